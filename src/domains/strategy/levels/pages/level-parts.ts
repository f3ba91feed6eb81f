import type { Problem } from "../../../../lib/problems.ts"
import { inEach, type Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import {
  alert,
  barInTable,
  button,
  buttonForm,
  type Content,
  type Crumb,
  type Html,
  html,
  link,
  card as paper,
  progressBar,
  say,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { shortName } from "../../card-print.ts"
import { type LevelProgress, type Ratio, ratioAsText, tenthsOf } from "../level-progress.ts"
import type { LevelKind, RemovedLevel } from "../removal.ts"
import { levelPageTexts as texts } from "./level.texts.ts"

type Numbered = { number: string; name: string }

/** `Cel II. Poprawienie warunków…`; a goal without a number is its name. */
export const goalTitle = (goal: Numbered, isShort = false): Text =>
  inEach((lang) => {
    const name = isShort ? shortName(goal.name) : goal.name
    return goal.number ? `${texts.goalNumber(goal.number)[lang]}. ${name}` : name
  })

/** `9. Organizacje pozarządowe` */
export const areaTitle = (area: Numbered): string => (area.number ? `${area.number}. ${area.name}` : area.name)

/** The way down to a page: strategy, goal, area, each a link except the last. */
export function levelCrumbs(
  ctx: OfficeCtx,
  path: {
    strategy: { name: string }
    goal?: Numbered & { id: string }
    area?: Numbered & { id: string }
    here?: readonly Crumb[]
  },
): Crumb[] {
  const office = ctx.office.slug
  const { strategy, goal, area, here = [] } = path
  const crumbs: Crumb[] = [
    { label: strategy.name || texts.strategyTitle, href: urls.strategy.href({ office }) },
    ...(goal ? [{ label: goalTitle(goal, true), href: urls.goal.href({ office, goalId: goal.id }) }] : []),
    ...(area ? [{ label: shortName(areaTitle(area)), href: urls.area.href({ office, areaId: area.id }) }] : []),
    ...here,
  ]
  const last = crumbs.at(-1)!
  return [...crumbs.slice(0, -1), { label: last.label }]
}

/** A number that came of numbers below, in a cell. */
export const ratioCell = (ctx: OfficeCtx, ratio: Ratio | null): Content =>
  ratio
    ? html`<strong>${ratioAsText(ratio, ctx.lang)}</strong>`
    : html`<span class="quiet">${say(ctx, texts.noPoints)}</span>`

export const ratioBar = (ratio: Ratio | null): Content => (ratio ? barInTable(tenthsOf(ratio), 1000) : "")

/** How far a goal or a strategy is, and how that was counted. */
export function progressCard(ctx: OfficeCtx, progress: LevelProgress, how: Text): Content {
  const { value, counted, of } = progress
  return ratioCard(ctx, value, [how, counted < of ? [" ", texts.notAll(counted, of)] : ""])
}

/** How far something is, with a note on how that was counted; nothing where it is not known. */
export const ratioCard = (ctx: OfficeCtx, ratio: Ratio | null, note: Content): Content =>
  ratio
    ? paper(ctx, {
        compact: true,
        body: progressBar(ctx, {
          label: texts.progress,
          value: tenthsOf(ratio) / 10,
          figure: ratioAsText(ratio, ctx.lang),
          note,
        }),
      })
    : ""

export const warningsOf = (ctx: OfficeCtx, problems: readonly Problem[]): Content =>
  problems.map((problem) => alert(ctx, { tone: "warning", body: problem.message }))

/** Links to what may be done here, for those who may. */
export function manageCard(
  ctx: OfficeCtx,
  links: readonly { href: string; label: Text }[],
  removal?: { kind: LevelKind; id: string; label: Text },
): Html {
  const office = ctx.office.slug
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.manage,
    compact: true,
    body: [
      html`<ul class="plain-list">${links.map(({ href, label }) => html`<li>${link(ctx, { href, label })}</li>`)}</ul>`,
      removal
        ? buttonForm(ctx, {
            action: urls.levelRemoval.href({ office }),
            values: { kind: removal.kind, id: removal.id },
            button: button(ctx, { label: removal.label, look: "quiet", icon: "trash-2" }),
          })
        : "",
    ],
  })}</div>`
}

/** What was taken away here and can come back. */
export function removedCard(ctx: OfficeCtx, removed: readonly RemovedLevel[]): Content {
  if (removed.length === 0) return ""
  const action = urls.levelRestoral.href({ office: ctx.office.slug })
  const restore = ({ kind, id, name }: RemovedLevel) =>
    buttonForm(ctx, {
      action,
      values: { kind, id },
      button: button(ctx, { label: texts.restore, look: "quiet", hiddenLabel: name }),
    })
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.removedTitle,
    compact: true,
    body: html`<ul class="plain-list">${removed.map((each) => html`<li>${areaTitle(each)} ${restore(each)}</li>`)}</ul>`,
  })}</div>`
}
