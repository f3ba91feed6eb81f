import { counted } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

const offersPl = { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }
const offersEn = { one: "offer", other: "offers" }

export const decisionTexts = defineTexts({
  ranking: { pl: "Ranking ofert", en: "Ranking of offers" },
  rankingCaption: { pl: "Oferty w kolejności oceny", en: "Offers in the order of their scores" },
  colPlace: { pl: "Lp.", en: "No." },
  colOfferor: { pl: "Oferent", en: "Offeror" },
  colScore: { pl: "Ocena komisji", en: "Score" },
  colPoints: { pl: "Punkty", en: "Points" },
  colRequested: { pl: "Wniosek, zł", en: "Requested, PLN" },
  colProposal: { pl: "Propozycja, zł", en: "Proposed, PLN" },
  colDecision: { pl: "Decyzja, zł", en: "Decision, PLN" },
  colReason: { pl: "Uzasadnienie zmiany", en: "Reason for a change" },
  thresholdLine: (threshold: number) => ({
    pl: `próg ${counted("pl", threshold, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })}`,
    en: `threshold of ${counted("en", threshold, { one: "point", other: "points" })}`,
  }),
  poolLine: (given: string, pool: string, share: string, left: string) => ({
    pl: `rozdzielono ${given} z ${pool} (${share}) · zostaje ${left}`,
    en: `${given} of ${pool} given out (${share}) · ${left} left`,
  }),
  poolExceeded: (given: string, pool: string, over: string) => ({
    pl: `rozdzielono ${given}, o ${over} więcej niż pula ${pool}`,
    en: `${given} given out, ${over} more than the total of ${pool}`,
  }),
  missingChecks: (n: number) => ({
    pl: `Bez oceny formalnej: ${counted("pl", n, offersPl)}.`,
    en: `Without a formal check: ${counted("en", n, offersEn)}.`,
  }),
  missingSheets: (n: number) => ({
    pl: `Brakujące karty oceny: ${n}. Ranking pokażemy, gdy wszyscy oddadzą karty.`,
    en: `Score sheets missing: ${n}. The ranking shows when everybody has handed in.`,
  }),
  noCommittee: { pl: "Komisja musi mieć co najmniej trzy osoby.", en: "The committee needs at least three people." },
  noSheets: {
    pl: "Każdą ofertę musi ocenić co najmniej jedna osoba, której nie wyłączono.",
    en: "Each offer must be scored by at least one person who is not excluded.",
  },
  noOffers: {
    pl: "Żadna oferta nie przeszła oceny formalnej. Konkurs można unieważnić (art. 18a).",
    en: "No offer has passed the formal check. The competition can be annulled (art. 18a).",
  },
  divergent: { pl: "Rozbieżne oceny", en: "Diverging scores" },
  divergentLead: {
    pl: "Członkowie różnią się o ponad 30% punktów. Komisja powinna omówić te oferty przed zamknięciem.",
    en: "Members differ by more than 30% of the points. The committee should talk these offers over before closing.",
  },
  divergentOffer: (name: string, points: string) => ({
    pl: `${name} — ${points} pkt różnicy`,
    en: `${name}: ${points} points apart`,
  }),
  notReady: { pl: "Czego jeszcze brakuje", en: "What is still missing" },
  propose: { pl: "Propozycja kwot", en: "Proposed amounts" },
  saveProposal: { pl: "Zapisz propozycję", en: "Save the proposal" },
  handOver: { pl: "Przekaż opinię komisji", en: "Hand over the committee's opinion" },
  handOverConfirm: {
    pl: "Po przekazaniu nie można zmienić kart oceny, ocen formalnych ani kwot propozycji.",
    en: "After this the score sheets, formal checks and proposed amounts cannot be changed.",
  },
  proposalSaved: { pl: "Propozycja kwot zapisana.", en: "The proposed amounts are saved." },
  opinionHanded: {
    pl: "Opinia komisji przekazana do decyzji.",
    en: "The committee's opinion has been handed over for decision.",
  },
  opinionAlready: {
    pl: "Opinia komisji jest już przekazana.",
    en: "The committee's opinion has been handed over already.",
  },
  amountFor: (name: string) => ({ pl: `Kwota dla: ${name}`, en: `Amount for: ${name}` }),
  reasonFor: (name: string) => ({ pl: `Uzasadnienie dla: ${name}`, en: `Reason for: ${name}` }),
  badAmount: { pl: "Wpisz kwotę, na przykład 12 500,00, albo 0.", en: "Enter an amount such as 12,500.00, or 0." },
  aboveRequest: (amount: string) => ({
    pl: `Najwyżej ${amount} — o tyle prosi oferent.`,
    en: `At most ${amount}: that is what the offeror asks for.`,
  }),
  set: (amount: string) => ({ pl: `Ustaw ${amount}`, en: `Set ${amount}` }),
  underThreshold: {
    pl: "Oferta nie osiągnęła progu, więc kwota musi wynosić 0.",
    en: "The offer is under the threshold, so the amount must be 0.",
  },
  abovePool: (over: string) => ({
    pl: `Suma przekracza pulę o ${over}. Zmniejsz kwoty.`,
    en: `The sum exceeds the pool by ${over}. Reduce the amounts.`,
  }),
  needReason: {
    pl: "Kwota różni się od opinii komisji. Napisz dlaczego.",
    en: "The amount differs from the committee's opinion. Write why.",
  },
  decide: { pl: "Decyzja", en: "Decision" },
  decideLead: {
    pl: "Komisja opiniuje, decyduje organ. Zmiana kwoty wymaga uzasadnienia, które zostaje w aktach.",
    en: "The committee gives its opinion, the organ decides. A changed amount needs a reason, which stays on file.",
  },
  decideAction: { pl: "Podejmij decyzję", en: "Take the decision" },
  decideConfirm: {
    pl: "Decyzji nie można cofnąć w systemie. Wyniki ogłosi pracownik urzędu.",
    en: "The decision cannot be undone in the system. An official will publish the results.",
  },
  confirmDecision: { pl: "Sprawdzone, podejmuję decyzję", en: "I have checked and take the decision" },
  needConfirmation: { pl: "Potwierdź decyzję.", en: "Confirm the decision." },
  decided: { pl: "Decyzja podjęta.", en: "The decision is taken." },
  decidedAlready: {
    pl: "Decyzję podjęto wcześniej i nie można jej zmienić. Poniżej jest to, co zdecydowano.",
    en: "The decision was taken before and cannot be changed. What was decided is below.",
  },
  decidedOn: (when: string) => ({ pl: `Decyzję podjęto ${when}.`, en: `The decision was taken on ${when}.` }),
  awaitOpinion: {
    pl: "Komisja nie przekazała jeszcze opinii. Decyzję podejmiesz, gdy ją przekaże.",
    en: "The committee has not handed over its opinion yet. You can decide once it has.",
  },
  publish: { pl: "Ogłoś wyniki", en: "Publish the results" },
  publishLead: {
    pl: "Wyniki zobaczy każdy na stronie konkursu. Wszystkie organizacje dostaną list, także te bez dotacji.",
    en: "Everybody will see the results on the competition's page. Every organisation gets a mail, also those without a grant.",
  },
  published: {
    pl: "Wyniki ogłoszone. Organizacje dostały listy.",
    en: "The results are published. The organisations have been written to.",
  },
  notDecided: { pl: "Najpierw organ musi podjąć decyzję.", en: "First the organ has to decide." },
  resultsTitle: (title: string) => ({ pl: `Wyniki: ${title}`, en: `Results: ${title}` }),
  results: { pl: "Wyniki konkursu", en: "Results of the competition" },
  resultsLead: (when: string) => ({
    pl: `Ogłoszono ${when}. Każdy może w ciągu 30 dni żądać uzasadnienia wyboru lub odrzucenia oferty (art. 15 ust. 2i ustawy).`,
    en: `Published on ${when}. Anyone may within 30 days demand reasons for choosing or rejecting an offer (art. 15 ust. 2i of the act).`,
  }),
  reasonsUntil: (day: string) => ({
    pl: `Uzasadnienia można żądać do ${day}.`,
    en: `Reasons may be demanded until ${day}.`,
  }),
  ofPool: (pool: string) => ({ pl: `dotacji z puli ${pool}`, en: `in grants of a total of ${pool}` }),
  granted: { pl: "Oferty z dotacją", en: "Offers with a grant" },
  refusedOffers: { pl: "Oferty bez dotacji", en: "Offers without a grant" },
  colTask: { pl: "Zadanie", en: "Task" },
  total: { pl: "Razem", en: "Total" },
  colGrant: { pl: "Dotacja", en: "Grant" },
  noneGranted: { pl: "Nie przyznano żadnej dotacji.", en: "No grant was awarded." },
  noneRefused: { pl: "Wszystkie oferty dostały dotację.", en: "Every offer got a grant." },
  downloadPdf: { pl: "Wyniki w PDF", en: "Results as PDF" },
  mailSubject: (title: string) => ({ pl: `Wyniki konkursu: ${title}`, en: `Results: ${title}` }),
  mailGranted: (number: string, amount: Text, address: string) => ({
    pl: `Oferta ${number} dostała dotację: ${amount.pl}.\n\nUrząd przygotuje umowę i odezwie się w sprawie jej podpisania. Wyniki:\n${address}`,
    en: `Offer ${number} has been awarded a grant of ${amount.en}.\n\nThe office will prepare the contract and write about signing it. Results:\n${address}`,
  }),
  mailRefused: (number: string, address: string) => ({
    pl: `Oferta ${number} nie dostała dotacji w tym konkursie.\n\nKażdy może w ciągu 30 dni żądać uzasadnienia wyboru lub odrzucenia oferty. Wyniki:\n${address}`,
    en: `Offer ${number} has not been awarded a grant in this competition.\n\nAnyone may within 30 days demand reasons for choosing or rejecting an offer. Results:\n${address}`,
  }),
})
