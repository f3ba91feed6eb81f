import { load } from "cheerio"
import { beforeAll, describe, expect, it } from "vitest"
import { testWorld } from "../../../../tests/support/app.ts"
import { fieldsOf } from "../../../../tests/support/forms.ts"
import { validateHtml } from "../../../../tests/support/html.ts"
import { readyProgramme } from "../../../../tests/support/programme.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { markAdopted, priorityTasksOf, programmeText, savePart } from "../../programmes/public.ts"
import { accessDraft } from "../call.access.ts"
import { contentOf } from "../call.rows.ts"
import { sampleContent } from "../call.samples.ts"
import { versionsOf } from "../corrections/version.queries.ts"
import { deleteCall } from "../delete-call.ts"
import { publishCall } from "../publish-call.ts"
import { saveCall } from "../save-call.ts"
import { startCallOfTask } from "./start-call-of-task.ts"
import { tieWarnings } from "./tie.ts"

const world = await testWorld()
const office = "leszno"
const official = () => world.ctxOf("official")
let programmeId = ""
let taskId = ""

const adopt = () =>
  world.run("coordinator", (ctx) =>
    markAdopted(ctx, programmeId, { number: "XX/7/2026", on: "2026-02-02", bipUrl: "", because: "" }),
  )

beforeAll(async () => {
  programmeId = await readyProgramme(world, 2027)
  taskId = (await priorityTasksOf(official(), programmeId))[0]!.id
})

async function draftOfTask(): Promise<string> {
  const id = newId()
  await world.run("official", (ctx) => startCallOfTask(ctx, { id, taskId }))
  return id
}

