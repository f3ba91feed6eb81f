import { defineTexts } from "../../../lib/texts.ts"

export const paperTexts = defineTexts({
  title: { pl: "Przyjmij papierowe potwierdzenie", en: "Take in a paper confirmation" },
  officeCalls: { pl: "Konkursy", en: "Competitions" },
  lead: {
    pl: "Zeskanuj kod QR z kartki albo przepisz numer i sumę kontrolną. Od razu zobaczysz, czy papier zgadza się ze złożoną ofertą.",
    en: "Scan the QR code on the sheet, or type the number and the checksum. You see at once whether the paper fits the submitted offer.",
  },
  notWanted: {
    pl: "Ogłoszenie tego konkursu nie wymaga papierowych potwierdzeń. Brak papieru nie jest wadą oferty.",
    en: "The announcement of this competition asks for no paper confirmations. Lacking paper is no fault of an offer.",
  },
  code: { pl: "Kod z kartki", en: "Code on the sheet" },
  codeHint: {
    pl: "Czytnik kodów wpisze go sam. Ręcznie: numer oferty, spacja, suma kontrolna, na przykład 4/2026/12 0a55-22c2-b414.",
    en: "A scanner types it by itself. By hand: number of the offer, space, checksum, such as 4/2026/12 0a55-22c2-b414.",
  },
  check: { pl: "Sprawdź", en: "Check" },
  camera: { pl: "Skanuj aparatem", en: "Scan with the camera" },
  cameraStop: { pl: "Zatrzymaj aparat", en: "Stop the camera" },
  cameraFailed: {
    pl: "Nie udało się włączyć aparatu. Użyj czytnika albo przepisz kod.",
    en: "The camera could not be started. Use a scanner or type the code.",
  },
  unreadable: {
    pl: "Nie ma tu numeru i sumy kontrolnej. Zeskanuj kod jeszcze raz albo przepisz numer, spację i dwanaście znaków sumy.",
    en: "There is no number and checksum here. Scan the code again, or type the number, a space and the twelve characters of the checksum.",
  },
  match: { pl: "Zgodne", en: "It fits" },
  matchBody: (what: string) => ({
    pl: `${what}: papier zgadza się ze złożoną ofertą. Zapisano przyjęcie.`,
    en: `${what}: the paper fits the submitted offer. Its receipt is recorded.`,
  }),
  mismatch: { pl: "Niezgodne", en: "It does not fit" },
  mismatchBody: (what: string) => ({
    pl: `${what}: oferta z tym numerem ma inną sumę kontrolną. Ta kartka nie dotyczy złożonej treści. Poproś o kartkę pobraną z potwierdzenia złożenia.`,
    en: `${what}: the offer with this number has another checksum. This sheet is not about what was submitted. Ask for the sheet downloaded from the receipt.`,
  }),
  unknown: { pl: "Nie ma takiej oferty", en: "There is no such offer" },
  unknownBody: (what: string) => ({
    pl: `${what}: w tym konkursie nikt nie złożył oferty z tym numerem. Sprawdź, czy to właściwy konkurs.`,
    en: `${what}: nobody submitted an offer with this number in this competition. Check whether it is the right one.`,
  }),
  withdrawn: { pl: "Ta oferta została wycofana.", en: "This offer was withdrawn." },
  last: { pl: "Ostatnio sprawdzone", en: "Checked lately" },
  none: { pl: "Jeszcze niczego nie sprawdzono.", en: "Nothing was checked yet." },
  colCode: { pl: "Numer i suma kontrolna", en: "Number and checksum" },
  colOrganisation: { pl: "Organizacja", en: "Organisation" },
  colOutcome: { pl: "Wynik", en: "Outcome" },
  colAt: { pl: "Kiedy i kto", en: "When and who" },
  state: { pl: "Stan", en: "State" },
  matched: { pl: "Zgodne potwierdzenia", en: "Confirmations that fit" },
  submitted: { pl: "Złożone oferty", en: "Submitted offers" },
  waiting: (n: number) => ({ pl: `Oferty bez papieru: ${n}`, en: `Offers without paper: ${n}` }),
  allThere: { pl: "Wszystkie oferty mają zgodne potwierdzenie.", en: "All offers have a confirmation that fits." },
  sealed: {
    pl: "Do końca naboru nie pokazujemy, czyjego papieru brakuje: oferty są zapieczętowane.",
    en: "Until the close we do not show whose paper is missing: the offers are sealed.",
  },
})
