import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  type Content,
  columns,
  facts,
  type Html,
  html,
  icon,
  link,
  pageHeader,
  card as paper,
  progressBar,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { StoredCard } from "../card.access.ts"
import type { IdentifiedCard } from "../card.document.ts"
import { plannedTotal, pointsAsText, progress } from "../card.ts"
import { progressAsText } from "../card-print.ts"
import type { Filled } from "../facts/filled.ts"
import type { CooperationForms, StagePages } from "../neighbours.ts"
import { readingAsText } from "../value-print.ts"
import { aboutCard, moneyCard, peopleCard } from "./about.ts"
import { pageTexts as texts } from "./card.texts.ts"
import { indicatorsCard } from "./indicators.ts"
import { crumbsTo, nameOf } from "./place.ts"
import { stagesCard } from "./stages.ts"

export type CardPageProps = {
  card: StoredCard
  content: IdentifiedCard
  filled: ReadonlyMap<string, Filled>
  forms: CooperationForms
  stagePages: StagePages
  mayEdit: boolean
}

const MOST_GUESSES = 3

/** Everything a card says, with what the product has counted since. */
export function cardPage(ctx: OfficeCtx, props: CardPageProps): Html {
  const { card, content } = props
  const { number } = card.document.task
  return officePage(ctx, {
    title: nameOf(card),
    description: texts.description(nameOf(card)),
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, card),
        eyebrow: number ? texts.task(number) : texts.taskUnnumbered,
        title: nameOf(card),
        facts: [
          ...(card.goal.chief ? [{ term: texts.chiefOf(card.goal.number), value: card.goal.chief }] : []),
          ...(card.area.coordinator
            ? [{ term: texts.coordinatorOf(card.area.number), value: card.area.coordinator }]
            : []),
        ],
      }),
      columns(ctx, {
        main: [
          stagesCard(ctx, content, props.stagePages),
          indicatorsCard(ctx, { card: content, filled: props.filled, cardId: card.id, after: guesses(ctx, props) }),
          aboutCard(ctx, content),
          peopleCard(ctx, content),
          moneyCard(ctx, content),
        ],
        aside: [progressCard(ctx, content), formsCard(ctx, props.forms), wayOn(ctx, props)],
      }),
    ],
  })
}

/** Values that were guessed and nobody has confirmed yet. */
function guesses(ctx: OfficeCtx, { card, content, mayEdit }: CardPageProps): Content {
  const open = content.indicators.flatMap((indicator) =>
    indicator.values.filter((value) => value.reading.question).map((value) => ({ indicator, value })),
  )
  const shown = open.slice(0, MOST_GUESSES).map(({ indicator, value }) => {
    const read = readingAsText(value.reading, ctx.lang)
    const at = { office: ctx.office.slug, cardId: card.id, indicatorId: indicator.id ?? "" }
    return alert(ctx, {
      tone: "warning",
      title: texts.guessTitle(value.year, value.printed),
      body: [
        read ? texts.guessRead(read) : texts.guessNotRead,
        " ",
        link(ctx, { href: urls.indicator.href(at), label: mayEdit ? texts.confirm : texts.seeIndicator }),
      ],
    })
  })
  const rest = open.length - shown.length
  return [shown, rest > 0 ? html`<p class="note">${say(ctx, texts.moreGuesses(rest))}</p>` : ""]
}

function progressCard(ctx: OfficeCtx, content: IdentifiedCard): Html {
  const planned = plannedTotal(content)
  const done = progress(content)
  const has = content.stages.some((stage) => stage.cells.some((cell) => cell.state === "points"))
  return paper(ctx, {
    compact: true,
    body: has
      ? progressBar(ctx, {
          label: texts.progress,
          value: done / 100,
          figure: progressAsText(done, ctx.lang),
          note: texts.progressNote(pointsAsText(done, ctx.lang), pointsAsText(planned, ctx.lang)),
        })
      : html`<p class="quiet">${say(ctx, texts.noProgress)}</p>`,
  })
}

function formsCard(ctx: OfficeCtx, { counts, newest }: CooperationForms): Content {
  if (counts.length === 0) return ""
  return paper(ctx, {
    title: texts.forms,
    compact: true,
    body: [
      facts(
        ctx,
        counts.map(({ label, count }) => ({ term: label, value: count })),
      ),
      html`<ul class="link-list">${newest.map((each) => html`<li>${link(ctx, each)}</li>`)}</ul>`,
    ],
  })
}

function wayOn(ctx: OfficeCtx, { card, mayEdit }: CardPageProps): Html {
  const to = { office: ctx.office.slug, cardId: card.id }
  return html`<div data-screen-only>${mayEdit ? buttonLink(ctx, { href: urls.cardEdit.href(to), label: texts.edit, look: "primary", icon: "pencil", wide: true }) : ""}<p>${icon("download")} ${link(ctx, { href: urls.cardPdf.href(to), label: texts.pdf })}</p><p>${icon("history")} ${link(
    ctx,
    { href: urls.cardHistory.href(to), label: texts.history(card.version) },
  )}</p>${
    mayEdit
      ? html`<p>${icon("arrow-right")} ${link(ctx, { href: urls.cardMove.href(to), label: texts.move })}</p>${buttonForm(
          ctx,
          {
            action: urls.levelRemoval.href({ office: ctx.office.slug }),
            values: { kind: "task", id: card.id },
            button: button(ctx, { label: texts.remove, look: "quiet", icon: "trash-2" }),
          },
        )}`
      : ""
  }</div>`
}
