import { defineTexts } from "../lib/texts.ts"

/** The sentences the components say themselves. */
export const texts = defineTexts({
  skipToContent: { pl: "Przejdź do treści", en: "Skip to content" },
  mainNavigation: { pl: "Główna nawigacja", en: "Main navigation" },
  menu: { pl: "Menu", en: "Menu" },
  footerNavigation: { pl: "O serwisie", en: "About this service" },
  language: { pl: "Język", en: "Language" },
  homePage: { pl: "strona główna", en: "home page" },
  signIn: { pl: "Zaloguj się", en: "Sign in" },
  signOut: { pl: "Wyloguj się", en: "Sign out" },
  account: { pl: "Konto", en: "Account" },
  breadcrumbs: { pl: "Ścieżka do tej strony", en: "Path to this page" },
  scheme: { pl: "Wygląd", en: "Appearance" },
  schemeAuto: { pl: "Jak urządzenie", en: "As the device" },
  schemeLight: { pl: "Jasny", en: "Light" },
  schemeDark: { pl: "Ciemny", en: "Dark" },
  errorTitle: { pl: "Błąd", en: "Error" },
  newTab: { pl: "(otwiera się w nowej karcie)", en: "(opens in a new tab)" },
  notices: { pl: "Komunikaty", en: "Messages" },

  problemsHeading: { pl: "Popraw te miejsca", en: "Please correct these" },
  warningsHeading: { pl: "Warto jeszcze sprawdzić", en: "Worth another look" },
  success: { pl: "Gotowe", en: "Done" },
  danger: { pl: "Uwaga", en: "Attention" },
  warning: { pl: "Ważne", en: "Important" },
  info: { pl: "Informacja", en: "Information" },

  optional: { pl: "nieobowiązkowe", en: "optional" },
  choose: { pl: "Wybierz", en: "Choose" },
  currency: { pl: "zł", en: "PLN" },
  charactersLimit: (limit: number) => ({
    pl: `Najwyżej ${limit.toLocaleString("pl")} znaków.`,
    en: `At most ${limit.toLocaleString("en")} characters.`,
  }),
  charactersLeft: (count: string) => ({ pl: `Pozostało znaków: ${count}`, en: `Characters left: ${count}` }),
  charactersOver: (count: string) => ({ pl: `Za dużo znaków: ${count}`, en: `Characters too many: ${count}` }),
  fileLimits: (types: string, size: string) => ({
    pl: `Rodzaje plików: ${types}. Najwyżej ${size}.`,
    en: `File types: ${types}. At most ${size}.`,
  }),
  keptFile: (name: string) => ({ pl: `Zapisany plik: ${name}`, en: `Saved file: ${name}` }),

  emptyTable: { pl: "Nic tu jeszcze nie ma.", en: "Nothing here yet." },
  noValue: { pl: "brak", en: "none" },
  sortAscending: { pl: "sortuj rosnąco", en: "sort ascending" },
  sortDescending: { pl: "sortuj malejąco", en: "sort descending" },
})
