import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { areaProgress, areaWarnings, levelProgress, type Ratio, ratioAsText, tenthsOf } from "./level-progress.ts"

const task = (weight: number | null, progress: number | null) => ({ weight, progress })
const printed = (value: Ratio | null) => value && ratioAsText(value, "pl")
const codes = (tasks: Parameters<typeof areaProgress>[0]) => areaWarnings(areaProgress(tasks)).map(({ code }) => code)

describe("the progress of an area", () => {
  it("is 100,0% for programme 9: weights 60 and 40, both tasks done", () => {
    const tasks = [task(60_00, 100_00), task(40_00, 100_00)]
    expect(printed(areaProgress(tasks).value)).toBe("100,0%")
    expect(codes(tasks)).toEqual([])
  })

  it("divides by the sum of weights that give 90, and says so", () => {
    const tasks = [task(50_00, 100_00), task(40_00, 10_00)]
    // (50 × 100 + 40 × 10) / 90 = 60
    expect(printed(areaProgress(tasks).value)).toBe("60,0%")
    expect(codes(tasks)).toEqual(["area.weights_not_100"])
  })

  it("rounds half up at one decimal", () => {
    expect(printed(areaProgress([task(1_00, 50_05)]).value)).toBe("50,1%")
    expect(printed(areaProgress([task(1_00, 50_04)]).value)).toBe("50,0%")
    expect(printed(areaProgress([task(1_00, 33_33), task(1_00, 33_34), task(1_00, 33_33)]).value)).toBe("33,3%")
    expect(ratioAsText({ over: 9995n, under: 2n }, "en")).toBe("50.0%")
  })

  it("is not clipped", () => {
    expect(printed(areaProgress([task(100_00, 104_56)]).value)).toBe("104,6%")
  })

  it("never counts a task that prints no points as zero", () => {
    const tasks = [task(60_00, 80_00), task(40_00, null)]
    expect(printed(areaProgress(tasks).value)).toBe("80,0%")
    expect(codes(tasks)).toEqual(["area.without_progress"])
  })

  it("lets all tasks count the same where none has a weight", () => {
    const progress = areaProgress([task(null, 100_00), task(null, 50_00)])
    expect(printed(progress.value)).toBe("75,0%")
    expect(progress.weights).toBe("equal")
    expect(areaWarnings(progress)).toEqual([])
  })

  it("leaves out a task without weight where others have one", () => {
    const tasks = [task(100_00, 100_00), task(null, 0)]
    expect(printed(areaProgress(tasks).value)).toBe("100,0%")
    expect(codes(tasks)).toEqual(["area.without_weight"])
  })

  it("has no value without tasks, without progress or with weights of zero", () => {
    expect(areaProgress([]).value).toBeNull()
    expect(areaProgress([task(100_00, null)]).value).toBeNull()
    expect(areaProgress([task(0, 50_00)]).value).toBeNull()
  })
})

const tasks = fc.array(
  fc.record({ weight: fc.integer({ min: 0, max: 100_000 }), progress: fc.integer({ min: 0, max: 20_000 }) }),
  { minLength: 1, maxLength: 30 },
)
const weighed = tasks.filter((list) => list.some(({ weight }) => weight > 0))

describe("any area", () => {
  it("lies between its least and its greatest task", () => {
    fc.assert(
      fc.property(weighed, (list) => {
        const counted = list.filter(({ weight }) => weight > 0).map(({ progress }) => progress)
        const { over, under } = areaProgress(list).value!
        expect(over >= BigInt(Math.min(...counted)) * under).toBe(true)
        expect(over <= BigInt(Math.max(...counted)) * under).toBe(true)
      }),
    )
  })

  it("does not depend on the order of its tasks or on the scale of its weights", () => {
    fc.assert(
      fc.property(weighed, fc.integer({ min: 2, max: 9 }), (list, times) => {
        const one = tenthsOf(areaProgress(list).value!)
        expect(tenthsOf(areaProgress([...list].reverse()).value!)).toBe(one)
        const scaled = list.map(({ weight, progress }) => ({ weight: weight * times, progress }))
        expect(tenthsOf(areaProgress(scaled).value!)).toBe(one)
      }),
    )
  })

  it("warns exactly when its weights do not give 100", () => {
    fc.assert(
      fc.property(tasks, (list) => {
        const sum = list.reduce((total, { weight }) => total + weight, 0)
        expect(codes(list).includes("area.weights_not_100")).toBe(sum !== 100_00)
      }),
    )
  })

  it("prints within half a tenth of the exact number", () => {
    fc.assert(
      fc.property(weighed, (list) => {
        const { over, under } = areaProgress(list).value!
        const twice = 2n * (over - 10n * BigInt(tenthsOf({ over, under })) * under)
        expect(twice >= -10n * under && twice < 10n * under).toBe(true)
      }),
    )
  })
})

describe("the progress of a goal or a strategy", () => {
  it("is the plain mean of what is known below", () => {
    const it = levelProgress([areaProgress([task(1, 100_00)]).value, null, areaProgress([task(1, 50_00)]).value])
    expect(printed(it.value)).toBe("75,0%")
    expect([it.counted, it.of]).toEqual([2, 3])
    expect(levelProgress([null]).value).toBeNull()
    expect(levelProgress([])).toEqual({ value: null, counted: 0, of: 0 })
  })

  it("is exact: three thirds of a hundred make a hundred", () => {
    const third = { over: 100_00n, under: 3n }
    expect(levelProgress([third, third, third]).value).toEqual(third)
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20_000 }), { minLength: 1, maxLength: 40 }), (list) => {
        const exact = levelProgress(list.map((value) => ({ over: BigInt(value), under: 1n }))).value!
        const sum = list.reduce((total, value) => total + value, 0)
        expect(exact.over * BigInt(list.length)).toBe(BigInt(sum) * exact.under)
      }),
    )
  })
})
