import { describe, expect, it } from "vitest"
import { momentAt } from "../lib/dates.ts"
import { blocking, type Problem } from "../lib/problems.ts"
import { soundAnnouncement as sound } from "./announcement.samples.ts"
import { type AnnouncementFacts, checkAnnouncement } from "./announcement.ts"

const today = "2026-11-23"
const check = (change: AnnouncementFacts = {}, on = today) => checkAnnouncement({ ...sound, ...change }, on)
const codes = (problems: Problem[]) => problems.map((problem) => problem.code.replace("announcement.", ""))
const fields = (problems: Problem[]) => problems.map((problem) => problem.field)

describe("a sound announcement", () => {
  it("has no problem", () => {
    expect(check()).toEqual([])
  })
})

describe("the obligatory items of art. 13 ust. 2", () => {
  it("are each asked for, with its point", () => {
    const problems = checkAnnouncement({}, today)
    expect(fields(problems)).toEqual([
      ...["title", "sphere", "form", "pool", "grantRules", "taskFrom", "taskTo", "taskConditions", "procedure"],
      ...["criteria", "pastCosts", "pastCosts", "closesOn", "decisionOn"],
    ])
    const points = problems.map((problem) => /art\. 13 ust\. 2 pkt (\d)/.exec(problem.article ?? "")?.[1])
    expect(new Set(points)).toEqual(new Set(["1", "2", "3", "4", "5", "6", "7"]))
    expect(blocking(problems)).toHaveLength(problems.length)
  })

  it("are not given by spaces", () => {
    expect(codes(check({ grantRules: "  \n" }))).toEqual(["item_missing"])
  })

  it("include the costs of the year of the announcement and the year before, zero included", () => {
    expect(check({ pastCosts: [{ year: 2026, cost: 0 }] })[0]?.message.pl).toContain("2025")
    const nextYear = { plannedOn: "2027-01-04", closes: momentAt("2027-01-26", "15:00"), decisionOn: "2027-01-29" }
    expect(check(nextYear)[0]?.message.pl).toContain("2027")
  })

  it("name a sphere of the act", () => {
    expect(codes(check({ sphere: "99" }))).toEqual(["sphere_unknown"])
  })
})

describe("the window of 21 days", () => {
  it("may close on the twenty-first day, moved past Christmas", () => {
    expect(check({ plannedOn: "2026-12-03", closes: momentAt("2026-12-28", "10:00") })).toEqual([])
    const [problem] = check({ plannedOn: "2026-12-03", closes: momentAt("2026-12-23", "23:59") })
    expect(problem).toMatchObject({
      code: "announcement.window_too_short",
      article: "art. 13 ust. 1 UDPPiW",
      fix: { field: "closesOn", value: "2026-12-28" },
    })
    expect(problem?.message.pl).toContain("28 grudnia 2026")
  })

  it("warns when the twenty-first day is cut by an early hour", () => {
    const change = { plannedOn: "2026-12-01", closes: momentAt("2026-12-22", "15:30"), decisionOn: "2027-01-12" }
    expect(check(change)).toMatchObject([
      { code: "announcement.last_day_cut", level: "warning", fix: { value: "23:59" } },
    ])
    expect(check({ ...change, closes: momentAt("2026-12-22", "23:59") })).toEqual([])
  })

  it("runs from the last of the three places", () => {
    const published = { bip: "2026-12-01", board: "2026-12-01", website: "2026-12-10" }
    const problems = check({ published }, "2026-12-11")
    expect(problems).toMatchObject([{ code: "announcement.window_too_short", fix: { value: "2026-12-31" } }])
    expect(check({ published: { ...published, website: "2026-12-03" } }, "2026-12-11")).toEqual([])
  })

  it("counts from today while a place is still missing, and names the place", () => {
    const problems = check({ published: { bip: "2026-12-01", website: "2026-12-01" } }, "2026-12-11")
    expect(codes(problems)).toEqual(["place_missing", "window_too_short"])
    expect(problems[0]).toMatchObject({ field: "published.board", level: "warning", article: "art. 13 ust. 3 UDPPiW" })
    expect(problems[1]?.fix?.value).toBe("2027-01-04")
  })

  it("does not count from a planned day that has passed", () => {
    const problems = check({ plannedOn: "2026-11-20" })
    expect(problems).toMatchObject([{ code: "announcement.planned_in_past", fix: { value: today } }])
  })

  it("warns when the call closes on a day off", () => {
    const problems = check({ closes: momentAt("2027-01-06", "12:00") })
    expect(problems).toMatchObject([{ code: "announcement.closes_on_free_day", fix: { value: "2027-01-07" } }])
  })
})

