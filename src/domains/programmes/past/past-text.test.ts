import { describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { pdfText } from "../../../../tests/support/pdf-text.ts"
import { startedProgramme, writtenPart } from "../../../../tests/support/programme.ts"
import { STAGE_KEYS } from "../../../law/programme-stages.ts"
import { historyOf } from "../../../platform/audit.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { editionsOf } from "../edition.queries.ts"
import { programmeText } from "../programme.queries.ts"
import { enterPastProgramme, type PastTyped } from "../stages/enter-past-programme.ts"
import { readPastText } from "./past-text.form.ts"
import { amountIn, MOST_ROWS, type PastRow } from "./past-text.ts"
import { pastedText, pasteText } from "./paste-text.ts"
import { PASTED_RESOLUTION } from "./resolution.samples.ts"
import { savePastText } from "./save-past-text.ts"

const queries: string[] = []
const world = await testWorld({ watch: (sql) => queries.push(sql) })
const coordinator = world.as("coordinator")
const ctx = () => world.ctxOf("coordinator")
const none = Object.fromEntries(STAGE_KEYS.map((key) => [key, "0"])) as PastTyped["planned"]

async function entered(year: number, text: string): Promise<string> {
  const id = newId()
  const typed = { id, year: String(year), title: `Program ${year}`, number: `X/${year}`, on: `${year - 1}-11-27` }
  const more = { bipUrl: "", cardId: "", planned: none, done: none, text }
  const outcome = await world.run("coordinator", (at) => enterPastProgramme(at, { ...typed, ...more }))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  return id
}
const pathOf = (programmeId: string) => urls.pastText.href({ office: "leszno", programmeId })
const fieldsAt = async (path: string) =>
  fieldsOf((await coordinator.get(path)).html, `form[action="${path}"]`) as Record<string, string>

describe("the text of a programme adopted outside of the product", async () => {
  const id = await entered(2026, PASTED_RESOLUTION)
  const path = pathOf(id)

  it("waits divided into parts until somebody has looked at it, and cannot be compared with before", async () => {
    queries.length = 0
    const page = await coordinator.get(path)
    expect(queries.length, queries.join("\n")).toBeLessThanOrEqual(8)
    expect(validateHtml(page.html)).toEqual([])
    expect(page.html).toContain("Rozdział 2 Cel główny i cele szczegółowe Programu")
    expect((await fieldsAt(path)).amount).toContain("4")
    const next = await startedProgramme(world, 2027, "template")
    const compared = await coordinator.get(urls.programmeDifferences.href({ office: "leszno", programmeId: next }))
    expect(compared.html).toContain("Tekst programu na 2026 nie jest jeszcze wpisany")
    expect(compared.html).toContain(`href="${path}"`)
    const begun = await coordinator.get("/leszno/urzad/programy/nowy")
    expect(begun.html).not.toContain(`value="${id}"`)
    for (const who of ["representative", "councillor", "goalChief"] as const)
      expect((await world.as(who).get(path)).status).toBe(404)
  })

  it("keeps what was typed when it is arranged or refused", async () => {
    const fields = await fieldsAt(path)
    const skip = Object.keys(fields).find((name) => fields[name] === "skip")!
    const before = (await coordinator.get(path)).html
    const sorted = await coordinator.post(path, { ...fields, [skip]: "aims", do: "sort" })
    const isLast = (html: string) => html.indexOf("Strona 2") > html.indexOf("Komisję powołuje Prezydent")
    expect([sorted.status, isLast(before), isLast(sorted.html)]).toEqual([200, true, false])
    const bad = await coordinator.post(path, {
      ...fields,
      "rows.3.text": "a".repeat(10_001),
      amount: "dużo",
      do: "save",
    })
    expect(bad.status).toBe(422)
    expect(validateHtml(bad.html)).toEqual([])
    expect(bad.html).toContain('value="dużo"')
    expect(bad.html).toContain("za długi o 1 znak")
  })

  it("is saved as parts and what remains, read by everybody, and compared with the next year", async () => {
    const fields = await fieldsAt(path)
    for (const _ of [1, 2]) expect((await coordinator.post(path, { ...fields, do: "save" })).status).toBe(303)
    const editions = await editionsOf(ctx(), id)
    expect(editions.map(({ edition, isCorrection }) => [edition, isCorrection])).toEqual([
      [1, false],
      [2, true],
    ])
    const text = await programmeText(ctx(), id)
    expect(text.aims.paragraphs).toHaveLength(2)
    expect(text.money.amount).toBe(4_900_000_00)
    const shown = await world.as("visitor").get("/leszno/program/2026")
    expect(validateHtml(shown.html)).toEqual([])
    expect(shown.html).toContain("Komisję powołuje Prezydent zarządzeniem.")
    expect(shown.html).toContain("Ilekroć w Programie jest mowa o:")
    expect(shown.html).not.toContain("Strona 2")
    const { bytes } = await world.as("visitor").get("/leszno/program/2026/pdf")
    expect(pdfText(bytes)).toContain("Pozostałe postanowienia")
    const compared = await coordinator.get(
      urls.programmeDifferences.href({ office: "leszno", programmeId: (await yearOf(2027))! }),
    )
    expect(compared.html).toContain("inne niż w programie na 2026")
  })

  it("begins the next programme, whose paragraphs are known as those of last year", async () => {
    const next = await startedProgramme(world, 2029, id)
    const [before, after] = [await programmeText(ctx(), id), await programmeText(ctx(), next)]
    expect(after.aims).toEqual(before.aims)
    expect(after.period).toMatchObject({ from: "2029-01-01", to: "2029-12-31" })
    expect(after.making.paragraphs).toEqual([])
    await writtenPart(world, next, "committees", (part) => ({ ...part, paragraphs: [] }))
  })

  it("is corrected with a reason, as one more record, by one at a time", async () => {
    const fields = await fieldsAt(path)
    const aim = Object.keys(fields).find((name) => fields[name]?.startsWith("Celem głównym"))!
    const better = { ...fields, [aim]: "Celem głównym Programu jest partnerstwo.\n\nDrugi cel.", do: "save" }
    const refused = await coordinator.post(path, better)
    expect(refused.status).toBe(422)
    expect(refused.html).toContain("co i dlaczego poprawiasz")
    expect(refused.html).toContain("Drugi cel.")
    expect((await coordinator.post(path, { ...better, because: "Literówka" })).status).toBe(303)
    const late = await world.as("official").post(path, { ...fields, because: "Inna", [aim]: "Inny cel.", do: "save" })
    expect(late.status).toBe(422)
    expect(late.html).toContain("Ktoś inny zapisał ten tekst")
    expect(late.html).toContain("Inny cel.")
    const text = await programmeText(ctx(), id)
    expect(text.aims.paragraphs.map((it) => it.text)).toEqual([
      "Celem głównym Programu jest partnerstwo.",
      "Drugi cel.",
      "Cele szczegółowe to:\n1) wzmacnianie organizacji;\n2) rozwój wolontariatu w dzielnicach miasta.",
    ])
    const shown = await world.as("visitor").get("/leszno/program/2026")
    expect(shown.html).toContain("Literówka")
    const old = await world.as("visitor").get("/leszno/program/2026/teksty/2")
    expect(old.html).toContain("To wcześniejszy zapis tego tekstu.")
    const change = await world.as("visitor").get("/leszno/program/2026/porownanie?uchwala=3")
    expect(change.html).toContain("Co poprawiono we wpisanym tekście uchwały X/2026.")
    const events = await historyOf(ctx(), { kind: "programme", id })
    expect(events.map(({ what }) => what)).toEqual([
      "programme.entered",
      "programme.text-entered",
      "programme.text-corrected",
    ])
  })

  it("can be pasted anew, and left for the saved one", async () => {
    await world.run("coordinator", (at) => pasteText(at, id, "§ 1. Celem jest spokój."))
    expect((await coordinator.get(path)).html).toContain("Celem jest spokój.")
    await coordinator.post(urls.pastTextPaste.href({ office: "leszno", programmeId: id }), { do: "drop" })
    expect(await pastedText(ctx(), id)).toBeUndefined()
    expect((await coordinator.get(path)).html).toContain("partnerstwo")
    const draft = (await yearOf(2027))!
    await expect(world.run("coordinator", (at) => pasteText(at, draft, "§ 1."))).rejects.toThrow()
    const text = { parts: {}, rest: [], amount: null }
    await expect(
      world.run("coordinator", (at) => savePastText(at, draft, { text, edition: 0, because: "" })),
    ).rejects.toThrow()
  })

  it("comes later too: an empty box is refused beside it", async () => {
    const later = await entered(2011, "")
    const paste = urls.pastTextPaste.href({ office: "leszno", programmeId: later })
    expect((await coordinator.get(pathOf(later))).headers.get("location")).toBe(paste)
    expect(validateHtml((await coordinator.get(paste)).html)).toEqual([])
    expect((await coordinator.post(paste, { text: "" })).status).toBe(422)
    const change = urls.programmeChange.href({ office: "leszno", programmeId: later })
    expect([(await coordinator.get(change)).status, (await coordinator.post(change)).status]).toEqual([303, 404])
    const overview = await coordinator.get(urls.programme.href({ office: "leszno", programmeId: later }))
    expect(overview.html).toContain(`href="${pathOf(later)}"`)
    expect(validateHtml(overview.html)).toEqual([])
    expect((await coordinator.post(paste, { text: "§ 1. Celem jest rozwój." })).status).toBe(303)
  })
})

async function yearOf(year: number): Promise<string | undefined> {
  const row = await world.db.selectFrom("programmes").select("id").where("year_from", "=", year).executeTakeFirst()
  return row?.id
}

describe("typed paragraphs", () => {
  const row = (part: string, text: string): PastRow => ({ id: newId(), part, text, origin: "", unsure: "" })
  const read = (rows: PastRow[]) => readPastText({ edition: "1", rows, amount: "", because: "" })

  it("join the one above, divide at an empty line, and fall out when empty or not to be saved", () => {
    const { value, problems } = read([
      row("aims", "Jeden."),
      row("join", "1) punkt"),
      row("aims", " \n\n "),
      row("skip", "Strona 1"),
      row("rest", "Definicje.\n\nSłownik."),
    ])
    expect(problems).toEqual([])
    expect(value.parts.aims?.map(({ text }) => text)).toEqual(["Jeden.\n1) punkt"])
    expect(value.rest).toEqual(["Definicje.", "Słownik."])
  })

  it("are refused with a part nobody knows, and when none is of the programme", () => {
    expect(read([row("nic", "Tekst.")]).problems).toMatchObject([{ field: "rows.0.part" }])
    expect(read([row("rest", "Tekst.")]).problems).toMatchObject([{ code: "programme.noText" }])
  })
})

describe("a paste that no page can show", () => {
  it("is refused where a programme is entered, too", async () => {
    const id = newId()
    const text = "§ 1. Cele\n".concat("1. Słowo.\n".repeat(MOST_ROWS + 5))
    const typed = {
      id,
      year: "2015",
      title: "Program 2015",
      number: "X/2015",
      on: "2014-11-27",
      bipUrl: "",
      cardId: "",
    }
    const outcome = await world.run("coordinator", (at) =>
      enterPastProgramme(at, { ...typed, planned: none, done: none, text }),
    )
    expect(outcome).toMatchObject({ ok: false, problems: [{ field: "text", code: "programme.tooMany" }] })
  })
})

it("takes the largest amount that the part about money names, and no number before it", () => {
  const row = (text: string): PastRow => ({ id: newId(), part: "money", text, origin: "", unsure: "" })
  expect(amountIn([row("W 2025 1 200 000 zł, w tym 12,50 PLN")])).toBe(1_200_000_00)
  expect(amountIn([row("§ 5. 1.300.000,50 zł"), row("500 zł")])).toBe(1_300_000_50)
  expect(amountIn([row("1 ".repeat(200_000))])).toBeUndefined()
})

it("saves, and does not sort, on Enter in a field", async () => {
  const id = await entered(2019, PASTED_RESOLUTION)
  const path = pathOf(id)
  const answer = await coordinator.post(path, await fieldsAt(path))
  expect(answer.status).toBe(303)
})
