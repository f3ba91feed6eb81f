import { defineTexts } from "../lib/texts.ts"

export const organisationFactTexts = defineTexts({
  register: { pl: "Organizacje w rejestrze", en: "Organisations in the register" },
  registerHow: {
    pl: "Każda organizacja, która ma profil w serwisie na koniec roku (w bieżącym roku: dziś), liczy się raz.",
    en: "Each organisation that has a profile in the service at the end of the year (this year: today) counts once.",
  },
  joined: { pl: "Nowe organizacje w rejestrze", en: "Organisations new in the register" },
  joinedHow: {
    pl: "Każda organizacja liczy się raz, w roku, w którym założono jej profil w serwisie.",
    en: "Each organisation counts once, in the year in which its profile in the service was made.",
  },
})
