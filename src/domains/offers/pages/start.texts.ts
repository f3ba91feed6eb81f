import { formatDate, formatMoment } from "../../../lib/dates.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"
import { sayShare } from "../offer.share.ts"

export const startTexts = defineTexts({
  title: { pl: "Złóż ofertę", en: "Make an offer" },
  lead: (call: string) => ({
    pl: `Konkurs: ${call}. Oferta powstaje krok po kroku i zapisuje się sama; złożysz ją dopiero na końcu.`,
    en: `Competition: ${call}. The offer is made step by step and saved as you go; you submit it only at the end.`,
  }),
  existing: {
    pl: "Masz już zaczętą ofertę w tym konkursie",
    en: "You already have an offer begun in this competition",
  },
  continueDraft: { pl: "Wróć do tej oferty", en: "Go on with this offer" },
  changed: (at: string) => ({ pl: `ostatnia zmiana: ${at}`, en: `last change: ${at}` }),
  startAnother: { pl: "Zacznij jednak drugą ofertę", en: "Start a second offer all the same" },
  another: {
    pl: "Organizacja może złożyć więcej niż jedną ofertę, jeżeli ogłoszenie na to pozwala.",
    en: "An organisation may submit more than one offer if the announcement allows it.",
  },
  start: { pl: "Zacznij ofertę", en: "Start the offer" },
  from: { pl: "Zacznij od wcześniejszej oferty", en: "Begin with a past offer" },
  fromHint: {
    pl: "Treść przejdzie do nowej oferty. Daty i kwoty będą oznaczone do sprawdzenia, oświadczenia złożysz od nowa.",
    en: "Its content will come into the new offer. Dates and amounts will be marked to be checked, statements are made anew.",
  },
  fromOther: {
    pl: "Ta oferta nie jest ofertą wybranej organizacji. Wybierz inną albo zacznij od pustej.",
    en: "That offer is not the chosen organisation's. Choose another or begin with an empty one.",
  },
  fromNothing: { pl: "Od pustej oferty", en: "With an empty offer" },
  organisation: { pl: "W imieniu której organizacji?", en: "For which organisation?" },
  organisationMissing: { pl: "Wybierz organizację.", en: "Choose the organisation." },
  noOrganisation: { pl: "Ofertę składa organizacja", en: "An offer is made by an organisation" },
  noOrganisationText: {
    pl: "Twoje konto nie jest jeszcze połączone z żadną organizacją. Znajdź ją na liście i poproś o dołączenie albo załóż jej profil: to kilka pól.",
    en: "Your account is not connected with any organisation yet. Find it on the list and ask to join, or create its profile: it takes a few fields.",
  },
  findOrganisation: { pl: "Znajdź organizację", en: "Find the organisation" },
  newOrganisation: { pl: "Załóż profil organizacji", en: "Create the organisation's profile" },
  prepare: { pl: "Co przygotować", en: "What to prepare" },
  prepareTerm: (from: string, to: string) => ({
    pl: `plan działań od ${formatDate(from, "pl")} do ${formatDate(to, "pl")}`,
    en: `a plan of activities from ${formatDate(from, "en")} to ${formatDate(to, "en")}`,
  }),
  prepareResults: {
    pl: "rezultaty, które da się policzyć, i sposób ich sprawdzenia",
    en: "results that can be counted, and the way to check them",
  },
  prepareCosts: { pl: "listę kosztów z cenami i ilościami", en: "a list of costs with prices and quantities" },
  prepareGrant: (least: Grosze | null, most: Grosze | null) => ({
    pl: grantRange(least, most, "pl"),
    en: grantRange(least, most, "en"),
  }),
  prepareOwn: (share: number) => ({
    pl: `wkład własny lub inne źródła: co najmniej ${sayShare(share, "pl")} kosztów`,
    en: `an own contribution or other sources: at least ${sayShare(share, "en")} of the costs`,
  }),
  prepareTask: (names: string) => ({
    pl: `wybór zadania, którego dotyczy oferta: ${names}`,
    en: `a choice of the task the offer is for: ${names}`,
  }),
  ofCosts: { pl: "kosztów", en: "the costs" },
  ofGrant: { pl: "dotacji", en: "the grant" },
  prepareRuleOwn: (share: number, whole: Text) => ({
    pl: `wkład własny: co najmniej ${sayShare(share, "pl")} ${whole.pl}`,
    en: `an own contribution: at least ${sayShare(share, "en")} of ${whole.en}`,
  }),
  prepareOwnMoney: (share: number, whole: Text) => ({
    pl: `w tym wkład pieniężny: co najmniej ${sayShare(share, "pl")} ${whole.pl}`,
    en: `of it in money: at least ${sayShare(share, "en")} of ${whole.en}`,
  }),
  noInKind: {
    pl: "bez wkładu osobowego i rzeczowego: nie wlicza się",
    en: "no in-kind contribution: it does not count",
  },
  noRecipients: { pl: "udział bez opłat od odbiorców", en: "taking part without charge" },
  prepareJoint: {
    pl: "partnera, jeśli składacie ofertę wspólną: kto realizuje które działania i jaka część kosztów na niego przypada",
    en: "the partner, if you make a joint offer: who carries out which activities and what part of the costs falls to it",
  },
  prepareYears: {
    pl: "podział kosztów na lata, jeżeli zadanie przejdzie na następny rok",
    en: "costs split by years, if the task goes on into another year",
  },
  preparePaper: (name: string) => ({ pl: `załącznik: ${name}`, en: `an attachment: ${name}` }),
  prepareOwnChoice: (name: string) => ({
    pl: `załącznik, jeżeli go masz: ${name}`,
    en: `an attachment, if you have it: ${name}`,
  }),
  prepareTime: (closesAt: Temporal.Instant) => ({
    pl: `czas: oferty przyjmujemy do ${formatMoment(closesAt, "pl")}`,
    en: `time: offers are taken until ${formatMoment(closesAt, "en")}`,
  }),
  prepareProfile: {
    pl: "aktualny profil organizacji: numer w rejestrze i adres",
    en: "an up-to-date profile of the organisation: register number and address",
  },
  notOpen: { pl: "Ofert nie można teraz zaczynać", en: "Offers cannot be started now" },
  ended: (at: Temporal.Instant) => ({
    pl: `Nabór zakończył się ${formatMoment(at, "pl")}.`,
    en: `The competition closed on ${formatMoment(at, "en")}.`,
  }),
  annulled: { pl: "Ten konkurs unieważniono.", en: "This competition was annulled." },
  toCall: { pl: "Wróć do ogłoszenia", en: "Back to the announcement" },
})

function grantRange(least: Grosze | null, most: Grosze | null, lang: "pl" | "en"): string {
  const [from, to] = [least, most].map((amount) => (amount === null ? "" : formatMoney(amount, lang)))
  if (lang === "pl") {
    if (from && to) return `kwotę dotacji: od ${from} do ${to}`
    return from ? `kwotę dotacji: co najmniej ${from}` : to ? `kwotę dotacji: najwyżej ${to}` : "kwotę dotacji"
  }
  if (from && to) return `the amount of the grant: from ${from} to ${to}`
  return from
    ? `the amount of the grant: at least ${from}`
    : to
      ? `the amount of the grant: at most ${to}`
      : "the amount of the grant"
}
