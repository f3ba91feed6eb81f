import { grantUsePeriod } from "../../law/contract-clauses.ts"
import { deadline } from "../../law/deadlines.ts"
import { parameterOn } from "../../law/parameters.ts"
import { today, toPlainDate } from "../../lib/dates.ts"
import { type Outcome, ok, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { Missing } from "../../platform/http/reply.ts"
import { newId } from "../../platform/ids.ts"
import { type Call, getCall } from "../calls/public.ts"
import { type Award, awardedOffer } from "../evaluation/public.ts"
import {
  costValue,
  getSubmittedOffer,
  namesOfOfferors,
  numbersOfOfferors,
  offerorsOf,
  offerTotals,
  readSnapshot,
  type SubmittedOffer,
} from "../offers/public.ts"
import { getOrganisation } from "../organisations/public.ts"
import { managesContracts } from "./contract.access.ts"
import { contractOfOffer, getContract } from "./contract.queries.ts"
import { termColumns } from "./contract.rows.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import { type Contract, type ContractBasis, type ContractTermsContent, contractNumber } from "./contract.ts"

/** What a contract for an offer would rest on. */
export type Preparation = { offer: SubmittedOffer; call: Call; award: Award }

/**
 * What is needed to make a contract of an offer, or why it cannot be made yet.
 * @throws Missing when the actor does not run contracts or there is no such submitted offer
 */
export async function prepareContract(ctx: PersonCtx, offerId: string): Promise<Outcome<Preparation>> {
  const offer = managesContracts(ctx) ? await getSubmittedOffer(ctx, offerId) : undefined
  if (!offer) throw new Missing("offer")
  const call = await getCall(ctx, offer.callId)
  if (!call.resultsPublishedAt)
    return refused({ field: "", code: "contract.results_not_published", message: texts.resultsNotPublished })
  const award = await awardedOffer(ctx, offerId)
  if (!award) return refused({ field: "", code: "contract.not_awarded", message: texts.notAwarded })
  return ok({ offer, call, award })
}

/**
 * Makes the draft of a contract from an awarded offer: it gets its number, the grant is what was awarded, everything else
 * is taken over from the offer for the parties to agree on. Made twice it is made once.
 * @throws Missing as `prepareContract`
 */
export async function makeContract(ctx: PersonCtx, offerId: string): Promise<Outcome<Contract>> {
  const prepared = await prepareContract(ctx, offerId)
  if (!prepared.ok) return prepared
  const { year } = today(ctx.now)
  const last = await lockNumbers(ctx, year)
  const existing = await contractOfOffer(ctx, offerId)
  if (existing) return ok(existing)
  const id = newId()
  const number = contractNumber(last + 1, year)
  await insertContract(ctx, prepared.value, { id, year, sequence: last + 1, number })
  await recordEvent(ctx, {
    what: "contract.made",
    on: { kind: "contract", id },
    data: { number, offer: offerId, grant: prepared.value.award.amount },
  })
  return ok(await getContract(ctx, id))
}

/** The last number of the year, locked until the commit: no number is skipped, no offer gets two contracts. */
async function lockNumbers(ctx: PersonCtx, year: number): Promise<number> {
  await ctx.db
    .insertInto("contract_numbers")
    .values({ office_id: ctx.office.id, year, last: 0 })
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doNothing())
    .execute()
  const { last } = await ctx.db
    .selectFrom("contract_numbers")
    .select("last")
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", year)
    .forUpdate()
    .executeTakeFirstOrThrow()
  return last
}

type Identity = { id: string; year: number; sequence: number; number: string }

async function insertContract(ctx: PersonCtx, from: Preparation, identity: Identity): Promise<void> {
  const { offer, award } = from
  const snapshot = readSnapshot(offer.snapshot)
  const terms = await firstTerms(ctx, from)
  await ctx.db
    .insertInto("contracts")
    .values({
      office_id: ctx.office.id,
      ...identity,
      offer_id: offer.id,
      call_id: offer.callId,
      organisation_id: offer.organisationId,
      state: "drafted",
      grant_amount: award.amount,
      ...termColumns(terms),
      basis: basisOf(from),
      title: offer.content.title,
      organisation_name: namesOfOfferors(snapshot).join(", "),
      organisation_numbers: numbersOfOfferors(snapshot).join(" "),
      ...lawfulDays(terms),
      made_at: ctx.now,
      made_by: ctx.actor.id,
      changed_at: ctx.now,
      changed_by: ctx.actor.id,
    })
    .execute()
  await ctx.db
    .insertInto("contract_tranches")
    .values({
      office_id: ctx.office.id,
      contract_id: identity.id,
      id: newId(),
      position: 1,
      amount: award.amount,
    })
    .execute()
  await ctx.db
    .updateTable("contract_numbers")
    .set({ last: identity.sequence })
    .where("office_id", "=", ctx.office.id)
    .where("year", "=", identity.year)
    .execute()
}

/** Days that follow from the term of the task: of using the grant (§ 10 of the template) and of the final report (art. 18 ust. 1). */
export const lawfulDays = ({ taskFrom, taskTo }: Pick<ContractTermsContent, "taskFrom" | "taskTo">) => ({
  grant_use_to: grantUsePeriod(taskFrom, taskTo).to,
  report_due_on: deadline("FINAL_REPORT", taskTo).end.toString(),
})

/** The offer as it was submitted; its account comes from the organisation's profile, because the form does not ask for one. */
async function firstTerms(ctx: PersonCtx, { offer }: Preparation): Promise<ContractTermsContent> {
  const { content } = readSnapshot(offer.snapshot)
  const organisation = await getOrganisation(ctx, offer.organisationId)
  const { contact } = content
  return {
    taskFrom: content.from,
    taskTo: content.to,
    otherUseTo: content.to,
    account: organisation?.bankAccount ?? "",
    costs: content.costs.map((cost) => ({
      id: cost.id,
      group: cost.group,
      name: cost.name,
      offered: costValue(cost),
      amount: costValue(cost),
    })),
    ownFinancial: content.ownFinancial,
    ownInKind: content.ownInKind,
    recipients: content.recipients,
    tolerance: parameterOn("CONTRACT_COST_TOLERANCE", today(ctx.now)).value,
    nonPartyScope: content.activities
      .filter((activity) => activity.external !== "")
      .map((activity) => `${activity.name}: ${activity.external}`)
      .join("; ")
      .slice(0, 2000),
    officeContact: ctx.actor.name,
    contractorContact: [contact.name, contact.phone, contact.email].filter(Boolean).join(", "),
    officeSignatory: "",
    contractorSignatory: "",
  }
}

function basisOf({ offer, call, award }: Preparation): ContractBasis {
  const snapshot = readSnapshot(offer.snapshot)
  const { content, organisation } = snapshot
  const [, ...partners] = offerorsOf(snapshot)
  const accessibility = call.offerRules.accessibilityConditions.trim().replaceAll(/\s*\n\s*/g, " ")
  return {
    offer: {
      number: offer.number,
      filedOn: toPlainDate(offer.submittedAt).toString(),
      sha256: offer.sha256,
      grant: content.grant ?? 0,
      total: offerTotals(content).total,
    },
    call: {
      ...{ number: call.number ?? "", title: call.title, form: call.form },
      ...(accessibility ? { accessibility } : {}),
    },
    organisation,
    ...(partners.length > 0 ? { partners } : {}),
    decidedOn: toPlainDate(award.decidedAt).toString(),
    activities: content.activities,
    results: content.results,
  }
}
