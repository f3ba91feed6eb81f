import { formatAmount } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { type FieldKind, readField } from "../offers/public.ts"
import { pickSection, type SectionContent, type SectionId } from "./report.sections.ts"
import { commandTexts as texts } from "./report.texts.ts"
import { DEGREES, type ReportContent } from "./report.ts"

/** The fields of one section as text, by path (`costs.koszt-1`): what was typed, or what was saved, shown again. */
export type Typed = ReadonlyMap<string, string>

const PROSE = 10_000
const NOTE = 4_000
const LINE = 500

const AMOUNTS = ["bankInterest", "otherIncome", "ownFinancial", "recipients", "otherPublic", "remaining"] as const
const HALVES = ["personal", "material"] as const
const MONEY = [...AMOUNTS, ...HALVES] as const
const COUNTS = ["volunteers", "volunteerHours"] as const
const MOST_COUNTED = 1_000_000
const STATEMENTS = ["legal-status", "truthful"] as const

/** The largest number of characters of a text field such as `results.rezultat-1.achieved`. */
export function limitOf(path: string): number {
  if (/\.(achieved)$/.test(path) || path === "otherPublicNames") return LINE
  return /\.(measured|description)$/.test(path) ? NOTE : PROSE
}

/** A saved section as its form shows it. */
export function typedOf(content: SectionContent, lang: Lang): Map<string, string> {
  const typed = new Map<string, string>()
  const money = (amount: number | null) => (amount === null ? "" : formatAmount(amount, lang))
  for (const [name, value] of Object.entries(content)) if (typeof value === "string") typed.set(name, value)
  for (const { id, achieved, measured } of content.results ?? []) {
    typed.set(`results.${id}.achieved`, achieved)
    typed.set(`results.${id}.measured`, measured)
  }
  for (const { id, degree, description } of content.activities ?? []) {
    typed.set(`activities.${id}.degree`, degree)
    typed.set(`activities.${id}.description`, description)
  }
  for (const { id, actual } of content.costs ?? []) typed.set(`costs.${id}`, money(actual))
  if (content.grant !== undefined) typed.set("grant", money(content.grant))
  if (content.euFunds !== undefined) typed.set("euFunds", money(content.euFunds))
  for (const name of COUNTS) if (content[name] !== undefined) typed.set(name, String(content[name] ?? ""))
  for (const name of MONEY) if (content[name] !== undefined) typed.set(name, money(content[name]))
  if (content.statements)
    for (const key of STATEMENTS) typed.set(`statements.${key}`, content.statements[key] ? "on" : "")
  return typed
}

/** What was posted for one section of this report; anything else is left aside. */
export function typedFrom(form: Form, section: SectionId, content: ReportContent): Map<string, string> {
  const names = typedOf(pickSection(content, section), "pl").keys()
  return new Map([...names].map((name) => [name, form.text(name).toWellFormed()]))
}

/** The section that the fields mean. What cannot be read is empty in it and named among the problems. */
export function readSection(
  section: SectionId,
  typed: Typed,
  content: ReportContent,
): { part: SectionContent; problems: Problem[] } {
  const problems: Problem[] = []
  const read = (path: string, kind: FieldKind) => {
    const reading = readField(kind, typed.get(path) ?? "")
    if ("code" in reading)
      problems.push({ field: path, code: reading.code.replace(/^offer\./, "report."), message: reading.message })
    return reading.value
  }
  const text = (path: string): string => String(read(path, { kind: "text", limit: limitOf(path) }))
  const amount = (path: string): number => Number(read(path, { kind: "money" }))
  const stated = (path: string): number | null => read(path, { kind: "money", optional: true }) as number | null
  const count = (path: string): number | null => {
    const digits = (typed.get(path) ?? "").replaceAll(/[\s\u00a0]/g, "")
    if (digits === "") return null
    if (/^\d{1,7}$/.test(digits) && Number(digits) <= MOST_COUNTED) return Number(digits)
    problems.push({ field: path, code: "report.not_a_count", message: texts.notACount })
    return null
  }
  return { part: readers[section]({ content, typed, text, amount, stated, count }), problems }
}

type Reader = {
  content: ReportContent
  typed: Typed
  text: (path: string) => string
  amount: (path: string) => number
  stated: (path: string) => number | null
  count: (path: string) => number | null
}

const readers: Readonly<Record<SectionId, (it: Reader) => SectionContent>> = {
  results: ({ content, text }) => ({
    resultsText: text("resultsText"),
    results: content.results.map(({ id }) => ({
      id,
      achieved: text(`results.${id}.achieved`),
      measured: text(`results.${id}.measured`),
    })),
  }),
  activities: ({ content, typed, text }) => ({
    activities: content.activities.map(({ id }) => ({
      id,
      degree: DEGREES.find((degree) => degree === typed.get(`activities.${id}.degree`)) ?? "",
      description: text(`activities.${id}.description`),
    })),
  }),
  costs: ({ content, stated }) => ({
    costs: content.costs.map(({ id }) => ({ id, actual: stated(`costs.${id}`) })),
  }),
  sources: ({ text, amount, stated }) => ({
    grant: stated("grant"),
    bankInterest: amount("bankInterest"),
    otherIncome: amount("otherIncome"),
    ownFinancial: amount("ownFinancial"),
    recipients: amount("recipients"),
    otherPublic: amount("otherPublic"),
    otherPublicNames: text("otherPublicNames"),
    remaining: amount("remaining"),
    personal: amount("personal"),
    material: amount("material"),
    otherIncomeText: text("otherIncomeText"),
    recipientsText: text("recipientsText"),
  }),
  additional: ({ typed, text, stated, count }) => ({
    additional: text("additional"),
    euFunds: stated("euFunds"),
    volunteers: count("volunteers"),
    volunteerHours: count("volunteerHours"),
    statements: {
      "legal-status": typed.get("statements.legal-status") === "on",
      truthful: typed.get("statements.truthful") === "on",
    },
  }),
}
