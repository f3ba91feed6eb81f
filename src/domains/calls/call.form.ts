import * as z from "zod"
import { momentAt, parseDate, parseTime, ZONE } from "../../lib/dates.ts"
import { formatAmount, type Grosze, parseMoney } from "../../lib/money.ts"
import { formatHundredths } from "../../lib/numbers.ts"
import type { Outcome, Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import type { Form } from "../../platform/http/form.ts"
import { isId } from "../../platform/ids.ts"
import { FIX } from "../../ui/public.ts"
import { formTexts as texts } from "./call.form.texts.ts"
import type { CallContent } from "./call.ts"

export const TITLE_LIMIT = 300
export const TEXT_LIMIT = 20_000

/** Every field of the form as it was typed; a page that comes back shows exactly this. */
export type CallTyped = { [K in (typeof FIELDS)[number]]: string } & { spheres: readonly string[] }

export const FIELDS = [
  ...(["title", "form", "description", "conditions", "rules", "procedure"] as const),
  ...(["costsThisYear", "costsLastYear", "costsNote", "pool", "poolIsOfDraftBudget", "grantMin", "grantMax"] as const),
  ...(["maxGrantShare", "maxAdministrativeShare", "taskFrom", "taskTo", "closesOn", "closesTime"] as const),
  ...(["decisionOn", "threshold", "cardId", "programmeTaskId"] as const),
] as const

const DEFAULT_CLOSING_TIME = "15:30"

export function typedFrom(form: Form): CallTyped {
  const typed = Object.fromEntries(FIELDS.map((name) => [name, form.text(name)])) as Omit<CallTyped, "spheres">
  return { ...typed, spheres: form.all("spheres") }
}

/** The typed values with the one that a pressed button proposes (`_fix` = `field=value`). */
export function mended(typed: CallTyped, form: Form): CallTyped {
  const [, field, value] = /^([A-Za-z]+)=(.*)$/s.exec(form.text(FIX)) ?? []
  const isField = field !== undefined && (FIELDS as readonly string[]).includes(field)
  return isField ? { ...typed, [field]: value } : typed
}

/** A saved draft as the form shows it. */
export function typedOf(content: CallContent, lang: Lang): CallTyped {
  const closing = content.closesAt?.toZonedDateTimeISO(ZONE)
  const money = (value: Grosze | null) => (value === null ? "" : formatAmount(value, lang))
  const share = (value: number | null) => (value === null ? "" : formatHundredths(value, lang))
  return {
    title: content.title,
    form: content.form ?? "",
    spheres: content.spheres,
    description: content.description,
    conditions: content.conditions,
    rules: content.rules,
    procedure: content.procedure,
    costsThisYear: money(content.costsThisYear),
    costsLastYear: money(content.costsLastYear),
    costsNote: content.costsNote,
    pool: money(content.pool),
    poolIsOfDraftBudget: content.poolIsOfDraftBudget ? "on" : "",
    grantMin: money(content.grantMin),
    grantMax: money(content.grantMax),
    maxGrantShare: share(content.maxGrantShare),
    maxAdministrativeShare: share(content.maxAdministrativeShare),
    taskFrom: content.taskFrom ?? "",
    taskTo: content.taskTo ?? "",
    closesOn: closing?.toPlainDate().toString() ?? "",
    closesTime: closing?.toPlainTime().toString({ smallestUnit: "minute" }) ?? DEFAULT_CLOSING_TIME,
    decisionOn: content.decisionOn ?? "",
    threshold: content.threshold === null ? "" : String(content.threshold),
    cardId: content.cardId ?? "",
    programmeTaskId: content.programmeTaskId ?? "",
  }
}

/** The typed values as a draft can hold them, or what cannot be read; an empty field is a value still missing. */
export function readCall(typed: CallTyped, today: Temporal.PlainDate): Outcome<Omit<CallContent, "offerRules">> {
  const result = schemaFor(today).safeParse(typed)
  if (!result.success) return { ok: false, problems: result.error.issues.map(problemOf) }
  const { closesOn, closesTime, poolIsOfDraftBudget, ...rest } = result.data
  const closesAt = closesOn === null ? null : momentAt(closesOn, closesTime ?? DEFAULT_CLOSING_TIME)
  return { ok: true, value: { ...rest, closesAt, poolIsOfDraftBudget: poolIsOfDraftBudget !== "" } }
}

type Code = keyof typeof texts

/** An issue carries the key of its sentence as its message, and the numbers of the sentence as parameters. */
function problemOf(issue: z.core.$ZodIssue): Problem {
  const code = issue.message as Code
  const sentence = texts[code] as (typeof texts)[Code] | undefined
  const { over = 0 } = (issue.code === "custom" ? issue.params : undefined) ?? {}
  const message = typeof sentence === "function" ? sentence(over) : sentence
  return { field: issue.path.join("."), code: `call.${code}`, message: message ?? texts.unreadable }
}

const textOf = (limit: number) =>
  z.string().check((it) => {
    const over = it.value.length - limit
    if (over > 0) it.issues.push({ code: "custom", message: "tooLong" satisfies Code, params: { over }, input: "" })
  })

function read<T>(parse: (text: string) => { value: T } | { code: Code }) {
  return z.string().transform((text, it): T | null => {
    if (text === "") return null
    const result = parse(text)
    if ("value" in result) return result.value
    it.issues.push({ code: "custom", message: result.code, input: "" })
    return z.NEVER
  })
}

const MONEY_CODES = {
  "money.empty": "moneyUnreadable",
  "money.not_a_number": "moneyUnreadable",
  "money.negative": "moneyNegative",
  "money.too_large": "moneyTooLarge",
  "money.too_precise": "moneyTooPrecise",
} as const satisfies Record<string, Code>

/** `least` is 0 where "none" is an answer, 1 where an amount of nothing makes no sense. */
const amount = (least: 0 | 1) =>
  read<Grosze>((text) => {
    const money = parseMoney(text)
    if (!money.ok) return { code: MONEY_CODES[money.code] }
    return money.value < least ? { code: "moneyZero" } : { value: money.value }
  })

/** A percentage with at most two decimals has as many hundredths as an amount has grosze. */
const share = (least: 0 | 1) =>
  read<number>((text) => {
    const percent = parseMoney(text.replace(/\s*%$/, ""))
    if (!percent.ok) return { code: percent.code === "money.too_precise" ? "shareTooPrecise" : "shareUnreadable" }
    return percent.value > 10_000 || percent.value < least ? { code: "shareOutOfRange" } : { value: percent.value }
  })

const NO_YEARS_BACK = 1
const YEARS_AHEAD = 7

const day = (today: Temporal.PlainDate) =>
  read<string>((text) => {
    const date = parseDate(text)
    if (!date.ok) return { code: date.code === "date.no_such_day" ? "dateNoSuchDay" : "dateUnreadable" }
    const { year } = date.value
    if (year < today.year - NO_YEARS_BACK || year > today.year + YEARS_AHEAD) return { code: "dateFarAway" }
    return { value: date.value.toString() }
  })

const points = read<number>((text) => {
  if (!/^\d{1,6}$/.test(text)) return { code: "pointsUnreadable" }
  return Number(text) < 1 || Number(text) > 100_000 ? { code: "pointsUnreadable" } : { value: Number(text) }
})

const schemaFor = (today: Temporal.PlainDate) =>
  z.object({
    title: textOf(TITLE_LIMIT),
    spheres: z.array(z.string().regex(/^\d{1,2}[a-z]?$/, { message: "unreadable" satisfies Code })).max(40),
    form: z
      .enum(["support", "entrust", ""], { message: "unreadable" satisfies Code })
      .transform((form) => form || null),
    description: textOf(TEXT_LIMIT),
    conditions: textOf(TEXT_LIMIT),
    rules: textOf(TEXT_LIMIT),
    procedure: textOf(TEXT_LIMIT),
    costsThisYear: amount(0),
    costsLastYear: amount(0),
    costsNote: textOf(TEXT_LIMIT),
    pool: amount(1),
    poolIsOfDraftBudget: z.string(),
    grantMin: amount(1),
    grantMax: amount(1),
    maxGrantShare: share(1),
    maxAdministrativeShare: share(0),
    taskFrom: day(today),
    taskTo: day(today),
    closesOn: day(today),
    closesTime: read<string>((text) => {
      const time = parseTime(text)
      return time.ok ? { value: time.value } : { code: "timeUnreadable" }
    }),
    decisionOn: day(today),
    threshold: points,
    cardId: read<string>((text) => (isId(text) ? { value: text } : { code: "unreadable" })),
    programmeTaskId: read<string>((text) => (isId(text) ? { value: text } : { code: "unreadable" })),
  })
