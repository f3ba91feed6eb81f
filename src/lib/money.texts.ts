import type { PluralForms } from "./plurals.ts"
import { defineTexts, type Lang } from "./texts.ts"

/** Words from which a number of up to three digits is read aloud. */
export type NumeralWords = {
  zero: string
  /** 0–19; index 0 is never spoken inside a longer number. */
  small: readonly string[]
  tens: readonly string[]
  hundreds: readonly string[]
  /** Between tens and units: a space in Polish, a hyphen in English. */
  joint: string
  /** Thousand, million, milliard; the first power comes first. */
  scales: readonly PluralForms[]
  zloty: PluralForms
  grosz: PluralForms
  /** Between the złoty and the grosze. */
  and: string
  minus: string
}

const polish: NumeralWords = {
  zero: "zero",
  small: [
    ...["", "jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć", "dziesięć"],
    ...["jedenaście", "dwanaście", "trzynaście", "czternaście", "piętnaście", "szesnaście", "siedemnaście"],
    ...["osiemnaście", "dziewiętnaście"],
  ],
  tens: [
    ...["", "", "dwadzieścia", "trzydzieści", "czterdzieści", "pięćdziesiąt"],
    ...["sześćdziesiąt", "siedemdziesiąt", "osiemdziesiąt", "dziewięćdziesiąt"],
  ],
  hundreds: [
    ...["", "sto", "dwieście", "trzysta", "czterysta", "pięćset"],
    ...["sześćset", "siedemset", "osiemset", "dziewięćset"],
  ],
  joint: " ",
  scales: [
    { one: "tysiąc", few: "tysiące", many: "tysięcy", other: "tysiąca" },
    { one: "milion", few: "miliony", many: "milionów", other: "miliona" },
    { one: "miliard", few: "miliardy", many: "miliardów", other: "miliarda" },
  ],
  zloty: { one: "złoty", few: "złote", many: "złotych", other: "złotego" },
  grosz: { one: "grosz", few: "grosze", many: "groszy", other: "grosza" },
  and: " ",
  minus: "minus",
}

const english: NumeralWords = {
  zero: "zero",
  small: [
    ...["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"],
    ...["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"],
  ],
  tens: ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
  hundreds: [
    ...["", "one hundred", "two hundred", "three hundred", "four hundred", "five hundred"],
    ...["six hundred", "seven hundred", "eight hundred", "nine hundred"],
  ],
  joint: "-",
  scales: [
    { one: "thousand", other: "thousand" },
    { one: "million", other: "million" },
    { one: "billion", other: "billion" },
  ],
  zloty: { one: "zloty", other: "zlotys" },
  grosz: { one: "grosz", other: "groszy" },
  and: " and ",
  minus: "minus",
}

export const numeralWords: Readonly<Record<Lang, NumeralWords>> = { pl: polish, en: english }

export const moneyTexts = defineTexts({
  million: { pl: "mln", en: "million" },
  milliard: { pl: "mld", en: "billion" },
})
