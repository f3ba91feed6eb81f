import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { LESZNO_CARD } from "../../strategy.samples.ts"
import { GOAL_PAGE, PROGRAMME_PAGE } from "./page.samples.ts"
import { hasTasksTable, type PageReading, readPages } from "./read-page.ts"
import { readPercent } from "./read-percent.ts"

const one = (text: string): PageReading => {
  const pages = readPages(text)
  expect(pages).toHaveLength(1)
  return pages[0]!
}
const asked = (reading: PageReading) => reading.questions.map(({ path }) => path)

describe("the page of programme 9", () => {
  const reading = one(PROGRAMME_PAGE)

  it("gives its place, its coordinator and the chief of its goal", () => {
    const { card, page } = reading
    expect(page.kind).toBe("area")
    expect(card.strategy).toBe("Strategia rozwoju Leszna")
    expect(card.goal).toMatchObject({ number: "II", chief: "I Zastępca Prezydenta Miasta Leszna" })
    expect(card.area).toEqual({
      number: "9",
      name: "Organizacje pozarządowe",
      coordinator: "Dyrektor Miejskiego Ośrodka Pomocy Rodzinie",
    })
    expect(reading.notUnderstood).toEqual([])
  })

  it("gives tasks with weights and progress as printed, and the row Razem", () => {
    const { tasks, total } = reading.page
    expect(tasks.map(({ number, weight, progress }) => [number, weight, progress])).toEqual([
      ["1", "60 %", "100.0 %"],
      ["2", "40 %", "100.0 %"],
    ])
    expect(tasks[1]?.name).toBe("Bank danych o organizacjach pozarządowych")
    expect(total).toEqual({ weight: "100 %", progress: "100.0 %" })
  })

  it("never aligns a row that is shorter than its header", () => {
    const [count, money] = reading.card.indicators
    expect(count?.values).toEqual([])
    expect(count?.unaligned).toEqual(["32", "43", "47", "66", "62", "261", "298"])
    expect(money?.unaligned).toHaveLength(8)
    for (const path of ["indicators.0.row", "indicators.1.row"]) {
      const question = reading.questions.find((each) => each.path === path)
      expect(question?.proposed).toBeNull()
      expect(question?.alternatives).toHaveLength(2)
    }
  })

  it("keeps years in the order of their columns and says that they are out of order", () => {
    expect(reading.card.indicatorYears).toEqual([2005, 2006, 2007, 2008, 2009, 2011, 2010, 2012, 2013])
    expect(reading.page.yearsOutOfOrder).toBe(true)
    const share = reading.card.indicators[2]!
    expect(share.values.find(({ year }) => year === 2011)?.printed).toBe("X")
    expect(share.values.find(({ year }) => year === 2010)?.printed).toBe("64 %")
  })

  it("keeps words as words and missing as missing, and asks what 1,234 means", () => {
    const share = reading.card.indicators[2]!
    const kinds = share.values.map(({ reading: read }) => read.kind)
    expect(kinds).toEqual([
      "missing",
      "missing",
      "missing",
      "percent",
      "missing",
      "missing",
      "percent",
      "words",
      "number",
    ])
    expect(asked(reading)).toContain("indicators.2.values.2013")
  })

  it("asks what to call the source and never for a kind that such pages do not print", () => {
    expect(reading.questions.find(({ path }) => path === "statedIn")?.proposed).toBe("Strona programu 9")
    expect(asked(reading).filter((path) => path.endsWith(".kind"))).toEqual([])
  })
})

describe("the page of a goal", () => {
  const reading = one(GOAL_PAGE)

  it("lists its programmes", () => {
    expect(reading.page.kind).toBe("goal")
    expect(reading.page.areas.map(({ number, name, progress }) => [number, name, progress])).toEqual([
      ["8", "Pomoc społeczna", ""],
      ["9", "Organizacje pozarządowe", "100.0 %"],
    ])
    expect(reading.page.areas[0]?.coordinator).toBe("Dyrektor Miejskiego Ośrodka Pomocy Rodzinie")
  })

  it("joins rows of one indicator and one source into years", () => {
    const [count, share, places] = reading.card.indicators
    expect(count).toMatchObject({ name: "Liczba organizacji pozarządowych", source: "REGON" })
    expect(count?.values.map(({ year, printed }) => [year, printed])).toEqual([
      [2013, "235"],
      [2012, "228"],
    ])
    expect(share?.values[0]?.reading).toMatchObject({ kind: "percent", value: "64" })
    expect(places?.values[0]?.reading.kind).toBe("missing")
    expect(reading.notUnderstood).toEqual([])
  })

  it("asks for the year of a row that prints none", () => {
    const text = GOAL_PAGE.replace(
      "Liczba miejsc w żłobkach\tUrząd Miasta\tbd.\t2013",
      "Liczba miejsc\tUrząd Miasta\t120",
    )
    const reading = one(text)
    expect(reading.card.indicators.at(-1)).toMatchObject({ values: [], unaligned: ["120"] })
    expect(asked(reading)).toContain("indicators.2.row")
  })

  it("is read from running text too", () => {
    const text = GOAL_PAGE.replaceAll("\t", " ")
    expect(one(text).card.indicators[0]).toMatchObject({ name: "Liczba organizacji pozarządowych", source: "REGON" })
  })
})

