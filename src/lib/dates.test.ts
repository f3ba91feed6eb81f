import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  formatDate,
  formatDateShort,
  formatMoment,
  formatTime,
  formatWeekday,
  fromNow,
  momentAt,
  parseDate,
  parseTime,
  timeLeft,
  today,
  toPlainDate,
} from "./dates.ts"

const at = (text: string) => Temporal.Instant.from(text)
const anyDay = fc.integer({ min: 0, max: 365 * 299 }).map((days) => Temporal.PlainDate.from("1900-01-01").add({ days }))

describe("writing dates", () => {
  it("writes them as people say them", () => {
    expect(formatDate("2026-12-28", "pl")).toBe("28 grudnia 2026")
    expect(formatDate("2026-12-28", "en")).toBe("28 December 2026")
    expect(formatDateShort("2026-02-03", "pl")).toBe("03.02.2026")
    expect(formatWeekday("2026-12-28", "pl")).toBe("poniedziałek")
    expect(formatWeekday(Temporal.PlainDate.from("2027-01-03"), "en")).toBe("Sunday")
  })

  it("writes moments in Polish local time, winter and summer", () => {
    expect(formatMoment(at("2026-12-28T14:30:00Z"), "pl")).toBe("28 grudnia 2026, 15:30")
    expect(formatMoment(at("2026-06-30T22:05:00Z"), "en")).toBe("1 July 2026, 00:05")
    expect(formatTime(at("2026-06-30T07:05:00Z"))).toBe("09:05")
  })
})

describe("the Polish day", () => {
  it("changes at local midnight, not at UTC midnight", () => {
    expect(today(at("2026-12-31T22:59:59Z")).toString()).toBe("2026-12-31")
    expect(today(at("2026-12-31T23:00:00Z")).toString()).toBe("2027-01-01")
    expect(today(at("2026-06-30T22:00:00Z")).toString()).toBe("2026-07-01")
  })

  it("is taken from a day, a string of the database or a moment", () => {
    const day = Temporal.PlainDate.from("2026-05-03")
    expect(toPlainDate("2026-05-03").equals(day)).toBe(true)
    expect(toPlainDate(day)).toBe(day)
    expect(toPlainDate(at("2026-05-02T22:00:00Z")).equals(day)).toBe(true)
    expect(() => toPlainDate("2026-02-30")).toThrow(RangeError)
  })
})

describe("a moment from day and hour", () => {
  it("follows the change of clocks", () => {
    expect(momentAt("2026-03-28", "12:00").toString()).toBe("2026-03-28T11:00:00Z")
    expect(momentAt("2026-03-29", "12:00").toString()).toBe("2026-03-29T10:00:00Z")
    expect(momentAt("2026-10-25", "12:00").toString()).toBe("2026-10-25T11:00:00Z")
    expect(momentAt("2026-12-28", "23:59:59").toString()).toBe("2026-12-28T22:59:59Z")
  })

  it("moves an hour that the clocks skip, and takes the first of a doubled one", () => {
    expect(formatMoment(momentAt("2026-03-29", "02:30"), "pl")).toBe("29 marca 2026, 03:30")
    expect(momentAt("2026-10-25", "02:30").toString()).toBe("2026-10-25T00:30:00Z")
  })

  it("shows the hour it was made from on every day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 4, max: 23 }), (day, hour) => {
        const time = `${String(hour).padStart(2, "0")}:15`
        const moment = momentAt(day, time)
        expect(toPlainDate(moment).equals(day)).toBe(true)
        expect(formatTime(moment)).toBe(time)
      }),
    )
  })
})

