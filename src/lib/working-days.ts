import type { Text } from "./texts.ts"
import { freeDayNames as names } from "./working-days.texts.ts"

/** One rule of the Act of 18 January 1951 on days free from work (ustawa o dniach wolnych od pracy), art. 1. */
export type FreeDayRule = {
  name: Text
  /** `MM-DD`, or a number of days after Easter Sunday. */
  on: string | { easter: number }
  /** First and last year in which the rule holds; absent means for the whole time this product covers (from 1990). */
  from?: number
  to?: number
}

const FREE_DAYS: readonly FreeDayRule[] = [
  { name: names.newYear, on: "01-01" },
  { name: names.epiphany, on: "01-06", from: 2011 },
  { name: names.easterSunday, on: { easter: 0 } },
  { name: names.easterMonday, on: { easter: 1 } },
  { name: names.labourDay, on: "05-01" },
  { name: names.constitutionDay, on: "05-03" },
  { name: names.pentecost, on: { easter: 49 } },
  { name: names.corpusChristi, on: { easter: 60 } },
  { name: names.assumption, on: "08-15" },
  { name: names.allSaints, on: "11-01" },
  { name: names.independenceDay, on: "11-11" },
  { name: names.christmasEve, on: "12-24", from: 2025 },
  { name: names.christmasDay, on: "12-25" },
  { name: names.secondChristmasDay, on: "12-26" },
]

const SATURDAY = 6
const SUNDAY = 7

const holidays = new Map<number, ReadonlyMap<string, Text>>()

/** The statutory holidays of a year by date, Sundays that are no holiday left out. */
export function holidaysOf(year: number): ReadonlyMap<string, Text> {
  const known = holidays.get(year)
  if (known) return known
  const easter = easterSunday(year)
  const computed = new Map<string, Text>()
  for (const rule of FREE_DAYS) {
    if (year < (rule.from ?? year) || year > (rule.to ?? year)) continue
    const day = typeof rule.on === "string" ? `${year}-${rule.on}` : easter.add({ days: rule.on.easter }).toString()
    computed.set(day, rule.name)
  }
  holidays.set(year, computed)
  return computed
}

/** Why a day is statutorily free (a holiday or Sunday); undefined for other days, Saturday included. */
export function freeDayName(date: Temporal.PlainDate): Text | undefined {
  return holidaysOf(date.year).get(date.toString()) ?? (date.dayOfWeek === SUNDAY ? names.sunday : undefined)
}

/** A statutory free day: a holiday or a Sunday. Saturday is not one. */
export function isFreeDay(date: Temporal.PlainDate): boolean {
  return freeDayName(date) !== undefined
}

/** Monday to Friday without statutory free days. */
export function isWorkingDay(date: Temporal.PlainDate): boolean {
  return date.dayOfWeek !== SATURDAY && !isFreeDay(date)
}

/** The `count`-th working day after `date` (before it when negative); the day itself is not counted (art. 57 § 1 KPA). */
export function addWorkingDays(date: Temporal.PlainDate, count: number): Temporal.PlainDate {
  const step = { days: count < 0 ? -1 : 1 }
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = day.add(step)
    if (isWorkingDay(day)) left--
  }
  return day
}

/** The day itself, or the next that is neither free nor a Saturday (art. 57 § 4 KPA, art. 115 KC). */
export function rollForward(date: Temporal.PlainDate): Temporal.PlainDate {
  return isWorkingDay(date) ? date : addWorkingDays(date, 1)
}

/** Easter Sunday of the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher. */
export function easterSunday(year: number): Temporal.PlainDate {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return new Temporal.PlainDate(year, Math.floor(n / 31), (n % 31) + 1)
}
