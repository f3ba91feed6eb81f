import { fold } from "../fold.ts"

/** First words of names of bodies that keep figures or carry out tasks; folded. */
const FIRST_WORDS =
  /^(?:urzad|urzedu|wydzial|wydzialy|referat|starostwo|komenda|straz|osrodek|miejski|miejska|miejskie|powiatowy|powiatowa|gminny|gminna|wojewodzki|biuro|szkola|szkoly|policja|organizacje|glowny|izba|zaklad|zaklady|spolka|sad|kuratorium|ministerstwo|sprawozdanie|sprawozdania|dane|ankieta|ankiety|rejestr|ewidencja|bank|prezydent|rada|burmistrz|stowarzyszenie|fundacja|jednostki|muzeum|biblioteka|centrum|agencja|instytut|uczelnia|przedszkole|placowki|dyrektor|naczelnik|podmioty)$/

/** Sources printed in lower case at the end of a row: "dane własne". */
const PLAIN_SOURCES = /^(?:dane|sprawozdanie|sprawozdania|ankieta|ankiety|rejestr|ewidencja|statystyki)$/

export const startsPlainSource = (word: string): boolean => PLAIN_SOURCES.test(fold(word))

const firstWord = (text: string) => text.split(/[ /,;(]/, 1)[0] ?? ""

/** "MOPR/…", "GUS,", "REGON": a word that is all capitals up to its first separator. */
export const isAcronym = (word: string): boolean => /^\p{Lu}{2,8}(?![\p{Ll}\p{N}])/u.test(word)

/** Whether a capitalised word opens the name of an institution or of a register. */
export function startsInstitution(text: string): boolean {
  const word = firstWord(text.replace(/^[("„]/, ""))
  return isAcronym(word) || (/^\p{Lu}/u.test(word) && FIRST_WORDS.test(fold(word)))
}
