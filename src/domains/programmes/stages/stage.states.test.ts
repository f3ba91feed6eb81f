import { describe, expect, it } from "vitest"
import { STAGE_KEYS, type StageKey } from "../../../law/programme-stages.ts"
import { usualStage } from "./stage.calendar.ts"
import { noCourse, type ProgrammeCourse } from "./stage.course.ts"
import { HANDED_TO_COUNCIL, lineStates, type Stage, stageStates } from "./stage.ts"
import { clockWords, knownEnd, stageNote } from "./stage.words.ts"

const programme = { kind: "annual", yearFrom: 2027, yearTo: 2027, resolution: null } as const
const usual = STAGE_KEYS.map((key) => usualStage(key, programme))
const stageOf = (key: StageKey) => usual.find((stage) => stage.key === key)!
const now = Temporal.Instant.from("2026-11-24T09:00:00Z")
const today = Temporal.PlainDate.from("2026-11-24")
const consulted: ProgrammeCourse = {
  ...noCourse,
  consultation: {
    ...{ state: "reported", remarks: 14, waiting: 0, from: "2026-09-30", until: "2026-10-14" },
    ...{ officeHref: "/biuro", publicHref: "/wszyscy" },
  },
  opinion: { deliveredOn: "2026-10-20", givenOn: null, isWaived: true },
}
const standing = (it: { stages?: readonly Stage[]; course?: ProgrammeCourse } = {}) => ({
  ...{ programme, today, stages: it.stages ?? usual, course: it.course ?? consulted },
})
const handed = usual.map((stage) =>
  stage.key === "presenting" ? { ...stage, ticked: { [HANDED_TO_COUNCIL]: "2026-11-06" } } : stage,
)

describe("presenting the programme to the council", () => {
  it("is not over because the opinion's term passed; the line of the year says only that of the opinion", () => {
    expect(stageStates(standing())).toMatchObject({ consulting: "done", presenting: "current", adopting: "ahead" })
    expect(lineStates(standing())).toMatchObject({ presenting: "done", adopting: "current", monitoring: "ahead" })
  })

  it("is over once the draft is with the council, or all its points are marked", () => {
    expect(stageStates(standing({ stages: handed }))).toMatchObject({ presenting: "done", adopting: "current" })
    const marked = usual.map((stage) => ({ ...stage, doneOn: "2026-10-28", done: stage.planned }))
    expect(stageStates(standing({ stages: marked })).presenting).toBe("done")
  })

  it("waits for the opinion's term only until the opinion is over", () => {
    const asked = { ...consulted, opinion: { deliveredOn: "2026-11-20", givenOn: null, isWaived: false } }
    expect(clockWords("presenting", { programme, course: asked, now })).toBeDefined()
    expect(clockWords("presenting", { programme, course: consulted, now })).toBeUndefined()
  })
})

describe("the report of the year", () => {
  const published = { publishedOn: "2028-05-02", isPresented: false, presentedOn: null, href: "/sprawozdanie" }

  it("ends the monitoring when the council got it, not when it was published", () => {
    const stateWith = (report: ProgrammeCourse["report"]) =>
      stageStates(standing({ course: { ...consulted, report } })).monitoring
    expect(stateWith(published)).toBe("ahead")
    expect(stateWith({ ...published, isPresented: true, presentedOn: "2028-05-20" })).toBe("done")
  })
})

describe("the words beside a stage", () => {
  const at = { programme, course: consulted, now }

  it("say how near 30 November is while the stage before it still goes on, and that it passed", () => {
    expect(stageNote(stageOf("adopting"), "ahead", at)?.pl).toBe("za 6 dni")
    const late = { ...at, now: Temporal.Instant.from("2026-12-03T09:00:00Z") }
    expect(stageNote(stageOf("adopting"), "current", late)?.pl).toBe("po terminie: 30 listopada 2026")
  })

  it("say of a stage at work that its plan is over", () => {
    expect(stageNote(stageOf("presenting"), "current", at)?.pl).toBe("miał się skończyć 31 października 2026")
  })

  it("know the day of the event that ended it", () => {
    const ends = handed.map((stage) => knownEnd(stage, at))
    expect(ends).toEqual(["2026-09-30", "2026-10-14", "2026-11-06", null, "2027-12-31", null])
    const adopted = {
      ...at,
      programme: { ...programme, resolution: { number: "X/1", on: "2026-11-26", bipUrl: null } },
    }
    expect(knownEnd(stageOf("adopting"), adopted)).toBe("2026-11-26")
  })
})
