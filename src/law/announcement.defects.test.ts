import { describe, expect, it } from "vitest"
import { momentAt } from "../lib/dates.ts"
import { blocking } from "../lib/problems.ts"
import { soundAnnouncement as sound } from "./announcement.samples.ts"
import { type AnnouncementFacts, checkAnnouncement } from "./announcement.ts"

const today = "2026-11-23"

/** Every defect seen in real announcements, in a sample that has it and nothing else. */
const defects: readonly [name: string, change: AnnouncementFacts, code: string, level: "error" | "warning"][] = [
  [
    "a window shorter than 21 days from the last of three publications",
    { published: { bip: "2026-11-20", board: "2026-11-20", website: "2026-12-09" } },
    "window_too_short",
    "error",
  ],
  [
    "a form named in the heading unlike the article cited there",
    { citedArticle: "art. 11 ust. 1 pkt 2" },
    "form_differs_from_article",
    "error",
  ],
  [
    "a form unlike the article cited in the text",
    { procedure: "Tryb: art. 5 ust. 4 pkt 1 ustawy." },
    "form_differs_from_article",
    "warning",
  ],
  ["a form unlike the text", { grantRules: "Miasto powierza zadanie." }, "form_differs_from_text", "warning"],
  [
    "a right to withdraw for no reason",
    { procedure: "Prezydent może odstąpić od konkursu bez podania przyczyny." },
    "unlimited_withdrawal",
    "warning",
  ],
  [
    "a right to withdraw at any time",
    { procedure: "Prezydent może odwołać konkurs w każdym czasie." },
    "unlimited_withdrawal",
    "warning",
  ],
  [
    "a right not to announce the results",
    { procedure: "Prezydent może nie ogłosić wyników." },
    "unlimited_withdrawal",
    "warning",
  ],
  [
    "joint offers refused in words and allowed by the rules",
    { jointOffersAllowed: true, taskConditions: "Nie dopuszcza się składania ofert wspólnych." },
    "joint_offers_differ",
    "warning",
  ],
  [
    "joint offers invited in words and refused by the rules",
    { jointOffersAllowed: false, procedure: "Organizacje mogą złożyć ofertę wspólną." },
    "joint_offers_differ",
    "warning",
  ],
  [
    "amounts that differ in digits and in words",
    { grantRules: "Pula to 120 000,00 zł (słownie: sto dwanaście tysięcy złotych)." },
    "amount_differs_from_words",
    "warning",
  ],
  [
    "the wrong date of the act",
    { procedure: "Ustawa z dnia 24 kwietnia 2004 r. o działalności pożytku publicznego." },
    "wrong_date_of_act",
    "warning",
  ],
  ["an old edition of the act", { procedure: "Dz.U. z 2024 r. poz. 1491" }, "old_edition_cited", "warning"],
  ["another year in the heading", { title: "Sport dzieci w 2026 roku" }, "years_disagree", "warning"],
  ["another year in the body", { taskConditions: "Zadanie realizuje się w 2026 roku." }, "years_disagree", "warning"],
  [
    "a period over two years where the rules keep a task within one",
    { taskTo: "2028-06-30", isMultiYear: false },
    "task_crosses_year",
    "error",
  ],
  [
    "another year in a term of the body",
    { taskConditions: "Zadanie trwa od 1 stycznia 2026 r. do 31 grudnia 2026 r." },
    "years_disagree",
    "warning",
  ],
  ["another year beside the word term", { taskConditions: "Termin realizacji: 2026 rok" }, "years_disagree", "warning"],
  ["the act of 2010", { procedure: "Dz.U. z 2010 r. Nr 234, poz. 1536" }, "old_edition_cited", "warning"],
  ["the form of 2016", { procedure: "Wzór oferty: Dz.U. z 2016 r. poz. 1300." }, "old_form_cited", "warning"],
  [
    "a pool in the text unlike the field",
    { grantRules: "Na konkurs przeznacza się 150 000,00 zł." },
    "pool_differs_from_text",
    "warning",
  ],
  [
    "a right to choose nothing and to move the decision",
    { procedure: "Miasto ma prawo do niewyłonienia żadnej z ofert oraz zmiany terminu rozstrzygnięcia." },
    "unlimited_withdrawal",
    "warning",
  ],
  [
    "an annulment without conditions",
    { procedure: "Prezydent może unieważnić konkurs." },
    "annulment_without_condition",
    "warning",
  ],
  ["a postmark", { procedure: "Decyduje data stempla pocztowego." }, "paper_asked", "warning"],
  ["a paper envelope", { procedure: "Oferty składa się w zamkniętej kopercie." }, "paper_asked", "warning"],
  [
    "a defect in a text beside the main ones",
    { otherTexts: [{ field: "criteria.0.hint", text: "Oferty nieczytelne dostają 0 punktów." }] },
    "vague_formal_ground",
    "warning",
  ],
  ["no costs of the previous year", { pastCosts: [{ year: 2026, cost: 0 }] }, "past_costs_missing", "error"],
  ["vague formal grounds", { procedure: "Oferty nieczytelne zostaną odrzucone." }, "vague_formal_ground", "warning"],
  [
    "a pool smaller than the smallest grant",
    { smallestGrant: 13_000_000, largestGrant: undefined },
    "pool_below_smallest_grant",
    "error",
  ],
  ["no date of the decision", { decisionOn: "" }, "decision_missing", "error"],
  ["tasks of more than the pool", { taskAmounts: [7_000_000, 6_000_000] }, "tasks_above_pool", "error"],
  ["tasks of less than the pool", { taskAmounts: [7_000_000] }, "tasks_below_pool", "warning"],
  ["a threshold above all points", { threshold: 101 }, "threshold_out_of_reach", "error"],
  [
    "an own contribution unlike the share of the grant",
    { ownShare: { share: 2000, of: "total" } },
    "own_share_twice",
    "warning",
  ],
  [
    "a deadline without an hour",
    { procedure: "Oferty składa się do dnia 28 grudnia 2026 r. w generatorze." },
    "closing_without_hour",
    "warning",
  ],
  [
    "another deadline in the text",
    { procedure: "Oferty składa się do 22.12.2026 r. do godz. 15:30." },
    "closing_differs_from_text",
    "warning",
  ],
  [
    "a competition under the Act on Sport",
    { grantRules: "Na wspieranie zadania, na podstawie ustawy o sporcie." },
    "sports_act",
    "warning",
  ],
  [
    "a result other than the one of the rules",
    { procedure: "Wynikiem oferty jest średnia punktów.", resultIs: "sum" },
    "result_differs",
    "warning",
  ],
  ["no criteria but bonuses", { criteria: [], threshold: undefined }, "criteria_missing", "error"],
]

