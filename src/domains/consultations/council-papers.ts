import { sql } from "kysely"
import { isOpinionWaived } from "../../law/consultations.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { inEach, speak } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { DocumentModel } from "../../platform/pdf.model.ts"
import type { ConsultationPapers } from "../programmes/public.ts"
import { isOfText } from "./consultation.queries.ts"
import { opinionTexts } from "./opinion/opinion.texts.ts"
import { type Opinion, opinionOfRow } from "./opinion/opinion.ts"
import { remarkCounts } from "./overview.queries.ts"
import { opinionBlocks, reportDocument } from "./report/report.document.ts"
import { HIDDEN, shownReport } from "./report/report.queries.ts"
import { paperTexts as texts } from "./report/report.texts.ts"

/**
 * What the city council gets of the consultation of a programme: the published report, the opinion of the council of public
 * benefit, which must be attached when given (art. 5a ust. 2a UDPPiW), and numbers for the justification.
 */
export async function consultationPapers(ctx: OfficeCtx, programmeId: string): Promise<ConsultationPapers> {
  const row = await paperRow(ctx, programmeId)
  if (!row) return { report: undefined, opinion: undefined, facts: [] }
  const report = row.report === null ? undefined : shownReport(row.report, row.hidden)
  const opinion = row.opinion === null ? undefined : opinionOfRow(row.opinion, today(ctx.now))
  const counts = report?.counts ?? (await remarkCounts(ctx, row.id)).counts
  const keys = ["taken", "accepted", "partly", "residents", "organisations"] as const
  return {
    report: report && reportDocument({ lang: ctx.lang, officeName: ctx.office.name, isDraft: false }, report),
    opinion: opinion && opinion.state !== "awaited" ? opinionDocument(ctx, row.title, opinion) : undefined,
    facts: [
      { label: texts.term, value: texts.fromTo(row.from_on ?? "", row.to_on ?? "") },
      ...keys.map((key) => ({ label: texts[key], value: inEach(() => String(counts[key])) })),
    ],
  }
}

/** Which of them there are, in one query. */
export async function consultationStanding(
  ctx: OfficeCtx,
  programmeId: string,
): Promise<{ hasReport: boolean; hasOpinion: boolean }> {
  const row = await latestOf(ctx, programmeId)
    .leftJoin("consultation_opinions as o", (join) =>
      join.onRef("o.office_id", "=", "c.office_id").onRef("o.consultation_id", "=", "c.id"),
    )
    .select(["c.state", "o.given_on", "o.due_on"])
    .executeTakeFirst()
  const isWaived = !!row?.due_on && isOpinionWaived({ dueOn: row.due_on, givenOn: row.given_on }, today(ctx.now))
  return { hasReport: row?.state === "reported", hasOpinion: !!row?.given_on || isWaived }
}

/** Its report and opinion, in one query. */
const paperRow = (ctx: OfficeCtx, programmeId: string) =>
  latestOf(ctx, programmeId)
    .select(["c.id", "c.title", "c.from_on", "c.to_on", "c.report", HIDDEN.as("hidden")])
    .select(
      sql<Parameters<typeof opinionOfRow>[0] | null>`(select to_jsonb(o) from consultation_opinions o
        where o.office_id = c.office_id and o.consultation_id = c.id)`.as("opinion"),
    )
    .executeTakeFirst()

/** The latest announced consultation of a programme, or of the change of it that is written. */
const latestOf = (ctx: OfficeCtx, programmeId: string) =>
  ctx.db
    .selectFrom("consultations as c")
    .where("c.office_id", "=", ctx.office.id)
    .where("c.programme_id", "=", programmeId)
    .where("c.state", "in", ["announced", "reported"])
    .where(isOfText("c"))
    .orderBy("c.announced_at", "desc")
    .limit(1)

function opinionDocument(ctx: OfficeCtx, title: string, opinion: Opinion): DocumentModel {
  const t = speak(ctx.lang)
  return {
    lang: ctx.lang,
    title: t(opinionTexts.title),
    author: ctx.office.name,
    issuedAt: momentAt(opinion.givenOn ?? opinion.dueOn, "12:00"),
    header: title,
    blocks: [{ kind: "title", text: t(opinionTexts.title), subtitle: title }, ...opinionBlocks(ctx.lang, opinion, 1)],
  }
}
