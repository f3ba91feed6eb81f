import { defineTexts, type Text } from "../../lib/texts.ts"

/** What people who write one programme at once are told of each other. */
export const presenceTexts = defineTexts({
  samePart: (name: string) => ({
    pl: `${name} pisze teraz tę samą część.`,
    en: `${name} is writing this part now, too.`,
  }),
  otherPart: (name: string, part: number, title: Text) => ({
    pl: `${name} pisze teraz § ${part}. ${title.pl}`,
    en: `${name} is writing § ${part}. ${title.en} now`,
  }),
  changedBy: (name: string, time: string) => ({
    pl: `Tę część zapisała inna osoba: ${name}, ${time}. Gdy naciśniesz „Zapisz”, obie zmiany zostaną połączone.`,
    en: `Somebody else saved this part: ${name}, ${time}. When you press “Save”, both changes are joined.`,
  }),
  changedHere: (time: string) => ({
    pl: `Tę część zapisano z Twojego konta w innym oknie, ${time}.`,
    en: `This part was saved from your account in another window, ${time}.`,
  }),
})
