import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { button, card, disclosure, form, type Html, hidden, textArea, textField } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import type { HidingFields } from "./hide-parts.ts"
import type { OfficeRemark } from "./office-remark.ts"

/** What everybody is not to see of a remark; open while it waits for this look. */
export function hideCard(
  ctx: OfficeCtx,
  it: {
    consultation: Consultation
    remark: OfficeRemark
    hiding: HidingFields & { began: string }
    problems: readonly Problem[]
  },
): Html {
  const to = { office: ctx.office.slug, consultationId: it.consultation.id, remarkId: it.remark.id }
  const own = it.problems.some(({ field }) => field === "parts" || field === "reason")
  return card(ctx, {
    compact: true,
    body: disclosure(ctx, {
      summary: texts.hide,
      open: it.remark.isHeld || own,
      body: [
        form(ctx, {
          action: urls.remarkHiding.href(to),
          body: [
            hidden(BEGAN, it.hiding.began),
            textArea(ctx, {
              name: "parts",
              label: texts.parts,
              hint: texts.hideLead,
              value: it.hiding.parts,
              rows: 3,
              optional: true,
              problems: it.problems,
            }),
            textField(ctx, {
              name: "reason",
              label: texts.reason,
              value: it.hiding.reason,
              optional: true,
              problems: it.problems,
            }),
            button(ctx, { label: texts.hideSave }),
          ],
        }),
      ],
    }),
  })
}
