import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  errorSummary,
  form,
  type Html,
  html,
  link,
  pageHeader,
  paragraphs,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../call.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import type { Answered, Waiting } from "./question.queries.ts"
import { questionTexts as texts } from "./question.texts.ts"
import { ANSWER_LIMIT, QUESTION_LIMIT } from "./question.ts"
import { answerCard } from "./questions.page.ts"

export type OfficeQuestionsProps = {
  call: Call
  waiting: readonly Waiting[]
  answered: readonly Answered[]
  names: ReadonlyMap<string, string>
  /** What was typed for one question when its answer was refused. */
  typed?: { id: string; question: string; answer: string }
  problems: readonly Problem[]
}

/** Questions that wait, each with the form of its answer, then those answered. */
export function officeQuestionsPage(ctx: OfficeCtx, props: OfficeQuestionsProps): Html {
  const { call, waiting, answered, typed, problems } = props
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, call), { label: texts.title }],
        title: texts.title,
        lead: texts.lead(call.title),
      }),
      errorSummary(ctx, problems),
      typed && !waiting.some(({ id }) => id === typed.id)
        ? card(ctx, { title: texts.notPublished, body: [paragraphs(typed.question), paragraphs(typed.answer)] })
        : "",
      html`<h2>${say(ctx, texts.waiting)}</h2>`,
      waiting.length === 0
        ? html`<p>${say(ctx, texts.noneWaiting)}</p>`
        : [html`<p class="hint">${say(ctx, texts.finalHint)}</p>`, waiting.map((it) => answerForm(ctx, props, it))],
      answered.length === 0 ? "" : [html`<h2>${say(ctx, texts.title)}</h2>`, answered.map((it) => answerCard(ctx, it))],
      html`<p>${link(ctx, { href: urls.callQuestions.href(to), label: texts.publicPage })}</p>`,
    ],
  })
}

function answerForm(ctx: OfficeCtx, { call, names, typed, problems }: OfficeQuestionsProps, it: Waiting): Html {
  const again = typed?.id === it.id ? typed : undefined
  const to = { office: ctx.office.slug, callId: call.id, questionId: it.id }
  return card(ctx, {
    body: [
      paragraphs(it.asked),
      html`<p class="note">${say(ctx, texts.askedBy(names.get(it.askedBy) ?? "", it.askedAt))}</p>`,
      form(ctx, {
        action: urls.callAnswer.href(to),
        guardUnsaved: true,
        body: [
          textArea(ctx, {
            name: `question.${it.id}`,
            label: texts.publicQuestion,
            hint: texts.publicQuestionHint,
            value: again?.question ?? it.asked,
            rows: 3,
            limit: QUESTION_LIMIT,
            problems,
          }),
          textArea(ctx, {
            name: `answer.${it.id}`,
            label: texts.answer,
            value: again?.answer ?? "",
            rows: 5,
            limit: ANSWER_LIMIT,
            problems,
          }),
          button(ctx, { label: texts.publish, look: "primary" }),
        ],
      }),
    ],
  })
}
