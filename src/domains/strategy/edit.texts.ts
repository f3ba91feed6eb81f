import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const characters = {
  pl: { one: "znak", few: "znaki", many: "znaków", other: "znaku" },
  en: { one: "character", other: "characters" },
}

/** Refusals of a change to a card. */
export const editTexts = defineTexts({
  nameless: { pl: "Podaj nazwę zadania.", en: "Give the task a name." },
  namelessStage: { pl: "Podaj nazwę etapu albo usuń wiersz.", en: "Name the stage or remove the row." },
  namelessBody: { pl: "Podaj nazwę podmiotu albo usuń wiersz.", en: "Name the body or remove the row." },
  namelessIndicator: { pl: "Podaj nazwę miernika albo usuń go.", en: "Name the indicator or remove it." },
  sourceless: { pl: "Podaj źródło finansowania albo usuń wiersz.", en: "Name the source of money or remove the row." },
  kind: { pl: "Wybierz rodzaj miernika.", en: "Choose the kind of indicator." },
  tooLong: (over: number) => ({
    pl: `Skróć ten tekst: jest za długi o ${counted("pl", over, characters.pl)}.`,
    en: `Shorten this text: it is ${counted("en", over, characters.en)} too long.`,
  }),
  tooMany: (most: number) => ({
    pl: `Najwięcej wierszy w jednej tabeli: ${most}. Usuń któreś.`,
    en: `The most rows in one table: ${most}. Remove some.`,
  }),
  twin: {
    pl: "W tym programie jest już karta o takim numerze i nazwie. Zmień numer lub nazwę.",
    en: "This programme already has a card of that number and name. Change the number or the name.",
  },
  savedElsewhere: {
    pl: "Ktoś zapisał tę kartę, gdy była tu otwarta. Poniżej widać, co zmienił. Zapisz jeszcze raz, jeśli ma zostać to, co jest w tym formularzu.",
    en: "Somebody saved this card while it was open here. See below what they changed. Save again if what is in this form should stay.",
  },
})
