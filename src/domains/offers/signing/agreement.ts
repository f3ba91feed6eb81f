import { type Outcome, ok, refused } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { LEAD } from "../joint/partner.ts"
import { signingOf } from "./signing.queries.ts"
import {
  type Agreed,
  type Confirmation,
  type FrozenConfirmation,
  frozenConfirmation,
  missingOfAll,
  representsParty,
} from "./signing.ts"

/**
 * Everybody's agreement to this content, with that of the person who now submits or sends it.
 * Refuses `offer.confirmations_missing` while the rule of representation wants more, in the caller's words.
 */
export async function agreementOf(
  ctx: PersonCtx,
  it: Agreed,
  missingText: (count: number, names: string) => Text,
): Promise<Outcome<FrozenConfirmation[]>> {
  const { current, parties } = await signingOf(ctx, it)
  const given = current?.confirmations ?? []
  const missing = missingOfAll(parties, given, ctx.actor)
  if (missing.count > 0) {
    const message = missingText(missing.count, missing.whose.map(({ name }) => name).join(", "))
    return refused({ field: "", code: "offer.confirmations_missing", message })
  }
  const own = parties
    .filter((party) => party.id === LEAD || representsParty(party, ctx.actor.id))
    .filter(({ id }) => !given.some((each) => each.personId === ctx.actor.id && each.offerorId === id))
    .map(
      ({ id }): Confirmation => ({
        ...{ id: "", how: "account", offerorId: id, personId: ctx.actor.id, name: ctx.actor.name },
        ...{ confirmedAt: ctx.now, forAll: false, fileSha256: null, finding: null, scan: null },
      }),
    )
  return ok([...given, ...own].map(frozenConfirmation))
}
