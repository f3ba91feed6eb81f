import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { accepted } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { readyProgramme } from "../../../tests/support/programme.ts"
import { markAdopted, planStage } from "../../domains/programmes/public.ts"
import { newId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"

const world = await testWorld()
const programmeId = await readyProgramme(world, 2027)
const desk = urls.desk.href({ office: "leszno" })
const on = (day: string) => world.clock.moveTo(Temporal.Instant.from(`${day}T09:00:00Z`))

beforeEach(() => world.clock.reset())

type Who = Parameters<typeof world.as>[0]

async function linesOf(who: Who, words: RegExp) {
  const page = await world.as(who).get(desk)
  expect(page.status).toBe(200)
  expect(validateHtml(page.html)).toEqual([])
  const $ = load(page.html)
  return $("main table tbody tr")
    .toArray()
    .map((row) => ({ text: $(row).text().replaceAll(/\s+/g, " ").trim(), href: $(row).find("a").attr("href") }))
    .filter(({ text }) => words.test(text))
}

describe("the desk of those who run programmes", () => {
  it("says thirty days before 30 November that a draft is not adopted, though nobody owns the stage", async () => {
    const lines = () => linesOf("coordinator", /Uchwała o programie/)
    on("2026-10-30")
    expect(await lines()).toEqual([])
    on("2026-11-24")
    expect(await lines()).toMatchObject([
      {
        text: expect.stringContaining("rada uchwala do 30 listopada 2026, za 6 dni"),
        href: urls.programme.href({ office: "leszno", programmeId }),
      },
    ])
    expect(await linesOf("administrator", /Uchwała o programie na 2027/)).toHaveLength(1)
    expect(await linesOf("goalChief", /Uchwała o programie/)).toEqual([])
    on("2026-12-01")
    expect((await lines())[0]?.text).toContain("nieuchwalony, termin minął 30 listopada 2026")
  })

  it("says it once to somebody who owns the stage too", async () => {
    on("2026-11-24")
    const plan = { deputy: "", from: "2026-11-01", to: "2026-11-30", points: "3", notes: "" }
    const owner = world.ids.people.coordinator
    accepted(
      await world.run("coordinator", (ctx) => planStage(ctx, { programmeId, stage: "adopting" }, { ...plan, owner })),
    )
    expect(await linesOf("coordinator", /na 2027/)).toHaveLength(1)
  })

  it("asks for the next programme that nobody began, and for the report of the year until the council got it", async () => {
    on("2026-11-24")
    accepted(
      await world.run("coordinator", (ctx) =>
        markAdopted(ctx, programmeId, { number: "XX/1/2026", on: "2026-11-24", bipUrl: "", because: "" }),
      ),
    )
    expect(await linesOf("coordinator", /Uchwała o programie/)).toEqual([])
    on("2027-10-30")
    expect(await linesOf("coordinator", /Uchwała o programie/)).toEqual([])
    on("2027-11-02")
    expect(await linesOf("coordinator", /Uchwała o programie na 2028/)).toMatchObject([
      { href: urls.newProgramme.href({ office: "leszno" }) },
    ])
    // The duty of a year that has begun without a programme is late, not gone.
    on("2028-01-10")
    expect(await linesOf("coordinator", /Uchwała o programie na 2028/)).toMatchObject([
      { text: expect.stringContaining("nieuchwalony, termin minął 30 listopada 2027") },
    ])
    const lines = () => linesOf("coordinator", /Sprawozdanie z programu za 2027/)
    const own = urls.yearlyReport.href({ office: "leszno", year: "2027" })
    on("2028-04-30")
    expect(await lines()).toEqual([])
    on("2028-05-25")
    expect(await lines()).toMatchObject([{ href: urls.yearlyReports.href({ office: "leszno" }) }])
    const row = { office_id: world.office.id, id: newId(), year: 2027, texts: JSON.stringify({}) as never }
    const written = { created_at: world.clock.now(), changed_at: world.clock.now(), edition: 1, published_revision: 0 }
    await world.db
      .insertInto("yearly_reports")
      .values({ ...row, ...written })
      .execute()
    on("2028-06-15")
    const [late] = await lines()
    expect(late?.text).toContain("nieprzedstawione radzie, termin minął 31 maja 2028")
    expect(late?.text).toContain("Zapisz przekazanie radzie")
    expect(late?.href).toBe(own)
    await world.db.updateTable("yearly_reports").set({ presented_on: "2028-06-15" }).execute()
    expect(await lines()).toEqual([])
  })
})
