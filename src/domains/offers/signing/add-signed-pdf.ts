import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import type { FileScan } from "../../../platform/receive-upload.ts"
import { type PdfSignature, pdfSignatures } from "../../../platform/signatures/signed-pdf.ts"
import { isXml, xmlSignatures } from "../../../platform/signatures/signed-xml.ts"
import { sameName } from "../../organisations/public.ts"
import { accessOffer, represents } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { keepConfirmation } from "./confirm-offer.ts"
import { signedPdfTexts as texts } from "./signed-pdf.texts.ts"
import { signingOf, signingsOf } from "./signing.queries.ts"
import { type Agreed, type Confirmation, missingOfAll, type Party, type Signing } from "./signing.ts"

export const SIGNED_PDF = "signed"

export type SignedPdf = {
  bytes: Uint8Array
  /** Of the bytes, in the store of files. */
  sha256: string
  scan: FileScan
  /** The person states that everybody whom the rule wants has signed, whatever the certificates are called. */
  forAll: boolean
  /** In a joint offer: in whose name those signed who have no accounts; the organisation that submits unless told. */
  offerorId?: string
}

/**
 * Adds the signed file of a draft to it.
 * @throws Missing when the offer is not this actor's
 */
export async function addSignedPdf(
  ctx: PersonCtx,
  offerId: string,
  file: SignedPdf,
): Promise<Outcome<{ missing: number }>> {
  const offer = await accessOffer(ctx, offerId, "submit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  return keepSigned(ctx, await viewOf(ctx, offer), file)
}

/**
 * Keeps the file that was signed outside: it confirms for those whom its certificates name, or for all. The finding is kept
 * with its date as advice. Refuses `signed.not_prepared`, `signed.earlier_content`, `signed.other_document`,
 * `signed.no_signature`, `signed.broken`, `signed.no_name`. The same file twice is once. Returns how many are still missing.
 */
export async function keepSigned(
  ctx: PersonCtx,
  agreed: Agreed,
  file: SignedPdf,
): Promise<Outcome<{ missing: number }>> {
  const { offer } = agreed
  if (!represents(ctx, offer)) return refuse("not_yours", texts.onlyRepresentative)
  const { current, parties } = await signingOf(ctx, agreed)
  const done = (confirmations: readonly Confirmation[]) => ok({ missing: missingOfAll(parties, confirmations).count })
  const before = current?.confirmations ?? []
  const read = await readSigned(ctx, current, file)
  if (!current || !read) return whyNotOurs(ctx, offer.id, current, file)
  const { signatures } = read
  if (signatures.length === 0) return refuse("no_signature", texts.noSignature)
  const broken = signatures.find((it) => it.integrity === "broken")
  if (broken) return refuse("broken", texts.broken(broken.signer))
  if (!file.forAll && signatures.some((it) => it.signer === "")) return refuse("no_name", texts.noName)

  const finding = { checkedAt: ctx.now.toString(), signatures }
  const chosen = parties.find(({ id }) => id === file.offerorId) ?? parties[0]!
  const added = signersOf(signatures, file.forAll, ctx.actor.name).flatMap((name) =>
    signedFor(name, file.forAll ? [] : parties, chosen).map(
      ({ offerorId, personId }): Confirmation => ({
        ...{ id: newId(), how: "signed-pdf", offerorId, personId, forAll: file.forAll, name },
        ...{ confirmedAt: ctx.now, fileSha256: file.sha256, finding, scan: file.scan },
      }),
    ),
  )
  const fresh = added.filter((it) => !before.some((other) => isSame(it, other)))
  if (fresh.length === 0) return done(before)
  for (const each of fresh) await keepConfirmation(ctx, offer.id, current, each)
  await recordEvent(ctx, {
    what: "offer.signed-pdf-added",
    on: { kind: "offer", id: offer.id },
    data: { content: current.contentSha256, file: file.sha256, signatures: signatures.length },
  })
  return done([...before, ...fresh])
}

/** The same file twice, in the same name. */
const isSame = (one: Confirmation, other: Confirmation): boolean =>
  one.fileSha256 === other.fileSha256 &&
  one.name === other.name &&
  one.offerorId === other.offerorId &&
  one.forAll === other.forAll

const refuse = (code: string, message: Parameters<typeof refused>[0]["message"]) =>
  refused({ field: SIGNED_PDF, code: `signed.${code}`, message })

/** Every offeror whom a signer of that name represents with an account; else the chosen one. */
function signedFor(
  name: string,
  parties: readonly Party[],
  chosen: Party,
): { offerorId: string; personId: string | null }[] {
  const known = parties.flatMap((party) => {
    const person = party.signatories.find((each) => sameName(each.name, name))
    return person ? [{ offerorId: party.id, personId: person.id }] : []
  })
  return known.length > 0 ? known : [{ offerorId: chosen.id, personId: null }]
}

/** Each name once; for all, they stand together. */
function signersOf(signatures: readonly PdfSignature[], forAll: boolean, recorder: string): string[] {
  const names = [...new Set(signatures.map(({ signer }) => signer).filter(Boolean))]
  return forAll ? [names.join(", ").slice(0, 1000) || recorder] : names.map((name) => name.slice(0, 1000))
}

/**
 * The signatures in a file that was made for the PDF of a signing; undefined for another file. A signature is added to the
 * end of a PDF: what was handed out is its beginning, byte for byte. In an XML file the PDF is inside, or its digest is.
 */
async function readSigned(ctx: PersonCtx, signing: Signing | undefined, file: SignedPdf) {
  const original = signing?.pdfSha256 ? await ctx.files.get(signing.pdfSha256) : undefined
  if (!original) return undefined
  if (isXml(file.bytes)) {
    const { signatures, coversDocument } = await xmlSignatures(file.bytes, original)
    return coversDocument || signatures.length === 0 ? { signatures } : undefined
  }
  if (!Buffer.from(original).equals(file.bytes.subarray(0, original.length))) return undefined
  return { signatures: await pdfSignatures(file.bytes) }
}

async function whyNotOurs(ctx: PersonCtx, offerId: string, current: Signing | undefined, file: SignedPdf) {
  for (const earlier of await signingsOf(ctx, offerId))
    if (earlier.contentSha256 !== current?.contentSha256 && (await readSigned(ctx, earlier, file)))
      return refuse("earlier_content", texts.earlierContent)
  return current?.pdfSha256 ? refuse("other_document", texts.otherDocument) : refuse("not_prepared", texts.notPrepared)
}
