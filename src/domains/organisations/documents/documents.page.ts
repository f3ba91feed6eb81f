import { formatDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
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
  dateField,
  disclosure,
  errorSummary,
  fileList,
  type Html,
  html,
  type ListedFile,
  pageHeader,
  select,
  uploadForm,
  uploadStatus,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { organisationTexts } from "../organisation.texts.ts"
import type { Organisation } from "../organisation.ts"
import { mayKeepDocuments } from "./document.access.ts"
import { DOCUMENT_PURPOSES } from "./document.tables.ts"
import { isValid, type OrganisationDocument } from "./document.ts"
import { purposeNames, documentsTexts as texts } from "./documents.texts.ts"

export type DocumentsPage = {
  organisation: Organisation
  documents: readonly OrganisationDocument[]
  typed: { purpose: string; validUntil: string }
  problems: readonly Problem[]
}

const REGION = "documents"

/** What shows who the organisation is and who may act for it, with the way to add and remove it. */
export function documentsPage(ctx: OfficeCtx, page: DocumentsPage): Html {
  const { organisation, documents, problems } = page
  const to = { office: ctx.office.slug, organisationId: organisation.id }
  const mayKeep = mayKeepDocuments(ctx, organisation.id)
  const present = documents.filter((it) => !it.isRemoved)
  const removed = documents.filter((it) => it.isRemoved)
  const list = card(ctx, {
    title: texts.listTitle,
    body:
      present.length > 0
        ? fileList(
            ctx,
            present.map((it) => listed(ctx, it, mayKeep)),
          )
        : html`<p>${words(ctx, texts.none)}</p>`,
  })
  const back =
    mayKeep && removed.length > 0
      ? disclosure(ctx, {
          summary: texts.removedTitle,
          body: fileList(
            ctx,
            removed.map((it) => listed(ctx, it, mayKeep)),
          ),
        })
      : ""
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        eyebrow: organisation.name,
        lead: texts.lead,
        crumbs: [
          { label: organisationTexts.title, href: urls.organisations.href({ office: to.office }) },
          { label: organisation.name, href: urls.organisation.href(to) },
          { label: texts.title },
        ],
      }),
      uploadStatus(),
      html`<div id="${REGION}">${errorSummary(ctx, problems)}${
        mayKeep ? columns(ctx, { main: [list, back], aside: addCard(ctx, page) }) : list
      }</div>`,
    ],
  })
}

function addCard(ctx: OfficeCtx, { organisation, typed, problems }: DocumentsPage): Html {
  return html`<div data-drop>${card(ctx, {
    title: texts.addTitle,
    body: uploadForm(ctx, {
      action: urls.organisationDocuments.href({ office: ctx.office.slug, organisationId: organisation.id }),
      name: "file",
      label: texts.file,
      problems,
      button: texts.add,
      accept: acceptedEndings(PAPERS),
      maxBytes: PAPERS.maxBytes,
      renews: [REGION],
      takesPasted: true,
      fields: [
        select(ctx, {
          name: "purpose",
          label: texts.purpose,
          value: typed.purpose,
          choices: DOCUMENT_PURPOSES.map((value) => ({ value, label: purposeNames[value] })),
          problems,
        }),
        dateField(ctx, {
          name: "validUntil",
          label: texts.validUntil,
          hint: texts.validHint,
          value: typed.validUntil,
          optional: true,
          problems,
        }),
      ],
    }),
  })}</div>`
}

function listed(ctx: OfficeCtx, it: OrganisationDocument, mayKeep: boolean): ListedFile {
  const to = { office: ctx.office.slug, organisationId: it.organisationId, documentId: it.id }
  const [url, label, icon] = it.isRemoved
    ? ([urls.organisationDocumentRestoration, texts.restore, "history"] as const)
    : ([urls.organisationDocumentRemoval, texts.remove, "trash-2"] as const)
  return {
    name: it.name,
    size: it.size,
    href: urls.organisationDocument.href(to),
    note: [purposeNames[it.purpose], ", ", validityOf(ctx, it)],
    danger: dangerOf(it.scan, mayKeep),
    actions: mayKeep
      ? buttonForm(ctx, {
          action: url.href(to),
          button: button(ctx, { label, hiddenLabel: it.name, icon, look: "quiet" }),
        })
      : undefined,
  }
}

function validityOf(ctx: OfficeCtx, it: OrganisationDocument): Text {
  const { validUntil } = it
  if (validUntil === null) return texts.endless
  const sentence = isValid({ ...it, isRemoved: false, scan: "clean" }, ctx.now) ? texts.until : texts.ended
  return inEach((lang) => sentence(formatDate(validUntil, lang))[lang])
}
