import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import { formatDate } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentListItem } from "../../../platform/pdf.model.ts"
import type { DocumentBlock } from "../../../platform/pdf.ts"
import { choiceName } from "../choice-name.ts"
import { documentTexts } from "../pages/document.texts.ts"
import { partTexts } from "../pages/part.texts.ts"
import { pastTextTexts } from "../past/past-text.texts.ts"
import { type PartContent, type ProgrammeText, placeOfTask } from "../programme.ts"

type At = { lang: Lang; now: Temporal.Instant }

/** The text of a programme as paragraphs of an act: each part a "§", each paragraph an "ustęp", tasks as a table. */
export function programmeBlocks(at: At, text: ProgrammeText): DocumentBlock[] {
  const t = speak(at.lang)
  return PROGRAMME_PARTS.flatMap((part): DocumentBlock[] => {
    const content = text[part.key]
    const items = itemsOf(at, part.key, content)
    return [
      { kind: "clause", heading: t(part.name), items: items.length > 0 ? items : [t(documentTexts.emptyPart)] },
      ...tasksOf(at, content),
    ]
  })
}

/** Of an entered resolution what belongs to none of the parts. */
export function restBlocks(at: At, rest: readonly string[]): DocumentBlock[] {
  if (rest.length === 0) return []
  const heading: DocumentBlock = { kind: "heading", level: 1, text: speak(at.lang)(pastTextTexts.rest) }
  return [heading, ...rest.map((text): DocumentBlock => ({ kind: "paragraph", text }))]
}

function itemsOf(at: At, key: (typeof PROGRAMME_PARTS)[number]["key"], part: PartContent): DocumentListItem[] {
  const t = speak(at.lang)
  const [first, ...others] = part.paragraphs.map(({ text }) => text.trim()).filter((text) => text !== "")
  const choices = part.choices.map((choice) => t(choiceName(at, key, choice)))
  const opening: DocumentListItem[] =
    choices.length > 0
      ? [{ text: first ?? t(partTexts[key as "forms"]), items: choices, ordered: true }]
      : first
        ? [first]
        : []
  return [...opening, ...factsOf(at, part), ...others]
}

function factsOf({ lang }: At, { from, to, amount }: PartContent): string[] {
  const t = speak(lang)
  return [
    ...(from !== null && to !== null
      ? [`${t(documentTexts.from)} ${formatDate(from, lang)} ${t(documentTexts.to)} ${formatDate(to, lang)}.`]
      : []),
    ...(amount === null ? [] : [`${t(documentTexts.amount)} ${formatMoney(amount, lang)}`]),
  ]
}

function tasksOf(at: At, part: PartContent): DocumentBlock[] {
  if (part.tasks.length === 0) return []
  const { lang } = at
  const t = speak(lang)
  const planned = part.tasks.reduce((sum, { plannedMoney }) => sum + (plannedMoney ?? 0), 0)
  return [
    {
      kind: "table",
      caption: t(documentTexts.tasks),
      columns: [
        { header: t(documentTexts.place) },
        { header: t(partTexts.taskColumn), width: 3 },
        { header: t(partTexts.sphere), width: 3 },
        { header: t(partTexts.form), width: 2 },
        { header: t(partTexts.plannedMoney), align: "right" },
      ],
      rows: part.tasks.map((task) => [
        placeOfTask(part, task.id),
        task.name,
        `${task.sphere}. ${t(choiceName(at, "scope", task.sphere))}`,
        t(partTexts[task.form]),
        task.plannedMoney === null ? "–" : formatMoney(task.plannedMoney, lang),
      ]),
      total: { label: t(documentTexts.planned), values: [formatMoney(planned, lang)] },
    },
  ]
}
