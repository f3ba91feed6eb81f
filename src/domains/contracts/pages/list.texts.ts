import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const contracts = (n: number) => ({
  pl: counted("pl", n, { one: "umowa", few: "umowy", many: "umów", other: "umowy" }),
  en: counted("en", n, { one: "contract", other: "contracts" }),
})

export const listTexts = defineTexts({
  title: { pl: "Umowy", en: "Contracts" },
  search: { pl: "Numer, zadanie lub organizacja", en: "Number, task or organisation" },
  state: { pl: "Stan", en: "State" },
  year: { pl: "Rok zadania", en: "Year of the task" },
  all: { pl: "Wszystkie", en: "All" },
  found: (n: number, grants: Grosze) => ({
    pl: `${contracts(n).pl}, dotacje razem ${formatMoney(grants, "pl")}`,
    en: `${contracts(n).en}, grants together ${formatMoney(grants, "en")}`,
  }),
  clear: { pl: "Pokaż wszystkie umowy", en: "Show all contracts" },
  nothingFound: { pl: "Nie ma takich umów", en: "There are no such contracts" },
  noneTitle: { pl: "Nie ma jeszcze umów", en: "There are no contracts yet" },
  noneBody: {
    pl: "Umowę przygotujesz z oferty, która dostała dotację, po ogłoszeniu wyników konkursu.",
    en: "A contract is prepared from an offer that was given a grant, after the results are published.",
  },
  colNumber: { pl: "Nr", en: "No." },
  colTask: { pl: "Zadanie i organizacja", en: "Task and organisation" },
  colTerm: { pl: "Termin zadania", en: "Term of the task" },
  colGrant: { pl: "Dotacja", en: "Grant" },
  colPaid: { pl: "Wypłacono", en: "Paid" },
  colState: { pl: "Stan", en: "State" },
  sumOfFound: { pl: "Razem", en: "Total" },
  awaitingTitle: { pl: "Czekają na umowę", en: "Waiting for a contract" },
  awaitingLead: (n: number) => ({
    pl: `${counted("pl", n, { one: "oferta dostała", few: "oferty dostały", many: "ofert dostało", other: "oferty dostało" })} dotację i nie ma jeszcze umowy.`,
    en: `${counted("en", n, { one: "offer has", other: "offers have" })} a grant and no contract yet.`,
  }),
  colOffer: { pl: "Oferta", en: "Offer" },
  colOfferor: { pl: "Oferent i zadanie", en: "Offeror and task" },
  colAwarded: { pl: "Przyznana dotacja", en: "Awarded grant" },
  action: { pl: "Co dalej", en: "What next" },
  prepare: { pl: "Przygotuj umowę", en: "Prepare the contract" },
  forOffer: (number: string) => ({ pl: `do oferty ${number}`, en: `for offer ${number}` }),
})

export const publicTexts = defineTexts({
  title: { pl: "Kto dostał pieniądze i na co", en: "Who got money and for what" },
  lead: {
    pl: "Podpisane umowy o dotacje z budżetu miasta: która organizacja, na jakie zadanie i ile.",
    en: "Signed contracts for grants from the city's budget: which organisation, for which task and how much.",
  },
  colTask: { pl: "Zadanie", en: "Task" },
  colYear: { pl: "Rok", en: "Year" },
  byYear: { pl: "Dotacje według lat", en: "Grants by year" },
  yearCount: (n: number) => contracts(n),
  noneBody: {
    pl: "Umowy pojawią się tu po podpisaniu.",
    en: "Contracts appear here once they are signed.",
  },
  eyebrow: (number: string) => ({ pl: `Umowa nr ${number}`, en: `Contract no. ${number}` }),
  facts: { pl: "Najważniejsze fakty", en: "Key facts" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  competition: { pl: "Konkurs", en: "Competition" },
  grant: { pl: "Dotacja z budżetu miasta", en: "Grant from the city's budget" },
  term: { pl: "Termin zadania", en: "Term of the task" },
  signedOn: { pl: "Umowa podpisana", en: "Contract signed" },
  results: { pl: "Wyniki konkursu", en: "Results of the competition" },
  whole: { pl: "Cała umowa", en: "The whole contract" },
  trail: { pl: "Ślad złotego", en: "The trail of a złoty" },
})
