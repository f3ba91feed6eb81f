import { load } from "cheerio"
import { strFromU8, unzipSync } from "fflate"
import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { formatMoment, momentAt, today } from "../../../lib/dates.ts"
import { urls } from "../../../urls.ts"
import { completeRules } from "../../calls/public.ts"

const queries: string[] = []
const world = await testWorld({ watch: (text) => queries.push(text) })
const office = "leszno"
const official = world.as("official")
await world.db
  .updateTable("organisations")
  .set({ nip: "6972211590" })
  .where("id", "=", world.ids.organisations.foundation)
  .execute()
const first = await publishedCall(world)
const handball = await submittedOffer(world, first)
const swimming = await submittedOffer(world, first, { sample: "swimming", who: "stranger" })
const other = await publishedCall(world, { title: "Kultura na co dzień" })
world.clock.moveTo(world.clock.now().add({ minutes: 5 }))
const walking = await submittedOffer(world, other, { sample: "walking" })
const all = (query: Record<string, string | number> = {}) => official.get(urls.intake.href({ office }, query))
const numbersIn = (html: string) =>
  load(html)("main tbody th a")
    .toArray()
    .map((element) => load(element).text())

describe("the intake before the close", () => {
  it("shows no offer of an open call, whatever is asked, and takes none out", async () => {
    const page = await all()
    expect(validateHtml(page.html)).toEqual([])
    expect(numbersIn(page.html)).toEqual([])
    expect(numbersIn((await all({ szukaj: handball.content.title })).html)).toEqual([])
    const sheet = await official.post(urls.intakeExport.href({ office }), { format: "csv", oferta: handball.id })
    expect(sheet.html).not.toContain(handball.number)
  })
})

