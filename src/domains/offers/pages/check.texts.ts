import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const checkTexts = defineTexts({
  title: { pl: "Sprawdź i złóż ofertę", en: "Check and submit the offer" },
  gapsTitle: (n: number) => ({
    pl: `Przed złożeniem uzupełnij ${counted("pl", n, { one: "miejsce", few: "miejsca", many: "miejsc", other: "miejsca" })}`,
    en: `${counted("en", n, { one: "thing to complete", other: "things to complete" })} before submitting`,
  }),
  complete: { pl: "Oferta jest kompletna i gotowa do złożenia", en: "The offer is complete and ready to be submitted" },
  contentComplete: {
    pl: "Treść oferty jest kompletna; do złożenia potrzebne są potwierdzenia",
    en: "The content of the offer is complete; confirmations are needed to submit it",
  },
  completeText: {
    pl: "Przeczytaj ją jeszcze raz w całości. Po złożeniu nie można jej zmienić; do rozstrzygnięcia konkursu można ją wycofać, a do końca naboru złożyć nową.",
    en: "Read it through once more. After submission it cannot be changed; until the decision it can be withdrawn, and until the close a new one can be submitted.",
  },
  onlyRepresentative: (names: string) => ({
    pl: `Złożyć ofertę może tylko osoba, która reprezentuje organizację${names && ` (${names})`}. Daj jej znać: oferta jest zapisana i czeka na tej stronie.`,
    en: `Only a person who represents the organisation${names && ` (${names})`} can submit. Let them know: the offer is saved and waits on this page.`,
  }),
  submit: { pl: "Złóż ofertę", en: "Submit the offer" },
  submitNote: {
    pl: "Liczy się czas serwera. Po złożeniu dostaniesz numer i potwierdzenie.",
    en: "The server's time counts. After submission you get a number and a receipt.",
  },
  refused: { pl: "Oferta nie została złożona", en: "The offer was not submitted" },
  closed: { pl: "Tej oferty nie można już złożyć", en: "This offer can no longer be submitted" },
  toCalls: { pl: "Zobacz otwarte konkursy", en: "See open competitions" },
  whole: { pl: "Cała oferta", en: "The whole offer" },
})
