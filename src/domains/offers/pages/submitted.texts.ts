import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const submittedTexts = defineTexts({
  number: (number: string) => ({ pl: `Oferta numer ${number}`, en: `Offer number ${number}` }),
  receiptTitle: { pl: "Oferta jest złożona", en: "The offer is submitted" },
  receiptTitleWithdrawn: {
    pl: "Oferta była złożona, potem ją wycofano",
    en: "The offer was submitted, then withdrawn",
  },
  receiptPage: { pl: "Potwierdzenie złożenia", en: "Receipt" },
  submittedNotice: (number: string) => ({
    pl: `Oferta jest złożona. Jej numer to ${number}.`,
    en: `The offer is submitted. Its number is ${number}.`,
  }),
  task: { pl: "Zadanie", en: "Task" },
  call: { pl: "Konkurs", en: "Competition" },
  organisation: { pl: "Oferent", en: "Offeror" },
  cost: { pl: "Koszt zadania", en: "Cost of the task" },
  grant: { pl: "Wnioskowana dotacja", en: "Grant requested" },
  checksum: { pl: "Suma kontrolna", en: "Checksum" },
  offerPdf: { pl: "Oferta w PDF", en: "The offer as PDF" },
  wholeOffer: { pl: "Cała oferta", en: "The whole offer" },
  withdraw: { pl: "Wycofaj ofertę", en: "Withdraw the offer" },
  toReceipt: { pl: "Potwierdzenie", en: "Receipt" },
  next: { pl: "Co dalej", en: "What next" },
  nextOpen: (closesAt: Temporal.Instant) => ({
    pl: `Nabór trwa do ${formatMoment(closesAt, "pl")}. Potem oferty sprawdzi urząd i oceni komisja.`,
    en: `The competition is open until ${formatMoment(closesAt, "en")}. Then the office checks the offers and the committee assesses them.`,
  }),
  nextSealed: (closesAt: Temporal.Instant) => ({
    pl: `Nabór trwa do ${formatMoment(closesAt, "pl")}. Do tego czasu urząd widzi tylko, ile ofert złożono; treść jest zapieczętowana.`,
    en: `The competition is open until ${formatMoment(closesAt, "en")}. Until then the office sees only how many offers there are; the content is sealed.`,
  }),
  nextEvaluation: (decisionOn: string) => ({
    pl: `Oferty sprawdza urząd i ocenia komisja. Rozstrzygnięcie zaplanowano na ${formatDate(decisionOn, "pl")}. O wyniku napiszemy na adres organizacji.`,
    en: `The office checks the offers and the committee assesses them. The decision is planned for ${formatDate(decisionOn, "en")}. We will write to the organisation about the result.`,
  }),
  nextDecided: { pl: "Konkurs jest rozstrzygnięty.", en: "The competition is decided." },
  nextAnnulled: { pl: "Konkurs unieważniono.", en: "The competition was annulled." },
  nextWithdrawn: (at: Temporal.Instant) => ({
    pl: `Oferta została wycofana ${formatMoment(at, "pl")}. Nie będzie oceniana; zostaje w rejestrze.`,
    en: `The offer was withdrawn on ${formatMoment(at, "en")}. It will not be assessed; it stays in the record.`,
  }),
  againHint: {
    pl: "Do końca naboru możesz złożyć nową ofertę. Zacznij od tej treści i popraw, co trzeba; oświadczenia złożysz od nowa.",
    en: "Until the close you can submit a new offer. Begin with this content and change what you need; the statements are made anew.",
  },
  again: { pl: "Popraw i złóż nową", en: "Change and submit a new one" },
  results: { pl: "Zobacz wyniki", en: "See the results" },

  paperTitle: { pl: "Dostarcz jeszcze papierowe potwierdzenie", en: "A paper confirmation is still to be brought" },
  paperBody: {
    pl: "Tego wymaga ogłoszenie. To jedna strona z kodem QR: wydrukuj ją, zbierz podpisy i dostarcz ją do urzędu. Samej oferty nie trzeba drukować.",
    en: "The announcement asks for it. It is one page with a QR code: print it, have it signed and bring it to the office. The offer itself need not be printed.",
  },
  paperPdf: { pl: "Pobierz papierowe potwierdzenie", en: "Download the paper confirmation" },

  withdrawalTitle: { pl: "Wycofanie oferty", en: "Withdrawing the offer" },
  withdrawalQuestion: (number: string) => ({
    pl: `Wycofać ofertę ${number}?`,
    en: `Withdraw offer ${number}?`,
  }),
  withdrawalConsequence1: { pl: "Oferta nie będzie oceniana.", en: "The offer will not be assessed." },
  withdrawalConsequence2: {
    pl: "Zostanie w rejestrze z numerem i datą wycofania.",
    en: "It stays in the record with its number and the date of withdrawal.",
  },
  withdrawalConsequence3: {
    pl: "Do końca naboru można złożyć nową ofertę; dostanie nowy numer.",
    en: "Until the close a new offer can be submitted; it will get a new number.",
  },
  withdrawalConfirm: { pl: "Wycofuję ofertę", en: "Withdraw the offer" },
  withdrawnNotice: { pl: "Oferta została wycofana.", en: "The offer was withdrawn." },
  keep: { pl: "Zostaw ofertę", en: "Keep the offer" },

  checkTitle: { pl: "Sprawdź potwierdzenie", en: "Check a receipt" },
  checkLead: {
    pl: "Przepisz numer oferty i sumę kontrolną z potwierdzenia. Dowiesz się, czy i kiedy ją złożono. Treści oferty tu nie widać.",
    en: "Copy the number of the offer and the checksum from the receipt. You will learn whether and when it was submitted. Its content is not shown.",
  },
  checkNumber: { pl: "Numer oferty", en: "Number of the offer" },
  checkNumberHint: { pl: "Na przykład 4/2026/12.", en: "For example 4/2026/12." },
  checkChecksumHint: {
    pl: "Dwanaście znaków jak 0a55-22c2-b414 albo całe SHA-256.",
    en: "Twelve characters such as 0a55-22c2-b414, or the whole SHA-256.",
  },
  check: { pl: "Sprawdź", en: "Check" },
  checkGenuine: { pl: "To potwierdzenie jest prawdziwe", en: "This receipt is genuine" },
  checkWithdrawn: (at: Temporal.Instant) => ({
    pl: `Oferta została potem wycofana: ${formatMoment(at, "pl")}.`,
    en: `The offer was withdrawn later: ${formatMoment(at, "en")}.`,
  }),
  checkUnknown: {
    pl: "Nie ma złożonej oferty z tym numerem i tą sumą kontrolną. Sprawdź oba, znak po znaku.",
    en: "There is no submitted offer with this number and this checksum. Check both, sign by sign.",
  },
  checkMalformed: {
    pl: "Suma kontrolna ma dwanaście znaków: cyfry i litery od a do f.",
    en: "A checksum has twelve characters: digits and letters from a to f.",
  },
  checkNumberMissing: { pl: "Wpisz numer oferty.", en: "Type the number of the offer." },
})
