import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  columns,
  errorSummary,
  facts,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  card as paper,
  paragraphs,
  say,
  table,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { knowsNames } from "../../card.access.ts"
import type { Filled } from "../../facts/filled.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import { readingAsText } from "../../value-print.ts"
import { conflictingYears, inForce, type LevelValue } from "../indicator-lines.ts"
import type { StoredLevelIndicator } from "../level-indicator.access.ts"
import type { MeaningTyped } from "../level-indicator.form.ts"
import type { IndicatorWithValues } from "../level-indicator.queries.ts"
import type { ValueInput } from "../state-value.ts"
import { levelIndicatorPageTexts as texts } from "./indicator.texts.ts"
import { rowsOf, statedLines, unalignedNotes, yearsTable } from "./level-indicators.ts"
import { levelCrumbs } from "./level-parts.ts"
import { confirmCard, linksCard, stateCard } from "./value-forms.ts"

export type LevelIndicatorPageProps = {
  stored: StoredLevelIndicator
  indicator: IndicatorWithValues
  statements: readonly LevelValue[]
  filled: Filled | undefined
  names: ReadonlyMap<string, string>
  mayEdit: boolean
  typed: ValueInput
  /** What was said of a value that still has to be confirmed. */
  meaning: MeaningTyped | undefined
  problems: readonly Problem[]
}

/** The way from the strategy to an indicator of a level. */
export function indicatorCrumbs(ctx: OfficeCtx, { level }: StoredLevelIndicator, here: readonly { label: Content }[]) {
  const goal = level.kind === "goal" ? level.goal : level.area.goal
  const path = { strategy: goal.strategy, goal, ...(level.kind === "area" ? { area: level.area } : {}) }
  return levelCrumbs(ctx, { ...path, here: here as { label: string }[] })
}

/** One indicator of a goal or an area: each source beside the others, year by year. */
export function levelIndicatorPage(ctx: OfficeCtx, props: LevelIndicatorPageProps): Html {
  const { stored, indicator, mayEdit, problems } = props
  const lines = rowsOf(indicator, props.filled)
  const conflicts = conflictingYears(statedLines(lines))
  const open = mayEdit ? inForce(props.statements).filter(({ reading }) => reading.question) : []
  return officePage(ctx, {
    title: indicator.name,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: indicatorCrumbs(ctx, stored, [{ label: texts.indicator }]),
        title: indicator.name,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: [
          open.map((value) => confirmCard(ctx, { indicatorId: indicator.id, value, typed: props.meaning, problems })),
          paper(ctx, {
            title: texts.valuesTitle,
            body: [
              conflicts.length > 0
                ? alert(ctx, { tone: "warning", body: texts.conflictYears(conflicts.join(", ")) })
                : "",
              yearsTable(ctx, lines, conflicts),
              unalignedNotes(ctx, indicator),
            ],
          }),
          mayEdit ? stateCard(ctx, { indicatorId: indicator.id, typed: props.typed, problems }) : "",
          historyCard(ctx, props),
        ],
        aside: [aboutCard(ctx, props), mayEdit ? linksCard(ctx, props) : "", mayEdit ? wayOn(ctx, indicator.id) : ""],
      }),
    ],
  })
}

function aboutCard(ctx: OfficeCtx, { indicator, names }: LevelIndicatorPageProps): Html {
  const { kind, unit, direction, source, method, ownerId, deputyId } = indicator
  // Outside the office the office as a whole answers.
  const person = (id: string) => names.get(id) ?? texts.someone
  return paper(ctx, {
    title: texts.about,
    compact: true,
    body: [
      facts(ctx, [
        { term: texts.kind, value: kind ? indicatorTexts[kind] : "" },
        { term: texts.unit, value: unit },
        { term: texts.direction, value: direction ? texts[direction] : "" },
        { term: texts.sourceLabel, value: source },
        { term: texts.owner, value: ownerId ? person(ownerId) : "" },
        ...(deputyId ? [{ term: texts.deputy, value: person(deputyId) }] : []),
      ]),
      method ? html`<h3>${say(ctx, texts.method)}</h3>${paragraphs(method)}` : "",
    ],
  })
}

function historyCard(ctx: OfficeCtx, { statements, names }: LevelIndicatorPageProps): Content {
  if (statements.length === 0) return ""
  return paper(ctx, {
    title: texts.historyTitle,
    body: table<LevelValue>(ctx, {
      caption: texts.historyTitle,
      hiddenCaption: true,
      dense: true,
      columns: [
        { label: texts.year, heading: "plain", cell: ({ year }) => year },
        { label: texts.role, cell: ({ role }) => texts[role] },
        { label: texts.statedIn, cell: ({ statedIn }) => statedIn },
        {
          label: texts.printed,
          align: "number",
          cell: ({ printed }) => html`<span class="printed">${unbroken(printed)}</span>`,
        },
        { label: texts.reading, align: "number", cell: ({ reading }) => readingAsText(reading, ctx.lang) || "—" },
        { label: texts.recorded, cell: ({ recordedAt }) => moment(ctx, recordedAt) },
        {
          label: texts.by,
          cell: ({ recordedBy }) => (knowsNames(ctx) && recordedBy ? (names.get(recordedBy) ?? "") : texts.office),
        },
      ],
      rows: statements,
    }),
  })
}

/** A number does not break over two lines. */
const unbroken = (printed: string) => (printed.length < 25 ? printed.replaceAll(" ", "\u00a0") : printed)

function wayOn(ctx: OfficeCtx, indicatorId: string): Html {
  const at = { office: ctx.office.slug, indicatorId }
  return html`<div data-screen-only><ul class="plain-list"><li>${link(ctx, { href: urls.levelIndicatorChange.href(at), label: texts.change })}</li><li>${link(ctx, { href: urls.levelIndicatorLink.href(at), label: texts.linkTitle })}</li><li>${link(ctx, { href: urls.indicatorBinding.href(at), label: texts.binding })}</li></ul>${buttonForm(
    ctx,
    {
      action: urls.levelIndicatorRemoval.href(at),
      button: button(ctx, { label: texts.remove, look: "quiet", icon: "trash-2" }),
    },
  )}</div>`
}

/** What stands in place of an indicator that was removed, for those who may bring it back. */
export function removedIndicatorPage(ctx: OfficeCtx, stored: StoredLevelIndicator): Html {
  return officePage(ctx, {
    title: stored.name,
    main: [
      pageHeader(ctx, {
        crumbs: indicatorCrumbs(ctx, stored, [{ label: texts.indicator }]),
        title: stored.name,
      }),
      alert(ctx, {
        tone: "info",
        title: texts.removedTitle,
        level: 2,
        body: html`<p>${say(ctx, texts.removedBody)}</p>`,
        actions: buttonForm(ctx, {
          action: urls.levelIndicatorRemoval.href({ office: ctx.office.slug, indicatorId: stored.id }),
          values: { back: "1" },
          button: button(ctx, { label: texts.restore, look: "primary" }),
        }),
      }),
    ],
  })
}
