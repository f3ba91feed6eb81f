import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { accessOrganisation } from "../organisation.access.ts"
import { representationOf } from "./representation.queries.ts"
import { representationTexts as texts } from "./representation.texts.ts"

const EVIDENCE_LIMIT = 500

/**
 * An official states to have seen that a person may represent an organisation, and by what. Twice with the same evidence is
 * once. Refuses `representation.evidence_missing`.
 * @throws Missing for others than officials, and for a person who does not represent it
 */
export async function confirmRepresentation(
  ctx: PersonCtx,
  organisationId: string,
  personId: string,
  evidence: string,
): Promise<Outcome<void>> {
  if (!officials.may(ctx.actor)) throw new Missing("organisation")
  const organisation = await accessOrganisation(ctx, organisationId, "contact")
  const person = (await representationOf(ctx, organisation.id)).find(({ id }) => id === personId)
  if (!person) throw new Missing("representative")
  if (evidence === "" || evidence.length > EVIDENCE_LIMIT)
    return refused({
      field: `evidence.${personId}`,
      code: "representation.evidence_missing",
      message: texts.evidenceMissing(EVIDENCE_LIMIT),
    })
  if (person.seen?.evidence === evidence) return ok(undefined)
  await ctx.db
    .updateTable("organisation_members")
    .set({
      representation_seen_at: ctx.now,
      representation_seen_by: ctx.actor.id,
      representation_seen_office: ctx.office.id,
      representation_evidence: evidence,
    })
    .where("organisation_id", "=", organisation.id)
    .where("person_id", "=", personId)
    .execute()
  await recordEvent(ctx, {
    what: "member.representation-seen",
    on: { kind: "organisation", id: organisation.id },
    data: { person: personId, evidence },
  })
  return ok(undefined)
}
