import { findSphere } from "../../../law/spheres.ts"
import { formatDate } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { speak, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { chartFigure } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { quantityIn } from "../../strategy/public.ts"
import { writtenBlocks } from "../written-blocks.ts"
import { byChapter, CHAPTERS, type Chapter, type ChapterTexts } from "./chapters.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import { type Counted, type FigureLine, type Figures, PARTED_BY, type Parted } from "./yearly-report.ts"

export type ReportPaper = { texts: ChapterTexts; figures: Figures; issuedAt: Temporal.Instant; isDraft: boolean }

type Cell = string | [{ link: string; text: string }]

/**
 * The whole report as a document: under each chapter its text, its numbers in five years and a chart; grants by sphere and
 * by priority task. Every number of the year leads to the list behind it.
 */
export function reportDocument(ctx: OfficeCtx, paper: ReportPaper): DocumentModel {
  const t = speak(ctx.lang)
  const { figures } = paper
  const lines = byChapter(figures.lines)
  return {
    lang: ctx.lang,
    title: t(texts.title(figures.year)),
    author: ctx.office.name,
    issuedAt: paper.issuedAt,
    header: ctx.office.name,
    ...(paper.isDraft ? { draft: t(texts.draftMark) } : {}),
    blocks: [
      { kind: "title", text: t(texts.title(figures.year)), subtitle: ctx.office.organ },
      ...CHAPTERS.flatMap((chapter) => chapterBlocks(ctx, paper, chapter, lines.get(chapter.key) ?? [])),
    ],
  }
}

function chapterBlocks(
  ctx: OfficeCtx,
  { texts: written, figures }: ReportPaper,
  chapter: Chapter,
  lines: readonly FigureLine[],
): DocumentBlock[] {
  const t = speak(ctx.lang)
  const blocks: DocumentBlock[] = [
    ...writtenBlocks(written[chapter.key]),
    ...(chapter.key === "programme" ? programmeFacts(ctx, figures) : []),
    ...numbersTable(ctx, figures, lines, t(texts.tableOf(chapter.name))),
    ...chartOf(ctx, figures, chapter, lines),
    ...partsOf(ctx, figures, chapter),
  ]
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 1, text: t(chapter.name) }, ...blocks]
}

/** What a chapter counts, for the page on which its words are written: without them, its heading and its chart. */
export function chapterNumbers(ctx: OfficeCtx, figures: Figures, chapter: Chapter): DocumentBlock[] {
  const at = { ...ctx, baseUrl: ON_PAGE }
  return [
    ...(chapter.key === "programme" ? programmeFacts(at, figures) : []),
    ...numbersTable(at, figures, byChapter(figures.lines).get(chapter.key) ?? []),
    ...partsOf(at, figures, chapter),
  ]
}

const partsOf = (ctx: OfficeCtx, figures: Figures, { key }: Chapter): DocumentBlock[] =>
  key === "grants" ? [...byTask(ctx, figures), ...bySphere(ctx, figures)] : []

function programmeFacts(ctx: OfficeCtx, { programme }: Figures): DocumentBlock[] {
  const t = speak(ctx.lang)
  if (!programme) return [{ kind: "paragraph", text: t(texts.noProgramme) }]
  const { resolution, planned } = programme
  return [
    {
      kind: "facts",
      facts: [
        { label: t(texts.programmeOf), value: programme.title },
        ...(resolution
          ? [
              {
                label: t(texts.resolution),
                value: t(texts.resolutionOf(resolution.number, formatDate(resolution.on, ctx.lang))),
              },
            ]
          : []),
        ...(planned === null ? [] : [{ label: t(texts.plannedMoney), value: formatMoney(planned, ctx.lang) }]),
      ],
    },
  ]
}

function numbersTable(
  ctx: OfficeCtx,
  figures: Figures,
  lines: readonly FigureLine[],
  caption?: string,
): DocumentBlock[] {
  const counted = lines.filter(({ years }) => Object.keys(years).length > 0)
  if (counted.length === 0) return []
  const t = speak(ctx.lang)
  return [
    {
      kind: "table",
      ...(caption === undefined ? {} : { caption }),
      columns: [
        { header: t(texts.number), width: 1 },
        ...figures.years.map((year) => ({ header: String(year), align: "right" as const })),
      ],
      rows: counted.map((line) => [
        t(line.name),
        ...figures.years.map((year) => numberCell(ctx, line, year, line.years[year])),
      ]),
    },
  ]
}

