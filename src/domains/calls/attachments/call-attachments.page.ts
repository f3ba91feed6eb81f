import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { PAPERS } from "../../../platform/receive-upload.ts"
import { acceptedEndings } from "../../../platform/uploads.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  card,
  columns,
  dangerOf,
  disclosure,
  errorSummary,
  fileList,
  type Html,
  html,
  type ListedFile,
  link,
  pageHeader,
  uploadForm,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallDraft } from "../call.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import { wizardLine } from "../pages/wizard.ts"
import type { CallAttachment } from "./call-attachment.queries.ts"
import { callAttachmentsTexts as texts } from "./call-attachments.texts.ts"

export type CallAttachmentsPage = {
  draft: CallDraft
  attachments: readonly CallAttachment[]
  problems: readonly Problem[]
}

const REGION = "attachments"

/** The files of a draft, with the way to add and remove them. */
export function callAttachmentsPage(ctx: OfficeCtx, { draft, attachments, problems }: CallAttachmentsPage): Html {
  const to = { office: ctx.office.slug, callId: draft.id }
  const present = attachments.filter((it) => !it.isRemoved).map((it) => listed(ctx, draft, it))
  const removed = attachments.filter((it) => it.isRemoved).map((it) => listed(ctx, draft, it))
  const list = card(ctx, {
    title: texts.listTitle,
    body: present.length > 0 ? fileList(ctx, present) : html`<p>${words(ctx, texts.none)}</p>`,
  })
  const add = html`<div data-drop>${card(ctx, {
    title: texts.addTitle,
    body: uploadForm(ctx, {
      action: urls.callAttachments.href(to),
      name: "file",
      label: texts.file,
      problems,
      button: texts.add,
      accept: acceptedEndings(PAPERS),
      maxBytes: PAPERS.maxBytes,
      renews: [REGION],
      takesPasted: true,
      takesMany: true,
    }),
  })}</div>`
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.lead,
        crumbs: [...callCrumbs(ctx, draft), { label: texts.title }],
      }),
      wizardLine(ctx, draft, "attachments"),
      uploadStatus(),
      html`<div id="${REGION}">${errorSummary(ctx, problems)}${columns(ctx, {
        main: [
          list,
          removed.length > 0 ? disclosure(ctx, { summary: texts.removedTitle, body: fileList(ctx, removed) }) : "",
        ],
        aside: add,
      })}</div>`,
      html`<p class="hint">${words(ctx, texts.requestedHint)}</p>`,
      html`<p>${link(ctx, { href: urls.officeCall.href(to), label: texts.toCall })}</p>`,
    ],
  })
}

function listed(ctx: OfficeCtx, draft: CallDraft, it: CallAttachment): ListedFile {
  const to = { office: ctx.office.slug, callId: draft.id, attachmentId: it.id }
  const [url, label, icon] = it.isRemoved
    ? ([urls.callAttachmentRestoration, texts.restore, "history"] as const)
    : ([urls.callAttachmentRemoval, texts.remove, "trash-2"] as const)
  return {
    name: it.name,
    size: it.size,
    href: urls.callAttachment.href(to),
    danger: dangerOf(it.scan, true),
    actions: buttonForm(ctx, {
      action: url.href(to),
      button: button(ctx, { label, hiddenLabel: it.name, icon, look: "quiet" }),
    }),
  }
}
