import { load } from "cheerio"
import { describe, expect, it } from "vitest"
import { validateHtml, wholePage } from "../../tests/support/html.ts"
import { pagination, shownPages } from "./pagination.ts"
import { type Column, table } from "./table.ts"

const ui = { lang: "pl" } as const
type Row = { name: string; amount: number }
const columns: Column<Row>[] = [
  { label: { pl: "Nazwa", en: "Name" }, heading: true, cell: (row) => row.name },
  {
    label: "Kwota & udział",
    align: "number",
    cell: (row) => row.amount,
    sort: { href: "?sort=amount", direction: "descending" },
  },
]
const rows = [
  { name: "<b>A</b>", amount: 0 },
  { name: "B", amount: 2 },
]

describe("table", () => {
  it("names its rows and columns and escapes what is in them", () => {
    const $ = load(String(table(ui, { caption: "Kwoty", columns, rows })))
    expect($("caption").text()).toBe("Kwoty")
    expect($("thead th[scope=col]").length).toBe(2)
    expect(
      $("tbody th[scope=row]")
        .map((_, th) => $(th).text())
        .get(),
    ).toEqual(["<b>A</b>", "B"])
    expect(
      $("tbody td")
        .map((_, td) => $(td).text())
        .get(),
    ).toEqual(["0", "2"])
  })

  it("labels each cell with its column for a phone", () => {
    const $ = load(String(table(ui, { caption: "Kwoty", columns, rows })))
    expect($("tbody td").first().attr("data-label")).toBe("Kwota & udział")
  })

  it("says how it is sorted and offers the opposite", () => {
    const $ = load(String(table(ui, { caption: "Kwoty", columns, rows })))
    expect($("[aria-sort=descending] a").attr("href")).toBe("?sort=amount")
    expect($("[aria-sort=descending] a").text()).toContain("sortuj rosnąco")
  })

  it("says so when it is empty", () => {
    const $ = load(String(table(ui, { caption: "Kwoty", columns, rows: [], empty: "Nikt nic nie dostał." })))
    expect($("tbody td").attr("colspan")).toBe("2")
    expect($("tbody").text()).toBe("Nikt nic nie dostał.")
  })

  it("is valid with groups, sums and words under a row", () => {
    const page = table(ui, {
      caption: "Kwoty",
      columns,
      groups: [{ rows }, { heading: "Próg", look: "line", muted: true, rows }],
      after: (row) => row.amount > 1 && "Uwaga",
      foot: ["Razem", 4],
      phone: "scroll",
    })
    expect(validateHtml(wholePage(String(page)))).toEqual([])
    expect(load(String(page))(".row-after").length).toBe(2)
  })
})

describe("pagination", () => {
  it.each([
    [1, 1, [1]],
    [1, 5, [1, 2, 0, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [6, 12, [1, 0, 5, 6, 7, 0, 12]],
    [12, 12, [1, 0, 11, 12]],
  ])("on page %i of %i shows %j", (page, pages, shown) => {
    expect(shownPages(page, pages)).toEqual(shown)
  })

  it("marks the current page and stops at the ends", () => {
    const $ = load(String(pagination(ui, { page: 1, pages: 3, href: (page) => `?strona=${page}` })))
    expect($("[aria-current=page]").text()).toBe("1")
    expect($("[rel=prev]").length).toBe(0)
    expect($("[rel=next]").attr("href")).toBe("?strona=2")
    expect(pagination(ui, { page: 1, pages: 1, href: String })).toBe("")
  })
})
