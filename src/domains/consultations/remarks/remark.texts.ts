import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const charactersPl = { one: "znaku", few: "znaków", many: "znaków", other: "znaku" }
const charactersEn = { one: "character", other: "characters" }

export const decisionWords = defineTexts({
  accepted: { pl: "uwzględniona", en: "accepted" },
  partly: { pl: "uwzględniona częściowo", en: "accepted in part" },
  rejected: { pl: "nieuwzględniona", en: "not accepted" },
  "out-of-scope": { pl: "poza zakresem", en: "out of scope" },
})

export const entryChannelWords = defineTexts({
  letter: { pl: "pismo", en: "letter" },
  "e-mail": { pl: "e-mail", en: "e-mail" },
  meeting: { pl: "spotkanie", en: "meeting" },
  phone: { pl: "telefon", en: "telephone" },
  "in-person": { pl: "osobiście w urzędzie", en: "in person at the office" },
})

/** Sentences of the form of a remark and of what can go wrong with it. */
export const remarkTexts = defineTexts({
  title: { pl: "Zgłoś uwagę", en: "Send a remark" },
  lead: (title: string, until: string) => ({
    pl: `${title}. Uwagi przyjmujemy do ${formatDate(until, "pl")}.`,
    en: `${title}. Remarks are taken until ${formatDate(until, "en")}.`,
  }),
  seen: {
    pl: "Treść uwagi zobaczą wszyscy. Twojego imienia, nazwiska i adresu nie zobaczy nikt poza urzędem.",
    en: "Everybody sees what the remark says. Nobody but the office sees your name and address.",
  },
  privacy: { pl: "Jak chronimy dane osobowe", en: "How we protect personal data" },
  place: { pl: "Czego dotyczy", en: "What it is about" },
  whole: { pl: "całości projektu", en: "the draft as a whole" },
  placeText: (place: string) => ({ pl: `Tekst: ${place}`, en: `The text: ${place}` }),
  text: { pl: "Twoja uwaga", en: "Your remark" },
  textHint: { pl: "Napisz, co i dlaczego zmienić.", en: "Write what to change and why." },
  proposed: { pl: "Proponowane brzmienie", en: "Wording you suggest" },
  proposedHint: {
    pl: "Jeśli wiesz, jak ten fragment powinien brzmieć, wpisz to tutaj.",
    en: "If you know how the passage should read, write it here.",
  },
  as: { pl: "W czyim imieniu", en: "On whose behalf" },
  asPerson: { pl: "we własnym, jako osoba", en: "my own, as a person" },
  email: { pl: "Twój e-mail", en: "Your e-mail" },
  emailHint: {
    pl: "Wyślemy tam link. Uwaga liczy się, gdy go otworzysz i potwierdzisz w ciągu tygodnia.",
    en: "We send a link there. The remark counts once you open it and confirm within a week.",
  },
  send: { pl: "Wyślij uwagę", en: "Send the remark" },
  sendByMail: { pl: "Wyślij i potwierdź mailem", en: "Send and confirm by mail" },
  signIn: { pl: "Zaloguj się i wyślij", en: "Sign in and send" },
  signInHint: {
    pl: "Zaloguj się, jeśli piszesz w imieniu organizacji. Tekst przejdzie z Tobą.",
    en: "Sign in if you write for an organisation. Your text comes with you.",
  },
  sent: {
    pl: "Uwaga przyjęta. Odpowiedź urzędu dostaniesz mailem.",
    en: "The remark is taken. The office answers by mail.",
  },
  mailSent: {
    pl: "Sprawdź pocztę: wysłaliśmy link, którym potwierdzisz uwagę.",
    en: "Look into your mailbox: we sent a link that confirms the remark.",
  },
  textMissing: { pl: "Napisz, czego dotyczy uwaga.", en: "Write what the remark is." },
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${counted("pl", limit, charactersPl)}.`,
    en: `Shorten the text to ${counted("en", limit, charactersEn)}.`,
  }),
  placeUnknown: { pl: "Wybierz fragment z listy.", en: "Choose a passage of the list." },
  asMissing: { pl: "Zaznacz, w czyim imieniu piszesz.", en: "Choose on whose behalf you write." },
  emailWrong: { pl: "Wpisz adres, np. jan@example.org.", en: "Write an address such as jan@example.org." },
  notOpen: { pl: "Teraz nie można zgłaszać uwag do tego projektu.", en: "Remarks on this draft are not taken now." },
  tooMany: (most: number) => ({
    pl: `Jedna osoba może zgłosić najwyżej tyle uwag: ${most}.`,
    en: `One person may send at most this many remarks: ${most}.`,
  }),
  tooManyLetters: {
    pl: "Na ten adres wysłaliśmy dziś już kilka listów. Potwierdź uwagi linkami, które tam czekają, albo spróbuj jutro.",
    en: "We have sent several letters to this address today. Confirm by the links that wait there, or try tomorrow.",
  },
  confirmTitle: { pl: "Potwierdź uwagę", en: "Confirm your remark" },
  confirmLead: {
    pl: "To Twoja uwaga. Potwierdź, żeby urząd ją przyjął.",
    en: "This is your remark. Confirm it so that the office takes it.",
  },
  confirm: { pl: "Potwierdź uwagę", en: "Confirm the remark" },
  confirmedTitle: (number: number) => ({ pl: `Uwaga nr ${number} jest przyjęta`, en: `Remark ${number} is taken` }),
  confirmedLead: {
    pl: "Odpowiedź urzędu przyjdzie na Twój adres.",
    en: "The answer of the office comes to your address.",
  },
  confirmedLate: {
    pl: "Czas na potwierdzenie minął wraz z końcem konsultacji.",
    en: "The time to confirm ended with the consultation.",
  },
  withdraw: { pl: "Wycofaj uwagę", en: "Withdraw the remark" },
  withdrawTitle: { pl: "Wycofać tę uwagę?", en: "Withdraw this remark?" },
  withdrawBody: {
    pl: "Jej treść zniknie ze strony, a urząd nie będzie na nią odpowiadać. Do końca konsultacji możesz zgłosić nową.",
    en: "Its words disappear from the site and the office will not answer it. Until the end you can send a new one.",
  },
  withdrawn: { pl: "Uwaga wycofana.", en: "The remark is withdrawn." },
  withdrawnTitle: { pl: "Ta uwaga jest wycofana", en: "This remark is withdrawn" },
  withdrawnLate: {
    pl: "Konsultacje się skończyły, więc uwagi nie można już wycofać.",
    en: "The consultation is over, so the remark can no longer be withdrawn.",
  },
  back: { pl: "Wróć do konsultacji", en: "Back to the consultation" },
  entryTitle: { pl: "Uwaga z pisma lub spotkania", en: "A remark from a letter or a meeting" },
  entryLead: {
    pl: "Wpisz uwagę, która przyszła poza tą stroną. Nazwisko i adres zobaczy tylko urząd.",
    en: "Enter a remark that came outside of this site. Only the office sees the name and the address.",
  },
  channel: { pl: "Skąd jest", en: "How it came" },
  receivedOn: { pl: "Kiedy wpłynęła", en: "When it came" },
  organisationName: { pl: "Nazwa organizacji", en: "Name of the organisation" },
  organisationNameHint: {
    pl: "Zostaw puste, jeśli pisze mieszkaniec lub mieszkanka.",
    en: "Leave it empty when a resident writes.",
  },
  personName: { pl: "Kto zgłosił", en: "Who sent it" },
  entryEmail: { pl: "E-mail do odpowiedzi", en: "E-mail for the answer" },
  enter: { pl: "Zapisz uwagę", en: "Save the remark" },
  entered: { pl: "Uwaga zapisana. Możesz wpisać następną.", en: "The remark is saved. You can enter the next one." },
  channelMissing: { pl: "Zaznacz, skąd jest uwaga.", en: "Choose how the remark came." },
  receivedWrong: {
    pl: "Wybierz dzień od początku konsultacji do dziś.",
    en: "Choose a day from the start of the consultation until today.",
  },
  receivedLate: {
    pl: "Ten dzień jest po końcu konsultacji. Uwagi przyjęte po terminie najpierw wymagają przedłużenia.",
    en: "This day is after the end. Remarks that came late need an extension first.",
  },
  nameLong: { pl: "Skróć nazwę do 200 znaków.", en: "Shorten the name to 200 characters." },
})

/** Sentences of the list that everybody sees. */
export const remarksTexts = defineTexts({
  title: { pl: "Uwagi", en: "Remarks" },
  lead: (title: string) => ({ pl: `Konsultacje: ${title}`, en: `Consultation: ${title}` }),
  search: { pl: "Słowa z uwagi", en: "Words of a remark" },
  place: { pl: "Fragment", en: "Passage" },
  whole: { pl: "całość projektu", en: "the whole draft" },
  decision: { pl: "Odpowiedź", en: "Answer" },
  waiting: { pl: "bez odpowiedzi", en: "not answered yet" },
  all: { pl: "wszystkie", en: "all" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "uwaga", few: "uwagi", many: "uwag", other: "uwagi" }),
    en: counted("en", n, { one: "remark", other: "remarks" }),
  }),
  none: { pl: "Nie ma jeszcze uwag", en: "There are no remarks yet" },
  nothingFound: { pl: "Nic nie pasuje do tych filtrów", en: "Nothing matches these filters" },
  resident: { pl: "mieszkaniec/mieszkanka", en: "a resident" },
  number: (number: number) => ({ pl: `Uwaga nr ${number}`, en: `Remark ${number}` }),
  from: (who: string, at: Temporal.Instant) => ({
    pl: `${who}, ${formatMoment(at, "pl")}`,
    en: `${who}, ${formatMoment(at, "en")}`,
  }),
  held: {
    pl: "Urząd sprawdza, czy w tej uwadze nie ma danych osobowych.",
    en: "The office is looking whether this remark holds personal data.",
  },
  withdrawn: { pl: "Uwaga wycofana przez autora.", en: "Withdrawn by its author." },
  hidden: (reason: string) => ({
    pl: `Urząd ukrył część uwagi: ${reason}`,
    en: `The office has hidden a part: ${reason}`,
  }),
  proposed: { pl: "Proponowane brzmienie", en: "Suggested wording" },
  answer: { pl: "Odpowiedź urzędu", en: "Answer of the office" },
  joined: (number: number) => ({
    pl: `Urząd odpowiada na tę uwagę razem z uwagą nr ${number}.`,
    en: `The office answers this remark together with remark ${number}.`,
  }),
})

export const remarkMailTexts = defineTexts({
  confirmSubject: (title: string) => ({ pl: `Potwierdź uwagę: ${title}`, en: `Confirm your remark: ${title}` }),
  confirm: (it: { title: string; office: string; link: string; until: Temporal.Instant }) => ({
    pl: `Ktoś, zapewne Ty, zgłosił z tego adresu uwagę w konsultacjach „${it.title}”.\n\nŻeby ją przeczytać i potwierdzić, otwórz link do ${formatMoment(it.until, "pl")}:\n${it.link}\n\nTym samym linkiem możesz ją później wycofać. Jeśli to nie Ty, nic nie rób: bez potwierdzenia uwaga zniknie.\n\n${it.office}\n`,
    en: `Somebody, probably you, sent a remark from this address in the consultation “${it.title}”.\n\nTo read and confirm it, open the link by ${formatMoment(it.until, "en")}:\n${it.link}\n\nThe same link withdraws it later. If it was not you, do nothing: without your confirmation the remark disappears.\n\n${it.office}\n`,
  }),
})
