import { formatShare, shareOf } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import {
  barInTable,
  button,
  buttonLink,
  type Content,
  card,
  checkboxes,
  form,
  type Html,
  hidden,
  html,
  link,
  radios,
  say,
  section,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Consultation, isOpen, phaseAt, takesRemarks } from "../consultation.ts"
import { pollTexts as texts } from "./poll.texts.ts"
import type { Poll } from "./poll.ts"

/** The poll as everybody sees it: questions while it is open, results afterwards. */
export function pollCards(
  ctx: OfficeCtx,
  it: Consultation,
  polls: readonly Poll[],
  problems: readonly Problem[] = [],
): Content {
  if (polls.length === 0) return ""
  const phase = phaseAt(it, ctx.now)
  const body =
    phase === "closed" || phase === "reported"
      ? polls.map((poll) => card(ctx, { level: 3, title: poll.question, body: pollResults(ctx, poll) }))
      : isOpen(it, ctx.now)
        ? [
            html`<p class="note">${say(ctx, texts.later)}</p>`,
            !isPerson(ctx) && takesRemarks(it, ctx.now) && withoutAccount(ctx, it),
            polls.map((poll) => ballot(ctx, it, poll, problems)),
          ]
        : polls.map((poll) =>
            card(ctx, { level: 3, title: poll.question, body: poll.options.map(({ text }) => html`<p>${text}</p>`) }),
          )
  return section(ctx, { id: "ankieta", title: texts.title, body })
}

/** The questions for whoever came by the link of a letter; nothing when votes are not taken. */
export const linkedBallots = (
  ctx: OfficeCtx,
  it: Consultation,
  polls: readonly Poll[],
  link: { keys: readonly Html[]; action: string; problems: readonly Problem[] },
): Content =>
  polls.length > 0 &&
  isOpen(it, ctx.now) &&
  section(ctx, {
    title: texts.title,
    body: [
      html`<p class="note">${say(ctx, texts.later)}</p>`,
      polls.map((poll) => ballotForm(ctx, poll, link.action, link.keys, link.problems)),
    ],
  })

/** The letter that confirms a remark brings the ballots along. */
function withoutAccount(ctx: OfficeCtx, it: Consultation): Html {
  const href = urls.newRemark.href({ office: ctx.office.slug, consultationId: it.id })
  return html`<p>${say(ctx, texts.withoutAccount)} ${link(ctx, { href, label: texts.remarkFirst })}</p>`
}

function ballot(ctx: OfficeCtx, it: Consultation, poll: Poll, problems: readonly Problem[]): Html {
  const action = urls.consultationVote.href({ office: ctx.office.slug, consultationId: it.id })
  if (!isPerson(ctx)) {
    const back = `${urls.consultation.href({ office: ctx.office.slug, consultationId: it.id })}#ankieta`
    return card(ctx, {
      level: 3,
      title: poll.question,
      body: poll.options.map(({ text }) => html`<p>${text}</p>`),
      foot: buttonLink(ctx, { href: urls.signIn.href({}, { dalej: back }), label: texts.signIn }),
    })
  }
  return ballotForm(ctx, poll, action, [], problems)
}

function ballotForm(
  ctx: OfficeCtx,
  poll: Poll,
  action: string,
  keys: readonly Html[],
  problems: readonly Problem[],
): Html {
  const field = {
    name: `option.${poll.id}`,
    label: poll.question,
    hint: poll.isMultiple ? texts.severalHint : undefined,
    choices: poll.options.map(({ id, text }) => ({ value: id, label: text })),
    problems,
  }
  return form(ctx, {
    action,
    label: poll.question,
    body: [
      hidden("question", poll.id),
      keys,
      poll.isMultiple
        ? checkboxes(ctx, { ...field, values: poll.own })
        : radios(ctx, { ...field, value: poll.own[0] ?? null }),
      button(ctx, { label: poll.own.length > 0 ? texts.voteAgain : texts.vote, hiddenLabel: poll.question }),
    ],
  })
}

/** Bars beside numbers; the table is the whole of it for those who do not see bars. */
export function pollResults(ctx: OfficeCtx, poll: Poll): Content {
  return [
    html`<p class="note">${say(ctx, texts.people(poll.people))}</p>`,
    table(ctx, {
      caption: poll.question,
      hiddenCaption: true,
      rows: poll.options,
      columns: [
        { label: texts.answer, heading: "plain", cell: (option) => option.text },
        { label: texts.votes, align: "number", cell: (option) => poll.votes[option.id] ?? 0 },
        {
          label: texts.share,
          width: "bar",
          cell: (option) => {
            const votes = poll.votes[option.id] ?? 0
            return html`${formatShare(shareOf(votes, poll.people), ctx.lang)}${barInTable(votes, poll.people)}`
          },
        },
      ],
    }),
  ]
}
