import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import { type PdfSignature, pdfSignatures } from "../../../platform/signatures/signed-pdf.ts"
import { sameName } from "../../organisations/public.ts"
import { accessOffer, represents } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { keepConfirmation } from "./confirm-offer.ts"
import { signedPdfTexts as texts } from "./signed-pdf.texts.ts"
import { signingOf, signingsOf } from "./signing.queries.ts"
import { type Confirmation, missingOf, type Signing } from "./signing.ts"

export const SIGNED_PDF = "signed"

export type SignedPdf = {
  bytes: Uint8Array
  /** Of the bytes, in the store of files. */
  sha256: string
  scan: FileScan
  /** The person states that everybody whom the rule wants has signed, whatever the certificates are called. */
  forAll: boolean
}

/**
 * Adds the PDF that was signed outside: it confirms for those whom its certificates name, or for all. The finding is kept
 * with its date as advice. Refuses `signed.not_prepared`, `signed.earlier_content`, `signed.other_document`,
 * `signed.no_signature`, `signed.broken`, `signed.no_name`. The same file twice is once. Returns how many are still missing.
 * @throws Missing when the offer is not this actor's
 */
export async function addSignedPdf(
  ctx: PersonCtx,
  offerId: string,
  file: SignedPdf,
): Promise<Outcome<{ missing: number }>> {
  const offer = await accessOffer(ctx, offerId, "submit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  if (!represents(ctx, offer)) return refuse("not_yours", texts.onlyRepresentative)
  const view = await viewOf(ctx, offer)
  const { current, signatories } = await signingOf(ctx, view)
  const rule = view.organisation.representation
  const done = (confirmations: readonly Confirmation[]) =>
    ok({ missing: missingOf(rule, signatories, confirmations).count })
  const before = current?.confirmations ?? []
  if (before.some((it) => it.fileSha256 === file.sha256)) return done(before)
  if (!current?.pdfSha256 || !(await isOurs(ctx, current, file))) return whyNotOurs(ctx, offer.id, current, file)

  const signatures = await pdfSignatures(file.bytes)
  if (signatures.length === 0) return refuse("no_signature", texts.noSignature)
  const broken = signatures.find((it) => it.integrity === "broken")
  if (broken) return refuse("broken", texts.broken(broken.signer))
  if (!file.forAll && signatures.some((it) => it.signer === "")) return refuse("no_name", texts.noName)

  const finding = { checkedAt: ctx.now.toString(), signatures }
  const added = signersOf(signatures, file.forAll, ctx.actor.name).map((name): Confirmation => {
    const person = file.forAll ? undefined : signatories.find((each) => sameName(each.name, name))
    return {
      ...{ id: newId(), how: "signed-pdf", personId: person?.id ?? null, forAll: file.forAll, name },
      ...{ confirmedAt: ctx.now, fileSha256: file.sha256, finding, scan: file.scan },
    }
  })
  for (const each of added) await keepConfirmation(ctx, offer.id, current, each)
  await recordEvent(ctx, {
    what: "offer.signed-pdf-added",
    on: { kind: "offer", id: offer.id },
    data: { content: current.contentSha256, file: file.sha256, signatures: signatures.length },
  })
  return done([...before, ...added])
}

const refuse = (code: string, message: Parameters<typeof refused>[0]["message"]) =>
  refused({ field: SIGNED_PDF, code: `signed.${code}`, message })

/** Each name once; for all, they stand together. */
function signersOf(signatures: readonly PdfSignature[], forAll: boolean, recorder: string): string[] {
  const names = [...new Set(signatures.map(({ signer }) => signer).filter(Boolean))]
  return forAll ? [names.join(", ").slice(0, 1000) || recorder] : names.map((name) => name.slice(0, 1000))
}

/** A signature is added to the end of a PDF: what was handed out is its beginning, byte for byte. */
async function isOurs(ctx: PersonCtx, signing: Signing, file: SignedPdf): Promise<boolean> {
  const original = signing.pdfSha256 ? await ctx.files.get(signing.pdfSha256) : undefined
  return original !== undefined && Buffer.from(original).equals(file.bytes.subarray(0, original.length))
}

async function whyNotOurs(ctx: PersonCtx, offerId: string, current: Signing | undefined, file: SignedPdf) {
  for (const earlier of await signingsOf(ctx, offerId))
    if (earlier.contentSha256 !== current?.contentSha256 && (await isOurs(ctx, earlier, file)))
      return refuse("earlier_content", texts.earlierContent)
  return current?.pdfSha256 ? refuse("other_document", texts.otherDocument) : refuse("not_prepared", texts.notPrepared)
}
