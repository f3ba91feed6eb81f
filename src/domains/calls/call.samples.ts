import { earliestClose } from "../../law/deadlines.ts"
import { momentAt } from "../../lib/dates.ts"
import { addWorkingDays } from "../../lib/working-days.ts"
import { defaultContent } from "./call.defaults.ts"
import type { Call, CallContent, CallDraft, Criterion } from "./call.ts"
import { DEFAULT_OFFER_RULES } from "./offer-rules.ts"

const OFFICE_ID = "0196f000-0000-7000-8000-000000000001"

const criteria: readonly Criterion[] = [
  {
    id: "0196f000-0000-7000-8000-00000000c001",
    name: "Możliwość realizacji zadania przez oferenta",
    hint: "Doświadczenie, zaplecze, ludzie.",
    maxPoints: 20,
    articleKey: "capability",
    isBonus: false,
    threshold: null,
  },
  {
    id: "0196f000-0000-7000-8000-00000000c002",
    name: "Kalkulacja kosztów",
    hint: "Czy koszty są potrzebne i wynikają z działań.",
    maxPoints: 25,
    articleKey: "cost",
    isBonus: false,
    threshold: null,
  },
  {
    id: "0196f000-0000-7000-8000-00000000c003",
    name: "Jakość zadania i kwalifikacje osób",
    hint: "",
    maxPoints: 35,
    articleKey: "quality",
    isBonus: false,
    threshold: null,
  },
  {
    id: "0196f000-0000-7000-8000-00000000c004",
    name: "Wkład własny finansowy",
    hint: "",
    maxPoints: 10,
    articleKey: "own_money",
    isBonus: false,
    threshold: null,
  },
  {
    id: "0196f000-0000-7000-8000-00000000c005",
    name: "Rzetelność i terminowość wcześniejszych zadań",
    hint: "",
    maxPoints: 10,
    articleKey: "history",
    isBonus: false,
    threshold: null,
  },
]

const content = {
  title: "Sport dzieci i młodzieży w 2027 roku",
  spheres: ["17", "15"],
  form: "support" as const,
  description: "Prowadzenie regularnych zajęć sportowych dla dzieci i młodzieży do 18 lat.",
  conditions: "Zajęcia odbywają się w Lesznie, co najmniej dwa razy w tygodniu, w obiektach dostępnych dla każdego.",
  rules: "Dotacja pokrywa trenerów, wynajem obiektów i sprzęt. Kwota może być niższa niż w ofercie.",
  procedure: "Oferty opiniuje komisja konkursowa, a wybiera Prezydent.",
  costsThisYear: 98_000_000,
  costsLastYear: 91_500_000,
  costsNote: "Dotacje dla 31 klubów.",
  pool: 110_000_000,
  poolIsOfDraftBudget: true,
  grantMin: 500_000,
  grantMax: 17_000_000,
  maxGrantShare: 9_000,
  maxAdministrativeShare: 1_000,
  taskFrom: "2027-02-01",
  taskTo: "2027-12-15",
  closesAt: Temporal.Instant.from("2026-12-28T14:30:00Z"),
  decisionOn: "2027-01-20",
  threshold: 60,
  cardId: null,
  programmeTaskId: null,
  offerRules: DEFAULT_OFFER_RULES,
}

const completeDraft: CallDraft = {
  ...content,
  id: "0196f000-0000-7000-8000-000000000011",
  officeId: OFFICE_ID,
  state: "drafted",
  revision: 3,
  criteria,
  changedAt: Temporal.Instant.from("2026-11-24T09:00:00Z"),
  changedBy: null,
}

const emptyDraft: CallDraft = {
  ...completeDraft,
  ...defaultContent("", "support"),
  ...{ form: null, rules: "", procedure: "", offerRules: DEFAULT_OFFER_RULES },
  id: "0196f000-0000-7000-8000-000000000012",
  revision: 1,
  criteria: [],
}

/** Published on 1 December 2026, open until 28 December 2026, 15:30. */
const published: Call = {
  ...content,
  id: "0196f000-0000-7000-8000-000000000013",
  officeId: OFFICE_ID,
  state: "published",
  number: "4/2026",
  criteria,
  publishedAt: Temporal.Instant.from("2026-12-01T09:00:00Z"),
  version: 1,
  correctedAt: null,
  extendedTo: null,
  announcedClosing: content.closesAt,
  decidedAt: null,
  resultsPublishedAt: null,
  annulment: null,
}

const decided: Call = {
  ...published,
  id: "0196f000-0000-7000-8000-000000000014",
  state: "decided",
  number: "3/2026",
  decidedAt: Temporal.Instant.from("2027-01-20T11:00:00Z"),
  resultsPublishedAt: Temporal.Instant.from("2027-01-20T12:00:00Z"),
}

const annulled: Call = {
  ...published,
  id: "0196f000-0000-7000-8000-000000000015",
  state: "annulled",
  number: "2/2026",
  annulment: { ground: "no-offers", note: "", at: Temporal.Instant.from("2026-12-29T08:00:00Z") },
}

/** Invented calls of the example office. */
export const callSamples = { completeDraft, emptyDraft, published, decided, annulled }

/**
 * An announcement without defects for a call published on that day: open for 21 days and two working days more, decided
 * three weeks later, its task from a fortnight after that to the end of the same year.
 */
export function sampleContent(published: Temporal.PlainDate, change: Partial<CallContent> = {}): CallContent {
  const closing = addWorkingDays(earliestClose(published), 2)
  const decision = addWorkingDays(closing, 15)
  const taskFrom = decision.add({ days: 14 })
  return {
    ...content,
    title: "Sport dzieci i młodzieży",
    closesAt: momentAt(closing, "15:30"),
    decisionOn: decision.toString(),
    taskFrom: taskFrom.toString(),
    taskTo: `${taskFrom.year}-12-31`,
    poolIsOfDraftBudget: taskFrom.year > published.year,
    ...change,
  }
}
