import { formatAmount, type Grosze, parseMoney } from "../../lib/money.ts"
import { formatHundredths } from "../../lib/numbers.ts"
import { type Outcome, ok, type Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { typedRows } from "../../platform/http/typed-rows.ts"
import { isId, newId } from "../../platform/ids.ts"
import { offerRulesFormTexts as texts } from "./offer-rules.texts.ts"
import type { CallTask, OfferRules, RequestedAttachment } from "./offer-rules.ts"

export const SHARES = ["ownShare", "ownFinancialShare"] as const
export const COUNTS = ["offersPerOrganisation", "insuranceMinutes", "outageMinutes"] as const
export const SWITCHES = [
  "ownInKindAllowed",
  "recipientsMoneyAllowed",
  "jointOffersAllowed",
  "isMultiYear",
  "investmentsAllowed",
  "resultsTableRequired",
  "paperConfirmation",
  "isSealed",
] as const
const CHOICES = ["ownShareOf", "evaluationMethod"] as const
const SINGLE = [...SHARES, ...COUNTS, ...SWITCHES, ...CHOICES, "accessibilityConditions"] as const

/** The lists of the form, and the fields of a row beside its id. */
export const LISTS = { tasks: ["name", "amount"], attachments: ["name", "hint", "isRequired"] } as const
export type ListName = keyof typeof LISTS
export type Row = Readonly<Record<string, string>>

/** Everything as it was typed; a page that comes back shows exactly this. */
export type RulesTyped = Record<(typeof SINGLE)[number], string> & Record<ListName, readonly Row[]>

const MOST_ROWS = 30
const NAME_LIMIT = 300
const TEXT_LIMIT = 5_000
/** A day: nobody waits longer for the content of an offer, or for the end of an outage. */
const MOST_MINUTES = 1_440
const MOST_OFFERS = 100

export function rulesTypedFrom(form: Form): RulesTyped {
  const rowsOf = (list: ListName) => typedRows<string>(form, list, ["id", ...LISTS[list]], "name")
  const single = Object.fromEntries(SINGLE.map((name) => [name, form.text(name)])) as Record<
    (typeof SINGLE)[number],
    string
  >
  return { ...single, tasks: rowsOf("tasks"), attachments: rowsOf("attachments") }
}

export function rulesTypedOf(rules: OfferRules, lang: Lang): RulesTyped {
  const share = (value: number | null) => (value === null ? "" : formatHundredths(value, lang))
  const count = (value: number | null) => (value ? String(value) : "")
  const on = (value: boolean) => (value ? "on" : "")
  return {
    ...(Object.fromEntries(SWITCHES.map((name) => [name, on(rules[name])])) as Record<
      (typeof SWITCHES)[number],
      string
    >),
    ownShare: share(rules.ownShare),
    ownFinancialShare: share(rules.ownFinancialShare),
    ownShareOf: rules.ownShareOf,
    evaluationMethod: rules.evaluationMethod,
    offersPerOrganisation: count(rules.offersPerOrganisation),
    insuranceMinutes: count(rules.insuranceMinutes),
    outageMinutes: count(rules.outageMinutes),
    accessibilityConditions: rules.accessibilityConditions,
    tasks: rules.tasks.map(({ id, name, amount }) => ({ id, name, amount: formatAmount(amount, lang) })),
    attachments: rules.attachments.map((it) => ({ ...it, isRequired: on(it.isRequired) })),
  }
}

/** The lists after a pressed button such as `add.tasks` or `remove.tasks.2`; undefined when the button saves. */
export function rulesRearranged(typed: RulesTyped, pressed: string): RulesTyped | undefined {
  const [, action, list, number] = /^(add|remove)\.(tasks|attachments)(?:\.(\d{1,3}))?$/.exec(pressed) ?? []
  if (!action || !list) return undefined
  const rows = typed[list as ListName]
  const empty: Row = list === "attachments" ? { isRequired: "on" } : {}
  return { ...typed, [list]: action === "add" ? [...rows, empty] : rows.filter((_, row) => row !== Number(number)) }
}

/** The typed rules, or what is wrong beside each field (`tasks.2.amount`); rows left wholly empty are skipped. */
export function readRules(typed: RulesTyped): Outcome<OfferRules> {
  const problems: Problem[] = []
  const refuse = (field: string, code: keyof typeof texts, message = texts[code]) =>
    problems.push({ field, code: `call.${code}`, message: typeof message === "function" ? texts.unreadable : message })
  const share = (field: (typeof SHARES)[number]): number | null => {
    const text = typed[field].replace(/\s*%$/, "")
    if (text === "") return null
    const percent = parseMoney(text)
    if (percent.ok && percent.value > 0 && percent.value < 10_000) return percent.value
    refuse(field, "shareUnreadable")
    return null
  }
  const count = (field: (typeof COUNTS)[number], most: number, least = 0): number => {
    if (typed[field] === "") return 0
    if (/^\d{1,4}$/.test(typed[field]) && Number(typed[field]) >= least && Number(typed[field]) <= most)
      return Number(typed[field])
    refuse(field, "countUnreadable", texts.countOutside(least, most))
    return 0
  }
  const long = (field: string, text: string, limit: number): string => {
    if (text.length > limit) refuse(field, "tooLong", texts.tooLong(limit))
    return text
  }
  const filled = (list: ListName) =>
    typed[list].map((row, index) => ({ row, path: `${list}.${index}` })).filter(({ row }) => !isEmpty(row, list))
  const named = ({ row, path }: { row: Row; path: string }) => {
    if (!row.name) refuse(`${path}.name`, "unnamed")
    return { id: isId(row.id ?? "") ? row.id! : newId(), name: long(`${path}.name`, row.name ?? "", NAME_LIMIT) }
  }
  const tasks = filled("tasks").map((it): CallTask => {
    const amount = parseMoney(it.row.amount ?? "")
    if (!amount.ok || amount.value < 1) refuse(`${it.path}.amount`, "amountUnreadable")
    return { ...named(it), amount: amount.ok ? amount.value : (0 satisfies Grosze) }
  })
  const attachments = filled("attachments").map((it): RequestedAttachment => {
    const hint = long(`${it.path}.hint`, it.row.hint ?? "", TEXT_LIMIT)
    return { ...named(it), hint, isRequired: it.row.isRequired === "on" }
  })
  for (const [list, rows] of Object.entries({ tasks, attachments }))
    if (rows.length > MOST_ROWS) refuse(`${list}.${MOST_ROWS}.name`, "tooManyRows", texts.tooManyRows(MOST_ROWS))
  const rules: OfferRules = {
    ...(Object.fromEntries(SWITCHES.map((name) => [name, typed[name] === "on"])) as Record<
      (typeof SWITCHES)[number],
      boolean
    >),
    ownShare: share("ownShare"),
    ownFinancialShare: share("ownFinancialShare"),
    ownShareOf: typed.ownShareOf === "grant" ? "grant" : "total",
    evaluationMethod: typed.evaluationMethod === "sum" ? "sum" : "mean",
    offersPerOrganisation: count("offersPerOrganisation", MOST_OFFERS, 1) || null,
    insuranceMinutes: count("insuranceMinutes", MOST_MINUTES),
    outageMinutes: count("outageMinutes", MOST_MINUTES),
    accessibilityConditions: long("accessibilityConditions", typed.accessibilityConditions, TEXT_LIMIT),
    tasks,
    attachments,
  }
  return problems.length > 0 ? { ok: false, problems } : ok(rules)
}

const isEmpty = (row: Row, list: ListName): boolean =>
  list === "tasks" ? !row.name && !row.amount : !row.name && !row.hint
