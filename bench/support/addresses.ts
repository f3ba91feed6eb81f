import { urls } from "../../src/urls.ts"

/** The home page of the example's office, and its strategy card: found as a person finds them, by links. */
export async function examplePages(base: string): Promise<{ home: string; card: string }> {
  const home = (await fetch(`${base}/`)).url
  const office = new URL(home).pathname.split("/")[1]!
  const strategy = `${base}${urls.strategy.href({ office })}`
  const cards = urls.card.href({ office, cardId: "" })
  const html = await (await fetch(strategy)).text()
  const card = new RegExp(`href="(${cards}[^"/?#]+)"`).exec(html)?.[1]
  if (!card) throw new Error(`${strategy} leads to no card`)
  return { home, card: `${base}${card}` }
}
