import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, type Html, html, card as paper, say, table } from "../../../ui/public.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { Block, ListItem } from "../card.ts"
import { pageTexts as texts } from "./card.texts.ts"

/** What a card says in words: addressees, justification, description. */
export function aboutCard(ctx: OfficeCtx, card: IdentifiedCard): Html {
  const parts = [
    [texts.taskDescription, card.description],
    [texts.justification, card.justification],
    [texts.addressees, card.addressees],
  ] as const
  return paper(ctx, {
    title: texts.about,
    id: "opis",
    body: html`<div class="parts">${parts.map(([title, blocks]) => html`<h3>${say(ctx, title)}</h3>${prose(ctx, blocks)}`)}</div>`,
  })
}

/** Paragraphs and nested lists; a list keeps the markers of the print, because resolutions cite them. */
function prose(ctx: OfficeCtx, blocks: readonly Block[]): Html {
  if (blocks.length === 0) return html`<p class="quiet">${say(ctx, texts.notStated)}</p>`
  return html`${blocks.map((block) => (block.kind === "paragraph" ? html`<p>${block.text}</p>` : list(block.items)))}`
}

const list = (items: readonly ListItem[]): Html =>
  html`<ul class="printed-list">${items.map(
    (item) =>
      html`<li><span class="printed-marker">${item.marker}</span> <div>${item.text}${item.items.length > 0 ? list(item.items) : ""}</div></li>`,
  )}</ul>`

/** Who carries the task out and with whom. */
export function peopleCard(ctx: OfficeCtx, card: IdentifiedCard): Html {
  const { executor, bodies } = card
  return paper(ctx, {
    title: texts.executor,
    id: "realizator",
    body: html`<div class="parts">${[
      executor.length === 0 ? html`<p class="quiet">${say(ctx, texts.notStated)}</p>` : "",
      executor.map((line) => html`<p>${line}</p>`),
      html`<h3>${say(ctx, texts.bodies)}</h3>`,
      bodies.length === 0
        ? html`<p class="quiet">${say(ctx, texts.noBodies)}</p>`
        : facts(
            ctx,
            bodies.map((body) => ({ term: body.name, value: scopes(ctx, body.scopes) })),
            "long",
          ),
    ]}</div>`,
  })
}

const scopes = (ctx: OfficeCtx, list: readonly string[]): Content =>
  list.length === 0
    ? html`<span class="quiet">${say(ctx, texts.noScope)}</span>`
    : list.length === 1
      ? list[0]!
      : html`<ul>${list.map((scope) => html`<li>${scope}</li>`)}</ul>`

/** What the task costs and who pays, as free text, for that is what cards print. */
export function moneyCard(ctx: OfficeCtx, card: IdentifiedCard): Html {
  return paper(ctx, {
    title: texts.money,
    id: "budzet",
    body: html`<div class="parts">${[
      html`<h3>${say(ctx, texts.totalCost)}</h3>`,
      card.totalCost ? html`<p>${card.totalCost}</p>` : html`<p class="quiet">${say(ctx, texts.totalCostEmpty)}</p>`,
      html`<h3>${say(ctx, texts.budget)}</h3>`,
      table(ctx, {
        caption: texts.budget,
        hiddenCaption: true,
        columns: [
          { label: texts.budgetSource, heading: "plain", cell: (row) => row.source },
          {
            label: texts.budgetMoney,
            cell: (row) => row.money || html`<span class="quiet">${say(ctx, texts.noAmount)}</span>`,
          },
        ],
        rows: card.budget,
        empty: texts.budgetEmpty,
      }),
    ]}</div>`,
  })
}
