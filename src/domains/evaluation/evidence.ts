import { findLegalForm, mayMakeOffers } from "../../law/subjects.ts"
import { formatMoment } from "../../lib/dates.ts"
import { formatMoney, formatShare } from "../../lib/money.ts"
import { inEach, type Lang, type Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Call } from "../calls/public.ts"
import {
  type OfferSnapshot,
  offerorsOf,
  offerTotals,
  othersSubmitted,
  papersOf,
  whyNotSubmittable,
} from "../offers/public.ts"
import { formalTexts as texts } from "./formal.texts.ts"
import type { FormalKey } from "./formal-check.ts"

/** A note of several facts is one a line. */
export type Evidence = { key: FormalKey; verdict: "yes" | "no"; note: Text }

/** A submitted offer read from its snapshot. */
export type FrozenOffer = { snapshot: OfferSnapshot; submittedAt: Temporal.Instant; sha256: string }

const lines = (...facts: readonly (Text | undefined | null | false)[]): Text =>
  inEach((lang) => facts.flatMap((fact) => (fact ? [fact[lang]] : [])).join("\n"))
const answer = (isSo: boolean) => (isSo ? ("yes" as const) : ("no" as const))

/**
 * What the product itself can prove about a submitted offer, each with the facts behind the answer.
 * @param ofOrganisation how many offers the organisation has in the call, this one among them
 */
export function evidenceOf(offer: FrozenOffer, call: Call, ofOrganisation = 1): Evidence[] {
  const { snapshot } = offer
  const found = whyNotSubmittable(
    { content: snapshot.content, ...(snapshot.attachments ? { attachments: snapshot.attachments } : {}) },
    call,
    snapshot.organisation,
    offer.submittedAt,
  ).filter((gap) => gap.level !== "warning" && gap.section !== "call")
  const of = (isOf: (section: string) => boolean) => found.filter((gap) => isOf(gap.section)).map((gap) => gap.message)
  return [
    inTime(offer, call),
    complete(
      offer,
      of((section) => section !== "costs" && section !== "attachments"),
    ),
    limits(
      offer,
      call,
      of((section) => section === "costs"),
    ),
    ...attachments(
      snapshot,
      call,
      of((section) => section === "attachments"),
    ),
    ...count(call, ofOrganisation),
    entity(snapshot),
    ...confirmed(snapshot),
  ]
}

/** How many offers the organisation of this one has in its call; asked only where the announcement limits them. */
export const offersOfOrganisation = async (
  ctx: OfficeCtx,
  offer: { id: string; callId: string; organisationId: string } & Pick<FrozenOffer, "snapshot">,
  call: Call,
): Promise<number> => 1 + (await othersSubmitted(ctx, { ...offer, content: offer.snapshot.content }, call))

/** What came by the rule of deadline insurance counts from its commitment. */
function inTime({ snapshot, submittedAt }: FrozenOffer, call: Call): Evidence {
  const committed = snapshot.commitment && Temporal.Instant.from(snapshot.commitment.committedAt)
  const arrived = committed ?? submittedAt
  const at = (moment: Temporal.Instant, lang: Lang) => formatMoment(moment, lang)
  return {
    key: "in-time",
    verdict: answer(Temporal.Instant.compare(arrived, call.closesAt) <= 0),
    note: lines(
      inEach((lang) => texts.evidenceTime(at(submittedAt, lang), at(call.closesAt, lang))[lang]),
      committed && inEach((lang) => texts.evidenceCommitted(at(committed, lang))[lang]),
      call.correctedAt &&
        Temporal.Instant.compare(submittedAt, call.correctedAt) < 0 &&
        inEach((lang) => texts.evidenceBeforeCorrection(at(call.correctedAt!, lang))[lang]),
      snapshot.correction &&
        inEach((lang) => texts.evidenceCorrected(at(Temporal.Instant.from(snapshot.correction!.sentAt), lang))[lang]),
    ),
  }
}

const complete = ({ snapshot, sha256 }: FrozenOffer, missing: readonly Text[]): Evidence => ({
  key: "complete",
  verdict: answer(missing.length === 0),
  note: lines(
    missing.length === 0 ? texts.noGaps(snapshot.form) : undefined,
    ...missing,
    texts.evidenceComplete(sha256.slice(0, 16)),
  ),
})

