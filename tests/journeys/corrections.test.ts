import { strFromU8, unzipSync } from "fflate"
import { describe, expect, it } from "vitest"
import { recordAppearances } from "../../src/domains/calls/appearances/record-appearances.ts"
import { correctCall } from "../../src/domains/calls/corrections/correct-call.ts"
import { versionsOf } from "../../src/domains/calls/corrections/version.queries.ts"
import { formatDate, today } from "../../src/lib/dates.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { draftedCall, publishedCall } from "../support/calls.ts"
import { draftedOffer, submittedOffer } from "../support/offers.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"

const world = await testWorld()
const office = "leszno"
const to = (callId: string) => ({ office, callId })

world.clock.moveTo(Temporal.Instant.from("2026-03-03T09:00:00Z"))
const draft = await draftedCall(world, { title: "Jeszcze szkic" })
const walked = await publishedCall(world, { title: "Zajęcia w lesie" })
const corrected = await publishedCall(world, { title: "Muzyka na osiedlach" })
const begun = await draftedOffer(world, corrected)
const sent = await submittedOffer(world, corrected, { who: "stranger" })
world.clock.moveTo(world.clock.now().add({ hours: 24 }))
await world.run("official", async (ctx) => {
  const { version, content } = (await versionsOf(ctx, corrected.id)).at(-1)!
  const closesAt = corrected.closesAt.add({ hours: 24 * 14 })
  const decisionOn = today(closesAt).add({ days: 14 }).toString()
  const criteria = content.criteria.map((it, index) => (index === 0 ? { ...it, maxPoints: it.maxPoints + 5 } : it))
  const offerRules = { ...content.offerRules, offersPerOrganisation: 2 }
  const outcome = await correctCall(ctx, corrected.id, {
    ...{ version, kind: "conditions", reason: "Uchwała rady", bip: ctx.now, board: ctx.now, seen: [] },
    content: { ...content, closesAt, decisionOn, criteria, offerRules },
  })
  if (!outcome.ok) throw new Error(outcome.problems.map(({ code }) => code).join())
})
const late = await publishedCall(world, { title: "Ukazał się później" })
await world.run("official", (ctx) =>
  recordAppearances(ctx, late.id, { version: 1, bip: ctx.now, board: ctx.now.add({ hours: 24 * 8 }) }),
)

const on = await browse(world)

const pages: CheckedPage[] = [
  ["the publication of a draft", "official", urls.callPublication.href(to(draft.id))],
  ["when a call appeared", "official", urls.callAppearances.href(to(corrected.id))],
  ["a call that appeared too late", "official", urls.callAppearances.href(to(late.id))],
  ["the form of a correction", "official", urls.callCorrection.href(to(corrected.id))],
  ["the office's page of a corrected call", "official", urls.officeCall.href(to(corrected.id))],
  ["the public page of a corrected call", "visitor", urls.call.href(to(corrected.id))],
  ["what changed", "visitor", urls.callVersion.href({ ...to(corrected.id), version: "2" })],
  ["the first version", "visitor", urls.callVersion.href({ ...to(corrected.id), version: "1" })],
  ["a draft begun before", "representative", urls.offerCheck.href({ office, offerId: begun.id })],
  ["an offer submitted before", "stranger", urls.offer.href({ office, offerId: sent.id })],
  [
    "who represents an organisation, for clerks",
    "official",
    urls.organisationRepresentation.href({ office, organisationId: world.ids.organisations.club }),
  ],
]

checkPages(on, "the pages around a correction", pages, { isUnfolded: true })

describe("an official", () => {
  it.each([true, false])(
    "corrects criteria and rules, and anybody sees what changed (with scripts: %s)",
    async (script) => {
      const { page, close } = await on.as("official", { script })
      const press = (name: string) => page.getByRole("button", { name, exact: true }).click()
      const [before] = (await versionsOf(world.ctxOf("visitor"), walked.id)).slice(-1)
      const version = before!.version
      await page.goto(`${on.origin}${urls.officeCall.href(to(walked.id))}`)
      await page.getByRole("link", { name: "Sprostowanie ogłoszenia" }).click()
      await page.locator("label", { hasText: "Zmiana warunków konkursu" }).click()
      await page.getByLabel("Powód sprostowania").fill(`Uchwała rady nr ${version}`)
      await page.locator("summary", { hasText: "Warunki ofert" }).click()
      await page.getByLabel("Najwięcej ofert jednej organizacji").fill(String(version))
      await press("Dodaj załącznik")
      // The answer opens where the row was added.
      expect(new URL(page.url()).hash).toBe("#field-offerRules")
      await page.getByLabel("Nazwa dokumentu").last().fill(`Regulamin ${version}`)
      await page.locator("summary", { hasText: "Kryteria oceny" }).click()
      await press("Dodaj kryterium")
      await page.getByLabel("Najwięcej punktów").last().fill("10")
      await press("Ogłoś sprostowanie")
      await page.getByText("Nazwij to kryterium").first().waitFor()
      if (script) expect(await axeFindings(page)).toEqual([])
      await page.getByLabel("Nazwa", { exact: true }).last().fill(`Dostępność ${version}`)
      const closing = today(world.clock.now()).add({ days: 30 + 7 * version })
      await page.getByLabel("Nabór ofert do dnia").fill(closing.toString())
      await page.getByLabel("Wybór ofert do dnia").fill(closing.add({ days: 21 }).toString())
      await press("Pokaż zmiany")
      await page.locator("#zmiany").waitFor()
      expect(await page.locator("#zmiany").textContent()).toContain(`Kryterium „Dostępność ${version}”`)
      await press("Ogłoś sprostowanie")
      await page.getByText(`ogłoszone jako wersja ${version + 1}`).waitFor()
      await close()

      const visitor = await on.as("visitor", { script })
      await visitor.page.goto(`${on.origin}${urls.call.href(to(walked.id))}`)
      expect(await visitor.page.locator("#co-przygotowac").textContent()).toContain(
        `Dostępność ${version}: najwyżej 10 punktów`,
      )
      await visitor.page.getByRole("link", { name: `Wersja ${version + 1}` }).click()
      const changes = await visitor.page.locator("#zmiany").textContent()
      for (const said of ["Warunki ofert: Oferty jednej organizacji", `Regulamin ${version}`, "Najwięcej punktów: 10"])
        expect(changes).toContain(said)
      expect(changes?.replaceAll("\u00a0", " ")).toContain(formatDate(closing, "pl").split(" ")[0])
      await visitor.close()
    },
  )
})

describe("the page for BIP", () => {
  it("passes axe where it stands by itself, and says when each version appeared there", async () => {
    const reply = await world.as("official").get(urls.callBipPackage.href(to(corrected.id)))
    const files = unzipSync(reply.bytes)
    const name = Object.keys(files).find((it) => it.endsWith("ogloszenie.html"))!
    const { page, close } = await on.as("visitor", { width: 390 })
    await page.setContent(strFromU8(files[name]!))
    expect(await axeFindings(page)).toEqual([])
    expect((await page.locator("ol li").last().textContent())?.replaceAll("\u00a0", " ")).toContain(
      "Data publikacji w BIP: 4 marca 2026, 10:00",
    )
    await close()
  })
})
