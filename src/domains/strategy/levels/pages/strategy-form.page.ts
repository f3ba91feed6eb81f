import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  columns,
  dateField,
  errorSummary,
  fieldset,
  form,
  type Html,
  html,
  pageHeader,
  card as paper,
  textArea,
  textField,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { CouncilResolution } from "../../strategy.tables.ts"
import type { StrategyInput } from "../save-strategy.ts"
import { formTexts as texts } from "./form.texts.ts"
import { levelCrumbs } from "./level-parts.ts"

const SPARE = 2
const EMPTY: CouncilResolution = { number: "", on: "", about: "", href: "" }

/** The form of a new strategy or of one that is there. */
export function strategyFormPage(
  ctx: OfficeCtx,
  it: { strategyId?: string; stored?: { name: string }; typed: StrategyInput; problems: readonly Problem[] },
): Html {
  const { strategyId, typed, problems } = it
  const office = ctx.office.slug
  const title = strategyId ? texts.changeStrategy : texts.newStrategy
  const rows = [...typed.resolutions, ...Array.from({ length: SPARE }, () => EMPTY)]
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: levelCrumbs(ctx, { strategy: it.stored ?? { name: "" }, here: [{ label: title }] }),
        title,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: form(ctx, {
          action: strategyId ? urls.strategyChange.href({ office, strategyId }) : urls.strategyNew.href({ office }),
          guardUnsaved: true,
          body: [
            paper(ctx, {
              body: html`<div class="fields">${[
                textField(ctx, { name: "name", label: texts.strategyName, value: typed.name, problems, width: "full" }),
                textArea(ctx, { name: "vision", label: texts.vision, value: typed.vision, optional: true, problems }),
                textArea(ctx, {
                  name: "mission",
                  label: texts.mission,
                  value: typed.mission,
                  optional: true,
                  problems,
                }),
              ]}</div>`,
            }),
            paper(ctx, {
              title: texts.resolutions,
              body: [
                html`<p class="quiet">${texts.resolutionsHint[ctx.lang]}</p>`,
                html`<div class="fields">${rows.map((row, n) => resolutionFields(ctx, row, n, problems))}</div>`,
              ],
            }),
            buttonRow(ctx, button(ctx, { label: texts.save, look: "primary" })),
          ],
        }),
      }),
    ],
  })
}

function resolutionFields(ctx: OfficeCtx, row: CouncilResolution, n: number, problems: readonly Problem[]): Html {
  const name = (part: string) => `resolutions.${n}.${part}`
  const common = { optional: "silent", problems } as const
  return fieldset(ctx, {
    legend: texts.resolutionNth(n + 1),
    body: html`<div class="fields"><div class="field-row">${[
      textField(ctx, {
        ...common,
        name: name("number"),
        label: texts.resolutionNumber,
        value: row.number,
        width: "medium",
      }),
      dateField(ctx, { ...common, name: name("on"), label: texts.resolutionOn, value: row.on }),
    ]}</div>${[
      textField(ctx, { ...common, name: name("about"), label: texts.resolutionAbout, value: row.about, width: "full" }),
      textField(ctx, {
        ...common,
        name: name("href"),
        label: texts.resolutionHref,
        value: row.href,
        width: "full",
        type: "url",
      }),
    ]}</div>`,
  })
}
