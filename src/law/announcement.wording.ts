import type { Problem } from "../lib/problems.ts"
import { journalOn, UDPPIW_EDITIONS } from "./acts.ts"
import { wordingTexts as texts } from "./announcement.texts.ts"
import type { AnnouncementFacts } from "./announcement.ts"

const RUNNING_TEXTS = ["grantRules", "taskConditions", "procedure", "budgetReservation"] as const

/** Wordings that made real announcements defective. They only warn: a machine reads words, not meaning. */
export function checkWording(facts: AnnouncementFacts, today: Temporal.PlainDate): Problem[] {
  return RUNNING_TEXTS.flatMap((field) => {
    const text = facts[field] ?? ""
    const warning = (code: string, message: Problem["message"], article?: string): Problem => ({
      field,
      code,
      message,
      level: "warning",
      article,
    })
    const problems: Problem[] = []
    if (/bez podania (?:przyczyn|powod)/i.test(text)) {
      problems.push(
        warning("announcement.unlimited_withdrawal", texts.unlimitedWithdrawal, "art. 15 ust. 2h, art. 18a UDPPiW"),
      )
    }
    if (/nieczyteln/i.test(text)) problems.push(warning("announcement.vague_formal_ground", texts.vagueFormalGround))
    if (speaksOfOtherForm(facts.form, text)) {
      problems.push(warning("announcement.form_differs_from_text", texts.formDiffersFromText, "art. 11 ust. 1 UDPPiW"))
    }
    if (citesOldEdition(text, today)) {
      problems.push(warning("announcement.old_edition_cited", texts.oldEdition(journalOn("udppiw", today))))
    }
    return problems
  })
}

function speaksOfOtherForm(form: AnnouncementFacts["form"], text: string): boolean {
  const supports = /wspieran|wsparci|dofinansowan/i.test(text)
  const entrusts = /powierz/i.test(text)
  return (form === "support" && entrusts && !supports) || (form === "entrust" && supports && !entrusts)
}

function citesOldEdition(text: string, today: Temporal.PlainDate): boolean {
  const current = UDPPIW_EDITIONS.findLast((edition) => edition.validFrom <= today.toString())
  return UDPPIW_EDITIONS.some(
    (edition) =>
      edition.item !== current?.item &&
      new RegExp(`${edition.year}(?: r\\.?,?)?,? poz\\.? ?${edition.item}(?!\\d)`).test(text.replace(/\s+/g, " ")),
  )
}
