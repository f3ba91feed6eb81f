import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  form,
  type Html,
  pageHeader,
  card as paper,
  radios,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { suggestMeasure } from "../import-answers.ts"
import type { StoredIndicator } from "../indicator.access.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { MEASURE_SOURCES } from "../measure.ts"
import { indicatorPageTexts as texts } from "./indicator.texts.ts"
import { crumbsTo } from "./place.ts"

export type IndicatorSourcePageProps = { it: StoredIndicator; chosen: string; problems: readonly Problem[] }

/** Which part of the product fills an indicator. */
export function indicatorSourcePage(ctx: OfficeCtx, { it, chosen, problems }: IndicatorSourcePageProps): Html {
  const at = { office: ctx.office.slug, cardId: it.card.id, indicatorId: it.indicator.id }
  const suggested = suggestMeasure(it.indicator.name)
  return officePage(ctx, {
    title: texts.sourceTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, it.card, [
          { label: texts.indicator, href: urls.indicator.href(at) },
          { label: texts.sourceTitle },
        ]),
        eyebrow: it.indicator.name,
        title: texts.sourceTitle,
        lead: texts.sourceLead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, {
        body: form(ctx, {
          action: urls.indicatorSource.href(at),
          body: [
            radios(ctx, {
              name: "source",
              label: texts.sourceChoice,
              value: chosen,
              problems,
              choices: [
                ...MEASURE_SOURCES.map((source) => ({
                  value: source,
                  label:
                    source === suggested
                      ? inEach((lang) => `${indicatorTexts[source][lang]} (${texts.suggested[lang]})`)
                      : indicatorTexts[source],
                  hint: indicatorTexts[`${source}-how`],
                })),
                { value: "", label: texts.sourceNone },
              ],
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.sourceSave, look: "primary" }),
              buttonLink(ctx, { href: urls.indicator.href(at), label: indicatorTexts.back, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}
