import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  card,
  checkbox,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Consultation, phaseAt } from "../consultation.ts"
import { officeHead } from "../pages/office-parts.ts"
import { pollTexts as texts } from "./poll.texts.ts"
import type { Poll } from "./poll.ts"
import { pollResults } from "./poll-cards.ts"
import { mayChangeQuestions, type QuestionTyped } from "./save-question.ts"

/** The questions of the poll, their results once it is over, and the form of one more before it begins. */
export function questionsPage(
  ctx: OfficeCtx,
  props: { consultation: Consultation; polls: readonly Poll[]; typed: QuestionTyped; problems: readonly Problem[] },
): Html {
  const { consultation: it, polls, typed, problems } = props
  const to = { office: ctx.office.slug, consultationId: it.id }
  const isEditable = mayChangeQuestions(it, ctx.now)
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "questions", { lead: texts.lead }),
      errorSummary(ctx, problems),
      !isEditable && alert(ctx, { body: it.annulment ? texts.annulled : texts.frozen }),
      it.state === "drafted" && html`<p class="note">${say(ctx, texts.draftNote)}</p>`,
      polls.length === 0 && html`<p class="quiet">${say(ctx, texts.none)}</p>`,
      polls.map((poll) => questionCard(ctx, it, poll, isEditable)),
      isEditable &&
        card(ctx, {
          title: texts.add,
          body: form(ctx, {
            action: urls.consultationQuestions.href(to),
            guardUnsaved: true,
            body: [
              hidden("id", typed.id),
              textField(ctx, { name: "question", label: texts.question, value: typed.question, problems }),
              textArea(ctx, { name: "options", label: texts.options, value: typed.options, rows: 5, problems }),
              checkbox(ctx, { name: "several", label: texts.several, checked: typed.isMultiple, optional: "silent" }),
              button(ctx, { label: texts.add, look: "primary" }),
            ],
          }),
        }),
    ],
  })
}

function questionCard(ctx: OfficeCtx, it: Consultation, poll: Poll, isEditable: boolean): Html {
  const to = { office: ctx.office.slug, consultationId: it.id, questionId: poll.id }
  const isOver = ["closed", "reported", "annulled"].includes(phaseAt(it, ctx.now))
  const body: Content = isOver
    ? pollResults(ctx, poll)
    : [
        html`<ul>${poll.options.map(({ text }) => html`<li>${text}</li>`)}</ul>`,
        poll.isMultiple && html`<p class="note">${say(ctx, texts.several)}</p>`,
        !isEditable && html`<p class="note">${say(ctx, texts.people(poll.people))}</p>`,
      ]
  return card(ctx, {
    title: poll.question,
    body,
    foot:
      isEditable &&
      buttonForm(ctx, {
        action: urls.consultationQuestionRemoval.href(to),
        button: button(ctx, { label: texts.remove, look: "quiet", hiddenLabel: poll.question }),
      }),
  })
}
