import { stringify } from "csv-stringify/sync"
import type { Numbers } from "./numbers.queries.ts"

type Row = { source: string; name: string; unit: string; year: number; quantity: number; things: number }

const rowsOf = ({ lines }: Numbers): Row[] =>
  lines.flatMap(({ source, years }) =>
    [...years.values()].map(({ year, sum, things }) => ({
      source: source.key,
      name: source.name.pl,
      unit: source.unit,
      year,
      quantity: sum,
      things,
    })),
  )

/** The numbers as a table with a heading; a year without facts has no row. */
export const numbersCsv = (numbers: Numbers): string =>
  stringify(rowsOf(numbers), {
    header: true,
    bom: true,
    columns: ["source", "name", "unit", "year", "quantity", "things"],
  })

/** The same rows: `quantity` in `unit` (grosze, things, hours, people), `things` how many facts stand behind it. */
export const numbersJson = (numbers: Numbers, office: string): string =>
  `${JSON.stringify({ office, from: numbers.from, to: numbers.to, numbers: rowsOf(numbers) }, null, 2)}\n`
