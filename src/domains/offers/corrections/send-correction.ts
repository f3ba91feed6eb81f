import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { Call } from "../../calls/public.ts"
import { frozenAttachments } from "../attachments/attachment.ts"
import { represents } from "../offer.access.ts"
import { type Gap, whyNotSubmittable } from "../offer.gaps.ts"
import { frozenColumns } from "../offer.rows.ts"
import { canonicalJson, chosenTask, type OfferSnapshot, readSnapshot } from "../offer.snapshot.ts"
import { completeContent, type Offer, type OfferContent, withoutBlankRows } from "../offer.ts"
import { agreementOf } from "../signing/agreement.ts"
import type { FrozenConfirmation } from "../signing/signing.ts"
import { correctedView } from "./corrected-view.ts"
import { writeOfSending } from "./correction.mail.ts"
import { correctedAttachments } from "./correction-files.ts"
import { correctionTexts as texts } from "./corrections.texts.ts"
import { accessCorrection, correctedOffer, type OpenCorrection, whyNotOpen } from "./save-correction.ts"
import { takeFilesOver } from "./take-files-over.ts"

/**
 * Sends a correction within its term: the offer's next version is frozen with a hash of its own, and from now on it is what
 * everybody reads; the submitted one stays on record. Sending twice is sending once. Judged by the server's clock.
 * @throws Missing when the offer is not this actor's or was never returned
 */
export async function sendCorrection(ctx: PersonCtx, offerId: string): Promise<Outcome<Offer>> {
  const open = await accessCorrection(ctx, offerId)
  const { offer, correction } = open
  if (correction.state === "sent") return ok(offer)
  const closed = whyNotOpen(open, ctx.now)
  if (closed) return refused(closed)
  if (!represents(ctx, offer))
    return refused({ field: "", code: "correction.not_yours_to_send", message: texts.onlyRepresentative })
  const view = await correctedView(ctx, open)
  const problems = whyNotSent(open, view.call, ctx.now)
  if (problems.length > 0) return refused(...problems)
  const confirmed = await agreementOf(ctx, view, texts.notYetConfirmed)
  if (!confirmed.ok) return confirmed
  const sent = await freezeVersion(ctx, open, nextSnapshot(ctx, open, view.call, confirmed.value))
  const data = { number: offer.number, sha256: sent.sha256, before: offer.sha256 }
  await recordEvent(ctx, { what: "offer.corrected", on: { kind: "offer", id: offer.id }, data })
  await writeOfSending(ctx, sent)
  return ok(sent)
}

/** What keeps a correction from being sent, but for the agreement of those who represent the organisation. */
export function whyNotSent(open: OpenCorrection, call: Call, now: Temporal.Instant): Problem[] {
  const closed = whyNotOpen(open, now)
  if (closed) return [closed]
  if (!isCorrected(open)) return [{ field: "", code: "correction.nothing_changed", message: texts.nothingChanged }]
  return correctionGaps(open, call, now).filter((gap) => gap.level !== "warning")
}

function isCorrected(open: OpenCorrection): boolean {
  const { attachments = [] } = readSnapshot(open.offer.snapshot ?? "")
  const before = { content: withoutBlankRows(open.offer.content), attachments: frozenAttachments(attachments) }
  const after = { content: correctedContent(open), attachments: frozenAttachments(correctedAttachments(open)) }
  return canonicalJson(after) !== canonicalJson(before)
}

const correctedContent = (open: OpenCorrection): OfferContent => withoutBlankRows(correctedOffer(open).content)

/** Gaps of a correction: those in the parts to be mended, and those that the change brought elsewhere. */
export function correctionGaps(open: OpenCorrection, call: Call, now: Temporal.Instant): Gap[] {
  const { organisation } = readSnapshot(open.offer.snapshot ?? "")
  const gapsOf = (content: OfferContent) =>
    whyNotSubmittable({ content }, call, organisation, now).filter((gap) => gap.section !== "call")
  const offerors = ({ partners }: OfferContent) =>
    partners.map(({ id, organisationId }) => `${id} ${organisationId}`).join()
  // Who offers is settled at the submission: a correction mends what is said of them.
  const isOther = offerors(correctedOffer(open).content) !== offerors(open.offer.content)
  const others: Gap[] = isOther
    ? [{ section: "offeror", field: "partners", code: "correction.other_offerors", message: texts.otherOfferors }]
    : []
  const before = new Set(gapsOf(open.offer.content).map((gap) => `${gap.code} ${gap.field}`))
  const gaps = gapsOf(correctedContent(open)).filter(
    (gap) =>
      open.correction.sections.some((section) => section === gap.section) || !before.has(`${gap.code} ${gap.field}`),
  )
  return [...others, ...gaps]
}

function nextSnapshot(
  ctx: PersonCtx,
  open: OpenCorrection,
  call: Call,
  confirmations: readonly FrozenConfirmation[],
): OfferSnapshot {
  const content = correctedContent(open)
  const before = readSnapshot(open.offer.snapshot ?? "")
  const { task: _, ...frozenCall } = before.call
  return {
    ...before,
    call: { ...frozenCall, ...chosenTask(call, content) },
    content,
    ...(open.correction.files.length > 0 ? { attachments: frozenAttachments(correctedAttachments(open)) } : {}),
    correction: {
      ...{ of: open.offer.sha256 ?? "", sentAt: ctx.now.toString(), sections: [...open.correction.sections] },
      confirmations,
    },
  }
}

async function freezeVersion(ctx: PersonCtx, open: OpenCorrection, snapshot: OfferSnapshot): Promise<Offer> {
  const { offer, correction } = open
  const { snapshot: first, sha256: firstHash, submittedAt } = offer
  if (!first || !firstHash || !submittedAt) throw new Error(`offer ${offer.id} was not submitted`)
  const of = { office_id: ctx.office.id, offer_id: offer.id }
  const { last } = await ctx.db
    .selectFrom("offer_versions")
    .select(({ fn }) => fn.max<number | null>("version").as("last"))
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .executeTakeFirstOrThrow()
  if (last === null)
    await ctx.db
      .insertInto("offer_versions")
      .values({
        ...{ ...of, version: 1, snapshot: first, sha256: firstHash, correction_id: null },
        ...{ frozen_at: submittedAt, frozen_by: await submitterOf(ctx, offer) },
      })
      .execute()
  await ctx.db
    .updateTable("offer_corrections")
    .set({ state: "sent", sent_at: ctx.now, sent_by: ctx.actor.id })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", correction.id)
    .execute()
  await takeFilesOver(ctx, correction)
  const frozen = frozenColumns(snapshot)
  const { snapshot: text, sha256: hash } = frozen
  await ctx.db
    .insertInto("offer_versions")
    .values({
      ...{ ...of, version: (last ?? 1) + 1, snapshot: text, sha256: hash, correction_id: correction.id },
      ...{ frozen_at: ctx.now, frozen_by: ctx.actor.id },
    })
    .execute()
  await ctx.db
    .updateTable("offers")
    .set(frozen)
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .execute()
  return { ...offer, content: completeContent(frozen.content), snapshot: text, sha256: hash }
}

async function submitterOf(ctx: PersonCtx, offer: Offer): Promise<string> {
  const row = await ctx.db
    .selectFrom("offers")
    .select("submitted_by")
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", offer.id)
    .executeTakeFirstOrThrow()
  return row.submitted_by ?? ctx.actor.id
}
