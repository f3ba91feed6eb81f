import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"
import { sayShare } from "../offer.share.ts"

const zl = (g: Grosze) => ({ pl: formatMoney(g, "pl"), en: formatMoney(g, "en") })
/** Between two days: `między 1 lutego 2027 a 15 grudnia 2027`. */
const between = (first: string, last: string) => ({
  pl: `między ${formatDate(first, "pl")} a ${formatDate(last, "pl")}`,
  en: `between ${formatDate(first, "en")} and ${formatDate(last, "en")}`,
})
const day = (d: string) => ({ pl: formatDate(d, "pl"), en: formatDate(d, "en") })

export const callGapTexts = defineTexts({
  tooMany: (most: number) => ({
    pl: `Organizacja może złożyć w tym konkursie najwyżej tyle ofert: ${most}. Już je złożyła. Aby złożyć tę, trzeba najpierw wycofać inną.`,
    en: `An organisation may submit at most this many offers in this competition: ${most}. It already has. To submit this one, another has to be withdrawn first.`,
  }),
  closed: (at: Temporal.Instant) => ({
    pl: `Nabór zakończył się ${formatMoment(at, "pl")}. Oferta nie została złożona; jej treść zostaje w Twoich szkicach.`,
    en: `The competition closed on ${formatMoment(at, "en")}. The offer was not submitted; its content stays among your drafts.`,
  }),
  notOpen: {
    pl: "Nabór jeszcze się nie zaczął. Oferty przyjmujemy od dnia ogłoszenia konkursu.",
    en: "The competition is not open yet. Offers are taken from the day of its announcement.",
  },
  annulled: {
    pl: "Ten konkurs unieważniono. Ofert nie można już składać; treść zostaje w Twoich szkicach.",
    en: "This competition was annulled. Offers can no longer be submitted; the content stays among your drafts.",
  },
})

export const taskGapTexts = defineTexts({
  title: { pl: "Wpisz tytuł zadania.", en: "Type the title of the task." },
  callTask: { pl: "Wybierz zadanie z ogłoszenia.", en: "Choose a task of the announcement." },
  oneYear: (last: string) => ({
    pl: `Zadanie w tym konkursie mieści się w jednym roku budżetowym: może się skończyć najpóźniej ${day(last).pl}.`,
    en: `A task in this competition stays within one budget year: it may end on ${day(last).en} at the latest.`,
  }),
  place: { pl: "Wpisz, gdzie zadanie będzie realizowane.", en: "Type where the task will be carried out." },
  from: (first: string, last: string) => ({
    pl: `Podaj dzień, w którym zadanie się zacznie: od ${day(first).pl} do ${day(last).pl}.`,
    en: `Give the day the task starts: from ${day(first).en} to ${day(last).en}.`,
  }),
  to: (first: string, last: string) => ({
    pl: `Podaj dzień, w którym zadanie się skończy: od ${day(first).pl} do ${day(last).pl}.`,
    en: `Give the day the task ends: from ${day(first).en} to ${day(last).en}.`,
  }),
  fromOutside: (first: string, last: string) => ({
    pl: `Zadanie może się zacząć ${between(first, last).pl}: tak mówi ogłoszenie.`,
    en: `The task may start ${between(first, last).en}: so says the announcement.`,
  }),
  toOutside: (first: string, last: string) => ({
    pl: `Zadanie może się skończyć ${between(first, last).pl}: tak mówi ogłoszenie.`,
    en: `The task may end ${between(first, last).en}: so says the announcement.`,
  }),
  order: (from: string) => ({
    pl: `Zadanie nie może się skończyć przed dniem rozpoczęcia, ${day(from).pl}.`,
    en: `The task cannot end before it starts, on ${day(from).en}.`,
  }),
  setDay: (d: string) => ({ pl: `Ustaw ${day(d).pl}`, en: `Set ${day(d).en}` }),
})

export const offerorGapTexts = defineTexts({
  profile: (missing: Text) => ({
    pl: `Uzupełnij profil organizacji. Brakuje: ${missing.pl}.`,
    en: `Complete the organisation's profile. Missing: ${missing.en}.`,
  }),
  name: { pl: "nazwy", en: "the name" },
  legalForm: { pl: "formy prawnej", en: "the legal form" },
  registerNumber: { pl: "numeru w rejestrze", en: "the register number" },
  address: { pl: "adresu siedziby", en: "the address of the seat" },
  contactName: {
    pl: "Wpisz imię i nazwisko osoby, która wyjaśni treść oferty.",
    en: "Type the name of the person who will explain the offer.",
  },
  contactWay: {
    pl: "Podaj telefon albo e-mail tej osoby.",
    en: "Give this person's phone or e-mail.",
  },
  contactEmail: {
    pl: "Ten adres e-mail jest niepełny. Wpisz go jak imie@example.org.",
    en: "This e-mail address is incomplete. Type it like name@example.org.",
  },
  contactPhone: {
    pl: "Ten numer telefonu ma za mało cyfr. Wpisz go jak 65 123 45 67.",
    en: "This phone number has too few digits. Type it like 65 123 45 67.",
  },
})

