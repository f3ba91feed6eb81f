import type { OfficeCtx } from "../../../platform/ctx.ts"
import { personNames } from "../../people/public.ts"
import { valuesOf } from "../offer.form.ts"
import { pickSection, type SectionContent, type SectionId } from "../offer.sections.ts"
import { emptyContent, type Offer, type OfferContent } from "../offer.ts"

/** One field before and after; `path` is its name in the form, with the row's number of the later text. */
export type FieldChange = { path: string; before: string; after: string }

/** What one person changed in one section within a quarter of an hour. `revision` is the last save of it. */
export type Change = { section: SectionId; revision: number; fields: FieldChange[] }

export type Sitting = { by: string; from: Temporal.Instant; until: Temporal.Instant; changes: Change[] }

export type History = { sittings: Sitting[]; page: number; pages: number }

type Save = { revision: number; section: SectionId; saved_at: Temporal.Instant; saved_by: string }
type Group = { by: string; saves: Save[] }

const PAGE = 10
/** Saves read at most; older ones than these have been thinned out long before. */
const MOST = 3000
const QUARTER_MINUTES = 15

/** The saves of an offer by person and quarter of an hour, the newest first, each with what it changed. */
export async function historyOfOffer(ctx: OfficeCtx, offer: Offer, wanted: number): Promise<History> {
  const saves = await ctx.db
    .selectFrom("offer_saves")
    .select(["revision", "section", "saved_at", "saved_by"])
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .orderBy("revision", "desc")
    .limit(MOST)
    .execute()
  const groups = sittingsOf(saves)
  const pages = Math.max(1, Math.ceil(groups.length / PAGE))
  const page = Math.min(Math.max(1, wanted), pages)
  const shown = groups.slice((page - 1) * PAGE, page * PAGE)
  const pairs = shown.map((group) => ({ group, spans: spansOf(group, saves) }))
  const revisions = pairs.flatMap(({ spans }) => spans.flatMap((span) => [span.before ?? 0, span.after]))
  const contents = await contentsAt(ctx, offer, [...new Set(revisions)])
  const names = await personNames(ctx, [...new Set(shown.map((group) => group.by))])
  const sittings = pairs.map(({ group, spans }) => ({
    by: names.get(group.by) ?? "",
    from: group.saves.at(-1)!.saved_at,
    until: group.saves[0]!.saved_at,
    changes: spans.flatMap(({ section, before, after }) => {
      const fields = changedFields(section, contents.get(before ?? 0), contents.get(after), ctx)
      return fields.length > 0 ? [{ section, revision: after, fields }] : []
    }),
  }))
  return { sittings: sittings.filter((it) => it.changes.length > 0), page, pages }
}

/** Saves that follow each other, by one person and within a quarter of an hour; both lists the newest first. */
function sittingsOf(saves: readonly Save[]): Group[] {
  const groups: Group[] = []
  for (const save of saves) {
    const last = groups.at(-1)
    const newest = last?.saves[0]
    const isNear =
      newest && newest.saved_at.since(save.saved_at).total("minutes") <= QUARTER_MINUTES && last.by === save.saved_by
    if (isNear) last.saves.push(save)
    else groups.push({ by: save.saved_by, saves: [save] })
  }
  return groups
}

/** For each section of a sitting its last save, and the last one before the sitting. */
function spansOf(
  group: Group,
  all: readonly Save[],
): { section: SectionId; before: number | undefined; after: number }[] {
  const sections = [...new Set(group.saves.map((save) => save.section))]
  const first = group.saves.at(-1)!.revision
  return sections.map((section) => ({
    section,
    after: group.saves.find((save) => save.section === section)!.revision,
    before: all.find((save) => save.section === section && save.revision < first)?.revision,
  }))
}

async function contentsAt(ctx: OfficeCtx, offer: Offer, revisions: number[]): Promise<Map<number, SectionContent>> {
  if (revisions.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("offer_saves")
    .select(["revision", "content"])
    .where("office_id", "=", ctx.office.id)
    .where("offer_id", "=", offer.id)
    .where("revision", "in", revisions)
    .execute()
  return new Map(rows.map((row) => [row.revision, row.content]))
}

/** Fields that differ between two contents of a section, rows found again by their ids. */
function changedFields(
  section: SectionId,
  before: SectionContent | undefined,
  after: SectionContent | undefined,
  ctx: Pick<OfficeCtx, "lang">,
): FieldChange[] {
  const shown = (part: SectionContent | undefined) =>
    valuesOf({ ...emptyContent, ...pickSection(emptyContent, section), ...part } as OfferContent, section, ctx.lang)
  const [old, now] = [byRow(shown(before)), byRow(shown(after))]
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)]
    if ((was?.text ?? "") === (is?.text ?? "")) return []
    return [{ path: (is ?? was)!.path, before: was?.text ?? "", after: is?.text ?? "" }]
  })
}

/** Values by a key that stays when rows move: `costs.<id>.unitCost`. The group of a cost is an id, not a text. */
function byRow(values: ReadonlyMap<string, string>): Map<string, { path: string; text: string }> {
  const result = new Map<string, { path: string; text: string }>()
  for (const [path, text] of values) {
    const [table, number, ...rest] = path.split(".")
    const column = rest.length > 0 ? rest.join(".") : undefined
    if (column === "id" || column === "group") continue
    const id = number === undefined ? undefined : values.get(`${table}.${number}.id`)
    result.set(id === undefined || column === undefined ? path : `${table}.${id}.${column}`, { path, text })
  }
  return result
}
