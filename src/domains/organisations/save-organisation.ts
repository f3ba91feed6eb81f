import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { accessOrganisation } from "./organisation.access.ts"
import type { OrganisationInput } from "./organisation.form.ts"
import { rowOf } from "./organisation.rows.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"
import { findTwin } from "./register-organisation.ts"

/**
 * Changes the profile. Offers, contracts and reports already made keep the data of their time.
 * A save from a tab that had not seen somebody's later save is refused, with what was typed kept on the page.
 */
export async function saveOrganisation(
  ctx: PersonCtx,
  id: string,
  input: OrganisationInput,
  seenRevision: number,
): Promise<Outcome<string>> {
  const organisation = await accessOrganisation(ctx, id, "edit")
  const next = rowOf(input)
  const unchanged = Object.entries(rowOf({ ...organisation })).every(([k, v]) => next[k as keyof typeof next] === v)
  if (unchanged) return ok(id)
  if (organisation.revision !== seenRevision)
    return refused({ field: "", code: "organisation.changed_meanwhile", message: texts.changedMeanwhile })
  const twin = await findTwin(ctx, input, id)
  if (twin) return refused({ field: twin.field, code: "organisation.exists", message: texts.exists(twin.name) })
  await ctx.db
    .updateTable("organisations")
    .set({ ...next, revision: organisation.revision + 1, updated_at: ctx.now })
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, {
    what: "organisation.saved",
    on: { kind: "organisation", id },
    data: { revision: organisation.revision + 1 },
  })
  return ok(id)
}
