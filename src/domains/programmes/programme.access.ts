import { hasRole, type OfficeCtx } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { type PersonLine, peopleWithRole } from "../people/public.ts"
import { programmeOf, storedProgrammes } from "./programme.rows.ts"
import type { Programme } from "./programme.ts"

/**
 * `view`: anybody, once adopted; a draft is read by the office. `edit`: those who write it. `manage`: those who assign
 * parts, begin, delete and record what the council did.
 */
export type ProgrammePurpose = "view" | "edit" | "manage"

const MANAGERS = ["official", "coordinator", "administrator"] as const
const WRITERS = [...MANAGERS, "goal-chief"] as const
const READERS = [...WRITERS, "mayor", "councillor"] as const

export const programmeWriters = only(...WRITERS)
export const programmeManagers = only(...MANAGERS)
export const programmeReaders = only(...READERS)

export const managesProgrammes = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...MANAGERS)
export const writesProgrammes = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...WRITERS)
export const readsDrafts = (ctx: OfficeCtx): boolean => hasRole(ctx.actor, ...READERS)

/**
 * One programme for this actor and purpose; for any purpose but `view` a change locks the row until it ends.
 * @throws Missing when there is none or it is not this actor's
 */
export async function accessProgramme(ctx: OfficeCtx, id: string, purpose: ProgrammePurpose): Promise<Programme> {
  const isAllowed =
    purpose === "view" ||
    (purpose === "edit" && writesProgrammes(ctx)) ||
    (purpose === "manage" && managesProgrammes(ctx))
  if (!isAllowed || !isId(id)) throw new Missing("programme")
  const query = storedProgrammes(ctx).where("p.id", "=", id)
  const row = await (ctx.db.isTransaction && purpose !== "view" ? query.forUpdate("p") : query).executeTakeFirst()
  if (!row || (row.state === "drafted" && !readsDrafts(ctx))) throw new Missing("programme")
  return programmeOf(row)
}

/** Everybody in the office who may write a programme, once each, by name. */
export const programmeWritersOf = (ctx: OfficeCtx): Promise<PersonLine[]> => peopleWithRole(ctx, ...WRITERS)
