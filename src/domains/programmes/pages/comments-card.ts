import type { PartKey } from "../../../law/programme.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonForm,
  card,
  form,
  type Html,
  hidden,
  html,
  lines,
  moment,
  say,
  tag,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Comment } from "../office.queries.ts"
import { partSlug } from "../part.slugs.ts"
import type { Programme } from "../programme.ts"
import { partTexts as texts } from "./part.texts.ts"

type Shown = {
  programme: Programme
  key: PartKey
  comments: readonly Comment[]
  comment: { id: string; text: string }
  problems: readonly Problem[]
}

/** What those who write the part say to each other about it. */
export function commentsCard(ctx: OfficeCtx, it: Shown): Html {
  const to = { office: ctx.office.slug, programmeId: it.programme.id, part: partSlug(it.key) }
  return card(ctx, {
    title: texts.comments,
    id: "komentarze",
    body: [
      it.comments.length === 0 ? html`<p class="quiet">${say(ctx, texts.commentsNone)}</p>` : "",
      it.comments.map((comment) => oneComment(ctx, comment, to)),
      form(ctx, {
        action: urls.programmeComments.href(to),
        label: texts.comments[ctx.lang],
        body: [
          hidden("id", it.comment.id),
          textArea(ctx, {
            name: "comment",
            label: texts.comment,
            hint: texts.commentHint,
            rows: 3,
            value: it.comment.text,
            problems: it.problems,
          }),
          button(ctx, { label: texts.commentAdd }),
        ],
      }),
    ],
  })
}

function oneComment(ctx: OfficeCtx, comment: Comment, to: { office: string; programmeId: string; part: string }): Html {
  const isSettled = comment.settledAt !== null
  return html`<div class="comment"><p><strong>${comment.by}</strong>, ${moment(ctx, comment.at)} ${
    isSettled ? tag(ctx, { label: texts.settled, tone: "success" }) : ""
  }</p><p>${lines(comment.text)}</p>${buttonForm(ctx, {
    action: urls.programmeComment.href({ ...to, commentId: comment.id }),
    values: { settled: isSettled ? "no" : "yes" },
    button: button(ctx, {
      label: isSettled ? texts.reopen : texts.settle,
      hiddenLabel: texts.ofComment(comment.by),
      look: "quiet",
    }),
  })}</div>`
}
