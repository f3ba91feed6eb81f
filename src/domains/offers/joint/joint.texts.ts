import { defineTexts } from "../../../lib/texts.ts"

/** What is said of partners wherever they are. */
export const jointTexts = defineTexts({
  partner: (n: number) => ({ pl: `Partner ${n}`, en: `Partner no. ${n}` }),
  proof: (name: string) => ({
    pl: `Umowa między oferentami albo pełnomocnictwo: ${name}`,
    en: `Agreement between the offerors or authorisation: ${name}`,
  }),
  proofHint: {
    pl: "Podpisane przez osoby, które reprezentują tę organizację. Zastępuje jej potwierdzenie w systemie.",
    en: "Signed by those who represent the organisation. It stands for its confirmation in the system.",
  },
})

/** The part of the form in which partners are named. */
export const partnersTexts = defineTexts({
  title: { pl: "Oferta wspólna: partnerzy", en: "Joint offer: partners" },
  lead: {
    pl: "Tylko jeśli składacie ofertę razem z inną organizacją. Każdy partner jest stroną umowy i odpowiada za całe zadanie. Jeśli składacie ofertę sami, pomiń tę część.",
    en: "Only if you offer together with another organisation. Each partner is a party to the contract and answers for the whole task. If you offer alone, skip this part.",
  },
  remove: (n: number) => ({ pl: `Usuń partnera ${n}`, en: `Remove partner ${n}` }),
  confirms: { pl: "Mogą potwierdzić ofertę", en: "Can confirm the offer" },
  nobody: { pl: "nikt nie ma jeszcze konta", en: "nobody has an account yet" },
  registeredHint: {
    pl: "Dane pochodzą z profilu tej organizacji. Jej osoby dostają wiadomość, widzą tę ofertę i odpowiadają, czy biorą udział; potwierdzą ją przed złożeniem.",
    en: "The data come from this organisation's profile. Its people get a message, see this offer and answer whether they take part; they confirm it before it is submitted.",
  },
  withoutAccountsHint: {
    pl: "Zgodę tego partnera pokaże załącznik: umowa między oferentami albo pełnomocnictwo.",
    en: "An attachment shows this partner's agreement: an agreement between the offerors or an authorisation.",
  },
  afterSaving: { pl: "Dane z profilu pokażą się po zapisaniu.", en: "The profile's data show after saving." },
  proofs: { pl: "Zgody partnerów", en: "Agreement of partners" },
  search: { pl: "Znajdź partnera w rejestrze", en: "Find a partner in the register" },
  searchHint: { pl: "Nazwa albo jej część, NIP, KRS lub REGON.", en: "A name or a part of it, NIP, KRS or REGON." },
  find: { pl: "Szukaj partnera", en: "Search for a partner" },
  notFound: (text: string) => ({
    pl: text ? `Nie ma innej organizacji pasującej do „${text}”.` : "Wpisz, kogo szukasz.",
    en: text ? `There is no other organisation that fits “${text}”.` : "Type whom you look for.",
  }),
  found: (text: string) => ({ pl: `Organizacje pasujące do „${text}”:`, en: `Organisations that fit “${text}”:` }),
  add: (name: string) => ({ pl: `Dodaj: ${name}`, en: `Add: ${name}` }),
  addTyped: { pl: "Wpisz partnera ręcznie", en: "Type a partner's data" },
  registerNumberHint: { pl: "KRS albo numer innej ewidencji.", en: "KRS, or the number in another register." },
  nip: { pl: "NIP", en: "NIP" },
  street: { pl: "Ulica i numer", en: "Street and number" },
  postcode: { pl: "Kod pocztowy", en: "Postcode" },
  city: { pl: "Miejscowość", en: "Town" },
  representedBy: { pl: "Kto i jak ją reprezentuje", en: "Who represents it, and how" },
  representedByHint: {
    pl: "Na przykład „prezes i skarbnik łącznie: Anna Nowak, Jan Kos”.",
    en: "For example “chair and treasurer jointly: Anna Nowak, Jan Kos”.",
  },
})

/** Fields of a joint offer in other parts of the form. */
export const jointFieldTexts = defineTexts({
  doers: (n: number) => ({ pl: `Kto realizuje działanie ${n}`, en: `Who carries out activity ${n}` }),
  split: { pl: "Podział kosztów między oferentów", en: "Costs divided between offerors" },
  splitHint: {
    pl: "Wpisz, jaka część wszystkich kosztów przypada na każdą organizację. Razem musi wyjść suma kosztów co do grosza.",
    en: "Enter the part of all costs that falls to each organisation. Together they must make the sum of costs to the grosz.",
  },
  offeror: { pl: "Oferent", en: "Offeror" },
  value: { pl: "Wartość", en: "Value" },
  inYear: (year: number) => ({ pl: `Rok ${year}`, en: `Year ${year}` }),
  valueOf: (name: string) => ({ pl: `Część kosztów: ${name}`, en: `Part of costs: ${name}` }),
  valueInYear: (name: string, year: number) => ({
    pl: `Część kosztów w ${year} roku: ${name}`,
    en: `Part of costs in ${year}: ${name}`,
  }),
  together: { pl: "Razem", en: "Together" },
  sum: { pl: "Suma", en: "Sum" },
  representation: {
    pl: "VI.2. Sposób reprezentacji oferentów wobec urzędu",
    en: "VI.2. How the offerors are represented before the office",
  },
  representationHint: {
    pl: "Na przykład, która organizacja prowadzi sprawy i kto podpisuje pisma w imieniu wszystkich. Działania każdej organizacji zaznacza się w części z opisem działań.",
    en: "For example which organisation conducts the matter and who signs letters for all. The activities of each organisation are marked in the part with the activities.",
  },
})

/** A joint offer as it is read. */
export const jointBlockTexts = defineTexts({
  none: { pl: "(nie zaznaczono)", en: "(none marked)" },
})

/** A draft of a joint offer as its partner sees it. */
export const partnerPageTexts = defineTexts({
  jointOffer: { pl: "Oferta wspólna", en: "Joint offer" },
  lead: (name: string) => ({
    pl: `Przygotowuje ją i składa ${name}. Twoja organizacja jest partnerem: przeczytaj ofertę i potwierdź ją przed złożeniem.`,
    en: `It is prepared and submitted by ${name}. Your organisation is a partner: read the offer and confirm it before it is submitted.`,
  }),
  whole: { pl: "Cała oferta", en: "The whole offer" },
  notYet: { pl: "Jeszcze nie można potwierdzić", en: "It cannot be confirmed yet" },
  notYetText: (name: string) => ({
    pl: `Oferta nie jest kompletna. Uzupełnia ją ${name}; potem będzie można ją tu potwierdzić.`,
    en: `The offer is not complete. ${name} completes it; then it can be confirmed here.`,
  }),
  tooFew: {
    pl: "W systemie jest za mało osób, które reprezentują tę organizację. Mogą założyć konta i dołączyć; zamiast tego do oferty można dołączyć pełnomocnictwo.",
    en: "Too few people who represent this organisation have accounts. They can make accounts and join; instead, an authorisation can be attached to the offer.",
  },
  state: { pl: "Stan oferty", en: "State of the offer" },
  changed: (at: string) => ({ pl: `Ostatnia zmiana: ${at}.`, en: `Last changed: ${at}.` }),
})
