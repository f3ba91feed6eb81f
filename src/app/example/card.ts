import { readFileSync } from "node:fs"
import { importCard } from "../../domains/strategy/public.ts"
import { must, type Stage } from "./actors.ts"

const CARD = new URL("../../domains/strategy/samples/leszno-karta.txt", import.meta.url)

/** Leszno's strategy card, read by the product's own importer. Returns its id. */
export async function makeCard(stage: Stage, now: Temporal.Instant): Promise<string> {
  return must(await importCard(stage.person("celina.celowa", now), { text: readFileSync(CARD, "utf8") }))
}
