import { sql } from "kysely"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import "../consultation.tables.ts"
import { personalParts } from "./remark.ts"

/** From where on two remarks look like one, of 1. */
const ALIKE = 0.5

export type TakenFields = {
  number: number
  similar_to: string | null
  is_held: boolean
}

/**
 * The id under which the words of a form are kept: its own, a new one when other words are there already (one went back and
 * wrote something else), undefined when exactly this was sent before. The caller has locked the consultation.
 */
export async function idToKeep(
  ctx: OfficeCtx,
  typed: { id: string; paragraphId: string; text: string; proposed: string },
  sender: { personId: string | null; email: string | null },
): Promise<string | undefined> {
  const there = await ctx.db
    .selectFrom("consultation_remarks")
    .select(["text", "proposed", "paragraph_id", "person_id", "email", "state"])
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", typed.id)
    .executeTakeFirst()
  if (!there) return typed.id
  const stands = there.state !== "withdrawn"
  const isOfSender = there.person_id === sender.personId && there.email === sender.email
  const isSame =
    there.text === typed.text && there.proposed === typed.proposed && (there.paragraph_id ?? "") === typed.paragraphId
  return stands && isOfSender && isSame ? undefined : newId()
}

/**
 * What a remark gets when it is taken: its number, the most similar one taken before, and whether its words wait for the
 * office. Remarks of one consultation queue here, so that numbers have no gaps.
 */
export async function takenFields(
  ctx: OfficeCtx,
  it: { consultationId: string; id: string; text: string; proposed: string },
): Promise<TakenFields> {
  const { remarks_taken: number } = await ctx.db
    .updateTable("consultations")
    .set({ remarks_taken: sql`remarks_taken + 1` })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", it.consultationId)
    .returning("remarks_taken")
    .executeTakeFirstOrThrow()
  const words = `${it.text} ${it.proposed}`
  const likeness = sql<number>`similarity(folded, fold(${words}))`
  const alike = await ctx.db
    .selectFrom("consultation_remarks")
    .select("id")
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", it.consultationId)
    .where("state", "=", "taken")
    .where("id", "<>", it.id)
    .where(likeness, ">=", ALIKE)
    .orderBy(likeness, "desc")
    .limit(1)
    .executeTakeFirst()
  return { number, similar_to: alike?.id ?? null, is_held: personalParts(words).length > 0 }
}

/** What the form of a remark says, as columns. */
export const wordsOf = (typed: { paragraphId: string; text: string; proposed: string }) => ({
  paragraph_id: typed.paragraphId || null,
  text: typed.text,
  proposed: typed.proposed,
})

/** The columns of a remark of nobody yet, on which nobody has worked; who takes it fills in what is known. */
export const UNTOUCHED = {
  organisation_id: null,
  organisation_name: "",
  person_id: null,
  person_name: "",
  email: null,
  author: null,
  token_hash: null,
  channel: null,
  received_on: null,
  entered_by: null,
  withdrawn_at: null,
  hidden_parts: [],
  hidden_reason: "",
  duplicate_of: null,
  decision: null,
  answer: "",
  answered_at: null,
  answered_by: null,
  notified_at: null,
}
