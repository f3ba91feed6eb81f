import type { Grosze } from "../../lib/money.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** A competition for a priority task. */
export type TaskCall = {
  id: string
  title: string
  number: string | null
  state: "drafted" | "published" | "decided" | "annulled"
  pool: Grosze
}

/** What has come of a priority task: its competitions, and the money of those announced and not annulled. */
export type TaskCourse = { calls: readonly TaskCall[]; announced: Grosze; awarded: Grosze; paid: Grosze }

/** What domains after this one know of a programme; handed in by the app. */
export type ProgrammeNeighbours = {
  /** By the id of the task; a task without competitions has no entry. */
  taskCourses(ctx: OfficeCtx, programmeId: string): Promise<ReadonlyMap<string, TaskCourse>>
  /** Sentences for the part "making", in Polish, from the consultation of the programme; empty without one. */
  consultationSentences(ctx: OfficeCtx, programmeId: string): Promise<readonly string[]>
}
