import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

/** Answers of the commands. */
export const commandTexts = defineTexts({
  notACount: {
    pl: "Podaj liczbę całkowitą od 0 do miliona, np. 120, albo zostaw puste.",
    en: "Give a whole number from 0 to a million, e.g. 120, or leave it empty.",
  },
  contractNotRunning: {
    pl: "Ta umowa nie jest w realizacji, więc nie ma do niej sprawozdania.",
    en: "This contract is not running, so there is no report for it.",
  },
  alreadySubmitted: {
    pl: "To sprawozdanie jest już złożone, więc tej zmiany nie zapisano. Jeżeli trzeba coś poprawić, poproś urząd, żeby je zwrócił.",
    en: "This report is already submitted, so this change was not saved. If something has to be corrected, ask the office to return it.",
  },
  alreadyAccepted: {
    pl: "To sprawozdanie jest już przyjęte, więc tej zmiany nie zapisano.",
    en: "This report is already accepted, so this change was not saved.",
  },
  onlyRepresentative: {
    pl: "Sprawozdanie składa osoba, która reprezentuje organizację. Poproś ją, żeby zalogowała się i je złożyła; Twoja praca jest zapisana.",
    en: "A report is submitted by a person who represents the organisation. Ask them to sign in and submit it; your work is saved.",
  },
  conflict: (theirs: string) => ({
    pl: `W międzyczasie ktoś zapisał tu: „${theirs}”. W polu jest Twoja wersja; zapisz jeszcze raz, jeżeli ma zostać.`,
    en: `In the meantime somebody saved here: “${theirs}”. The field holds your version; save again if it is to stay.`,
  }),
  nothing: { pl: "nic", en: "nothing" },
  notSubmitted: {
    pl: "Zwrócić i przyjąć można tylko złożone sprawozdanie.",
    en: "Only a submitted report can be returned or accepted.",
  },
  remarksMissing: {
    pl: "Napisz organizacji, co ma poprawić (co najmniej jedno zdanie).",
    en: "Tell the organisation what to correct (at least one sentence).",
  },
  remarksTooLong: (over: number) => ({
    pl: `Skróć uwagi o ${counted("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `Shorten the remarks by ${counted("en", over, { one: "character", other: "characters" })}.`,
  }),
  termMissing: {
    pl: "Podaj, do kiedy organizacja ma poprawić sprawozdanie.",
    en: "Say by when the report is to be corrected.",
  },
  termTooSoon: {
    pl: "Termin poprawy musi być późniejszy niż dzisiaj.",
    en: "The term has to be later than today.",
  },
  grantNotPaid: (used: string, paid: string, usedEnglish: string, paidEnglish: string) => ({
    pl: `Organizacja rozlicza ${used}, a wypłacono ${paid}. Odnotuj najpierw wypłatę reszty albo zwróć sprawozdanie do poprawy.`,
    en: `The organisation settles ${usedEnglish} and ${paidEnglish} was paid. Record the payment of the rest first, or return the report.`,
  }),
})

export const stateTexts = defineTexts({
  drafted: { pl: "w przygotowaniu", en: "in preparation" },
  submitted: { pl: "do sprawdzenia", en: "to be checked" },
  returned: { pl: "do poprawy", en: "to be corrected" },
  accepted: { pl: "przyjęte", en: "accepted" },
  due: { pl: "oczekiwane", en: "expected" },
  late: { pl: "spóźnione", en: "late" },
})

export const mailTexts = defineTexts({
  submittedSubject: (number: string) => ({
    pl: `Sprawozdanie złożone, umowa nr ${number}`,
    en: `Report submitted, contract no. ${number}`,
  }),
  submitted: (it: { title: string; number: string; at: { pl: string; en: string }; sha256: string; link: string }) => ({
    pl: `Dzień dobry,

sprawozdanie z zadania „${it.title}” (umowa nr ${it.number}) jest złożone ${it.at.pl}.

SHA-256 treści: ${it.sha256}

Sprawozdanie i jego stan:
${it.link}

Niczego nie trzeba drukować ani przynosić. O przyjęciu albo uwagach napiszemy na ten adres.`,
    en: `Hello,

the report on the task “${it.title}” (contract no. ${it.number}) was submitted on ${it.at.en}.

SHA-256 of the content: ${it.sha256}

The report and its state:
${it.link}

Nothing needs to be printed or brought. We will write to this address about acceptance or remarks.`,
  }),
  returnedSubject: (number: string) => ({
    pl: `Sprawozdanie do poprawy, umowa nr ${number}`,
    en: `Report to be corrected, contract no. ${number}`,
  }),
  returned: (it: { title: string; number: string; remarks: string; term: string; link: string }) => ({
    pl: `Dzień dobry,

sprawozdanie z zadania „${it.title}” (umowa nr ${it.number}) wraca do poprawy. Prosimy poprawić je i złożyć ponownie do ${it.term}.

Uwagi:
${it.remarks}

Sprawozdanie:
${it.link}`,
    en: `Hello,

the report on the task “${it.title}” (contract no. ${it.number}) comes back to be corrected. Please correct it and submit it again by ${it.term}.

Remarks:
${it.remarks}

The report:
${it.link}`,
  }),
  acceptedSubject: (number: string) => ({
    pl: `Sprawozdanie przyjęte, umowa nr ${number}`,
    en: `Report accepted, contract no. ${number}`,
  }),
  accepted: (it: { title: string; number: string; used: string; link: string }) => ({
    pl: `Dzień dobry,

sprawozdanie z zadania „${it.title}” (umowa nr ${it.number}) jest przyjęte, a umowa rozliczona. Wykorzystana dotacja: ${it.used}.

Sprawozdanie:
${it.link}

Dziękujemy za wspólną pracę.`,
    en: `Hello,

the report on the task “${it.title}” (contract no. ${it.number}) is accepted and the contract settled. Grant used: ${it.used}.

The report:
${it.link}

Thank you for working together.`,
  }),
  acceptedWithRefund: (it: {
    title: string
    number: string
    used: string
    unused: string
    due: string
    link: string
  }) => ({
    pl: `Dzień dobry,

sprawozdanie z zadania „${it.title}” (umowa nr ${it.number}) jest przyjęte, a umowa rozliczona.

Wykorzystana dotacja: ${it.used}
Do zwrotu: ${it.unused}, termin zwrotu: ${it.due}

Od kwoty zwróconej po terminie nalicza się odsetki jak od zaległości podatkowych. Jeżeli zwrot już nastąpił, nic więcej nie trzeba robić.

Sprawozdanie:
${it.link}`,
    en: `Hello,

the report on the task “${it.title}” (contract no. ${it.number}) is accepted and the contract settled.

Grant used: ${it.used}
To be returned: ${it.unused} by ${it.due}

An amount returned late bears interest as for tax arrears. If it was returned already, there is nothing more to do.

The report:
${it.link}`,
  }),
})
