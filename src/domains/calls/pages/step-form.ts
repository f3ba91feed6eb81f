import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  type Content,
  errorSummary,
  form,
  type Html,
  hidden,
  pageHeader,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallDraft } from "../call.ts"
import { callCrumbs } from "./call-crumbs.ts"
import { type WizardStep, wizardLine } from "./wizard.ts"

export type StepFormProps = {
  draft: CallDraft
  step: WizardStep
  action: string
  said: Record<"title" | "lead" | "label" | "notSavedYet" | "save" | "back", Text>
  /** What the button says that saves and goes on. */
  next: Text
  problems: readonly Problem[]
  /** The page holds rows or values that are not saved. */
  isUnsaved: boolean
  fields: Content
  /** A button beside those that save. */
  more?: Content
}

/** A step of the announcement that is a form with lists: its buttons add and move rows without a script. */
export function stepFormPage(ctx: OfficeCtx, it: StepFormProps): Html {
  const { draft, said, problems } = it
  const to = { office: ctx.office.slug, callId: draft.id }
  return officePage(ctx, {
    title: said.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, draft), { label: said.title }],
        title: said.title,
        lead: said.lead,
      }),
      wizardLine(ctx, draft, it.step),
      errorSummary(ctx, problems),
      it.isUnsaved && problems.length === 0 ? alert(ctx, { tone: "warning", body: said.notSavedYet }) : "",
      form(ctx, {
        action: it.action,
        label: said.label[ctx.lang],
        guardUnsaved: true,
        body: [
          hidden("revision", draft.revision),
          it.fields,
          buttonRow(
            ctx,
            button(ctx, { label: it.next, look: "primary", name: "do", value: "next" }),
            button(ctx, { label: said.save, name: "do", value: "save" }),
            it.more ?? "",
            buttonLink(ctx, { href: urls.officeCall.href(to), label: said.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}
