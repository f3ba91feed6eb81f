import { describe, expect, it } from "vitest"
import { stageClock } from "../../../law/programme-stages.ts"
import { usualYearOn } from "./stage.calendar.ts"

const on = (day: string) => usualYearOn(Temporal.PlainDate.from(day))
const states = (day: string) =>
  Object.values(on(day).states)
    .map((state) => state[0])
    .join("")

describe("the cooperation year", () => {
  it("turns to the next programme in August", () => {
    expect(on("2026-07-31").year).toBe(2026)
    expect(on("2026-08-01").year).toBe(2027)
  })

  it("ends with the days the act sets, which never move to a working day", () => {
    const stages = new Map(on("2026-11-27").stages.map((stage) => [stage.key, stage.plannedTo]))
    expect(stages.get("adopting")).toBe("2026-11-30")
    expect(stages.get("monitoring")).toBe("2028-05-31")
    // 30 November 2025 was a Sunday.
    expect(on("2025-11-03").stages[3]?.plannedTo).toBe("2025-11-30")
    for (const { key, plannedTo } of on("2026-11-27").stages) {
      const clock = stageClock(key, { kind: "annual", yearFrom: 2027, yearTo: 2027, opinionAskedOn: null })
      if (clock) expect(clock.end.toString()).toBe(plannedTo)
    }
  })

  it("goes through its stages one after another", () => {
    expect(states("2026-08-15")).toBe("caaaaa")
    expect(states("2026-09-30")).toBe("dcaaaa")
    expect(states("2026-10-01")).toBe("ddcaaa")
    expect(states("2026-11-27")).toBe("dddcaa")
    expect(states("2026-12-15")).toBe("ddddaa")
    expect(states("2027-01-01")).toBe("ddddca")
    expect(states("2027-07-31")).toBe("ddddca")
  })
})
