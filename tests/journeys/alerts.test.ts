import { describe, expect, it } from "vitest"
import { foundOffice } from "../../src/domains/offices/public.ts"
import { urls } from "../../src/urls.ts"
import { testWorld } from "../support/app.ts"
import { axeFindings, browse } from "../support/browse.ts"
import { publishedCall } from "../support/calls.ts"
import { fieldsOf } from "../support/forms.ts"
import { newestMail } from "../support/mails.ts"
import { type CheckedPage, checkPages } from "../support/page-checks.ts"

const world = await testWorld()
const alerts = urls.alerts.href({ office: "leszno" })
const letter = (to: string, start: string) => newestMail(world, to, start)

await foundOffice(
  world.db,
  {
    slug: "powiat",
    name: "Starostwo Powiatowe w Lesznie",
    site_name: "Powiat leszczyński",
    organ: "Zarząd Powiatu Leszczyńskiego",
    teryt: null,
    kind: "county",
    address: "pl. Kościuszki 4B, 64-100 Leszno",
    email: "powiat@example.org",
    phone: "",
  },
  world.clock.now(),
)
const on = await browse(world)

const visitor = world.as("visitor")
const ask = async (email: string) => {
  await visitor.post(alerts, { ...fieldsOf((await visitor.get(alerts)).html, "main form.form"), email })
  return letter(email, "/powiadomienia/potwierdzenie/")
}
const waiting = await ask("czeka@example.org")
await visitor.post(await ask("stala@example.org"))
const representative = world.as("representative")
await representative.post(alerts, fieldsOf((await representative.get(alerts)).html, "main form.form"))
world.clock.moveTo(world.clock.now().add({ minutes: 1 }))
await publishedCall(world, { spheres: ["17"] })
await world.product.chores.tellAlerts()
const end = await letter("stala@example.org", "/powiadomienia/wypisanie/")

const pages: CheckedPage[] = [
  ["the choice of a visitor", "visitor", alerts],
  ["the choice of one sphere", "visitor", `${alerts}?sfera=17`],
  ["the choice outside of any office", "visitor", urls.alertsAnywhere.href({})],
  ["one's own choice", "representative", alerts],
  ["the word that a letter is sent", "visitor", `${alerts}?wyslano=1`],
  ["the confirmation", "visitor", waiting],
  ["a confirmation that is too old", "visitor", urls.alertsConfirmation.href({ token: "x" })],
  ["the way out", "visitor", end],
  ["the way out of nothing", "visitor", urls.alertsEnd.href({ token: "x" })],
  ["the public list with the offer of alerts", "visitor", `${urls.calls.href({ office: "leszno" })}?sfera=17`],
]
checkPages(on, "the pages of alerts", pages)

describe("a treasurer without an account", () => {
  it.each([true, false])(
    "follows a sphere, hears of a call, leaves and comes back (with scripts: %s)",
    async (script) => {
      const email = `skarbnik-${script}@example.org`
      const { page, complaints, close } = await on.as("visitor", { script, width: 390 })
      await page.goto(`${on.origin}${urls.calls.href({ office: "leszno" })}?sfera=17`)
      await page.getByRole("link", { name: /^Powiadamiaj mnie o konkursach w tej sferze: kultura fizyczna/ }).click()
      await page.getByRole("button", { name: "Wyślij link do potwierdzenia" }).click()
      await page.getByText("Podaj adres w postaci").first().waitFor()
      await page.getByLabel("Twój adres e-mail").fill(email)
      await page.getByText("Starostwo Powiatowe w Lesznie").click()
      await page.getByRole("button", { name: "Wyślij link do potwierdzenia" }).click()
      await page.getByRole("heading", { name: "Sprawdź pocztę" }).waitFor()

      await page.goto(`${on.origin}${await letter(email, "/powiadomienia/potwierdzenie/")}`)
      await page.getByText("Urzędy: Starostwo Powiatowe w Lesznie, Urząd Miasta Leszna").waitFor()
      await page.getByRole("button", { name: "Tak, powiadamiajcie mnie" }).click()
      await page.getByText("Powiadomienia są włączone.").waitFor()

      world.clock.moveTo(world.clock.now().add({ minutes: 1 }))
      const call = await publishedCall(world, { spheres: ["17"], title: `Bieg ${script}` })
      await world.product.chores.tellAlerts()
      await page.goto(`${on.origin}${await letter(email, urls.call.href({ office: "leszno", callId: call.id }))}`)
      await page.getByRole("heading", { level: 1, name: call.title }).waitFor()

      await page.goto(`${on.origin}${await letter(email, "/powiadomienia/wypisanie/")}`)
      await page.getByRole("button", { name: "Nie przysyłajcie powiadomień" }).click()
      await page.getByRole("heading", { name: "Wypisaliśmy Cię" }).waitFor()
      if (script) expect(await axeFindings(page)).toEqual([])
      await page.getByRole("button", { name: "To pomyłka, przysyłajcie dalej" }).click()
      await page.getByText("Powiadomienia są znowu włączone.").waitFor()
      // The browser itself says of a form that came back with problems that it answered 422.
      expect(complaints.filter((line) => !line.includes("422"))).toEqual([])
      await close()
    },
  )
})
