import { isDeepStrictEqual } from "node:util"
import type { PartKey } from "../../law/programme.ts"
import { type Conflict, mergeDocuments } from "../../lib/merge.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { commandTexts as texts } from "./command.texts.ts"
import { accessProgramme } from "./programme.access.ts"
import { programmeText } from "./programme.queries.ts"
import { emptyPart, isWritable, type PartContent, type Programme } from "./programme.ts"
import { tasksWithCalls } from "./tasks-with-calls.ts"
import { writePart } from "./write-part.ts"

export type PartSave = {
  key: PartKey
  /** The revision that the form showed: what both sides of a merge began from. */
  revision: number
  content: PartContent
}

export type PartSaving =
  /** `isMerged`: somebody else's change of the same part was kept beside this one. */
  | { kind: "saved"; programme: Programme; content: PartContent; isMerged: boolean }
  /** Nothing is written. `content` holds both changes, with this one's value in the fields that conflict. */
  | { kind: "conflict"; programme: Programme; content: PartContent; conflicts: Conflict[] }
  | { kind: "refused"; programme: Programme; problems: Problem[] }

/**
 * Saves one part; a save that began from an older revision is merged with what was saved since, field by field.
 * @throws Missing when the programme is not this actor's
 */
export async function savePart(ctx: OfficeCtx, programmeId: string, save: PartSave): Promise<PartSaving> {
  const saving = await mergeAndWrite(ctx, programmeId, save, false)
  if (saving.kind === "elsewhere") throw new Error("changes of several people are merged")
  return saving
}

/** Somebody else saved the part since; nothing is written. */
type Elsewhere = { kind: "elsewhere"; programme: Programme }

/**
 * Saves one part unless somebody else changed it since: a page that saves by itself could not show what was merged.
 * @throws Missing when the programme is not this actor's
 */
export const savePartAlone = (ctx: OfficeCtx, programmeId: string, save: PartSave): Promise<PartSaving | Elsewhere> =>
  mergeAndWrite(ctx, programmeId, save, true)

async function mergeAndWrite(
  ctx: OfficeCtx,
  programmeId: string,
  save: PartSave,
  onlyAlone: boolean,
): Promise<PartSaving | Elsewhere> {
  const programme = await accessProgramme(ctx, programmeId, "edit")
  if (!isWritable(programme)) return { kind: "refused", programme, problems: [frozen(programme)] }
  const theirs = (await programmeText(ctx, programme.id))[save.key]
  const base = await partAt(ctx, programme, save, theirs)
  const { merged, conflicts } = mergeDocuments(base, theirs, save.content)
  const isMerged = !isDeepStrictEqual(merged, save.content)
  if (onlyAlone && (isMerged || conflicts.length > 0)) return { kind: "elsewhere", programme }
  if (conflicts.length > 0) return { kind: "conflict", programme, content: merged, conflicts }
  const gone = theirs.tasks.filter((task) => !merged.tasks.some(({ id }) => id === task.id))
  const [held] = await tasksWithCalls(ctx, gone)
  if (held)
    return {
      kind: "refused",
      programme,
      problems: [{ field: "", code: "programme.taskHasCall", message: texts.taskHasCall(held.name) }],
    }
  return { kind: "saved", programme: await writePart(ctx, programme, save.key, merged), content: merged, isMerged }
}

/** The part as it stood at the revision the form showed. */
async function partAt(
  ctx: OfficeCtx,
  programme: Programme,
  { key, revision }: PartSave,
  current: PartContent,
): Promise<PartContent> {
  if (revision >= programme.revision) return current
  const save = await ctx.db
    .selectFrom("programme_saves")
    .select("content")
    .where("office_id", "=", ctx.office.id)
    .where("programme_id", "=", programme.id)
    .where("part_key", "=", key)
    .where("revision", "<=", revision)
    .orderBy("revision", "desc")
    .limit(1)
    .executeTakeFirst()
  return save?.content ?? emptyPart
}

/** Why what is typed cannot be saved: the council has adopted the text. */
export const frozen = (programme: Programme): Problem => ({
  field: "",
  code: "programme.frozen",
  message: texts.frozen(programme.resolution?.number ?? ""),
})
