import { type RawBuilder, sql } from "kysely"
import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { type Addressee, lettersTo, sendAllLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { organisationAddressees } from "../../organisations/public.ts"
import { accessRunning } from "../consultation.access.ts"
import { type Consultation, phaseAt } from "../consultation.ts"
import { meetingsOf } from "../meetings/meeting.queries.ts"
import { invitationTexts as texts } from "./invitation.texts.ts"

/** Organisations can be told of a consultation until its last day. */
export const mayInvite = (it: Consultation, now: Temporal.Instant): boolean =>
  ["ahead", "open"].includes(phaseAt(it, now))

/**
 * Writes to organisations of the office about an announced consultation, `chosen` by a select of their `id`: one letter each,
 * ever, to the address of their profile. Returns how many were written to now; again writes to nobody.
 * @throws Missing when the consultation is not running, or not this actor's
 */
export async function inviteOrganisations(
  ctx: PersonCtx,
  consultationId: string,
  chosen: RawBuilder<unknown>,
): Promise<Outcome<number>> {
  const it = await accessRunning(ctx, consultationId)
  if (!mayInvite(it, ctx.now)) return refused({ field: "", code: "consultation.invited_late", message: texts.late })
  const { rows } = await sql<{ id: string }>`
    insert into consultation_invitations (office_id, consultation_id, organisation_id, sent_at, sent_by)
    select ${ctx.office.id}, ${it.id}, o.id, ${ctx.now}, ${ctx.actor.id} from organisations o
    where o.id in (${chosen}) and o.closed_at is null and o.email <> ''
    on conflict do nothing returning organisation_id as id`.execute(ctx.db)
  if (rows.length === 0) return ok(0)
  const addressees = await addresseesOf(
    ctx,
    rows.map(({ id }) => id),
  )
  await sendAllLater(ctx, lettersTo(addressees, texts.subject(it.title), await bodyOf(ctx, it)))
  await recordEvent(ctx, {
    what: "consultation.organisations-invited",
    on: { kind: "consultation", id: it.id },
    data: { organisations: rows.length },
  })
  return ok(rows.length)
}

/** So many ids go into one query. */
const AT_ONCE = 5000

export async function addresseesOf(ctx: PersonCtx, organisationIds: readonly string[]): Promise<Addressee[]> {
  const found: Addressee[] = []
  for (let start = 0; start < organisationIds.length; start += AT_ONCE)
    found.push(...(await organisationAddressees(ctx, organisationIds.slice(start, start + AT_ONCE))).values())
  return found
}

async function bodyOf(ctx: PersonCtx, it: Consultation) {
  const meetings = (await meetingsOf(ctx, it.id)).filter(
    ({ cancelledAt, startsAt }) => cancelledAt === null && Temporal.Instant.compare(startsAt, ctx.now) > 0,
  )
  const path = urls.consultation.href({ office: ctx.office.slug, consultationId: it.id })
  return texts.body({
    ...{ title: it.title, about: it.about, from: it.from ?? "", to: it.to ?? "" },
    ...{ link: `${ctx.baseUrl ?? ""}${path}`, office: ctx.office.name, meetings },
  })
}
