import { sampleContent } from "../../domains/calls/call.samples.ts"
import { type Call, publishCall, saveCall, startCall } from "../../domains/calls/public.ts"
import {
  addCommitteeMember,
  checkOfferForm,
  decideGrants,
  proposeGrants,
  publishResults,
  saveScoreSheet,
  stateImpartiality,
} from "../../domains/evaluation/public.ts"
import { offerSamples } from "../../domains/offers/offer.samples.ts"
import {
  type Offer,
  type OfferContent,
  pickSection,
  SECTIONS,
  saveOffer,
  startOffer,
  submitOffer,
} from "../../domains/offers/public.ts"
import { today } from "../../lib/dates.ts"
import { formatAmount } from "../../lib/money.ts"
import { newId } from "../../platform/ids.ts"
import { inNameOf, must, type Stage } from "./actors.ts"
import type { ExampleOrganisation } from "./organisations.ts"
import { attachLetter, offerTemplate } from "./papers.samples.ts"
import type { TaskOf } from "./programmes.samples.ts"

type Instant = Temporal.Instant
export type CallChange = Parameters<typeof sampleContent>[1]

const COMMITTEE = ["konstanty.komisarz", "olga.oceniajaca", "pawel.punktujacy"] as const

/** A call announced at that moment in all three places, for the priority task of its sphere. */
export async function announce(stage: Stage, taskOf: TaskOf, at: Instant, change: CallChange): Promise<Call> {
  const ctx = stage.person("urszula.urzednik", at)
  const id = newId()
  const day = today(at)
  const said = sampleContent(day, change)
  const content = { ...said, programmeTaskId: taskOf(Number(said.taskFrom?.slice(0, 4)), said.spheres[0] ?? "") }
  must(await startCall(ctx, { id, title: content.title, form: content.form ?? "support" }))
  const { revision } = must(await saveCall(ctx, id, { revision: 1, content }))
  if (content.offerRules.attachments.length > 0) await offerTemplate(ctx, id)
  return must(await publishCall(ctx, id, { revision, bip: at, board: at, reasons: {} }))
}

export type Wish = {
  organisation: ExampleOrganisation
  sample: keyof typeof offerSamples
  title: string
  /** What differs from the sample. */
  change?: (content: OfferContent) => Partial<OfferContent>
}

/** A complete draft of an organisation; its own demo person writes it where it has one. */
export async function draft(stage: Stage, call: Call, wish: Wish, at: Instant, author?: string): Promise<Offer> {
  const keeper = stage.person(author ?? "karolina.koordynator", at)
  const ctx = author ? keeper : inNameOf(keeper, wish.organisation, "representative")
  const sample = offerSamples[wish.sample]({ from: call.taskFrom, to: call.taskTo })
  const content = {
    ...sample,
    ...wish.change?.(sample),
    title: wish.title,
    contact: { name: "Osoba Do-Kontaktu", phone: "", email: `${wish.organisation.key}@example.org` },
  }
  const id = newId()
  must(await startOffer(ctx, { id, callId: call.id, organisationId: wish.organisation.id, another: true }))
  let offer: Offer | undefined
  for (const section of SECTIONS) {
    const part = pickSection(content, section.id)
    const saving = await saveOffer(ctx, id, { section: section.id, revision: offer?.revision ?? 1, part })
    if (saving.kind !== "saved") throw new Error(`the example was refused: ${section.id}`)
    offer = saving.offer
  }
  return offer as Offer
}

export async function submit(stage: Stage, call: Call, wish: Wish, at: Instant): Promise<Offer> {
  const offer = await draft(stage, call, wish, at.subtract({ hours: 3 }))
  const ctx = inNameOf(stage.person("karolina.koordynator", at), wish.organisation, "representative")
  await attachLetter(ctx, offer, call, wish.organisation)
  return must(await submitOffer(ctx, offer.id))
}

/** Formal checks, a committee with its statements, and sheets of the first `members` members for every offer. */
export async function evaluate(
  stage: Stage,
  ids: ReadonlyMap<string, string>,
  call: Call,
  offers: readonly Offer[],
  at: Instant,
  members: number,
): Promise<void> {
  const official = stage.person("urszula.urzednik", at)
  const passing = { verdicts: { "statutory-activity": "yes", representation: "yes" }, note: "" }
  for (const offer of offers) must(await checkOfferForm(official, offer.id, passing))
  for (const [index, key] of COMMITTEE.entries()) {
    const personId = ids.get(key) as string
    const side = index === 2 ? "organisations" : "office"
    must(await addCommitteeMember(official, call.id, { personId, side, isChair: index === 0 }))
  }
  for (const [index, key] of COMMITTEE.slice(0, members).entries()) {
    const member = stage.person(key, at.add({ hours: 1 + index }))
    must(await stateImpartiality(member, call.id, { exclusions: [], confirmed: true }))
    for (const [place, offer] of offers.entries()) {
      const share = 0.97 - place * 0.06 - index * 0.03
      const points = Object.fromEntries(
        call.criteria.map((criterion) => [criterion.id, String(Math.floor(criterion.maxPoints * share))]),
      )
      must(await saveScoreSheet(member, call.id, offer.id, { points, note: "", handIn: true }))
    }
  }
}

/** Opinion, decision and results; each offer of the list gets what it asked for, the others nothing. */
export async function conclude(stage: Stage, call: Call, granted: readonly Offer[], at: Instant): Promise<void> {
  const amounts = Object.fromEntries(granted.map((offer) => [offer.id, formatAmount(offer.content.grant ?? 0, "pl")]))
  must(await proposeGrants(stage.person("urszula.urzednik", at), call.id, { amounts, handOver: true }))
  const mayor = stage.person("prokop.prezydent", at.add({ hours: 24 }))
  must(await decideGrants(mayor, call.id, { amounts, reasons: {}, confirmed: true }))
  must(await publishResults(stage.person("urszula.urzednik", at.add({ hours: 27 })), call.id))
}
