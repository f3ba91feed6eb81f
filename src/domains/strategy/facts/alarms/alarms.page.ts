import { formatDate, today } from "../../../../lib/dates.ts"
import type { Problem } from "../../../../lib/problems.ts"
import type { Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonRow,
  type Content,
  columns,
  dateField,
  errorSummary,
  filterBar,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  pagination,
  card as paper,
  say,
  select,
  type Tone,
  table,
  tag,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { mayEditCards } from "../../card.access.ts"
import { shortName } from "../../card-print.ts"
import { pageTexts } from "../../pages/card.texts.ts"
import { indicatorHref, yearHref } from "../pages/placed.ts"
import { alarmTexts as texts } from "./alarm.texts.ts"
import { ALARM_FILTERS, type Alarm, type AlarmFilter, type AlarmList } from "./alarm.ts"
import { yearToFill } from "./due.ts"

export type AlarmsPageProps = {
  list: AlarmList
  year: number
  dueOn: Temporal.PlainDate
  filter: AlarmFilter
  isMine: boolean
  names: ReadonlyMap<string, string>
  mayEdit: boolean
  typedDue: string | undefined
  problems: readonly Problem[]
}

const YEARS_BACK = 5

/** The list of what is missing, late, not frozen or looked after by nobody. */
export function alarmsPage(ctx: OfficeCtx, props: AlarmsPageProps): Html {
  const { list, year, dueOn, problems } = props
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: pageTexts.strategy, href: urls.strategy.href({ office }) }, { label: texts.title }],
        title: texts.title,
        lead: texts.lead(year, formatDate(dueOn, ctx.lang)),
      }),
      errorSummary(ctx, problems),
      filters(ctx, props),
      columns(ctx, {
        main: [
          paper(ctx, { body: alarmTable(ctx, props) }),
          pagination(ctx, {
            page: list.page,
            pages: list.pages,
            href: (strona) => urls.indicatorsToFill.href({ office }, { ...asked(props), strona }),
          }),
        ],
        aside: props.mayEdit ? [dueCard(ctx, props), freezeCard(ctx, props)] : undefined,
      }),
    ],
  })
}

const asked = ({ year, filter, isMine }: AlarmsPageProps) => ({
  rok: year,
  stan: filter === "all" ? undefined : filter,
  czyje: isMine ? "moje" : "wszystkie",
})

function filters(ctx: OfficeCtx, props: AlarmsPageProps): Html {
  const last = yearToFill(ctx)
  const years = Array.from({ length: YEARS_BACK }, (_, back) => String(last - back))
  return filterBar(ctx, {
    action: urls.indicatorsToFill.href({ office: ctx.office.slug }),
    found: texts.found(props.list.total),
    fields: [
      select(ctx, {
        name: "rok",
        label: texts.year,
        value: String(props.year),
        optional: "silent",
        choices: [...new Set([...years, String(props.year)])].map((year) => ({ value: year, label: year })),
      }),
      select(ctx, {
        name: "stan",
        label: texts.show,
        value: props.filter,
        optional: "silent",
        empty: texts.all,
        choices: ALARM_FILTERS.filter((filter) => filter !== "all").map((filter) => ({
          value: filter,
          label: texts[filter],
        })),
      }),
      select(ctx, {
        name: "czyje",
        label: texts.whose,
        value: props.isMine ? "moje" : "wszystkie",
        optional: "silent",
        choices: [
          { value: "wszystkie", label: texts.everybodys },
          { value: "moje", label: texts.mine },
        ],
      }),
    ],
  })
}

/** Only of what was asked for: others may have what these have not. */
function nothingIn({ isMine, filter }: AlarmsPageProps): Text {
  if (isMine) return texts.nothingOfMine
  return {
    all: texts.nothingInAll,
    missing: texts.nothingInMissing,
    "to-freeze": texts.nothingInToFreeze,
    ownerless: texts.nothingInOwnerless,
  }[filter]
}

