import { articleWords } from "../../../law/article-words.ts"
import { type StageClock, stageName } from "../../../law/programme-stages.ts"
import { formatDate, today } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { lettersToPeople, peopleWithRole } from "../../people/public.ts"
import { openProgrammes } from "../office.queries.ts"
import type { Programme } from "../programme.ts"
import type { StageNeighbours } from "./stage.course.ts"
import { stagesOf } from "./stage.queries.ts"
import { stageTexts as texts } from "./stage.texts.ts"
import { type Stage, stageSlug, stageStates } from "./stage.ts"
import { stageTerm } from "./stage.words.ts"

const DAYS_BEFORE = 7

/** A statutory day that passed longer ago is no news: an installation that begins to work does not write of it. */
const DAYS_AFTER = 30

/**
 * Writes to those in charge of a stage a week before its planned and before its statutory end, deputies too, and once more
 * when the statutory day has passed; of a stage that nobody owns the statutory letters go to the coordinators. Each letter
 * once for its day, however often it runs. Returns how many ends were written of. `ctx.db` is not a transaction.
 */
export async function remindOfStages(ctx: OfficeCtx, neighbours: StageNeighbours): Promise<number> {
  let sent = 0
  for (const programme of await openProgrammes(ctx, today(ctx.now).year)) {
    const stages = await stagesOf(ctx, programme)
    const course = await neighbours.courseOf(ctx, programme)
    const states = stageStates({ programme, stages, course, today: today(ctx.now) })
    for (const stage of stages) {
      if (states[stage.key] === "done") continue
      for (const end of endsOf(ctx, stage, stageTerm(stage.key, { programme, course })))
        if (await remind(ctx, programme, stage, end)) sent++
    }
  }
  return sent
}

/** What is to be written of today. */
function endsOf(ctx: OfficeCtx, stage: Stage, term: StageClock | undefined): End[] {
  const left = (on: string) => today(ctx.now).until(on, { largestUnit: "day" }).days
  const ends: End[] = []
  if (stage.ownerId !== null) ends.push({ kind: "planned", on: stage.plannedTo, article: "", isLate: false })
  if (term) {
    const on = term.end.toString()
    ends.push({ kind: "statutory", on, article: term.article, isLate: left(on) < 0 })
  }
  return ends.filter(({ on, isLate }) => (isLate ? left(on) >= -DAYS_AFTER : left(on) >= 0 && left(on) <= DAYS_BEFORE))
}

type End = { kind: "planned" | "statutory"; on: string; article: string; isLate: boolean }

/** A late letter is remembered under the first day after its end. */
const rememberedOn = ({ on, isLate }: End) => (isLate ? Temporal.PlainDate.from(on).add({ days: 1 }).toString() : on)

async function remind(ctx: OfficeCtx, programme: Programme, stage: Stage, end: End): Promise<boolean> {
  return await ctx.db.transaction().execute(async (db) => {
    const written = await db
      .insertInto("programme_stage_reminders")
      .values({
        ...{ office_id: ctx.office.id, programme_id: programme.id, stage: stage.key, kind: end.kind },
        ...{ due_on: rememberedOn(end), sent_at: ctx.now },
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning("kind")
      .executeTakeFirst()
    if (!written) return false
    const inCharge = [stage.ownerId, stage.deputyId].flatMap((id) => id ?? [])
    const people =
      inCharge.length > 0 ? inCharge : (await peopleWithRole({ ...ctx, db }, "coordinator")).map(({ id }) => id)
    const to = { office: ctx.office.slug, programmeId: programme.id, stage: stageSlug(stage.key) }
    const address = `${ctx.baseUrl ?? ""}${urls.programmeStage.href(to)}`
    for (const { email, language } of await lettersToPeople({ ...ctx, db }, people)) {
      const day = formatDate(end.on, language)
      const opening = openingOf(stageName(stage.key), end, day)
      await sendLater(
        { ...ctx, db },
        {
          to: email,
          subject: (end.isLate ? texts.mailLateSubject : texts.mailSubject)(stageName(stage.key), programme.title)[
            language
          ],
          body: [opening[language], ...(inCharge.length > 0 ? [] : [texts.mailNobody[language]]), address].join("\n\n"),
        },
      )
    }
    return true
  })
}

function openingOf(name: Text, { kind, article, isLate }: End, day: string): Text {
  if (kind === "planned") return texts.mailPlanned(name, day)
  return (isLate ? texts.mailLate : texts.mailStatutory)(name, day, articleWords(article))
}
