import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

/** Answers to what cannot be read or kept; nothing typed is lost, it stays in its field. */
export const formTexts = defineTexts({
  dateMissing: { pl: "Wybierz dzień.", en: "Choose a day." },
  datesReversed: {
    pl: "Zadanie kończy się wcześniej, niż się zaczyna. Popraw daty.",
    en: "The task ends before it begins. Correct the dates.",
  },
  toleranceUnreadable: {
    pl: "Wpisz procent od 0 do 100, na przykład 10 albo 12,5.",
    en: "Type a percentage from 0 to 100, for example 10 or 12.5.",
  },
  accountLetters: {
    pl: "Numer rachunku to same cyfry, ze spacjami albo bez.",
    en: "An account number is digits only, with or without spaces.",
  },
  trancheAmountMissing: {
    pl: "Wpisz kwotę tej transzy albo usuń jej termin.",
    en: "Type the amount of this tranche or remove its day.",
  },
  tooManyTranches: (most: number) => ({
    pl: `Umowa mieści najwyżej ${counted("pl", most, { one: "transzę", few: "transze", many: "transz", other: "transzy" })}.`,
    en: `A contract holds at most ${counted("en", most, { one: "tranche", other: "tranches" })}.`,
  }),
  changedElsewhere: {
    pl: "Ktoś w międzyczasie zmienił tę umowę. Poniżej jest to, co wpisano tutaj; zapisane teraz kwoty i daty widać na stronie umowy. Zapisz jeszcze raz, jeżeli ma obowiązywać Twoja wersja.",
    en: "Somebody changed this contract in the meantime. Below is what was typed here; the amounts and days saved now are on the contract's page. Save again if your version is to hold.",
  },
})
