import readXlsx from "read-excel-file/node"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { publishedCall } from "../../../../tests/support/calls.ts"
import { submittedOffer } from "../../../../tests/support/offers.ts"
import { historyOf } from "../../../platform/audit.ts"
import { exportOffers, type SheetFormat } from "./export-offers.ts"
import { intakeQueryOf } from "./intake.query.ts"

const world = await testWorld()
const call = await publishedCall(world)
const title = '=HYPERLINK("http://example.org";"otwórz")'
const offer = await submittedOffer(world, call, { change: { title } })
world.clock.moveTo(call.closesAt.add({ seconds: 1 }))

const take = (who: "official" | "mayor", format: SheetFormat, ids: readonly string[] = []) =>
  world.run(who, (ctx) =>
    exportOffers(
      ctx,
      intakeQueryOf(() => ""),
      { format, ids },
    ),
  )
const rowsOf = async (file: Uint8Array | string) => {
  const [sheet] = await readXlsx(Buffer.from(file as Uint8Array))
  return sheet!.data
}

describe("a sheet of offers", () => {
  it("holds money as numbers, moments as dates and texts as texts", async () => {
    const [header, row] = await rowsOf(await take("official", "xlsx"))
    const cell = (name: string) => row![header!.indexOf(name)]
    expect(cell("Numer")).toBe(offer.number)
    expect(cell("Tytuł zadania")).toBe(title)
    expect(cell("Dotacja")).toBe((offer.content.grant ?? 0) / 100)
    const local = offer.submittedAt!.toZonedDateTimeISO("Europe/Warsaw").toPlainDateTime()
    expect((cell("Złożona") as unknown as Date).toISOString().slice(0, 16)).toBe(local.toString().slice(0, 16))
  })

  it("begins no formula in CSV, and is read back as it was", async () => {
    const text = (await take("official", "csv")) as string
    expect(text.startsWith("\uFEFFNumer;")).toBe(true)
    expect(text).toContain(`"'=HYPERLINK(""http`)
    expect(text).not.toMatch(/(^|;)"?[=+\-@]/m)
  })

  it("has the data of contact persons for those who handle the cases, not for the mayor", async () => {
    const { phone, email } = offer.content.contact
    const [header, row] = await rowsOf(await take("official", "xlsx"))
    expect(row).toContain(email)
    expect(header).toContain("Telefon")
    const [seen, mayors] = await rowsOf(await take("mayor", "xlsx"))
    expect(seen).not.toContain("Telefon")
    expect(mayors).not.toContain(email)
    expect(await take("mayor", "csv")).not.toContain(phone)
  })

  it("holds only what was chosen, and stays on record", async () => {
    expect(await rowsOf(await take("official", "xlsx", [call.id]))).toHaveLength(1)
    const events = await historyOf(world.ctxOf("official"), { kind: "office", id: world.ids.office })
    expect(events.at(-1)).toMatchObject({ what: "offers.exported", data: { format: "xlsx", offers: 0 } })
  })
})
