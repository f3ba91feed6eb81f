import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import type { UploadRule } from "../../../platform/uploads.ts"
import {
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  card,
  checkbox,
  type Html,
  html,
  link,
  select,
  uploadForm,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { LEAD } from "../joint/partner.ts"
import { represents } from "../offer.access.ts"
import { checksumOf } from "../offer.snapshot.ts"
import type { Offer } from "../offer.ts"
import { SIGNED_PDF } from "./add-signed-pdf.ts"
import { findingOf } from "./findings.ts"
import { signedPdfTexts as texts } from "./signed-pdf.texts.ts"
import type { SigningState } from "./signing.ts"

/** Id of the part of the page that an answer to a sent file brings anew. */
export const SIGNING = "signing"

export const SIGNED_PDF_RULE: UploadRule = { kinds: ["pdf", "xml"], maxBytes: 30_000_000 }

export type SignedPdfCard = {
  view: { offer: Offer }
  state: SigningState
  problems: readonly Problem[]
  at: { pdf: string; signed: string }
}

/** The way to sign outside: the file to download, the place for it once signed, and what was found in it. */
export function signedPdfCard(ctx: OfficeCtx, { view, state, problems, at }: SignedPdfCard): Html {
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const mayAdd = isPerson(ctx) && represents(ctx, view.offer)
  const added = (state.current?.confirmations ?? []).filter((it) => it.fileSha256 && it.finding)
  const files = [...new Map(added.map((it) => [it.fileSha256, it])).values()]
  const prepare = buttonForm(ctx, {
    action: at.pdf,
    button: button(ctx, { label: texts.prepare, icon: "file-text" }),
  })
  return card(ctx, {
    title: texts.title,
    body: [
      html`<p>${words(ctx, texts.lead)}</p>`,
      state.current?.pdfSha256
        ? html`<p>${buttonLink(ctx, { href: at.pdf, label: texts.download, icon: "download", download: true })}</p><p class="hint">${words(ctx, texts.checksum(checksumOf(state.contentSha256)))}</p>`
        : buttonRow(ctx, prepare),
      files.map(
        (it) =>
          html`<h3>${link(ctx, { href: urls.offerSignedFile.href({ ...to, confirmationId: it.id }), label: texts.signedFile })}</h3>${it.finding ? findingOf(ctx, it.finding) : ""}`,
      ),
      state.current?.pdfSha256 && mayAdd
        ? uploadForm(ctx, {
            action: at.signed,
            name: SIGNED_PDF,
            label: texts.file,
            problems,
            button: texts.add,
            accept: [".pdf", ".xml", ".xades"],
            maxBytes: SIGNED_PDF_RULE.maxBytes,
            renews: [SIGNING, "offer-state"],
            fields: html`${
              state.parties.length > 1
                ? select(ctx, {
                    name: "offeror",
                    label: texts.inWhoseName,
                    hint: texts.inWhoseNameHint,
                    value: LEAD,
                    choices: state.parties.map(({ id, name }) => ({ value: id, label: name })),
                  })
                : ""
            }${checkbox(ctx, { name: "forAll", label: texts.forAll, hint: texts.forAllHint })}`,
          })
        : "",
    ],
  })
}