export const descriptionGapTexts = defineTexts({
  synopsis: {
    pl: "Opisz krótko zadanie: miejsce, odbiorców, co się dla nich zmieni, z czym się uzupełnia.",
    en: "Describe the task briefly: the place, the people, what will change for them, what it complements.",
  },
  activities: { pl: "Dodaj pierwsze działanie do harmonogramu.", en: "Add the first activity to the schedule." },
  name: (n: number) => ({ pl: `Nazwij działanie ${n}.`, en: `Name activity ${n}.` }),
  description: (name: Text) => ({ pl: `Opisz: ${name.pl}.`, en: `Describe: ${name.en}.` }),
  audience: (name: Text) => ({ pl: `Napisz, dla kogo jest: ${name.pl}.`, en: `Say whom it is for: ${name.en}.` }),
  from: (name: Text) => ({ pl: `Podaj, kiedy zaczyna się: ${name.pl}.`, en: `Say when it starts: ${name.en}.` }),
  to: (name: Text) => ({ pl: `Podaj, kiedy kończy się: ${name.pl}.`, en: `Say when it ends: ${name.en}.` }),
  outside: (name: Text, from: string, to: string) => ({
    pl: `Zmieść w terminie zadania, od ${day(from).pl} do ${day(to).pl}: ${name.pl}.`,
    en: `Fit it into the term of the task, ${day(from).en} to ${day(to).en}: ${name.en}.`,
  }),
  order: (name: Text) => ({
    pl: `Koniec jest przed początkiem: ${name.pl}.`,
    en: `It ends before it starts: ${name.en}.`,
  }),
  activity: (n: number) => ({ pl: `działanie ${n}`, en: `activity ${n}` }),
})

export const resultGapTexts = defineTexts({
  resultsText: {
    pl: "Opisz rezultaty: co powstanie, jaka będzie zmiana społeczna, co zostanie na dłużej.",
    en: "Describe the results: what will come of it, what social change, what will last.",
  },
  results: { pl: "Dodaj pierwszy rezultat z wartością docelową.", en: "Add the first result with its target." },
  name: (n: number) => ({ pl: `Nazwij rezultat ${n}.`, en: `Name result ${n}.` }),
  target: (n: number) => ({
    pl: `Rezultat ${n} nie ma wartości docelowej. Wpisz ją liczbą, na przykład „30 osób”.`,
    en: `Result ${n} has no target. Type it as a number, for example “30 people”.`,
  }),
  monitoring: (n: number) => ({
    pl: `Napisz, skąd będzie wiadomo, że osiągnięto rezultat ${n}, na przykład „lista obecności”.`,
    en: `Say how one will know that result ${n} was reached, for example “attendance list”.`,
  }),
})

export const experienceGapTexts = defineTexts({
  experience: {
    pl: "Napisz, co organizacja robiła dotąd w tej dziedzinie.",
    en: "Say what the organisation has done in this field.",
  },
  resources: {
    pl: "Napisz, jakich ludzi, rzeczy i pieniędzy organizacja użyje do zadania.",
    en: "Say what people, things and money the organisation will use for the task.",
  },
})

