import { type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme, programmeWritersOf } from "./programme.access.ts"
import { isWritable, type Programme } from "./programme.ts"
import { frozen } from "./save-part.ts"

/**
 * Says who writes which part; a part left out keeps its person, an empty id takes the person off.
 * @throws Missing when the programme is not this actor's
 */
export async function assignParts(
  ctx: OfficeCtx,
  programmeId: string,
  persons: Partial<Record<PartKey, string>>,
): Promise<Outcome<Programme>> {
  const programme = await accessProgramme(ctx, programmeId, "manage")
  if (!isWritable(programme)) return refused(frozen(programme))
  const known = new Set((await programmeWritersOf(ctx)).map(({ id }) => id))
  const stored = await ctx.db
    .selectFrom("programme_parts")
    .select(["part_key", "assigned_to"])
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .execute()
  const before = new Map(stored.map((row) => [row.part_key, row.assigned_to]))
  const changed = PROGRAMME_PARTS.flatMap(({ key }) => {
    const person = persons[key]
    return person === undefined || (person || null) === (before.get(key) ?? null) ? [] : [{ key, person }]
  })
  const stranger = changed.find(({ person }) => person !== "" && !known.has(person))
  if (stranger) return refused({ field: stranger.key, code: "programme.writerGone", message: texts.writerGone })
  if (changed.length === 0) return ok(programme)
  for (const { key, person } of changed)
    await ctx.db
      .updateTable("programme_parts")
      .set({ assigned_to: person || null })
      .where("office_id", "=", ctx.office.id)
      .where("programme_id", "=", programme.id)
      .where("part_key", "=", key)
      .execute()
  await recordEvent(ctx, {
    what: "programme.part-assigned",
    on: { kind: "programme", id: programme.id },
    data: { parts: changed.map(({ key }) => key) },
  })
  return ok(programme)
}
