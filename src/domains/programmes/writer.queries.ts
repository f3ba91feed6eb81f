import type { OfficeCtx } from "../../platform/ctx.ts"
import { type PersonLine, peopleWithRole } from "../people/public.ts"
import { WRITERS } from "./programme.access.ts"

/** Everybody in the office who may write a programme, once each, by name. */
export async function programmeWritersOf(ctx: OfficeCtx): Promise<PersonLine[]> {
  return await peopleWithRole(ctx, ...WRITERS)
}