/** Links on a page of the product need no origin. */
const ON_PAGE = ""

/** The same for a page of the product. */
export const reportOnPage = (ctx: OfficeCtx, paper: ReportPaper): DocumentModel =>
  reportDocument({ ...ctx, baseUrl: ON_PAGE }, paper)

/** A number with the way to its list; a dash where nothing was counted. */
function numberCell(
  ctx: OfficeCtx,
  line: Pick<FigureLine, "key" | "unit" | "isPublic">,
  year: number,
  counted: Counted | undefined,
  narrowed: Record<string, string> = {},
): Cell {
  if (!counted) return "–"
  const text = quantityIn(line.unit, counted.sum, ctx.lang)
  if (!line.isPublic || ctx.baseUrl === undefined) return text
  const path = urls.numberList.href({ office: ctx.office.slug, source: line.key, year: String(year) }, narrowed)
  return [{ link: `${ctx.baseUrl}${path}`, text }]
}

function chartOf(ctx: OfficeCtx, figures: Figures, chapter: Chapter, lines: readonly FigureLine[]): DocumentBlock[] {
  const drawn = chapter.drawn.flatMap((key) => lines.find((line) => line.key === key) ?? [])
  const [first] = drawn
  if (!first || drawn.every((line) => Object.keys(line.years).length === 0)) return []
  const { years } = figures
  return [
    chartFigure(ctx, {
      title: texts.chart(chapter.name),
      summary: texts.chartSummary(chapter.name, years[0]!, years.at(-1)!),
      categories: years.map(String),
      series: drawn.map((line) => ({
        label: line.name,
        values: years.map((year) => (line.years[year] ? line.years[year].sum : null)),
      })),
      format: (value) => quantityIn(first.unit, Math.trunc(value), ctx.lang),
    }),
  ]
}

const partedLines = (figures: Figures): (FigureLine & { key: (typeof PARTED_BY)[number] })[] =>
  PARTED_BY.flatMap((key) => {
    const line = figures.lines.find((each) => each.key === key)
    return line ? [{ ...line, key }] : []
  })

const partedCells = (ctx: OfficeCtx, figures: Figures, of: Parted, narrowed: Record<string, string>): Cell[] =>
  partedLines(figures).map((line) => numberCell(ctx, line, figures.year, of[line.key], narrowed))

const partedColumns = (figures: Figures, t: (text: Text) => string) =>
  partedLines(figures).map(({ key }) => ({ header: t(texts[`parted-${key}`]), align: "right" as const }))

function bySphere(ctx: OfficeCtx, figures: Figures): DocumentBlock[] {
  if (figures.spheres.length === 0) return []
  const t = speak(ctx.lang)
  return [
    { kind: "heading", level: 2, text: t(texts.bySphere) },
    {
      kind: "table",
      columns: [{ header: t(texts.sphere), width: 1 }, ...partedColumns(figures, t)],
      rows: figures.spheres.map(({ sphere, of }) => [
        `${sphere}. ${findSphere(sphere, `${figures.year}-12-31`)?.short[ctx.lang] ?? ""}`,
        ...partedCells(ctx, figures, of, { sfera: sphere }),
      ]),
    },
    { kind: "paragraph", small: true, text: t(texts.bySphereNote) },
  ]
}

function byTask(ctx: OfficeCtx, figures: Figures): DocumentBlock[] {
  if (figures.tasks.length === 0) return []
  const t = speak(ctx.lang)
  const trail = (taskId: string, text: string): Cell =>
    ctx.baseUrl !== undefined
      ? [{ link: `${ctx.baseUrl}${urls.taskTrail.href({ office: ctx.office.slug, taskId })}`, text }]
      : text
  return [
    { kind: "heading", level: 2, text: t(texts.byTask) },
    {
      kind: "table",
      columns: [
        { header: t(texts.task), width: 1 },
        { header: t(texts.planned), align: "right" },
        ...partedColumns(figures, t),
      ],
      rows: figures.tasks.map((task) => [
        trail(task.id, `${task.place}: ${task.name}`),
        task.planned === null ? "–" : formatMoney(task.planned, ctx.lang),
        ...partedCells(ctx, figures, task.of, { zadanie: task.id }),
      ]),
    },
  ]
}
