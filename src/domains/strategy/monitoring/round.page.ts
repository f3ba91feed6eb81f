import { formatDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  card,
  columns,
  emptyState,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  link,
  moment,
  pageHeader,
  progressBar,
  say,
  table,
  tag,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { AnswerTyped } from "./answer-round.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import type { Round, RoundCard } from "./round.queries.ts"
import { roundTexts } from "./round.texts.ts"

export type RoundPage = {
  year: number
  round: Round | undefined
  due: Temporal.PlainDate
  cards: readonly RoundCard[]
  /** Of owners and deputies, by id. */
  names: ReadonlyMap<string, string>
}

const crumbs = (ctx: OfficeCtx) => [{ label: texts.strategy, href: urls.strategy.href({ office: ctx.office.slug }) }]

/** The yearly round: which cards are confirmed and which still wait. */
export function roundPage(ctx: OfficeCtx, { year, round, due, cards, names }: RoundPage): Html {
  const to = { office: ctx.office.slug, year: String(year) }
  const confirmed = cards.filter(({ answer }) => answer !== null).length
  return officePage(ctx, {
    title: texts.round(year),
    main: [
      pageHeader(ctx, {
        crumbs: [...crumbs(ctx), { label: texts.roundShort }],
        title: texts.round(year),
        lead: texts.roundLead,
        actions: round
          ? ""
          : buttonForm(ctx, {
              action: urls.strategyRound.href(to),
              button: button(ctx, { label: texts.open, look: "primary" }),
            }),
      }),
      round
        ? ""
        : alert(ctx, {
            tone: "info",
            body: [say(ctx, texts.notOpened) as string, " ", say(ctx, texts.openNote) as string],
          }),
      round?.closedAt ? alert(ctx, { tone: "info", body: texts.closed }) : "",
      columns(ctx, {
        main:
          cards.length === 0
            ? emptyState(ctx, { level: 2, title: texts.noCards })
            : card(ctx, { body: cardsTable(ctx, { year, cards, names, isOpen: round !== undefined }) }),
        aside: card(ctx, {
          compact: true,
          title: texts.state,
          body: [
            progressBar(ctx, { label: texts.confirmedOf(confirmed, cards.length), value: confirmed, of: cards.length }),
            facts(ctx, [{ term: texts.due, value: texts.dueBy(inEach((lang) => formatDate(due, lang))) }], "stacked"),
            html`<ul class="link-list"><li>${link(ctx, {
              href: urls.indicatorsToFill.href({ office: ctx.office.slug }, { rok: year }),
              label: texts.missing,
            })}</li></ul>`,
            round === undefined
              ? ""
              : round.closedAt
                ? buttonForm(ctx, {
                    action: urls.strategyRound.href(to),
                    button: button(ctx, { label: texts.openAgainRound }),
                  })
                : buttonForm(ctx, {
                    action: urls.strategyRoundEnd.href(to),
                    button: button(ctx, { label: texts.close }),
                  }),
          ],
        }),
      }),
    ],
  })
}

function cardsTable(ctx: OfficeCtx, it: Pick<RoundPage, "year" | "cards" | "names"> & { isOpen: boolean }): Html {
  const { slug: office } = ctx.office
  return table<RoundCard>(ctx, {
    caption: texts.round(it.year),
    hiddenCaption: true,
    rows: it.cards,
    columns: [
      {
        label: texts.card,
        heading: "plain",
        cell: ({ id, place, name }) =>
          it.isOpen
            ? link(ctx, {
                href: urls.strategyRoundCard.href({ office, year: String(it.year), cardId: id }),
                label: `${place} ${name}`.trim(),
              })
            : `${place} ${name}`.trim(),
      },
      { label: texts.state, cell: (each) => stateTag(ctx, each) },
      { label: roundTexts.keepers, cell: (each) => keepersCell(ctx, each, it.names) },
      {
        label: texts.evidence,
        cell: ({ answer }) => (answer?.evidence ? link(ctx, { href: answer.evidence, label: answer.evidence }) : ""),
      },
    ],
  })
}

function keepersCell(ctx: OfficeCtx, { owners, deputies }: RoundCard, names: RoundPage["names"]): Html {
  const named = (ids: readonly string[]) =>
    ids
      .flatMap((id) => names.get(id) ?? [])
      .sort((one, other) => one.localeCompare(other, "pl"))
      .join(", ")
  return html`<div>${named(owners) || say(ctx, roundTexts.nobody)}${
    deputies.length > 0 ? html`<div class="note">${say(ctx, roundTexts.deputies(named(deputies)))}</div>` : ""
  }</div>`
}

function stateTag(ctx: OfficeCtx, { answer, version }: RoundCard): Html {
  if (!answer) return tag(ctx, { label: texts.waiting, tone: "warning" })
  return answer.version === version
    ? tag(ctx, { label: texts.confirmed, tone: "success" })
    : tag(ctx, { label: texts.changedSince, tone: "info" })
}

export type RoundCardPage = {
  year: number
  round: Round
  card: RoundCard
  typed: AnswerTyped
  problems: readonly Problem[]
}

/** One card in the round: what was said of it, and the form that confirms it. */
export function roundCardPage(ctx: OfficeCtx, { year, round, card: it, typed, problems }: RoundCardPage): Html {
  const { slug: office } = ctx.office
  const to = { office, year: String(year), cardId: it.id }
  return officePage(ctx, {
    title: texts.confirm,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...crumbs(ctx), { label: texts.round(year), href: urls.strategyRound.href(to) }, { label: it.name }],
        eyebrow: texts.round(year),
        title: `${it.place} ${it.name}`.trim(),
        tags: stateTag(ctx, it),
        actions: buttonLink(ctx, { href: urls.card.href({ office, cardId: it.id }), label: texts.card }),
      }),
      errorSummary(ctx, problems),
      round.closedAt ? alert(ctx, { tone: "info", body: texts.roundIsClosed }) : "",
      columns(ctx, {
        main: card(ctx, {
          title: texts.confirm,
          body: form(ctx, {
            action: urls.strategyRoundCard.href(to),
            guardUnsaved: true,
            body: [
              hidden("answer", "confirmed"),
              textArea(ctx, {
                name: "note",
                label: texts.note,
                hint: texts.noteHint,
                optional: true,
                value: typed.note,
                rows: 4,
                limit: 2000,
                problems,
              }),
              textField(ctx, {
                name: "evidence",
                label: texts.evidence,
                hint: texts.evidenceHint,
                optional: true,
                value: typed.evidence,
                problems,
              }),
              buttonRow(ctx, button(ctx, { label: texts.answer, look: "primary" })),
            ],
          }),
        }),
        aside: it.answer
          ? card(ctx, {
              compact: true,
              title: texts.confirmed,
              body: [
                html`<p>${moment(ctx, it.answer.at)}</p>`,
                buttonForm(ctx, {
                  action: urls.strategyRoundCard.href(to),
                  values: { answer: "reopened" },
                  button: button(ctx, { label: texts.takeBack }),
                }),
              ],
            })
          : "",
      }),
    ],
  })
}