export const costGapTexts = defineTexts({
  costs: { pl: "Dodaj pierwszy koszt.", en: "Add the first cost." },
  tooLarge: {
    pl: "Koszty razem przekraczają 10 miliardów złotych. Sprawdź, czy nie ma zer za dużo.",
    en: "The costs together are over PLN 10 billion. Check for extra zeros.",
  },
  name: (n: number) => ({ pl: `Nazwij koszt ${n}.`, en: `Name cost ${n}.` }),
  unit: (name: Text) => ({
    pl: `Podaj miarę, na przykład „godz.” albo „szt.”: ${name.pl}.`,
    en: `Give the unit, for example “hour” or “item”: ${name.en}.`,
  }),
  unitCost: (name: Text) => ({ pl: `Podaj cenę jednostki: ${name.pl}.`, en: `Give the price of a unit: ${name.en}.` }),
  quantity: (name: Text) => ({
    pl: `Podaj liczbę jednostek: ${name.pl}.`,
    en: `Give the number of units: ${name.en}.`,
  }),
  group: (name: Text) => ({
    pl: `Działanie tego kosztu usunięto. Wybierz inne: ${name.pl}.`,
    en: `The activity of this cost was removed. Choose another: ${name.en}.`,
  }),
  cost: (n: number) => ({ pl: `koszt ${n}`, en: `cost ${n}` }),
  years: (name: Text, split: Grosze, value: Grosze) => ({
    pl: `Podziel ten koszt na lata: ${name.pl}. Lata dają razem ${zl(split).pl}, a koszt wynosi ${zl(value).pl}.`,
    en: `Split this cost by years: ${name.en}. The years add up to ${zl(split).en}; the cost is ${zl(value).en}.`,
  }),
  setYear: (year: number, amount: Grosze) => ({
    pl: `Wpisz ${zl(amount).pl} w roku ${year}`,
    en: `Set ${zl(amount).en} in ${year}`,
  }),
  setUnitCost: (name: Text, price: Grosze) => ({
    pl: `Ustaw cenę ${zl(price).pl}: ${name.pl}`,
    en: `Set the price of ${zl(price).en}: ${name.en}`,
  }),
  administrative: (most: Grosze, share: number, now: Grosze) => ({
    pl: `Koszty administracyjne mogą wynieść najwyżej ${zl(most).pl} przy tych kosztach działań (${sayShare(share, "pl")} całości). Teraz wynoszą ${zl(now).pl}.`,
    en: `Administrative costs may be at most ${zl(most).en} beside these costs of activities (${sayShare(share, "en")} of the whole). Now they are ${zl(now).en}.`,
  }),
})

