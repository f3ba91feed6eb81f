import { parseDate, toPlainDate } from "../lib/dates.ts"
import { amountInWords, parseMoney } from "../lib/money.ts"
import type { Problem } from "../lib/problems.ts"
import type { Text } from "../lib/texts.ts"
import { formOfArticle } from "./announcement.content.ts"
import { statedTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

/** What a running text states beside the field that says the same; people correct one of them and forget the other. */
export function checkStated(facts: AnnouncementFacts, field: string, text: string): Problem[] {
  const warning = (code: string, message: Text, article: string): Problem => ({
    field,
    code: `announcement.${code}`,
    message,
    level: "warning",
    article,
  })
  const problems: Problem[] = []
  const form = formOfArticle(text)
  if (facts.form && form && form !== facts.form)
    problems.push(warning("form_differs_from_article", texts.formDiffersFromArticle, "art. 11 ust. 1 UDPPiW"))
  const amount = amountUnlikeWords(text)
  if (amount)
    problems.push(warning("amount_differs_from_words", texts.amountUnlikeWords(amount), "art. 13 ust. 2 pkt 2 UDPPiW"))
  const year = strayYear(facts, text)
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

/** A year the text gives to the task ("w 2025 roku") while the task runs in others. */
function strayYear({ taskFrom, taskTo }: AnnouncementFacts, text: string): number | undefined {
  if (!taskFrom || !taskTo) return undefined
  const [first, last] = [toPlainDate(taskFrom).year, toPlainDate(taskTo).year]
  const tied = text.matchAll(/(?:zadani|realizacj|zajęci|działa)\p{L}*[^.;\n]{0,60}\bw (?:roku )?(20\d\d)(?!\d)/giu)
  return [...tied].map(([, year]) => Number(year)).find((year) => year < first || year > last)
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
