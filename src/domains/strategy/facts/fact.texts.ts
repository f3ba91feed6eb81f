import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const years = {
  pl: { one: "rok", few: "lata", many: "lat", other: "roku" },
  en: { one: "year", other: "years" },
}

const characters = {
  pl: { one: "znaku", few: "znaków", many: "znaków", other: "znaku" },
  en: { one: "character", other: "characters" },
}

/** Messages of commands about indicators that fill themselves. */
export const factTexts = defineTexts({
  noSuchSource: { pl: "Wybierz jedno ze źródeł z listy.", en: "Choose one of the sources on the list." },
  noSuchSphere: { pl: "Wybierz sferę z listy.", en: "Choose a sphere of the list." },
  noSuchUnit: { pl: "Wybierz komórkę urzędu z listy.", en: "Choose a unit of the list." },
  notBySphere: {
    pl: "Tego źródła nie da się zawęzić do sfery. Wybierz „wszystkie sfery” albo inne źródło.",
    en: "This source cannot be narrowed to a sphere. Choose “all spheres” or another source.",
  },
  notByUnit: {
    pl: "Tego źródła nie da się zawęzić do komórki. Wybierz „cały urząd” albo inne źródło.",
    en: "This source cannot be narrowed to a unit. Choose “the whole office” or another source.",
  },
  yearsHeld: (held: string) => ({
    pl: `Zamrożone lub wpisane liczby (${counted("pl", held.split(", ").length, years.pl)}: ${held}) pochodzą z dotychczasowego źródła. Najpierw odmroź te lata i wycofaj wpisane liczby.`,
    en: `Frozen numbers or numbers set by hand (${counted("en", held.split(", ").length, years.en)}: ${held}) are of the present source. Unfreeze these years and withdraw those numbers first.`,
  }),
  yearAhead: (year: number) => ({
    pl: `Nie ma czego zamrozić: nie zaczął się jeszcze rok ${year}.`,
    en: `There is nothing to freeze: the year ${year} has not begun yet.`,
  }),
  reasonNeeded: { pl: "Podaj powód: zobaczą go wszyscy.", en: "Give the reason: everybody will see it." },
  reasonTooLong: (most: number) => ({
    pl: `Skróć powód do ${counted("pl", most, characters.pl)}.`,
    en: `Shorten the reason to ${counted("en", most, characters.en)}.`,
  }),
  amountNeeded: { pl: "Podaj kwotę, np. 12 500,00.", en: "Give the amount, e.g. 12,500.00." },
  numberNeeded: { pl: "Podaj liczbę całkowitą, np. 12.", en: "Give a whole number, e.g. 12." },
  valueNeeded: {
    pl: "Podaj wartość, np. 12 albo 12 500,50. Jeżeli nikt jej nie zna, wpisz „brak danych”.",
    en: "Give the value, e.g. 12 or 12500.50. If nobody knows it, write “bd.”.",
  },
  valueAhead: (year: number) => ({
    pl: `Tej wartości jeszcze nie ma: nie zaczął się rok ${year}.`,
    en: `There is no such value yet: the year ${year} has not begun.`,
  }),
  valueUnaligned: {
    pl: "W druku tego miernika są wartości bez przypisanych lat. Najpierw przypisz je w karcie.",
    en: "The print of this indicator has values that belong to no year. Assign them on the card first.",
  },
  noSuchPerson: { pl: "Wybierz osobę z listy.", en: "Choose a person of the list." },
  samePerson: {
    pl: "Opiekun i zastępca to ta sama osoba. Wybierz kogoś innego albo zostaw puste.",
    en: "Owner and deputy are the same person. Choose somebody else or leave it empty.",
  },
  deputyAlone: {
    pl: "Zastępca potrzebuje opiekuna, którego zastępuje.",
    en: "A deputy needs an owner to stand in for.",
  },
  dayNeeded: { pl: "Podaj dzień, np. 31.03.2027.", en: "Give a day, e.g. 31.03.2027." },
  dayTooEarly: (year: number) => ({
    pl: `Wartości za ${year} r. można uzupełnić dopiero po jego końcu. Podaj późniejszy dzień.`,
    en: `Values of ${year} can be filled in only after its end. Give a later day.`,
  }),
})
