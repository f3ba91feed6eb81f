import { formatDate } from "../../../lib/dates.ts"
import type { Grosze } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  barInTable,
  buttonLink,
  card,
  columns,
  emptyState,
  facts,
  filterBar,
  type Html,
  html,
  link,
  money,
  pageHeader,
  pagination,
  say,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ContractLine, ContractList } from "../contract.queries.ts"
import { type Contract, taskYear } from "../contract.ts"
import { documentTexts } from "../documents/contract.texts.ts"
import { yearField } from "./contracts.page.ts"
import { listTexts, publicTexts as texts } from "./list.texts.ts"
import { isFiltered, type ListQuery, queryOf } from "./list-query.ts"
import { stateTag } from "./state-tag.ts"

export type YearSum = { year: number; count: number; grants: Grosze }
export type PublicContractsPage = { list: ContractList; asked: ListQuery; years: readonly YearSum[] }

/** For residents, without signing in: who got how much for what. Names of organisations only, no personal data. */
export function publicContractsPage(ctx: OfficeCtx, props: PublicContractsPage): Html {
  const { list, asked, years } = props
  const { slug: office } = ctx.office
  const clear = urls.publicContracts.href({ office })
  const empty = isFiltered(asked)
    ? emptyState(ctx, {
        level: 2,
        title: listTexts.nothingFound,
        icon: "search",
        actions: buttonLink(ctx, { href: clear, label: listTexts.clear }),
      })
    : emptyState(ctx, { level: 2, title: listTexts.noneTitle, body: texts.noneBody, icon: "wallet" })
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      filterBar(ctx, {
        action: clear,
        clear: isFiltered(asked) ? clear : undefined,
        found: listTexts.found(list.total, list.grants),
        fields: [
          textField(ctx, {
            name: "szukaj",
            type: "search",
            label: listTexts.search,
            value: asked.text,
            optional: "silent",
          }),
          yearField(
            ctx,
            asked,
            years.map(({ year }) => year),
          ),
        ],
      }),
      columns(ctx, {
        main: [
          list.total === 0 ? card(ctx, { body: empty }) : contractTable(ctx, list),
          pagination(ctx, {
            ...list,
            href: (page) => urls.publicContracts.href({ office }, queryOf({ ...asked, page })),
          }),
        ],
        aside: years.length === 0 ? "" : yearCard(ctx, years),
      }),
    ],
  })
}

function contractTable(ctx: OfficeCtx, list: ContractList): Html {
  const to = (line: ContractLine) => urls.publicContract.href({ office: ctx.office.slug, contractId: line.id })
  return table<ContractLine>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: list.lines,
    columns: [
      {
        label: texts.colTask,
        heading: true,
        cell: (line) =>
          html`${link(ctx, { href: to(line), label: line.title })}<div class="note">${line.organisationName}</div>`,
      },
      { label: texts.colYear, cell: (line) => taskYear(line) },
      { label: listTexts.colState, cell: (line) => stateTag(ctx, line.state) },
      { label: listTexts.colGrant, align: "number", cell: (line) => money(ctx, line.grant) },
    ],
    foot: [listTexts.sumOfFound, "", "", money(ctx, list.grants)],
  })
}

function yearCard(ctx: OfficeCtx, years: readonly YearSum[]): Html {
  const most = Math.max(...years.map(({ grants }) => grants))
  const to = (year: number) => urls.publicContracts.href({ office: ctx.office.slug }, queryOf({ year }))
  return card(ctx, {
    title: texts.byYear,
    body: table<YearSum>(ctx, {
      caption: texts.byYear,
      hiddenCaption: true,
      dense: true,
      rows: years,
      columns: [
        {
          label: texts.colYear,
          heading: true,
          cell: ({ year, count }) =>
            html`${link(ctx, { href: to(year), label: String(year) })}<div class="note">${say(ctx, texts.yearCount(count))}</div>`,
        },
        {
          label: listTexts.colGrant,
          align: "number",
          cell: ({ grants }) => html`${money(ctx, grants, "short")}${barInTable(grants, most)}`,
        },
      ],
    }),
  })
}

/** One signed contract for everybody; those who may see more find the way to all of it. */
export function publicContractPage(ctx: OfficeCtx, contract: Contract, mayViewAll: boolean): Html {
  const { slug: office } = ctx.office
  const to = { office, contractId: contract.id }
  return officePage(ctx, {
    title: contract.title,
    description: `${contract.organisationName}: ${contract.title}`,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: texts.title, href: urls.publicContracts.href({ office }) }, { label: contract.title }],
        eyebrow: texts.eyebrow(contract.number),
        title: contract.title,
        tags: stateTag(ctx, contract.state),
        lead: contract.organisationName,
        actions: [
          mayViewAll && buttonLink(ctx, { href: urls.contract.href(to), label: texts.whole }),
          contract.state !== "terminated" &&
            buttonLink(ctx, { href: urls.contractTrail.href(to), label: texts.trail, look: "secondary" }),
        ],
      }),
      card(ctx, {
        title: texts.facts,
        body: facts(
          ctx,
          [
            {
              term: texts.organisation,
              value: link(ctx, {
                href: urls.organisation.href({ office, organisationId: contract.organisationId }),
                label: contract.organisationName,
              }),
            },
            { term: texts.grant, value: money(ctx, contract.grant) },
            { term: texts.term, value: documentTexts.days(contract.taskFrom, contract.taskTo) },
            { term: texts.signedOn, value: contract.signedOn && formatDate(contract.signedOn, ctx.lang) },
            {
              term: texts.competition,
              value: html`${contract.basis.call.title} · ${link(ctx, {
                href: urls.results.href({ office, callId: contract.callId }),
                label: texts.results,
              })}`,
            },
          ],
          "long",
        ),
      }),
    ],
  })
}
