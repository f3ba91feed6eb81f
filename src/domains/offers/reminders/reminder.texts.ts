import { leftPl } from "../../../lib/left.texts.ts"
import { plural } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

type Letter = {
  title: string
  call: string
  closes: { pl: string; en: string }
  left: { pl: string; en: string }
  /** Where it is confirmed and submitted. */
  check: string
}

/** A sentence of its own; an abbreviation at its end has the dot already. */
const leftSentence = (span: string) => {
  const told = leftPl(span).replace(/\.$/, "")
  return `${told.charAt(0).toUpperCase()}${told.slice(1)}.`
}
const gapsPl = (n: number) => `${n} ${plural("pl", n, { one: "brak", few: "braki", many: "braków", other: "braku" })}`
const gapsEn = (n: number) => `${n} ${plural("en", n, { one: "gap", other: "gaps" })}`

export const reminderTexts = defineTexts({
  completeSubject: (left: { pl: string; en: string }) => ({
    pl: `Oferta jest gotowa, ale NIE ZŁOŻONA – ${leftPl(left.pl)}`,
    en: `The offer is ready but NOT SUBMITTED: ${left.en} left`,
  }),
  complete: (it: Letter) => ({
    pl: `Dzień dobry,

oferta „${it.title}” w konkursie „${it.call}” jest kompletna, ale NIE ZOSTAŁA ZŁOŻONA. Urząd jej nie ma.

Nabór kończy się ${it.closes.pl}. ${leftSentence(it.left.pl)}

Przeczytaj całość i naciśnij „Złóż ofertę”:
${it.check}

Po złożeniu wyślemy potwierdzenie z numerem. Bez numeru oferta nie jest złożona.`,
    en: `Hello,

the offer “${it.title}” in the competition “${it.call}” is complete but HAS NOT BEEN SUBMITTED. The office does not have it.

The time for offers ends on ${it.closes.en}. ${it.left.en} left.

Read the whole and press “Submit the offer”:
${it.check}

Once it is submitted we send a receipt with its number. Without a number an offer is not submitted.`,
  }),
  confirmationsSubject: (missing: number, left: { pl: string; en: string }) => ({
    pl: `Oferta jest kompletna, czeka na potwierdzenia: ${missing} – NIE ZŁOŻONA, ${leftPl(left.pl)}`,
    en: `The offer is complete, confirmations awaited: ${missing}. NOT SUBMITTED: ${left.en} left`,
  }),
  confirmations: (it: Letter, missing: number, list: { pl: string; en: string }) => ({
    pl: `Dzień dobry,

oferta „${it.title}” w konkursie „${it.call}” jest kompletna i czeka na potwierdzenia: ${missing}. NIE ZOSTAŁA ZŁOŻONA. Bez potwierdzeń nie można jej złożyć.

Nabór kończy się ${it.closes.pl}. ${leftSentence(it.left.pl)}

Brakuje potwierdzeń:
${list.pl}

Przeczytaj ofertę i potwierdź ją, jeśli reprezentujesz oferenta:
${it.check}

Po wszystkich potwierdzeniach na tej samej stronie jest przycisk „Złóż ofertę”.`,
    en: `Hello,

the offer “${it.title}” in the competition “${it.call}” is complete and waits for confirmations: ${missing}. It HAS NOT BEEN SUBMITTED. It cannot be submitted without them.

The time for offers ends on ${it.closes.en}. ${it.left.en} left.

Confirmations missing:
${list.en}

Read the offer and confirm it, if you represent an offeror:
${it.check}

Once everybody has confirmed, the same page has the button “Submit the offer”.`,
  }),
  missingOf: (offeror: string, missing: number, names: string) => ({
    pl: `– ${offeror}: ${missing}${names && ` (może potwierdzić: ${names})`}`,
    en: `– ${offeror}: ${missing}${names && ` (may confirm: ${names})`}`,
  }),
  incompleteSubject: (gaps: number, left: { pl: string; en: string }) => ({
    pl: `Oferta ma ${gapsPl(gaps)} i NIE JEST ZŁOŻONA – ${leftPl(left.pl)}`,
    en: `The offer has ${gapsEn(gaps)} and is NOT SUBMITTED: ${left.en} left`,
  }),
  incomplete: (it: Letter, gaps: number, list: { pl: string; en: string }) => ({
    pl: `Dzień dobry,

szkic oferty „${it.title}” w konkursie „${it.call}” ma ${gapsPl(gaps)} i nie jest złożony.

Nabór kończy się ${it.closes.pl}. ${leftSentence(it.left.pl)}

${list.pl}

Wszystkie braki i przycisk „Złóż ofertę”:
${it.check}`,
    en: `Hello,

the draft of the offer “${it.title}” in the competition “${it.call}” has ${gapsEn(gaps)} and has not been submitted.

The time for offers ends on ${it.closes.en}. ${it.left.en} left.

${list.en}

All gaps and the button “Submit the offer”:
${it.check}`,
  }),
  extendedSubject: (closes: { pl: string; en: string }) => ({
    pl: `Nabór przedłużono do ${closes.pl}`,
    en: `The time for offers was extended to ${closes.en}`,
  }),
  extended: (it: { call: string; closes: { pl: string; en: string }; check: string; log: string }) => ({
    pl: `Dzień dobry,

w ostatniej dobie naboru w konkursie „${it.call}” system nie działał. Zgodnie z ogłoszeniem nabór jest przedłużony o czas przerwy: do ${it.closes.pl}.

Twoja oferta nie jest jeszcze złożona:
${it.check}

Zmierzone przerwy:
${it.log}`,
    en: `Hello,

on the last day of the competition “${it.call}” the system was away. By the announcement the time for offers is extended by as long as it was away: to ${it.closes.en}.

Your offer has not been submitted yet:
${it.check}

The measured outages:
${it.log}`,
  }),
  untitled: { pl: "bez tytułu", en: "untitled" },
})
