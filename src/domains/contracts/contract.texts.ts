import { defineTexts } from "../../lib/texts.ts"

/** Answers of the commands. */
export const commandTexts = defineTexts({
  notAwarded: {
    pl: "Ta oferta nie dostała dotacji, więc nie ma do niej umowy.",
    en: "This offer was given no grant, so there is no contract for it.",
  },
  resultsNotPublished: {
    pl: "Umowę przygotujesz po ogłoszeniu wyników konkursu. Ogłoś je najpierw.",
    en: "A contract is prepared after the results of the competition are published. Publish them first.",
  },
  alreadySigned: (number: string) => ({
    pl: `Umowa nr ${number} jest już podpisana, więc tej zmiany nie zapisano. Podpisaną umowę zmienia aneks.`,
    en: `Contract no. ${number} is already signed, so this change was not saved. A signed contract is changed by an annex.`,
  }),
  alreadyTerminated: (number: string) => ({
    pl: `Umowa nr ${number} została zamknięta bez wykonania, więc tej zmiany nie zapisano.`,
    en: `Contract no. ${number} was closed without being performed, so this change was not saved.`,
  }),
  signedOnMissing: { pl: "Podaj dzień podpisania umowy.", en: "Give the day the contract was signed." },
  signedOnUnreadable: (typed: string) => ({
    pl: `Nie ma takiego dnia: „${typed.slice(0, 40)}”. Wpisz datę jak 28.12.2026.`,
    en: `There is no such day: “${typed.slice(0, 40)}”. Type a date such as 28.12.2026.`,
  }),
  signedInFuture: {
    pl: "Ten dzień jeszcze nie nadszedł. Odnotuj podpisanie, gdy obie strony podpiszą umowę.",
    en: "That day has not come yet. Record the signature when both parties have signed.",
  },
  signedBeforeDecision: (on: string, onEnglish: string) => ({
    pl: `Dotację przyznano ${on}, więc umowa nie mogła być podpisana wcześniej. Popraw dzień.`,
    en: `The grant was awarded on ${onEnglish}, so the contract cannot have been signed earlier. Correct the day.`,
  }),
  signedFormMissing: { pl: "Zaznacz, jak podpisano umowę.", en: "Say how the contract was signed." },
  notSignedYet: {
    pl: "Dotację wypłaca się po podpisaniu umowy. Odnotuj najpierw jej podpisanie.",
    en: "A grant is paid after the contract is signed. Record the signature first.",
  },
  contractClosed: (number: string) => ({
    pl: `Umowa nr ${number} jest już zamknięta, więc wypłaty nie można odnotować.`,
    en: `Contract no. ${number} is closed, so a payment cannot be recorded.`,
  }),
  paidOnMissing: { pl: "Podaj dzień wypłaty.", en: "Give the day of payment." },
  paidInFuture: {
    pl: "Ten dzień jeszcze nie nadszedł. Odnotuj wypłatę, gdy przelew wyjdzie z rachunku.",
    en: "That day has not come yet. Record the payment when the transfer has left the account.",
  },
  paidBeforeSigning: (on: string, onEnglish: string) => ({
    pl: `Umowę podpisano ${on}, a dotacji nie wypłaca się wcześniej. Popraw dzień.`,
    en: `The contract was signed on ${onEnglish} and a grant is not paid before that. Correct the day.`,
  }),
  earlierTrancheUnpaid: (number: number) => ({
    pl: `Najpierw odnotuj wypłatę transzy nr ${number}.`,
    en: `First record the payment of tranche no. ${number}.`,
  }),
  notSettleable: {
    pl: "Rozliczyć można tylko podpisaną umowę, która nie została rozwiązana.",
    en: "Only a signed contract that was not dissolved can be settled.",
  },
  terminationReasonMissing: {
    pl: "Napisz, dlaczego umowa nie będzie wykonana (co najmniej jedno zdanie).",
    en: "Write why the contract will not be performed (at least one sentence).",
  },
  terminatedOnMissing: { pl: "Podaj, od kiedy.", en: "Say since when." },
  terminatedInFuture: { pl: "Ten dzień jeszcze nie nadszedł.", en: "That day has not come yet." },
  grantAlreadyPaid: {
    pl: "Wypłacono już dotację, więc od umowy nie można po prostu odstąpić: organizacja składa sprawozdanie i zwraca, czego nie wydała.",
    en: "The grant has already been paid, so the contract cannot simply be left: the organisation reports and returns what it did not spend.",
  },
})

export const stateTexts = defineTexts({
  drafted: { pl: "do podpisania", en: "to be signed" },
  signed: { pl: "w realizacji", en: "running" },
  settled: { pl: "rozliczona", en: "settled" },
  terminated: { pl: "niewykonana", en: "not performed" },
})

export const mailTexts = defineTexts({
  signedSubject: (number: string) => ({ pl: `Umowa nr ${number} podpisana`, en: `Contract no. ${number} signed` }),
  signed: (it: {
    title: string
    number: string
    on: string
    grant: string
    payout: string
    report: string
    sha256: string
    link: string
  }) => ({
    pl: `Dzień dobry,

umowa nr ${it.number} na zadanie „${it.title}” jest podpisana ${it.on}.

Dotacja: ${it.grant}
Wypłata: do ${it.payout}
Sprawozdanie końcowe: do ${it.report}
SHA-256 treści: ${it.sha256}

Umowa i jej przebieg:
${it.link}`,
    en: `Hello,

contract no. ${it.number} for the task “${it.title}” was signed on ${it.on}.

Grant: ${it.grant}
Payment: by ${it.payout}
Final report: by ${it.report}
SHA-256 of the content: ${it.sha256}

The contract and its course:
${it.link}`,
  }),
  paidSubject: (number: string) => ({
    pl: `Wypłata dotacji, umowa nr ${number}`,
    en: `Grant paid, contract no. ${number}`,
  }),
  paid: (it: { title: string; number: string; amount: string; on: string; use: string; link: string }) => ({
    pl: `Dzień dobry,

urząd przekazał ${it.amount} dotacji na zadanie „${it.title}” (umowa nr ${it.number}), dzień wypłaty: ${it.on}.

Dotację można wydać do ${it.use}. Wydanie oznacza zapłatę.

Umowa i jej przebieg:
${it.link}`,
    en: `Hello,

the office has paid ${it.amount} of the grant for the task “${it.title}” (contract no. ${it.number}) on ${it.on}.

The grant can be spent until ${it.use}. Spending means paying.

The contract and its course:
${it.link}`,
  }),
})
