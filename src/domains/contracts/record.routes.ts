import { today } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { officials } from "../../platform/http/access.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { FIX } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { getCall } from "../calls/public.ts"
import { getOfficeDetails } from "../offices/public.ts"
import { getOrganisation } from "../organisations/public.ts"
import { accessContract } from "./contract.access.ts"
import { readTerms, type Typed, typedFrom, typedOf } from "./contract.form.ts"
import { whyNotSignable } from "./contract.gaps.ts"
import { contractOfOffer } from "./contract.queries.ts"
import type { Contract } from "./contract.ts"
import { contentChecksum } from "./documents/contract.pdf.ts"
import { makeContract, prepareContract } from "./make-contract.ts"
import { editTexts, recordTexts as texts } from "./pages/edit.texts.ts"
import { editContractPage } from "./pages/edit-contract.page.ts"
import { newContractPage, noContractPage, paymentPage, signaturePage, terminationPage } from "./pages/recording.page.ts"
import { payTranche } from "./pay-tranche.ts"
import { saveContract } from "./save-contract.ts"
import { type Signature, signContract } from "./sign-contract.ts"
import { terminateContract } from "./terminate-contract.ts"

/** `officials` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx
const toContract = (ctx: OfficeCtx, contractId: string) => urls.contract.href({ office: ctx.office.slug, contractId })

/** What an official makes, changes and writes down of a contract. */
export const recordRoutes: readonly Route[] = [
  get(urls.newContract, officials, async (ctx, { params }) => {
    const existing = await contractOfOffer(ctx, params.offerId)
    if (existing) return redirectReply(toContract(ctx, existing.id))
    const prepared = await prepareContract(person(ctx), params.offerId)
    return pageReply(prepared.ok ? newContractPage(ctx, prepared.value) : noContractPage(ctx, prepared.problems))
  }),
  post(urls.newContract, officials, async (ctx, { params }) => {
    const outcome = await makeContract(person(ctx), params.offerId)
    if (!outcome.ok) return againReply(noContractPage(ctx, outcome.problems))
    const { id, number } = outcome.value
    return redirectReply(toContract(ctx, id), texts.made(number))
  }),

  get(urls.contractEdit, officials, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "manage")
    if (contract.state !== "drafted") return redirectReply(toContract(ctx, contract.id))
    return pageReply(await editPage(ctx, contract, typedOf(contract, ctx.lang), []))
  }),
  post(urls.contractEdit, officials, async (ctx, { params, form }) => {
    const contract = await accessContract(ctx, params.contractId, "manage")
    const typed = mended(typedFrom(form), form.text(FIX))
    const { terms, problems } = readTerms(typed, contract)
    if (problems.length > 0) return againReply(await editPage(ctx, contract, typed, problems))
    const outcome = await saveContract(person(ctx), contract.id, { revision: Number(form.text("revision")), terms })
    if (!outcome.ok) return againReply(await editPage(ctx, contract, typed, outcome.problems))
    const gaps = whyNotSignable(outcome.value, await getCall(ctx, contract.callId)).length
    return gaps === 0
      ? redirectReply(toContract(ctx, contract.id), editTexts.saved)
      : redirectReply(
          urls.contractEdit.href({ office: ctx.office.slug, contractId: contract.id }),
          editTexts.savedWithGaps(gaps),
        )
  }),

  get(urls.contractSignature, officials, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "manage")
    if (contract.state !== "drafted") return redirectReply(toContract(ctx, contract.id))
    if (whyNotSignable(contract, await getCall(ctx, contract.callId)).length > 0)
      return redirectReply(urls.contractEdit.href({ office: ctx.office.slug, contractId: contract.id }))
    const typed = { signedOn: today(ctx.now).toString(), form: "" }
    return pageReply(await signature(ctx, contract, typed, []))
  }),
  post(urls.contractSignature, officials, async (ctx, { params, form }) => {
    const typed = { signedOn: form.text("signedOn"), form: form.text("signedForm") }
    const outcome = await signContract(person(ctx), params.contractId, typed)
    if (outcome.ok) return redirectReply(toContract(ctx, outcome.value.id), texts.signed(outcome.value.number))
    const contract = await accessContract(ctx, params.contractId, "manage")
    const { problems } = outcome
    if (problems.every(({ field }) => ["signedOn", "signedForm", ""].includes(field)))
      return againReply(await signature(ctx, contract, typed, problems))
    return againReply(await editPage(ctx, contract, typedOf(contract, ctx.lang), []))
  }),

  get(urls.tranchePayment, officials, async (ctx, { params }) => {
    const { contract, tranche, number } = await accessTranche(ctx, params)
    if (tranche.paidOn) return redirectReply(toContract(ctx, contract.id), texts.alreadyPaid(number))
    const paidOn = today(ctx.now).toString()
    return pageReply(paymentPage(ctx, { contract, tranche, paidOn, problems: [] }))
  }),
  post(urls.tranchePayment, officials, async (ctx, { params, form }) => {
    const paidOn = form.text("paidOn")
    const outcome = await payTranche(person(ctx), params.contractId, params.trancheId, { paidOn })
    const { contract, tranche, number } = await accessTranche(ctx, params)
    if (!outcome.ok) return againReply(paymentPage(ctx, { contract, tranche, paidOn, problems: outcome.problems }))
    return redirectReply(toContract(ctx, contract.id), texts.paid(number))
  }),

  get(urls.contractTermination, officials, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "manage")
    if (contract.state === "terminated") return redirectReply(toContract(ctx, contract.id))
    const typed = { on: today(ctx.now).toString(), reason: "" }
    return pageReply(terminationPage(ctx, { contract, typed, problems: [] }))
  }),
  post(urls.contractTermination, officials, async (ctx, { params, form }) => {
    const typed = { on: form.text("on"), reason: form.text("reason") }
    const outcome = await terminateContract(person(ctx), params.contractId, typed)
    if (outcome.ok) return redirectReply(toContract(ctx, outcome.value.id), texts.ended)
    const contract = await accessContract(ctx, params.contractId, "manage")
    return againReply(terminationPage(ctx, { contract, typed, problems: outcome.problems }))
  }),
]

/** A pressed button that mends types its value into its field. */
function mended(typed: Map<string, string>, fix: string): Typed {
  const at = fix.indexOf("=")
  if (at > 0 && typed.has(fix.slice(0, at))) typed.set(fix.slice(0, at), fix.slice(at + 1))
  return typed
}

async function editPage(ctx: OfficeCtx, contract: Contract, typed: Typed, problems: readonly Problem[]) {
  const limits = await getCall(ctx, contract.callId)
  const organisation = await getOrganisation(ctx, contract.organisationId)
  const gaps = contract.state === "drafted" ? whyNotSignable(contract, limits) : []
  const representation = organisation?.representationNote ?? ""
  return editContractPage(ctx, { contract, typed, problems, gaps, limits, representation })
}

async function signature(ctx: OfficeCtx, contract: Contract, typed: Signature, problems: readonly Problem[]) {
  const checksum = contentChecksum(contract, await getOfficeDetails(ctx), today(ctx.now).toString())
  return signaturePage(ctx, { contract, typed, checksum, problems })
}

async function accessTranche(ctx: OfficeCtx, params: { contractId: string; trancheId: string }) {
  const contract = await accessContract(ctx, params.contractId, "manage")
  const index = contract.tranches.findIndex((tranche) => tranche.id === params.trancheId)
  const tranche = contract.tranches[index]
  if (!tranche) throw new Missing("tranche")
  return { contract, tranche, number: index + 1 }
}