describe("the decision", () => {
  it("comes after the closing, with a day proposed", () => {
    const [problem] = check({ decisionOn: "2026-12-28" })
    expect(problem).toMatchObject({ code: "announcement.decision_before_closing", fix: { value: "2027-01-18" } })
  })

  it("should come before the task begins", () => {
    expect(check({ decisionOn: "2027-02-02" })).toMatchObject([
      { code: "announcement.decision_after_start", level: "warning" },
    ])
  })
})

describe("money", () => {
  it("keeps the smallest grant, the largest and the pool in order", () => {
    expect(codes(check({ smallestGrant: 13_000_000, largestGrant: undefined }))).toEqual(["pool_below_smallest_grant"])
    expect(codes(check({ largestGrant: 13_000_000 }))).toEqual(["largest_grant_above_pool"])
    expect(codes(check({ smallestGrant: 4_000_001 }))).toEqual(["smallest_grant_above_largest"])
    expect(check({ smallestGrant: 4_000_000, largestGrant: 4_000_000, pool: 4_000_000 })).toEqual([])
    expect(check({ largestGrant: 13_000_000 })[0]?.fix?.value).toBe("120\u00a0000,00")
  })

  it("is positive", () => {
    expect(codes(check({ pool: 0 }))).toEqual(["pool_not_positive"])
    expect(codes(check({ smallestGrant: -1 }))).toEqual(["grant_not_positive"])
  })

  it("asks for own contribution only when a task is supported", () => {
    const entrusted: AnnouncementFacts = {
      form: "entrust",
      citedArticle: "art. 11 ust. 1 pkt 2",
      grantRules: "Punkty.",
      criteria: [{ name: "Koszty", points: 100 }],
    }
    expect(check({ ...entrusted, ownContributionShare: 0 })).toEqual([])
    expect(check(entrusted)).toMatchObject([
      { code: "announcement.own_contribution_when_entrusting", level: "warning" },
    ])
    expect(codes(check({ ownContributionShare: 10_000 }))).toEqual(["own_contribution_out_of_range"])
  })
})

describe("form of commissioning", () => {
  it("agrees with the article cited", () => {
    expect(check({ citedArticle: "art. 11 ust. 1 pkt 2 ustawy" })).toMatchObject([
      { code: "announcement.form_differs_from_article", fix: { value: "art. 11 ust. 1 pkt 1" } },
    ])
    expect(check({ citedArticle: "art. 5 ust. 4 pkt 2" })).toEqual([])
    expect(check({ citedArticle: "art. 13" })).toEqual([])
  })

  it("agrees with the running text", () => {
    expect(check({ grantRules: "Miasto powierza zadanie." })).toMatchObject([
      { code: "announcement.form_differs_from_text", level: "warning", field: "grantRules" },
    ])
  })
})

describe("criteria", () => {
  it("have names, points and a threshold within reach", () => {
    expect(codes(check({ criteria: [] }))).toEqual(["criteria_missing"])
    expect(fields(check({ criteria: [{ name: " ", points: 0 }], threshold: 0 }))).toEqual([
      "criteria.0.name",
      "criteria.0.points",
    ])
    expect(check({ threshold: 101 })).toMatchObject([
      { code: "announcement.threshold_out_of_reach", fix: { field: "threshold", value: "60" } },
    ])
    expect(check({ threshold: 100 })).toEqual([])
  })

  it("do not weigh own money when a task is entrusted", () => {
    const change: AnnouncementFacts = {
      form: "entrust",
      citedArticle: "",
      grantRules: "Punkty.",
      ownContributionShare: 0,
    }
    expect(check(change)).toMatchObject([{ code: "announcement.own_money_when_entrusting", field: "criteria.2.name" }])
  })
})

describe("the time of the task", () => {
  it("ends after it starts and should last at most five years", () => {
    expect(codes(check({ taskTo: "2027-01-31" }))).toEqual(["task_ends_before_start"])
    expect(check({ taskTo: "2032-01-31" })).toEqual([])
    expect(check({ taskTo: "2032-02-01" })).toMatchObject([
      {
        code: "announcement.task_too_long",
        level: "warning",
        article: "art. 16 ust. 3 UDPPiW",
        fix: { value: "2032-01-31" },
      },
    ])
  })

  it("agrees with the year in the title", () => {
    expect(check({ title: "Sport w 2026 roku" })).toMatchObject([
      { code: "announcement.years_disagree", field: "title", level: "warning" },
    ])
    expect(check({ title: "Sport w latach 2027–2028", taskTo: "2028-06-30" })).toEqual([])
  })
})

describe("a call on the draft budget", () => {
  it("carries a reservation", () => {
    expect(check({ budgetReservation: "" })).toMatchObject([
      { code: "announcement.budget_reservation_missing", level: "warning", article: "art. 13 ust. 5 UDPPiW" },
    ])
  })

  it("is marked when the task runs in a later year", () => {
    expect(check({ onDraftBudget: false })).toMatchObject([
      { code: "announcement.draft_budget_unmarked", level: "warning" },
    ])
  })
})

