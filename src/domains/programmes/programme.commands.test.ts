import { sql } from "kysely"
import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { readyProgramme, startedProgramme, writtenPart } from "../../../tests/support/programme.ts"
import { PROGRAMME_PARTS } from "../../law/programme.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { addComment } from "./add-comment.ts"
import { assignParts } from "./assign-parts.ts"
import { beginChange } from "./begin-change.ts"
import { programmeDifferences } from "./differences.ts"
import { dropChange } from "./drop-change.ts"
import { editionsOf } from "./edition.queries.ts"
import { historyOfPart } from "./history.ts"
import { type Adoption, markAdopted } from "./mark-adopted.ts"
import { workOnParts } from "./office.queries.ts"
import { ownPartsAtWork } from "./own-parts.queries.ts"
import { councilGaps, getProgramme, programmeOfYear, programmeParagraphs, programmeText } from "./programme.queries.ts"
import { emptyPart } from "./programme.ts"
import { replaceParagraph } from "./replace-paragraph.ts"
import { savePart } from "./save-part.ts"
import { settleComment } from "./settle-comment.ts"
import { startProgramme } from "./start-programme.ts"

const world = await testWorld()
const office = () => world.ctxOf("coordinator")
let year = 2030

const adoption = (more: Partial<Adoption> = {}): Adoption => ({
  ...{ number: "XX/1/2026", on: "2026-02-20", bipUrl: "", because: "", ...more },
})

describe("beginning a programme", () => {
  it("fills every part of the template but the making, and asks for tasks and money", async () => {
    const id = await startedProgramme(world, ++year, "template")
    const text = await programmeText(office(), id)
    const filled = PROGRAMME_PARTS.filter(({ key }) => text[key].paragraphs.length > 0).map(({ key }) => key)
    expect(filled).toEqual(PROGRAMME_PARTS.map(({ key }) => key).filter((key) => key !== "making"))
    const programme = (await getProgramme(office(), id))!
    expect((await councilGaps(office(), programme)).map(({ field }) => field)).toEqual([
      "priorities",
      "money",
      "making",
    ])
  })

  it("names each of eleven empty parts", async () => {
    const id = await startedProgramme(world, ++year, "empty")
    const programme = (await getProgramme(office(), id))!
    expect((await councilGaps(office(), programme)).map(({ field }) => field)).toEqual(
      PROGRAMME_PARTS.map(({ key }) => key),
    )
  })

  it("carries last year's sentences with the same ids, moves dates, gives tasks ids of their own", async () => {
    const last = await readyProgramme(world, ++year)
    const id = await startedProgramme(world, ++year, last)
    const [before, after] = [await programmeText(office(), last), await programmeText(office(), id)]
    expect(after.aims).toEqual(before.aims)
    expect(after.period).toMatchObject({ from: `${year}-01-01`, to: `${year}-12-31` })
    expect(after.priorities.tasks[0]).toMatchObject({ carriedFrom: before.priorities.tasks[0]!.id })
    expect(after.priorities.tasks[0]!.id).not.toBe(before.priorities.tasks[0]!.id)
    expect(after.making.paragraphs).toEqual([])
    expect(programmeDifferences(before, after).map(({ key }) => key)).toEqual(["period", "making"])
  })

  it("refuses a second programme of a year, and gives a form sent twice the same draft", async () => {
    const it = { id: newId(), kind: "annual", yearFrom: ++year, yearTo: year, title: "Program", cardId: null } as const
    const begin = (id: string) => world.run("official", (ctx) => startProgramme(ctx, { ...it, id, from: "empty" }))
    expect(await begin(it.id)).toEqual(await begin(it.id))
    expect(await begin(newId())).toMatchObject({ ok: false, problems: [{ field: "yearFrom" }] })
    const other = { ...it, yearFrom: ++year, yearTo: year }
    const press = (id: string) => world.run("official", (ctx) => startProgramme(ctx, { ...other, id, from: "empty" }))
    const once = newId()
    const same = await Promise.all(Array.from({ length: 6 }, () => press(once)))
    expect(same.filter(({ ok }) => ok)).toHaveLength(6)
    other.yearFrom = ++year
    const others = await Promise.all(Array.from({ length: 6 }, () => press(newId())))
    expect(others.filter(({ ok }) => ok)).toHaveLength(1)
    await expect(
      world.run("mayor", (ctx) => startProgramme(ctx, { ...it, id: newId(), from: "empty" })),
    ).rejects.toThrow(Missing)
  })
})

