import { RESOLUTION_BASIS, resolutionBasis, resolutionClauses } from "../../../law/programme-resolution.ts"
import { today } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { programmeDifferences } from "../differences.ts"
import type { ConsultationPapers } from "../neighbours.ts"
import { isWritable, type Programme, type ProgrammeText, yearsOf } from "../programme.ts"
import { writtenBlocks } from "../written-blocks.ts"
import type { Before } from "./before.queries.ts"
import { comparisonBlocks } from "./comparison.document.ts"
import { councilTexts as texts } from "./council.texts.ts"
import { programmeBlocks } from "./programme.document.ts"

/** Papers of the package, in the order in which the council reads them. */
export const PAPERS = ["resolution", "justification", "consultation", "opinion", "comparison"] as const
export type PaperKey = (typeof PAPERS)[number]

export const isPaperKey = (text: string): text is PaperKey => (PAPERS as readonly string[]).includes(text)

/** Everything the papers are made of. */
export type CouncilCase = {
  programme: Programme
  text: ProgrammeText
  /** What the council compares it with: last year's programme, or of a change the text in force. */
  before: Before | undefined
  justification: string
  papers: ConsultationPapers
}

/** One paper of the package; undefined when there is nothing to put into it. */
export function councilPaper(ctx: OfficeCtx, it: CouncilCase, key: PaperKey): DocumentModel | undefined {
  switch (key) {
    case "resolution":
      return paper(ctx, it, resolutionBlocks(ctx, it))
    case "justification":
      return paper(ctx, it, justificationBlocks(ctx, it))
    case "consultation":
      return it.papers.report
    case "opinion":
      return it.papers.opinion
    case "comparison":
      return it.before && paper(ctx, it, comparison(ctx, it, it.before))
  }
}

function paper(ctx: OfficeCtx, { programme }: CouncilCase, blocks: readonly DocumentBlock[]): DocumentModel {
  return {
    lang: ctx.lang,
    title: programme.title,
    author: ctx.office.name,
    issuedAt: programme.changedAt,
    header: ctx.office.name,
    ...(isWritable(programme) ? { draft: texts.draftMark[ctx.lang] } : {}),
    blocks,
  }
}

function resolutionBlocks(ctx: OfficeCtx, { programme, text, before }: CouncilCase): DocumentBlock[] {
  const t = speak(ctx.lang)
  const title = { pl: programme.title, en: programme.title }
  const changed = before?.changed
  return [
    {
      kind: "title",
      text: t(texts.resolutionTitle(t(texts.cityCouncil))),
      subtitle: t(
        changed ? texts.resolutionOfChange(changed.number, programme.title) : texts.resolutionSubtitle(programme.title),
      ),
    },
    { kind: "paragraph", text: t(texts.basis(resolutionBasis(today(ctx.now)))) },
    ...resolutionClauses({ title, organ: ctx.office.organ, changed }).map(
      (clause): DocumentBlock => ({ kind: "clause", items: [t(clause)] }),
    ),
    { kind: "page break" },
    { kind: "note", text: t(texts.annex) },
    { kind: "heading", level: 1, text: programme.title },
    // The paragraphs of the annex are counted anew.
    ...programmeBlocks(ctx, text).map((block, index) =>
      index === 0 && block.kind === "clause" ? { ...block, restarts: true } : block,
    ),
  ]
}

function justificationBlocks(ctx: OfficeCtx, it: CouncilCase): DocumentBlock[] {
  const t = speak(ctx.lang)
  const money = (amount: number | null) => (amount === null ? t(texts.none) : formatMoney(amount, ctx.lang))
  const { before } = it
  return [
    { kind: "title", text: t(texts.justification), subtitle: it.programme.title },
    ...writtenBlocks(it.justification),
    { kind: "heading", level: 1, text: t(texts.factsTitle) },
    {
      kind: "facts",
      facts: [
        { label: t(texts.money), value: money(it.programme.plannedMoney) },
        ...(before
          ? [
              {
                label: t(before.changed ? texts.moneyInForce : texts.moneyBefore),
                value: money(before.text.money.amount),
              },
            ]
          : []),
        { label: t(texts.tasks), value: String(it.text.priorities.tasks.length) },
        ...(before
          ? [
              {
                label: t(before.changed ? texts.changesInForce : texts.changes),
                value: String(programmeDifferences(before.text, it.text).length),
              },
            ]
          : []),
        ...it.papers.facts.map(({ label, value }) => ({ label: t(label), value: t(value) })),
        ...RESOLUTION_BASIS.map(({ article }) => ({ label: t(texts.legal), value: t(article) })),
      ],
    },
  ]
}

function comparison(ctx: OfficeCtx, it: CouncilCase, before: Before): DocumentBlock[] {
  const t = speak(ctx.lang)
  return [
    {
      kind: "title",
      text: t(before.changed ? texts.comparisonInForce : texts.comparison),
      subtitle: before.changed ? t(before.name) : `${t(before.name)} → ${yearsOf(it.programme)}`,
    },
    ...comparisonBlocks(ctx, programmeDifferences(before.text, it.text)),
  ]
}
