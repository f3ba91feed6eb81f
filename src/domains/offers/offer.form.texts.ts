import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const characters = (n: number) =>
  [
    counted("pl", n, { one: "znak", few: "znaki", many: "znaków", other: "znaku" }),
    counted("en", n, { one: "character", other: "characters" }),
  ] as const

/** Answers to what cannot be read; nothing typed is lost, it stays in its field. */
export const formTexts = defineTexts({
  textTooLong: (limit: number, over: number) => ({
    pl: `Skróć ten tekst o ${characters(over)[0]}: mieści się tu najwyżej ${characters(limit)[0]}.`,
    en: `Shorten this text by ${characters(over)[1]}: it holds at most ${characters(limit)[1]}.`,
  }),
  dateUnreadable: (typed: string) => ({
    pl: `Nie ma takiego dnia: „${typed.slice(0, 40)}”. Wpisz datę jak 28.12.2026.`,
    en: `There is no such day: “${typed.slice(0, 40)}”. Type a date such as 28.12.2026.`,
  }),
  "money.not_a_number": {
    pl: "Wpisz kwotę liczbą, na przykład 1 234,56.",
    en: "Type the amount as a number, for example 1234.56.",
  },
  "money.negative": {
    pl: "Kwota nie może być ujemna. Wpisz liczbę bez minusa.",
    en: "An amount cannot be negative. Type the number without the minus.",
  },
  "money.too_large": {
    pl: "Ta kwota przekracza 10 miliardów złotych. Sprawdź, czy nie ma zer za dużo.",
    en: "This amount is over PLN 10 billion. Check for extra zeros.",
  },
  "money.too_precise": {
    pl: "Kwota ma najwyżej dwa miejsca po przecinku: złote i grosze.",
    en: "An amount has at most two decimals: złoty and grosz.",
  },
  "quantity.not_a_number": {
    pl: "Wpisz liczbę jednostek cyframi, na przykład 320 albo 1,5.",
    en: "Type the number of units in figures, for example 320 or 1.5.",
  },
  "quantity.negative": {
    pl: "Liczba jednostek nie może być ujemna. Wpisz ją bez minusa.",
    en: "The number of units cannot be negative. Type it without the minus.",
  },
  "quantity.too_precise": {
    pl: "Liczba jednostek ma najwyżej trzy miejsca po przecinku.",
    en: "The number of units has at most three decimals.",
  },
  "quantity.ambiguous": (whole: string, decimal: string) => ({
    pl: `Wpisz ${whole}, jeżeli chodzi o liczbę całkowitą, albo ${decimal.replace(".", ",")}, jeżeli o ułamek.`,
    en: `Type ${whole} for the whole number or ${decimal.replace(",", ".")} for the fraction.`,
  }),
  setQuantity: (whole: string) => ({ pl: `Ustaw ${whole}`, en: `Set ${whole}` }),
  "quantity.too_large": {
    pl: "To więcej niż 100 milionów jednostek. Sprawdź, czy nie ma zer za dużo.",
    en: "This is more than 100 million units. Check for extra zeros.",
  },
  costTooLarge: {
    pl: "Cena razy ilość to ponad 10 miliardów złotych. Sprawdź cenę i ilość.",
    en: "Price times quantity is over PLN 10 billion. Check the price and the quantity.",
  },
  tooManyRows: (most: number) => ({
    pl: `Tabela mieści najwyżej ${counted("pl", most, { one: "wiersz", few: "wiersze", many: "wierszy", other: "wiersza" })}. Połącz podobne pozycje.`,
    en: `The table holds at most ${counted("en", most, { one: "row", other: "rows" })}. Join similar ones.`,
  }),
  noSuchValue: {
    pl: "Wybierz jedną z podanych odpowiedzi.",
    en: "Choose one of the given answers.",
  },
})
