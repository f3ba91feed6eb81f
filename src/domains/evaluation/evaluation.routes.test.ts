import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { publishedCall } from "../../../tests/support/calls.ts"
import { fieldsOf } from "../../../tests/support/forms.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import { submittedOffer } from "../../../tests/support/offers.ts"
import { formatMoney } from "../../lib/money.ts"
import { getCall } from "../calls/public.ts"

const world = await testWorld()
const call = await publishedCall(world)
const first = await submittedOffer(world, call)
const second = await submittedOffer(world, call, { who: "stranger" })
const asked = first.content.grant as number
world.clock.moveTo(call.closesAt.add({ hours: 1 }))

const office = (path: string) => `/leszno/urzad/konkursy/${call.id}/${path}`
const room = `/leszno/komisja/${call.id}`
const formal = (offerId: string) => `/leszno/urzad/oferty/${offerId}/ocena-formalna`
const sheet = (offerId: string) => `${room}/oferty/${offerId}`
const YES = { "verdict.statutory-activity": "yes", "verdict.representation": "yes", note: "" }
const points = (share: number) =>
  Object.fromEntries(
    call.criteria.map((criterion) => [`points.${criterion.id}`, String(Math.floor(criterion.maxPoints * share))]),
  )
const MEMBERS = ["committee1", "committee2", "committee3"] as const
const MONEY = (grosze: number) => String(grosze / 100).replace(".", ",")

async function valid(name: Parameters<typeof world.as>[0], path: string) {
  const page = await world.as(name).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  return page.html
}

describe("the formal check", () => {
  it("shows what the computer knows with its evidence and asks a person for the rest", async () => {
    const html = await valid("official", formal(first.id))
    expect(html).toContain("Oferta wpłynęła w terminie")
    expect(html).toContain(first.sha256!.slice(0, 16))
    const empty = await world.as("official").post(formal(first.id), { note: "zostaje" })
    expect(empty.status).toBe(422)
    expect(empty.html.split("Odpowiedz tak albo nie").length).toBeGreaterThan(2)
    expect(empty.html).toContain("zostaje")
  })

  it("needs a reason to reject, and says what is wrong beside the field", async () => {
    const fields = { ...YES, "verdict.representation": "no" }
    const page = await world.as("official").post(formal(first.id), fields)
    expect(page.status).toBe(422)
    expect(page.html).toContain("Napisz, którego warunku oferta nie spełnia")
  })

  it("is saved for each offer and may be saved twice", async () => {
    for (const offer of [first, second, second])
      expect((await world.as("official").post(formal(offer.id), YES)).status).toBe(303)
  })
})

