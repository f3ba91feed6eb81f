import { defineTexts } from "../lib/texts.ts"

export const appTexts = defineTexts({
  notAnExample: {
    pl: "Ta baza należy do prawdziwej instalacji: ma urząd i nie ma osób pokazowych. Uruchom z EXAMPLE=off albo wskaż inny folder (DATA_DIR).",
    en: "This database belongs to a real installation: it has an office and no demo people. Start with EXAMPLE=off, or name another folder (DATA_DIR).",
  },
  missingTitle: { pl: "Nie ma takiej strony", en: "There is no such page" },
  missingText: {
    pl: "Adres jest niepełny, strona została przeniesiona albo nie jest przeznaczona dla Ciebie. Sprawdź adres lub zacznij od strony głównej.",
    en: "The address is incomplete, the page has moved, or it is not meant for you. Check the address or start from the home page.",
  },
  missingSignIn: {
    pl: "Jeżeli masz konto, zaloguj się — być może zobaczysz tę stronę po zalogowaniu.",
    en: "If you have an account, sign in: you may see this page then.",
  },
  toHome: { pl: "Strona główna", en: "Home page" },
  brokenTitle: { pl: "Coś się u nas zepsuło", en: "Something broke on our side" },
  brokenText: (code: string) => ({
    pl: `To nie Twoja wina. Ostatnia czynność nie została zapisana. Cofnij się w przeglądarce — wpisany tekst nadal tam jest — i spróbuj ponownie. Jeżeli to się powtarza, podaj urzędowi numer zdarzenia: ${code}.`,
    en: `This is not your fault. The last action was not saved. Go back in the browser, where your text still is, and try again. If it happens again, give the office this incident number: ${code}.`,
  }),
  tooLargeTitle: { pl: "To za dużo naraz", en: "This is too much at once" },
  tooLargeText: (limit: string) => ({
    pl: `Wysłany formularz przekracza ${limit}. Nic nie zostało zapisane ani utracone: cofnij się w przeglądarce, skróć tekst lub wybierz mniejszy plik i wyślij ponownie.`,
    en: `The form you sent is larger than ${limit}. Nothing was saved and nothing was lost: go back in the browser, shorten the text or choose a smaller file, and send it again.`,
  }),
  unreadableTitle: { pl: "Nie udało się odczytać formularza", en: "The form could not be read" },
  unreadableText: {
    pl: "Przeglądarka przysłała dane, których nie rozumiemy. Nic nie zostało zapisane. Cofnij się i wyślij formularz ponownie.",
    en: "The browser sent data that we do not understand. Nothing was saved. Go back and send the form again.",
  },
  foreignTitle: { pl: "Formularz przyszedł z innej strony", en: "The form came from another site" },
  foreignText: {
    pl: "Dla bezpieczeństwa przyjmujemy formularze tylko z naszych stron. Otwórz stronę z adresu urzędu i spróbuj ponownie.",
    en: "For safety we accept forms from our own pages only. Open the page from the office's address and try again.",
  },
  outOf: (done: number, all: number) => ({ pl: `${done} z ${all}`, en: `${done} of ${all}` }),
  clockTitle: { pl: "Zegar instalacji przykładowej", en: "Clock of the example installation" },
  clockLead: {
    pl: "Konkurs trwa co najmniej 21 dni. Tu przesuniesz czas, żeby przejść cały rok bez czekania. Zegar zmienia się dla wszystkich osób pokazowych i wraca do prawdziwego czasu po ponownym uruchomieniu.",
    en: "A competition is open for at least 21 days. Move time here to walk the whole year without waiting. The clock changes for every demo person and returns to the real time after a restart.",
  },
  clockNow: (when: string) => ({
    pl: `W tej instalacji jest teraz ${when}.`,
    en: `In this installation it is now ${when}.`,
  }),
  clockForward: { pl: "Przesuń o", en: "Move forward by" },
  clockHour: { pl: "1 godzinę", en: "1 hour" },
  clockDay: { pl: "1 dzień", en: "1 day" },
  clockWeek: { pl: "7 dni", en: "7 days" },
  clockWindow: { pl: "22 dni", en: "22 days" },
  clockQuarter: { pl: "90 dni", en: "90 days" },
  clockReset: { pl: "Wróć do prawdziwego czasu", en: "Return to the real time" },
  clockMoved: (when: string) => ({ pl: `Przesunięto czas: jest ${when}.`, en: `Time has moved: it is ${when}.` }),
})
