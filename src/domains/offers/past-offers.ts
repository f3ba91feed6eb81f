import type { Problem } from "../../lib/problems.ts"
import { isPerson, membershipIn, type OfficeCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { isId } from "../../platform/ids.ts"
import { SINGLE_FIELDS, TABLES, type TableName } from "./offer.fields.ts"
import { valuesOf } from "./offer.form.ts"
import { type SectionId, sectionOfField } from "./offer.sections.ts"
import { readSnapshot } from "./offer.snapshot.ts"
import { commandTexts as texts } from "./offer.texts.ts"
import { type Carried, completeContent, emptyContent, type Offer } from "./offer.ts"

/** An offer that a new one may begin with. */
export type PastOffer = { id: string; organisationId: string; number: string; title: string; office: string }

const MOST = 40

/** Submitted offers of these organisations to any office, in any call, the newest first. */
export async function pastOffers(ctx: OfficeCtx, organisationIds: readonly string[]): Promise<PastOffer[]> {
  const known = organisationIds.filter(isId)
  if (known.length === 0) return []
  const rows = await ctx.db
    .selectFrom("offers")
    .innerJoin("offices", "offices.id", "offers.office_id")
    .select(["offers.id", "offers.organisation_id", "offers.number", "offers.title", "offices.name"])
    .where("offers.organisation_id", "in", known)
    .where("offers.submitted_at", "is not", null)
    .orderBy("offers.submitted_at", "desc")
    .limit(MOST)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    organisationId: row.organisation_id,
    number: row.number ?? "",
    title: row.title ?? "",
    office: row.name,
  }))
}

/**
 * The content of a past offer for a new one. Statements concern the day on which they are made, and the task of the
 * announcement is another one; both are left empty.
 * @throws Missing when it is not a submitted offer of this organisation, whose member the actor is
 */
export async function carriedFrom(ctx: OfficeCtx, organisationId: string, id: string): Promise<Carried> {
  if (!isId(id) || !isPerson(ctx) || !membershipIn(ctx.actor, organisationId)) throw new Missing("offer")
  const row = await ctx.db
    .selectFrom("offers")
    .innerJoin("offices", "offices.id", "offers.office_id")
    .select(["offers.office_id", "offers.number", "offers.snapshot", "offices.slug"])
    .where("offers.id", "=", id)
    .where("offers.organisation_id", "=", organisationId)
    .where("offers.submitted_at", "is not", null)
    .executeTakeFirst()
  if (!row?.snapshot) throw new Missing("offer")
  const content = completeContent(readSnapshot(row.snapshot).content)
  const rows = await ctx.db
    .selectFrom("offer_attachments")
    .select(["id", "name", "size", "sha256", "document_id"])
    .where("office_id", "=", row.office_id)
    .where("offer_id", "=", id)
    .where("removed_at", "is", null)
    .orderBy("added_at")
    .orderBy("id")
    .execute()
  const files = rows.map(({ document_id: documentId, ...file }) => ({ ...file, documentId }))
  return {
    number: row.number ?? "",
    content: { ...content, callTaskId: "", statements: emptyContent.statements },
    ...(files.length > 0 ? { files, from: { officeId: row.office_id, office: row.slug, offerId: id } } : {}),
  }
}

/** Dates and amounts of a section that stand as they were carried over: each has to be looked at. */
export function carriedMarks(offer: Pick<Offer, "content" | "carried">, section: SectionId): Problem[] {
  const { carried } = offer
  if (!carried) return []
  const now = valuesOf(offer.content, section, "pl")
  const then = valuesOf(completeContent(carried.content), section, "pl")
  const thenById = new Map([...then].map(([path, text]) => [stableKey(path, then), text]))
  return [...now].flatMap(([path, text]) =>
    isDateOrMoney(path) && text !== "" && thenById.get(stableKey(path, now)) === text
      ? [{ field: path, code: "offer.carried", message: texts.carried(carried.number), level: "warning" as const }]
      : [],
  )
}

/** Whether the section still holds nothing but what was carried over. */
export function isCarriedWhole(offer: Pick<Offer, "content" | "carried">, section: SectionId): boolean {
  if (!offer.carried) return false
  const [now, then] = [offer.content, completeContent(offer.carried.content)].map((content) =>
    JSON.stringify([...valuesOf(content, section, "pl")]),
  )
  const empty = JSON.stringify([...valuesOf(emptyContent, section, "pl")])
  return now === then && now !== empty
}

function stableKey(path: string, values: ReadonlyMap<string, string>): string {
  const [table, number, column] = path.split(".")
  return column === undefined ? path : `${table}.${values.get(`${table}.${number}.id`)}.${column}`
}

function isDateOrMoney(path: string): boolean {
  if (!sectionOfField(path)) return false
  const [first = "", , column = ""] = path.split(".")
  if (first === "split") return true
  const fields: Record<string, { kind: string }> = first in TABLES ? TABLES[first as TableName].fields : SINGLE_FIELDS
  const kind = fields[first in TABLES ? column : path]?.kind
  return kind === "date" || kind === "money"
}
