import { programmePart } from "../../../law/programme.ts"
import { findSphere } from "../../../law/spheres.ts"
import { formatDate } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { speak, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { DocumentRow } from "../../../platform/pdf.model.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { chartFigure } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { EVERY_YEAR, quantityIn } from "../../strategy/public.ts"
import { writtenBlocks } from "../written-blocks.ts"
import { byChapter, CHAPTERS, type Chapter, type ChapterTexts } from "./chapters.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import {
  type Counted,
  type FigureLine,
  type FigureProgramme,
  type Figures,
  NAMED,
  PARTED_BY,
  type Parted,
  type TaskFigures,
} from "./yearly-report.ts"

export type ReportPaper = {
  texts: ChapterTexts
  figures: Figures
  issuedAt: Temporal.Instant
  isDraft: boolean
  /** Of the published edition, whose numbers stay while the lists they lead to go on. */
  edition?: number
}

/** Numbers, and the edition in which they are frozen where they are. */
type Numbers = Pick<ReportPaper, "figures" | "edition">

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
  paper: ReportPaper,
  chapter: Chapter,
  lines: readonly FigureLine[],
): DocumentBlock[] {
  const t = speak(ctx.lang)
  const { figures } = paper
  const blocks: DocumentBlock[] = [
    ...writtenBlocks(paper.texts[chapter.key]),
    ...(chapter.key === "programme" ? programmeFacts(ctx, figures) : []),
    ...namedFacts(ctx, figures, chapter),
    ...numbersTable(ctx, paper, lines, t(texts.tableOf(chapter.name))),
    ...chartOf(ctx, figures, chapter, lines),
    ...partsOf(ctx, paper, chapter),
  ]
  return blocks.length === 0 ? [] : [{ kind: "heading", level: 1, text: t(chapter.name) }, ...blocks]
}

/** What a chapter counts, for the page on which its words are written: without them, its heading and its chart. */
export function chapterNumbers(ctx: OfficeCtx, figures: Figures, chapter: Chapter): DocumentBlock[] {
  const at = { ...ctx, baseUrl: ON_PAGE }
  return [
    ...(chapter.key === "programme" ? programmeFacts(at, figures) : []),
    ...namedFacts(at, figures, chapter),
    ...numbersTable(at, { figures }, byChapter(figures.lines).get(chapter.key) ?? []),
    ...partsOf(at, { figures }, chapter),
  ]
}

const partsOf = (ctx: OfficeCtx, it: Numbers, { key }: Chapter): DocumentBlock[] =>
  key === "grants" ? [...byTask(ctx, it), ...bySphere(ctx, it)] : []

function programmeFacts(ctx: OfficeCtx, { year, programme, others = [] }: Figures): DocumentBlock[] {
  const t = speak(ctx.lang)
  const told = [programme, ...others].flatMap((each): DocumentBlock[] =>
    each ? [programmeBlock(ctx, year, each)] : [],
  )
  return programme ? told : [{ kind: "paragraph", text: t(texts.noProgramme) }, ...told]
}

function programmeBlock(ctx: OfficeCtx, year: number, programme: FigureProgramme): DocumentBlock {
  const t = speak(ctx.lang)
  const { title, resolution, planned } = programme
  const there = (anchor: string, text: string): Cell => linked(ctx, `${textOf(ctx, year, programme)}${anchor}`, text)
  const money = `#par-${programmePart("money").pkt}`
  return {
    kind: "facts",
    facts: [
      { label: t(texts.programmeOf), value: title },
      ...(resolution
        ? [
            {
              label: t(texts.resolution),
              value: there("", t(texts.resolutionOf(resolution.number, formatDate(resolution.on, ctx.lang)))),
            },
          ]
        : []),
      ...(planned === null
        ? []
        : [{ label: t(texts.plannedMoney), value: there(money, formatMoney(planned, ctx.lang)) }]),
    ],
  }
}

/** Where the text that the council adopted stands: that very edition where it is known. */
function textOf(ctx: OfficeCtx, year: number, { years = String(year), edition }: FigureProgramme): string {
  const to = { office: ctx.office.slug, years }
  return edition === undefined
    ? urls.publicProgramme.href(to)
    : urls.publicProgrammeEdition.href({ ...to, edition: String(edition) })
}

const linked = (ctx: OfficeCtx, path: string, text: string): Cell =>
  ctx.baseUrl === undefined ? text : [{ link: `${ctx.baseUrl}${path}`, text }]

/** By name what the year adopted and consulted: mostly the programme of the next one, which its number does not say. */
function namedFacts(ctx: OfficeCtx, { year, named = [] }: Figures, { sources }: Chapter): DocumentBlock[] {
  const t = speak(ctx.lang)
  const told = NAMED.filter((key) => sources.includes(key)).flatMap((key) => {
    const labels = named.filter((each) => each.key === key).map(({ label }) => label)
    return labels.length === 0 ? [] : [{ label: t(texts[`named-${key}`](year)), value: labels.join("\n") }]
  })
  if (told.length === 0) return []
  return [
    { kind: "facts", facts: told },
    { kind: "paragraph", small: true, text: t(texts.namedNote(year)) },
  ]
}