describe("a competition for a priority task", () => {
  it("is begun with one press, filled from the task, once for a form sent twice", async () => {
    const id = newId()
    const begin = () => world.as("official").post(urls.callOfTask.href({ office, taskId }), { id })
    expect((await begin()).location).toBe(urls.callEdit.href({ office, callId: id }))
    expect((await begin()).location).toBe(urls.callEdit.href({ office, callId: id }))
    expect(await accessDraft(official(), id)).toMatchObject({
      ...{ title: "Zajęcia sportowe dla dzieci", spheres: ["17"], form: "support", pool: 12_000_000 },
      ...{ taskFrom: "2027-01-01", taskTo: "2027-12-31", programmeTaskId: taskId },
      description: "Zadanie priorytetowe: § 5 pkt 1 programu „Program współpracy na rok 2027”.",
      // As every new draft: the act lets organisations offer together.
      offerRules: { jointOffersAllowed: true },
    })
    expect((await world.as("resident").post(urls.callOfTask.href({ office, taskId }), { id: newId() })).status).toBe(
      404,
    )
  })

  it("is warned about while the council has not adopted the programme, and is chosen in the form", async () => {
    const id = await draftOfTask()
    const warnings = await tieWarnings(official(), await accessDraft(official(), id))
    expect(warnings.map(({ code }) => code)).toEqual(["call.programmeNotAdopted"])
    const { html } = await world.as("official").get(urls.callEdit.href({ office, callId: id }))
    expect(html).toContain(`<option value="${taskId}" selected`)
  })

  it("keeps its task in the programme until the draft is deleted", async () => {
    const id = await draftOfTask()
    const { priorities } = await programmeText(official(), programmeId)
    const extra = { ...priorities.tasks[0]!, id: newId(), name: "Zadanie na próbę" }
    const save = (tasks: typeof priorities.tasks) =>
      world.run("coordinator", (ctx) =>
        savePart(ctx, programmeId, {
          key: "priorities",
          revision: Number.MAX_SAFE_INTEGER,
          content: { ...priorities, tasks },
        }),
      )
    await save([...priorities.tasks, extra])
    const content = { ...contentOf(await accessDraft(official(), id)), programmeTaskId: extra.id }
    await world.run("official", (ctx) => saveCall(ctx, id, { revision: 1, content }))
    expect(await save(priorities.tasks)).toMatchObject({
      kind: "refused",
      problems: [{ code: "programme.taskHasCall" }],
    })
    await world.run("official", (ctx) => deleteCall(ctx, id))
    expect(await save(priorities.tasks)).toMatchObject({ kind: "saved" })
  })

  it("asks for a reason without a task, or with more money than is planned, and shows its paragraph", async () => {
    await adopt()
    const id = await draftOfTask()
    const draft = await accessDraft(official(), id)
    const untied = { ...draft, programmeTaskId: null }
    expect((await tieWarnings(official(), untied)).map(({ code }) => code)).toEqual(["call.noPriorityTask"])
    const content = sampleContent(Temporal.PlainDate.from("2026-12-01"), {
      programmeTaskId: taskId,
      pool: 12_500_000,
      grantMax: 2_000_000,
    })
    await world.run("official", (ctx) => saveCall(ctx, id, { revision: draft.revision, content }))
    const saved = await accessDraft(official(), id)
    expect((await tieWarnings(official(), saved)).map(({ code }) => code)).toEqual(["call.abovePlannedMoney"])
    world.clock.moveTo(Temporal.Instant.from("2026-12-01T09:00:00Z"))
    const publish = (reasons: Record<string, string>) =>
      world.run("official", (ctx) =>
        publishCall(ctx, id, { revision: saved.revision, bip: ctx.now, board: ctx.now, reasons }),
      )
    const refused = await publish({})
    if (refused.ok) throw new Error("published without a reason")
    expect(refused.problems.map(({ field }) => field)).toContain("reason.call.abovePlannedMoney")
    const reasons = Object.fromEntries(
      refused.problems.map(({ field }) => [field.replace("reason.", ""), "Zgoda rady."]),
    )
    const published = await publish(reasons)
    if (!published.ok) throw new Error(JSON.stringify(published.problems))
    const { html } = await world.as("visitor").get(urls.call.href({ office, callId: id }))
    expect(html).toContain("§ 5 pkt 1, 2027")
    const ownPage = await world.as("official").get(urls.officeCall.href({ office, callId: id }))
    expect(ownPage.html).toContain("jest większa niż zaplanowana w programie")
    const tasks = await world.as("official").get(urls.programmeTasks.href({ office, programmeId }))
    expect(tasks.html.replaceAll("\u00a0", " ")).toContain("125 000,00 zł")
    expect(tasks.html).toContain("więcej, niż zaplanowano")
    const page = await world.as("visitor").get(urls.publicProgramme.href({ office, years: "2027" }))
    expect(page.html).toContain(urls.call.href({ office, callId: id }))
  })

  it("asks about a correction that takes more above the plan, and not about one that takes less", async () => {
    const { id } = await world.db
      .selectFrom("calls")
      .select("id")
      .where("programme_task_id", "=", taskId)
      .where("state", "=", "published")
      .executeTakeFirstOrThrow()
    const page = urls.callCorrection.href({ office, callId: id })
    const desk = world.as("official")
    const send = async (pool: string) => {
      const typed = fieldsOf((await desk.get(page)).html, "#correction-form")
      return desk.post(page, { ...typed, pool, kind: "conditions", reason: `Pula ${pool}.`, do: "publish" })
    }
    const more = await send("130 000,00")
    expect(more.status).toBe(422)
    expect(validateHtml(more.html)).toEqual([])
    const doubt = load(more.html)("#sprawdzenie li")
    expect(doubt.text().replaceAll("\u00a0", " ")).toContain("o 10 000,00 zł większa niż zaplanowana w programie")
    expect(load(more.html)(doubt.find("a").attr("href")!).attr("name")).toBe("pool")
    const again = { ...fieldsOf(more.html, "#correction-form"), do: "publish" }
    expect((await desk.post(page, again)).status).toBe(303)
    expect((await send("121 000,00")).status).toBe(303)
    expect((await send("119 000,00")).status).toBe(303)
    expect((await send("120 000,01")).status).toBe(422)
    expect((await send("120 000,00")).status).toBe(303)
    const versions = await versionsOf(official(), id)
    expect(versions.map(({ reason }) => reason)).toContain("Pula 130 000,00.")
    // Nothing of the programme is asked about where neither money nor time is changed.
    const typed = fieldsOf((await desk.get(page)).html, "#correction-form")
    const slip = { ...typed, title: "Zajęcia sportowe", kind: "editorial", reason: "Omyłka", do: "publish" }
    expect((await desk.post(page, slip)).status).toBe(303)
  })
})
