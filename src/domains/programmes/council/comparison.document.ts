import { programmePart } from "../../../law/programme.ts"
import { type Lang, speak, type Text } from "../../../lib/texts.ts"
import { changedRuns } from "../../../platform/changed-runs.ts"
import type { DocumentBlock } from "../../../platform/pdf.ts"
import { choiceName } from "../choice-name.ts"
import type { PartDifference, TaskDifference } from "../differences.ts"
import { amountWords, periodWords, tasksByKind, taskWords } from "../pages/difference-words.ts"
import { partTexts } from "../pages/part.texts.ts"
import type { TaskRow } from "../programme.ts"
import { councilTexts as texts } from "./council.texts.ts"

type At = { lang: Lang; now: Temporal.Instant }

/** What differs between two programmes, part by part, with the words taken out and put in. */
export function comparisonBlocks(at: At, differences: readonly PartDifference[]): DocumentBlock[] {
  const t = speak(at.lang)
  if (differences.length === 0) return [{ kind: "paragraph", text: t(texts.noChanges) }]
  return differences.flatMap((it): DocumentBlock[] => {
    const { pkt, name } = programmePart(it.key)
    return [{ kind: "heading", level: 1, text: `§ ${pkt}. ${t(name)}` }, ...partBlocks(at, it)]
  })
}

function partBlocks(at: At, it: PartDifference): DocumentBlock[] {
  const t = speak(at.lang)
  const name = (choice: string) => t(choiceName(at, it.key, choice))
  const choices = [
    ...it.choices.removed.map((choice) => changedRuns(name(choice), "")),
    ...it.choices.added.map((choice) => changedRuns("", name(choice))),
  ]
  // An amount or a day is one thing: words taken out of its middle would make another number.
  const line = (removed: string, added: string): DocumentBlock => ({
    kind: "paragraph",
    text: [{ removed }, " ", { added }],
  })
  return [
    ...it.paragraphs.map(
      ({ place, before, after }): DocumentBlock => ({
        kind: "paragraph",
        text: [{ bold: place }, " ", ...changedRuns(before, after)],
      }),
    ),
    ...(choices.length > 0 ? [{ kind: "list" as const, items: choices }] : []),
    ...(it.dates ? [line(periodWords(it.dates.before, at.lang), periodWords(it.dates.after, at.lang))] : []),
    ...(it.amount ? [line(amountWords(it.amount.before, at.lang), amountWords(it.amount.after, at.lang))] : []),
    ...taskTables(at, it.tasks),
  ]
}

function taskTables(at: At, tasks: readonly TaskDifference[]): DocumentBlock[] {
  const { added, removed, changed } = tasksByKind(tasks)
  const t = speak(at.lang)
  return [
    ...plainTasks(at, texts.came, added),
    ...plainTasks(at, texts.went, removed),
    ...(changed.length === 0
      ? []
      : [
          {
            kind: "table" as const,
            caption: t(texts.changedTasks),
            columns: [
              { header: t(partTexts.taskColumn), width: 1 },
              { header: t(texts.before), align: "right" as const },
              { header: t(texts.after), align: "right" as const },
            ],
            rows: changed.map(({ before, after }) => [
              changedRuns(taskWords(before, at.lang), taskWords(after, at.lang)),
              amountWords(before.plannedMoney, at.lang),
              amountWords(after.plannedMoney, at.lang),
            ]),
          },
        ]),
  ]
}

function plainTasks(at: At, caption: Text, rows: readonly TaskRow[]): DocumentBlock[] {
  if (rows.length === 0) return []
  const t = speak(at.lang)
  return [
    {
      kind: "table",
      caption: t(caption),
      columns: [
        { header: t(partTexts.taskColumn), width: 1 },
        { header: t(partTexts.plannedMoney), align: "right" },
      ],
      rows: rows.map((task) => [taskWords(task, at.lang), amountWords(task.plannedMoney, at.lang)]),
    },
  ]
}