describe("the intake after the close", () => {
  const close = () => world.clock.moveTo(other.closesAt.add({ minutes: 2 }))

  it("shows offers of every closed call, the newest first, in both languages and within eight queries", async () => {
    close()
    for (const lang of ["en", "pl"]) {
      queries.length = 0
      const page = await all({ lang })
      expect(queries.length).toBeLessThanOrEqual(8)
      expect(validateHtml(page.html)).toEqual([])
      expect(numbersIn(page.html).toSorted()).toEqual([handball.number, swimming.number, walking.number].toSorted())
    }
  })

  it.each([
    ["a NIP with separators", "697-221-15-90"],
    ["a NIP with its name", "NIP 697 221 15 90"],
    ["a KRS with spaces", "KRS 0000 654 321"],
    ["a part of the title", "bezpieczni w wod"],
  ])("finds among all offers by %s", async (_, szukaj) => {
    close()
    expect(numbersIn((await all({ szukaj })).html)).toEqual([swimming.number])
  })

  it.each([
    [{ rok: 2025 }, 0],
    [{ rok: 2026 }, 3],
    [{ ocena: "bez-oceny" }, 3],
    [{ ocena: "pozytywna" }, 0],
    [{ sfera: "30" }, 0],
    [{ szukaj: "%%%" }, 0],
    [{ szukaj: "a" }, 3],
  ])("keeps filters in the address (%o)", async (query, count) => {
    close()
    const page = await all(query as Record<string, string | number>)
    expect(validateHtml(page.html)).toEqual([])
    expect(numbersIn(page.html)).toHaveLength(count)
  })

  it("says in which order it stands: the newest first until asked otherwise", async () => {
    close()
    const sorted = async (query: Record<string, string>) => {
      const { html } = await all({ szukaj: "KRS 0000 123", ...query })
      return { order: load(html)("th[aria-sort]").attr("aria-sort"), numbers: numbersIn(html) }
    }
    const newest = await sorted({})
    const oldest = await sorted({ malejaco: "1" })
    expect([newest.order, oldest.order]).toEqual(["descending", "ascending"])
    expect(newest.numbers.length).toBeGreaterThan(1)
    expect(newest.numbers[0]).toBe(walking.number)
    expect(oldest.numbers.at(-1)).toBe(walking.number)
  })

  it("prints chosen offers into one archive", async () => {
    close()
    const file = await official.post(urls.intakeFiles.href({ office }), { oferta: [handball.id, walking.id] })
    expect(file.headers.get("content-type")).toBe("application/zip")
    const files = unzipSync(file.bytes)
    expect(Object.keys(files)).toHaveLength(2)
    for (const bytes of Object.values(files)) expect(strFromU8(bytes.slice(0, 5))).toBe("%PDF-")
    const none = await official.post(urls.intakeFiles.href({ office }))
    expect(none.location).toBe(urls.intake.href({ office }))
  })

  it("asks before several formal checks are recorded at once, then records them", async () => {
    close()
    const fields = { oferta: [handball.id, swimming.id] }
    const asked = await official.submit(urls.intakePass.href({ office }), fields)
    expect(validateHtml(asked.html)).toEqual([])
    const english = await official.get(load(asked.html)("a.language-link").attr("href")!)
    expect(load(english.html)("html").attr("lang")).toBe("en")
    for (const { id } of [handball, swimming])
      expect(load(english.html)(`input[value="${id}"]:checked`)).toHaveLength(1)
    await official.get(`${urls.intake.href({ office })}?lang=pl`)
    expect(numbersIn((await all({ ocena: "pozytywna" })).html)).toEqual([])
    queries.length = 0
    await official.post(urls.intakePass.href({ office }), { ...fields, potwierdzam: "tak" })
    // One question and one answer for all of them.
    expect(queries.filter((text) => /^select \* from "offers" .*"id" (=|in)/.test(text))).toHaveLength(1)
    expect(queries.filter((text) => text.startsWith('insert into "formal_checks"'))).toHaveLength(1)
    expect(numbersIn((await all({ ocena: "pozytywna" })).html)).toHaveLength(2)
    const again = await official.submit(urls.intakePass.href({ office }), { ...fields, potwierdzam: "tak" })
    expect(again.html).toContain("Żadnej z zaznaczonych ofert")
  })

  it.each(["resident", "representative", "committee1", "councillor"] as const)("does not exist for %s", async (who) => {
    close()
    expect((await world.as(who).get(urls.intake.href({ office }))).status).toBe(404)
    expect((await world.as(who).post(urls.intakeExport.href({ office }))).status).toBe(404)
  })

  it("lets the mayor read, and check nothing", async () => {
    close()
    const page = await world.as("mayor").get(urls.intake.href({ office }))
    expect(page.status).toBe(200)
    expect(page.html).not.toContain(urls.intakePass.href({ office }))
    expect((await world.as("mayor").post(urls.intakePass.href({ office }), { oferta: walking.id })).status).toBe(404)
  })
})

describe("the intake and the seal of an announcement", () => {
  it("opens exactly when an offer opens by its address: at once where announced so, after insured minutes elsewhere", async () => {
    world.clock.moveTo(first.publishedAt!)
    const open = await publishedCall(world, { offerRules: completeRules({ isSealed: false }) })
    const insured = await publishedCall(world, { offerRules: completeRules({ insuranceMinutes: 30 }) })
    const offers = [await submittedOffer(world, open), await submittedOffer(world, insured)]
    const seen = async () => {
      const listed = numbersIn((await all()).html)
      const byAddress = await Promise.all(
        offers.map(
          async ({ id }) => (await official.get(urls.officeOffer.href({ office, offerId: id }))).status === 200,
        ),
      )
      expect(offers.map(({ number }) => listed.includes(number ?? ""))).toEqual(byAddress)
      return byAddress
    }
    expect(await seen()).toEqual([true, false])
    world.clock.moveTo(insured.closesAt.add({ minutes: 30 }))
    expect(await seen()).toEqual([true, false])
    const sealed = await official.get(urls.callOffers.href({ office, callId: insured.id }))
    expect(sealed.html).toContain(`zapieczętowane do ${formatMoment(insured.closesAt.add({ minutes: 30 }), "pl")}`)
    world.clock.moveTo(insured.closesAt.add({ minutes: 30, seconds: 1 }))
    expect(await seen()).toEqual([true, true])
  })
})

