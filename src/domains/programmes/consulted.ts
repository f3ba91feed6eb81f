import { createHash } from "node:crypto"
import { type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"
import { findSphere } from "../../law/spheres.ts"
import { formatDate, today } from "../../lib/dates.ts"
import { formatMoney } from "../../lib/money.ts"
import { choiceName } from "./choice-name.ts"
import { consultedTexts as texts } from "./consulted.texts.ts"
import { amountWords } from "./pages/difference-words.ts"
import { partTexts } from "./pages/part.texts.ts"
import {
  type PartContent,
  type PlacedParagraph,
  type ProgrammeText,
  placedParagraphs,
  placeOf,
  placeOfTask,
} from "./programme.ts"

type Setting = { programmeId: string; now: Temporal.Instant }

/**
 * Everything of a programme that people may have a remark on, in Polish as the programme is: its paragraphs, and each with
 * an id of its own what stands beside them: ticked choices, dates, the amount, every priority task.
 */
export function consultedParagraphs(text: ProgrammeText, it: Setting): PlacedParagraph[] {
  const written = placedParagraphs(text)
  return PROGRAMME_PARTS.flatMap(({ key }) => {
    const [first, ...others] = written.filter(({ partKey }) => partKey === key)
    return [...(first ? [first] : []), ...itemsOf(key, text[key], it), ...others, ...tasksOf(text[key], it)]
  })
}

/** Whether the id is of something that stands beside the paragraphs: it is changed in its part, not by words. */
export const isConsultedItem = (text: ProgrammeText, it: Setting, id: string): boolean =>
  consultedParagraphs(text, it).some((each) => each.id === id) && !placedParagraphs(text).some((each) => each.id === id)

function itemsOf(key: PartKey, part: PartContent, it: Setting): PlacedParagraph[] {
  const said = [
    ...part.choices.map((choice, index) => `${index + 1}) ${choiceName(it, key, choice).pl}`),
    ...(part.from && part.to ? [texts.period(formatDate(part.from, "pl"), formatDate(part.to, "pl")).pl] : []),
    ...(part.amount === null ? [] : [texts.amount(formatMoney(part.amount, "pl")).pl]),
  ].join("\n")
  if (said === "") return []
  return [{ id: idOf(it.programmeId, key), partKey: key, place: placeOf(key, 0, part.paragraphs.length), text: said }]
}

const tasksOf = (part: PartContent, it: Setting): PlacedParagraph[] =>
  part.tasks.map((task) => ({
    id: task.id,
    partKey: "priorities",
    place: placeOfTask(part, task.id),
    text: texts.task({
      name: task.name,
      sphere: findSphere(task.sphere, today(it.now))?.short.pl ?? task.sphere,
      form: partTexts[task.form].pl,
      money: amountWords(task.plannedMoney, "pl"),
    }).pl,
  }))

/** An id that the same part of the same programme always gets. */
function idOf(programmeId: string, key: PartKey): string {
  const hex = createHash("sha256").update(`${programmeId}/${key}`).digest("hex")
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
