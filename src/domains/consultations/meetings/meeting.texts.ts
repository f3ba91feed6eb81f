import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const attendeeWords = defineTexts({
  resident: { pl: "mieszkaniec/mieszkanka", en: "resident" },
  organisation: { pl: "organizacja", en: "organisation" },
  councillor: { pl: "radna/radny", en: "councillor" },
  office: { pl: "urząd", en: "office" },
})

export const presenceWords = defineTexts({
  resident: (n: number) => ({
    pl: counted("pl", n, { one: "mieszkaniec", few: "mieszkańcy", many: "mieszkańców", other: "mieszkańca" }),
    en: counted("en", n, { one: "resident", other: "residents" }),
  }),
  organisation: (n: number) => ({
    pl: counted("pl", n, {
      one: "osoba z organizacji",
      few: "osoby z organizacji",
      many: "osób z organizacji",
      other: "osoby z organizacji",
    }),
    en: counted("en", n, { one: "person of organisations", other: "people of organisations" }),
  }),
  councillor: (n: number) => ({
    pl: counted("pl", n, { one: "radny", few: "radni", many: "radnych", other: "radnego" }),
    en: counted("en", n, { one: "councillor", other: "councillors" }),
  }),
  office: (n: number) => ({
    pl: counted("pl", n, {
      one: "osoba z urzędu",
      few: "osoby z urzędu",
      many: "osób z urzędu",
      other: "osoby z urzędu",
    }),
    en: counted("en", n, { one: "person of the office", other: "people of the office" }),
  }),
})

export const meetingTexts = defineTexts({
  title: { pl: "Spotkania", en: "Meetings" },
  lead: {
    pl: "Termin i miejsce zobaczą wszyscy, także w kalendarzu. Z listy obecności widać tylko, ile osób przyszło.",
    en: "Everybody sees the time and the place, also in the calendar. Of the list of presence only how many came.",
  },
  draftLead: {
    pl: "Zaplanowane tu spotkania ogłosisz razem z konsultacjami; powiedzą o nich też zaproszenia.",
    en: "Meetings planned here are announced with the consultation; invitations tell of them too.",
  },
  none: { pl: "Nie ma jeszcze spotkań.", en: "There are no meetings yet." },
  add: { pl: "Dodaj spotkanie", en: "Add a meeting" },
  date: { pl: "Dzień", en: "Day" },
  time: { pl: "Godzina", en: "Time" },
  place: { pl: "Miejsce", en: "Place" },
  placeHint: {
    pl: "Adres i sala albo link do spotkania zdalnego.",
    en: "Address and room, or the link of a remote meeting.",
  },
  agenda: { pl: "Porządek spotkania", en: "Agenda" },
  minutes: { pl: "Co ustalono", en: "Minutes" },
  minutesHint: { pl: "Bez nazwisk: zobaczą to wszyscy.", en: "Without names: everybody sees this." },
  details: { pl: "Termin, porządek i ustalenia", en: "Time, agenda and minutes" },
  save: { pl: "Zapisz spotkanie", en: "Save the meeting" },
  saved: { pl: "Spotkanie zapisane.", en: "The meeting is saved." },
  cancel: { pl: "Odwołaj spotkanie", en: "Cancel the meeting" },
  restore: { pl: "Przywróć spotkanie", en: "Bring the meeting back" },
  takeOut: { pl: "Usuń spotkanie", en: "Delete the meeting" },
  takenOut: { pl: "Spotkanie usunięte.", en: "The meeting is deleted." },
  cancelled: { pl: "Spotkanie odwołane.", en: "The meeting is cancelled." },
  restored: { pl: "Spotkanie przywrócone.", en: "The meeting is back." },
  presence: { pl: "Lista obecności", en: "List of presence" },
  presenceHint: {
    pl: "Nazwiska widzi tylko urząd; w raporcie zostaną same liczby.",
    en: "Only the office sees names; the report holds numbers only.",
  },
  name: { pl: "Imię i nazwisko", en: "Name" },
  kind: { pl: "Kto to jest", en: "Who it is" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  addPerson: { pl: "Dopisz osobę", en: "Add a person" },
  added: { pl: "Osoba dopisana.", en: "The person is added." },
  removePerson: { pl: "Skreśl", en: "Strike out" },
  removed: { pl: "Osoba skreślona.", en: "The person is struck out." },
  nobody: { pl: "Lista jest pusta.", en: "The list is empty." },
  came: { pl: "Przyszli", en: "Came" },
  column: { pl: "Zmiany", en: "Changes" },
  dayWrong: { pl: "Wybierz dzień.", en: "Choose a day." },
  timeWrong: { pl: "Wpisz godzinę, np. 17:00.", en: "Write a time such as 17:00." },
  placeMissing: { pl: "Wpisz miejsce, najwyżej 300 znaków.", en: "Write the place, at most 300 characters." },
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${limit} znaków.`,
    en: `Shorten the text to ${limit} characters.`,
  }),
  nameMissing: { pl: "Wpisz imię i nazwisko.", en: "Write the name." },
  kindMissing: { pl: "Zaznacz, kto to jest.", en: "Choose who it is." },
})
