import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import { formatAmount } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonRow,
  type Column,
  type Content,
  checkbox,
  deadlineTag,
  emptyState,
  filterBar,
  form,
  type Html,
  hidden,
  html,
  link,
  moment,
  pageHeader,
  pagination,
  select,
  type Tone,
  table,
  tag,
  textField,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { sealedUntil } from "../../offers/public.ts"
import {
  FORMAL_RESULTS,
  type FormalResult,
  fieldsOf,
  type IntakeList,
  type IntakeOffer,
  type IntakeQuery,
  type IntakeSort,
  isFalling,
  isNarrowed,
  isSortable,
  LEAST_SEARCH,
  MOST_FOUND,
  resultWord,
} from "./intake.query.ts"
import { intakeTexts as texts } from "./intake.texts.ts"
import { resultTexts } from "./intake.words.ts"

export type IntakePage = {
  /** The call whose offers these are; absent for all of the office. */
  call?: Call
  query: IntakeQuery
  years: readonly number[]
  /** A number alone while the call's offers are sealed. */
  list: IntakeList | { sealed: number }
}

const TONES: Record<FormalResult, Tone> = {
  unchecked: "neutral",
  passed: "success",
  failed: "danger",
  returned: "warning",
}

/** Offers as the office receives them: of one call, or of every call that has closed. */
export function intakePage(ctx: OfficeCtx, props: IntakePage): Html {
  const { call, list } = props
  const office = ctx.office.slug
  const title = call ? texts.title : texts.allTitle
  const crumbs = call
    ? [
        { label: texts.officeCalls, href: urls.officeCalls.href({ office }) },
        { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
        { label: texts.title },
      ]
    : [{ label: texts.desk, href: urls.desk.href({ office }) }, { label: texts.allTitle }]
  return officePage(ctx, {
    title,
    main: [
      pageHeader(ctx, {
        title,
        crumbs,
        ...(call ? { tags: deadlineTag(ctx, call.closesAt, ctx.now) } : { lead: texts.allLead }),
        ...(call
          ? { actions: link(ctx, { href: urls.intake.href({ office }), label: texts.toAll, onward: true }) }
          : {}),
      }),
      "sealed" in list
        ? alert(ctx, {
            tone: "info",
            level: 2,
            title: texts.sealedTitle(list.sealed),
            body: call ? texts.sealed(sealedUntil(call)) : "",
          })
        : [filters(ctx, props, list), found(ctx, props, list)],
    ],
  })
}

function filters(ctx: OfficeCtx, props: IntakePage, list: IntakeList): Html {
  const { query, call } = props
  const isShort = !call && query.search.length > 0 && query.search.length < LEAST_SEARCH
  const chosen = (
    name: string,
    label: Text,
    value: string | undefined,
    choices: { value: string; label: Text | string }[],
  ) => select(ctx, { name, label, value: value ?? "", empty: texts.any, optional: "silent", choices })
  const all = addressOf(ctx, { ...query, search: "", formal: undefined, sphere: undefined, year: undefined, page: 1 })
  return filterBar(ctx, {
    action: all.split("?")[0]!,
    fields: [
      textField(ctx, { name: "szukaj", label: texts.search, type: "search", value: query.search, optional: "silent" }),
      chosen(
        "ocena",
        texts.formal,
        query.formal && resultWord(query.formal),
        FORMAL_RESULTS.map((it) => ({ value: resultWord(it), label: resultTexts[it] })),
      ),
      call
        ? ""
        : [
            chosen(
              "sfera",
              texts.sphere,
              query.sphere,
              spheresOn(today(ctx.now)).map(({ pkt, short }) => ({ value: pkt, label: short })),
            ),
            chosen(
              "rok",
              texts.year,
              query.year === undefined ? undefined : String(query.year),
              props.years.map((year) => ({ value: String(year), label: String(year) })),
            ),
          ],
      fieldsOf(query).porzadek ? hidden("porzadek", query.sort) : "",
      query.descending ? hidden("malejaco", "1") : "",
    ],
    ...(isNarrowed(query) ? { clear: all } : {}),
    found: isShort ? texts.tooShort : howMany(list),
  })
}

const howMany = (list: IntakeList): Text =>
  list.isMore ? texts.more(MOST_FOUND) : list.isPart ? texts.part(MOST_FOUND) : texts.count(list.found)

function found(ctx: OfficeCtx, props: IntakePage, list: IntakeList): Content {
  const { query, call } = props
  if (list.found === 0) {
    const title = list.isPart
      ? howMany(list)
      : isNarrowed(query)
        ? texts.noneFound
        : call
          ? texts.none
          : texts.noneAtAll
    return emptyState(ctx, { level: 2, title })
  }
  const office = ctx.office.slug
  const mayCheck = officials.may(ctx.actor)
  const carried = Object.entries(fieldsOf({ ...query, page: 1 })).map(([name, value]) =>
    value === undefined ? "" : hidden(name, value),
  )
  return [
    form(ctx, {
      action: urls.intakeExport.href({ office }),
      label: texts.bulk[ctx.lang],
      body: [
        carried,
        call ? hidden("konkurs", call.id) : "",
        table<IntakeOffer>(ctx, {
          caption: call ? texts.title : texts.allTitle,
          hiddenCaption: true,
          rows: list.offers,
          dense: true,
          columns: columnsOf(ctx, props),
        }),
        html`<p class="note">${words(ctx, texts.bulkHint)}</p>`,
        buttonRow(
          ctx,
          mayCheck
            ? button(ctx, { label: texts.pass, icon: "circle-check", action: urls.intakePass.href({ office }) })
            : "",
          button(ctx, {
            label: texts.toXlsx,
            icon: "download",
            look: "quiet",
            name: "format",
            value: "xlsx",
            download: true,
          }),
          button(ctx, {
            label: texts.toCsv,
            icon: "download",
            look: "quiet",
            name: "format",
            value: "csv",
            download: true,
          }),
          button(ctx, {
            label: texts.toZip,
            icon: "file-text",
            look: "quiet",
            action: urls.intakeFiles.href({ office }),
            download: true,
          }),
        ),
      ],
    }),
    pagination(ctx, { page: list.page, pages: list.pages, href: (page) => addressOf(ctx, { ...query, page }) }),
  ]
}

function columnsOf(ctx: OfficeCtx, { query, call }: IntakePage): Column<IntakeOffer>[] {
  const office = ctx.office.slug
  const sort = (by: IntakeSort): Pick<Column<IntakeOffer>, "sort"> => {
    if (!isSortable(query)) return {}
    const isNow = query.sort === by
    const href = addressOf(ctx, { ...query, sort: by, descending: isNow && !query.descending, page: 1 })
    return { sort: { href, ...(isNow ? { direction: isFalling(query) ? "descending" : "ascending" } : {}) } }
  }
  const money = (label: Text, by: "cost" | "grant", cell: (offer: IntakeOffer) => number): Column<IntakeOffer> => ({
    ...{ label, align: "number", ...sort(by) },
    cell: (offer) => formatAmount(cell(offer), ctx.lang),
  })
  return [
    {
      label: texts.chosen,
      hiddenLabel: true,
      width: "tiny",
      screenOnly: true,
      cell: ({ id, number }) =>
        checkbox(ctx, {
          name: "oferta",
          id: `oferta-${id}`,
          value: id,
          label: texts.choose(number),
          bare: true,
          optional: true,
        }),
    },
    {
      label: texts.number,
      heading: true,
      ...(call ? sort("number") : {}),
      cell: ({ id, number }) => link(ctx, { href: urls.officeOffer.href({ office, offerId: id }), label: number }),
    },
    { label: texts.organisation, ...sort("organisation"), cell: (offer) => offer.organisationName },
    { label: texts.offerTitle, ...sort("title"), cell: (offer) => offer.title },
    ...(call
      ? []
      : [
          {
            label: texts.call,
            cell: ({ callId, callTitle }: IntakeOffer) =>
              link(ctx, { href: urls.callOffers.href({ office, callId }), label: callTitle }),
          },
          {
            label: texts.submittedAt,
            ...sort("submitted"),
            cell: ({ submittedAt }: IntakeOffer) => moment(ctx, submittedAt),
          },
        ]),
    money(texts.cost, "cost", (offer) => offer.totalCost),
    money(texts.grant, "grant", (offer) => offer.grantRequested),
    {
      label: texts.formal,
      cell: ({ formal }) => tag(ctx, { label: resultTexts[formal], tone: TONES[formal] }),
    },
  ]
}

/** The list as asked for, as an address. */
export function addressOf(ctx: OfficeCtx, query: IntakeQuery): string {
  const office = ctx.office.slug
  return query.callId
    ? urls.callOffers.href({ office, callId: query.callId }, fieldsOf(query))
    : urls.intake.href({ office }, fieldsOf(query))
}
