import { articleWords } from "../../../law/article-words.ts"
import { stageClock, stageName } from "../../../law/programme-stages.ts"
import { formatDate, today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { lettersToPeople } from "../../people/public.ts"
import { openProgrammes } from "../office.queries.ts"
import type { Programme } from "../programme.ts"
import type { StageNeighbours } from "./stage.course.ts"
import { stagesOf } from "./stage.queries.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { type Stage, stageSlug, stageStates } from "./stage.ts"

const DAYS_BEFORE = 7

/**
 * Writes to those in charge of a stage a week before its planned and before its statutory end, deputies too; each letter
 * once for its day, however often it runs. Returns how many went out. `ctx.db` is not a transaction.
 */
export async function remindOfStages(ctx: OfficeCtx, neighbours: StageNeighbours): Promise<number> {
  let sent = 0
  for (const programme of await openProgrammes(ctx, today(ctx.now).year)) {
    const stages = await stagesOf(ctx, programme)
    if (stages.every(({ ownerId }) => ownerId === null)) continue
    const course = await neighbours.courseOf(ctx, programme)
    const states = stageStates({ programme, stages, course, today: today(ctx.now) })
    for (const stage of stages) {
      if (states[stage.key] === "done" || stage.ownerId === null) continue
      const clock = stageClock(stage.key, { ...programme, opinionAskedOn: course.opinion?.deliveredOn ?? null })
      const planned = { kind: "planned" as const, on: stage.plannedTo, article: "" }
      const ends = clock
        ? [planned, { kind: "statutory" as const, on: clock.end.toString(), article: clock.article }]
        : [planned]
      for (const end of ends) if (isNear(ctx, end.on) && (await remind(ctx, programme, stage, end))) sent++
    }
  }
  return sent
}

function isNear(ctx: OfficeCtx, on: string): boolean {
  const left = today(ctx.now).until(on, { largestUnit: "day" }).days
  return left >= 0 && left <= DAYS_BEFORE
}

type End = { kind: "planned" | "statutory"; on: string; article: string }

async function remind(ctx: OfficeCtx, programme: Programme, stage: Stage, end: End): Promise<boolean> {
  return await ctx.db.transaction().execute(async (db) => {
    const written = await db
      .insertInto("programme_stage_reminders")
      .values({
        ...{ office_id: ctx.office.id, programme_id: programme.id, stage: stage.key, kind: end.kind },
        ...{ due_on: end.on, sent_at: ctx.now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("kind")
      .executeTakeFirst()
    if (!written) return false
    const people = [stage.ownerId, stage.deputyId].flatMap((id) => id ?? [])
    const to = { office: ctx.office.slug, programmeId: programme.id, stage: stageSlug(stage.key) }
    const address = `${ctx.baseUrl ?? ""}${urls.programmeStage.href(to)}`
    for (const { email, language } of await lettersToPeople({ ...ctx, db }, people)) {
      const day = formatDate(end.on, language)
      const opening =
        end.kind === "planned"
          ? texts.mailPlanned(stageName(stage.key), day)
          : texts.mailStatutory(stageName(stage.key), day, articleWords(end.article))
      await sendLater(
        { ...ctx, db },
        {
          to: email,
          subject: texts.mailSubject(stageName(stage.key), programme.title)[language],
          body: `${opening[language]}\n\n${address}`,
        },
      )
    }
    return true
  })
}
