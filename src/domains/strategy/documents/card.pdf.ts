import { formatMoment } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { DocumentListItem } from "../../../platform/pdf.model.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import type { StoredCard } from "../card.access.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { Block, ListItem } from "../card.ts"
import { pointsAsText, progress, yearTotals } from "../card.ts"
import { cellAsText } from "../card-changes.ts"
import { progressAsText } from "../card-print.ts"
import { type Filled, markOf } from "../facts/filled.ts"
import { countedTexts } from "../facts/pages/counted.texts.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { type YearOfIndicator, yearsOfIndicator, yearsOfTable } from "../indicator-series.ts"
import { pageTexts } from "../pages/card.texts.ts"
import { measuredAsText, readingAsText } from "../value-print.ts"
import { documentTexts as texts } from "./card.document.texts.ts"

export type CardDocumentProps = {
  card: StoredCard
  content: IdentifiedCard
  filled: ReadonlyMap<string, Filled>
  officeName: string
}

const pl = (text: Text): string => text.pl
const MOST_YEARS = 6

/** The card as a document. Cards are in Polish: it is the language of the strategy and of the office. */
export function cardDocument(props: CardDocumentProps): DocumentModel {
  const { card, content, officeName } = props
  const { name, number } = content.task
  const years = yearsOfTable(content.indicatorYears, props.filled.values())
  return {
    lang: "pl",
    title: `${pl(texts.kind)}: ${name}`,
    author: officeName,
    issuedAt: card.changedAt,
    landscape: Math.max(years.length, content.stageYears.length) > MOST_YEARS,
    header: pl(texts.kind),
    footer: `${officeName}. ${pl(texts.version(card.version, formatMoment(card.changedAt, "pl")))}`,
    blocks: [
      { kind: "title", text: number ? `${number}. ${name}` : name, subtitle: pl(texts.kind) },
      { kind: "facts", facts: placeOf(props) },
      ...part(pageTexts.addressees, prose(content.addressees)),
      ...part(pageTexts.justification, prose(content.justification)),
      ...part(pageTexts.taskDescription, prose(content.description)),
      ...part(pageTexts.stages, stages(content)),
      ...part(
        pageTexts.executor,
        content.executor.map((text) => ({ kind: "paragraph", text })),
      ),
      ...part(pageTexts.bodies, bodies(content)),
      ...part(pageTexts.indicators, indicators(props, years)),
      ...part(pageTexts.money, money(content)),
    ],
  }
}

function placeOf({ card, content }: CardDocumentProps): { label: string; value: string }[] {
  const numbered = (of: { number: string; name: string }) => [of.number, of.name].filter(Boolean).join(". ")
  const hasPoints = content.stages.some((stage) => stage.cells.some((cell) => cell.state === "points"))
  const facts: [Text, string][] = [
    [texts.strategy, card.strategy.name],
    [texts.goal, numbered(card.goal)],
    [texts.chief, card.goal.chief],
    [texts.area, numbered(card.area)],
    [texts.coordinator, card.area.coordinator],
    [texts.progress, hasPoints ? progressAsText(progress(content), "pl") : ""],
  ]
  return facts.filter(([, value]) => value !== "").map(([label, value]) => ({ label: pl(label), value }))
}

function part(heading: Text, blocks: readonly DocumentBlock[]): DocumentBlock[] {
  const said: readonly DocumentBlock[] =
    blocks.length > 0 ? blocks : [{ kind: "paragraph", text: pl(pageTexts.notStated), small: true }]
  return [{ kind: "heading", level: 1, text: pl(heading) }, ...said]
}

function prose(blocks: readonly Block[]): DocumentBlock[] {
  return blocks.flatMap((block): DocumentBlock[] => {
    if (block.kind === "paragraph") return [{ kind: "paragraph", text: block.text }]
    if (block.items.every(isBullet)) return [{ kind: "list", items: block.items.map(bulletItem) }]
    return numberedItems(block.items, 0)
  })
}

const isBullet = (item: ListItem): boolean => !/[\p{L}\p{N}]/u.test(item.marker) && item.items.every(isBullet)
const bulletItem = (item: ListItem): DocumentListItem => ({ text: item.text, items: item.items.map(bulletItem) })

const INDENT = "\u2003"

/** Resolutions cite the numbers of the print: the typesetter's own could differ from them, so they are its text. */
const numberedItems = (items: readonly ListItem[], depth: number): DocumentBlock[] =>
  items.flatMap((item) => [
    { kind: "paragraph" as const, text: `${INDENT.repeat(depth * 2)}${item.marker} ${item.text}` },
    ...numberedItems(item.items, depth + 1),
  ])

function stages(content: IdentifiedCard): DocumentBlock[] {
  if (content.stages.length === 0) return []
  const years = [...content.stageYears].sort((a, b) => a - b)
  const totals = new Map(yearTotals(content).map((total) => [total.year, total]))
  return [
    {
      kind: "table",
      columns: [
        { header: pl(texts.stage), width: 3 },
        ...years.map((year) => ({ header: String(year), align: "center" as const })),
      ],
      rows: content.stages.map((stage) => [
        [stage.number, stage.name].filter(Boolean).join(". "),
        ...years.map((year) => {
          const cell = stage.cells.find((each) => each.year === year)
          return cell ? cellAsText(cell) || "–" : "–"
        }),
      ]),
      total: {
        label: pl(texts.total),
        values: years.map((year) => {
          const { done, planned } = totals.get(year) ?? { done: 0, planned: 0 }
          return `${pointsAsText(done)}/${pointsAsText(planned)}`
        }),
      },
    },
  ]
}

