import { earliestClose } from "../../../law/deadlines.ts"
import { momentAt, toPlainDate, ZONE } from "../../../lib/dates.ts"
import { rollForward } from "../../../lib/working-days.ts"
import { newId } from "../../../platform/ids.ts"
import type { Call, CallContent } from "../call.ts"

/** By how many years a call moves: at least one, and as many as it takes for its closing to be lawful if announced today. */
export function yearsToMove(call: Pick<Call, "announcedClosing">, today: Temporal.PlainDate): number {
  const closing = toPlainDate(call.announcedClosing)
  const earliest = earliestClose(today)
  let years = 1
  while (Temporal.PlainDate.compare(rollForward(closing.add({ years })), earliest) < 0) years++
  return years
}

/**
 * The content of a past call as the next one begins: every date moved by whole years (the announced closing and the
 * decision to a working day), the years of the title with them, and past costs to be stated anew. Running texts stay as they are, for
 * their years may be those of acts.
 */
export function movedForward(call: Call, today: Temporal.PlainDate): CallContent {
  const years = yearsToMove(call, today)
  const moved = (day: string) => toPlainDate(day).add({ years })
  const closing = call.announcedClosing.toZonedDateTimeISO(ZONE)
  const closesOn = rollForward(closing.toPlainDate().add({ years }))
  return {
    title: call.title.replaceAll(/(?<!\d)20\d\d(?!\d)/g, (year) => String(Number(year) + years)),
    spheres: call.spheres,
    form: call.form,
    description: call.description,
    conditions: call.conditions,
    rules: call.rules,
    procedure: call.procedure,
    costsNote: "",
    costsThisYear: null,
    costsLastYear: null,
    pool: call.pool,
    poolIsOfDraftBudget: moved(call.taskFrom).year > today.year,
    grantMin: call.grantMin,
    grantMax: call.grantMax,
    maxGrantShare: call.maxGrantShare,
    maxAdministrativeShare: call.maxAdministrativeShare,
    threshold: call.threshold,
    cardId: call.cardId,
    // The next year has a programme of its own.
    programmeTaskId: null,
    taskFrom: moved(call.taskFrom).toString(),
    taskTo: lastDayMoved(toPlainDate(call.taskTo), years).toString(),
    closesAt: momentAt(closesOn, closing.toPlainTime().toString({ smallestUnit: "minute" })),
    decisionOn: rollForward(moved(call.decisionOn)).toString(),
    offerRules: {
      ...call.offerRules,
      tasks: call.offerRules.tasks.map((task) => ({ ...task, id: newId() })),
      attachments: call.offerRules.attachments.map((attachment) => ({ ...attachment, id: newId() })),
    },
  }
}

/** The end of a month stays the end of it: 28 February moves to the 29th of a leap year. */
function lastDayMoved(day: Temporal.PlainDate, years: number): Temporal.PlainDate {
  const moved = day.add({ years })
  return day.day === day.daysInMonth ? moved.with({ day: moved.daysInMonth }) : moved
}
