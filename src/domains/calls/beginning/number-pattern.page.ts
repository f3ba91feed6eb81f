import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  card,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  say,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"
import { numberBy } from "./number-pattern.ts"

export type NumberPatternProps = { pattern: string; next: number; problems: readonly Problem[] }

/** How the office numbers its calls, with the number the next one would get. */
export function numberPatternPage(ctx: OfficeCtx, { pattern, next, problems }: NumberPatternProps): Html {
  const { slug: office } = ctx.office
  const number = numberBy(pattern, next, today(ctx.now).year)
  return officePage(ctx, {
    title: texts.numberTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: officeTexts.title, href: urls.officeCalls.href({ office }) }, { label: texts.numberTitle }],
        title: texts.numberTitle,
        lead: texts.numberLead,
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.callNumbers.href({ office }),
        guardUnsaved: true,
        body: card(ctx, {
          body: [
            textField(ctx, {
              name: "pattern",
              label: texts.pattern,
              hint: texts.patternHint,
              value: pattern,
              width: "medium",
              problems,
            }),
            problems.length === 0 ? html`<p>${say(ctx, texts.preview(number))}</p>` : "",
            buttonRow(ctx, button(ctx, { label: texts.savePattern, look: "primary" })),
          ],
        }),
      }),
    ],
  })
}
