import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { PAPERS } from "../../../platform/receive-upload.ts"
import { acceptedEndings } from "../../../platform/uploads.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  card,
  dangerOf,
  disclosure,
  errorSummary,
  fileLine,
  type Html,
  html,
  uploadForm,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Attachment, fieldOf, OWN, OWN_LIMIT } from "../attachments/attachment.ts"
import { attachmentsTexts } from "../attachments/attachments.texts.ts"
import { type OfferView, requestedPapers } from "../offer.view.ts"
import { sectionNames } from "../pages/offer-page.texts.ts"
import { correctionHeader } from "./correction.page.ts"
import type { CorrectionFile } from "./correction-files.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import type { OpenCorrection } from "./save-correction.ts"

export type CorrectionAttachmentsPage = {
  open: OpenCorrection
  /** With the attachments that the offer has. */
  view: OfferView
  problems: readonly Problem[]
}

/** The part of the page that an answer to a sent file brings anew. */
const RENEWED = ["attachments"]

/** Every paper as it was submitted, with what the correction brings in its place, and what it brings besides. */
export function correctionAttachmentsPage(ctx: OfficeCtx, page: CorrectionAttachmentsPage): Html {
  const { open, view, problems } = page
  const to = { office: ctx.office.slug, offerId: open.offer.id }
  const papers = requestedPapers(view, ctx.lang)
  const own = view.attachments.filter((it) => !papers.some(({ id }) => id === it.requestedId))
  const more = open.correction.files.filter((it) => it.requestedId === null && it.insteadOf === null)
  const isFull = own.length + more.length >= OWN_LIMIT
  return officePage(ctx, {
    title: sectionNames.attachments,
    failed: problems.length > 0,
    main: [
      correctionHeader(ctx, open, sectionNames.attachments, true),
      alert(ctx, { tone: "info", level: 2, title: texts.whatToMend, body: html`<p>${open.correction.message}</p>` }),
      html`<p>${words(ctx, texts.filesLead)}</p>`,
      uploadStatus(),
      html`<div id="attachments">${errorSummary(ctx, problems)}${
        papers.length > 0
          ? card(ctx, {
              title: attachmentsTexts.requested,
              body: papers.map((paper) =>
                row(ctx, page, {
                  target: paper.id,
                  name: paper.name,
                  there: view.attachments.find((it) => it.requestedId === paper.id),
                  brought: open.correction.files.filter((it) => it.requestedId === paper.id),
                }),
              ),
            })
          : ""
      }${card(ctx, {
        title: attachmentsTexts.own,
        body: [
          own.map((it) =>
            row(ctx, page, {
              target: it.id,
              name: it.name,
              there: it,
              brought: open.correction.files.filter(({ insteadOf }) => insteadOf?.id === it.id),
            }),
          ),
          html`<div class="attachment-row" data-drop><h3>${words(ctx, texts.oneMore)}</h3>${brought(ctx, page, more)}<p class="hint">${words(
            ctx,
            isFull ? attachmentsTexts.ownFull(OWN_LIMIT) : attachmentsTexts.ownHint(OWN_LIMIT),
          )}</p>${isFull ? "" : upload(ctx, page, OWN, words(ctx, texts.oneMore))}</div>`,
        ],
      })}</div>`,
      html`<p>${buttonLink(ctx, { href: urls.offerCorrection.href(to), label: texts.back })}</p>`,
    ],
  })
}

type Row = { target: string; name: string; there: Attachment | undefined; brought: readonly CorrectionFile[] }

function row(ctx: OfficeCtx, page: CorrectionAttachmentsPage, it: Row): Html {
  const to = { office: ctx.office.slug, offerId: page.open.offer.id }
  const ways = upload(ctx, page, it.target, it.name)
  const submitted =
    it.there &&
    fileLine(ctx, {
      ...{ name: it.there.name, size: it.there.size, danger: dangerOf(it.there.scan, true) },
      href: urls.offerAttachment.href({ ...to, attachmentId: it.there.id }),
      note: words(ctx, it.brought.length > 0 ? texts.replacedFile : texts.submittedFile),
    })
  return html`<div class="attachment-row" data-drop><h3>${it.name}</h3>${submitted ?? ""}${brought(ctx, page, it.brought)}${
    it.there || it.brought.length > 0
      ? disclosure(ctx, {
          summary: attachmentsTexts.replace,
          body: ways,
          open: page.problems.some(({ field }) => field === fieldOf(it.target)),
        })
      : ways
  }</div>`
}

const brought = (ctx: OfficeCtx, { open }: CorrectionAttachmentsPage, files: readonly CorrectionFile[]): Html[] =>
  files.map((file) => {
    const to = { office: ctx.office.slug, offerId: open.offer.id, fileId: file.id }
    return fileLine(ctx, {
      ...{ name: file.name, size: file.size, danger: dangerOf(file.scan, true) },
      href: urls.offerCorrectionFile.href(to),
      note: words(ctx, texts.newFile),
      actions: buttonForm(ctx, {
        action: urls.offerCorrectionFileRemoval.href(to),
        button: button(ctx, {
          label: attachmentsTexts.remove,
          hiddenLabel: file.name,
          icon: "trash-2",
          look: "quiet",
        }),
      }),
    })
  })

const upload = (ctx: OfficeCtx, { open, problems }: CorrectionAttachmentsPage, target: string, name: string): Html =>
  uploadForm(ctx, {
    action: urls.offerCorrectionAttachments.href({ office: ctx.office.slug, offerId: open.offer.id }, { do: target }),
    name: fieldOf(target),
    label: target === OWN ? attachmentsTexts.file : attachmentsTexts.fileFor(name),
    problems,
    button: attachmentsTexts.add,
    accept: acceptedEndings(PAPERS),
    maxBytes: PAPERS.maxBytes,
    renews: RENEWED,
    takesPasted: target === OWN,
  })
