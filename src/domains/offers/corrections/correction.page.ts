import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  type Content,
  card,
  dangerOf,
  errorSummary,
  fileList,
  form,
  type Html,
  html,
  link,
  pageHeader,
  say,
  tag,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isOfLead } from "../offer.access.ts"
import { type FormValues, valuesOf } from "../offer.form.ts"
import type { Gap } from "../offer.gaps.ts"
import { pickSection, type SectionId, slugOf } from "../offer.sections.ts"
import { canonicalJson, readSnapshot } from "../offer.snapshot.ts"
import type { OfferView } from "../offer.view.ts"
import { OFFER_FORM_ID } from "../pages/offer.frame.ts"
import { pageTexts, sectionNames, sectionTitles } from "../pages/offer-page.texts.ts"
import { offerReading } from "../pages/reading.ts"
import { FORMS } from "../pages/section.page.ts"
import { SIGNING } from "../signing/signed-pdf.card.ts"
import type { SigningState } from "../signing/signing.ts"
import type { Correction, CorrectionPart } from "./correction.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import type { OpenCorrection } from "./save-correction.ts"
import { sending } from "./sending.card.ts"

export type CorrectionPage = {
  open: OpenCorrection
  /** The offer as it would be with the correction. */
  view: Pick<OfferView, "offer" | "organisation">
  /** Where the agreement to it stands. */
  state: SigningState
  /** Whether anything is corrected yet. */
  isChanged: boolean
  /** Why nothing can be written any more. */
  closed?: Problem
  gaps: readonly Gap[]
  problems: readonly Problem[]
}

/** What the office asks to mend, by when, and the way to each named part; sending stands at the end. */
export function correctionPage(ctx: OfficeCtx, page: CorrectionPage): Html {
  const { open, view, closed, gaps, problems } = page
  const { offer, correction } = open
  const to = { office: ctx.office.slug, offerId: offer.id }
  const { content } = view.offer
  const isChanged = (part: CorrectionPart) => (part === "attachments" ? correction.files.length > 0 : isOtherwise(part))
  const isOtherwise = (section: SectionId) =>
    canonicalJson(pickSection(content, section)) !== canonicalJson(pickSection(offer.content, section))
  const isLead = isOfLead(ctx, offer)
  const items = correction.sections.map((section) => {
    const href =
      section === "attachments"
        ? urls.offerCorrectionAttachments.href(to)
        : urls.offerCorrectionSection.href({ ...to, section: slugOf(section) })
    const state = isChanged(section)
      ? tag(ctx, { label: texts.changedPart, tone: "success" })
      : tag(ctx, { label: texts.unchangedPart, tone: "neutral" })
    const name = isLead ? link(ctx, { href, label: sectionNames[section] }) : words(ctx, sectionNames[section])
    return html`<li>${name} ${state}</li>`
  })
  const mended = gaps.map((gap) => html`<li>${words(ctx, gap.message)}</li>`)
  const body: Content = [
    errorSummary(ctx, problems),
    closed ? alert(ctx, { tone: "warning", body: closed.message }) : "",
    card(ctx, { title: texts.whatToMend, body: html`<p class="prose">${correction.message}</p>` }),
    closed
      ? buttonLink(ctx, { href: urls.offer.href(to), label: pageTexts.offer })
      : [
          card(ctx, { title: texts.parts, body: html`<ul class="link-list">${items}</ul>` }),
          gaps.length > 0
            ? alert(ctx, { tone: "danger", level: 2, title: texts.gaps, body: html`<ul>${mended}</ul>` })
            : "",
          sending(ctx, page),
        ],
    // A partner agrees to the whole as it would be.
    isLead || closed
      ? ""
      : [
          card(ctx, {
            title: texts.corrected,
            body: offerReading(ctx, { ...readSnapshot(offer.snapshot ?? ""), content }, 3),
          }),
          broughtFiles(ctx, open),
        ],
  ]
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      correctionHeader(ctx, open, texts.title),
      uploadStatus(),
      html`<div id="${SIGNING}">${say(ctx, body)}</div>`,
    ],
  })
}

export type CorrectionSectionPage = {
  open: OpenCorrection
  view: OfferView
  section: SectionId
  refused?: { values: FormValues; problems: readonly Problem[] }
}

/** One named part as the form shows it, with what was written in the correction so far. */
export function correctionSectionPage(ctx: OfficeCtx, page: CorrectionSectionPage): Html {
  const { open, view, section, refused } = page
  const to = { office: ctx.office.slug, offerId: open.offer.id }
  const values = refused?.values ?? valuesOf(view.offer.content, section, ctx.lang)
  const gaps = view.gaps.filter((gap) => gap.section === section)
  const problems = [...(refused?.problems ?? []), ...gaps]
  return officePage(ctx, {
    title: sectionTitles[section],
    failed: refused !== undefined,
    main: [
      correctionHeader(ctx, open, sectionTitles[section], true),
      refused ? errorSummary(ctx, refused.problems, { form: OFFER_FORM_ID }) : "",
      alert(ctx, { tone: "info", level: 2, title: texts.whatToMend, body: html`<p>${open.correction.message}</p>` }),
      card(ctx, {
        body: form(ctx, {
          action: urls.offerCorrectionSection.href({ ...to, section: slugOf(section) }),
          id: OFFER_FORM_ID,
          body: [
            html`<input type="hidden" name="_revision" id="offer-revision" value="${view.offer.revision}">`,
            FORMS[section]({ ctx, view, values, problems }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.save, look: "primary" }),
              buttonLink(ctx, { href: urls.offerCorrection.href(to), label: texts.back, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}

/** The heading of the correction, and of the page of each of its parts. */
export function correctionHeader(
  ctx: OfficeCtx,
  { offer, correction }: OpenCorrection,
  title: typeof texts.title,
  isPart = false,
): Html {
  const to = { office: ctx.office.slug, offerId: offer.id }
  return pageHeader(ctx, {
    title,
    ...(isPart ? {} : { lead: texts.lead(correction.dueAt) }),
    crumbs: [
      { label: pageTexts.desk, href: urls.organisationDesk.href({ office: ctx.office.slug }) },
      { label: offer.number ?? "", href: urls.offer.href(to) },
      ...(isPart ? [{ label: texts.title, href: urls.offerCorrection.href(to) }] : []),
      { label: title },
    ],
  })
}

function broughtFiles(ctx: OfficeCtx, { offer, correction }: OpenCorrection): Html | "" {
  if (correction.files.length === 0) return ""
  const to = { office: ctx.office.slug, offerId: offer.id }
  const files = correction.files.map((it) => ({
    ...{ name: it.name, size: it.size, danger: dangerOf(it.scan, false) },
    href: urls.offerCorrectionFile.href({ ...to, fileId: it.id }),
    ...(it.insteadOf ? { note: words(ctx, texts.insteadOf(it.insteadOf.name)) } : {}),
  }))
  return card(ctx, { title: texts.newFiles, body: fileList(ctx, files) })
}

/** Above a submitted offer that the office has returned: what is asked and the way to mend it. */
export function correctionBanner(ctx: OfficeCtx, correction: Correction): Html {
  const to = { office: ctx.office.slug, offerId: correction.offerId }
  return alert(ctx, {
    tone: "warning",
    level: 2,
    title: texts.bannerTitle,
    body: html`<p>${words(ctx, texts.lead(correction.dueAt))}</p><p>${correction.message}</p>`,
    actions: link(ctx, { href: urls.offerCorrection.href(to), label: texts.toCorrection, onward: true }),
  })
}
