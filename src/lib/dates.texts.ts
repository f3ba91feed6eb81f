import { counted } from "./plurals.ts"
import { defineTexts } from "./texts.ts"

const days = {
  pl: { one: "dzień", few: "dni", many: "dni", other: "dnia" },
  en: { one: "day", other: "days" },
}

export const dateTexts = defineTexts({
  today: { pl: "dzisiaj", en: "today" },
  tomorrow: { pl: "jutro", en: "tomorrow" },
  yesterday: { pl: "wczoraj", en: "yesterday" },
  days: (n: number) => ({ pl: counted("pl", n, days.pl), en: counted("en", n, days.en) }),
  hours: (n: number) => ({ pl: `${n} godz.`, en: `${n} h` }),
  minutes: (n: number) => ({ pl: `${n} min`, en: `${n} min` }),
  underMinute: { pl: "mniej niż minuta", en: "less than a minute" },
  inUnderMinute: { pl: "za chwilę", en: "in a moment" },
  underMinuteAgo: { pl: "przed chwilą", en: "a moment ago" },
  ahead: (pl: string, en: string) => ({ pl: `za ${pl}`, en: `in ${en}` }),
  ago: (pl: string, en: string) => ({ pl: `${pl} temu`, en: `${en} ago` }),
})

/** Month names as dates carry them (Polish genitive), January first. */
export const monthNames = {
  pl: [
    ...["stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca"],
    ...["lipca", "sierpnia", "września", "października", "listopada", "grudnia"],
  ],
  en: [
    ...["January", "February", "March", "April", "May", "June"],
    ...["July", "August", "September", "October", "November", "December"],
  ],
} as const

/** Monday first. */
export const weekdayNames = {
  pl: ["poniedziałek", "wtorek", "środa", "czwartek", "piątek", "sobota", "niedziela"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const
