import { counted } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

const cards = {
  pl: { one: "kartę", few: "karty", many: "kart", other: "karty" },
  en: { one: "card", other: "cards" },
}
const files = {
  pl: { one: "plik", few: "pliki", many: "plików", other: "pliku" },
  en: { one: "file", other: "files" },
}

/** Refusals of an import. */
export const importTexts = defineTexts({
  nameless: { pl: "Podaj nazwę zadania: po niej rozpoznaje się kartę.", en: "Name the task: the card is known by it." },
  tooLong: (most: number) => ({
    pl: `To za długi zapis, by pochodził z karty. Najwyżej ${most} zn.`,
    en: `This is too long to come from a card. At most ${most} chars.`,
  }),
  notOne: (found: number) => ({
    pl: `Tekst powinien mieć jedną kartę, a ma ${counted("pl", found, cards.pl)}.`,
    en: `The text should have one card and has ${counted("en", found, cards.en)}.`,
  }),
  notOnePage: {
    pl: "Tekst powinien mieć jedną stronę programu lub celu.",
    en: "The text should have one page of a programme or a goal.",
  },
  neither: {
    pl: "To nie wygląda ani na kartę zadania, ani na stronę programu lub celu: brakuje celu, zadania i rozpoznawalnych części, takich jak „Etapy realizacji”, „Mierniki” lub tabela z wagą i postępem zadań.",
    en: "This looks neither like a task card nor like a page of a programme or goal: there is no goal, no task and no known part such as “Etapy realizacji”, “Mierniki” or a table with weight and progress of tasks.",
  },
  nothing: {
    pl: "Wklej tekst karty albo wybierz co najmniej jeden plik.",
    en: "Paste the text of a card or choose at least one file.",
  },
  tooManyFiles: (most: number) => ({
    pl: `Wybierz najwyżej ${counted("pl", most, files.pl)} naraz; resztę dołożysz potem.`,
    en: `Choose at most ${counted("en", most, files.en)} at once; add the rest afterwards.`,
  }),
  inFile: (name: string, message: Text) => ({ pl: `${name}: ${message.pl}`, en: `${name}: ${message.en}` }),
})