describe("defects seen in real announcements", () => {
  it.each(defects)("are found: %s", (_, change, code, level) => {
    const problems = checkAnnouncement({ ...sound, ...change }, change.published ? "2026-12-10" : today)
    expect(problems.map((problem) => problem.code)).toEqual([`announcement.${code}`])
    expect(blocking(problems)).toHaveLength(level === "error" ? 1 : 0)
    expect(problems[0]?.message.en).not.toBe(problems[0]?.message.pl)
  })

  it("are found: a task that is over already", () => {
    const problems = checkAnnouncement(
      { ...sound, title: "Sport", taskFrom: "2026-02-01", taskTo: "2026-06-30" },
      today,
    )
    expect(blocking(problems).map(({ code, field }) => [code, field])).toEqual([["announcement.task_over", "taskTo"]])
  })

  it("are not seen where there are none", () => {
    const clean: AnnouncementFacts = {
      taskAmounts: [7_000_000, 5_000_000],
      resultIs: "mean",
      grantRules:
        "Na wspieranie zadań w 2027 roku przeznacza się 120 000,00 zł (słownie: sto dwadzieścia tysięcy złotych). " +
        "Najmniej 1 000 zł (słownie: jeden tysiąc złotych 00/100).",
      procedure:
        "Ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie, art. 11 ust. 1 pkt 1. " +
        "Oferty składa się do 28 grudnia 2026 r. do godziny 15:30. Konkurs unieważnia się z powodów z art. 18a. " +
        "Wynikiem oferty jest średnia ocen. Wyniki ogłasza się bez zwłoki w trzech miejscach.",
      taskConditions:
        "Termin realizacji zadania: od 1 lutego 2027 r. do 31 grudnia 2027 r. Na jedną ofertę przeznacza się najwyżej " +
        "40 000 zł. Prezydent może unieważnić konkurs, jeżeli nie wpłynie żadna oferta. Ofert w kopertach nie przyjmuje " +
        "się. Nabór trwa od 1 grudnia 2026 r. do 28 grudnia 2026 r. do godz. 15:30. Na zadanie pierwsze przeznacza się 70 000,00 zł.",
      otherTexts: [
        { field: "costsNote", text: "W 2026 roku zadania powierzono, przeznaczono na nie 90 000 zł.", isPast: true },
        { field: "accessibilityConditions", text: "Wsparcie asystenta, wejście bez progów." },
      ],
      closes: momentAt("2026-12-28", "15:30"),
    }
    expect(checkAnnouncement({ ...sound, ...clean }, today)).toEqual([])
  })
})
