import { defineTexts } from "../../../lib/texts.ts"

/** How a call follows the programme of cooperation. */
export const tieTexts = defineTexts({
  section: { pl: "Program współpracy", en: "Programme of cooperation" },
  task: { pl: "Zadanie priorytetowe programu", en: "Priority task of the programme" },
  taskHint: {
    pl: "Konkurs pokaże swoje miejsce w programie, a jego pieniądze policzą się wobec planu tego zadania.",
    en: "The competition shows its place in the programme, and its money counts against the plan of this task.",
  },
  noTaskChosen: { pl: "spoza zadań priorytetowych", en: "outside the priority tasks" },
  programmeOf: (years: string) => ({ pl: `Program na ${years}`, en: `Programme of ${years}` }),
  draftOf: (years: string) => ({ pl: `Szkic programu na ${years}`, en: `Draft of the programme of ${years}` }),
  noTask: {
    pl: "Program tego roku ma zadania priorytetowe, a konkurs nie jest związany z żadnym. Wybierz zadanie albo napisz przy publikacji, dlaczego nie.",
    en: "The programme of this year has priority tasks, and the competition is tied to none. Choose a task, or say why not when publishing.",
  },
  notAdopted: {
    pl: "Rada nie uchwaliła jeszcze programu, z którego pochodzi to zadanie.",
    en: "The council has not adopted the programme yet that this task comes from.",
  },
  above: (by: { pl: string; en: string }) => ({
    pl: `Pula razem z innymi konkursami na to zadanie jest o ${by.pl} większa niż zaplanowana w programie.`,
    en: `The pool together with other competitions for this task is ${by.en} more than the programme plans.`,
  }),
  aboveThePlan: {
    pl: "Pula razem z innymi konkursami na to zadanie jest większa niż zaplanowana w programie.",
    en: "The pool together with other competitions for this task is more than the programme plans.",
  },
  fact: { pl: "Program współpracy", en: "Programme of cooperation" },
  unknown: {
    pl: "Nie ma już takiego zadania w programie. Wybierz inne.",
    en: "There is no such task in the programme any more. Choose another.",
  },
  begun: {
    pl: "Szkic konkursu wypełniono danymi zadania z programu.",
    en: "The draft of the competition is filled from the task of the programme.",
  },
  description: (place: string, title: string) => ({
    pl: `Zadanie priorytetowe: ${place} programu „${title}”.`,
    en: `Priority task: ${place} of the programme “${title}”.`,
  }),
})