describe("two people in one part", () => {
  it("keep both changes of different paragraphs, and overwrite nothing where both changed one", async () => {
    const id = await startedProgramme(world, ++year, "template")
    const { aims } = await programmeText(office(), id)
    const { revision } = (await getProgramme(office(), id))!
    const changed = (index: number, text: string) => ({
      ...aims,
      paragraphs: aims.paragraphs.map((it, at) => (at === index ? { ...it, text } : it)),
    })
    const save = (who: "official" | "goalChief", content: typeof aims) =>
      world.run(who, (ctx) => savePart(ctx, id, { key: "aims", revision, content }))
    expect(await save("official", changed(0, "Pierwszy inny."))).toMatchObject({ kind: "saved", isMerged: false })
    expect(await save("goalChief", changed(1, "Drugi inny."))).toMatchObject({ kind: "saved", isMerged: true })
    const both = (await programmeText(office(), id)).aims.paragraphs.map(({ text }) => text)
    expect(both).toEqual(["Pierwszy inny.", "Drugi inny."])
    const conflict = await save("goalChief", changed(0, "Mój pierwszy."))
    expect(conflict).toMatchObject({
      kind: "conflict",
      conflicts: [{ path: "paragraphs.0.text", theirs: "Pierwszy inny." }],
    })
    expect((await programmeText(office(), id)).aims.paragraphs[0]!.text).toBe("Pierwszy inny.")
  })

  it("cannot reach a task of another programme by its id", async () => {
    const other = await readyProgramme(world, ++year)
    const { priorities } = await programmeText(office(), other)
    const id = await startedProgramme(world, ++year, "empty")
    const foreign = priorities.tasks.map((task) => ({ ...task, name: "Inne" }))
    await expect(writtenPart(world, id, "priorities", (part) => ({ ...part, tasks: foreign }))).rejects.toThrow(Missing)
    expect((await programmeText(office(), other)).priorities).toEqual(priorities)
  })

  it("have a history with each save and its reason, and paragraphs keep their places", async () => {
    const id = await startedProgramme(world, ++year, "template")
    const [first] = await programmeParagraphs(office(), id)
    expect(first).toMatchObject({ place: "§ 1 ust. 1", partKey: "aims" })
    const it = { programmeId: id, paragraphId: first!.id, text: "Po uwadze nr 7.", because: "uwaga nr 7" }
    await world.run("coordinator", (ctx) => replaceParagraph(ctx, it))
    await world.run("coordinator", (ctx) => replaceParagraph(ctx, it))
    const { versions } = await historyOfPart(office(), id, "aims", 1)
    expect(versions.map(({ because }) => because)).toEqual(["uwaga nr 7", ""])
    expect(versions[0]!.before?.paragraphs[0]?.text).toBe(first!.text)
  })

  it("see one person's saves of a quarter of an hour as one, whole", async () => {
    const id = await startedProgramme(world, ++year, "template")
    const write = (text: string) =>
      writtenPart(world, id, "making", (part) => ({
        ...part,
        paragraphs: [{ id: part.paragraphs[0]?.id ?? newId(), text }],
      }))
    for (const text of ["P", "Pi", "Pisz"]) await write(text)
    world.clock.moveTo(world.clock.now().add({ minutes: 16 }))
    await write("Piszemy.")
    const { versions } = await historyOfPart(office(), id, "making", 1)
    expect(versions.map((it) => [it.before?.paragraphs[0]?.text, it.content.paragraphs[0]?.text])).toEqual([
      ["Pisz", "Piszemy."],
      [undefined, "Pisz"],
    ])
  })

  it("are given parts, and leave comments that are settled", async () => {
    const id = await startedProgramme(world, ++year, "empty")
    const writer = world.ctxOf("official").actor
    const writerId = writer.kind === "person" ? writer.id : ""
    expect((await world.run("coordinator", (ctx) => assignParts(ctx, id, { aims: writerId }))).ok).toBe(true)
    expect(await world.run("coordinator", (ctx) => assignParts(ctx, id, { way: "person-resident" }))).toMatchObject({
      problems: [{ field: "way" }],
    })
    const comment = { id: newId(), key: "aims", text: "Dopiszmy wolontariat." } as const
    await world.run("goalChief", (ctx) => addComment(ctx, id, comment))
    await world.run("goalChief", (ctx) => addComment(ctx, id, comment))
    const open = await workOnParts(office(), id, "aims")
    expect(open.work.get("aims")).toMatchObject({ assignedTo: { id: writerId }, openComments: 1 })
    expect(open.comments).toMatchObject([{ text: comment.text, settledAt: null }])
    expect(await world.run("official", (ctx) => ownPartsAtWork(ctx))).toEqual([
      { programmeId: id, years: String(year), empty: 1, comments: 1 },
    ])
    await world.run("official", (ctx) => settleComment(ctx, id, { id: comment.id, isSettled: true }))
    expect((await workOnParts(office(), id)).work.get("aims")?.openComments).toBe(0)
    await expect(world.run("resident", (ctx) => addComment(ctx, id, { ...comment, id: newId() }))).rejects.toThrow(
      Missing,
    )
  })
})

