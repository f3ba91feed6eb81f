import { momentAt } from "../lib/dates.ts"
import type { AnnouncementFacts } from "./announcement.ts"

/** A call that breaks no rule when it is checked on 23 November 2026, a Monday. */
export const soundAnnouncement: AnnouncementFacts = {
  title: "Zajęcia sportowe dla dzieci w 2027 roku",
  sphere: "17",
  form: "support",
  citedArticle: "art. 11 ust. 1 pkt 1",
  pool: 12_000_000,
  smallestGrant: 500_000,
  largestGrant: 4_000_000,
  ownContributionShare: 1000,
  grantRules: "Dotację na wspieranie zadania dostają oferty z najwyższą oceną, aż do wyczerpania puli.",
  taskFrom: "2027-02-01",
  taskTo: "2027-12-31",
  taskConditions: "Zajęcia odbywają się w Lesznie, co najmniej raz w tygodniu.",
  closes: momentAt("2026-12-28", "15:30"),
  procedure: "Oferty opiniuje komisja konkursowa, wybiera Prezydent Miasta.",
  decisionOn: "2027-01-18",
  criteria: [
    { name: "Możliwość realizacji", points: 30, key: "capability" },
    { name: "Kalkulacja kosztów", points: 40, key: "cost" },
    { name: "Wkład własny", points: 30, key: "own_money" },
  ],
  threshold: 60,
  pastCosts: [
    { year: 2026, cost: 10_500_000 },
    { year: 2025, cost: 0 },
  ],
  onDraftBudget: true,
  budgetReservation: "Kwota może się zmienić po uchwaleniu budżetu.",
  plannedOn: "2026-12-01",
}
