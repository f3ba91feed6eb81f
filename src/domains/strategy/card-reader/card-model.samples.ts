import fc from "fast-check"

/** A card to print and read back. `value` is the decimal a printed value stands for, null for missing. */
type CellModel = { printed: string; done: number | null; planned: number | null }
type ValueModel = { printed: string; value: string | null }
type StageModel = { name: string; cells: CellModel[] }
type IndicatorModel = {
  kind: "product" | "result" | "impact"
  name: string
  source: string
  values: ValueModel[]
}
export type CardModel = {
  years: number[]
  stages: StageModel[]
  indicators: IndicatorModel[]
  budget: { source: string; money: string }[]
  bodies: { name: string; scope: string }[]
}

const WORDS = ["opracowanie", "programu", "dla", "mieszkańców", "w", "ciągu", "roku", "oraz", "na", "rzecz", "rodzin"]
const MORE_WORDS = [
  "społeczności",
  "z",
  "organizacjami",
  "gminy",
  "i",
  "rady",
  "miasta",
  "pomocy",
  "2010",
  "60",
  "3",
  "-",
]
const FIRST_WORDS = ["Liczba", "Kwota", "Odsetek", "Opracowanie", "Realizacja", "Konsultowanie", "Budowa"]
const SOURCES = ["MOPR", "GUS", "Urząd Miasta Leszna", "Powiatowy Urząd Pracy", "MOPR/Organizacje pozarządowe"]
const MORE_SOURCES = ["Straż Miejska", "dane własne", "sprawozdania jednostek", "REGON"]

const phrase = (words: readonly string[], max: number) =>
  fc
    .tuple(fc.constantFrom(...FIRST_WORDS), fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: max }))
    .map(([first, rest]) => [first, ...rest].join(" "))

/** Names may end with a number or a dash: the worst neighbours of values. */
const roughName = phrase([...WORDS, ...MORE_WORDS], 9)
const plainName = phrase(WORDS, 9)

const decimal = (hundredths: number) => String(hundredths / 100)
const cell: fc.Arbitrary<CellModel> = fc.oneof(
  fc
    .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 40 }), fc.constantFrom("%", " %", ""))
    .map(([done, planned, sign]) => ({
      printed: `${done}/${planned}${sign}`,
      done: done * 100,
      planned: planned * 100,
    })),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom("%", " %")).map(([points, sign]) => {
    const text = decimal(points * 10).replace(".", ",")
    return { printed: `${text}/${text}${sign}`, done: points * 10, planned: points * 10 }
  }),
  fc.constant({ printed: "-", done: null, planned: null }),
)

const group = (whole: number, separator: string) => String(whole).replace(/\B(?=(\d{3})+$)/g, separator)
const NOTATIONS: ((whole: number) => string)[] = [
  (w) => String(w),
  (w) => group(w, " "),
  (w) => group(w, "\u00a0"),
  (w) => group(w, "."),
  (w) => group(w, ","),
  (w) => `${group(w, " ")} zł`,
  (w) => `${group(w, ".")},-`,
  (w) => `ok. ${group(w, " ")}`,
]
const DECIMAL_NOTATIONS: ((whole: number, cents: string) => string)[] = [
  (w, c) => `${w}.${c}`,
  (w, c) => `${w},${c}`,
  (w, c) => `${group(w, " ")},${c}`,
  (w, c) => `${group(w, " ")}.${c}`,
  (w, c) => `${group(w, ".")}.${c}`,
  (w, c) => `${group(w, ".")},${c}`,
  (w, c) => `${group(w, " ")},${c} zł`,
]
const whole = fc.oneof(
  fc.integer({ min: 0, max: 9 }),
  fc.integer({ min: 10, max: 999 }),
  fc.integer({ min: 1000, max: 9_999_999 }),
  fc.constantFrom(1000, 2000, 100_000, 1_000_000, 12_012),
)

const value: fc.Arbitrary<ValueModel> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .tuple(whole, fc.constantFrom(...NOTATIONS))
      .map(([w, print]) => ({ printed: print(w), value: String(w) })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(whole, fc.integer({ min: 1, max: 99 }), fc.constantFrom(...DECIMAL_NOTATIONS))
      .map(([w, c, print]) => ({
        printed: print(w, String(c).padStart(2, "0")),
        value: `${w}.${String(c).padStart(2, "0").replace(/0$/, "")}`,
      })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom("-", "X", "bd.", "b.d.", "Brak danych", "brak")
      .map((printed) => ({ printed, value: null })),
  },
)

const years = fc.uniqueArray(fc.integer({ min: 1998, max: 2035 }), { minLength: 1, maxLength: 8 })

