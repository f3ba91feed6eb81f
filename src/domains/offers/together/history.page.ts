import { diffWordsWithSpace } from "diff"
import { formatMoment, formatTime } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { button, buttonForm, card, type Html, html, link, pageHeader, pagination, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { refusalsCard } from "../joint/partnership.card.ts"
import { slugOf } from "../offer.sections.ts"
import type { Offer } from "../offer.ts"
import { pageTexts, sectionNames } from "../pages/offer-page.texts.ts"
import { historyTexts as texts } from "./history.texts.ts"
import type { Change, FieldChange, History, Sitting } from "./history.ts"
import { chosenWords, fieldName, type Known } from "./history.words.ts"

type Shown = Known & {
  offer: Offer
  /** Names of the offerors, by their ids in the offer. */
  names: ReadonlyMap<string, string>
}

/** Who changed what in a draft, with the way back to an older version of a section. */
export function historyPage(ctx: OfficeCtx, shown: Shown, history: History): Html {
  const { offer } = shown
  const to = { office: ctx.office.slug, offerId: offer.id }
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        crumbs: [
          { label: pageTexts.desk, href: urls.organisationDesk.href({ office: ctx.office.slug }) },
          { label: offer.content.title || pageTexts.offer, href: urls.offer.href(to) },
          { label: texts.title },
        ],
        lead: texts.lead,
      }),
      html`<p>${link(ctx, { href: urls.offer.href(to), label: texts.back })}</p>`,
      refusalsCard(ctx, offer.partnership ?? {}),
      history.sittings.length === 0 ? html`<p>${words(ctx, texts.none)}</p>` : "",
      history.sittings.map((sitting) => sittingCard(ctx, shown, sitting)),
      pagination(ctx, {
        page: history.page,
        pages: history.pages,
        href: (page) => urls.offerHistory.href(to, { strona: page }),
      }),
    ],
  })
}

function sittingCard(ctx: OfficeCtx, shown: Shown, sitting: Sitting): Html {
  const [from, until] = [formatTime(sitting.from), formatTime(sitting.until)]
  const start = formatMoment(sitting.from, ctx.lang)
  return card(ctx, {
    title: `${sitting.by}, ${start}${from === until ? "" : ` ${words(ctx, texts.until(until))}`}`,
    body: sitting.changes.map((change) => changePart(ctx, shown, change, until)),
  })
}

function changePart(ctx: OfficeCtx, shown: Shown, change: Change, time: string): Html {
  const { offer } = shown
  const section = sectionNames[change.section]
  const restore =
    offer.state === "drafted"
      ? buttonForm(ctx, {
          action: urls.offerHistory.href({ office: ctx.office.slug, offerId: offer.id }),
          values: { section: slugOf(change.section), revision: String(change.revision) },
          button: button(ctx, {
            label: texts.restore,
            look: "quiet",
            hiddenLabel: texts.restoreWhat(section, time),
          }),
        })
      : ""
  return html`<h3>${words(ctx, section)} <span class="note">${words(ctx, texts.fields(change.fields.length))}</span></h3><dl>${change.fields.map(
    (field) =>
      html`<dt>${words(ctx, fieldName(field.path, shown.names))}</dt><dd class="prose">${difference(ctx, field, shown)}</dd>`,
  )}</dl>${restore}`
}

/** Milliseconds for comparing one field; texts that differ too much are shown whole, the old and the new. */
const PATIENCE = 100

/** What was taken out and put in, word by word; said in words too, for those who do not see the strokes. */
function difference(ctx: OfficeCtx, field: FieldChange, shown: Shown): Html {
  const chosen = chosenWords(field, shown.offer, shown)
  const { before, after } = chosen ?? field
  const parts = (chosen ? undefined : diffWordsWithSpace(field.before, field.after, { timeout: PATIENCE })) ?? [
    { value: words(ctx, before), removed: true, added: false },
    { value: words(ctx, after), added: true, removed: false },
  ]
  return html`${parts
    .filter((part) => part.value !== "")
    .map((part) =>
      part.removed
        ? html`<del><span class="ds-sr-only">${words(ctx, texts.removed)} </span>${part.value}</del>`
        : part.added
          ? html`<ins><span class="ds-sr-only">${words(ctx, texts.added)} </span>${part.value}</ins>`
          : part.value,
    )}`
}
