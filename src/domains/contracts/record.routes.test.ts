import { load } from "cheerio"
import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { awardedOffer, draftedContract, signedContract } from "../../../tests/support/contracts.ts"
import { validateHtml } from "../../../tests/support/html.ts"
import type { CastName } from "../../../tests/support/world.ts"
import { today } from "../../lib/dates.ts"
import { historyOf } from "../../platform/audit.ts"
import { urls } from "../../urls.ts"
import { typedOf } from "./contract.form.ts"
import { getContract } from "./contract.queries.ts"
import type { Contract } from "./contract.ts"

const world = await testWorld()
const office = "leszno"
const to = (contract: Contract) => ({ office, contractId: contract.id })
const official = world.as("official")
const thisDay = () => today(world.clock.now()).toString()
const plain = (text: string) => text.replaceAll("\u00a0", " ").replace(/\s+/g, " ")

beforeEach(() => world.clock.reset())

async function mainOf(path: string, who: CastName = "official"): Promise<string> {
  const page = await world.as(who).get(path)
  expect([path, page.status]).toEqual([path, 200])
  expect(validateHtml(page.html)).toEqual([])
  const spaced = page.html.replaceAll(/<\/(?:dt|dd|td|th|p|h\d|li)>/g, "$& ")
  return plain(load(spaced)("main").text())
}

const primaries = (html: string) => load(html)('main .ds-button[data-variant="primary"]').length

/** What the edit page would send back untouched. */
const fieldsOf = (contract: Contract, change: Record<string, string> = {}) => ({
  ...Object.fromEntries(typedOf(contract, "pl")),
  revision: String(contract.revision),
  ...change,
})

describe("the way from an award to a running contract", () => {
  it("goes by one primary button a page: prepare, agree, sign, pay", async () => {
    const { offer } = await awardedOffer(world, { amount: 3_000_000 })
    const list = await official.get(urls.contracts.href({ office }))
    expect(plain(list.html)).toContain("Czekają na umowę")
    const address = urls.newContract.href({ office, offerId: offer.id })
    expect(list.html).toContain(address)
    expect(await mainOf(address)).toContain("Przyznana dotacja 30 000,00 zł")
    const made = await official.post(address)
    expect((await official.post(address)).location).toBe(made.location)
    const page = await official.get(made.location!)
    expect(plain(page.html)).toContain("uzgodnij jeszcze 1 rzecz")
    expect(primaries(page.html)).toBe(1)
    expect((await official.get(urls.contracts.href({ office }))).html).not.toContain(address)

    const contract = await getContract(world.ctxOf("official"), made.location!.split("/").at(-1)!)
    const edit = urls.contractEdit.href(to(contract))
    expect(await mainOf(edit)).toContain("Ustaw środki własne 7 600,00 zł")
    const fixed = await official.submit(edit, { ...fieldsOf(contract), _fix: "ownFinancial=7600.00" })
    expect(plain(fixed.html)).toContain("Warunki są kompletne. Pobierz umowę w PDF")
    expect(primaries(fixed.html)).toBe(1)

    const signature = urls.contractSignature.href(to(contract))
    expect(await mainOf(signature)).toContain("suma kontrolna treści powinna brzmieć")
    const signed = await official.submit(signature, { signedOn: thisDay(), signedForm: "paper" })
    expect(plain(signed.html)).toContain("jest podpisana")
    expect(plain(signed.html)).toContain("Wypłać transzę nr 1: 30 000,00 zł")
    expect(primaries(signed.html)).toBe(1)

    const [tranche] = contract.tranches
    const payment = urls.tranchePayment.href({ ...to(contract), trancheId: tranche!.id })
    expect(await mainOf(payment)).toContain("61 1090 1014 0000 0712 1981 2874")
    const paid = await official.submit(payment, { paidOn: thisDay() })
    expect(plain(paid.html)).toContain("Dotacja jest wypłacona")
    expect(validateHtml(paid.html)).toEqual([])
  })

  it("tells why a contract cannot be prepared before the results are published", async () => {
    const { offer } = await awardedOffer(world, { unpublished: true })
    const page = await official.get(urls.newContract.href({ office, offerId: offer.id }))
    expect(page.html).toContain("Umowę przygotujesz po ogłoszeniu wyników")
    expect(validateHtml(page.html)).toEqual([])
    expect((await official.post(urls.newContract.href({ office, offerId: offer.id }))).status).toBe(422)
  })

  it("leads to the terms instead of the signature while something is not agreed", async () => {
    const draft = await draftedContract(world, { amount: 3_000_000 })
    expect((await official.get(urls.contractSignature.href(to(draft)))).location).toBe(
      urls.contractEdit.href(to(draft)),
    )
    const refused = await official.post(urls.contractSignature.href(to(draft)), {
      signedOn: thisDay(),
      signedForm: "paper",
    })
    expect(refused.status).toBe(422)
    expect(plain(refused.html)).toContain("Uzgodnij z organizacją")
  })
})