/** Years in any order, 1–12 stages, values in mixed notations; with `rough`, names that end like values. */
export const cardModel = (rough: boolean): fc.Arbitrary<CardModel> =>
  years.chain((chosen) => {
    const name = rough ? roughName : plainName
    const row = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: chosen.length, maxLength: chosen.length })
    return fc.record({
      years: fc.constant(chosen),
      stages: fc.array(fc.record({ name, cells: row(cell) }), { minLength: 1, maxLength: 12 }),
      indicators: fc.array(
        fc.record({
          kind: fc.constantFrom("product" as const, "result" as const, "impact" as const),
          name,
          source: fc.constantFrom(...SOURCES, ...MORE_SOURCES),
          values: row(value),
        }),
        { minLength: 1, maxLength: 6 },
      ),
      budget: fc.array(
        fc.record({
          source: fc.constantFrom("Budżet Miasta", "Środki UE"),
          money: fc.constantFrom("20 000 zł", "ok. 1 mln zł"),
        }),
        { maxLength: 3 },
      ),
      bodies: fc.array(
        fc.record({
          name: fc.constantFrom("Rada Miejska", "Caritas"),
          scope: fc.constantFrom("opinie", "pomoc żywnościowa"),
        }),
        { maxLength: 3 },
      ),
    })
  })

export type Layout = "text" | "tabs" | "gaps" | "pipes"
export type Style = {
  layout: Layout
  upper: boolean
  colons: boolean
  newline: string
  blankLines: boolean
  /** Breaks each name of the text layout after this many words; 0 leaves it whole. */
  wrapAfter: number
  /** Rotates the order of the sections. */
  rotate: number
  decomposed: boolean
}

export const style: fc.Arbitrary<Style> = fc.record({
  layout: fc.constantFrom<Layout>("text", "tabs", "gaps", "pipes"),
  upper: fc.boolean(),
  colons: fc.boolean(),
  newline: fc.constantFrom("\n", "\r\n", "\r"),
  blankLines: fc.boolean(),
  wrapAfter: fc.constantFrom(0, 0, 2, 3),
  rotate: fc.integer({ min: 0, max: 6 }),
  decomposed: fc.boolean(),
})

const KIND_LABELS = {
  product: "Wskaźniki produktu:",
  result: "Wskaźniki rezultatu:",
  impact: "Wskaźniki oddziaływania:",
}

/** Indicators in the order in which a card prints them: kind by kind. */
export const printedIndicators = (model: CardModel): IndicatorModel[] =>
  (["product", "result", "impact"] as const).flatMap((kind) => model.indicators.filter((each) => each.kind === kind))

/** Prints a model as a card of the family. */
export function printCard(model: CardModel, of: Style): string {
  const row = (cells: readonly (string | number)[]): string => {
    if (of.layout === "tabs") return cells.join("\t")
    if (of.layout === "pipes") return `| ${cells.join(" | ")} |`
    return cells.join(of.layout === "gaps" ? "   " : " ")
  }
  const wrapped = (name: string) => (of.layout === "text" && of.wrapAfter > 0 ? breakAfter(name, of.wrapAfter) : name)
  const heading = (text: string) => (of.upper ? text.toUpperCase() : text) + (of.colons ? ":" : "")
  const stages = [
    heading("Etapy realizacji zadania"),
    row(["Etapy realizacji", ...model.years]),
    ...model.stages.map((stage, n) => row([wrapped(`${n + 1}. ${stage.name}`), ...stage.cells.map((c) => c.printed)])),
  ]
  const kinds = (["product", "result", "impact"] as const).flatMap((kind) => {
    const rows = model.indicators.filter((indicator) => indicator.kind === kind)
    const lines = rows.map((each) => row([wrapped(each.name), each.source, ...each.values.map((v) => v.printed)]))
    return [KIND_LABELS[kind], ...(lines.length > 0 ? lines : ["Brak"])]
  })
  const indicators = [heading("Mierniki dla realizacji zadania"), row(["Wskaźnik", "Źródło", ...model.years]), ...kinds]
  const budget = [
    heading("Budżet zadania"),
    row(["Źródło finansowania", "Środki"]),
    ...model.budget.map((b) => row([b.source, b.money])),
  ]
  const bodies = [
    heading("Podmioty współpracujące"),
    row(["Nazwa", "Zakres współpracy"]),
    ...model.bodies.map((b) => row([b.name, b.scope])),
  ]
  const prose = (title: string, text: string) => [heading(title), "", text]
  const sections = [
    prose("Adresaci", "Mieszkańcy miasta"),
    stages,
    prose("Uzasadnienie", "Miasto potrzebuje tego zadania."),
    bodies,
    prose("Realizator", "Urząd Miasta"),
    indicators,
    budget,
  ]
  const ordered = [...sections.slice(of.rotate), ...sections.slice(0, of.rotate)]
  const lines = [...OPENING, ...ordered.flatMap((section) => (of.blankLines ? [...section, ""] : section))]
  const text = lines.flatMap((line) => line.split("\n")).join(of.newline)
  return of.decomposed ? text.normalize("NFD") : text
}

const OPENING = [
  "Strategia rozwoju Leszna",
  "Cel II - Dobre życie - szef celu I Zastępca Prezydenta",
  "9. Organizacje pozarządowe - koordynator Dyrektor MOPR",
  "1. Program współpracy",
]

function breakAfter(name: string, count: number): string {
  const words = name.split(" ")
  return words.length <= count + 1 ? name : `${words.slice(0, count).join(" ")}\n${words.slice(count).join(" ")}`
}
