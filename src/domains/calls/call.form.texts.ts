import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

/** What is said beside a field that cannot be read. */
export const formTexts = defineTexts({
  unreadable: {
    pl: "Tej wartości nie ma na liście — wybierz jeszcze raz.",
    en: "This value is not on the list: choose again.",
  },
  tooLong: (over: number) => ({
    pl: `Tekst jest za długi o ${counted("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}. Skróć go — nic z wpisanego tekstu nie zginęło.`,
    en: `The text is too long by ${counted("en", over, { one: "character", other: "characters" })}. Shorten it; nothing you typed was lost.`,
  }),
  moneyUnreadable: {
    pl: "Wpisz kwotę liczbą, na przykład 120 000,00.",
    en: "Write the amount in digits, such as 120,000.00.",
  },
  moneyNegative: { pl: "Kwota nie może być ujemna.", en: "The amount cannot be negative." },
  moneyZero: {
    pl: "Wpisz kwotę większą od zera albo zostaw puste pole.",
    en: "Write an amount above zero or leave it empty.",
  },
  moneyTooLarge: {
    pl: "To więcej niż 10 miliardów złotych — sprawdź, czy nie ma zbędnych cyfr.",
    en: "That is more than 10 billion zloty: check for superfluous digits.",
  },
  moneyTooPrecise: { pl: "Kwota ma najwyżej dwie cyfry po przecinku.", en: "An amount has at most two decimals." },
  shareUnreadable: {
    pl: "Wpisz procent liczbą, na przykład 90 lub 87,5.",
    en: "Write the percentage in digits, such as 90 or 87.5.",
  },
  shareTooPrecise: { pl: "Procent ma najwyżej dwie cyfry po przecinku.", en: "A percentage has at most two decimals." },
  shareOutOfRange: { pl: "Wpisz procent od 0 do 100.", en: "Write a percentage from 0 to 100." },
  dateUnreadable: { pl: "Wpisz datę, na przykład 28.12.2026.", en: "Write a date, such as 28.12.2026." },
  dateNoSuchDay: {
    pl: "Nie ma takiego dnia w kalendarzu — sprawdź dzień i miesiąc.",
    en: "There is no such day: check the day and the month.",
  },
  dateFarAway: { pl: "Ta data jest bardzo odległa — sprawdź rok.", en: "This date is very far away: check the year." },
  timeUnreadable: { pl: "Wpisz godzinę, na przykład 15:30.", en: "Write the time, such as 15:30." },
  pointsUnreadable: { pl: "Wpisz liczbę całkowitą, na przykład 60.", en: "Write a whole number, such as 60." },
})
