import { formatDate, formatMoment, today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  card,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  say,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isDraft } from "../call.rows.ts"
import type { Call, CallDraft } from "../call.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"
import { movedForward, yearsToMove } from "./moved.ts"

export type RepeatProps = {
  call: Call | CallDraft
  draftId: string
  templateId: string
  name: string
  problems: readonly Problem[]
}

/** Two ways of using a call again: the next one with moved dates, or a template. A draft can only be a template. */
export function repeatPage(ctx: OfficeCtx, { call, draftId, templateId, name, problems }: RepeatProps): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.repeatTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, call), { label: texts.repeatTitle }],
        title: texts.repeatTitle,
      }),
      errorSummary(ctx, problems),
      isDraft(call) ? "" : repeatCard(ctx, call, draftId),
      form(ctx, {
        action: urls.callTemplateSaving.href(to),
        label: texts.templateHeading[ctx.lang],
        body: card(ctx, {
          title: texts.templateHeading,
          body: [
            hidden("id", templateId),
            html`<p>${say(ctx, texts.templateLead)}</p>`,
            textField(ctx, { name: "name", label: texts.templateName, value: name, problems }),
            buttonRow(ctx, button(ctx, { label: texts.saveTemplate, look: isDraft(call) ? "primary" : undefined })),
          ],
        }),
      }),
    ],
  })
}

function repeatCard(ctx: OfficeCtx, call: Call, draftId: string): Html {
  const day = today(ctx.now)
  const next = movedForward(call, day)
  return form(ctx, {
    action: urls.callRepeat.href({ office: ctx.office.slug, callId: call.id }),
    label: texts.repeatHeading[ctx.lang],
    body: card(ctx, {
      title: texts.repeatHeading,
      body: [
        hidden("id", draftId),
        html`<p>${say(ctx, texts.repeatLead(yearsToMove(call, day)))}</p>`,
        facts(ctx, [
          { term: editTexts.callTitle, value: next.title },
          { term: editTexts.taskFrom, value: formatDate(next.taskFrom!, ctx.lang) },
          { term: editTexts.taskTo, value: formatDate(next.taskTo!, ctx.lang) },
          { term: officeTexts.closing, value: formatMoment(next.closesAt!, ctx.lang) },
          { term: editTexts.decisionOn, value: formatDate(next.decisionOn!, ctx.lang) },
        ]),
        html`<p>${say(ctx, texts.repeatAnew)}</p>`,
        buttonRow(ctx, button(ctx, { label: texts.repeat, look: "primary" })),
      ],
    }),
  })
}
