import { counted } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

/** Why a change of a programme is refused. */
export const commandTexts = defineTexts({
  frozen: (number: string) => ({
    pl: `Program uchwalono uchwałą ${number} i jego treści już się nie zmienia. Zmianę programu zaczyna się osobno.`,
    en: `The programme was adopted by resolution ${number} and its text no longer changes. A change of the programme is begun separately.`,
  }),
  taskHasCall: (name: string) => ({
    pl: `Zadania „${name}” nie można usunąć: jest z nim związany konkurs.`,
    en: `The task “${name}” cannot be removed: a call is tied to it.`,
  }),
  numberMissing: {
    pl: "Podaj numer uchwały, najwyżej 100 znaków.",
    en: "Give the number of the resolution, at most 100 characters.",
  },
  dateMissing: { pl: "Podaj datę uchwały.", en: "Give the date of the resolution." },
  dateAhead: {
    pl: "Data uchwały jeszcze nie nadeszła.",
    en: "The date of the resolution has not come yet.",
  },
  addressWrong: {
    pl: "Adres w BIP zaczyna się od https:// albo http://.",
    en: "The address in BIP begins with https:// or http://.",
  },
  titleMissing: {
    pl: "Podaj nazwę programu, najwyżej 300 znaków.",
    en: "Give the programme a title of at most 300 characters.",
  },
  yearMissing: { pl: "Podaj rok programu, na przykład 2027.", en: "Give the year of the programme, for example 2027." },
  lastYear: (most: number) => ({
    pl: `Podaj ostatni rok programu: późniejszy niż pierwszy, razem najwyżej ${counted("pl", most, { one: "rok", few: "lata", many: "lat", other: "roku" })}.`,
    en: `Give the last year of the programme: later than the first, at most ${counted("en", most, { one: "year", other: "years" })} in all.`,
  }),
  yearTaken: (year: number) => ({
    pl: `Rok ${year} ma już program. Otwórz go z listy programów.`,
    en: `The year ${year} has its programme already. Open it from the list of programmes.`,
  }),
  consulted: (until: Text) => ({
    pl: `Tego szkicu nie można teraz usunąć: jest konsultowany (uwagi do ${until.pl}), a raportu z konsultacji jeszcze nie ma. Zakończ konsultacje raportem albo je przerwij.`,
    en: `This draft cannot be deleted now: it is being consulted (remarks until ${until.en}) and the report is not there yet. End the consultation with its report or break it off.`,
  }),
  cardGone: { pl: "Nie ma już takiego zadania strategii.", en: "There is no such task of the strategy any more." },
  writerGone: {
    pl: "Ta osoba nie pracuje już nad programem. Wybierz inną.",
    en: "This person does not work on the programme any more. Choose another.",
  },
  itemNotWords: {
    pl: "To pozycja programu (zadanie, kwota, data albo lista), a nie zdanie. Zmień ją w jej części programu.",
    en: "This is an item of the programme (a task, an amount, a date or a list), not a sentence. Change it in its part of the programme.",
  },
  commentEmpty: { pl: "Napisz uwagę, najwyżej 4000 znaków.", en: "Write a comment of at most 4,000 characters." },
  becauseMissing: {
    pl: "Napisz krótko, co i dlaczego zmienia ta uchwała, najwyżej 2000 znaków.",
    en: "Say briefly what this resolution changes and why, in at most 2,000 characters.",
  },
})
