import { checkNrb } from "../../lib/identifiers.ts"
import { formatAmount, parseMoney } from "../../lib/money.ts"
import { formatHundredths } from "../../lib/numbers.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Lang, Text } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { type FieldKind, readField } from "../offers/public.ts"
import { formTexts as texts } from "./contract.form.texts.ts"
import { type Contract, type ContractTermsContent, MOST_TRANCHES, type PlannedTranche } from "./contract.ts"

/** The fields of the terms as text, by name (`tranches.1.due`): what was typed, or what was saved, shown again. */
export type Typed = ReadonlyMap<string, string>

export type Terms = ContractTermsContent & { tranches: readonly PlannedTranche[] }

const LINE = 300
const PROSE = 2000

const DATES = ["taskFrom", "taskTo", "otherUseTo"] as const
const AMOUNTS = ["ownFinancial", "ownInKind", "recipients"] as const
const TEXTS = {
  nonPartyScope: PROSE,
  officeContact: LINE,
  contractorContact: LINE,
  officeSignatory: LINE,
  contractorSignatory: LINE,
} as const

/** How many characters a text field holds. */
export const limitOf = (name: keyof typeof TEXTS): number => TEXTS[name]

/** A contract as its form shows it. */
export function typedOf(contract: Contract, lang: Lang): Map<string, string> {
  const typed = new Map<string, string>()
  for (const name of DATES) typed.set(name, contract[name])
  for (const name of AMOUNTS) typed.set(name, formatAmount(contract[name], lang))
  for (const name of Object.keys(TEXTS) as (keyof typeof TEXTS)[]) typed.set(name, contract[name])
  typed.set("account", contract.account)
  typed.set("tolerance", formatHundredths(contract.tolerance, lang))
  for (const cost of contract.costs) typed.set(`costs.${cost.id}`, formatAmount(cost.amount, lang))
  contract.tranches.forEach((tranche, index) => {
    typed.set(`tranches.${index}.id`, tranche.id)
    typed.set(`tranches.${index}.amount`, formatAmount(tranche.amount, lang))
    typed.set(`tranches.${index}.due`, tranche.due ?? "")
  })
  return typed
}

/** What was posted; other fields are left aside. */
export function typedFrom(form: Form): Map<string, string> {
  const names = form
    .names()
    .filter((name) => FIELD.test(name))
    .slice(0, 1000)
  return new Map(names.map((name) => [name, form.text(name).toWellFormed()]))
}

const FIELD =
  /^(costs\.[a-z0-9-]{1,40}|tranches\.\d{1,2}\.(id|amount|due)|taskFrom|taskTo|otherUseTo|ownFinancial|ownInKind|recipients|account|tolerance|nonPartyScope|officeContact|contractorContact|officeSignatory|contractorSignatory)$/

/** Numbers of the tranches present among the fields, in order. */
export function trancheNumbers(typed: Typed): number[] {
  const numbers = [...typed.keys()].flatMap((name) => /^tranches\.(\d+)\./.exec(name)?.[1] ?? [])
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b)
}

/** The terms that the fields mean for this contract. What cannot be read is named among the problems. */
export function readTerms(typed: Typed, contract: Contract): { terms: Terms; problems: Problem[] } {
  const problems: Problem[] = []
  const say = (field: string, code: string, message: Text) =>
    problems.push({ field, code: `contract.${code}`, message })
  const read = (name: string, kind: FieldKind) => {
    const reading = readField(kind, typed.get(name) ?? "")
    if ("code" in reading) say(name, reading.code.replace(/^offer\./, ""), reading.message)
    return reading.value
  }
  const isNamed = (name: string) => problems.some((problem) => problem.field === name)
  const date = (name: (typeof DATES)[number]): string => {
    const value = String(read(name, { kind: "date" }))
    if (value === "" && !isNamed(name)) say(name, "date_missing", texts.dateMissing)
    return value || contract[name]
  }
  const money = (name: string): number => Number(read(name, { kind: "money" }))
  const text = (name: keyof typeof TEXTS): string => String(read(name, { kind: "text", limit: TEXTS[name] }))

  const terms: Terms = {
    taskFrom: date("taskFrom"),
    taskTo: date("taskTo"),
    costs: contract.costs.map((cost) => ({ ...cost, amount: money(`costs.${cost.id}`) })),
    ownFinancial: money("ownFinancial"),
    ownInKind: money("ownInKind"),
    recipients: money("recipients"),
    tranches: readTranches(typed, read, say, isNamed),
    account: readAccount(typed.get("account") ?? "", say),
    otherUseTo: date("otherUseTo"),
    tolerance: readTolerance(typed.get("tolerance") ?? "", say),
    nonPartyScope: text("nonPartyScope"),
    officeContact: text("officeContact"),
    contractorContact: text("contractorContact"),
    officeSignatory: text("officeSignatory"),
    contractorSignatory: text("contractorSignatory"),
  }
  if (terms.taskTo < terms.taskFrom && !isNamed("taskTo")) say("taskTo", "dates_reversed", texts.datesReversed)
  return { terms, problems }
}

type Say = (field: string, code: string, message: Text) => void

/** Rows that were left blank count for nothing. An empty day follows the term of the template. */
function readTranches(
  typed: Typed,
  read: (name: string, kind: FieldKind) => unknown,
  say: Say,
  isNamed: (name: string) => boolean,
): PlannedTranche[] {
  const filled = trancheNumbers(typed).filter((number) =>
    ["amount", "due"].some((part) => typed.get(`tranches.${number}.${part}`)),
  )
  if (filled.length > MOST_TRANCHES)
    say(`tranches.${filled[MOST_TRANCHES]}.amount`, "too_many_tranches", texts.tooManyTranches(MOST_TRANCHES))
  return filled.slice(0, MOST_TRANCHES).map((number) => {
    const name = `tranches.${number}.amount`
    const amount = Number(read(name, { kind: "money" }))
    if (amount === 0 && !isNamed(name)) say(name, "tranche_amount_missing", texts.trancheAmountMissing)
    const due = String(read(`tranches.${number}.due`, { kind: "date" }))
    return { id: typed.get(`tranches.${number}.id`) ?? "", amount, due: due || null }
  })
}

/** A wrong length or check digit is left to the list of gaps: the draft keeps what is known so far. */
function readAccount(typed: string, say: Say): string {
  const { digits } = checkNrb(typed)
  if (/^[\d\s.–-]*$/.test(typed.replace(/^PL/i, "")) && digits.length <= 40) return digits
  say("account", "account_letters", texts.accountLetters)
  return ""
}

function readTolerance(typed: string, say: Say): number {
  const read = parseMoney(typed.replace(/\s*%$/, ""))
  if (read.ok && read.value <= 10_000) return read.value
  if (!read.ok && read.code === "money.empty") return 0
  say("tolerance", "tolerance_unreadable", texts.toleranceUnreadable)
  return 0
}
