import { type Call, DEFAULT_OFFER_RULES, FIRST_OFFER_RULES } from "../../domains/calls/public.ts"
import { type Contract, makeContract, payTranche, signContract } from "../../domains/contracts/public.ts"
import type { Offer } from "../../domains/offers/public.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { addWorkingDays, rollForward } from "../../lib/working-days.ts"
import { must, type Stage } from "./actors.ts"
import { announce, conclude, draft, evaluate, submit, type Wish } from "./competitions.samples.ts"
import { draftJointly, submitJointly } from "./joint.samples.ts"
import type { ExampleOrganisation } from "./organisations.ts"
import { keepStatute, LETTER } from "./papers.samples.ts"
import type { TaskOf } from "./programmes.samples.ts"

type Sample = Wish["sample"]

/** A working day so many days before now, at that hour. */
const daysAgo = (now: Temporal.Instant, days: number, time: string) =>
  momentAt(rollForward(today(now).subtract({ days })), time)

const named = (organisations: readonly ExampleOrganisation[], key: string) =>
  organisations.find((each) => each.key === key) as ExampleOrganisation

const wishes = (organisations: readonly ExampleOrganisation[], list: readonly [string, Sample, string][]): Wish[] =>
  list.map(([key, sample, title]) => ({
    organisation: named(organisations, key),
    sample,
    title,
  }))

/** Open now, for a few weeks more: two offers are in, a demo organisation has a draft and names the other in a second one. */
export async function openCall(
  stage: Stage,
  organisations: readonly ExampleOrganisation[],
  now: Temporal.Instant,
  taskOf: TaskOf,
) {
  const call = await announce(stage, taskOf, daysAgo(now, 6, "09:00"), {
    title: "Ruch i zdrowie mieszkańców",
    offerRules: { ...FIRST_OFFER_RULES, attachments: [LETTER] },
  })
  const [first, second, own, joint] = wishes(organisations, [
    ["pedal", "walking", "Rowerem po zdrowie"],
    ["sowa", "walking", "Senior w ruchu"],
    ["jaskolki", "handball", "Piłka ręczna po lekcjach"],
    ["jaskolki", "walking", "Niedziela w ruchu"],
  ]) as [Wish, Wish, Wish, Wish]
  await submit(stage, call, first, now.subtract({ hours: 30 }))
  await submit(stage, call, second, now.subtract({ hours: 5 }))
  const partner = named(organisations, "parasol")
  await draftJointly(stage, call, { ...joint, partner }, now.subtract({ hours: 4 }), "pelagia.prezeska")
  await draft(stage, call, own, now.subtract({ hours: 2 }), "pelagia.prezeska")
  await keepStatute(stage.person("pelagia.prezeska", now.subtract({ hours: 3 })), own.organisation)
  return call
}

/** Closed and being scored: one member of the committee still owes all sheets. */
export async function callInEvaluation(
  stage: Stage,
  ids: ReadonlyMap<string, string>,
  organisations: readonly ExampleOrganisation[],
  now: Temporal.Instant,
  taskOf: TaskOf,
): Promise<Call> {
  const call = await announce(stage, taskOf, daysAgo(now, 44, "10:00"), {
    title: "Sport dzieci i młodzieży",
    offerRules: { ...DEFAULT_OFFER_RULES, attachments: [LETTER] },
  })
  const offers: Offer[] = []
  for (const [index, wish] of wishes(organisations, [
    ["zubr", "handball", "Koszykówka dla każdego"],
    ["zagle", "swimming", "Wiatr w żagle"],
    ["szachy", "walking", "Szachy w parku"],
    ["sprawni", "swimming", "Pływamy razem"],
    ["mlodzi", "handball", "Liga podwórkowa"],
    ["strazacy", "swimming", "Bezpieczni nad wodą"],
  ]).entries())
    offers.push(await submit(stage, call, wish, call.closesAt.subtract({ hours: 60 - index * 11 })))
  await evaluate(stage, ids, call, offers, call.closesAt.add({ hours: 40 }), 2)
  return call
}

/** Decided in the past: its tasks have ended or are about to, its contracts and reports are made from it. */
export async function decidedCall(
  stage: Stage,
  ids: ReadonlyMap<string, string>,
  organisations: readonly ExampleOrganisation[],
  now: Temporal.Instant,
  taskOf: TaskOf,
): Promise<{ call: Call; granted: Offer[]; resultsAt: Temporal.Instant }> {
  const announcedAt = daysAgo(now, 330, "09:30")
  const day = today(announcedAt)
  const taskFrom = day.add({ days: 75 })
  const taskTo = [today(now).subtract({ days: 20 }), taskFrom.with({ month: 12, day: 31 })].sort(
    Temporal.PlainDate.compare,
  )[0] as Temporal.PlainDate
  const call = await announce(stage, taskOf, announcedAt, {
    title: "Wsparcie mieszkańców w codzienności",
    spheres: ["1", "3", "10"],
    description: "Zajęcia i pomoc dla osób starszych, rodzin i osób w trudnej sytuacji.",
    conditions: "Zadanie odbywa się w Lesznie, w miejscach dostępnych dla każdego.",
    pool: 20_000_000,
    grantMin: 200_000,
    grantMax: 4_000_000,
    taskFrom: taskFrom.toString(),
    taskTo: taskTo.toString(),
    poolIsOfDraftBudget: taskFrom.year > day.year,
    offerRules: FIRST_OFFER_RULES,
  })
  const offers: Offer[] = []
  for (const [index, wish] of wishes(organisations, [
    ["latarnia", "walking", "Spacery sąsiedzkie"],
    ["jaskolki", "handball", "Trening dla rodzin"],
    ["parasol", "swimming", "Basen bez barier"],
    ["nadzieja", "walking", "Wyjdź z domu"],
    ["ogrod", "walking", "Ogród dla wszystkich"],
  ]).entries()) {
    const at = call.closesAt.subtract({ hours: 50 - index * 8 })
    // One is a joint offer, of both demo organisations and a third.
    const partners = [named(organisations, "jaskolki"), named(organisations, "sprawni")] as const
    const isJoint = wish.organisation.key === "parasol"
    offers.push(await (isJoint ? submitJointly(stage, call, { ...wish, partners }, at) : submit(stage, call, wish, at)))
  }
  await evaluate(stage, ids, call, offers, call.closesAt.add({ hours: 30 }), 3)
  const opinionAt = momentAt(addWorkingDays(today(call.closesAt), 8), "11:00")
  const granted = offers.slice(0, 4)
  await conclude(stage, call, granted, opinionAt)
  return { call, granted, resultsAt: opinionAt.add({ hours: 27 }) }
}

/** Signed a week after the results, paid a week later; in the order of the offers. */
export async function contractsOf(
  stage: Stage,
  granted: readonly Offer[],
  resultsAt: Temporal.Instant,
): Promise<Contract[]> {
  const signedOn = addWorkingDays(today(resultsAt), 5)
  const paidOn = addWorkingDays(signedOn, 5)
  const official = (day: Temporal.PlainDate) => stage.person("urszula.urzednik", momentAt(day, "12:00"))
  const contracts: Contract[] = []
  for (const offer of granted) {
    const made = must(await makeContract(official(signedOn), offer.id))
    const signature = { signedOn: signedOn.toString(), form: "paper" }
    const signed = must(await signContract(official(signedOn), made.id, signature))
    const paid = { paidOn: paidOn.toString() }
    for (const tranche of signed.tranches) must(await payTranche(official(paidOn), signed.id, tranche.id, paid))
    contracts.push(signed)
  }
  return contracts
}
