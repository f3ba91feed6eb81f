import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { accessOffer, represents } from "../offer.access.ts"
import { viewOf } from "../offer.view.ts"
import { notADraft } from "../save-offer.ts"
import { ask, putUp } from "./ask-for-confirmations.ts"
import { confirmationGaps } from "./signing.gaps.ts"
import { signingOf } from "./signing.queries.ts"
import type { ConfirmationMeans } from "./signing.tables.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import { type Confirmation, missingOf, type Signing } from "./signing.ts"

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
  const offer = await accessOffer(ctx, offerId, "submit")
  if (offer.state !== "drafted") return { ok: false, problems: [notADraft(offer)] }
  if (!represents(ctx, offer))
    return refused({ field: "", code: "offer.not_yours_to_confirm", message: texts.onlyRepresentative })
  const view = await viewOf(ctx, offer)
  const gaps = await confirmationGaps(ctx, view)
  if (gaps.length > 0) return { ok: false, problems: gaps }
  const state = await signingOf(ctx, view)
  if (state.contentSha256 !== confirming.contentSha256)
    return refused({ field: "", code: "offer.changed_meanwhile", message: texts.changedMeanwhile })
  const rule = view.organisation.representation
  const how: ConfirmationMeans = confirming.statesForAll ? "statement" : "account"
  if (rule === "other" && how === "account")
    return refused({ field: "statement", code: "offer.statement_missing", message: texts.statementMissing })
  const signing = await putUp(ctx, view, state)
  const missingAfter = (confirmations: typeof signing.confirmations) =>
    missingOf(rule, state.signatories, confirmations)
  if (signing.confirmations.some((it) => it.how === how && it.personId === ctx.actor.id))
    return ok({ missing: missingAfter(signing.confirmations).count })
  const confirmation: Confirmation = {
    ...{ id: newId(), how, personId: ctx.actor.id, forAll: how === "statement" },
    ...{ name: ctx.actor.name, confirmedAt: ctx.now, fileSha256: null, finding: null, scan: null },
  }
  await keepConfirmation(ctx, offer.id, signing, confirmation)
  await recordEvent(ctx, {
    what: "offer.confirmed",
    on: { kind: "offer", id: offer.id },
    data: { content: signing.contentSha256, how },
  })
  const missing = missingAfter([...signing.confirmations, confirmation])
  if (!signing.askedAt) await ask(ctx, view, signing, missing.whose)
  return ok({ missing: missing.count })
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
