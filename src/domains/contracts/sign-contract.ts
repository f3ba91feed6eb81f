import { formatDate, parseDate, today } from "../../lib/dates.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import { recordEvent } from "../../platform/audit.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { sendAllLater } from "../../platform/mail.ts"
import { getCall } from "../calls/public.ts"
import { canonicalJson, sha256 } from "../offers/public.ts"
import { getOfficeDetails } from "../offices/public.ts"
import { accessContract } from "./contract.access.ts"
import { followsTemplate, payoutDue } from "./contract.clauses.ts"
import { whyNotSignable } from "./contract.gaps.ts"
import { partyAddressees } from "./contract.parties.ts"
import { getContract } from "./contract.queries.ts"
import { commandTexts as texts } from "./contract.texts.ts"
import { type Contract, SIGNED_FORMS, type SignedForm } from "./contract.ts"
import { contractPaper } from "./documents/contract.pdf.ts"
import { signedMail } from "./mails/contract.mails.ts"
import { notADraft } from "./save-contract.ts"

/** As typed: the day both parties had signed, and how. */
export type Signature = { signedOn: string; form: string }

/**
 * Records that a contract was signed and freezes its text. Written form is required (art. 16 ust. 2), so it happens on
 * paper or with qualified signatures, and is only written down here. Recorded twice it is recorded once.
 * @throws Missing when the contract is not this actor's to manage
 */
export async function signContract(ctx: PersonCtx, id: string, input: Signature): Promise<Outcome<Contract>> {
  const contract = await accessContract(ctx, id, "manage")
  const read = readSignature(contract, input, ctx.now)
  if (contract.state === "signed" && read.ok && contract.signedOn === read.value.signedOn) return ok(contract)
  if (contract.state !== "drafted") return refused(notADraft(contract))
  if (!read.ok) return read
  const gaps = whyNotSignable(contract, await getCall(ctx, contract.callId))
  if (gaps.length > 0) return { ok: false, problems: gaps }
  const { signedOn, form } = read.value
  const office = await getOfficeDetails(ctx)
  const document = canonicalJson(
    contractPaper({ contract: { ...contract, signedOn }, office, on: signedOn }) as unknown,
  )
  const hash = sha256(document)
  if (followsTemplate(contract.tranches)) await setDue(ctx, contract, payoutDue(signedOn))
  await ctx.db
    .updateTable("contracts")
    .set({
      state: "signed",
      signed_on: signedOn,
      signed_form: form,
      signed_recorded_at: ctx.now,
      signed_recorded_by: ctx.actor.id,
      document,
      sha256: hash,
    })
    .where("office_id", "=", ctx.office.id)
    .where("id", "=", id)
    .execute()
  await recordEvent(ctx, {
    what: "contract.signed",
    on: { kind: "contract", id },
    data: { number: contract.number, signedOn, form, grant: contract.grant, sha256: hash },
  })
  const signed = await getContract(ctx, id)
  const parties = await partyAddressees(ctx, signed)
  await sendAllLater(
    ctx,
    parties.map((to) => signedMail(ctx, signed, to)),
  )
  return ok(signed)
}

function readSignature(
  contract: Contract,
  input: Signature,
  now: Temporal.Instant,
): Outcome<{ signedOn: string; form: SignedForm }> {
  const problem = (field: string, code: string, message: Problem["message"], article?: string): Problem => ({
    field,
    code: `contract.${code}`,
    message,
    ...(article ? { article } : {}),
  })
  const problems: Problem[] = []
  const date = parseDate(input.signedOn)
  const form = SIGNED_FORMS.find((each) => each === input.form)
  if (!date.ok)
    problems.push(
      date.code === "date.empty"
        ? problem("signedOn", "signed_on_missing", texts.signedOnMissing)
        : problem("signedOn", "signed_on_unreadable", texts.signedOnUnreadable(input.signedOn)),
    )
  else if (Temporal.PlainDate.compare(date.value, today(now)) > 0)
    problems.push(problem("signedOn", "signed_in_future", texts.signedInFuture))
  else if (date.value.toString() < contract.basis.decidedOn) {
    const { decidedOn } = contract.basis
    const message = texts.signedBeforeDecision(formatDate(decidedOn, "pl"), formatDate(decidedOn, "en"))
    problems.push(problem("signedOn", "signed_before_decision", message))
  }
  if (!form)
    problems.push(problem("signedForm", "signed_form_missing", texts.signedFormMissing, "art. 16 ust. 2 UDPPiW"))
  if (!date.ok || !form || problems.length > 0) return { ok: false, problems }
  return ok({ signedOn: date.value.toString(), form })
}

async function setDue(ctx: PersonCtx, contract: Contract, due: string): Promise<void> {
  await ctx.db
    .updateTable("contract_tranches")
    .set({ due_on: due })
    .where("office_id", "=", ctx.office.id)
    .where("contract_id", "=", contract.id)
    .execute()
}
