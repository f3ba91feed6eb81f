import { counted, plural } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const changes = (n: number) => ({
  pl: counted("pl", n, { one: "część", few: "części", many: "części", other: "części" }),
  en: counted("en", n, { one: "part", other: "parts" }),
})

/** How two texts of a programme differ. */
export const differencesTexts = defineTexts({
  title: { pl: "Porównanie programów", en: "Programmes compared" },
  lead: (before: string, after: string) => ({
    pl: `Co w programie na ${after} jest inne niż w programie na ${before}.`,
    en: `What is different in the programme of ${after} from that of ${before}.`,
  }),
  leadEditions: (before: string, after: string) => ({
    pl: `Co uchwała ${after} zmieniła w tekście z uchwały ${before}.`,
    en: `What resolution ${after} changed in the text of resolution ${before}.`,
  }),
  leadChange: (before: string) => ({
    pl: `Co zmieni pisana teraz zmiana w tekście z uchwały ${before}.`,
    en: `What the change being written now will change in the text of resolution ${before}.`,
  }),
  changed: (n: number) => ({
    pl: `${plural("pl", n, { one: "Różni", few: "Różnią", many: "Różni", other: "Różni" })} się ${changes(n).pl} z jedenastu.`,
    en: `${changes(n).en} of eleven differ.`,
  }),
  same: { pl: "Oba teksty są takie same.", en: "The two texts are the same." },
  noBefore: (year: string) => ({
    pl: `Nie ma programu na ${year}, więc nie ma z czym porównać.`,
    en: `There is no programme of ${year}, so there is nothing to compare with.`,
  }),
  noWordsBefore: (years: string) => ({
    pl: `Tekst programu na ${years} nie jest jeszcze wpisany, więc nie ma z czym porównać.`,
    en: `The text of the programme of ${years} is not entered yet, so there is nothing to compare with.`,
  }),
  choices: { pl: "Zaznaczone pozycje", en: "Ticked items" },
  period: { pl: "Okres", en: "Period" },
  amount: { pl: "Planowana kwota", en: "Planned money" },
  none: { pl: "nie podano", en: "not stated" },
  tasksAdded: { pl: "Nowe zadania", en: "New tasks" },
  tasksRemoved: { pl: "Zadania, których już nie ma", en: "Tasks that are gone" },
  tasksChanged: { pl: "Zmienione zadania", en: "Changed tasks" },
  task: { pl: "Zadanie", en: "Task" },
  before: { pl: "Przedtem", en: "Before" },
  after: { pl: "Teraz", en: "Now" },
  change: { pl: "Zmiana", en: "Change" },
})
