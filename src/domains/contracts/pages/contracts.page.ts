import { formatDateShort } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  card,
  emptyState,
  filterBar,
  type Html,
  html,
  link,
  money,
  pageHeader,
  pagination,
  say,
  section,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { managesContracts } from "../contract.access.ts"
import type { AwaitingOffer } from "../contract.neighbours.ts"
import type { ContractLine, ContractList } from "../contract.queries.ts"
import { stateTexts } from "../contract.texts.ts"
import { CONTRACT_STATES } from "../contract.ts"
import { listTexts as texts } from "./list.texts.ts"
import { isFiltered, type ListQuery, queryOf, STATE_WORDS } from "./list-query.ts"
import { stateTag } from "./state-tag.ts"

export type ContractsPage = {
  list: ContractList
  asked: ListQuery
  years: readonly number[]
  awaiting: { offers: readonly AwaitingOffer[]; total: number }
}

/** The office's contracts: first what still waits for one, then all with their sums. */
export function contractsPage(ctx: OfficeCtx, props: ContractsPage): Html {
  const { list, asked, awaiting } = props
  const { slug: office } = ctx.office
  const empty = isFiltered(asked)
    ? emptyState(ctx, {
        level: 2,
        title: texts.nothingFound,
        icon: "search",
        actions: buttonLink(ctx, { href: urls.contracts.href({ office }), label: texts.clear }),
      })
    : emptyState(ctx, { level: 2, title: texts.noneTitle, body: texts.noneBody })
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { title: texts.title }),
      awaiting.total > 0 && managesContracts(ctx) ? awaitingSection(ctx, awaiting) : "",
      filters(ctx, props),
      list.total === 0 ? card(ctx, { body: empty }) : contractTable(ctx, list),
      pagination(ctx, { ...list, href: (page) => urls.contracts.href({ office }, queryOf({ ...asked, page })) }),
    ],
  })
}

function awaitingSection(ctx: OfficeCtx, { offers, total }: ContractsPage["awaiting"]): Html {
  const prepare = (offer: AwaitingOffer) =>
    link(ctx, {
      href: urls.newContract.href({ office: ctx.office.slug, offerId: offer.offerId }),
      label: texts.prepare,
      hiddenLabel: texts.forOffer(offer.number),
      onward: true,
    })
  return section(ctx, {
    title: texts.awaitingTitle,
    body: [
      html`<p class="hint">${say(ctx, texts.awaitingLead(total))}</p>`,
      table<AwaitingOffer>(ctx, {
        caption: texts.awaitingTitle,
        hiddenCaption: true,
        rows: offers,
        columns: [
          { label: texts.colOffer, cell: (offer) => offer.number },
          {
            label: texts.colOfferor,
            heading: true,
            cell: (offer) => html`${offer.organisationName}<div class="note">${offer.title}</div>`,
          },
          { label: texts.colAwarded, align: "number", cell: (offer) => money(ctx, offer.amount) },
          { label: texts.action, hiddenLabel: true, screenOnly: true, cell: prepare },
        ],
      }),
    ],
  })
}

function filters(ctx: OfficeCtx, { list, asked, years }: ContractsPage): Html {
  const { slug: office } = ctx.office
  return filterBar(ctx, {
    action: urls.contracts.href({ office }),
    clear: isFiltered(asked) ? urls.contracts.href({ office }) : undefined,
    found: texts.found(list.total, list.grants),
    fields: [
      textField(ctx, { name: "szukaj", type: "search", label: texts.search, value: asked.text, optional: "silent" }),
      select(ctx, {
        name: "stan",
        label: texts.state,
        value: asked.state ? STATE_WORDS[asked.state] : "",
        empty: texts.all,
        optional: "silent",
        choices: CONTRACT_STATES.map((state) => ({ value: STATE_WORDS[state], label: stateTexts[state] })),
      }),
      yearField(ctx, asked, years),
    ],
  })
}

export const yearField = (ctx: OfficeCtx, asked: ListQuery, years: readonly number[]): Html =>
  select(ctx, {
    name: "rok",
    label: texts.year,
    value: asked.year ? String(asked.year) : "",
    empty: texts.all,
    optional: "silent",
    choices: years.map((year) => ({ value: String(year), label: String(year) })),
  })

function contractTable(ctx: OfficeCtx, list: ContractList): Html {
  const to = (line: ContractLine) => urls.contract.href({ office: ctx.office.slug, contractId: line.id })
  return table<ContractLine>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: list.lines,
    columns: [
      { label: texts.colNumber, cell: (line) => line.number },
      {
        label: texts.colTask,
        heading: true,
        cell: (line) =>
          html`${link(ctx, { href: to(line), label: line.title })}<div class="note">${line.organisationName}</div>`,
      },
      {
        label: texts.colTerm,
        cell: (line) => `${formatDateShort(line.taskFrom)} – ${formatDateShort(line.taskTo)}`,
      },
      { label: texts.colState, cell: (line) => stateTag(ctx, line.state) },
      { label: texts.colGrant, align: "number", cell: (line) => money(ctx, line.grant) },
      { label: texts.colPaid, align: "number", cell: (line) => money(ctx, line.paid) },
    ],
    foot: [texts.sumOfFound, "", "", "", money(ctx, list.grants), money(ctx, list.paid)],
  })
}