function bodies(content: IdentifiedCard): DocumentBlock[] {
  if (content.bodies.length === 0) return []
  return [
    {
      kind: "table",
      columns: [
        { header: pl(texts.body), width: 2 },
        { header: pl(texts.scope), width: 3 },
      ],
      rows: content.bodies.map((body) => [body.name, body.scopes.join("\n") || pl(pageTexts.noScope)]),
    },
  ]
}

function indicators({ content, filled }: CardDocumentProps, years: readonly number[]): DocumentBlock[] {
  const kinds = (["product", "result", "impact", "unknown"] as const).filter(
    (kind) =>
      content.indicators.some((indicator) => indicator.kind === kind) ||
      (kind !== "unknown" && content.indicatorsNone.includes(kind)),
  )
  if (kinds.length === 0) return []
  const rows = kinds.flatMap((kind) => {
    const own = content.indicators.filter((indicator) => indicator.kind === kind)
    const title = kind === "unknown" ? pl(indicatorTexts.unknown) : pl(texts.kinds(indicatorTexts[kind].pl))
    const band = own.length > 0 ? title : `${title}: ${pl(pageTexts.none)}`
    return [
      { band },
      ...own.flatMap((indicator) => {
        const mine = indicator.id ? filled.get(indicator.id) : undefined
        const unaligned =
          indicator.unaligned.length > 0 ? [pl(pageTexts.unaligned(indicator.unaligned.join(" | ")))] : []
        return [
          { band: indicator.name },
          [
            [indicator.source || pl(pageTexts.noSource), ...unaligned].join("\n"),
            ...yearsOfIndicator(years, indicator, mine).map((year) => valueText(year, mine)),
          ],
        ]
      }),
    ]
  })
  return [
    {
      kind: "table",
      columns: [
        { header: pl(pageTexts.source), width: 2 },
        ...years.map((year) => ({ header: String(year), align: "right" as const })),
      ],
      rows,
    },
    ...notes(content, filled),
  ]
}

const MARKS = { counted: "*", frozen: "**", overridden: "(w)" } as const

/** `*` counted by the product, `**` and frozen, `(w)` set by hand, `?` to be confirmed: explained under the table. */
function valueText({ stated, measured }: YearOfIndicator, filled: Filled | undefined): string {
  const lines: string[] = []
  if (stated) {
    const read = readingAsText(stated.reading, "pl") || (stated.reading.kind === "missing" ? "" : stated.printed)
    if (read !== "") lines.push(stated.reading.question ? `${read} ?` : read)
  }
  if (measured && filled) {
    const mark = MARKS[markOf(measured) ?? "counted"]
    lines.push(`${measuredAsText(filled.source.unit, measured.sum, "pl")} ${mark}`)
  }
  return lines.join("\n") || "–"
}

function notes(content: IdentifiedCard, filled: ReadonlyMap<string, Filled>): DocumentBlock[] {
  const guesses = content.indicators.flatMap(({ values }) => values.filter((value) => value.reading.question))
  const marks = new Set([...filled.values()].flatMap(({ years }) => years.map(markOf)))
  const said = [
    ...guesses.map((value) => pl(texts.guessed(value.year, value.printed))),
    ...(marks.has(null) ? [pl(countedTexts.printCounted)] : []),
    ...(marks.has("frozen") ? [pl(countedTexts.printFrozen)] : []),
    ...content.indicators.flatMap(({ id, name }) => overridesOf(name, id ? filled.get(id) : undefined)),
  ]
  return said.length > 0 ? [{ kind: "paragraph", text: said.join("\n"), small: true }] : []
}

/** Why a number is not the counted one. */
function overridesOf(name: string, filled: Filled | undefined): string[] {
  const print = (value: number) => measuredAsText(filled!.source.unit, value, "pl")
  return (filled?.years ?? []).flatMap(({ year, override, frozen, live }) =>
    override
      ? pl(
          countedTexts.printSet(
            name,
            year,
            print(override.value),
            print(frozen?.sum ?? live?.sum ?? 0),
            override.because,
          ),
        )
      : [],
  )
}

function money(content: IdentifiedCard): DocumentBlock[] {
  const { budget, totalCost } = content
  const cost: DocumentBlock = {
    kind: "facts",
    facts: [{ label: pl(pageTexts.totalCost), value: totalCost || pl(pageTexts.totalCostEmpty) }],
  }
  if (budget.length === 0) return [cost, { kind: "paragraph", text: pl(pageTexts.budgetEmpty), small: true }]
  return [
    cost,
    {
      kind: "table",
      columns: [
        { header: pl(pageTexts.budgetSource), width: 1 },
        { header: pl(pageTexts.budgetMoney), width: 1 },
      ],
      rows: budget.map((row) => [row.source, row.money || pl(pageTexts.noAmount)]),
    },
  ]
}