function limits({ snapshot }: FrozenOffer, call: Call, broken: readonly Text[]): Evidence {
  const totals = offerTotals(snapshot.content)
  const money = (make: (amount: (grosze: number) => string) => Text) =>
    inEach((lang) => make((grosze) => formatMoney(grosze, lang))[lang])
  const rules: (Text | undefined)[] = [
    money((amount) => texts.evidenceLimits(amount(totals.grant), amount(totals.total))),
    call.grantMin === null ? undefined : money((amount) => texts.limitLeast(amount(call.grantMin ?? 0))),
    money((amount) => texts.limitMost(amount(call.grantMax ?? call.pool))),
    call.maxGrantShare === null
      ? undefined
      : inEach((lang) => share(lang, texts.limitShare, totals.shares.grant, call.maxGrantShare ?? 0)),
    call.maxAdministrativeShare === null
      ? undefined
      : inEach((lang) =>
          share(lang, texts.limitAdministrative, totals.shares.administrative, call.maxAdministrativeShare ?? 0),
        ),
    totals.own === 0
      ? undefined
      : inEach((lang) => texts.ownIs(formatMoney(totals.own, lang), formatShare(totals.shares.own, lang))[lang]),
  ]
  return { key: "within-limits", verdict: answer(broken.length === 0), note: lines(...broken, ...rules) }
}

const share = (lang: Lang, text: (is: string, most: string) => Text, is: number, most: number): string =>
  text(formatShare(is, lang), formatShare(most, lang))[lang]

/** Said where the announcement asks for papers or the offer carries some. */
function attachments(snapshot: OfferSnapshot, call: Call, missing: readonly Text[]): Evidence[] {
  const asked = call.offerRules.attachments
  const files = snapshot.attachments ?? []
  if (asked.length === 0 && files.length === 0) return []
  const named = files.map(({ name, requestedId }) => {
    const paper = asked.find(({ id }) => id === requestedId)?.name
    return inEach(() => (paper ? `${paper}: ${name}` : name))
  })
  return [{ key: "attachments", verdict: answer(missing.length === 0), note: lines(...missing, ...named) }]
}

function count(call: Call, ofOrganisation: number): Evidence[] {
  const most = call.offerRules.offersPerOrganisation
  if (most === null) return []
  return [{ key: "count", verdict: answer(ofOrganisation <= most), note: texts.evidenceCount(ofOrganisation, most) }]
}

/** Of a joint offer every offeror has to be one that may make offers. */
function entity(snapshot: OfferSnapshot): Evidence {
  const offerors = offerorsOf(snapshot)
  const forms = offerors.map((it) => findLegalForm(it.legalForm))
  return {
    key: "entity",
    verdict: answer(forms.every((form) => form !== undefined && mayMakeOffers(form))),
    note: lines(
      ...offerors.flatMap((it, index) => {
        const register = [it.registerName, it.registerNumber].filter(Boolean).join(" ")
        return [
          offerors.length > 1 ? inEach(() => it.name) : undefined,
          inEach((lang) => texts.evidenceEntity(forms[index]?.name[lang] ?? it.legalForm)[lang]),
          register ? inEach(() => register) : undefined,
          it.nip ? inEach(() => `NIP ${it.nip}`) : undefined,
        ]
      }),
    ),
  }
}

/** Absent for offers submitted before confirmations were asked: then a person judges the whole. */
function confirmed(snapshot: OfferSnapshot): Evidence[] {
  const { confirmations, attachments = [] } = snapshot
  if (!confirmations) return []
  const names = new Map(offerorsOf(snapshot).map((it) => [it.offeror, it.name]))
  const given = confirmations.map(({ name, at, offeror }) => {
    const partner = offeror && names.get(offeror)
    const who = partner ? `${name} (${partner})` : name
    return inEach((lang) => texts.evidenceConfirmed(who, formatMoment(Temporal.Instant.from(at), lang))[lang])
  })
  // What stands for a partner that confirmed by no account.
  const [pl, en] = [papersOf(snapshot, [], "pl"), papersOf(snapshot, [], "en")]
  const proofs = pl
    .map(({ id, name }, index) => ({ id, name: { pl: name, en: en[index]?.name ?? name } }))
    .filter(({ id }) => attachments.some((it) => it.requestedId === id))
    .map(({ name }) => name)
  return [{ key: "confirmed", verdict: answer(confirmations.length > 0), note: lines(...given, ...proofs) }]
}
