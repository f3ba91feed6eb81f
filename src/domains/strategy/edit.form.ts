import type { Form } from "../../platform/http/form.ts"
import { blocksAsText } from "./block-text.ts"
import type { IdentifiedCard } from "./card.document.ts"
import { cellAsText } from "./card-changes.ts"

export type StageTyped = { number: string; name: string; cells: Record<string, string> }
export type BodyTyped = { name: string; scopes: string }
export type IndicatorTyped = { id: string; name: string; kind: string; source: string; values: Record<string, string> }
export type BudgetTyped = { source: string; money: string }

/** A card as it stands in the fields of its form. */
export type CardTyped = {
  number: string
  name: string
  addressees: string
  justification: string
  description: string
  executor: string
  totalCost: string
  stageYears: number[]
  indicatorYears: number[]
  stages: StageTyped[]
  bodies: BodyTyped[]
  indicators: IndicatorTyped[]
  budget: BudgetTyped[]
}

const TEXT_FIELDS = ["number", "name", "addressees", "justification", "description", "executor", "totalCost"] as const

/** The fields of a stored card; years ascending. */
export function typedOf(card: IdentifiedCard): CardTyped {
  const ascending = (years: readonly number[]) => [...years].sort((a, b) => a - b)
  return {
    number: card.task.number,
    name: card.task.name,
    addressees: blocksAsText(card.addressees),
    justification: blocksAsText(card.justification),
    description: blocksAsText(card.description),
    executor: card.executor.join("\n"),
    totalCost: card.totalCost,
    stageYears: ascending(card.stageYears),
    indicatorYears: ascending(card.indicatorYears),
    stages: card.stages.map((stage) => ({
      number: stage.number,
      name: stage.name,
      cells: Object.fromEntries(stage.cells.map((cell) => [cell.year, cellAsText(cell)])),
    })),
    bodies: card.bodies.map((body) => ({ name: body.name, scopes: body.scopes.join("\n") })),
    indicators: card.indicators.map((indicator) => ({
      id: indicator.id ?? "",
      name: indicator.name,
      kind: indicator.kind,
      source: indicator.source,
      values: Object.fromEntries(indicator.values.map((value) => [value.year, value.printed])),
    })),
    budget: card.budget.map((row) => ({ ...row })),
  }
}

/** What a posted form holds. */
export function typedFrom(form: Form): CardTyped {
  const text = Object.fromEntries(TEXT_FIELDS.map((field) => [field, form.text(field)])) as Record<
    (typeof TEXT_FIELDS)[number],
    string
  >
  const years = (field: string) =>
    [...new Set(form.text(field).split(" ").filter(isYear).map(Number))].sort((a, b) => a - b)
  const stageYears = years("stageYears")
  const indicatorYears = years("indicatorYears")
  const byYear = (years: readonly number[], path: string) =>
    Object.fromEntries(years.map((year) => [year, form.text(`${path}.${year}`)]))
  return {
    ...text,
    stageYears,
    indicatorYears,
    stages: rowsOf(form, "stages").map((path) => ({
      number: form.text(`${path}.number`),
      name: form.text(`${path}.name`),
      cells: byYear(stageYears, `${path}.cells`),
    })),
    bodies: rowsOf(form, "bodies").map((path) => ({
      name: form.text(`${path}.name`),
      scopes: form.text(`${path}.scopes`),
    })),
    indicators: rowsOf(form, "indicators").map((path) => ({
      id: form.text(`${path}.id`),
      name: form.text(`${path}.name`),
      kind: form.text(`${path}.kind`),
      source: form.text(`${path}.source`),
      values: byYear(indicatorYears, `${path}.values`),
    })),
    budget: rowsOf(form, "budget").map((path) => ({
      source: form.text(`${path}.source`),
      money: form.text(`${path}.money`),
    })),
  }
}

/** Paths of the rows of a list, `stages.0`, `stages.1`, by the field every row has. */
function rowsOf(form: Form, list: RowList): string[] {
  const field = list === "budget" ? "source" : "name"
  const numbers = form.names().flatMap((name) => {
    const found = /^([a-z]+)\.(\d{1,3})\.([a-z]+)$/.exec(name)
    return found?.[1] === list && found[3] === field ? [Number(found[2])] : []
  })
  return [...new Set(numbers)].sort((a, b) => a - b).map((number) => `${list}.${number}`)
}

export const ROW_LISTS = ["stages", "bodies", "indicators", "budget"] as const
export type RowList = (typeof ROW_LISTS)[number]

const EMPTY_ROWS = {
  stages: (): StageTyped => ({ number: "", name: "", cells: {} }),
  bodies: (): BodyTyped => ({ name: "", scopes: "" }),
  indicators: (): IndicatorTyped => ({ id: "", name: "", kind: "product", source: "", values: {} }),
  budget: (): BudgetTyped => ({ source: "", money: "" }),
} as const

const isYear = (text: string): boolean => /^(?:19|20)\d\d$/.test(text)

/** Name of the field in which a new year of a table is typed. */
export const NEW_YEAR = { stages: "newStageYear", indicators: "newIndicatorYear" } as const

/**
 * The card after a pressed button: `add.stages`, `remove.bodies.2`, `add-year.indicators`, `remove-year.stages.2013`;
 * undefined when the button saves. A new year that is none leaves the card as it is.
 */
export function rearranged(typed: CardTyped, pressed: string, form: Form): CardTyped | undefined {
  const [action = "", list = "", which = ""] = pressed.split(".")
  if (action === "add" && isRowList(list)) return { ...typed, [list]: [...typed[list], EMPTY_ROWS[list]()] }
  if (action === "remove" && isRowList(list))
    return { ...typed, [list]: typed[list].filter((_, index) => String(index) !== which) }
  if (list !== "stages" && list !== "indicators") return undefined
  const field = list === "stages" ? "stageYears" : "indicatorYears"
  if (action === "remove-year") return { ...typed, [field]: typed[field].filter((year) => String(year) !== which) }
  if (action !== "add-year") return undefined
  const year = form.text(NEW_YEAR[list])
  if (!isYear(year)) return typed
  return { ...typed, [field]: [...new Set([...typed[field], Number(year)])].sort((a, b) => a - b) }
}

const isRowList = (text: string): text is RowList => (ROW_LISTS as readonly string[]).includes(text)
