import { type DueByLaw, stageSlug, stageWork } from "../../domains/programmes/public.ts"
import { stageName } from "../../law/programme-stages.ts"
import { formatDate, fromNow, today } from "../../lib/dates.ts"
import { inEach } from "../../lib/texts.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { stageTaskTexts as texts } from "./stage-task.texts.ts"

/**
 * Stages of programmes that this person looks after and that are at work or late by their plan; and for those who run
 * programmes what the act wants by a day, whether or not somebody answers for it.
 */
export async function stageTasks(ctx: PersonCtx): Promise<DeskTask[]> {
  const day = today(ctx.now).toString()
  const { own, byLaw } = await stageWork(ctx)
  const isSaidByLaw = (stage: (typeof own)[number]) =>
    stage.key === "adopting" && byLaw.some((it) => it.what === "draft" && it.programmeId === stage.programmeId)
  const stages = own.filter((stage) => !isSaidByLaw(stage))
  return [
    ...byLaw.map((it) => taskByLaw(ctx, it)),
    ...stages.map(({ programmeId, years, key, plannedTo }): DeskTask => {
      const isLate = plannedTo < day
      const end = inEach((lang) => formatDate(plannedTo, lang))
      return {
        what: texts.ownStage(stageName(key), years),
        state: isLate ? texts.stageLate(end) : texts.stageUntil(end),
        tone: isLate ? "danger" : "warning",
        next: {
          label: texts.goStage,
          href: urls.programmeStage.href({ office: ctx.office.slug, programmeId, stage: stageSlug(key) }),
        },
      }
    }),
  ]
}

function taskByLaw(ctx: PersonCtx, it: DueByLaw): DeskTask {
  const { slug: office } = ctx.office
  const isLate = Temporal.PlainDate.compare(today(ctx.now), it.due) > 0
  const day = inEach((lang) => formatDate(it.due, lang))
  const left = inEach((lang) => fromNow(it.due, ctx.now, lang))
  const tone = isLate ? "danger" : "warning"
  if (it.what === "draft")
    return {
      what: texts.draft(it.years),
      state: isLate ? texts.draftLate(day) : texts.draftDue(day, left),
      tone,
      next:
        it.programmeId === null
          ? { label: texts.goBeginProgramme, href: urls.newProgramme.href({ office }) }
          : { label: texts.goProgramme, href: urls.programme.href({ office, programmeId: it.programmeId }) },
    }
  const isBegun = it.state !== "none"
  return {
    what: texts.report(it.year),
    state: isLate ? texts.reportLate(day) : texts.reportDue(day, left),
    tone,
    next: {
      label: it.state === "published" ? texts.goDelivery : isBegun ? texts.goWriting : texts.goBegin,
      href: isBegun ? urls.yearlyReport.href({ office, year: String(it.year) }) : urls.yearlyReports.href({ office }),
    },
  }
}
