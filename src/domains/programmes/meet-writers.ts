import type { PartKey } from "../../law/programme.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { meetAt } from "../../platform/presence.ts"
import { personNames } from "../people/public.ts"
import { accessProgramme, writesProgrammes } from "./programme.access.ts"

export type MetWriters = {
  others: { name: string; key: PartKey }[]
  /** The last save of this part since the revision that the page holds; `isOwn`: by this person, in another tab. */
  change: { by: string; at: Temporal.Instant; isOwn: boolean } | undefined
}

/**
 * Says that this person has a part of a programme open, and learns who else writes the programme and what they saved.
 * @throws Missing when the programme is not this actor's to write
 */
export async function meetWriters(
  ctx: PersonCtx,
  programmeId: string,
  at: { key: PartKey; revision: number },
): Promise<MetWriters> {
  if (!writesProgrammes(ctx)) throw new Missing("programme")
  // Only seen: whoever writes has the row of the programme locked, and nobody should wait for this.
  const programme = await accessProgramme(ctx, programmeId, "view")
  const others = await meetAt(ctx, { kind: "programme", id: programme.id }, at.key)
  const save = await ctx.db
    .selectFrom("programme_saves")
    .select(["saved_by", "saved_at"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("part_key", "=", at.key)
    .where("revision", ">", at.revision)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  const names = await personNames(ctx, [
    ...others.map(({ personId }) => personId),
    ...(save?.saved_by ? [save.saved_by] : []),
  ])
  return {
    others: others.map(({ personId, place }) => ({ name: names.get(personId) ?? "", key: place })),
    change: save && {
      by: names.get(save.saved_by ?? "") ?? "",
      at: save.saved_at,
      isOwn: save.saved_by === ctx.actor.id,
    },
  }
}
