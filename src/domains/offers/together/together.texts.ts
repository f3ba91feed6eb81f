import { defineTexts } from "../../../lib/texts.ts"

/** What people who edit one offer at once are told of each other. */
export const togetherTexts = defineTexts({
  here: (name: string, section: { pl: string; en: string }) => ({
    pl: `${name} ma otwartą tę ofertę: ${section.pl}`,
    en: `${name} has this offer open: ${section.en}`,
  }),
  changedBy: (name: string, time: string) => ({
    pl: `To pole zmieniła przed chwilą inna osoba: ${name}, ${time}.`,
    en: `Somebody else has just changed this field: ${name}, ${time}.`,
  }),
  changedHere: (time: string) => ({
    pl: `To pole zmieniono z Twojego konta w innym oknie, ${time}.`,
    en: `This field was changed from your account in another window, ${time}.`,
  }),
  changed: {
    pl: "To pole zmieniła przed chwilą inna osoba.",
    en: "Somebody else has just changed this field.",
  },
  both: {
    pl: "To pole zmieniły dwie osoby. Wybierz, co ma zostać; do tego czasu nic nie zostanie zapisane. Druga wersja:",
    en: "Two people changed this field. Choose what stays; nothing is saved until then. The other version:",
  },
  empty: { pl: "(puste)", en: "(empty)" },
  mine: { pl: "Zostaw moje", en: "Keep mine" },
  theirs: { pl: "Weź drugą wersję", en: "Take the other version" },
  choose: {
    pl: "Nie zapisano: jedno pole zmieniły dwie osoby. Wybierz przy polu, co ma zostać.",
    en: "Not saved: two people changed one field. Choose beside the field what stays.",
  },
  rows: {
    pl: "Inna osoba dodała lub usunęła wiersz. Naciśnij „Zapisz”, a strona pokaże wszystko razem.",
    en: "Somebody else added or removed a row. Press “Save” and the page will show everything together.",
  },
})
