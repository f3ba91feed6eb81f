import { ownPartsAtWork } from "../../domains/programmes/public.ts"
import { listed } from "../../lib/texts.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { urls } from "../../urls.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { deskTexts as texts } from "./office-desk.texts.ts"

/** Parts of programmes that this person was given and that say nothing yet, or are commented on. */
export async function programmeTasks(ctx: PersonCtx): Promise<DeskTask[]> {
  return (await ownPartsAtWork(ctx)).map(({ programmeId, years, empty, comments }) => {
    const said = [
      ...(empty > 0 ? [texts.partsEmpty(empty)] : []),
      ...(comments > 0 ? [texts.partComments(comments)] : []),
    ]
    return {
      what: texts.ownParts(years),
      state: listed(said),
      tone: "warning",
      next: { label: texts.goProgramme, href: urls.programme.href({ office: ctx.office.slug, programmeId }) },
    }
  })
}
