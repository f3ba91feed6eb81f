import type { OfficeCtx } from "../../../platform/ctx.ts"
import { LEAD } from "../joint/partner.ts"
import { partiesOf } from "./parties.ts"
import {
  type Agreed,
  type Confirmation,
  confirmedContent,
  missingOfAll,
  missingOfParty,
  type Signing,
  type SigningState,
} from "./signing.ts"
import "./signing.tables.ts"

/** Every time an offer was put up, the last first, with the confirmations given to that content. */
export async function signingsOf(ctx: OfficeCtx, offerId: string): Promise<Signing[]> {
  const rows = await ctx.db
    .selectFrom("offer_signings as s")
    .leftJoin("offer_confirmations as c", (join) =>
      join
        .onRef("c.office_id", "=", "s.office_id")
        .onRef("c.offer_id", "=", "s.offer_id")
        .onRef("c.content_sha256", "=", "s.content_sha256"),
    )
    .select(["s.content_sha256", "s.pdf_sha256", "s.asked_at"])
    .select([
      "c.id",
      "c.how",
      "c.offeror",
      "c.person_id",
      "c.for_all",
      "c.name",
      "c.confirmed_at",
      "c.file_sha256",
      "c.finding",
      "c.scan",
    ])
    .where("s.office_id", "=", ctx.office.id)
    .where("s.offer_id", "=", offerId)
    .orderBy("s.put_up_at", "desc")
    .orderBy("c.confirmed_at")
    .orderBy("c.id")
    .limit(500)
    .execute()
  const signings = new Map<string, Signing>()
  for (const row of rows) {
    const signing = signings.get(row.content_sha256) ?? {
      contentSha256: row.content_sha256,
      pdfSha256: row.pdf_sha256,
      askedAt: row.asked_at,
      confirmations: [],
    }
    signings.set(row.content_sha256, signing)
    const { id, how, name, confirmed_at } = row
    if (!id || !how || !name || !confirmed_at) continue
    signing.confirmations.push({
      ...{ id, how, name },
      offerorId: row.offeror ?? LEAD,
      personId: row.person_id,
      forAll: row.for_all === true,
      confirmedAt: confirmed_at,
      fileSha256: row.file_sha256,
      finding: row.finding,
      scan: row.scan,
    })
  }
  return [...signings.values()]
}

/** Where the confirmations of an offer stand, for whoever was let to the offer. At most two queries. */
export async function signingOf(ctx: OfficeCtx, it: Agreed): Promise<SigningState> {
  const contentSha256 = confirmedContent(it.offer, it.attachments)
  const signings = await signingsOf(ctx, it.offer.id)
  const parties = await partiesOf(ctx, it)
  const current = signings.find((signing) => signing.contentSha256 === contentSha256)
  return {
    contentSha256,
    current,
    voided: signings.filter((signing) => signing !== current).flatMap((signing) => signing.confirmations),
    missing: missingOfAll(parties, current?.confirmations ?? []),
    parties: parties.map((party) => ({ ...party, missing: missingOfParty(party, current?.confirmations ?? []) })),
  }
}

/** The confirmation that brought a signed file. */
export async function findSignedFile(ctx: OfficeCtx, offerId: string, id: string): Promise<Confirmation | undefined> {
  const signings = await signingsOf(ctx, offerId)
  return signings.flatMap((signing) => signing.confirmations).find((it) => it.id === id && it.fileSha256)
}
