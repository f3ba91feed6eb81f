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
  hidden,
  html,
  link,
  pageHeader,
  radios,
  say,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { beginningTexts } from "../beginning/beginning.texts.ts"
import { callTexts } from "../call.texts.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { officeTexts } from "./office.texts.ts"

export type NewCallProps = { id: string; title: string; form: string; problems: readonly Problem[] }

/** The first two questions; the id of the draft travels with the form, so that sending it twice begins one draft. */
export function newCallPage(ctx: OfficeCtx, props: NewCallProps): Html {
  const { slug: office } = ctx.office
  const { problems } = props
  return officePage(ctx, {
    title: texts.newTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: officeTexts.title, href: urls.officeCalls.href({ office }) }, { label: texts.newTitle }],
        title: texts.newTitle,
        lead: texts.newLead,
      }),
      errorSummary(ctx, problems),
      html`<p>${link(ctx, { href: urls.callTemplates.href({ office }), label: beginningTexts.readyTitle })}</p>`,
      form(ctx, {
        action: urls.newCall.href({ office }),
        body: [
          hidden("id", props.id),
          card(ctx, {
            body: html`<div class="fields">${say(ctx, [
              textField(ctx, { name: "title", label: texts.callTitle, value: props.title, problems }),
              radios(ctx, {
                name: "form",
                label: texts.form,
                value: props.form,
                problems,
                choices: [
                  { value: "support", label: callTexts.supportExplained },
                  { value: "entrust", label: callTexts.entrustExplained },
                ],
              }),
            ])}</div>`,
          }),
          buttonRow(ctx, button(ctx, { label: texts.start, look: "primary" })),
        ],
      }),
    ],
  })
}