const ROW = "1.\tProgram współpracy samorządu miasta z podmiotami działającymi dla dobra publicznego\t60 %\t100.0 %"

describe("a table of tasks", () => {
  it("is read from running text and from one cell a line", () => {
    const running = one(PROGRAMME_PAGE.split("Wskaźniki dla")[0]!.replaceAll("\t", " "))
    expect(running.page.tasks.map(({ weight, progress }) => [weight, progress])).toEqual([
      ["60 %", "100.0 %"],
      ["40 %", "100.0 %"],
    ])
    expect(running.page.total).toEqual({ weight: "100 %", progress: "100.0 %" })
    const cells = one(PROGRAMME_PAGE.split("Wskaźniki dla")[0]!.replaceAll("\t", "\n"))
    expect(cells.page.tasks.map(({ number, weight }) => [number, weight])).toEqual([
      ["1", "60 %"],
      ["2", "40 %"],
    ])
    expect(cells.page.total).toEqual({ weight: "100 %", progress: "100.0 %" })
  })

  it("asks which of weight and progress a single number is", () => {
    const reading = one(PROGRAMME_PAGE.replace(ROW, "1.\tProgram współpracy\t60 %"))
    expect(reading.page.tasks[0]).toMatchObject({ weight: "", progress: "" })
    const question = reading.questions.find(({ path }) => path === "tasks.0.row")
    expect(question).toMatchObject({ proposed: null, alternatives: ["60 % |", "| 60 %"] })
  })

  it("asks where a name ends that ends with a number", () => {
    const reading = one(PROGRAMME_PAGE.replace(ROW, "1. Program na rok 2013 60 100"))
    expect(reading.page.tasks[0]).toMatchObject({ name: "Program na rok 2013", weight: "60", progress: "100" })
    expect(asked(reading)).toContain("tasks.0.row")
  })

  it("goes on over a wrapped name", () => {
    const reading = one(PROGRAMME_PAGE.replace(ROW, "1. Program współpracy\nz podmiotami 60 % 98.5 %"))
    expect(reading.page.tasks[0]).toMatchObject({ name: "Program współpracy z podmiotami", progress: "98.5 %" })
  })
})

describe("several pages", () => {
  it("in one paste are several readings, and the second takes the goal of the first when it prints none", () => {
    const second = PROGRAMME_PAGE.slice(PROGRAMME_PAGE.indexOf("9. Organizacje")).replace("9. Organizacje", "10. Sport")
    const pages = readPages(`${PROGRAMME_PAGE}\n${second}`)
    expect(pages.map(({ card }) => card.area.number)).toEqual(["9", "10"])
    expect(pages[1]?.card.goal.number).toBe("II")
    expect(asked(pages[1]!)).toContain("goal.name")
    expect(pages[0]?.card.indicators).toHaveLength(3)
  })
})

describe("what is no page", () => {
  it("is a card, a letter or nothing", () => {
    expect(hasTasksTable(LESZNO_CARD)).toBe(false)
    for (const text of ["", "Szanowni Państwo, waga sprawy i postęp prac…", "Cel II - Coś\n\nTekst."])
      expect(readPages(text)).toEqual([])
  })

  it("never makes the reader fail", () => {
    const words = fc.constantFrom(
      "Waga",
      "Postęp",
      "Razem",
      "1.",
      "60 %",
      "\t",
      "\n",
      "Cel II",
      "koordynator",
      "2013",
      "Źródło",
      "Wskaźnik",
      "-",
      "100,0",
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        for (const { page, card } of readPages(list.join(" "))) {
          expect(page.tasks.every(({ name }) => name !== "")).toBe(true)
          for (const { values, unaligned } of card.indicators)
            expect(values.length === 0 || unaligned.length === 0).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe("a percentage", () => {
  it.each([
    ["60 %", 6000],
    ["100.0%", 10_000],
    ["33,33 proc.", 3333],
    ["104.567", 10_457],
    ["-", null],
    ["bd.", null],
    ["dużo", undefined],
    ["12345", undefined],
  ] as const)("printed %j is %j", (printed, value) => {
    expect(readPercent(printed)).toBe(value)
  })
})