describe("what people may have a remark on", () => {
  it("is every paragraph, and lists, dates, the amount and tasks with ids that stay", async () => {
    const id = await readyProgramme(world, ++year)
    const [before, again] = [await programmeParagraphs(office(), id), await programmeParagraphs(office(), id)]
    expect(again).toEqual(before)
    expect(new Set(before.map((each) => each.id)).size).toBe(before.length)
    const said = before.map(({ place, text }) => `${place}: ${text}`.replaceAll("\u00a0", " "))
    expect(said).toContain(
      "§ 5 pkt 1: Zajęcia sportowe dla dzieci (sfera: kultura fizyczna; forma: wspieranie; planowane środki: 120 000,00 zł)",
    )
    expect(said).toContain("§ 8 ust. 1: Planowana kwota: 2 500 000,00 zł.")
    expect(said).toContain(`§ 6: Od 1 stycznia ${year} do 31 grudnia ${year}.`)
    const task = before.find(({ place }) => place === "§ 5 pkt 1")!
    const change = { programmeId: id, paragraphId: task.id, text: "Inaczej.", because: "uwaga" }
    expect(await world.run("coordinator", (ctx) => replaceParagraph(ctx, change))).toMatchObject({
      problems: [{ code: "programme.itemNotWords" }],
    })
  })
})

describe("adopting a programme", () => {
  it("is refused while a part is missing, and says which", async () => {
    const id = await startedProgramme(world, ++year, "template")
    const outcome = await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption({ number: "" })))
    if (outcome.ok) throw new Error("adopted")
    expect(outcome.problems.map(({ field }) => field)).toEqual(["number", "priorities", "money", "making"])
  })

  it("freezes the text with its hash: neither a save nor the database lets it change", async () => {
    const id = await readyProgramme(world, ++year)
    const [first, again] = [
      await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption())),
      await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption())),
    ]
    expect(first).toEqual({ ok: true, value: { edition: 1, warnings: [] } })
    expect(again).toEqual(first)
    const [edition] = await editionsOf(office(), id)
    expect(edition).toMatchObject({
      resolution: { number: "XX/1/2026" },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const saving = await world.run("coordinator", (ctx) =>
      savePart(ctx, id, { key: "aims", revision: 99, content: emptyPart }),
    )
    expect(saving).toMatchObject({ kind: "refused", problems: [{ code: "programme.frozen" }] })
    for (const change of [
      sql`update programme_parts set content = '{}' where programme_id = ${id}`,
      sql`update programme_tasks set name = 'inne' where programme_id = ${id}`,
      sql`delete from programme_tasks where programme_id = ${id}`,
      sql`update programme_editions set snapshot = '{}' where programme_id = ${id}`,
      sql`update programmes set title = 'inny' where id = ${id}`,
      sql`update programme_saves set content = '{}' where programme_id = ${id}`,
    ])
      await expect(change.execute(world.db)).rejects.toThrow(/never/)
  })

  it("warns after 30 November of the year before and is recorded all the same", async () => {
    const id = await readyProgramme(world, 2026)
    const late = await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption({ on: "2026-01-29" })))
    expect(late).toMatchObject({ ok: true, value: { warnings: [{ code: "programme.adoptedLate" }] } })
    expect(await programmeOfYear(office(), 2026)).toMatchObject({ state: "adopted" })
  })

  it("lets a later resolution make the next text with its reason, beside the first", async () => {
    const id = await readyProgramme(world, ++year)
    await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption()))
    await world.run("coordinator", (ctx) => beginChange(ctx, id))
    await writtenPart(world, id, "money", (part) => ({ ...part, amount: 300_000_000 }))
    const second = adoption({ number: "XXI/9/2026", because: "Więcej pieniędzy na sport." })
    expect(await world.run("coordinator", (ctx) => markAdopted(ctx, id, { ...second, because: "" }))).toMatchObject({
      problems: [{ field: "because" }],
    })
    const tooLong = { because: "x".repeat(2001), bipUrl: `https://${"x".repeat(2000)}` }
    expect(await world.run("coordinator", (ctx) => markAdopted(ctx, id, { ...second, ...tooLong }))).toMatchObject({
      problems: [{ field: "bipUrl" }, { field: "because" }],
    })
    expect(await world.run("coordinator", (ctx) => markAdopted(ctx, id, second))).toMatchObject({
      value: { edition: 2 },
    })
    const [before, after] = await editionsOf(office(), id)
    expect(programmeDifferences(before!.snapshot.text, after!.snapshot.text)).toMatchObject([
      { key: "money", amount: { before: 250_000_000, after: 300_000_000 } },
    ])
  })

  it("gets the text in force back when a change is dropped", async () => {
    const id = await readyProgramme(world, ++year)
    await world.run("coordinator", (ctx) => markAdopted(ctx, id, adoption()))
    await world.run("coordinator", (ctx) => beginChange(ctx, id))
    await writtenPart(world, id, "aims", () => emptyPart)
    await world.run("coordinator", (ctx) => dropChange(ctx, id))
    expect((await programmeText(office(), id)).aims.paragraphs).toHaveLength(2)
    expect(await getProgramme(office(), id)).toMatchObject({ amendedSince: null, edition: 1 })
  })
})