function numbersTable(ctx: OfficeCtx, it: Numbers, lines: readonly FigureLine[], caption?: string): DocumentBlock[] {
  const { figures } = it
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
        ...figures.years.map((year) => numberCell(ctx, it, line, year, line.years[year])),
      ]),
    },
  ]
}

/** Links on a page of the product need no origin. */
const ON_PAGE = ""

/** The same for a page of the product. */
export const reportOnPage = (ctx: OfficeCtx, paper: ReportPaper): DocumentModel =>
  reportDocument({ ...ctx, baseUrl: ON_PAGE }, paper)

/** A number with the way to its list, which tells a frozen one from what is counted since; a dash where nothing was. */
function numberCell(
  ctx: OfficeCtx,
  { figures, edition }: Numbers,
  line: Pick<FigureLine, "key" | "unit" | "isPublic">,
  year: number | typeof EVERY_YEAR,
  counted: Counted | undefined,
  narrowed: Record<string, string> = {},
): Cell {
  if (!counted) return "–"
  const text = quantityIn(line.unit, counted.sum, ctx.lang)
  if (!line.isPublic) return text
  const frozen = edition === undefined ? {} : { sprawozdanie: figures.year, wydanie: edition }
  const to = { office: ctx.office.slug, source: line.key, year: String(year) }
  return linked(ctx, urls.numberList.href(to, { ...narrowed, ...frozen }), text)
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

const partedCells = (
  ctx: OfficeCtx,
  it: Numbers,
  of: Parted,
  year: number | typeof EVERY_YEAR,
  narrowed: Record<string, string>,
): Cell[] => partedLines(it.figures).map((line) => numberCell(ctx, it, line, year, of[line.key], narrowed))

const partedColumns = (figures: Figures, t: (text: Text) => string) =>
  partedLines(figures).map(({ key }) => ({ header: t(texts[`parted-${key}`]), align: "right" as const }))

function bySphere(ctx: OfficeCtx, it: Numbers): DocumentBlock[] {
  const { figures } = it
  if (figures.spheres.length === 0) return []
  const t = speak(ctx.lang)
  return [
    { kind: "heading", level: 2, text: t(texts.bySphere) },
    {
      kind: "table",
      columns: [{ header: t(texts.sphere), width: 1 }, ...partedColumns(figures, t)],
      rows: figures.spheres.map(({ sphere, of }) => [
        `${sphere}. ${findSphere(sphere, `${figures.year}-12-31`)?.short[ctx.lang] ?? ""}`,
        ...partedCells(ctx, it, of, figures.year, { sfera: sphere }),
      ]),
    },
    { kind: "paragraph", small: true, text: t(texts.bySphereNote) },
  ]
}

function byTask(ctx: OfficeCtx, it: Numbers): DocumentBlock[] {
  const { figures } = it
  if (figures.tasks.length === 0) return []
  const t = speak(ctx.lang)
  const programmes = [figures.programme, ...(figures.others ?? [])].filter((each) => each !== null)
  const ofProgramme = ({ id }: FigureProgramme) =>
    figures.tasks.filter(({ programmeId = figures.programme?.id }) => programmeId === id)
  const rows = programmes.flatMap((programme): DocumentRow[] => {
    const own = ofProgramme(programme).map((task) => taskRow(ctx, it, programme, task))
    return own.length === 0 || programmes.length === 1 ? own : [{ band: programme.title }, ...own]
  })
  return [
    { kind: "heading", level: 2, text: t(texts.byTask) },
    {
      kind: "table",
      ...(figures.tasksInAllYears ? { caption: t(texts.byTaskCaption) } : {}),
      columns: [
        { header: t(texts.task), width: 1 },
        { header: t(texts.planned), align: "right" },
        ...partedColumns(figures, t),
      ],
      rows,
    },
  ]
}

function taskRow(ctx: OfficeCtx, it: Numbers, programme: FigureProgramme, task: TaskFigures): Cell[] {
  const { year, tasksInAllYears } = it.figures
  const trail = urls.taskTrail.href({ office: ctx.office.slug, taskId: task.id })
  const place = `${textOf(ctx, year, programme)}#zadanie-${task.id}`
  return [
    linked(ctx, trail, `${task.place}: ${task.name}`),
    task.planned === null ? "–" : linked(ctx, place, formatMoney(task.planned, ctx.lang)),
    ...partedCells(ctx, it, task.of, tasksInAllYears ? EVERY_YEAR : year, { zadanie: task.id }),
  ]
}