describe("the committee", () => {
  it("takes people with the role, and nobody else", async () => {
    const resident = { personId: world.ids.people.resident, side: "office" }
    expect((await world.as("official").post(office("komisja"), resident)).status).toBe(422)
    for (const [index, member] of MEMBERS.entries()) {
      const side = index === 2 ? "organisations" : "office"
      const fields = { personId: world.ids.people[member], side, ...(index === 0 ? { isChair: "on" } : {}) }
      expect((await world.as("official").post(office("komisja"), fields)).status).toBe(303)
    }
    expect(await valid("official", office("komisja"))).toContain("czekamy na oświadczenie")
  })

  it("keeps the offers closed until a member has stated impartiality", async () => {
    expect((await world.as("committee1").get(room)).location).toContain("/oswiadczenie")
    expect((await world.as("committee1").get(sheet(first.id))).status).toBe(404)
    const page = await world.as("committee1").post(`${room}/oswiadczenie`, {})
    expect(page.status).toBe(422)
    expect(page.html).toContain("Zaznacz oświadczenie")
    expect(validateHtml(page.html)).toEqual([])
  })

  it("keeps a member away from offers they step aside from", async () => {
    for (const member of ["committee1", "committee2"] as const)
      await world.as(member).post(`${room}/oswiadczenie`, { confirmed: "on" })
    await world.as("committee3").post(`${room}/oswiadczenie`, { confirmed: "on", [`ground.${second.id}`]: "family" })
    expect((await world.as("committee3").get(sheet(second.id))).status).toBe(404)
    expect((await world.as("committee3").post(sheet(second.id), { do: "hand-in", ...points(1) })).status).toBe(404)
    expect(await valid("committee3", room)).toContain("wyłączenie")
  })

  it("has no seat for people of the role who were not put on it", async () => {
    expect((await world.as("official").get(room)).status).toBe(404)
  })

  it("scores with messages beside wrong points and everything kept", async () => {
    await valid("committee1", sheet(first.id))
    const [criterion] = call.criteria
    const wrong = { ...points(0.9), [`points.${criterion!.id}`]: "1000", note: "uwaga", do: "hand-in" }
    const page = await world.as("committee1").post(sheet(first.id), wrong)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`Wpisz liczbę od 0 do ${criterion!.maxPoints}`)
    expect(page.html).toContain('value="1000"')
    expect(page.html).toContain("uwaga")
  })

  it("saves a draft, then takes a sheet once: twice the same is fine, a change is refused", async () => {
    const { [`points.${call.criteria[0]!.id}`]: _left, ...rest } = points(0.9)
    expect((await world.as("committee1").post(sheet(first.id), { ...rest, do: "save" })).status).toBe(303)
    const whole = { ...points(0.9), note: "Dobra oferta.", do: "hand-in" }
    for (const _ of [1, 2]) expect((await world.as("committee1").post(sheet(first.id), whole)).status).toBe(303)
    const page = await world.as("committee1").post(sheet(first.id), { ...points(0.1), do: "hand-in" })
    expect(page.status).toBe(422)
    expect(page.html).toContain("już oddana")
  })

  it("asks before it takes a member off, and brings them back with their sheets in one press", async () => {
    const person = world.ids.people.committee3
    const end = office(`komisja/${person}/koniec`)
    const question = await valid("official", end)
    expect(question).toContain("Czy usunąć z komisji")
    expect(question).not.toContain("Tego nie da się cofnąć")
    expect(await valid("official", office("komisja"))).not.toContain("Przywróć do komisji")
    for (const _ of [1, 2]) expect((await world.as("official").post(end)).status).toBe(303)
    const page = await valid("official", office("komisja"))
    expect(page).toContain("Usunięci z komisji")
    expect((await world.as("committee3").get(room)).status).toBe(404)
    const fields = fieldsOf(page, `form.button-form:has([name=personId][value="${person}"])`)
    expect(fields).toEqual({ personId: person, side: "organisations" })
    for (const _ of [1, 2]) expect((await world.as("official").post(office("komisja"), fields)).status).toBe(303)
    expect(await valid("official", office("komisja"))).not.toContain("Przywróć do komisji")
    // The statement stands as it was made.
    expect(await valid("committee3", room)).toContain("wyłączenie")
  })

  it("lets nobody return an offer that is scored, and says so before anything is typed", async () => {
    const back = (offerId: string) => `/leszno/urzad/oferty/${offerId}/uzupelnienie`
    const scored = await valid("official", back(first.id))
    expect(scored).toContain("Komisja oddała już karty oceny tej oferty")
    expect(scored).not.toContain('name="message"')
    expect(await valid("official", back(second.id))).toContain('name="message"')
    const refused = await world.as("official").post(back(first.id), { message: "Za późno" })
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("Za późno")
  })
})

describe("the ranking", () => {
  it("stays blind until everybody has handed in", async () => {
    const html = await valid("official", office("ranking"))
    expect(html).toContain("Brakujące karty oceny: 4")
    expect(html).not.toContain("Propozycja kwot")
    const page = await world.as("official").post(office("ranking/propozycja"), { do: "save" })
    expect(page.status).toBe(422)
  })

  it("orders the offers and suggests amounts within the pool", async () => {
    await world.as("committee2").post(sheet(first.id), { ...points(0.8), do: "hand-in" })
    await world.as("committee3").post(sheet(first.id), { ...points(0.8), do: "hand-in" })
    await world.as("committee1").post(sheet(second.id), { ...points(0.2), do: "hand-in" })
    await world.as("committee2").post(sheet(second.id), { ...points(0.3), do: "hand-in" })
    const html = await valid("official", office("ranking"))
    expect(html).toContain("Propozycja kwot")
    expect(html).toContain(`próg ${call.threshold} punktów`)
    expect(await valid("committee1", "/leszno/pulpit")).toContain("Zobacz oddane karty")
    expect(await valid("councillor", office("ranking"))).not.toContain("Przekaż opinię")
  })

  it("refuses more than was asked for, more than the pool and money under the threshold, keeping what was typed", async () => {
    const typed = { [`amount.${first.id}`]: MONEY(asked + 1), [`amount.${second.id}`]: "1,00", do: "save" }
    const page = await world.as("official").post(office("ranking/propozycja"), typed)
    expect(page.status).toBe(422)
    expect(page.html).toContain(`Najwyżej ${formatMoney(asked, "pl")}`)
    expect(page.html).toContain("nie osiągnęła progu")
    expect(page.html).toContain(`value="${MONEY(asked + 1)}"`)
    const negative = { [`amount.${first.id}`]: "-5", [`amount.${second.id}`]: "9".repeat(40), do: "save" }
    expect((await world.as("official").post(office("ranking/propozycja"), negative)).status).toBe(422)
  })

  it("hands the opinion over once and freezes everything before it", async () => {
    const typed = { [`amount.${first.id}`]: MONEY(asked), [`amount.${second.id}`]: "", do: "hand-over" }
    for (const _ of [1, 2])
      expect((await world.as("official").post(office("ranking/propozycja"), typed)).status).toBe(303)
    const other = await world
      .as("official")
      .post(office("ranking/propozycja"), { ...typed, [`amount.${first.id}`]: "1" })
    expect([other.status, other.html.includes("już przekazana")]).toEqual([422, true])
    expect((await world.as("official").post(formal(first.id), YES)).status).toBe(422)
    const end = office(`komisja/${world.ids.people.committee1}/koniec`)
    expect((await world.as("official").post(end)).status).toBe(422)
    expect((await world.as("committee1").post(`${room}/oswiadczenie`, { confirmed: "on" })).status).toBe(422)
  })
})

