import { stringify } from "csv-stringify/sync"
import writeExcelFile, { type SheetData } from "write-excel-file/node"
import { ZONE } from "../lib/dates.ts"
import type { Grosze } from "../lib/money.ts"

/** One cell of a table that leaves the product: its kind decides how spreadsheets count and sort it. */
export type SheetCell =
  | { kind: "text"; value: string }
  | { kind: "money"; value: Grosze }
  /** A decimal as exact text with a dot; "" for none. */
  | { kind: "decimal"; value: string }
  | { kind: "moment"; value: Temporal.Instant }

export type SheetTable = {
  name: string
  header: readonly string[]
  widths: readonly number[]
  rows: readonly SheetCell[][]
}

/** An XLSX file of one sheet: money in złoty as numbers, moments as dates in the time of Poland, texts never as formulas. */
export async function xlsx(table: SheetTable): Promise<Uint8Array> {
  const data: SheetData = [
    table.header.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
    ...table.rows.map((row) => row.map(excelCell)),
  ]
  const columns = table.widths.map((width) => ({ width }))
  const sheet = table.name.replaceAll(/[\\/?*[\]:]/g, " ").slice(0, 31)
  return new Uint8Array(await writeExcelFile(data, { sheet, columns, stickyRowsCount: 1 }).toBuffer())
}

function excelCell(cell: SheetCell) {
  switch (cell.kind) {
    case "text":
      return { type: String, value: cell.value }
    case "money":
      return { type: Number, value: cell.value / 100, format: "#,##0.00" }
    case "decimal":
      return cell.value === "" ? { type: String, value: "" } : { type: Number, value: Number(cell.value) }
    case "moment":
      return { type: Date, value: wallClock(cell.value), format: "dd.mm.yyyy hh:mm" }
  }
}

/** Spreadsheets know no zones: the clock on the wall in Poland, written as if it were UTC. */
function wallClock(moment: Temporal.Instant): Date {
  const local = moment.toZonedDateTimeISO(ZONE).toPlainDateTime()
  return new Date(local.toZonedDateTime("UTC").epochMilliseconds)
}

/** A CSV file as Polish spreadsheets open it: semicolons, decimal commas, a mark of UTF-8; no cell begins a formula. */
export function csv(table: SheetTable): string {
  const rows = [table.header.map(harmless), ...table.rows.map((row) => row.map(csvCell))]
  return stringify(rows, { delimiter: ";", bom: true, record_delimiter: "windows" })
}

function csvCell(cell: SheetCell): string {
  switch (cell.kind) {
    case "text":
      return harmless(cell.value)
    case "money":
      return (cell.value / 100).toFixed(2).replace(".", ",")
    case "decimal":
      return cell.value.replace(".", ",")
    case "moment": {
      const local = cell.value.toZonedDateTimeISO(ZONE).toPlainDateTime()
      return local.toString({ smallestUnit: "minute" }).replace("T", " ")
    }
  }
}

/** A text that begins as a formula (also after a tab or a line end) is shown as text. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text)
