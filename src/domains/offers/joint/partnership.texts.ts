import { formatMoment } from "../../../lib/dates.ts"
import type { Grosze } from "../../../lib/money.ts"
import { formatMoney } from "../../../lib/money.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** Whether a named partner takes part: for its people, and for those who prepare the offer. */
export const partnershipTexts = defineTexts({
  part: (name: string) => ({ pl: `Część organizacji ${name}`, en: `The part of ${name}` }),
  activities: { pl: "Działania", en: "Activities" },
  noActivities: { pl: "jeszcze nie zaznaczono", en: "none marked yet" },
  costs: { pl: "Część kosztów zadania", en: "Part of the task's costs" },
  costsOf: (part: Grosze, total: Grosze) => ({
    pl: `${formatMoney(part, "pl")} z ${formatMoney(total, "pl")}`,
    en: `${formatMoney(part, "en")} of ${formatMoney(total, "en")}`,
  }),
  question: { pl: "Czy bierzecie udział?", en: "Do you take part?" },
  asked: (lead: string, partner: string) => ({
    pl: `${lead} wskazuje organizację ${partner} jako partnera tej oferty. Partner jest stroną umowy i odpowiada za całe zadanie. Udział nie zastępuje potwierdzenia całej oferty przed złożeniem.`,
    en: `${lead} names ${partner} as a partner in this offer. A partner is a party to the contract and answers for the whole task. Taking part does not stand for confirming the whole offer before it is submitted.`,
  }),
  accept: { pl: "Bierzemy udział", en: "We take part" },
  accepted: (partner: string, at: Temporal.Instant) => ({
    pl: `${partner} bierze udział (odpowiedź z ${formatMoment(at, "pl")}). Do złożenia oferty możecie jeszcze odmówić.`,
    en: `${partner} takes part (answered on ${formatMoment(at, "en")}). You can still refuse until the offer is submitted.`,
  }),
  refusal: { pl: "Odmów udziału", en: "Refuse to take part" },
  reason: { pl: "Powód odmowy", en: "Reason of the refusal" },
  reasonHint: {
    pl: "Zobaczy go organizacja, która przygotowuje ofertę. Po odmowie nie zobaczycie już tej oferty, chyba że wskaże Was ponownie.",
    en: "The organisation that prepares the offer will see it. After the refusal you no longer see this offer, unless it names you again.",
  },
  refuse: { pl: "Odmawiamy udziału", en: "We refuse" },
  reasonMissing: { pl: "Wpisz, dlaczego odmawiacie udziału.", en: "Say why you refuse to take part." },
  reasonTooLong: (over: number) => ({
    pl: `Skróć powód o ${counted("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `Shorten the reason by ${counted("en", over, { one: "character", other: "characters" })}.`,
  }),
  onlyRepresentative: {
    pl: "O udziale decyduje osoba, która reprezentuje organizację.",
    en: "Whether the organisation takes part is decided by a person who represents it.",
  },
  acceptedNotice: { pl: "Zapisano, że bierzecie udział.", en: "It is recorded that you take part." },
  refusedNotice: {
    pl: "Zapisano odmowę. Organizacja, która przygotowuje ofertę, dostaje o niej wiadomość.",
    en: "The refusal is recorded. The organisation that prepares the offer gets a message about it.",
  },

  refusedTitle: (name: string) => ({ pl: `Odmowa udziału: ${name}`, en: `Refused to take part: ${name}` }),
  refusedText: (at: Temporal.Instant, reason: string) => ({
    pl: `Powód (${formatMoment(at, "pl")}): ${reason}`,
    en: `Reason (${formatMoment(at, "en")}): ${reason}`,
  }),
  refusedNext: {
    pl: "Tej organizacji nie ma już w ofercie, a potwierdzenia całej oferty są nieważne. Podzielcie jej działania i koszty albo wskażcie innego partnera.",
    en: "The organisation is no longer in the offer, and confirmations of the whole offer are void. Divide its activities and costs, or name another partner.",
  },
  take: { pl: "Wiemy, składamy bez tej organizacji", en: "Noted, we offer without this organisation" },
  taken: { pl: "Zapisano, że wiecie o odmowie.", en: "It is recorded that you know of the refusal." },
  gap: (name: string) => ({
    pl: `${name} odmawia udziału. Sprawdźcie ofertę bez tej organizacji i potwierdźcie, że wiecie o odmowie.`,
    en: `${name} refuses to take part. Check the offer without it and confirm that you know of the refusal.`,
  }),
  refusals: { pl: "Odmowy partnerów", en: "Partners who refused" },
  state: { pl: "Odpowiedź", en: "Answer" },
  takesPart: (at: Temporal.Instant) => ({
    pl: `bierze udział (${formatMoment(at, "pl")})`,
    en: `takes part (${formatMoment(at, "en")})`,
  }),
  noAnswer: { pl: "jeszcze nie odpowiada", en: "no answer yet" },
})

export const partnershipMailTexts = defineTexts({
  namedSubject: (lead: string) => ({
    pl: `Oferta wspólna: ${lead} wskazuje Waszą organizację jako partnera`,
    en: `Joint offer: ${lead} names your organisation as a partner`,
  }),
  named: (it: {
    lead: string
    partner: string
    title: string
    call: string
    closes: { pl: string; en: string }
    link: string
  }) => ({
    pl: `Dzień dobry,

${it.lead} przygotowuje ofertę${it.title ? ` „${it.title}”` : ""} w konkursie „${it.call}” i wskazuje w niej organizację ${it.partner} jako partnera.

Oferta NIE JEST jeszcze złożona. Nabór kończy się ${it.closes.pl}.

Przeczytajcie ofertę i odpowiedzcie, czy bierzecie udział:
${it.link}

Odmówić można do złożenia oferty. Bez potwierdzenia osób, które Was reprezentują, oferta nie będzie złożona.`,
    en: `Hello,

${it.lead} prepares the offer${it.title ? ` “${it.title}”` : ""} in the competition “${it.call}” and names ${it.partner} in it as a partner.

The offer is NOT submitted yet. The competition closes on ${it.closes.en}.

Read the offer and answer whether you take part:
${it.link}

You can refuse until the offer is submitted. It is not submitted without a confirmation by those who represent you.`,
  }),
  refusedSubject: (partner: string) => ({
    pl: `Partner odmawia udziału w ofercie: ${partner}`,
    en: `A partner refuses to take part in an offer: ${partner}`,
  }),
  refused: (it: { partner: string; title: string; reason: string; link: string }) => ({
    pl: `Dzień dobry,

${it.partner} odmawia udziału w ofercie wspólnej${it.title ? ` „${it.title}”` : ""} i nie jest już w niej partnerem.

Powód: ${it.reason}

Potwierdzenia całej oferty są nieważne. Podzielcie działania i koszty tej organizacji albo wskażcie innego partnera:
${it.link}`,
    en: `Hello,

${it.partner} refuses to take part in the joint offer${it.title ? ` “${it.title}”` : ""} and is no longer a partner in it.

Reason: ${it.reason}

Confirmations of the whole offer are void. Divide the activities and costs of this organisation, or name another partner:
${it.link}`,
  }),
})
