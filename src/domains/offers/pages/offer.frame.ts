import { formatMoment, formatTime, timeLeft, today, toPlainDate } from "../../../lib/dates.ts"
import { formatMoney, formatShare } from "../../../lib/money.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  card,
  columns,
  deadlineTag,
  FIX,
  facts,
  fieldId,
  type Html,
  href,
  html,
  link,
  pageHeader,
  type TaskItem,
  tag,
  taskList,
  type Words,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { changedNotice } from "../../calls/public.ts"
import { PROFILE } from "../gaps/offeror.gaps.ts"
import { refusalsNotice } from "../joint/partnership.card.ts"
import { represents } from "../offer.access.ts"
import { type Gap, gapsBySection } from "../offer.gaps.ts"
import { SECTIONS, type SectionId, slugOf } from "../offer.sections.ts"
import { draftChecksum } from "../offer.snapshot.ts"
import { type OfferView, requestedPapers } from "../offer.view.ts"
import { needsConfirmations } from "../signing/signing.gaps.ts"
import { signingTexts } from "../signing/signing.texts.ts"
import { historyTexts } from "../together/history.texts.ts"
import { sectionNames, pageTexts as texts } from "./offer-page.texts.ts"

/** Id of the form of a section, for buttons that stand beside it. */
export const OFFER_FORM_ID = "offer-form"

export type DraftPage = {
  view: OfferView
  title: Words
  /** The open section; undefined on the page that checks the whole. */
  section?: SectionId | "attachments"
  main: Content
  /** Across the whole width, under the columns. */
  below?: Content
  failed?: boolean
  /** How many confirmations are missing, where the page knows it. */
  confirmations?: number
  /** Addresses of the browser modules of this page. */
  scripts?: readonly string[]
}

/** Every page of a draft: the sections at the left, the state of the offer at the right. */
export function draftPage(ctx: OfficeCtx, page: DraftPage): Html {
  const { view } = page
  const office = ctx.office.slug
  return officePage(ctx, {
    title: page.title,
    failed: page.failed ?? false,
    ...(page.scripts
      ? { head: html`${page.scripts.map((it) => html`<script type="module" src="${href(it)}"></script>`)}` }
      : {}),
    main: [
      pageHeader(ctx, {
        title: page.title,
        crumbs: [
          { label: texts.calls, href: urls.calls.href({ office }) },
          { label: view.call.title, href: urls.call.href({ office, callId: view.call.id }) },
          { label: view.offer.content.title || texts.offer },
        ],
        tags: [tag(ctx, { label: texts.notSubmitted, tone: "danger" }), deadlineTag(ctx, view.call.closesAt, ctx.now)],
        aside: page.failed && page.section && page.section !== "attachments" ? unsavedLine(ctx) : savedLine(ctx, view),
      }),
      changedNotice(ctx, view.call, view.offer.createdAt),
      refusalsNotice(ctx, view),
      columns(ctx, { before: sections(ctx, page), main: page.main, aside: state(ctx, page), asideStays: true }),
      page.below,
    ],
  })
}

const unsavedLine = (ctx: OfficeCtx): Html =>
  html`<span id="offer-saved" role="status" data-failed="true">${words(ctx, texts.unsaved)}</span>`

function savedLine(ctx: OfficeCtx, { offer }: OfferView): Html {
  const checksum = draftChecksum(offer.content)
  const isToday = toPlainDate(offer.changedAt).equals(today(ctx.now))
  const text = isToday
    ? texts.saved(formatTime(offer.changedAt), checksum)
    : texts.savedOn(formatMoment(offer.changedAt, ctx.lang), checksum)
  return html`<span id="offer-saved" role="status">${words(ctx, text)}</span>`
}

function sections(ctx: OfficeCtx, { view, section }: DraftPage): Html {
  const counts = gapsBySection(view.gaps)
  const items = SECTIONS.map(({ id, slug }) => ({
    label: sectionNames[id],
    href: urls.offerSection.href({ office: ctx.office.slug, offerId: view.offer.id, section: slug }),
    current: id === section,
    ...(counts[id] === 0
      ? { state: "done" as const }
      : view.begun.has(id)
        ? { state: "missing" as const, note: texts.gaps(counts[id]) }
        : { state: "empty" as const }),
  }))
  const attachments = attachmentsItem(ctx, view, section === "attachments")
  const check = {
    label: texts.check,
    href: urls.offerCheck.href({ office: ctx.office.slug, offerId: view.offer.id }),
    state: "optional" as const,
    current: section === undefined,
    last: true,
  }
  return html`<div id="offer-sections">${taskList(ctx, { label: texts.sections, items: [...items, attachments, check] })}</div>`
}

function attachmentsItem(ctx: OfficeCtx, view: OfferView, current: boolean): TaskItem {
  const missing = view.gaps.filter((gap) => gap.section === "attachments").length
  const count = view.attachments.length
  return {
    label: sectionNames.attachments,
    href: urls.offerAttachments.href({ office: ctx.office.slug, offerId: view.offer.id }),
    current,
    ...(missing > 0
      ? { state: "missing" as const, note: texts.gaps(missing) }
      : requestedPapers(view, ctx.lang).some((it) => it.isRequired)
        ? { state: "done" as const, note: count }
        : { state: "optional" as const, note: count > 0 ? count : undefined }),
  }
}