describe("the decision", () => {
  it("is the mayor's alone", async () => {
    for (const name of ["official", "councillor", "committee1", "representative"] as const)
      expect((await world.as(name).post(office("decyzja"), { confirmed: "on" })).status).toBe(404)
    expect(await valid("mayor", office("decyzja"))).toContain("Podejmij decyzję")
  })

  it("needs a reason where it differs from the opinion", async () => {
    const typed = { [`amount.${first.id}`]: MONEY(asked - 100_00), confirmed: "on" }
    const page = await world.as("mayor").post(office("decyzja"), typed)
    expect(page.status).toBe(422)
    expect(page.html).toContain("różni się od opinii komisji")
  })

  it("is taken once, whatever is pressed again", async () => {
    const typed = {
      [`amount.${first.id}`]: MONEY(asked - 100_00),
      [`reason.${first.id}`]: "Mniej środków w budżecie.",
      confirmed: "on",
    }
    expect((await world.as("mayor").post(office("decyzja"), typed)).status).toBe(303)
    const again = { [`amount.${first.id}`]: "0", [`reason.${first.id}`]: "Zmieniam zdanie.", confirmed: "on" }
    expect((await world.as("mayor").post(office("decyzja"), typed)).status).toBe(303)
    const other = await world.as("mayor").post(office("decyzja"), again)
    expect(other.status).toBe(422)
    expect(validateHtml(other.html)).toEqual([])
    expect(other.html).toContain("Decyzję podjęto wcześniej")
    expect(await valid("mayor", office("decyzja"))).toContain("Decyzję podjęto")
    expect((await getCall(world.ctxOf("official"), call.id)).state).toBe("decided")
  })
})

describe("the results", () => {
  const path = `/leszno/konkursy/${call.id}/wyniki`

  it("exist for nobody before they are published", async () => {
    expect((await world.as("visitor").get(path)).status).toBe(404)
  })

  it("are published once, with a mail to each organisation, also to the one without a grant", async () => {
    for (const _ of [1, 2]) expect((await world.as("official").post(office("wyniki"))).status).toBe(303)
    const mails = await world.db
      .selectFrom("mails")
      .select(["to_address", "body"])
      .where("subject", "like", "Wyniki konkursu%")
      .orderBy("to_address")
      .execute()
    expect(mails.map((mail) => mail.to_address)).toEqual(["club@example.org", "foundation@example.org"])
    expect(mails[1]!.body).toContain("nie dostała dotacji")
  })

  it("name the offeror, the task and the amount, and no person", async () => {
    const html = await valid("visitor", path)
    expect(html).toContain("Klub Sportowy „Próba”")
    expect(html).toContain(formatMoney(asked - 100_00, "pl"))
    expect(html).not.toContain("@example.org")
    for (const person of Object.values(world.ids.people)) expect(html).not.toContain(person)
    const english = await world.as("visitor").get(`${path}?lang=en`)
    expect(english.html).toContain("Offers with a grant")
  })

  it("can be downloaded as a tagged PDF", async () => {
    const page = await world.as("visitor").get(`${path}/pdf`)
    expect(page.headers.get("content-type")).toBe("application/pdf")
    expect(new TextDecoder("latin1").decode(page.bytes)).toContain("/MarkInfo")
  })
})