describe("the intake of an office with very many offers", () => {
  const copies = (title: string) =>
    sql`insert into offers (office_id, id, call_id, organisation_id, state, form, content, created_at, created_by, changed_at,
        changed_by, sequence, number, submitted_at, submitted_by, snapshot, sha256, title, organisation_name,
        organisation_numbers, total_cost, grant_requested)
      select office_id, gen_random_uuid(), call_id, organisation_id, state, form, content, created_at, created_by, changed_at,
        changed_by, 100 + n, 'K/' || n, case when n = 1002 then submitted_at else submitted_at - interval '1 year' end,
        submitted_by, snapshot, sha256, ${title}, organisation_name, organisation_numbers, total_cost, grant_requested
      from offers, generate_series(1, 1002) n where id = ${handball.id}`.execute(world.db)

  it("finds the one of a year among all that have the same words, and says where it looked at a part only", async () => {
    world.clock.moveTo(other.closesAt.add({ seconds: 1 }))
    await copies("Bieg pamięci")
    expect(numbersIn((await all({ szukaj: "bieg pamieci", rok: 2026 })).html)).toEqual(["K/1002"])
    const part = load((await all({ szukaj: "bieg pamieci", ocena: "pozytywna" })).html)("main").text()
    expect(part).toMatch(/Te słowa są w ponad 1.000 ofertach/)
    expect(part).not.toContain("Żadna oferta nie pasuje")
    const last = await all({ szukaj: "bieg pamieci", strona: 40 })
    expect(numbersIn(last.html)).toHaveLength(25)
    expect(numbersIn((await all({ szukaj: "bieg pamieci", strona: 41 })).html)).toEqual(
      numbersIn((await all({ szukaj: "bieg pamieci" })).html),
    )
  })
})

describe("several formal checks at once", () => {
  it("leave out offers of a call to which more may still come, and take the others", async () => {
    world.clock.moveTo(first.publishedAt!)
    const early = await publishedCall(world, { offerRules: completeRules({ isSealed: false, insuranceMinutes: 30 }) })
    const waiting = await submittedOffer(world, early)
    world.clock.moveTo(early.closesAt.add({ minutes: 10 }))
    const fields = { oferta: [waiting.id, walking.id] }
    expect((await official.submit(urls.intakePass.href({ office }), fields)).html).not.toContain(waiting.number)
    await official.post(urls.intakePass.href({ office }), { ...fields, potwierdzam: "tak" })
    const passed = numbersIn((await all({ ocena: "pozytywna" })).html)
    expect(passed).toContain(walking.number)
    expect(passed).not.toContain(waiting.number)
    const alone = await official.post(urls.formalCheck.href({ office, offerId: waiting.id }), {
      "verdict.statutory-activity": "yes",
      "verdict.representation": "yes",
    })
    expect(alone.status).toBe(422)
    expect(alone.html).toContain("dopiero po zamknięciu naboru")
    const closing = await world.db.selectFrom("fairness_records").selectAll().where("call_id", "=", early.id).execute()
    expect(closing).toEqual([])
  })

  it("name an offer unchecked again when its correction did not come", async () => {
    world.clock.moveTo(other.closesAt.add({ hours: 1 }))
    const dueOn = today(world.clock.now()).add({ days: 7 })
    const request = { sections: "description", message: "Opisz grupę uczestników.", dueOn: dueOn.toString() }
    await official.post(urls.offerReturn.href({ office, offerId: swimming.id }), request)
    const inState = async (ocena: string) => numbersIn((await all({ ocena, szukaj: swimming.number ?? "" })).html)
    expect(await inState("do-uzupelnienia")).toEqual([swimming.number])
    world.clock.moveTo(momentAt(dueOn, "23:59:59"))
    expect(await inState("do-uzupelnienia")).toEqual([swimming.number])
    world.clock.moveTo(momentAt(dueOn.add({ days: 1 }), "00:00"))
    expect(await inState("do-uzupelnienia")).toEqual([])
    expect(await inState("bez-oceny")).toEqual([swimming.number])
  })
})
