import { defineTexts } from "../../../../lib/texts.ts"

/** Questions and warnings about a page of a goal or a programme that was read. */
export const pageTexts = defineTexts({
  taskRow: (name: string, printed: string) => ({
    pl: `Zadanie „${name}”: odczytano tylko „${printed}”. Co jest wagą, a co postępem? Wpisz „waga | postęp”; puste miejsce oznacza brak.`,
    en: `Task “${name}”: only “${printed}” was read. Which is the weight and which the progress? Type “weight | progress”; an empty place means missing.`,
  }),
  taskRowGuessed: (name: string, weight: string, progress: string) => ({
    pl: `Zadanie „${name}”: waga „${weight}”, postęp „${progress}”. Czy granica nazwy i liczb jest dobra?`,
    en: `Task “${name}”: weight “${weight}”, progress “${progress}”. Is the boundary between name and numbers right?`,
  }),
  weightUnread: (name: string, printed: string) => ({
    pl: `Zadanie „${name}”: zapis wagi „${printed}” nie jest liczbą procent. Jaka to waga?`,
    en: `Task “${name}”: the weight “${printed}” is not a number of percent. What is it?`,
  }),
  progressUnread: (name: string, printed: string) => ({
    pl: `Zadanie „${name}”: zapis postępu „${printed}” nie jest liczbą procent. Jaki to postęp?`,
    en: `Task “${name}”: the progress “${printed}” is not a number of percent. What is it?`,
  }),
  whichTask: (name: string) => ({
    pl: `Zadanie „${name}”: w programie jest już zadanie o tym numerze i innej nazwie. Czy to ono?`,
    en: `Task “${name}”: the programme already has a task of this number and another name. Is it the same?`,
  }),
  statedIn: {
    pl: "Jak nazwać to źródło? Pod tą nazwą liczby staną obok innych.",
    en: "What shall this source be called? Under this name its numbers stand beside others.",
  },
  areaPage: (number: string) => ({ pl: `Strona programu ${number}`.trim(), en: `Page of programme ${number}`.trim() }),
  goalPage: (number: string) => ({ pl: `Strona celu ${number}`.trim(), en: `Page of goal ${number}`.trim() }),
  answerWeight: (answer: string) => ({
    pl: `„${answer}” to nie procent. Wpisz na przykład 60 albo 33,5; puste pole oznacza brak.`,
    en: `“${answer}” is not a percentage. Type for example 60 or 33.5; empty means missing.`,
  }),
  answerRow: {
    pl: "Wpisz wagę i postęp po obu stronach znaku |, na przykład 60 | 100,0.",
    en: "Type weight and progress on both sides of |, such as 60 | 100.0.",
  },
  totalDiffers: (printed: string, pl: string, en: string) => ({
    pl: `Strona podaje razem „${printed}”, a z wag i postępów na niej wychodzi ${pl}. Zachowamy obie liczby.`,
    en: `The page prints “${printed}” in total, and its weights and progress give ${en}. Both numbers are kept.`,
  }),
  weightsDiffer: (printed: string, pl: string, en: string) => ({
    pl: `Strona podaje razem wagę „${printed}”, a suma wag to ${pl}%.`,
    en: `The page prints a total weight of “${printed}”, and the weights add up to ${en}%.`,
  }),
  cardDiffers: (name: string, printed: string, pl: string, en: string) => ({
    pl: `Zadanie „${name}”: strona podaje postęp „${printed}”, a z punktów na karcie wynika ${pl}. Liczy się karta; zapis strony stanie obok.`,
    en: `Task “${name}”: the page prints “${printed}”, and the points of its card give ${en}. The card counts; the print stands beside it.`,
  }),
  weightChanges: (name: string, pl: string, plNew: string, en: string, enNew: string) => ({
    pl: `Zadanie „${name}”: waga zmieni się z ${pl}% na ${plNew}%.`,
    en: `Task “${name}”: its weight will change from ${en}% to ${enNew}%.`,
  }),
  yearsOutOfOrder: (years: string) => ({
    pl: `Lata w nagłówku nie idą po kolei: ${years}. Każdą wartość wiążemy z rokiem z jej kolumny.`,
    en: `The years in the header are not in order: ${years}. Each value goes with the year of its column.`,
  }),
  tasksNeedNames: {
    pl: "Każde zadanie musi mieć nazwę krótszą niż 500 znaków.",
    en: "Every task needs a name shorter than 500 characters.",
  },
  areaNeeded: {
    pl: "Podaj nazwę programu: po niej rozpoznaje się stronę.",
    en: "Name the programme: the page is known by it.",
  },
  goalNeeded: { pl: "Podaj nazwę celu: po niej rozpoznaje się stronę.", en: "Name the goal: the page is known by it." },
})
