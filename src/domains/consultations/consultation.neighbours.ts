import type { RawBuilder } from "kysely"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** What consultations learn of the domains after them. */
export type ConsultationNeighbours = {
  /** A select of `id`: the organisations of this office, or those of them that sought grants in one of the `spheres`. */
  organisationsOf(ctx: OfficeCtx, spheres?: readonly string[]): RawBuilder<unknown>
  /** Points of spheres in which organisations sought grants of this office, with how many did. */
  spheresOf(ctx: OfficeCtx): Promise<{ sphere: string; organisations: number }[]>
}
