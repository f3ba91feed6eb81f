import { addCallAttachment, type Call, type RequestedAttachment } from "../../domains/calls/public.ts"
import { addAttachment, type Offer } from "../../domains/offers/public.ts"
import { addDocument } from "../../domains/organisations/public.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { noFiles } from "../../platform/files.ts"
import { pdf } from "../../platform/pdf.ts"
import { receiveUpload } from "../../platform/receive-upload.ts"
import { must } from "./actors.ts"
import type { ExampleOrganisation } from "./organisations.ts"

/** What the open call asks for: nobody is stopped by it, so that an offer can be tried in a few minutes. */
export const LETTER: RequestedAttachment = {
  id: "list-intencyjny",
  name: "List intencyjny partnera",
  hint: "Jeżeli zadanie prowadzicie razem z inną organizacją, szkołą albo klubem.",
  isRequired: false,
}

/** A short paper of an organisation; nothing where the example is loaded without a store of files. */
async function paper(ctx: PersonCtx, title: string, organisation: ExampleOrganisation, text: string) {
  if (ctx.files === noFiles) return undefined
  const bytes = await pdf({
    lang: "pl",
    title,
    author: organisation.name,
    issuedAt: ctx.now,
    blocks: [
      { kind: "title", text: title, subtitle: organisation.name },
      { kind: "note", text: "Dokument przykładowy." },
      { kind: "paragraph", text },
    ],
  })
  return new Uint8Array(bytes)
}

/** Puts the statute into the profile of an organisation, ready to be attached by one press. */
export async function keepStatute(ctx: PersonCtx, organisation: ExampleOrganisation): Promise<void> {
  const text = `Organizacja działa na rzecz mieszkańców Leszna w dziedzinie: ${organisation.field}.`
  const bytes = await paper(ctx, "Statut", organisation, text)
  if (!bytes) return
  const file = { name: "statut.pdf", type: "application/pdf", bytes }
  must(await addDocument(ctx, organisation.id, { purpose: "statute", validUntil: "", file }))
}

/** Attaches the letter that the call asks for to a draft. */
export async function attachLetter(ctx: PersonCtx, offer: Offer, call: Call, organisation: ExampleOrganisation) {
  const target = call.offerRules.attachments[0]?.id
  const bytes = await paper(ctx, LETTER.name, organisation, "Szkoła udostępnia salę i zaprasza uczniów na zajęcia.")
  if (!target || !bytes) return
  const sent = { name: "list-intencyjny.pdf", type: "application/pdf", bytes }
  must(await addAttachment(ctx, offer.id, { target, file: must(await receiveUpload(ctx, sent, "file")) }))
}

/** Attaches what stands for the agreement of a partner without accounts. */
export async function attachAgreement(
  ctx: PersonCtx,
  offer: Offer,
  target: string,
  partner: ExampleOrganisation,
): Promise<void> {
  const text = "Oferenci realizują zadanie wspólnie i odpowiadają za nie solidarnie. Podpisy wszystkich stron."
  const bytes = await paper(ctx, "Umowa między oferentami", partner, text)
  if (!bytes) return
  const sent = { name: "umowa-miedzy-oferentami.pdf", type: "application/pdf", bytes }
  must(await addAttachment(ctx, offer.id, { target, file: must(await receiveUpload(ctx, sent, "file")) }))
}

/** Adds a template for the letter to the draft of a call that asks for it. */
export async function offerTemplate(ctx: PersonCtx, callId: string): Promise<void> {
  const office = { id: "", key: "", field: "", name: ctx.office.name }
  const bytes = await paper(ctx, "Wzór listu intencyjnego", office, "Nazwa partnera, zakres współpracy, data i podpis.")
  if (!bytes) return
  const sent = { name: "wzor-listu-intencyjnego.pdf", type: "application/pdf", bytes }
  must(await addCallAttachment(ctx, callId, must(await receiveUpload(ctx, sent, "file"))))
}
