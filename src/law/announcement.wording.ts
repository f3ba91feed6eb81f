import { parseDate } from "../lib/dates.ts"
import type { Problem } from "../lib/problems.ts"
import { journalOn, TEMPLATES_BEFORE_2018, UDPPIW_BEFORE_2020, UDPPIW_EDITIONS } from "./acts.ts"
import { checkStated } from "./announcement.stated.ts"
import { wordingTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

const RUNNING_TEXTS = [
  "title",
  "taskDescription",
  "grantRules",
  "taskConditions",
  "procedure",
  "budgetReservation",
] as const

/** Wordings that made real announcements defective. They only warn: a machine reads words, not meaning. */
export function checkWording(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  const main = RUNNING_TEXTS.map((field) => ({ field, text: facts[field] ?? "", isMain: true, isPast: false }))
  const others = (facts.otherTexts ?? []).map((it) => ({ isPast: false, ...it, isMain: false }))
  return [...main, ...others].flatMap(({ field, text, isMain, isPast }) => {
    const warning = (code: string, message: Problem["message"], article?: string): Problem => ({
      field,
      code,
      message,
      level: "warning",
      article,
    })
    const problems: Problem[] = []
    if (UNLIMITED.some((pattern) => pattern.test(text))) {
      problems.push(
        warning("announcement.unlimited_withdrawal", texts.unlimitedWithdrawal, "art. 15 ust. 2h, art. 18a UDPPiW"),
      )
    } else if (annulsWithoutCondition(text)) {
      problems.push(
        warning("announcement.annulment_without_condition", texts.conditionlessAnnulment, "art. 18a UDPPiW"),
      )
    }
    if (asksForPaper(text)) {
      problems.push(warning("announcement.paper_asked", texts.paperAsked, "art. 13 ust. 2 pkt 5 UDPPiW"))
    }
    if (VAGUE.test(text)) problems.push(warning("announcement.vague_formal_ground", texts.vagueFormalGround))
    // Names, hints and conditions of accessibility say "support" of people too.
    if (isMain && speaksOfOtherForm(facts.form, text)) {
      problems.push(warning("announcement.form_differs_from_text", texts.formDiffersFromText, "art. 11 ust. 1 UDPPiW"))
    }
    if (citesOldEdition(text, today)) {
      problems.push(warning("announcement.old_edition_cited", texts.oldEdition(journalOn("udppiw", today))))
    }
    if (TEMPLATES_BEFORE_2018.some((journal) => cites(text, journal))) {
      problems.push(warning("announcement.old_form_cited", texts.oldForm(journalOn("templates", today))))
    }
    if (hasWrongDate(text)) problems.push(warning("announcement.wrong_date_of_act", texts.wrongDate))
    const joint = saysOfJointOffers(text)
    if (joint !== undefined && facts.jointOffersAllowed !== undefined && joint !== facts.jointOffersAllowed)
      problems.push(
        warning("announcement.joint_offers_differ", texts.jointOffersDiffer(joint), "art. 14 ust. 2 UDPPiW"),
      )
    if (/ustaw\p{L}* o sporcie|sporcie \(Dz/iu.test(text))
      problems.push(warning("announcement.sports_act", texts.sportsAct, "art. 11 ust. 2 UDPPiW"))
    return [...problems, ...checkStated(facts, field, text, isPast)]
  })
}

/** Ways of saying that the office may give the call up, or keep its results to itself, whenever it likes. */
const UNLIMITED: readonly RegExp[] = [
  /bez podania (?:przyczyn|powod)/i,
  /(?:odstąpi|odwoła|unieważni|zamkn)\p{L}*[^.;]{0,60}(?:w każd\p{L}+ (?:czas|chwil|moment)|dowoln)/iu,
  /zastrzega\p{L}*[^.;]{0,40}(?:odstąpieni|odwołani|nieogłas|nieogłos)/iu,
  /(?:zastrzega|praw[oa] do)[^.;]{0,60}(?:niewyłoni|niewyb|nierozstrzyg|zmian\p{L}* termin\p{L}* (?:rozstrzygn|wyboru))/iu,
  /(?:nie ?ogłos|nie ?ogłasz|nie ?publikowa)\p{L}*[^.;]{0,30}wynik/iu,
]

/** A call given up at will: no condition in the sentence that allows it. */
function annulsWithoutCondition(text: string): boolean {
  const allowing = /[^.;\n]*(?:może|mog[ąe]|prawo)[^.;\n]{0,50}(?:unieważni|odwoła|odstąpi)[^.;\n]*/giu
  return [...text.matchAll(allowing)].some(
    ([sentence]) =>
      /konkurs|postępowani/iu.test(sentence) &&
      !/gdy|je[żś]eli|jeśli|powod|przypadk|w razie|sytuacj|podstawie|zgodnie|\bart\b/iu.test(sentence),
  )
}

/** Offers on paper are demanded in a sentence that does not refuse them. */
function asksForPaper(text: string): boolean {
  const paper =
    /stempl\p{L}* poczt|dat\p{L}* stempl|koper[tc]|listem polecon|ofert[^.;\n]{0,60}(?:pocztą|papierow|na papierze)/iu
  return text
    .split(/[.;\n]/)
    .some((sentence) => paper.test(sentence) && !/\bnie (?:przyjm|wymaga|trzeba|składa|można|wolno)/iu.test(sentence))
}

/** Grounds of rejection of which nobody can tell beforehand whether an offer meets them. */
const VAGUE =
  /nieczyteln|niestarann|niechlujn|nienależyci\p{L}* (?:wypełn|sporządz)|z innych (?:ważnych )?(?:przyczyn|powod)/iu

/** The act is of 24 April 2003; other dates in front of its name are mistakes. */
function hasWrongDate(text: string): boolean {
  const cited =
    /ustaw\p{L}* z (?:dnia )?(\d{1,2}\.\d{1,2}\.\d{4}|\d{1,2} \p{L}+ \d{4})(?: ?r\.?| roku)? o działalności pożytku/giu
  return [...text.replaceAll(/\s+/g, " ").matchAll(cited)].some(([, day = ""]) => {
    const parsed = parseDate(day)
    return !parsed.ok || parsed.value.toString() !== "2003-04-24"
  })
}

function speaksOfOtherForm(form: AnnouncementFacts["form"], text: string): boolean {
  const supports = /wspieran|wsparci|dofinansowan/i.test(text)
  const entrusts = /powierz/i.test(text)
  return (form === "support" && entrusts && !supports) || (form === "entrust" && supports && !entrusts)
}

/** Whether a text takes or refuses joint offers; undefined when it does not speak of them. */
function saysOfJointOffers(text: string): boolean | undefined {
  const [sentence] = /[^.;]*ofert\p{L}* wspóln[^.;]*/iu.exec(text) ?? []
  if (sentence === undefined) return undefined
  return !/\bnie (?:dopuszcza|przewiduje|przyjmuj|można|wolno|mogą|są|będą)|niedopuszcz|wyklucz/iu.test(sentence)
}

function citesOldEdition(text: string, today: Temporal.PlainDate): boolean {
  const current = UDPPIW_EDITIONS.findLast((edition) => edition.validFrom <= today.toString())
  const old = UDPPIW_EDITIONS.filter(({ item }) => item !== current?.item)
  return [...UDPPIW_BEFORE_2020, ...old].some((journal) => cites(text, journal))
}

/** `z 2016 r. poz. 1300`, `z 2010 r. Nr 234, poz. 1536`. */
function cites(text: string, { year, item }: { year: number; item: number }): boolean {
  const journal = new RegExp(`${year}(?: r\\.?,?)?,?(?: nr ?\\d+,?)? poz\\.? ?${item}(?!\\d)`, "i")
  return journal.test(text.replace(/\s+/g, " "))
}
