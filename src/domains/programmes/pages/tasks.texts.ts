import { defineTexts } from "../../../lib/texts.ts"

/** What has come of the priority tasks. */
export const tasksTexts = defineTexts({
  title: { pl: "Zadania priorytetowe i konkursy", en: "Priority tasks and calls" },
  lead: {
    pl: "Ile zaplanowano, ogłoszono, przyznano i wypłacono na każde zadanie programu. Kwoty są policzone z konkursów i umów.",
    en: "How much was planned, announced, awarded and paid for each task of the programme. Amounts are counted from calls and contracts.",
  },
  none: { pl: "Program nie ma jeszcze zadań priorytetowych.", en: "The programme has no priority tasks yet." },
  write: { pl: "Wpisz zadania", en: "Write the tasks" },
  planned: { pl: "Zaplanowano", en: "Planned" },
  announced: { pl: "Ogłoszono", en: "Announced" },
  awarded: { pl: "Przyznano", en: "Awarded" },
  paid: { pl: "Wypłacono", en: "Paid" },
  stage: { pl: "Etap", en: "Stage" },
  amount: { pl: "Kwota", en: "Amount" },
  ofPlan: { pl: "Wobec planu", en: "Against the plan" },
  calls: { pl: "Konkursy:", en: "Calls:" },
  noCalls: { pl: "Nie ma jeszcze konkursu na to zadanie.", en: "There is no call for this task yet." },
  draftOfCall: { pl: "szkic", en: "draft" },
  annulled: { pl: "unieważniony", en: "annulled" },
  above: (by: { pl: string; en: string }) => ({
    pl: `Ogłoszono o ${by.pl} więcej, niż zaplanowano. Zmień program uchwałą albo popraw konkurs.`,
    en: `${by.en} more was announced than planned. Change the programme by a resolution or correct the call.`,
  }),
  announce: { pl: "Ogłoś konkurs", en: "Announce a call" },
  task: { pl: "Zadanie", en: "Task" },
  summary: { pl: "Wszystkie zadania", en: "All tasks" },
})