export const grantGapTexts = defineTexts({
  missing: (most: Grosze) => ({
    pl: `Wpisz kwotę dotacji. Przy tych kosztach może wynieść najwyżej ${zl(most).pl}.`,
    en: `Type the amount of the grant. At these costs it may be at most ${zl(most).en}.`,
  }),
  aboveShare: (most: Grosze, share: number, own: number) => ({
    pl: `Wkład własny jest za mały. Konkurs pokrywa najwyżej ${sayShare(share, "pl")} kosztów, a reszta (${sayShare(own, "pl")}) ma być z innych źródeł. Przy tych kosztach dotacja może wynieść najwyżej ${zl(most).pl}.`,
    en: `The own contribution is too small. The competition covers at most ${sayShare(share, "en")} of the costs; the rest (${sayShare(own, "en")}) must come from elsewhere. At these costs the grant may be at most ${zl(most).en}.`,
  }),
  aboveGrantMax: (most: Grosze) => ({
    pl: `Dotacja w tym konkursie może wynieść najwyżej ${zl(most).pl}.`,
    en: `A grant in this competition may be at most ${zl(most).en}.`,
  }),
  abovePool: (most: Grosze) => ({
    pl: `Cała pula konkursu to ${zl(most).pl}: o więcej nie można prosić.`,
    en: `The whole pool of the competition is ${zl(most).en}: one cannot ask for more.`,
  }),
  aboveCosts: (most: Grosze) => ({
    pl: `Dotacja jest większa niż koszty. Przy tych kosztach może wynieść najwyżej ${zl(most).pl}.`,
    en: `The grant is more than the costs. At these costs it may be at most ${zl(most).en}.`,
  }),
  aboveOwn: (most: Grosze) => ({
    pl: `Przy tych kosztach dotacja może wynieść najwyżej ${zl(most).pl}: reszta to wkład własny, którego wymaga ogłoszenie.`,
    en: `At these costs the grant may be at most ${zl(most).en}: the rest is the own contribution that the announcement requires.`,
  }),
  aboveTask: (most: Grosze) => ({
    pl: `Na wybrane zadanie przeznaczono ${zl(most).pl}: o więcej nie można prosić.`,
    en: `The chosen task has ${zl(most).en}: one cannot ask for more.`,
  }),
  ownTooSmall: (least: Grosze, now: Grosze) => ({
    pl: `Wkład własny ma wynieść co najmniej ${zl(least).pl}: tak mówi ogłoszenie. Teraz to ${zl(now).pl}.`,
    en: `The own contribution must be at least ${zl(least).en}: so says the announcement. Now it is ${zl(now).en}.`,
  }),
  ownMoneyTooSmall: (least: Grosze, now: Grosze) => ({
    pl: `Wkład własny w pieniądzach ma wynieść co najmniej ${zl(least).pl}: tak mówi ogłoszenie. Teraz to ${zl(now).pl}.`,
    en: `The own contribution in money must be at least ${zl(least).en}: so says the announcement. Now it is ${zl(now).en}.`,
  }),
  inKindNotAllowed: {
    pl: "W tym konkursie wkładu osobowego ani rzeczowego się nie wlicza. Wpisz tu 0.",
    en: "This competition does not count work or things as own contribution. Type 0 here.",
  },
  recipientsNotAllowed: {
    pl: "W tym konkursie nie można pobierać pieniędzy od odbiorców zadania. Wpisz tu 0.",
    en: "In this competition no money may be taken from the task's recipients. Type 0 here.",
  },
  belowMin: (least: Grosze) => ({
    pl: `Najmniejsza dotacja w tym konkursie to ${zl(least).pl}.`,
    en: `The smallest grant in this competition is ${zl(least).en}.`,
  }),
  outOfReach: (least: Grosze, costs: Grosze, now: Grosze) => ({
    pl: `Najmniejsza dotacja w tym konkursie to ${zl(least).pl}. Żeby o nią prosić, koszty zadania muszą wynieść co najmniej ${zl(costs).pl}; teraz to ${zl(now).pl}.`,
    en: `The smallest grant in this competition is ${zl(least).en}. To ask for it, the task must cost at least ${zl(costs).en}; now it is ${zl(now).en}.`,
  }),
  sourcesTooSmall: (missing: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Źródła dają ${zl(sources).pl}, a koszty to ${zl(total).pl}. Brakuje ${zl(missing).pl}.`,
    en: `The sources give ${zl(sources).en} and the costs are ${zl(total).en}. ${zl(missing).en} is missing.`,
  }),
  sourcesTooLarge: (over: Grosze, sources: Grosze, total: Grosze) => ({
    pl: `Źródła dają ${zl(sources).pl}, a koszty to ${zl(total).pl}. To o ${zl(over).pl} za dużo.`,
    en: `The sources give ${zl(sources).en} and the costs are ${zl(total).en}. That is ${zl(over).en} too much.`,
  }),
  set: (g: Grosze) => ({ pl: `Ustaw ${zl(g).pl}`, en: `Set ${zl(g).en}` }),
  setGrant: (g: Grosze) => ({ pl: `Ustaw dotację ${zl(g).pl}`, en: `Set the grant to ${zl(g).en}` }),
  setOwn: (g: Grosze) => ({
    pl: `Ustaw wkład finansowy ${zl(g).pl}`,
    en: `Set the own financial contribution to ${zl(g).en}`,
  }),
  setInKind: (g: Grosze) => ({
    pl: `Ustaw wkład osobowy i rzeczowy ${zl(g).pl}`,
    en: `Set the personal and in-kind contribution to ${zl(g).en}`,
  }),
  setRecipients: (g: Grosze) => ({
    pl: `Ustaw wpłaty odbiorców ${zl(g).pl}`,
    en: `Set the money from recipients to ${zl(g).en}`,
  }),
})

export const declarationGapTexts = defineTexts({
  charges: {
    pl: "Zaznacz, czy odbiorcy zadania będą za coś płacić.",
    en: "Say whether the task's recipients will pay for anything.",
  },
  chargesUndeclared: (recipients: Grosze) => ({
    pl: `W kosztach są wpłaty odbiorców (${zl(recipients).pl}), więc zaznacz, że zadanie będzie odpłatne.`,
    en: `The sources include money from recipients (${zl(recipients).en}), so say that the task will be paid for.`,
  }),
  chargesNotAllowed: {
    pl: "W tym konkursie odbiorcy zadania nie mogą nic płacić. Zaznacz, że zadanie jest bezpłatne.",
    en: "In this competition the task's recipients may not pay. Say that the task is free.",
  },
  setFree: { pl: "Zaznacz: nie będą płacić", en: "Say: they will not pay" },
  setCharges: { pl: "Zaznacz: będą płacić", en: "Say: they will pay" },
  confirm: (statement: Text) => ({ pl: `Potwierdź: ${statement.pl}`, en: `Confirm: ${statement.en}` }),
  choose: (statement: Text) => ({ pl: `Wybierz odpowiedź: ${statement.pl}`, en: `Choose an answer: ${statement.en}` }),
})

/** Short names of the statements, for lists; their full wording of the form stands in `offer.texts.ts`. */
export const statementNames = defineTexts({
  "within-activity": { pl: "zakres działalności pożytku", en: "within public benefit activity" },
  "charges-within-paid-activity": { pl: "opłaty w ramach działalności odpłatnej", en: "charges within paid activity" },
  "tax-arrears": { pl: "zaległości podatkowe", en: "tax arrears" },
  "insurance-arrears": { pl: "zaległości ze składkami", en: "social insurance arrears" },
  "register-data": { pl: "dane zgodne z rejestrem", en: "data agree with the register" },
  truthful: { pl: "informacje zgodne z prawdą", en: "information is true" },
  "data-subjects": { pl: "zgody osób, których dane podano", en: "statements of the persons named" },
})
