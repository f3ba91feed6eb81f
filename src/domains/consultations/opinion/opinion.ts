import type { Selectable } from "kysely"
import { isOpinionWaived } from "../../../law/consultations.ts"
import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Tables } from "../../../platform/db.ts"
import type { FileHash } from "../../../platform/files.ts"
import type { StoredFile } from "../../../platform/receive-upload.ts"
import type { OpinionKind } from "../consultation.tables.ts"
import "../consultation.tables.ts"

/** The opinion of the council of public benefit on what is consulted; its silence is `waived`, never negative. */
export type Opinion = {
  deliveredOn: string
  dueOn: string
  /** The article, or the resolution with the local term. */
  basis: string
  state: "awaited" | "given" | "waived"
  givenOn: string | null
  opinion: OpinionKind | null
  text: string
  answer: string
  file: StoredFile | null
}

type OpinionRow = Omit<
  Selectable<Tables["consultation_opinions"]>,
  "office_id" | "consultation_id" | "saved_at" | "saved_by"
>

export function opinionOfRow(row: OpinionRow, day: Temporal.PlainDate): Opinion {
  const { name, kind, size, sha256, scan } = row
  const isWaived = isOpinionWaived({ dueOn: row.due_on, givenOn: row.given_on }, day)
  return {
    deliveredOn: row.delivered_on,
    dueOn: row.due_on,
    basis: row.basis,
    state: row.given_on ? "given" : isWaived ? "waived" : "awaited",
    givenOn: row.given_on,
    opinion: row.opinion,
    text: row.text,
    answer: row.answer,
    file: name && kind && size && sha256 && scan ? { name, kind, size, sha256: sha256 as FileHash, scan } : null,
  }
}

/** The opinion of one consultation; undefined before the draft was delivered to the council. */
export async function opinionOf(ctx: OfficeCtx, consultationId: string): Promise<Opinion | undefined> {
  const row = await ctx.db
    .selectFrom("consultation_opinions")
    .selectAll()
    .where("office_id", "=", ctx.office.id)
    .where("consultation_id", "=", consultationId)
    .executeTakeFirst()
  return row && opinionOfRow(row, today(ctx.now))
}
