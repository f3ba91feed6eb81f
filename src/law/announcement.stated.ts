import { parseDate, toPlainDate } from "../lib/dates.ts"
import { amountInWords, parseMoney } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { formOfArticle } from "./announcement.content.ts"
import { statedTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

/** What a running text states beside the field that says the same; people correct one of them and forget the other. */
export function checkStated(facts: AnnouncementFacts, field: string, text: string, isPast = false): Problem[] {
  const warning = (code: string, message: Text, article: string): Problem => ({
    field,
    code: `announcement.${code}`,
    message,
    level: "warning",
    article,
  })
  const problems: Problem[] = []
  const form = formOfArticle(text)
  if (!isPast && facts.form && form && form !== facts.form)
    problems.push(warning("form_differs_from_article", texts.formDiffersFromArticle, "art. 11 ust. 1 UDPPiW"))
  const amount = amountUnlikeWords(text)
  if (amount)
    problems.push(warning("amount_differs_from_words", texts.amountUnlikeWords(amount), "art. 13 ust. 2 pkt 2 UDPPiW"))
  const pool = isPast ? undefined : poolUnlike(facts, text)
  if (pool) problems.push(warning("pool_differs_from_text", texts.poolDiffers(pool), "art. 13 ust. 2 pkt 2 UDPPiW"))
  const year = isPast || field === "title" ? undefined : strayYear(facts, text)
  if (year) problems.push(warning("years_disagree", texts.yearOutsideTask(year), "art. 13 ust. 2 pkt 4 UDPPiW"))
  if (facts.resultIs && text && resultOtherThan(facts.resultIs).test(text))
    problems.push(warning("result_differs", texts.resultDiffers[facts.resultIs], "art. 13 ust. 2 pkt 6 UDPPiW"))
  return [...problems, ...checkClosingSaid(facts, text, warning)]
}

/** `12 000,00 zł (słownie: dwanaście tysięcy złotych)`: the digits whose words say another amount, if any. */
function amountUnlikeWords(text: string): string | undefined {
  const stated =
    /(\d[\d\s\u00a0.]*(?:,(?:\d{2}|-))?)\s*zł(?:otych)?[^\d()]{0,10}\(?\s*słownie:?\s*([\p{L}\s]+?)\s*(?:zł|\d|[).;\n]|$)/giu
  for (const [, digits = "", words = ""] of text.matchAll(stated)) {
    const amount = parseMoney(digits.trim())
    if (amount.ok && zlotyIn(amountInWords(amount.value, "pl")) !== zlotyIn(words)) return digits.trim()
  }
  return undefined
}

/** "jeden tysiąc" and "tysiąc" are one amount. */
const zlotyIn = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s*złot.*$/s, "")
    .replace(/^jeden (?=tysiąc|milion)/, "")
    .replaceAll(/\s+/g, " ")
    .trim()

/** The digits by which a text gives the call another amount than its pool or that of one of its tasks. */
function poolUnlike({ pool, taskAmounts = [] }: AnnouncementFacts, text: string): string | undefined {
  if (pool === undefined) return undefined
  const given =
    /(?:\bpul[aęiąy](?!\p{L})|\bprzeznacza(?: się)?|\bprzeznaczon[aey]\b)((?:[^.;\n\d]|w 20\d\d r(?:oku|\.)){0,60}?)(\d[\d\s\u00a0.]*(?:,(?:\d{2}|-))?)\s*zł/giu
  for (const [, between = "", digits = ""] of text.matchAll(given)) {
    const amount = parseMoney(digits.trim())
    if (!amount.ok || /najwyżej|najmniej|maks|minim|jedn|każd|ofer|organizacj|\bdo\b|\bod\b/iu.test(between)) continue
    if (![pool, ...taskAmounts].includes(amount.value)) return digits.trim()
  }
  return undefined
}

/** A year the text gives to the task while the task runs in others: "w 2025 roku", "Termin realizacji: 2026 rok", "od … do …". */
function strayYear({ taskFrom, taskTo }: AnnouncementFacts, text: string): number | undefined {
  if (!taskFrom || !taskTo) return undefined
  const [first, last] = [toPlainDate(taskFrom).year, toPlainDate(taskTo).year]
  const given = [
    ...TASK_YEARS.flatMap((pattern) => [...text.matchAll(pattern)].map(([, year]) => year)),
    ...spans(text),
  ]
  return given.map(Number).find((year) => year < first || year > last)
}

const TASK_YEARS: readonly RegExp[] = [
  /(?:zadani|realizacj|zajęci|działa)\p{L}*[^.;\n]{0,60}\bw (?:roku )?(20\d\d)(?!\d)/giu,
  /(?:termin|okres|czas)\p{L}* (?:realizacj|wykonani|trwani)\p{L}*[^.;\n\d]{0,40}(20\d\d)(?!\d)/giu,
]

/** The years of "od 1 stycznia 2026 r. do 31 grudnia 2026 r.", unless it is the time for offers, questions or results. */
function spans(text: string): string[] {
  const day = String.raw`(?:dnia )?\d{1,2}(?:\.\d{1,2}\.| \p{L}+ )(20\d\d)(?: ?r\.| roku)?`
  const span = new RegExp(String.raw`([^.;\n]{0,80})\bod ${day},? do ${day}`, "giu")
  return [...text.matchAll(span)].flatMap(([, before = "", from = "", to = ""]) =>
    /ofert|nab[oó]r|konkurs|składa|pytani|wynik|wgląd|poprzedni/iu.test(before) ? [] : [from, to],
  )
}

const resultOtherThan = (result: "mean" | "sum"): RegExp =>
  result === "sum"
    ? /(?:wynik|ocen)\p{L}*[^.;]{0,60}średni/iu
    : /(?:wynik|ocen)\p{L}*[^.;]{0,60}sum[aąęy]\p{L}* (?:punkt|ocen)/iu

/** A term for offers written in the text: it needs an hour and must be that of the field. */
function checkClosingSaid(
  { closes }: AnnouncementFacts,
  text: string,
  warning: (code: string, message: Text, article: string) => Problem,
): Problem[] {
  const article = "art. 13 ust. 2 pkt 5 UDPPiW"
  const said =
    /ofert[^;\n]{0,80}?\bdo (?:dnia )?(\d{1,2}(?:\.\d{1,2}\.| \p{L}+ )20\d\d)(?: ?r\.| roku)?(.{0,30})/isu.exec(text)
  if (!said) return []
  const [, day = "", after = ""] = said
  const problems: Problem[] = []
  if (!/godz|\d{1,2}[:.]\d{2}/i.test(after))
    problems.push(warning("closing_without_hour", texts.closingWithoutHour, article))
  const parsed = parseDate(day)
  if (closes && parsed.ok && !parsed.value.equals(toPlainDate(closes)))
    problems.push(warning("closing_differs_from_text", texts.closingDiffers(day), article))
  return problems
}
