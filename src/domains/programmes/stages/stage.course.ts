import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Programme } from "../programme.ts"

/** What has come of a programme in the domains after this one: facts that tick steps and end stages. */
export type ProgrammeCourse = {
  consultation: {
    state: "drafted" | "announced" | "closed" | "reported"
    /** Remarks taken, joined ones too, and those that still wait for an answer. */
    remarks: number
    waiting: number
    /** "YYYY-MM-DD"; null in a draft without dates. */
    from: string | null
    until: string | null
    /** For the office, and for everybody. */
    officeHref: string
    publicHref: string
  } | null
  /** Of the council of public benefit; days as "YYYY-MM-DD". */
  opinion: { deliveredOn: string; givenOn: string | null; isWaived: boolean } | null
  /** Competitions announced for its tasks. */
  calls: number
  /** Priority tasks without a competition. */
  tasksWithoutCall: number
  report: { publishedOn: string; isPresented: boolean; presentedOn: string | null; href: string } | null
}

export const noCourse: ProgrammeCourse = {
  consultation: null,
  opinion: null,
  calls: 0,
  tasksWithoutCall: 0,
  report: null,
}

/** Handed in by the app. One query. */
export type StageNeighbours = {
  courseOf(ctx: OfficeCtx, programme: Pick<Programme, "id" | "yearFrom" | "kind">): Promise<ProgrammeCourse>
}
