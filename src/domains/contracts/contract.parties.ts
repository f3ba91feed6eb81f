import type { OfficeCtx } from "../../platform/ctx.ts"
import { isId } from "../../platform/ids.ts"
import type { Addressee } from "../../platform/mail.ts"
import { organisationAddressees } from "../organisations/public.ts"
import type { Contract } from "./contract.ts"

/**
 * Where letters about a contract go: to the organisation that made the offer and to each partner of a joint one, each address
 * once. A typed partner has no profile, and so no address.
 */
export async function partyAddressees(
  ctx: OfficeCtx,
  { organisationId, basis }: Pick<Contract, "organisationId" | "basis">,
): Promise<Addressee[]> {
  const partners = (basis.partners ?? []).map((partner) => partner.organisationId).filter(isId)
  const found = await organisationAddressees(ctx, [organisationId, ...partners])
  return [...new Map([...found.values()].map((it) => [it.email.toLowerCase(), it])).values()]
}
