import { sql } from "kysely"
import { isOpinionWaived } from "../../law/consultations.ts"
import { formatDate, momentAt, today } from "../../lib/dates.ts"
import { inEach, speak, type Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { DocumentModel } from "../../platform/pdf.model.ts"
import { isOfText } from "./consultation.queries.ts"
import { opinionTexts, opinionWords } from "./opinion/opinion.texts.ts"
import { type Opinion, opinionOfRow } from "./opinion/opinion.ts"
import { remarkCounts } from "./overview.queries.ts"
import { reportDocument } from "./report/report.document.ts"
import { HIDDEN, shownReport } from "./report/report.queries.ts"
import { paperTexts as texts } from "./report/report.texts.ts"

type Papers = {
  report: DocumentModel | undefined
  opinion: DocumentModel | undefined
  facts: readonly { label: Text; value: Text }[]
}

/**
 * What the city council gets of the consultation of a programme: the published report, the opinion of the council of public
 * benefit, which must be attached when given (art. 5a ust. 2a UDPPiW), and numbers for the justification.
 */
export async function consultationPapers(ctx: OfficeCtx, programmeId: string): Promise<Papers> {
  const row = await paperRow(ctx, programmeId)
  if (!row) return { report: undefined, opinion: undefined, facts: [] }
  const report = row.report === null ? undefined : shownReport(row.report, row.hidden)
  const opinion = row.opinion === null ? undefined : opinionOfRow(row.opinion, today(ctx.now))
  const counts = report?.counts ?? (await remarkCounts(ctx, row.id))
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
  const row = await ctx.db
    .selectFrom("consultations as c")
    .leftJoin("consultation_opinions as o", (join) =>
      join.onRef("o.office_id", "=", "c.office_id").onRef("o.consultation_id", "=", "c.id"),
    )
    .select(["c.state", "o.given_on", "o.due_on"])
    .where("c.office_id", "=", ctx.office.id)
    .where("c.programme_id", "=", programmeId)
    .where("c.state", "in", ["announced", "reported"])
    .where(isOfText("c"))
    .orderBy("c.announced_at", "desc")
    .limit(1)
    .executeTakeFirst()
  const isWaived = !!row?.due_on && isOpinionWaived({ dueOn: row.due_on, givenOn: row.given_on }, today(ctx.now))
  return { hasReport: row?.state === "reported", hasOpinion: !!row?.given_on || isWaived }
}

/** The latest announced consultation of a programme with its report and opinion, in one query. */
const paperRow = (ctx: OfficeCtx, programmeId: string) =>
  ctx.db
    .selectFrom("consultations as c")
    .select(["c.id", "c.title", "c.from_on", "c.to_on", "c.report", HIDDEN.as("hidden")])
    .select(
      sql<Parameters<typeof opinionOfRow>[0] | null>`(select to_jsonb(o) from consultation_opinions o
        where o.office_id = c.office_id and o.consultation_id = c.id)`.as("opinion"),
    )
    .where("c.office_id", "=", ctx.office.id)
    .where("c.programme_id", "=", programmeId)
    .where("c.state", "in", ["announced", "reported"])
    .where(isOfText("c"))
    .orderBy("c.announced_at", "desc")
    .limit(1)
    .executeTakeFirst()

function opinionDocument(ctx: OfficeCtx, title: string, opinion: Opinion): DocumentModel {
  const t = speak(ctx.lang)
  const stands = opinion.opinion ? t(opinionWords[opinion.opinion]) : t(opinionTexts[opinion.state])
  return {
    lang: ctx.lang,
    title: t(opinionTexts.title),
    author: ctx.office.name,
    issuedAt: momentAt(opinion.givenOn ?? opinion.dueOn, "12:00"),
    header: title,
    blocks: [
      { kind: "title", text: t(opinionTexts.title), subtitle: title },
      {
        kind: "facts",
        facts: [
          { label: t(texts.delivered), value: formatDate(opinion.deliveredOn, ctx.lang) },
          { label: t(texts.due), value: `${formatDate(opinion.dueOn, ctx.lang)} (${opinion.basis})` },
          { label: t(texts.opinion), value: stands },
          ...(opinion.givenOn
            ? [{ label: t(opinionTexts.givenOn), value: formatDate(opinion.givenOn, ctx.lang) }]
            : []),
        ],
      },
      ...(opinion.text ? [{ kind: "paragraph", text: opinion.text } as const] : []),
      ...(opinion.answer
        ? [
            { kind: "heading", level: 1, text: t(texts.answer) } as const,
            { kind: "paragraph", text: opinion.answer } as const,
          ]
        : []),
    ],
  }
}