describe("the form of the terms", () => {
  it("keeps everything typed beside its problem: negative, huge and unreadable values, a wrong account", async () => {
    const draft = await draftedContract(world)
    const typed = fieldsOf(draft, {
      "costs.koszt-1": "-5",
      ownFinancial: "99999999999999",
      "tranches.0.amount": "-1",
      taskTo: "2026-02-31",
      account: "to nie jest rachunek",
      officeContact: `"><script>alert(1)</script>`,
    })
    const costId = draft.costs[0]!.id
    const page = await official.post(urls.contractEdit.href(to(draft)), { ...typed, [`costs.${costId}`]: "-5" })
    expect(page.status).toBe(422)
    expect(validateHtml(page.html)).toEqual([])
    const $ = load(page.html)
    expect($(`[name="costs.${costId}"]`).val()).toBe("-5")
    expect($('[name="ownFinancial"]').val()).toBe("99999999999999")
    expect($('[name="tranches.0.amount"]').val()).toBe("-1")
    expect($('[name="account"]').val()).toBe("to nie jest rachunek")
    expect($('[name="officeContact"]').val()).toBe(`"><script>alert(1)</script>`)
    expect($("#error-summary li").length).toBe(5)
    expect((await getContract(world.ctxOf("official"), draft.id)).revision).toBe(draft.revision)
  })

  it("from an older tab is shown again with what was typed, and holds when sent once more", async () => {
    const draft = await draftedContract(world)
    const edit = urls.contractEdit.href(to(draft))
    await official.post(edit, fieldsOf(draft, { officeContact: "Pierwsza karta" }))
    const second = await official.post(edit, fieldsOf(draft, { officeContact: "Druga karta" }))
    expect(second.status).toBe(422)
    expect(second.html).toContain("Ktoś w międzyczasie zmienił tę umowę")
    const $ = load(second.html)
    expect($('[name="officeContact"]').val()).toBe("Druga karta")
    const revision = String($('[name="revision"]').val())
    await official.post(edit, fieldsOf(draft, { officeContact: "Druga karta", revision }))
    expect((await getContract(world.ctxOf("official"), draft.id)).officeContact).toBe("Druga karta")
  })

  it("survives fields that make no sense", async () => {
    const draft = await draftedContract(world)
    const edit = urls.contractEdit.href(to(draft))
    expect((await official.post(edit, {})).status).toBe(422)
    expect((await official.post(edit, { ...fieldsOf(draft), revision: "abc" })).status).toBe(422)
    expect((await official.post(edit, { ...fieldsOf(draft), _fix: "grant=1" })).status).toBe(303)
    expect((await getContract(world.ctxOf("official"), draft.id)).grant).toBe(3_600_000)
  })
})

describe("a payment", () => {
  it("pressed twice is one payment and no error", async () => {
    const contract = await signedContract(world)
    const payment = urls.tranchePayment.href({ ...to(contract), trancheId: contract.tranches[0]!.id })
    const pages = await Promise.all([1, 2, 3].map(() => official.post(payment, { paidOn: thisDay() })))
    expect(pages.map((page) => page.status)).toEqual([303, 303, 303])
    const events = await historyOf(world.ctxOf("official"), { kind: "contract", id: contract.id })
    expect(events.filter((event) => event.what === "tranche.paid")).toHaveLength(1)
    expect((await official.submit(payment, { paidOn: "nie data" })).html).toContain("jest odnotowana")
    expect((await official.get(payment)).location).toBe(urls.contract.href(to(contract)))
  })

  it("in the future is shown again with the typed day", async () => {
    const contract = await signedContract(world)
    const payment = urls.tranchePayment.href({ ...to(contract), trancheId: contract.tranches[0]!.id })
    const page = await official.post(payment, { paidOn: "2099-01-01" })
    expect(page.status).toBe(422)
    expect(load(page.html)('[name="paidOn"]').val()).toBe("2099-01-01")
    expect(validateHtml(page.html)).toEqual([])
  })
})

describe("closing a contract that will not be performed", () => {
  it("asks for a reason and keeps what was typed", async () => {
    const contract = await signedContract(world)
    const address = urls.contractTermination.href(to(contract))
    expect(await mainOf(address)).toContain("organizacja nie chce podpisać umowy")
    const short = await official.post(address, { on: thisDay(), reason: "nie" })
    expect(short.status).toBe(422)
    expect(load(short.html)('[name="reason"]').text()).toContain("nie")
    const done = await official.submit(address, { on: thisDay(), reason: "Klub odstąpił przed wypłatą." })
    expect(done.html).toContain("Klub odstąpił przed wypłatą.")
    expect(validateHtml(done.html)).toEqual([])
  })
})
