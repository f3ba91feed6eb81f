import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, radios, textArea } from "../../../ui/public.ts"
import { decisionWords } from "../remarks/remark.texts.ts"
import { ANSWER_LIMIT } from "../remarks/remark.ts"
import { DECISIONS } from "../remarks/remark-query.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import type { AnswerTyped } from "./answer-remarks.ts"

/** The decision and its reasons, for one remark or many. */
export const answerFields = (ctx: OfficeCtx, typed: AnswerTyped, problems: readonly Problem[]): Html[] => [
  radios(ctx, {
    name: "decision",
    label: texts.decision,
    value: typed.decision,
    inline: true,
    choices: DECISIONS.map((value) => ({ value, label: decisionWords[value] })),
    problems,
  }),
  textArea(ctx, {
    name: "answer",
    label: texts.answer,
    hint: texts.answerHint,
    value: typed.answer,
    rows: 5,
    limit: ANSWER_LIMIT,
    problems,
  }),
]
