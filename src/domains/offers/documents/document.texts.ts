import { defineTexts } from "../../../lib/texts.ts"

/** What stands in the offer beside the captions of the official form, which come from `src/law/offer-form.ts`. */
export const documentTexts = defineTexts({
  callTask: (name: string) => ({ pl: `Zadanie z ogłoszenia: ${name}`, en: `Task of the announcement: ${name}` }),
  title: { pl: "Oferta realizacji zadania publicznego", en: "Offer to carry out a public task" },
  jointTitle: { pl: "Oferta wspólna realizacji zadania publicznego", en: "Joint offer to carry out a public task" },
  subtitle: (annex: string, isJoint: boolean) => ({
    pl: `o której mowa w art. 14 ust. ${isJoint ? 2 : 1} ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie (${annex})`,
    en: `referred to in art. 14 ust. ${isJoint ? 2 : 1} of the Act of 24 April 2003 on Public Benefit Activity and Volunteerism (${annex})`,
  }),
  draft: { pl: "WERSJA ROBOCZA", en: "DRAFT" },
  draftNote: {
    pl: "To szkic. Oferta nie została złożona i nie ma numeru.",
    en: "This is a draft. The offer was not submitted and has no number.",
  },
  withdrawnNote: (at: string) => ({
    pl: `Oferta została wycofana ${at}.`,
    en: `The offer was withdrawn on ${at}.`,
  }),
  call: { pl: "Konkurs", en: "Competition" },
  number: { pl: "Numer oferty", en: "Number of the offer" },
  submittedAt: { pl: "Złożona", en: "Submitted" },
  checksum: { pl: "Suma kontrolna", en: "Checksum" },
  sha256: { pl: "SHA-256 złożonej oferty", en: "SHA-256 of the submitted offer" },

  name: { pl: "Nazwa", en: "Name" },
  legalForm: { pl: "Forma prawna", en: "Legal form" },
  register: { pl: "Numer w rejestrze", en: "Register number" },
  seat: { pl: "Adres", en: "Address" },
  website: { pl: "Strona www", en: "Website" },
  email: { pl: "Adres e-mail", en: "E-mail" },
  phone: { pl: "Telefon", en: "Phone" },
  contactName: { pl: "Imię i nazwisko", en: "Name" },
  place: { pl: "Miejsce realizacji", en: "Place" },
  years: (years: string) => ({ pl: `Lata realizacji: ${years}`, en: `Years: ${years}` }),
  termOf: (from: string, to: string) => ({ pl: `${from} – ${to}`, en: `${from} – ${to}` }),
  support: { pl: "wspieranie realizacji zadania", en: "support of the task" },
  entrust: { pl: "powierzenie realizacji zadania", en: "entrusting the task" },
  callForm: { pl: "Forma zlecenia", en: "Form of commissioning" },

  notApplicable: { pl: "nie dotyczy", en: "not applicable" },
  empty: { pl: "(nie wypełniono)", en: "(not filled in)" },
  charging: {
    pl: "Oferent zamierza wykonać zadanie odpłatnie: będzie pobierać świadczenia pieniężne od odbiorców zadania.",
    en: "The offeror intends to do the task for payment: money will be taken from its recipients.",
  },
  notCharging: {
    pl: "Oferent nie zamierza wykonywać zadania odpłatnie: nie będzie pobierać świadczeń pieniężnych od odbiorców zadania.",
    en: "The offeror does not intend to do the task for payment: no money will be taken from its recipients.",
  },
  notConfirmed: (statement: string) => ({
    pl: `(nie potwierdzono) ${statement}`,
    en: `(not confirmed) ${statement}`,
  }),
  notChosen: { pl: "(nie wybrano odpowiedzi)", en: "(no answer chosen)" },
  lostActivity: { pl: "Koszty bez działania", en: "Costs without an activity" },

  receiptTitle: { pl: "Potwierdzenie złożenia oferty", en: "Receipt of an offer" },
  receiptLead: (office: string) => ({
    pl: `Oferta opisana niżej została złożona w generatorze ofert: ${office}. Liczy się czas serwera w chwili odebrania.`,
    en: `The offer described below was submitted to: ${office}. The time is that of the server on arrival.`,
  }),
  task: { pl: "Tytuł zadania", en: "Title of the task" },
  offeror: { pl: "Oferent", en: "Offeror" },
  cost: { pl: "Koszt zadania", en: "Cost of the task" },
  grant: { pl: "Wnioskowana dotacja", en: "Grant requested" },
  checkNote: {
    pl: "Każdy może sprawdzić to potwierdzenie, wpisując numer i sumę kontrolną:",
    en: "Anyone can check this receipt with the number and the checksum:",
  },
  qrAlt: {
    pl: "Kod QR z adresem, pod którym można to sprawdzić",
    en: "QR code of the address where this can be checked",
  },
  paperTitle: { pl: "Papierowe potwierdzenie oferty", en: "Paper confirmation of an offer" },
  paperLead: (office: string) => ({
    pl: `To potwierdzenie dotyczy oferty złożonej elektronicznie. Ogłoszenie wymaga, żeby podpisane dostarczyć na papierze: ${office}. Samej oferty nie trzeba drukować.`,
    en: `This confirmation concerns an offer submitted electronically. The announcement asks for it signed on paper: ${office}. The offer itself need not be printed.`,
  }),
  paperStatement: {
    pl: "Potwierdzamy, że oferta o tym numerze i tej sumie kontrolnej jest ofertą naszej organizacji.",
    en: "We confirm that the offer with this number and this checksum is the offer of our organisation.",
  },
  paperSignature: { pl: "Data i podpis", en: "Date and signature" },
  paperRole: { pl: "osoba reprezentująca organizację", en: "person who represents the organisation" },
  sealedNote: {
    pl: "Treść oferty jest zapieczętowana do końca naboru: urząd widzi wcześniej tylko liczbę ofert.",
    en: "The content is sealed until the competition closes: before that the office sees only the number of offers.",
  },
})
