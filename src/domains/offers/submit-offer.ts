import { sql } from "kysely"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { type Call, getCall } from "../calls/public.ts"
import { getOfficeDetails } from "../offices/public.ts"
import type { Organisation } from "../organisations/public.ts"
import { attachmentsOf } from "./attachments/attachment.queries.ts"
import { type Attachment, frozenAttachments } from "./attachments/attachment.ts"
import { draftReading } from "./documents/offer.reading.ts"
import { withCommitment } from "./insurance/commitment.queries.ts"
import { type Offerors, readOfferors } from "./joint/offerors.ts"
import { submittedMails } from "./mails/offer-submitted.mail.ts"
import { accessOffer, represents } from "./offer.access.ts"
import { type Gap, whyNotSubmittable } from "./offer.gaps.ts"
import { othersSubmitted } from "./offer.queries.ts"
import { frozenColumns } from "./offer.rows.ts"
import type { OfferSnapshot } from "./offer.snapshot.ts"
import { commandTexts as texts } from "./offer.texts.ts"
import { completeContent, type Offer, withoutBlankRows } from "./offer.ts"
import { notADraft } from "./save-offer.ts"
import { agreementOf } from "./signing/agreement.ts"
import { signingTexts } from "./signing/signing.texts.ts"

/**
 * Submits a draft: gives it a number, freezes it with the organisation's data of this moment, and sends the receipt.
 * Decided by the server's clock at the arrival of the request. Submitting twice gives the first number again.
 * Refuses with the whole list of gaps; a draft that came too late stays a draft with everything typed in it.
 * @throws Missing when the offer is not this actor's
 */
export async function submitOffer(ctx: PersonCtx, offerId: string): Promise<Outcome<Offer>> {
  const offer = await accessOffer(ctx, offerId, "submit")
  if (offer.state === "submitted") return ok(offer)
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  if (!represents(ctx, offer))
    return refused({ field: "", code: "offer.not_yours_to_submit", message: texts.onlyRepresentative })
  const call = await getCall(ctx, offer.callId)
  const { lead: organisation, ...offerors } = await readOfferors(ctx, offer)
  const attachments = await attachmentsOf(ctx, offer.id)
  const untaken = await whyNotTaken(ctx, { offer, call, organisation, offerors, attachments })
  const { gaps: problems, commitment } = await withCommitment(ctx, { offer, call, attachments }, untaken)
  if (problems.some((problem) => problem.level !== "warning")) return { ok: false, problems }
  const confirmed = await agreementOf(ctx, { offer, organisation, offerors, attachments }, signingTexts.notYetConfirmed)
  if (!confirmed.ok) return confirmed
  const office = await getOfficeDetails(ctx)
  const content = withoutBlankRows(offer.content)
  // From here to the commit other submissions of this call wait for their numbers: what can be done before is done.
  const sequence = await nextNumber(ctx, call)
  const snapshot: OfferSnapshot = {
    ...draftReading({ form: offer.form, content }, call, { organisation, offerors }, office),
    number: numberOf(call, sequence),
    submittedAt: ctx.now.toString(),
    ...(commitment
      ? { commitment: { sha256: commitment.sha256, committedAt: commitment.committedAt.toString() } }
      : {}),
    attachments: frozenAttachments(attachments),
    confirmations: confirmed.value,
  }
  const submitted = await freeze(ctx, offer, sequence, snapshot)
  await recordEvent(ctx, {
    what: "offer.submitted",
    on: { kind: "offer", id: offer.id },
    data: { call: call.id, number: snapshot.number, sha256: submitted.sha256 },
  })
  await sendAllLater(ctx, await submittedMails(ctx, { offer: submitted, call }))
  return ok(submitted)
}

type Submission = { offer: Offer; organisation: Organisation; offerors: Offerors; attachments: readonly Attachment[] }

/** What keeps an offer from being taken: its own gaps, and the time. Whether it came in time is judged here alone. */
async function whyNotTaken(ctx: PersonCtx, it: Submission & { call: Call }): Promise<Gap[]> {
  const others = await othersSubmitted(ctx, it.offer, it.call, "lock")
  const facts = { ...it.offer, attachments: it.attachments, offerors: it.offerors, othersSubmitted: others }
  return whyNotSubmittable(facts, it.call, it.organisation, ctx.now)
}

/** Taken under a lock on the call's counter, so that numbers are unique and none is lost by a submission that fails. */
async function nextNumber(ctx: PersonCtx, call: Call): Promise<number> {
  const { last } = await ctx.db
    .insertInto("offer_numbers")
    .values({ office_id: ctx.office.id, call_id: call.id, last: 1 })
    .onConflict((conflict) =>
      conflict.columns(["office_id", "call_id"]).doUpdateSet({ last: sql<number>`offer_numbers.last + 1` }),
    )
    .returning("last")
    .executeTakeFirstOrThrow()
  return last
}

/** `4/2026/12`: the number of the call, then of the offer in it. */
const numberOf = (call: Call, sequence: number): string => `${call.number ?? call.id}/${sequence}`

async function freeze(ctx: PersonCtx, offer: Offer, sequence: number, snapshot: OfferSnapshot): Promise<Offer> {
  const frozen = frozenColumns(snapshot)
  await ctx.db
    .updateTable("offers")
    .set({
      ...frozen,
      state: "submitted",
      sequence,
      number: snapshot.number,
      submitted_at: ctx.now,
      submitted_by: ctx.actor.id,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .execute()
  return {
    ...offer,
    state: "submitted",
    content: completeContent(snapshot.content),
    number: snapshot.number,
    submittedAt: ctx.now,
    snapshot: frozen.snapshot,
    sha256: frozen.sha256,
  }
}
