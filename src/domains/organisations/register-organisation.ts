import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import type { OrganisationInput } from "./organisation.form.ts"
import { rowOf } from "./organisation.rows.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"

/**
 * Puts a new organisation into the register; the person who does it becomes its representative.
 * Refuses a second profile with the same register number, NIP or REGON and names the first one, to be joined.
 */
export async function registerOrganisation(ctx: PersonCtx, input: OrganisationInput): Promise<Outcome<string>> {
  const twin = await findTwin(ctx, input)
  if (twin) return refused({ field: twin.field, code: "organisation.exists", message: texts.exists(twin.name) })
  const id = newId()
  await ctx.db
    .insertInto("organisations")
    .values({
      id,
      ...rowOf(input),
      revision: 1,
      created_at: ctx.now,
      created_by: ctx.actor.id,
      updated_at: ctx.now,
      closed_at: null,
    })
    .execute()
  await ctx.db
    .insertInto("organisation_members")
    .values({
      organisation_id: id,
      person_id: ctx.actor.id,
      role: "representative",
      requested_at: ctx.now,
      admitted_at: ctx.now,
      admitted_by: ctx.actor.id,
      ended_at: null,
      ended_by: null,
    })
    .execute()
  await recordEvent(ctx, { what: "organisation.registered", on: { kind: "organisation", id } })
  return ok(id)
}

export type Twin = { id: string; name: string; field: string }

/** An organisation already in the register under one of the same numbers. */
export async function findTwin(
  ctx: Pick<PersonCtx, "db">,
  input: OrganisationInput,
  exceptId?: string,
): Promise<Twin | undefined> {
  const numbers = [
    ["registerNumber", "register_number", input.registerNumber],
    ["nip", "nip", input.nip],
    ["regon", "regon", input.regon],
  ] as const
  const known = numbers.filter(([, , value]) => value !== "")
  if (known.length === 0) return undefined
  const rows = await ctx.db
    .selectFrom("organisations")
    .select(["id", "name", "register_name", "register_number", "nip", "regon"])
    .where("closed_at", "is", null)
    .where((or) => or.or(known.map(([, column, value]) => or(column, "=", value))))
    .limit(20)
    .execute()
  for (const row of rows) {
    if (row.id === exceptId) continue
    for (const [field, column, value] of known) {
      // Numbers of two different registers may look the same.
      if (column === "register_number" && row.register_name !== input.registerName) continue
      if (row[column] === value) return { id: row.id, name: row.name, field }
    }
  }
  return undefined
}
