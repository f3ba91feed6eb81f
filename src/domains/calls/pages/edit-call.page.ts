import { formatDate, formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  type Content,
  columns,
  errorSummary,
  fixButton,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { TiedTask } from "../../programmes/public.ts"
import { earliestClosing } from "../call.check.ts"
import type { CallTyped } from "../call.form.ts"
import { isDraft } from "../call.rows.ts"
import type { Call, CallDraft } from "../call.ts"
import { callCrumbs } from "./call-crumbs.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { type CardChoice, editSections } from "./edit-sections.ts"
import { checkCard } from "./legal-check.ts"
import { officeTexts } from "./office.texts.ts"
import { wizardTexts } from "./wizard.texts.ts"
import { wizardLine } from "./wizard.ts"

export type EditCallProps = {
  call: CallDraft | Call
  typed: CallTyped
  /** What could not be read or saved, and the differences from another window. */
  problems: readonly Problem[]
  /** What the law says of what is typed, where it can be read, else of what is saved. */
  check: readonly Problem[]
  cards: readonly CardChoice[]
  tasks: readonly TiedTask[]
}

const FORM = "call-form"

/** The text of a draft in sections, with what the law says of it alongside. */
export function editCallPage(ctx: OfficeCtx, props: EditCallProps): Html {
  const { call, problems } = props
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.editTitle,
    failed: problems.some((problem) => problem.level !== "warning"),
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, call), { label: texts.editTitle }],
        title: texts.editTitle,
        aside: "changedAt" in call ? savedAt(ctx, call.changedAt) : undefined,
      }),
      isDraft(call) ? wizardLine(ctx, call, "text") : "",
      errorSummary(ctx, problems, { form: FORM }),
      columns(ctx, {
        main: form(ctx, {
          id: FORM,
          action: urls.callEdit.href(to),
          guardUnsaved: true,
          body: [
            hidden("revision", "revision" in call ? call.revision : 0),
            editSections(ctx, props),
            buttonRow(
              ctx,
              button(ctx, { label: wizardTexts.nextRules, look: "primary", name: "back", value: "rules" }),
              button(ctx, { label: texts.save }),
            ),
          ],
        }),
        aside: checkCard(ctx, { callId: call.id, problems: props.check, form: FORM, before: earliest(ctx, props) }),
      }),
    ],
  })
}

const savedAt = (ctx: OfficeCtx, at: Temporal.Instant): Content =>
  html`<p class="quiet">${say(ctx, texts.savedAt)}: ${formatMoment(at, ctx.lang)}</p>`

/** The earliest lawful closing, with a button that sets it unless it is set. */
function earliest(ctx: OfficeCtx, { typed }: EditCallProps): Html {
  const closing = earliestClosing(ctx.now)
  const said = inEach((lang) => formatDate(closing, lang))
  const value = closing.toString()
  const fix = { field: "closesOn", value, label: officeTexts.setEarliest(said) }
  const set = fixButton(ctx, { field: "closesOn", code: "", message: said, fix }, FORM)
  return html`<p>${say(ctx, officeTexts.earliest(said))} ${typed.closesOn === value ? "" : set}</p>`
}
