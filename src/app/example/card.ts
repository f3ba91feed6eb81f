import { readFileSync } from "node:fs"
import { importCard, importPageText, linkableIndicators, linkIndicators } from "../../domains/strategy/public.ts"
import { must, type Stage } from "./actors.ts"

const sample = (path: string) => readFileSync(new URL(`../../domains/strategy/${path}`, import.meta.url), "utf8")

/** Leszno's strategy card, read by the product's own importer. Returns its id. */
export async function makeCard(stage: Stage, now: Temporal.Instant): Promise<string> {
  const chief = stage.person("celina.celowa", now)
  const cardId = must(await importCard(chief, { text: sample("samples/leszno-karta.txt") }))
  const text = sample("levels/page-reader/samples/leszno-program-9.txt")
  const programme = must(await importPageText(chief, { text, answers: { ...ANSWERS, "tasks.0.card": cardId } }))
  // The city prints one fact twice, with other numbers: they stand side by side.
  const money = (await linkableIndicators(chief, programme.indicatorIds[1]!)).find(({ label }) => label.includes(MONEY))
  if (money) must(await linkIndicators(chief, programme.indicatorIds[1]!, money.id))
  return cardId
}

const MONEY = "Kwota środków finansowych przeznaczonych"

/** Where the rows shorter than their header belong: both end in the last year. */
const ANSWERS = {
  "indicators.0.row": " |  | 32 | 43 | 47 | 66 | 62 | 261 | 298",
  "indicators.1.row":
    " | 521 011 | 604 300 | 718 050 | 787 785.00 | 833 048.67 | 4 499 986.91 | 1 183 455.91 | 3 280 443",
}
