import { findLegalForm } from "../../../law/subjects.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, filterBar, type Html, html, pageHeader, pagination, table, textField } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { OrganisationList, OrganisationRow } from "../organisation.list.ts"
import { organisationTexts as texts } from "../organisation.texts.ts"

/** The public register: who works with the city. Only data of public registers. */
export function organisationsPage(ctx: OfficeCtx, props: { list: OrganisationList; search: string }): Html {
  const office = ctx.office.slug
  const { list, search } = props
  const href = (page: number) => urls.organisations.href({ office }, { szukaj: search || undefined, strona: page })
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    main: html`${pageHeader(ctx, {
      title: texts.title,
      lead: texts.lead,
      actions: buttonLink(ctx, {
        href: urls.newOrganisation.href({ office }),
        label: texts.newAction,
        look: "secondary",
      }),
    })}${filterBar(ctx, {
      action: urls.organisations.href({ office }),
      fields: textField(ctx, {
        name: "szukaj",
        label: texts.search,
        value: search,
        type: "search",
        optional: "silent",
      }),
      clear: search ? urls.organisations.href({ office }) : undefined,
    })}${table<OrganisationRow>(ctx, {
      caption: texts.tableCaption,
      hiddenCaption: true,
      rows: list.rows,
      empty: search ? texts.noneFound(search) : texts.none,
      columns: [
        {
          label: texts.colName,
          heading: true,
          cell: (row) => html`<a href="${urls.organisation.href({ office, organisationId: row.id })}">${row.name}</a>`,
        },
        { label: texts.colForm, cell: (row) => findLegalForm(row.legalForm)?.name ?? row.legalForm },
        { label: texts.colCity, cell: (row) => row.city },
        { label: texts.colNumber, align: "number", cell: (row) => row.registerNumber },
      ],
    })}${pagination(ctx, { page: list.page, pages: list.hasMore ? list.page + 1 : list.page, href })}`,
  })
}