function alarmTable(ctx: OfficeCtx, props: AlarmsPageProps): Html {
  const isLate = Temporal.PlainDate.compare(today(ctx.now), props.dueOn) > 0
  const named = (id: string | null) => (id ? (props.names.get(id) ?? texts.nobody) : texts.nobody)
  return table<Alarm>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: props.list.alarms,
    empty: nothingIn(props),
    columns: [
      {
        label: texts.indicator,
        heading: "plain",
        cell: (alarm) =>
          html`<div>${link(ctx, { href: placeOf(ctx, alarm), label: alarm.name })}<div class="note">${shortName(alarm.place)}</div></div>`,
      },
      { label: texts.state, cell: (alarm) => statesOf(ctx, alarm, isLate) },
      {
        label: texts.owner,
        cell: (alarm) =>
          html`<div>${say(ctx, named(alarm.ownerId))}${
            alarm.deputyId
              ? html`<div class="note">${say(ctx, texts.deputy)}: ${say(ctx, named(alarm.deputyId))}</div>`
              : ""
          }</div>`,
      },
      ...(props.mayEdit || props.isMine
        ? [{ label: texts.next, cell: (alarm: Alarm) => nextOf(ctx, alarm, props.year) }]
        : []),
    ],
  })
}

const placeOf = (ctx: OfficeCtx, { id, cardId }: Alarm): string =>
  indicatorHref(ctx, { id, card: cardId ? { id: cardId, number: "", name: "" } : null })

function statesOf(ctx: OfficeCtx, { state, isOwnerless }: Alarm, isLate: boolean): Content {
  const states: [boolean, Content, Tone][] = [
    [state === "missing", isLate ? texts.late : texts.missing, isLate ? "danger" : "warning"],
    [state === "to-freeze", texts["to-freeze"], "info"],
    [isOwnerless, texts.ownerless, "warning"],
  ]
  return html`<div class="tag-row">${states.filter(([is]) => is).map(([, label, tone]) => tag(ctx, { label, tone }))}</div>`
}

/** The one thing to do next with an indicator, then who looks after it. */
function nextOf(ctx: OfficeCtx, alarm: Alarm, year: number): Content {
  const office = ctx.office.slug
  const fill = urls.indicatorGiven.href({ office, indicatorId: alarm.id, year: String(year) })
  const owners = !mayEditCards(ctx)
    ? ""
    : link(ctx, {
        href: urls.indicatorOwners.href({ office, indicatorId: alarm.id }),
        label: alarm.isOwnerless ? texts.choose : texts.change,
        hiddenLabel: alarm.name,
      })
  const next =
    alarm.state === "missing"
      ? link(ctx, { href: fill, label: texts.fill, hiddenLabel: alarm.name })
      : alarm.state === "to-freeze"
        ? link(ctx, { href: yearHref(ctx, alarm, year), label: texts.check, hiddenLabel: alarm.name })
        : ""
  return html`<div>${next ? html`<div>${next}</div>` : ""}<div>${owners}</div></div>`
}

/** Only a year that is over is closed for all at once. */
function freezeCard(ctx: OfficeCtx, { year }: AlarmsPageProps): Content {
  if (year > yearToFill(ctx)) return ""
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.freezeTitle,
    compact: true,
    body: [
      html`<p>${say(ctx, texts.freezeHint)}</p>`,
      buttonForm(ctx, {
        action: urls.indicatorsFreeze.href({ office: ctx.office.slug }),
        values: { year: String(year) },
        button: button(ctx, { label: texts.freezeAll(year) }),
      }),
    ],
  })}</div>`
}

function dueCard(ctx: OfficeCtx, { year, dueOn, typedDue, problems }: AlarmsPageProps): Html {
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.dueChange,
    compact: true,
    body: form(ctx, {
      action: urls.indicatorsDue.href({ office: ctx.office.slug }),
      label: texts.dueChange[ctx.lang],
      body: [
        hidden("year", year),
        dateField(ctx, { name: "due", label: texts.dueLabel(year), value: typedDue ?? dueOn.toString(), problems }),
        buttonRow(ctx, button(ctx, { label: texts.dueSave })),
      ],
    }),
  })}</div>`
}
