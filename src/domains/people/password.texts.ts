import { plural } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const words = {
  pl: "Najłatwiej zapamiętać trzy lub cztery słowa, które nie mają ze sobą nic wspólnego.",
  en: "Three or four words that have nothing to do with each other are the easiest to remember.",
}

/** Why a password would be guessed, and what to do instead. */
export const passwordTexts = defineTexts({
  empty: { pl: "Wpisz hasło.", en: "Type a password." },
  short: (missing: number, shortest: number) => ({
    pl: `Dodaj jeszcze ${missing} ${plural("pl", missing, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}: hasło ma mieć co najmniej ${shortest}. ${words.pl}`,
    en: `Add ${missing} more ${plural("en", missing, { one: "character", other: "characters" })}: a password has at least ${shortest}. ${words.en}`,
  }),
  long: (longest: number) => ({
    pl: `Skróć hasło do ${longest} znaków.`,
    en: `Shorten the password to ${longest} characters.`,
  }),
  own: {
    pl: `Hasło powtarza Twoje imię, nazwisko lub adres e-mail, od których zgadujący zaczyna. ${words.pl}`,
    en: `The password repeats your name or e-mail address, where a guesser starts. ${words.en}`,
  },
  common: {
    pl: `Hasło zawiera słowo, które jest na listach najczęstszych haseł. ${words.pl}`,
    en: `The password contains a word from the lists of the most used passwords. ${words.en}`,
  },
  run: {
    pl: `Hasło zawiera kolejne znaki alfabetu lub klawiatury (np. „1234”, „qwerty”). ${words.pl}`,
    en: `The password contains characters in order of the alphabet or the keyboard (like “1234” or “qwerty”). ${words.en}`,
  },
  repeat: {
    pl: `W haśle powtarza się to samo. ${words.pl}`,
    en: `The password repeats itself. ${words.en}`,
  },
  year: {
    pl: `Rok w haśle łatwo odgadnąć, a poza nim niewiele zostaje. ${words.pl}`,
    en: `A year is easily guessed, and little is left without it. ${words.en}`,
  },
  free: {
    pl: `To hasło jest zbyt proste: program zgadujący trafi je szybko. ${words.pl}`,
    en: `This password is too simple: a guessing program finds it quickly. ${words.en}`,
  },
})
