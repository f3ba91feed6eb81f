import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml, wholePage } from "../../../tests/support/html.ts"
import { chart, moneyBar, sparkline, stagesGrid } from "../public.ts"

const ui = { lang: "pl" } as const

describe("chart", () => {
  const drawn = String(
    chart(ui, {
      title: "Plan <i> wykonanie",
      summary: "Rośnie.",
      categoryLabel: "Rok",
      categories: ["2011", "<2012>"],
      series: [
        { label: "Plan", values: [80, 85] },
        { label: "Wykonanie", values: [82, null] },
      ],
      format: (value) => `${value} szt.`,
    }),
  )

  it("gives its numbers in a table, a missing one as a dash", () => {
    const $ = load(drawn)
    const cells = $("tbody tr")
      .map((_, tr) =>
        $(tr)
          .children()
          .map((_, cell) => $(cell).text())
          .get()
          .join("|"),
      )
      .get()
    expect(cells).toEqual(["2011|80 szt.|82 szt.", "<2012>|85 szt.|—"])
  })

  it("draws each known value, in the colours of the theme, without style attributes", () => {
    const picture = load(drawn)(".chart-picture").html() ?? ""
    expect(picture.match(/fill="var\(--ds-color-(success|info)-base-default\)"/g)?.length).toBe(3)
    expect(picture).not.toMatch(/style=|<style|class=/)
    expect(picture).toContain("&lt;2012&gt;")
  })

  it("is valid and silent but for its words", () => {
    expect(validateHtml(wholePage(drawn))).toEqual([])
    expect(load(drawn)(".chart-picture").attr("aria-hidden")).toBe("true")
  })
})

describe("sparkline", () => {
  it("leaves a gap where a value is missing and stays inside its frame", () => {
    const $ = load(String(sparkline(ui, { values: [5, 9, null, 3, -2], label: "Trend" })))
    const path = $("path").attr("d") ?? ""
    expect(path.match(/M/g)?.length).toBe(2)
    for (const [, x, y] of path.matchAll(/[ML]([\d.]+) ([\d.]+)/g)) {
      expect(Number(x)).toBeLessThanOrEqual(72)
      expect(Number(y)).toBeLessThanOrEqual(28)
    }
    expect($("svg").attr("aria-label")).toBe("Trend")
  })

  it("draws nothing without a value and a level line for equal ones", () => {
    expect(String(sparkline(ui, { values: [null], label: "x" }))).toBe("")
    expect(String(sparkline(ui, { values: [4, 4], label: "x" }))).toContain("M4 14L68 14")
  })
})

describe("moneyBar", () => {
  it("fills the bar exactly and prints each share", () => {
    const parts = [1, 1, 1].map((amount, index) => ({ label: `${index}`, amount: amount * 100 }))
    const $ = load(String(moneyBar(ui, { label: "Budżet", parts })))
    const widths = $(".money-part")
      .map((_, rect) => Number.parseFloat($(rect).attr("width") ?? ""))
      .get()
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(100, 0)
    expect($("dd").first().text()).toContain("33,33%")
  })

  it("survives a total of nothing", () => {
    const $ = load(String(moneyBar(ui, { label: "Budżet", parts: [{ label: "a", amount: 0 }] })))
    expect($(".money-part").attr("width")).toBe("0%")
  })
})

describe("stagesGrid", () => {
  const grid = (done: number | null, planned: number | null) =>
    load(
      String(
        stagesGrid(ui, {
          caption: "Etapy",
          years: [2009],
          totals: true,
          stages: [{ label: "A", cells: [{ done, planned }] }],
        }),
      ),
    )

  it.each([
    [500, 500, "done", "5/5%"],
    [250, 500, "part", "2,50/5%"],
    [0, 500, "none", "0/5%"],
    [600, 500, "over", "6/5%"],
    [null, 500, "none", "–/5%"],
    [null, null, "missing", "—"],
  ])("shows %j of %j as %s", (done, planned, state, print) => {
    const $ = grid(done, planned)
    expect($(".stage-cell").attr("data-state")).toBe(state)
    expect($(".stage-cell").text()).toBe(print)
  })

  it("does not count a missing value as zero in the sum", () => {
    expect(grid(null, null)("tfoot td").text()).toBe("—")
    expect(grid(null, 500)("tfoot td").text()).toBe("–/5")
    expect(grid(200, 500)("tfoot td").text()).toBe("2/5")
  })
})