const SHOWN_GAPS = 3

/** A complete content: it can be submitted, unless confirmations are needed first. */
function nothingMissing(ctx: OfficeCtx, { view, confirmations }: DraftPage): Html {
  if (!needsConfirmations(view) || confirmations === 0)
    return alert(ctx, {
      tone: "success",
      title: texts.noGapsTitle,
      body: isPerson(ctx) && represents(ctx, view.offer) ? texts.noGaps : texts.noGapsForAssistant,
    })
  const signing = urls.offerSigning.href({ office: ctx.office.slug, offerId: view.offer.id })
  return confirmations === undefined
    ? alert(ctx, {
        title: texts.contentComplete,
        body: texts.confirmationsFirst,
        actions: link(ctx, { href: signing, label: texts.toConfirmations }),
      })
    : alert(ctx, { tone: "warning", title: signingTexts.missing(confirmations), body: texts.confirmationsAwaited })
}

function state(ctx: OfficeCtx, page: DraftPage): Html {
  const { view, section } = page
  const { call, totals, gaps, begun } = view
  const left = call.closesAt.epochMilliseconds - ctx.now.epochMilliseconds
  const told = gaps
    .filter((gap) => gap.section === "call" || begun.has(gap.section))
    .toSorted((a, b) => Number(b.section === section) - Number(a.section === section))
  const more = gaps.length - Math.min(told.length, SHOWN_GAPS)
  const check = urls.offerCheck.href({ office: ctx.office.slug, offerId: view.offer.id })
  const body = [
    facts(ctx, [
      { term: texts.taskCost, value: formatMoney(totals.total, ctx.lang) },
      { term: texts.grant, value: formatMoney(totals.grant, ctx.lang) },
      { term: texts.ownShare, value: formatShare(totals.shares.own, ctx.lang) },
      {
        term: texts.timeLeft,
        value: left >= 0 ? timeLeft(call.closesAt, ctx.now, ctx.lang) : texts.ended,
        ...(left < 7 * 86_400_000 ? { tone: "danger" as const } : {}),
      },
    ]),
    section === undefined ? "" : told.slice(0, SHOWN_GAPS).map((gap) => gapAlert(ctx, view, gap, section)),
    section !== undefined && more > 0
      ? html`<p>${link(ctx, { href: check, label: texts.allGaps(gaps.length) })}</p>`
      : "",
    gaps.length === 0 ? nothingMissing(ctx, page) : "",
    section === undefined
      ? ""
      : section === "attachments"
        ? buttonLink(ctx, { href: check, label: texts.check, look: "primary", wide: true })
        : button(ctx, {
            label: texts.check,
            look: "primary",
            wide: true,
            form: OFFER_FORM_ID,
            name: "_go",
            value: "check",
          }),
    buttonLink(ctx, {
      href: urls.offerPdf.href({ office: ctx.office.slug, offerId: view.offer.id }),
      label: texts.pdf,
      look: "quiet",
      icon: "file-text",
      wide: true,
    }),
    html`<p>${link(ctx, {
      href: urls.offerHistory.href({ office: ctx.office.slug, offerId: view.offer.id }),
      label: historyTexts.link,
    })}</p>`,
  ]
  return html`<div id="offer-state">${card(ctx, { title: texts.state, body, compact: true })}</div>`
}

function gapAlert(ctx: OfficeCtx, view: OfferView, gap: Gap, section: DraftPage["section"]): Html {
  // The page of attachments holds no form that could be saved with the value.
  const action = gap.fix && section !== "attachments" ? fixButton(ctx, gap.fix) : gapLink(ctx, view, gap)
  return alert(ctx, { tone: "danger", body: html`<p>${words(ctx, gap.message)}</p>`, actions: action })
}

/** Sets the proposed value and saves whatever the open section holds with it. */
function fixButton(ctx: OfficeCtx, fix: NonNullable<Gap["fix"]>): Html {
  return html`<button class="fix-button" type="submit" form="${OFFER_FORM_ID}" name="${FIX}" value="${`${fix.field}=${fix.value}`}" data-fix-field="${fieldId(fix.field)}">${words(ctx, fix.label)}</button>`
}

/** The way from a gap to the place where it is mended; nothing for what cannot be mended, such as a closed call. */
export function gapLink(ctx: OfficeCtx, view: OfferView, gap: Gap, label?: Content): Html | "" {
  if (gap.section === "call") return ""
  const office = ctx.office.slug
  if (gap.field === PROFILE) {
    const profile = urls.organisationEdit.href({ office, organisationId: view.organisation.id })
    return link(ctx, { href: profile, label: label ?? texts.goToProfile })
  }
  const page =
    gap.section === "attachments"
      ? urls.offerAttachments.href({ office, offerId: view.offer.id })
      : urls.offerSection.href({ office, offerId: view.offer.id, section: slugOf(gap.section) })
  return link(ctx, { href: `${page}#${fieldId(gap.field)}`, label: label ?? texts.goTo(sectionNames[gap.section]) })
}
