import { describe, expect, it } from "vitest"
import { cooperationYear } from "./cooperation-year.ts"

const on = (day: string) => cooperationYear(Temporal.PlainDate.from(day))
const states = (day: string) =>
  on(day)
    .stages.map((stage) => stage.state[0])
    .join("")

describe("the cooperation year", () => {
  it("turns to the next programme in August", () => {
    expect(on("2026-07-31").programmeYear).toBe(2026)
    expect(on("2026-08-01").programmeYear).toBe(2027)
  })

  it("ends with the days the act sets, which never move to a working day", () => {
    const stages = new Map(on("2026-11-27").stages.map((stage) => [stage.name, stage.to.toString()]))
    expect(stages.get("resolution")).toBe("2026-11-30")
    expect(stages.get("reporting")).toBe("2028-05-31")
    // 30 November 2025 was a Sunday.
    expect(on("2025-11-03").stages[3]?.to.toString()).toBe("2025-11-30")
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
