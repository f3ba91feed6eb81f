import { ownStagesAtWork, stageSlug } from "../../domains/programmes/public.ts"
import { stageName } from "../../law/programme-stages.ts"
import { formatDate, today } from "../../lib/dates.ts"
import { inEach } from "../../lib/texts.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { deskTexts as texts } from "./office-desk.texts.ts"

/** Stages of programmes that this person looks after and that are at work or late by their plan. */
export async function stageTasks(ctx: PersonCtx): Promise<DeskTask[]> {
  const day = today(ctx.now).toString()
  return (await ownStagesAtWork(ctx)).map(({ programmeId, years, key, plannedTo }) => {
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
  })
}
