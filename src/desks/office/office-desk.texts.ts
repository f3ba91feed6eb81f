import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const contractsPl = { one: "umowa", few: "umowy", many: "umów", other: "umowy" }
const contractsEn = { one: "contract", other: "contracts" }
const offersPl = { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }
const offersEn = { one: "offer", other: "offers" }
const reportsPl = { one: "sprawozdanie", few: "sprawozdania", many: "sprawozdań", other: "sprawozdania" }
const reportsEn = { one: "report", other: "reports" }
const tranchesPl = { one: "transza", few: "transze", many: "transz", other: "transzy" }
const tranchesEn = { one: "tranche", other: "tranches" }

export const deskTexts = defineTexts({
  title: { pl: "Pulpit urzędu", en: "Office desk" },
  hello: (name: string) => ({ pl: `Dzień dobry, ${name}`, en: `Good day, ${name}` }),
  lead: { pl: "To czeka na Ciebie. Najpilniejsze jest na górze.", en: "This waits for you, the most urgent first." },
  todo: { pl: "Do zrobienia", en: "To do" },
  colTask: { pl: "Sprawa", en: "Matter" },
  colState: { pl: "Stan", en: "State" },
  colNext: { pl: "Następny krok", en: "Next step" },
  nothing: { pl: "Nic nie czeka", en: "Nothing waits" },
  nothingBody: {
    pl: "Gdy coś będzie do zrobienia, pojawi się tutaj. Możesz przejrzeć konkursy i umowy.",
    en: "When there is something to do, it appears here. You can look through competitions and contracts.",
  },
  places: { pl: "Przejdź do", en: "Go to" },
  intake: { pl: "Złożone oferty", en: "Submitted offers" },
  calls: { pl: "Konkursy urzędu", en: "The office's competitions" },
  newCall: { pl: "Ogłoś konkurs", en: "Announce a competition" },
  contracts: { pl: "Umowy", en: "Contracts" },
  reports: { pl: "Sprawozdania", en: "Reports" },
  organisations: { pl: "Organizacje", en: "Organisations" },
  ownParts: (years: string) => ({
    pl: `Twoje części programu na ${years}`,
    en: `Your parts of the programme of ${years}`,
  }),
  partsEmpty: (n: number) => ({
    pl: counted("pl", n, {
      one: "część do napisania",
      few: "części do napisania",
      many: "części do napisania",
      other: "części do napisania",
    }),
    en: counted("en", n, { one: "part to be written", other: "parts to be written" }),
  }),
  partComments: (n: number) => ({
    pl: counted("pl", n, {
      one: "otwarty komentarz",
      few: "otwarte komentarze",
      many: "otwartych komentarzy",
      other: "otwartego komentarza",
    }),
    en: counted("en", n, { one: "open comment", other: "open comments" }),
  }),
  goProgramme: { pl: "Otwórz program", en: "Open the programme" },
  yearlyReports: { pl: "Sprawozdania z programu", en: "Reports on the programme" },
  programmes: { pl: "Programy współpracy", en: "Programmes of cooperation" },
  strategy: { pl: "Strategia", en: "Strategy" },
  cardImport: { pl: "Wczytaj kartę strategii", en: "Import a strategy card" },
  people: { pl: "Osoby i role", en: "People and roles" },
  settings: { pl: "Ustawienia urzędu", en: "Office settings" },
  units: { pl: "Wydziały i referaty", en: "Units and departments" },
  history: { pl: "Historia zdarzeń", en: "Record of events" },
  openNote: (n: number) => ({
    pl: `złożono: ${counted("pl", n, offersPl)}`,
    en: `submitted: ${counted("en", n, offersEn)}`,
  }),
  stepCheck: (done: number, all: number) => ({
    pl: `ocena formalna ${done} z ${all}`,
    en: `formal check ${done} of ${all}`,
  }),
  goCheck: { pl: "Oceń oferty formalnie", en: "Check the offers" },
  stepScore: { pl: "ocena komisji", en: "scoring" },
  goRanking: { pl: "Zobacz ranking", en: "See the ranking" },
  stepDecision: { pl: "czeka na decyzję", en: "awaits the decision" },
  goDecision: { pl: "Podejmij decyzję", en: "Take the decision" },
  stepResults: { pl: "do ogłoszenia wyników", en: "results to publish" },
  goResults: { pl: "Ogłoś wyniki", en: "Publish the results" },
  noOffers: { pl: "nie wpłynęła żadna oferta", en: "no offer came" },
  goCall: { pl: "Otwórz konkurs", en: "Open the competition" },
  committee: (title: string) => ({ pl: `Komisja: ${title}`, en: `Committee: ${title}` }),
  needStatement: { pl: "złóż oświadczenie", en: "make the statement" },
  goStatement: { pl: "Złóż oświadczenie", en: "Make the statement" },
  sheets: (done: number, all: number) => ({ pl: `karty oceny ${done} z ${all}`, en: `score sheets ${done} of ${all}` }),
  goScore: { pl: "Oceń oferty", en: "Score the offers" },
  goRoom: { pl: "Zobacz oddane karty", en: "See your sheets" },
  withoutContract: { pl: "Umowy do przygotowania", en: "Contracts to prepare" },
  countOffers: (n: number) => ({ pl: counted("pl", n, offersPl), en: counted("en", n, offersEn) }),
  goContract: { pl: "Przygotuj pierwszą", en: "Prepare the first" },
  toSign: { pl: "Umowy do podpisania", en: "Contracts to sign" },
  countContracts: (n: number) => ({ pl: counted("pl", n, contractsPl), en: counted("en", n, contractsEn) }),
  goSign: { pl: "Otwórz pierwszą", en: "Open the first" },
  tranches: { pl: "Transze do wypłaty", en: "Tranches to pay" },
  countTranches: (n: number) => ({ pl: counted("pl", n, tranchesPl), en: counted("en", n, tranchesEn) }),
  reportsToRead: { pl: "Sprawozdania do przyjęcia", en: "Reports to accept" },
  countReports: (n: number) => ({ pl: counted("pl", n, reportsPl), en: counted("en", n, reportsEn) }),
  goReport: { pl: "Otwórz pierwsze", en: "Open the first" },
  indicators: (year: number) => ({ pl: `Mierniki strategii za ${year} r.`, en: `Indicators of the strategy, ${year}` }),
  indicatorsMissing: (n: number) => ({ pl: `bez wartości: ${n}`, en: `without a value: ${n}` }),
  indicatorsLate: (n: number) => ({ pl: `bez wartości po terminie: ${n}`, en: `late without a value: ${n}` }),
  indicatorsOwnerless: (n: number) => ({ pl: `bez opiekuna: ${n}`, en: `without an owner: ${n}` }),
  goIndicators: { pl: "Mierniki do uzupełnienia", en: "Indicators to be filled in" },
  reportsLate: { pl: "Sprawozdania po terminie", en: "Late reports" },
  goReports: { pl: "Zobacz listę", en: "See the list" },
  questions: { pl: "Pytania o konkursy", en: "Questions about competitions" },
  countQuestions: (n: number) => ({
    pl: `${counted("pl", n, { one: "pytanie", few: "pytania", many: "pytań", other: "pytania" })} bez odpowiedzi`,
    en: `${counted("en", n, { one: "question", other: "questions" })} without an answer`,
  }),
  goQuestions: { pl: "Odpowiedz", en: "Answer" },
})
