import { dateTexts, monthNames, weekdayNames } from "./dates.texts.ts"
import type { Lang, Text } from "./texts.ts"

/** Every statutory time in the product is local time in Poland. */
export const ZONE = "Europe/Warsaw"

/** The calendar day in Poland of a day, an ISO string as the database gives it, or a moment. Throws RangeError on another string. */
export function toPlainDate(value: Temporal.PlainDate | Temporal.Instant | string): Temporal.PlainDate {
  if (value instanceof Temporal.Instant) return value.toZonedDateTimeISO(ZONE).toPlainDate()
  return typeof value === "string" ? Temporal.PlainDate.from(value) : value
}

/** The day it is in Poland at `now`. */
export function today(now: Temporal.Instant): Temporal.PlainDate {
  return toPlainDate(now)
}

/** `28 grudnia 2026`, `28 December 2026`. */
export function formatDate(d: Temporal.PlainDate | string, lang: Lang): string {
  const date = toPlainDate(d)
  return `${date.day} ${monthNames[lang][date.month - 1]} ${date.year}`
}

/** `28.12.2026` in both languages: the form of Polish documents, never mistaken for month first because of the dots. */
export function formatDateShort(d: Temporal.PlainDate | string, _lang?: Lang): string {
  const date = toPlainDate(d)
  return `${twoDigits(date.day)}.${twoDigits(date.month)}.${date.year}`
}

/** `poniedziałek`, `Monday`. */
export function formatWeekday(d: Temporal.PlainDate | string, lang: Lang): string {
  return weekdayNames[lang][toPlainDate(d).dayOfWeek - 1] ?? ""
}

/** The hour and minute in Poland: `15:30`. */
export function formatTime(instant: Temporal.Instant): string {
  const local = instant.toZonedDateTimeISO(ZONE)
  return `${twoDigits(local.hour)}:${twoDigits(local.minute)}`
}

/** `28 grudnia 2026, 15:30`. */
export function formatMoment(instant: Temporal.Instant, lang: Lang): string {
  return `${formatDate(toPlainDate(instant), lang)}, ${formatTime(instant)}`
}

/**
 * Beside a date: for a day `dzisiaj`, `jutro`, `wczoraj`, `za 3 dni`, `3 dni temu`; for a moment `za 5 dni 1 godz.`,
 * `2 godz. 5 min temu`. Days are days of the Polish calendar, so the change of clocks never shifts them.
 */
export function fromNow(
  value: Temporal.Instant | Temporal.PlainDate | string,
  now: Temporal.Instant,
  lang: Lang,
): string {
  return value instanceof Temporal.Instant ? momentFromNow(value, now)[lang] : dayFromNow(toPlainDate(value), now)[lang]
}

/** How much time is left to a moment, without a preposition: `5 dni 1 godz.`, `3 godz. 20 min`; once past, 0 min. */
export function timeLeft(until: Temporal.Instant, now: Temporal.Instant, lang: Lang): string {
  if (Temporal.Instant.compare(until, now) <= 0) return dateTexts.minutes(0)[lang]
  return (span(now, until) ?? dateTexts.underMinute)[lang]
}

function dayFromNow(date: Temporal.PlainDate, now: Temporal.Instant): Text {
  const distance = today(now).until(date, { largestUnit: "day" }).days
  if (distance === 0) return dateTexts.today
  if (distance === 1) return dateTexts.tomorrow
  if (distance === -1) return dateTexts.yesterday
  const days = dateTexts.days(Math.abs(distance))
  return distance > 0 ? dateTexts.ahead(days.pl, days.en) : dateTexts.ago(days.pl, days.en)
}

function momentFromNow(moment: Temporal.Instant, now: Temporal.Instant): Text {
  const ahead = Temporal.Instant.compare(moment, now) > 0
  const length = ahead ? span(now, moment) : span(moment, now)
  if (!length) return ahead ? dateTexts.inUnderMinute : dateTexts.underMinuteAgo
  return ahead ? dateTexts.ahead(length.pl, length.en) : dateTexts.ago(length.pl, length.en)
}

