import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const offersPl = { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }
const offersEn = { one: "offer", other: "offers" }

export const evaluationTexts = defineTexts({
  calls: { pl: "Konkursy", en: "Competitions" },
  offersCount: (n: number) => ({ pl: counted("pl", n, offersPl), en: counted("en", n, offersEn) }),
  outOf: (done: number, all: number) => ({ pl: `${done}\u00a0z\u00a0${all}`, en: `${done}\u00a0of\u00a0${all}` }),
  committee: { pl: "Komisja konkursowa", en: "Competition committee" },
  committeeLead: {
    pl: "Komisja opiniuje oferty, decyzję podejmuje organ. W składzie są osoby z urzędu i osoby wskazane przez organizacje, które nie biorą udziału w konkursie (art. 15 ust. 2a–2d ustawy).",
    en: "The committee gives opinions on offers; the organ decides. It has people of the office and people named by organisations that do not take part (art. 15 ust. 2a–2d of the act).",
  },
  committeeEmpty: {
    pl: "Komisja nie ma jeszcze członków. Dodaj co najmniej trzy osoby.",
    en: "The committee has no members yet. Add at least three people.",
  },
  colMember: { pl: "Osoba", en: "Person" },
  colSide: { pl: "Strona", en: "Side" },
  colStatement: { pl: "Oświadczenie", en: "Statement" },
  colSheets: { pl: "Karty oceny", en: "Score sheets" },
  colActions: { pl: "Czynności", en: "Actions" },
  chair: { pl: "przewodniczy", en: "chair" },
  sideOffice: { pl: "urząd", en: "office" },
  sideOrganisations: { pl: "organizacje", en: "organisations" },
  statementMissing: { pl: "czekamy na oświadczenie", en: "statement awaited" },
  excludedFrom: (n: number) => ({
    pl: `wyłączenia: ${n}`,
    en: `exclusions: ${n}`,
  }),
  openCommittee: { pl: "Otwórz skład komisji", en: "Open the committee" },
  openOffers: { pl: "Otwórz oferty", en: "Open the offers" },
  addMember: { pl: "Dodaj osobę do komisji", en: "Add a person to the committee" },
  person: { pl: "Osoba", en: "Person" },
  personHint: {
    pl: "Na liście są osoby z rolą członka komisji. Rolę nadaje administracja urzędu.",
    en: "The list has people with the role of committee member. The office administrator grants the role.",
  },
  isChair: { pl: "Przewodniczy komisji", en: "Chairs the committee" },
  add: { pl: "Dodaj do komisji", en: "Add to the committee" },
  memberAdded: (name: string) => ({ pl: `${name} jest w komisji.`, en: `${name} is on the committee.` }),
  remove: { pl: "Usuń z komisji", en: "Remove from the committee" },
  removeQuestion: (name: string) => ({
    pl: `Czy usunąć z komisji: ${name}?`,
    en: `Remove ${name} from the committee?`,
  }),
  removeSheets: (n: number) => ({
    pl: `Karty oceny tej osoby przestaną się liczyć (oddane: ${n}).`,
    en: `This person's score sheets stop counting (handed in: ${n}).`,
  }),
  memberRemoved: {
    pl: "Ta osoba nie jest już w komisji. Jej karty oceny się nie liczą.",
    en: "This person is no longer on the committee. Their score sheets do not count.",
  },
  removeMistake: {
    pl: "Do przekazania opinii możesz przywrócić tę osobę razem z jej oświadczeniem i kartami.",
    en: "Until the opinion is handed over you can bring this person back with their statement and sheets.",
  },
  removedOnes: { pl: "Usunięci z komisji", en: "Removed from the committee" },
  takeBack: { pl: "Przywróć do komisji", en: "Bring back to the committee" },
  takeBackHint: {
    pl: "Wrócą razem z oświadczeniem i oddanymi kartami oceny, bez przewodniczenia.",
    en: "They come back with their statement and the sheets they handed in, without the chair.",
  },
  needPerson: { pl: "Wybierz osobę z listy.", en: "Choose a person from the list." },
  actsForOfferor: {
    pl: "Ta osoba działa w organizacji, która złożyła ofertę w tym konkursie. Nie może być w komisji (art. 15 ust. 2d).",
    en: "This person acts for an organisation that made an offer in this competition and cannot sit on the committee (art. 15 ust. 2d).",
  },
  committeeClosed: {
    pl: "Opinia komisji jest już przekazana. Składu nie można zmienić.",
    en: "The committee's opinion has been handed over. Its members cannot be changed.",
  },
  room: { pl: "Pokój komisji", en: "Committee room" },
  statementTitle: { pl: "Oświadczenie o bezstronności", en: "Statement of impartiality" },
  statementLead: {
    pl: "Oferty otworzą się po złożeniu oświadczenia. Zaznacz organizacje, z którymi coś Cię łączy — ich ofert nie ocenisz.",
    en: "The offers open after the statement. Mark the organisations you are connected with: you will not score their offers.",
  },
  noExclusion: { pl: "nic mnie z nią nie łączy", en: "no connection" },
  connections: { pl: "Co Cię łączy z oferentami", en: "What connects you with the offerors" },
  confirmStatement: {
    pl: "Oświadczam, że wobec pozostałych oferentów nie zachodzą okoliczności, które mnie wyłączają.",
    en: "I state that none of the excluding circumstances holds for the other offerors.",
  },
  needConfirmation: {
    pl: "Zaznacz oświadczenie albo wskaż wyłączenia.",
    en: "Tick the statement, or mark the exclusions.",
  },
  makeStatement: { pl: "Złóż oświadczenie", en: "Make the statement" },
  statementSaved: {
    pl: "Oświadczenie złożone. Możesz oceniać oferty.",
    en: "The statement is made. You can score the offers.",
  },
  roomLead: (n: number) => ({
    pl: `Do oceny: ${counted("pl", n, offersPl)}. Ocen innych członków nie widać, dopóki wszyscy nie oddadzą kart.`,
    en: `To score: ${counted("en", n, offersEn)}. Other members' scores stay hidden until everybody has handed in.`,
  }),
  roomNone: {
    pl: "Nie ma jeszcze ofert po pozytywnej ocenie formalnej.",
    en: "No offer has passed the formal check yet.",
  },
  colOffer: { pl: "Oferta", en: "Offer" },
  colOfferor: { pl: "Oferent", en: "Offeror" },
  colState: { pl: "Stan", en: "State" },
  colPoints: { pl: "Punkty", en: "Points" },
  sheetNone: { pl: "nieoceniona", en: "not scored" },
  sheetDraft: { pl: "robocza", en: "draft" },
  sheetHanded: { pl: "oddana", en: "handed in" },
  sheetExcluded: { pl: "wyłączenie", en: "excluded" },
  changeStatement: { pl: "Zmień oświadczenie", en: "Change the statement" },
  sheetTitle: { pl: "Karta oceny", en: "Score sheet" },
  toSheet: { pl: "Przejdź do punktów", en: "Go to the points" },
  toOffer: { pl: "Wróć do treści oferty", en: "Back to the offer" },
  sheetSum: (sum: string, max: number) => ({ pl: `Razem: ${sum} z ${max}`, en: `Total: ${sum} of ${max}` }),
  scoreNext: (number: string) => ({ pl: `Oceń ofertę ${number}`, en: `Score offer ${number}` }),
  roomDone: {
    pl: "Wszystkie Twoje karty są oddane. Dziękujemy — urząd zobaczy ranking, gdy zrobią to też pozostali członkowie.",
    en: "All your sheets are handed in. Thank you: the office sees the ranking when the other members have done the same.",
  },
  sheetLead: {
    pl: "Możesz zapisać roboczo i wrócić. Oddanej karty nie zmienisz.",
    en: "You can save a draft and come back. A sheet handed in cannot be changed.",
  },
  pointsOf: (max: number) => ({ pl: `0–${max} punktów`, en: `0–${max} points` }),
  note: { pl: "Uzasadnienie oceny", en: "Reasons for the score" },
  noteHint: {
    pl: "Kilka zdań. Organizacja może poprosić o uzasadnienie.",
    en: "A few sentences. The organisation may ask for the reasons.",
  },
  saveDraft: { pl: "Zapisz roboczo", en: "Save as a draft" },
  handIn: { pl: "Oddaj kartę", en: "Hand in the sheet" },
  draftSaved: { pl: "Karta zapisana roboczo.", en: "The sheet is saved as a draft." },
  handedIn: { pl: "Karta oddana.", en: "The sheet is handed in." },
  alreadyHanded: {
    pl: "Ta karta jest już oddana i nie można jej zmienić.",
    en: "This sheet has been handed in and cannot be changed.",
  },
  needPoints: { pl: "Wpisz punkty.", en: "Enter the points." },
  badPoints: (max: number) => ({
    pl: `Wpisz liczbę od 0 do ${max}, najwyżej z dwoma miejscami po przecinku.`,
    en: `Enter a number from 0 to ${max} with at most two decimals.`,
  }),
  noteTooLong: { pl: "Skróć uzasadnienie do 4000 znaków.", en: "Shorten the reasons to 4000 characters." },
  readOffer: { pl: "Przeczytaj ofertę", en: "Read the offer" },
  seatClosed: { pl: "Opinia komisji jest już przekazana.", en: "The committee's opinion has been handed over." },
})
