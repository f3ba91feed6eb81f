import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  form,
  type Html,
  pageHeader,
  card as paper,
  textField,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import type { PlacedIndicator } from "../measured.access.ts"
import { crumbsUnder, indicatorHref } from "../pages/placed.ts"
import { alarmTexts as texts } from "./alarm.texts.ts"

/** One number for one year, by whoever looks after the indicator. */
export function giveValuePage(
  ctx: OfficeCtx,
  it: { indicator: PlacedIndicator; year: number; typed: string; problems: readonly Problem[] },
): Html {
  const { indicator, year, typed, problems } = it
  const title = texts.giveTitle(year)
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsUnder(ctx, indicator, [{ label: title }]),
        eyebrow: indicator.name,
        title,
        lead: texts.giveLead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, {
        body: form(ctx, {
          action: urls.indicatorGiven.href({
            office: ctx.office.slug,
            indicatorId: indicator.id,
            year: String(year),
          }),
          body: [
            textField(ctx, {
              name: "value",
              label: title,
              hint: texts.giveHint,
              value: typed,
              width: "medium",
              problems,
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.giveSave, look: "primary" }),
              buttonLink(ctx, { href: indicatorHref(ctx, indicator), label: indicatorTexts.back, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}