describe("wording", () => {
  it.each([
    ["Prezydent może odstąpić od konkursu bez podania przyczyny.", "unlimited_withdrawal"],
    ["Oferty nieczytelne zostaną odrzucone.", "vague_formal_ground"],
    ["Podstawa: ustawa (Dz.U. z 2024 r. poz. 1491).", "old_edition_cited"],
    ["Podstawa: Dz. U. z 2022 r., poz. 1327 ze zm.", "old_edition_cited"],
  ])("warns of %s", (procedure, code) => {
    const problems = check({ procedure })
    expect(codes(problems)).toEqual([code])
    expect(problems[0]).toMatchObject({ level: "warning", field: "procedure" })
  })

  it("accepts the edition in force", () => {
    expect(check({ procedure: "Podstawa: Dz.U. z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040." })).toEqual([])
  })
})

describe("every proposed fix", () => {
  const apply = (facts: AnnouncementFacts, fix: NonNullable<Problem["fix"]>): AnnouncementFacts => {
    const closing =
      facts.closes?.toZonedDateTimeISO("Europe/Warsaw") ??
      Temporal.ZonedDateTime.from("2026-12-28T15:30[Europe/Warsaw]")
    if (fix.field === "closesOn") return { ...facts, closes: momentAt(fix.value, closing.toPlainTime().toString()) }
    if (fix.field === "closesTime") return { ...facts, closes: momentAt(closing.toPlainDate(), fix.value) }
    if (fix.field === "onDraftBudget") return { ...facts, onDraftBudget: fix.value === "true" }
    if (/grant|pool/i.test(fix.field)) return { ...facts, [fix.field]: Number(fix.value.replace(/\D/g, "")) }
    return { ...facts, [fix.field]: /^\d+$/.test(fix.value) ? Number(fix.value) : fix.value }
  }

  it.each<[string, AnnouncementFacts]>([
    ["closing", { closes: undefined }],
    ["window", { closes: momentAt("2026-12-10", "15:30") }],
    ["last day", { closes: momentAt("2026-12-22", "9:00".padStart(5, "0")), decisionOn: "2027-01-12" }],
    ["free day", { closes: momentAt("2027-01-02", "12:00") }],
    ["decision", { decisionOn: "2026-12-01" }],
    ["no decision", { decisionOn: "" }],
    ["planned day", { plannedOn: "2026-01-02" }],
    ["largest grant", { largestGrant: 99_000_000 }],
    ["smallest grant", { smallestGrant: 99_000_000 }],
    ["article", { citedArticle: "art. 11 ust. 1 pkt 2" }],
    ["threshold", { threshold: 1000 }],
    ["length", { taskTo: "2040-01-01" }],
    ["budget", { onDraftBudget: false }],
  ])("removes its problem: %s", (_, change) => {
    let facts: AnnouncementFacts = { ...sound, ...change }
    const problems = checkAnnouncement(facts, today).filter((problem) => problem.fix)
    expect(problems.length).toBeGreaterThan(0)
    for (const problem of problems) {
      if (problem.fix) facts = apply(facts, problem.fix)
      const left = checkAnnouncement(facts, today)
      expect(
        left.filter(
          (other) =>
            other.code === problem.code && other.field === problem.field && other.message.pl === problem.message.pl,
        ),
      ).toEqual([])
    }
  })
})

describe("tasks and the own contribution", () => {
  it("share the pool without exceeding it", () => {
    const pool = 10_000_000
    const money = { pool, smallestGrant: undefined, largestGrant: undefined }
    expect(codes(check({ ...money, taskAmounts: [6_000_000, 4_000_000] }))).toEqual([])
    expect(codes(blocking(check({ ...money, taskAmounts: [6_000_000, 4_000_001] })))).toEqual(["tasks_above_pool"])
    expect(check({ ...money, taskAmounts: [6_000_000] })).toMatchObject([
      { code: "announcement.tasks_below_pool", level: "warning" },
    ])
    expect(codes(check({ ...money, smallestGrant: 5_000_000, taskAmounts: [6_000_000, 4_000_000] }))).toEqual([
      "task_below_smallest_grant",
    ])
  })

  it("are said once, or twice the same", () => {
    const own = (share: number, of: "total" | "grant", left: number) =>
      codes(check({ form: "support", ownShare: { share, of }, ownContributionShare: left }))
    expect(own(1000, "total", 1000)).toEqual([])
    expect(own(2500, "grant", 2000)).toEqual([])
    expect(own(1111, "grant", 1000)).toEqual([])
    expect(own(1000, "total", 2000)).toEqual(["own_share_twice"])
    expect(own(1000, "total", 0)).toEqual([])
  })
})
