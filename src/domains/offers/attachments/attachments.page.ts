import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { PAPERS } from "../../../platform/receive-upload.ts"
import { acceptedEndings } from "../../../platform/uploads.ts"
import {
  button,
  buttonForm,
  type Content,
  card,
  dangerOf,
  disclosure,
  errorSummary,
  fieldId,
  fileLine,
  fileList,
  form,
  type Html,
  hidden,
  html,
  link,
  problemList,
  select,
  tag,
  uploadForm,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { RequestedAttachment } from "../../calls/public.ts"
import { type OrganisationDocument, purposeNames } from "../../organisations/public.ts"
import { partnersTexts } from "../joint/joint.texts.ts"
import { type OfferView, requestedPapers } from "../offer.view.ts"
import { draftPage } from "../pages/offer.frame.ts"
import { type Attachment, fieldOf, OWN, OWN_LIMIT } from "./attachment.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"
import { fittingDocuments } from "./fitting-documents.ts"
import { pastFilesCard } from "./past-files.ts"
import { documentField } from "./use-document.ts"

export type AttachmentsPage = {
  view: OfferView
  removed: readonly Attachment[]
  /** Documents of the organisation's profile that may be used today. */
  documents: readonly OrganisationDocument[]
  problems: readonly Problem[]
}

/** More are chosen from a list. */
const SHOWN_DOCUMENTS = 3

/** What every answer to a sent file brings anew. */
const RENEWED = ["attachments", "offer-state", "offer-sections"]

/** Every requested paper as one row, then the organisation's own files. */
export function attachmentsPage(ctx: OfficeCtx, page: AttachmentsPage): Html {
  const { view, problems } = page
  const requested = requestedPapers(view, ctx.lang)
  const announced = view.call.offerRules.attachments
  const ofPartners = requested.slice(announced.length)
  const own = view.attachments.filter((it) => !requested.some(({ id }) => id === it.requestedId))
  const profile = urls.organisationDocuments.href({
    office: ctx.office.slug,
    organisationId: view.organisation.id,
  })
  const main = [
    html`<p>${words(ctx, texts.lead)}</p>`,
    uploadStatus(),
    html`<div id="attachments">${errorSummary(ctx, problems)}${card(ctx, {
      title: texts.requested,
      body:
        announced.length > 0
          ? announced.map((it) => requestedRow(ctx, page, it))
          : html`<p>${words(ctx, texts.noneRequested)}</p>`,
    })}${
      ofPartners.length > 0
        ? card(ctx, { title: partnersTexts.proofs, body: ofPartners.map((it) => requestedRow(ctx, page, it)) })
        : ""
    }${card(ctx, { title: texts.own, body: ownRows(ctx, page, own) })}${pastFilesCard(ctx, page)}${
      page.removed.length > 0
        ? disclosure(ctx, {
            summary: texts.removedTitle,
            body: fileList(
              ctx,
              page.removed.map((it) => ({ ...listed(ctx, view, it), actions: restoreButton(ctx, view, it) })),
            ),
          })
        : ""
    }</div>`,
    html`<p class="hint">${words(ctx, texts.documentsHint)} ${link(ctx, { href: profile, label: texts.toDocuments })}</p>`,
  ]
  return draftPage(ctx, { view, section: "attachments", title: texts.title, main, failed: problems.length > 0 })
}

function requestedRow(ctx: OfficeCtx, page: AttachmentsPage, requested: RequestedAttachment): Html {
  const { view } = page
  const attached = view.attachments.find((it) => it.requestedId === requested.id)
  const state = attached
    ? tag(ctx, { label: texts.attached, tone: "success" })
    : requested.isRequired
      ? tag(ctx, { label: texts.required, tone: "danger" })
      : tag(ctx, { label: texts.voluntary, tone: "neutral" })
  const ways = waysOf(ctx, page, requested.id, requested.name)
  return html`<div class="attachment-row" data-drop><h3>${requested.name} ${state}</h3>${
    requested.hint ? html`<p class="hint">${requested.hint}</p>` : ""
  }${attached ? fileLine(ctx, { ...listed(ctx, view, attached), actions: removeButton(ctx, view, attached) }) : ""}${
    attached
      ? disclosure(ctx, {
          summary: texts.replace,
          body: ways,
          open: page.problems.some(({ field }) => [fieldOf(requested.id), documentField(requested.id)].includes(field)),
        })
      : ways
  }</div>`
}

function ownRows(ctx: OfficeCtx, page: AttachmentsPage, own: readonly Attachment[]): Content {
  const { view } = page
  const list =
    own.length > 0
      ? fileList(
          ctx,
          own.map((it) => ({ ...listed(ctx, view, it), actions: removeButton(ctx, view, it) })),
        )
      : ""
  const isFull = own.length >= OWN_LIMIT
  return html`<div class="attachment-row" data-drop>${list}<p class="hint">${words(
    ctx,
    isFull ? texts.ownFull(OWN_LIMIT) : texts.ownHint(OWN_LIMIT),
  )}</p>${isFull ? "" : waysOf(ctx, page, OWN, words(ctx, texts.own))}</div>`
}

/** The ways to fill a row: a file from the device, a document from the profile. */
function waysOf(ctx: OfficeCtx, page: AttachmentsPage, target: string, name: string): Html {
  const { view, documents, problems } = page
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const isOwn = target === OWN
  const upload = uploadForm(ctx, {
    action: urls.offerAttachments.href(to, { do: target }),
    name: fieldOf(target),
    label: isOwn ? texts.file : texts.fileFor(name),
    problems,
    button: texts.add,
    accept: acceptedEndings(PAPERS),
    maxBytes: PAPERS.maxBytes,
    renews: RENEWED,
    takesPasted: isOwn,
    takesMany: isOwn,
  })
  if (documents.length === 0) return upload
  const isAnnounced = view.call.offerRules.attachments.some(({ id }) => id === target)
  const fitting = isOwn ? documents : isAnnounced ? fittingDocuments(name, documents) : []
  const hasButtons = fitting.length > 0 && fitting.length <= SHOWN_DOCUMENTS
  const isChosen = !hasButtons || fitting.length < documents.length
  const fromProfile = (body: Content) =>
    form(ctx, {
      action: urls.offerAttachmentFromProfile.href(to),
      label: words(ctx, texts.documentFor(name)),
      body: [hidden("target", target), body],
    })
  const field = documentField(target)
  return html`${upload}${hasButtons ? fromProfile(documentButtons(ctx, fitting, isChosen ? undefined : field, target)) : ""}${
    isChosen
      ? disclosure(ctx, {
          summary: texts.chooseDocument,
          body: fromProfile(documentChoice(ctx, page, field, name)),
          open: problems.some((problem) => problem.field === field),
        })
      : problemList(ctx, problems, field)
  }`
}

/** Any document of the profile, whatever the row asks for. */
function documentChoice(
  ctx: OfficeCtx,
  { documents, problems }: AttachmentsPage,
  field: string,
  name: string,
): Content {
  return [
    select(ctx, {
      name: field,
      label: texts.document,
      value: "",
      choices: documents.map((it) => ({ value: it.id, label: `${words(ctx, purposeNames[it.purpose])}: ${it.name}` })),
      problems,
    }),
    button(ctx, { label: texts.useDocument, hiddenLabel: name }),
  ]
}

/** One press for each document, while they are few. `field`: whose problems lead here, when no list of all does. */
function documentButtons(
  ctx: OfficeCtx,
  documents: readonly OrganisationDocument[],
  field: string | undefined,
  target: string,
): Content {
  const buttons = documents.map((it) =>
    button(ctx, {
      label: inEach((lang) => texts.useThis(purposeNames[it.purpose][lang], it.name)[lang]),
      name: documentField(target),
      value: it.id,
      look: "quiet",
      icon: "file-text",
    }),
  )
  return field
    ? html`<div class="button-row" id="${fieldId(field)}" tabindex="-1">${buttons}</div>`
    : html`<div class="button-row">${buttons}</div>`
}

function listed(ctx: OfficeCtx, view: OfferView, it: Attachment) {
  const to = { office: ctx.office.slug, offerId: view.offer.id, attachmentId: it.id }
  return {
    name: it.name,
    size: it.size,
    href: urls.offerAttachment.href(to),
    note: it.documentId ? texts.fromProfile : undefined,
    danger: dangerOf(it.scan, true),
  }
}

const removeButton = (ctx: OfficeCtx, view: OfferView, it: Attachment): Html =>
  buttonForm(ctx, {
    action: urls.offerAttachmentRemoval.href({ office: ctx.office.slug, offerId: view.offer.id, attachmentId: it.id }),
    button: button(ctx, { label: texts.remove, hiddenLabel: it.name, icon: "trash-2", look: "quiet" }),
  })

const restoreButton = (ctx: OfficeCtx, view: OfferView, it: Attachment): Html =>
  buttonForm(ctx, {
    action: urls.offerAttachmentRestoration.href({
      office: ctx.office.slug,
      offerId: view.offer.id,
      attachmentId: it.id,
    }),
    button: button(ctx, { label: texts.restore, hiddenLabel: it.name, icon: "history", look: "quiet" }),
  })
