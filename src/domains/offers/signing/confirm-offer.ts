import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { sendLater } from "../../../platform/mail.ts"
import type { Signatory } from "../../organisations/public.ts"
import { accessSharedOffer } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { noteAsking, putUp } from "./ask-for-confirmations.ts"
import { confirmationAskedMails } from "./confirmation-asked.mail.ts"
import { confirmationGaps } from "./signing.gaps.ts"
import { signingOf } from "./signing.queries.ts"
import type { ConfirmationMeans } from "./signing.tables.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import { type Agreed, type Confirmation, missingOfAll, type Party, representsParty, type Signing } from "./signing.ts"

export type Confirming = {
  /** Hash of the content that the person has seen. */
  contentSha256: string
  /** The person states that everybody whom the rule of representation wants has agreed. */
  statesForAll?: boolean
}

/**
 * A representative agrees to the offer as it stands. The first agreement puts the offer up and writes to the others.
 * Twice is once. Refuses with the gaps, when the content is not the one that was seen, and where the rule is in other
 * words and nothing is stated. Returns how many agreements are still missing.
 * @throws Missing when the offer is not this actor's
 */
export async function confirmOffer(
  ctx: PersonCtx,
  offerId: string,
  confirming: Confirming,
): Promise<Outcome<{ missing: number }>> {
  const offer = await accessSharedOffer(ctx, offerId, "confirm")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  const view = await viewOf(ctx, offer)
  const gaps = await confirmationGaps(ctx, view)
  if (gaps.length > 0) return { ok: false, problems: gaps }
  const { outcome, others } = await confirmContent(ctx, view, confirming, "offer.confirmed")
  for (const mail of confirmationAskedMails(ctx, view, others)) await sendLater(ctx, mail)
  return outcome
}

/**
 * Keeps this person's agreement to the content of a locked offer that may be confirmed. Twice is once.
 * @returns the outcome, and whom nobody has asked for their agreement to this content yet
 */
export async function confirmContent(
  ctx: PersonCtx,
  view: Agreed,
  confirming: Confirming,
  what: "offer.confirmed" | "offer.correction-confirmed",
): Promise<{ outcome: Outcome<{ missing: number }>; others: readonly Signatory[] }> {
  const refuse = (field: string, code: string, message: Text) => ({
    ...{ outcome: refused({ field, code, message }), others: [] },
  })
  const state = await signingOf(ctx, view)
  // Who represents several of the offerors agrees in the name of each.
  const own = state.parties.filter((party) => representsParty(party, ctx.actor.id))
  if (own.length === 0) return refuse("", "offer.not_yours_to_confirm", texts.onlyRepresentative)
  if (state.contentSha256 !== confirming.contentSha256)
    return refuse("", "offer.changed_meanwhile", texts.changedMeanwhile)
  const howOf = ({ rule }: Party): ConfirmationMeans => (rule === "other" ? "statement" : "account")
  if (own.some(({ rule }) => rule === "other") && !confirming.statesForAll)
    return refuse("statement", "offer.statement_missing", texts.statementMissing)
  const signing = await putUp(ctx, view, state)
  const isGiven = (party: Party) =>
    signing.confirmations.some(
      (it) => it.offerorId === party.id && it.how === howOf(party) && it.personId === ctx.actor.id,
    )
  const added = own
    .filter((party) => !isGiven(party))
    .map(
      (party): Confirmation => ({
        ...{ id: newId(), how: howOf(party), offerorId: party.id, personId: ctx.actor.id, name: ctx.actor.name },
        ...{ forAll: party.rule === "other", confirmedAt: ctx.now, fileSha256: null, finding: null, scan: null },
      }),
    )
  if (added.length === 0)
    return { outcome: ok({ missing: missingOfAll(state.parties, signing.confirmations).count }), others: [] }
  for (const confirmation of added) await keepConfirmation(ctx, view.offer.id, signing, confirmation)
  const data = { content: signing.contentSha256, how: added[0]!.how }
  await recordEvent(ctx, { what, on: { kind: "offer", id: view.offer.id }, data })
  const missing = missingOfAll(state.parties, [...signing.confirmations, ...added])
  const outcome = ok({ missing: missing.count })
  if (signing.askedAt) return { outcome, others: [] }
  await noteAsking(ctx, view.offer.id, signing)
  return { outcome, others: missing.whose }
}

/** Adds a confirmation to the content it was given to. */
export async function keepConfirmation(
  ctx: PersonCtx,
  offerId: string,
  signing: Signing,
  it: Confirmation,
): Promise<void> {
  await ctx.db
    .insertInto("offer_confirmations")
    .values({
      office_id: ctx.office.id,
      offer_id: offerId,
      id: it.id,
      content_sha256: signing.contentSha256,
      how: it.how,
      offeror: it.offerorId,
      person_id: it.personId,
      for_all: it.forAll,
      name: it.name,
      confirmed_at: it.confirmedAt,
      recorded_by: ctx.actor.id,
      file_sha256: it.fileSha256,
      finding: it.finding,
      scan: it.scan,
    })
    .execute()
}
