import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  type Content,
  card,
  emptyState,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  paragraphs,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../call.ts"
import { publicTexts } from "../pages/public.texts.ts"
import type { Answered, Waiting } from "./question.queries.ts"
import { questionTexts as texts } from "./question.texts.ts"
import { QUESTION_LIMIT, questionsEndAt, takesQuestions } from "./question.ts"

export type QuestionsPageProps = {
  call: Call
  answered: readonly Answered[]
  own: readonly Waiting[]
  typed: { id: string; question: string }
  problems: readonly Problem[]
}

/** What everybody asked and got answered, and the form to ask. */
export function questionsPage(ctx: OfficeCtx, props: QuestionsPageProps): Html {
  const { call, answered, own, problems } = props
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: publicTexts.title, href: urls.calls.href({ office: to.office }) },
          { label: call.title, href: urls.call.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead(call.title),
      }),
      errorSummary(ctx, problems),
      answered.length === 0
        ? emptyState(ctx, { level: 2, title: own.length === 0 ? texts.none : texts.noneAnswered })
        : answered.map((it) => answerCard(ctx, it)),
      own.length === 0
        ? ""
        : card(ctx, {
            title: texts.ownWaiting,
            body: own.map(
              (it) => html`${paragraphs(it.asked)}<p class="note">${say(ctx, texts.askedOn(it.askedAt))}</p>`,
            ),
          }),
      askCard(ctx, props),
    ],
  })
}

export const answerCard = (ctx: OfficeCtx, it: Answered): Html =>
  card(ctx, {
    title: html`<span class="question">${it.question}</span>`,
    body: [paragraphs(it.answer), html`<p class="note">${say(ctx, texts.answeredOn(it.answeredAt))}</p>`],
  })

function askCard(ctx: OfficeCtx, { call, typed, problems }: QuestionsPageProps): Html {
  const action = urls.callQuestions.href({ office: ctx.office.slug, callId: call.id })
  const body: Content = !takesQuestions(call, ctx.now)
    ? html`<p>${say(ctx, texts.ended)}</p>`
    : isPerson(ctx)
      ? form(ctx, {
          action,
          guardUnsaved: true,
          body: [
            hidden("id", typed.id),
            textArea(ctx, {
              name: "question",
              label: texts.question,
              hint: texts.questionHint(questionsEndAt(call)),
              value: typed.question,
              rows: 5,
              limit: QUESTION_LIMIT,
              problems,
            }),
            button(ctx, { label: texts.send, look: "primary" }),
          ],
        })
      : buttonLink(ctx, { href: urls.signIn.href({}, { dalej: action }), label: texts.signIn })
  return card(ctx, { title: texts.ask, body })
}
