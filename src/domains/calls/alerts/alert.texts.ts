import { counted } from "../../../lib/plurals.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

/** Sentences of the pages about alerts. */
export const alertTexts = defineTexts({
  title: { pl: "Powiadomienia o konkursach", en: "Alerts about competitions" },
  lead: {
    pl: "Napiszemy, gdy urząd ogłosi albo unieważni konkurs, zmieni jego warunki lub przedłuży nabór. Wypisać się można w każdej chwili, bez logowania.",
    en: "We write when an office announces or annuls a competition, changes its conditions or extends the time for offers. You can leave at any time without signing in.",
  },
  follow: { pl: "Powiadamiaj mnie o nowych konkursach", en: "Notify me of new competitions" },
  followSimilar: { pl: "Powiadamiaj mnie o podobnych konkursach", en: "Notify me of similar competitions" },
  followThese: (sphere: Text) => ({
    pl: `Powiadamiaj mnie o konkursach w tej sferze: ${sphere.pl}`,
    en: `Notify me of competitions in this sphere: ${sphere.en}`,
  }),

  email: { pl: "Twój adres e-mail", en: "Your e-mail address" },
  emailHint: {
    pl: "Wyślemy na niego jeden list z linkiem. Powiadomienia zaczną przychodzić, gdy go otworzysz i potwierdzisz.",
    en: "We send one letter with a link to it. Alerts begin once you open it and confirm.",
  },
  emailOwn: (email: string) => ({
    pl: `Powiadomienia będą przychodzić na adres Twojego konta: ${email}.`,
    en: `Alerts go to the address of your account: ${email}.`,
  }),
  emailWrong: { pl: "Podaj adres w postaci nazwa@example.org.", en: "Give an address such as name@example.org." },
  emailPaused: (when: Text) => ({
    pl: `Na ten adres wysłaliśmy już kilka listów. Następny można zamówić ${when.pl}.`,
    en: `We have sent several letters to this address already. The next one can be asked for ${when.en}.`,
  }),
  offices: { pl: "Urzędy, których konkursy Cię interesują", en: "Offices whose competitions interest you" },
  everyOffice: { pl: "wszystkie urzędy, także te, które dołączą", en: "all offices, also those that join later" },
  officesMissing: { pl: "Wybierz co najmniej jeden urząd.", en: "Choose at least one office." },
  which: { pl: "O których konkursach pisać", en: "Which competitions to write about" },
  all: { pl: "o wszystkich", en: "all of them" },
  chosen: { pl: "tylko w wybranych sferach zadań", en: "only in chosen spheres of tasks" },
  whichMissing: { pl: "Wskaż, o których konkursach pisać.", en: "Say which competitions to write about." },
  spheres: { pl: "Sfery zadań", en: "Spheres of tasks" },
  spheresChosen: (chosen: Text) => ({ pl: `Sfery zadań: ${chosen.pl}`, en: `Spheres of tasks: ${chosen.en}` }),
  allAndSome: {
    pl: "Zaznaczono sfery, a powiadomienia mają być o wszystkich konkursach. Wskaż jedno z dwojga.",
    en: "Spheres are ticked, yet the alerts are to be of all competitions. Choose one of the two.",
  },
  spheresHint: {
    pl: "Konkurs może obejmować kilka sfer. Napiszemy, gdy choć jedna jest wśród wybranych.",
    en: "A competition may cover several spheres. We write when at least one of them is among those you chose.",
  },
  spheresMissing: {
    pl: "Wybierz co najmniej jedną sferę albo powiadomienia o wszystkich konkursach.",
    en: "Choose at least one sphere, or alerts about all competitions.",
  },
  language: { pl: "Język listów", en: "Language of the letters" },
  polish: { pl: "polski", en: "Polish" },
  english: { pl: "angielski", en: "English" },
  purpose: {
    pl: "Adresu użyjemy tylko do tych powiadomień. Usuniemy go, gdy nie potwierdzisz zamówienia albo gdy się wypiszesz.",
    en: "The address serves these alerts only. We remove it when you do not confirm, or once you leave.",
  },
  privacy: { pl: "Jak urząd chroni dane osobowe", en: "How the office protects personal data" },
  ask: { pl: "Wyślij link do potwierdzenia", en: "Send the link to confirm" },
  save: { pl: "Zapisz powiadomienia", en: "Save the alerts" },
  saved: { pl: "Powiadomienia są zapisane.", en: "The alerts are saved." },

  sentTitle: { pl: "Sprawdź pocztę", en: "Look into your mailbox" },
  sentBody: (hours: number) => ({
    pl: `Wysłaliśmy link do potwierdzenia. Działa przez ${counted("pl", hours, { one: "godzinę", few: "godziny", many: "godzin", other: "godziny" })}. Nie ma listu? Zajrzyj do folderu ze spamem.`,
    en: `We have sent a link to confirm. It works for ${counted("en", hours, { one: "hour", other: "hours" })}. No letter? Look into the spam folder.`,
  }),
  askAgain: { pl: "Zamów jeszcze raz", en: "Ask again" },

  isOn: { pl: "Powiadomienia są włączone.", en: "The alerts are on." },
  isOff: { pl: "Powiadomienia są wyłączone.", en: "The alerts are off." },
  isOffBody: { pl: "Nic nie wyślemy, dopóki ich nie włączysz.", en: "We send nothing until you turn them on." },
  turnOff: { pl: "Wyłącz powiadomienia", en: "Turn the alerts off" },
  turnOn: { pl: "Włącz z powrotem", en: "Turn them on again" },

  confirmTitle: { pl: "Potwierdź powiadomienia", en: "Confirm the alerts" },
  confirmLead: {
    pl: "Tak wybrano na naszej stronie. Jeżeli to Ty, naciśnij przycisk. Jeżeli nie, zamknij stronę: bez potwierdzenia nic nie wyślemy.",
    en: "This was chosen on our site. If it was you, press the button. If not, close the page: without it we send nothing.",
  },
  confirm: { pl: "Tak, powiadamiajcie mnie", en: "Yes, notify me" },
  confirmed: {
    pl: "Powiadomienia są włączone. Do zobaczenia w konkursach!",
    en: "The alerts are on. See you in the competitions!",
  },
  oldLinkTitle: { pl: "Ten link już nie działa", en: "This link no longer works" },
  oldLinkBody: {
    pl: "Linki do potwierdzenia działają krótko. Zamów powiadomienia jeszcze raz, a wyślemy nowy.",
    en: "Links to confirm work for a short time. Ask for the alerts again and we send a new one.",
  },

  endTitle: { pl: "Rezygnacja z powiadomień", en: "Leaving the alerts" },
  endLead: {
    pl: "Naciśnij przycisk, a nie wyślemy już żadnych powiadomień o konkursach na Twój adres.",
    en: "Press the button and we send no more alerts about competitions to your address.",
  },
  end: { pl: "Nie przysyłajcie powiadomień", en: "Send no more alerts" },
  endedTitle: { pl: "Wypisaliśmy Cię", en: "You have left" },
  endedBody: (days: number) => ({
    pl: `Nie będziemy już pisać o konkursach. Gdyby to była pomyłka, możesz wrócić jednym przyciskiem przez ${counted("pl", days, { one: "dzień", few: "dni", many: "dni", other: "dnia" })}; potem usuniemy Twój adres.`,
    en: `We write about competitions no more. If it was a mistake, one press brings you back for ${counted("en", days, { one: "day", other: "days" })}; then we remove your address.`,
  }),
  return: { pl: "To pomyłka, przysyłajcie dalej", en: "It was a mistake, keep writing" },
  returned: { pl: "Powiadomienia są znowu włączone.", en: "The alerts are on again." },
  goneTitle: { pl: "Na ten adres nic już nie wysyłamy", en: "We send nothing to this address" },
  goneBody: {
    pl: "Nie mamy powiadomień, do których należy ten link. Nie musisz nic robić.",
    en: "We have no alerts to which this link belongs. You need not do anything.",
  },
  chosenOffices: (names: Text) => ({ pl: `Urzędy: ${names.pl}`, en: `Offices: ${names.en}` }),
  chosenCalls: (chosen: Text) => ({ pl: `Konkursy: ${chosen.pl}`, en: `Competitions: ${chosen.en}` }),
  toCalls: { pl: "Zobacz konkursy", en: "See the competitions" },
  toStart: { pl: "Przejdź na stronę główną", en: "Go to the home page" },
})