/** At most two units, and days alone from a week up; nothing under a minute. */
function span(from: Temporal.Instant, to: Temporal.Instant): Text | undefined {
  const gap = from.toZonedDateTimeISO(ZONE).until(to.toZonedDateTimeISO(ZONE), { largestUnit: "day" })
  if (gap.days >= 7) return dateTexts.days(gap.days)
  const parts =
    gap.days > 0
      ? [dateTexts.days(gap.days), ...(gap.hours > 0 ? [dateTexts.hours(gap.hours)] : [])]
      : [
          ...(gap.hours > 0 ? [dateTexts.hours(gap.hours)] : []),
          ...(gap.minutes > 0 ? [dateTexts.minutes(gap.minutes)] : []),
        ]
  if (parts.length === 0) return undefined
  return { pl: parts.map((part) => part.pl).join(" "), en: parts.map((part) => part.en).join(" ") }
}

export type DateParse =
  | { ok: true; value: Temporal.PlainDate }
  | { ok: false; code: "date.empty" | "date.not_a_date" | "date.no_such_day" }

/** Reads `2026-12-28`, `28.12.2026`, `28/12/2026`, `28 grudnia 2026 r.` and `28 December 2026`; years 1900–2199. */
export function parseDate(text: string): DateParse {
  const typed = text
    .replace(/[\s\u00a0]+/g, " ")
    .trim()
    .replace(/ ?r\.?$/i, "")
  if (typed === "") return { ok: false, code: "date.empty" }
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed)
  const dotted = /^(\d{1,2})([./-])(\d{1,2})\2(\d{4})$/.exec(typed)
  const spoken = /^(\d{1,2}) (\p{L}+),? (\d{4})$/u.exec(typed)
  const parts = iso
    ? [iso[1], iso[2], iso[3]]
    : dotted
      ? [dotted[4], dotted[3], dotted[1]]
      : [spoken?.[3], monthNumber(spoken?.[2]), spoken?.[1]]
  const [year = 0, month = 0, day = 0] = parts.map(Number)
  if (!(year >= 1900 && year <= 2199) || !(month >= 1) || !(day >= 1)) return { ok: false, code: "date.not_a_date" }
  try {
    return { ok: true, value: Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }) }
  } catch {
    return { ok: false, code: "date.no_such_day" }
  }
}

export type TimeParse = { ok: true; value: string } | { ok: false; code: "time.empty" | "time.not_a_time" }

/** Reads `15:30`, `9.00`, `9` and `godz. 15:30` into `HH:MM`. Midnight is `00:00` of the next day: `24:00` is refused. */
export function parseTime(text: string): TimeParse {
  const typed = text.trim().replace(/^godz\.? ?/i, "")
  if (typed === "") return { ok: false, code: "time.empty" }
  const [, hour = "", minute = "00"] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? []
  if (hour === "" || Number(hour) > 23 || Number(minute) > 59) return { ok: false, code: "time.not_a_time" }
  return { ok: true, value: `${hour.padStart(2, "0")}:${minute}` }
}

/**
 * The moment at which clocks in Poland show `time` (`HH:MM` or `HH:MM:SS`) on that day. An hour skipped in March gives the
 * moment one hour later; of an hour that comes twice in October, the first. Throws RangeError on a malformed time.
 */
export function momentAt(date: Temporal.PlainDate | string, time: string): Temporal.Instant {
  return toPlainDate(date)
    .toZonedDateTime({ timeZone: ZONE, plainTime: Temporal.PlainTime.from(time) })
    .toInstant()
}

function monthNumber(name: string | undefined): string | undefined {
  if (name === undefined) return undefined
  const wanted = name.toLowerCase()
  const index = Math.max(
    monthNames.pl.findIndex((month) => month.toLowerCase() === wanted),
    monthNames.en.findIndex((month) => month.toLowerCase() === wanted),
  )
  return index < 0 ? undefined : String(index + 1)
}

function twoDigits(n: number): string {
  return String(n).padStart(2, "0")
}
