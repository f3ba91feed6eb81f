import { citeAct } from "../../law/acts.ts"
import { ARTICLE_OF_FORM } from "../../law/announcement.content.ts"
import { findSphere } from "../../law/spheres.ts"
import { formatDate, formatMoment, formatWeekday, toPlainDate } from "../../lib/dates.ts"
import { amountInWords, formatMoney, formatShare, type Grosze } from "../../lib/money.ts"
import { inEach, type Lang, type Text } from "../../lib/texts.ts"
import { callDocumentTexts as texts } from "./call.announcement.texts.ts"
import { type CallContent, type Criterion, leastOwnShare, thresholdPointsOf } from "./call.ts"

/** A draft or an announced call, as far as its announcement goes. */
export type Announced = CallContent & { number?: string | null; criteria: readonly Criterion[] }

/** `10%`, `87,5%`: a share as people say it, without zeros at the end. */
export const percent = (hundredths: number, lang: Lang): string =>
  formatShare(hundredths, lang).replace(/(?:[.,]00|(?<=[.,]\d)0)(?=%$)/, "")

const dateText = (day: string): Text => inEach((lang) => formatDate(day, lang))

/** By what right the office announces the call: organ, article, act with the edition in force on that day. */
export function legalBasisOf(call: Announced, organ: string, on: Temporal.PlainDate): Text {
  const act = citeAct("udppiw", on)
  const article = call.form ? ARTICLE_OF_FORM[call.form] : "art. 11 ust. 1"
  return inEach((lang) => texts.legalBasis(organ, act[lang], article)[lang])
}

/** The spheres by their names; an unknown point is left out. */
export function spheresOf(call: Pick<Announced, "spheres">, on: Temporal.PlainDate): Text[] {
  return call.spheres.flatMap((pkt) => {
    const sphere = findSphere(pkt, on)
    return sphere ? [texts.sphere(pkt, sphere.full)] : []
  })
}

/** Each fact of the money in words; undefined where nobody has stated it yet. */
export function moneyFactsOf(call: Announced): { term: Text; value: Text | undefined }[] {
  const { pool, maxAdministrativeShare } = call
  return [
    { term: texts.pool, value: pool === null ? undefined : inEach((lang) => formatMoney(pool, lang)) },
    { term: texts.grant, value: grantOf(call) },
    ...sharesOf(call),
    ...(maxAdministrativeShare === null
      ? []
      : [
          {
            term: texts.maxAdministrativeShare,
            value: inEach((lang) => texts.administrativeValue(percent(maxAdministrativeShare, lang))[lang]),
          },
        ]),
  ]
}

/** Shares of the grant and of the own contribution; a share that only the rules of offers set is said among them. */
function sharesOf(call: Announced): { term: Text; value: Text }[] {
  const own = leastOwnShare(call)
  const { ownShare, ownFinancialShare, ownInKindAllowed } = call.offerRules
  if (own === null && (ownShare !== null || ownFinancialShare !== null)) return []
  const said = ownInKindAllowed ? texts.ownShareValue : texts.ownShareInMoney
  const most = call.maxGrantShare ?? 10_000
  return [
    { term: texts.maxGrantShare, value: inEach((lang) => texts.atMost(percent(most, lang))[lang]) },
    {
      term: texts.ownShare,
      value: own === null ? texts.ownShareNone : inEach((lang) => said(percent(own, lang))[lang]),
    },
  ]
}

/** Where and how offers are made; on paper only what the announcement wants on paper. */
export const howToSubmitOf = ({ offerRules }: Pick<Announced, "offerRules">, address?: string): Text =>
  texts.howToSubmit(offerRules.paperConfirmation, address)

/** `od 5 000,00 zł do 170 000,00 zł`, or that there is no limit. */
export function grantOf({ grantMin, grantMax }: Pick<Announced, "grantMin" | "grantMax">): Text {
  return inEach((lang) => {
    const full = (amount: Grosze) => formatMoney(amount, lang)
    if (grantMin === null && grantMax === null) return texts.noLimit[lang]
    if (grantMin === null) return texts.grantUpTo(full(grantMax!))[lang]
    return (grantMax === null ? texts.grantFrom(full(grantMin)) : texts.grantBetween(full(grantMin), full(grantMax)))[
      lang
    ]
  })
}

/** The pool in digits and words, so that the two cannot disagree. */
export const poolInWords = (pool: Grosze): Text =>
  inEach((lang) => texts.poolInWords(formatMoney(pool, lang), amountInWords(pool, lang))[lang])

export function periodOf({ taskFrom, taskTo }: Pick<Announced, "taskFrom" | "taskTo">): Text | undefined {
  if (!taskFrom || !taskTo) return undefined
  return inEach((lang) => texts.period(formatDate(taskFrom, lang), formatDate(taskTo, lang))[lang])
}

/** `poniedziałek, 28 grudnia 2026, 15:30`. */
export function closingOf({ closesAt }: Pick<Announced, "closesAt">): Text | undefined {
  if (!closesAt) return undefined
  return inEach((lang) => `${formatWeekday(toPlainDate(closesAt), lang)}, ${formatMoment(closesAt, lang)}`)
}

export const decisionOf = ({ decisionOn }: Pick<Announced, "decisionOn">): Text | undefined =>
  decisionOn ? texts.decisionBy(dateText(decisionOn)) : undefined

/** In points of one sheet: where the result is their sum, it is said that the threshold is one of their mean. */
export function thresholdOf(call: Pick<Announced, "threshold" | "criteria" | "offerRules">): Text | undefined {
  const said = call.offerRules.evaluationMethod === "sum" ? texts.thresholdOfMean : texts.thresholdValue
  return call.threshold === null ? undefined : said(call.threshold, thresholdPointsOf(call.criteria))
}

/** What is special about the points of a criterion, if anything. */
export const criterionNote = (it: Pick<Criterion, "isBonus" | "threshold">): Text | undefined =>
  it.isBonus ? texts.bonus : it.threshold === null ? undefined : texts.criterionThreshold(it.threshold)

/** Costs of the year of the announcement and of the year before: art. 13 ust. 2 pkt 7. */
export function pastCostsOf(call: Announced, year: number): { term: Text; value: Text | undefined }[] {
  const said = (cost: Grosze | null): Text | undefined => {
    if (cost === null) return undefined
    return cost === 0 ? texts.noTasks : inEach((lang) => formatMoney(cost, lang))
  }
  return [
    { term: texts.costsIn(year), value: said(call.costsThisYear) },
    { term: texts.costsIn(year - 1), value: said(call.costsLastYear) },
  ]
}

/** The day by which the years and the wording of the law are read: of publication, for a draft today. */
export const dayOfAnnouncement = (call: { publishedAt?: Temporal.Instant | null }, now: Temporal.Instant) =>
  toPlainDate(call.publishedAt ?? now)
