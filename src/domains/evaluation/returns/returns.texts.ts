import { formatMoment } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const returnTexts = defineTexts({
  title: { pl: "Uzupełnienie oferty", en: "Correction of the offer" },
  lead: {
    pl: "Wskaż części, które organizacja ma poprawić. Zmieni tylko je; to, co złożyła, zostaje w rejestrze.",
    en: "Name the parts that the organisation is to mend. It will change only those; what it submitted stays on record.",
  },
  parts: { pl: "Części do poprawienia", en: "Parts to mend" },
  message: { pl: "Co poprawić", en: "What to mend" },
  messageHint: {
    pl: "Organizacja przeczyta ten tekst w e-mailu i nad formularzem.",
    en: "The organisation will read this in an e-mail and above the form.",
  },
  dueOn: { pl: "Ostatni dzień na wysłanie", en: "Last day to send it" },
  dueHint: { pl: "Do końca tego dnia.", en: "Until the end of that day." },
  repeats: {
    pl: "Ocena formalna tej oferty zostanie otwarta na nowo. Po uzupełnieniu trzeba ją powtórzyć.",
    en: "The formal check of this offer is opened again and has to be repeated after the correction.",
  },
  ask: { pl: "Wyślij prośbę o uzupełnienie", en: "Send the call for correction" },
  asked: {
    pl: "Prośba o uzupełnienie jest wysłana do organizacji.",
    en: "The call for correction is sent to the organisation.",
  },
  waiting: (due: Temporal.Instant) => ({
    pl: `Organizacja może wysłać poprawkę do ${formatMoment(due, "pl")}.`,
    en: `The organisation can send its correction until ${formatMoment(due, "en")}.`,
  }),
  over: (due: Temporal.Instant) => ({
    pl: `Termin minął ${formatMoment(due, "pl")} bez poprawki. Oceń ofertę taką, jaka jest, albo poproś jeszcze raz.`,
    en: `The term ended on ${formatMoment(due, "en")} without a correction. Check the offer as it is, or ask once more.`,
  }),
  cancel: { pl: "Cofnij prośbę", en: "Cancel the call" },
  cancelled: { pl: "Prośba o uzupełnienie jest cofnięta.", en: "The call for correction is cancelled." },
  waitingTitle: { pl: "Czeka na uzupełnienie", en: "Awaiting correction" },
  versions: { pl: "Co się zmieniło", en: "What changed" },
  sentAt: (at: Temporal.Instant, checksum: string) => ({
    pl: `Poprawka wysłana ${formatMoment(at, "pl")}, suma kontrolna ${checksum}`,
    en: `Correction sent on ${formatMoment(at, "en")}, checksum ${checksum}`,
  }),
  howRead: {
    pl: "Tekst usunięty jest przekreślony, dodany podkreślony.",
    en: "Removed text is struck out, added text underlined.",
  },
  none: { pl: "Tej oferty nikt jeszcze nie poprawiał.", en: "This offer has not been corrected yet." },
  scored: {
    pl: "Komisja oddała już karty oceny tej oferty. Nie można jej teraz zwrócić do uzupełnienia.",
    en: "The committee has already handed in scores for this offer. It cannot be returned now.",
  },
  closed: {
    pl: "Opinia komisji trafiła już do organu. Ofert nie można zwracać do uzupełnienia.",
    en: "The committee's opinion has gone to the organ. Offers cannot be returned any more.",
  },
})
