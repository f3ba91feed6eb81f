import type { Grosze } from "../../lib/money.ts"
import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { DocumentModel } from "../../platform/pdf.ts"

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

/** What the council gets of the consultation of a programme, in the language of the reader. */
export type ConsultationPapers = {
  /** The published report. */
  report: DocumentModel | undefined
  /** The opinion of the council of public benefit, or that it was waived. */
  opinion: DocumentModel | undefined
  /** Numbers for the justification: remarks, participants. */
  facts: readonly { label: Text; value: Text }[]
}

/** Which of the papers of a consultation are there, without making them. */
export type ConsultationStanding = { hasReport: boolean; hasOpinion: boolean }

/** What domains after this one know of a programme; handed in by the app. */
export type ProgrammeNeighbours = {
  /** By the id of the task; a task without competitions has no entry. */
  taskCourses(ctx: OfficeCtx, programmeId: string): Promise<ReadonlyMap<string, TaskCourse>>
  /** Sentences for the part "making", in Polish, from the consultation of the programme; empty without one. */
  consultationSentences(ctx: OfficeCtx, programmeId: string): Promise<readonly string[]>
  /** The last day of its announced consultation, "YYYY-MM-DD"; undefined without one. */
  consultationEnd(ctx: OfficeCtx, programmeId: string): Promise<string | undefined>
  /** Its consultation that is announced and has no report yet, "YYYY-MM-DD" its last day; undefined without one. */
  consultationAtWork(ctx: OfficeCtx, programmeId: string): Promise<{ until: string } | undefined>
  consultationStanding(ctx: OfficeCtx, programmeId: string): Promise<ConsultationStanding>
  consultationPapers(ctx: OfficeCtx, programmeId: string): Promise<ConsultationPapers>
}
