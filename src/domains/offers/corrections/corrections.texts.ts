import { formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const daysPl = (n: number) => counted("pl", n, { one: "dzień", few: "dni", many: "dni", other: "dnia" })
const daysEn = (n: number) => counted("en", n, { one: "day", other: "days" })

type Both = { pl: string; en: string }

export const correctionTexts = defineTexts({
  title: { pl: "Uzupełnienie oferty", en: "Correction of the offer" },
  lead: (due: Temporal.Instant) => ({
    pl: `Urząd prosi o poprawienie wskazanych części do ${formatMoment(due, "pl")}. Reszta oferty zostaje taka, jaką złożono.`,
    en: `The office asks you to mend the named parts by ${formatMoment(due, "en")}. The rest of the offer stays as it was submitted.`,
  }),
  whatToMend: { pl: "Co poprawić", en: "What to mend" },
  parts: { pl: "Części do poprawienia", en: "Parts to mend" },
  changedPart: { pl: "zmieniona", en: "changed" },
  unchangedPart: { pl: "bez zmian", en: "unchanged" },
  filesLead: {
    pl: "Dodaj tu nowe pliki. Zastąpią złożone dopiero z wysłaniem poprawki; złożone zostają w rejestrze.",
    en: "Add new files here. They replace what was submitted only once the correction is sent; that stays on record.",
  },
  submittedFile: { pl: "złożony z ofertą", en: "submitted with the offer" },
  replacedFile: {
    pl: "złożony z ofertą, zastąpi go nowy",
    en: "submitted with the offer, the new one will replace it",
  },
  newFile: { pl: "nowy, jeszcze niewysłany", en: "new, not sent yet" },
  newFiles: { pl: "Nowe pliki", en: "New files" },
  insteadOf: (name: string) => ({ pl: `w miejsce „${name}”`, en: `in the place of “${name}”` }),
  oneMore: { pl: "Kolejny plik", en: "One more file" },
  fileAdded: (name: string) => ({
    pl: `Dodano „${name}”. Poprawka nie jest jeszcze wysłana.`,
    en: `“${name}” was added. The correction is not sent yet.`,
  }),
  fileRemoved: (name: string) => ({
    pl: `Usunięto „${name}” z poprawki.`,
    en: `“${name}” was taken out of the correction.`,
  }),
  fileGone: { pl: "Tego pliku nie ma już w poprawce.", en: "This file is no longer in the correction." },
  save: { pl: "Zapisz", en: "Save" },
  saved: { pl: "Zapisano. Poprawka nie jest jeszcze wysłana.", en: "Saved. The correction is not sent yet." },
  back: { pl: "Wróć do uzupełnienia", en: "Back to the correction" },
  send: { pl: "Wyślij poprawioną ofertę", en: "Send the corrected offer" },
  sendHint: {
    pl: "Po wysłaniu urząd zobaczy, co się zmieniło. Pierwsza wersja zostaje w rejestrze.",
    en: "After sending the office sees what changed. The first version stays in the record.",
  },
  sentNotice: {
    pl: "Poprawiona oferta jest wysłana. Potwierdzenie przyjdzie e-mailem.",
    en: "The corrected offer is sent. A confirmation will come by e-mail.",
  },
  termOver: (due: Temporal.Instant) => ({
    pl: `Termin minął ${formatMoment(due, "pl")}. Poprawki nie można już wysłać; urząd oceni ofertę taką, jaka jest.`,
    en: `The term ended on ${formatMoment(due, "en")}. The correction can no longer be sent; the office will check the offer as it is.`,
  }),
  corrected: { pl: "Oferta po poprawkach", en: "The offer as corrected" },
  leadSends: {
    pl: "Poprawki wyśle organizacja, która złożyła ofertę, gdy są wszystkie potwierdzenia.",
    en: "The organisation that submitted the offer sends the corrections once all confirmations are in.",
  },
  otherOfferors: {
    pl: "W uzupełnieniu nie można dodać ani usunąć partnera oferty wspólnej. Przywróć tych samych oferentów.",
    en: "A correction cannot add or remove a partner of a joint offer. Bring the same offerors back.",
  },
  nothingChanged: {
    pl: "Niczego jeszcze nie zmieniono w częściach, o których poprawienie prosi urząd.",
    en: "Nothing is changed yet in the parts that the office asks to mend.",
  },
  onlyRepresentative: {
    pl: "Poprawioną ofertę wysyła osoba reprezentująca organizację. Twoje zmiany są zapisane.",
    en: "A representative of the organisation sends the corrected offer. Your changes are saved.",
  },
  notYetConfirmed: (n: number, names: string) => ({
    pl: `Poprawki nie wysłano. Brakujące potwierdzenia: ${n}${names && ` (może potwierdzić: ${names})`}.`,
    en: `The correction was not sent. Confirmations missing: ${n}${names && ` (can be given by: ${names})`}.`,
  }),
  tooFew: {
    pl: "W systemie jest za mało osób, które reprezentują organizację. Poproś drugą osobę, żeby założyła konto i dołączyła.",
    en: "Too few people who represent the organisation have accounts. Ask the other person to make one and join.",
  },
  confirm: { pl: "Potwierdzam poprawki", en: "Confirm the corrections" },
  confirmHint: {
    pl: "Sposób reprezentacji Twojej organizacji wymaga zgody także na poprawki. Potwierdzasz ofertę dokładnie z tymi zmianami; każda późniejsza zmiana unieważnia potwierdzenie.",
    en: "Your organisation's rule of representation asks for agreement to corrections too. You confirm the offer with exactly these changes; any later change makes the confirmation void.",
  },
  statement: {
    pl: "Oświadczam, że na te poprawki zgodziły się wszystkie osoby, których wymaga sposób reprezentacji.",
    en: "I state that everybody whom the rule of representation requires has agreed to these corrections.",
  },
  confirmedNotice: (missing: number) => ({
    pl:
      missing === 0
        ? "Potwierdzono. Są już wszystkie potwierdzenia: poprawkę można wysłać."
        : `Potwierdzono. Brakujące potwierdzenia: ${missing}. Poprawka nie jest wysłana.`,
    en:
      missing === 0
        ? "Confirmed. All confirmations are in: the correction can be sent."
        : `Confirmed. Confirmations missing: ${missing}. The correction is not sent.`,
  }),
  confirmAskedSubject: (number: string) => ({
    pl: `Potwierdź poprawki oferty ${number}`,
    en: `Confirm the corrections of offer ${number}`,
  }),
  confirmAsked: (it: { title: string; number: string; due: Both; link: string }) => ({
    pl: `Dzień dobry,

poprawki oferty „${it.title}” (numer ${it.number}) czekają na Twoje potwierdzenie. NIE SĄ jeszcze wysłane.

Termin: ${it.due.pl}

Przeczytaj je i potwierdź ze swojego konta:
${it.link}

Każda późniejsza zmiana unieważnia potwierdzenie.`,
    en: `Hello,

the corrections of the offer “${it.title}” (number ${it.number}) wait for your confirmation. They are NOT sent yet.

By: ${it.due.en}

Read them and confirm with your own account:
${it.link}

Any later change makes the confirmation void.`,
  }),
  notAsked: { pl: "Urząd nie prosi teraz o uzupełnienie tej oferty.", en: "The office asks for no correction now." },
  savedMeanwhile: {
    pl: "Ktoś z organizacji zapisał tę część w międzyczasie. Porównaj i zapisz jeszcze raz, żeby zostało to, co widzisz.",
    en: "Somebody of the organisation saved this part meanwhile. Compare and save again to keep what you see.",
  },
  bannerTitle: { pl: "Urząd prosi o uzupełnienie oferty", en: "The office asks for a correction" },
  toCorrection: { pl: "Otwórz uzupełnienie", en: "Open the correction" },
  gaps: { pl: "Zanim wyślesz, popraw", en: "Mend before sending" },

  needSections: { pl: "Zaznacz, które części trzeba poprawić.", en: "Mark the parts to be mended." },
  needMessage: {
    pl: "Napisz, co trzeba poprawić: co najmniej jedno zdanie.",
    en: "Write what is to be mended: a sentence at least.",
  },
  messageTooLong: { pl: "Skróć opis do 4000 znaków.", en: "Shorten the description to 4000 characters." },
  needDay: { pl: "Podaj dzień, do którego czekasz.", en: "Give the day until which you wait." },
  dayTooSoon: (days: number) => ({
    pl: `Zostaw organizacji co najmniej ${daysPl(days)}.`,
    en: `Leave the organisation at least ${daysEn(days)}.`,
  }),
  dayTooLate: (days: number) => ({
    pl: `Termin może być najwyżej za ${daysPl(days)}.`,
    en: `The term can be at most ${daysEn(days)} away.`,
  }),
  alreadyAsked: {
    pl: "Ta oferta czeka już na uzupełnienie. Cofnij tamto wezwanie, jeśli chcesz wysłać nowe.",
    en: "This offer awaits a correction already. Cancel that call to send a new one.",
  },
  notSubmitted: { pl: "Ta oferta jest wycofana.", en: "This offer is withdrawn." },
  tooEarly: {
    pl: "O uzupełnienie można prosić po zamknięciu naboru, a przed rozstrzygnięciem.",
    en: "A correction can be asked for after the close and before the decision.",
  },
  askedSubject: (number: string) => ({
    pl: `Popraw ofertę ${number}`,
    en: `Correct your offer ${number}`,
  }),
  asked: (it: {
    title: string
    number: string
    parts: Both
    message: string
    due: Both
    link: string
    isJoint: boolean
  }) => ({
    pl: `Dzień dobry,

urząd prosi o poprawienie oferty „${it.title}” (numer ${it.number}).

Części do poprawienia: ${it.parts.pl}
Termin: ${it.due.pl}

Co poprawić:
${it.message}

${it.isJoint ? "Poprawia ją organizacja, która ją złożyła, a partnerzy czytają i potwierdzają poprawki" : "Poprawisz ją tutaj"}:
${it.link}`,
    en: `Hello,

the office asks you to correct the offer “${it.title}” (number ${it.number}).

Parts to mend: ${it.parts.en}
By: ${it.due.en}

What to mend:
${it.message}

${it.isJoint ? "The organisation that submitted it corrects it; partners read and confirm the corrections" : "Correct it here"}:
${it.link}`,
  }),
  cancelledSubject: (number: string) => ({
    pl: `Oferta ${number} nie wymaga już uzupełnienia`,
    en: `Offer ${number} needs no correction any more`,
  }),
  cancelled: (it: { title: string; number: string }) => ({
    pl: `Dzień dobry,

urząd cofnął prośbę o poprawienie oferty „${it.title}” (numer ${it.number}). Nic nie trzeba robić.`,
    en: `Hello,

the office took back its request to correct the offer “${it.title}” (number ${it.number}). There is nothing to do.`,
  }),
  sentSubject: (number: string) => ({
    pl: `Poprawiona oferta ${number} jest wysłana`,
    en: `The corrected offer ${number} is sent`,
  }),
  sent: (it: { title: string; number: string; at: Both; checksum: string; sha256: string; link: string }) => ({
    pl: `Dzień dobry,

poprawiona oferta „${it.title}” (numer ${it.number}) dotarła do urzędu.

Wysłana: ${it.at.pl}
Suma kontrolna: ${it.checksum}
SHA-256: ${it.sha256}

Oferta:
${it.link}`,
    en: `Hello,

the corrected offer “${it.title}” (number ${it.number}) has reached the office.

Sent: ${it.at.en}
Checksum: ${it.checksum}
SHA-256: ${it.sha256}

The offer:
${it.link}`,
  }),
})
