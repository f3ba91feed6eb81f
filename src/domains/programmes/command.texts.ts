import { defineTexts } from "../../lib/texts.ts"

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
  becauseMissing: {
    pl: "Napisz krótko, co i dlaczego zmienia ta uchwała.",
    en: "Say briefly what this resolution changes and why.",
  },
})
