import { formatMoment } from "../lib/dates.ts"
import type { Ctx } from "../platform/ctx.ts"
import { officePage } from "../ui/office-page.ts"
import { alert, button, buttonForm, buttonRow, card, type Html, pageHeader } from "../ui/public.ts"
import { urls } from "../urls.ts"
import { appTexts as texts } from "./app.texts.ts"

const STEPS = [
  [1, texts.clockHour],
  [24, texts.clockDay],
  [24 * 7, texts.clockWeek],
  [24 * 22, texts.clockWindow],
  [24 * 90, texts.clockQuarter],
] as const

/** How far one press may move the clock of the example. */
export const HOURS: readonly number[] = STEPS.map(([hours]) => hours)

/** Lets a newcomer walk a year in an afternoon; exists in the example installation only. */
export function clockPage(ctx: Ctx): Html {
  const action = urls.clock.href({})
  return officePage(ctx, {
    title: texts.clockTitle,
    main: [
      pageHeader(ctx, { title: texts.clockTitle, lead: texts.clockLead }),
      alert(ctx, { body: texts.clockNow(formatMoment(ctx.now, ctx.lang)) }),
      card(ctx, {
        title: texts.clockForward,
        body: buttonRow(
          ctx,
          ...STEPS.map(([hours, label]) =>
            buttonForm(ctx, { action, values: { hours: String(hours) }, button: button(ctx, { label }) }),
          ),
        ),
        foot: buttonForm(ctx, {
          action,
          values: { reset: "1" },
          button: button(ctx, { label: texts.clockReset, look: "quiet" }),
        }),
      }),
    ],
  })
}
