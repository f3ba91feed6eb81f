import { sql } from "kysely"
import { type Lang, speak } from "../../../lib/texts.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { csv, type SheetCell, type SheetTable, xlsx } from "../../../platform/sheets.ts"
import type { Contact } from "../../offers/public.ts"
import { allIntake } from "./intake.queries.ts"
import type { IntakeOffer, IntakeQuery } from "./intake.query.ts"
import { intakeTexts as texts } from "./intake.texts.ts"
import { resultTexts } from "./intake.words.ts"

export type SheetFormat = "xlsx" | "csv"

/**
 * The offers of a list as a sheet to take away: only the named ones when some are named. Data of contact persons are in it
 * for those who handle the cases, and for nobody else. That it was taken, and how much, stays on record.
 */
export async function exportOffers(
  ctx: PersonCtx,
  query: IntakeQuery,
  wish: { format: SheetFormat; ids: readonly string[] },
): Promise<Uint8Array | string> {
  const offers = await allIntake(ctx, query, wish.ids)
  const contacts = officials.may(ctx.actor) ? await contactsOf(ctx, offers) : undefined
  const table = sheetOf(offers, ctx.lang, contacts)
  await recordEvent(ctx, {
    what: "offers.exported",
    on: query.callId ? { kind: "call", id: query.callId } : { kind: "office", id: ctx.office.id },
    data: { format: wish.format, offers: offers.length, withContacts: contacts !== undefined },
  })
  return wish.format === "xlsx" ? xlsx(table) : csv(table)
}

async function contactsOf(ctx: PersonCtx, offers: readonly IntakeOffer[]): Promise<ReadonlyMap<string, Contact>> {
  if (offers.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom("offers")
    .select(["id", sql<Contact>`content -> 'contact'`.as("contact")])
    .where("office_id", "=", ctx.office.id)
    .where(
      "id",
      "in",
      offers.map(({ id }) => id),
    )
    .execute()
  return new Map(rows.map(({ id, contact }) => [id, contact]))
}

type SheetColumn = { label: string; width: number; cell: (offer: IntakeOffer) => SheetCell }

function sheetOf(
  offers: readonly IntakeOffer[],
  lang: Lang,
  contacts: ReadonlyMap<string, Contact> | undefined,
): SheetTable {
  const t = speak(lang)
  const text = (label: string, width: number, of: (offer: IntakeOffer) => string): SheetColumn => ({
    ...{ label, width },
    cell: (offer) => ({ kind: "text", value: of(offer) }),
  })
  const contact = (label: string, width: number, of: keyof Contact) =>
    text(label, width, ({ id }) => contacts?.get(id)?.[of] ?? "")
  const columns: SheetColumn[] = [
    text(t(texts.number), 16, (it) => it.number),
    text(t(texts.organisation), 40, (it) => it.organisationName),
    text(t(texts.colNumbers), 36, (it) => it.organisationNumbers.trim()),
    text(t(texts.offerTitle), 50, (it) => it.title),
    text(t(texts.colCallNumber), 16, (it) => it.callNumber),
    text(t(texts.call), 50, (it) => it.callTitle),
    {
      label: t(texts.submittedAt),
      width: 18,
      cell: (it) => ({ kind: "moment", value: it.submittedAt }),
    },
    { label: t(texts.cost), width: 16, cell: (it) => ({ kind: "money", value: it.totalCost }) },
    { label: t(texts.grant), width: 16, cell: (it) => ({ kind: "money", value: it.grantRequested }) },
    text(t(texts.formal), 24, (it) => t(resultTexts[it.formal])),
    ...(contacts
      ? [
          contact(t(texts.colContactName), 28, "name"),
          contact(t(texts.colContactPhone), 18, "phone"),
          contact(t(texts.colContactEmail), 30, "email"),
        ]
      : []),
  ]
  return {
    name: t(texts.sheetName),
    header: columns.map(({ label }) => label),
    widths: columns.map(({ width }) => width),
    rows: offers.map((offer) => columns.map(({ cell }) => cell(offer))),
  }
}