describe("distance from now", () => {
  const now = at("2026-12-22T13:30:00Z")

  it.each([
    ["2026-12-22", "dzisiaj", "today"],
    ["2026-12-23", "jutro", "tomorrow"],
    ["2026-12-21", "wczoraj", "yesterday"],
    ["2026-12-25", "za 3 dni", "in 3 days"],
    ["2026-12-12", "10 dni temu", "10 days ago"],
  ])("says %s in days", (day, pl, en) => {
    expect(fromNow(day, now, "pl")).toBe(pl)
    expect(fromNow(Temporal.PlainDate.from(day), now, "en")).toBe(en)
  })

  it.each([
    ["2026-12-27T14:30:00Z", "za 5 dni 1 godz."],
    ["2026-12-23T13:30:00Z", "za 1 dzień"],
    ["2026-12-22T15:35:00Z", "za 2 godz. 5 min"],
    ["2026-12-22T13:30:20Z", "za chwilę"],
    ["2026-12-22T13:29:50Z", "przed chwilą"],
    ["2026-12-22T12:30:00Z", "1 godz. temu"],
    ["2027-01-11T15:30:00Z", "za 20 dni"],
  ])("says %s in days, hours or minutes", (moment, pl) => {
    expect(fromNow(at(moment), now, "pl")).toBe(pl)
  })

  it("counts calendar days across the change of clocks", () => {
    const before = momentAt("2026-03-28", "15:00")
    expect(fromNow(momentAt("2026-03-29", "15:00"), before, "pl")).toBe("za 1 dzień")
    expect(fromNow(momentAt("2026-10-26", "15:00"), momentAt("2026-10-24", "15:00"), "pl")).toBe("za 2 dni")
  })

  it("tells the time left without a preposition and never below zero", () => {
    expect(timeLeft(at("2026-12-27T14:30:00Z"), now, "pl")).toBe("5 dni 1 godz.")
    expect(timeLeft(at("2026-12-27T14:30:00Z"), now, "en")).toBe("5 days 1 h")
    expect(timeLeft(at("2026-12-22T13:30:40Z"), now, "pl")).toBe("mniej niż minuta")
    expect(timeLeft(at("2026-12-22T13:00:00Z"), now, "pl")).toBe("0 min")
  })
})

describe("reading dates", () => {
  it.each([
    "2026-12-08",
    "8.12.2026",
    "08.12.2026 r.",
    "08/12/2026",
    "8-12-2026",
    "8 grudnia 2026 r.",
    "8 December 2026",
  ])("reads %s", (text) => {
    const read = parseDate(text)
    expect(read.ok && read.value.toString()).toBe("2026-12-08")
  })

  it.each([
    ["", "date.empty"],
    ["wkrótce", "date.not_a_date"],
    ["8 brumaire 2026", "date.not_a_date"],
    ["12.2026", "date.not_a_date"],
    ["08.12.26", "date.not_a_date"],
    ["8.12/2026", "date.not_a_date"],
    ["0026-12-08", "date.not_a_date"],
    ["29.02.2027", "date.no_such_day"],
    ["2026-13-01", "date.no_such_day"],
  ])("refuses %j", (text, code) => {
    expect(parseDate(text)).toEqual({ ok: false, code })
  })

  it("reads back every day it writes", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        for (const text of [formatDate(day, "pl"), formatDate(day, "en"), formatDateShort(day, "pl"), day.toString()]) {
          const read = parseDate(text)
          expect(read.ok && read.value.equals(day)).toBe(true)
        }
      }),
    )
  })
})

describe("reading hours", () => {
  it.each([
    ["15:30", "15:30"],
    ["9.00", "09:00"],
    ["9", "09:00"],
    ["godz. 15:30", "15:30"],
    ["23:59", "23:59"],
  ])("reads %s", (text, value) => {
    expect(parseTime(text)).toEqual({ ok: true, value })
  })

  it.each([
    ["", "time.empty"],
    ["24:00", "time.not_a_time"],
    ["12:60", "time.not_a_time"],
    ["12:5", "time.not_a_time"],
    ["południe", "time.not_a_time"],
  ])("refuses %j", (text, code) => {
    expect(parseTime(text)).toEqual({ ok: false, code })
  })
})
