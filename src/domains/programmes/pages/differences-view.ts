import { programmePart } from "../../../law/programme.ts"
import { formatMoney, type Grosze } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, html, say, section, table, wordDifference } from "../../../ui/public.ts"
import { choiceName } from "../choice-name.ts"
import type { PartDifference, TaskDifference } from "../differences.ts"
import type { TaskRow } from "../programme.ts"
import { amountWords, periodWords, tasksByKind, taskWords } from "./difference-words.ts"
import { differencesTexts as texts } from "./differences.texts.ts"
import { partTexts } from "./part.texts.ts"

/** Two programmes, part by part, with the words taken out and put in. */
export function differencesView(ctx: OfficeCtx, differences: readonly PartDifference[]): Html {
  if (differences.length === 0) return alert(ctx, { tone: "info", body: texts.same })
  return html`<p>${say(ctx, texts.changed(differences.length))}</p>${differences.map((it) => {
    const { pkt, name } = programmePart(it.key)
    return section(ctx, { title: html`${pkt}. ${say(ctx, name)}`, id: it.key, body: partDifferenceView(ctx, it) })
  })}`
}

export function partDifferenceView(ctx: OfficeCtx, it: PartDifference): Html {
  return html`${say(ctx, [
    it.paragraphs.map(
      ({ place, before, after }) =>
        html`<p class="prose"><strong>${place}</strong> ${wordDifference(ctx, before, after)}</p>`,
    ),
    choicesView(ctx, it),
    it.dates
      ? line(ctx, texts.period, periodWords(it.dates.before, ctx.lang), periodWords(it.dates.after, ctx.lang))
      : "",
    it.amount
      ? line(ctx, texts.amount, amountWords(it.amount.before, ctx.lang), amountWords(it.amount.after, ctx.lang))
      : "",
    tasksView(ctx, it.tasks),
  ])}`
}

function choicesView(ctx: OfficeCtx, { key, choices }: PartDifference): Html | "" {
  if (choices.added.length + choices.removed.length === 0) return ""
  const name = (choice: string) => choiceName(ctx, key, choice)[ctx.lang]
  return html`<p>${say(ctx, texts.choices)}:</p><ul>${choices.removed.map((choice) => html`<li>${wordDifference(ctx, name(choice), "")}</li>`)}${choices.added.map(
    (choice) => html`<li>${wordDifference(ctx, "", name(choice))}</li>`,
  )}</ul>`
}

const line = (ctx: OfficeCtx, name: Text, before: string, after: string) =>
  html`<p class="prose"><strong>${say(ctx, name)}</strong> ${wordDifference(ctx, before, after)}</p>`

function tasksView(ctx: OfficeCtx, tasks: readonly TaskDifference[]): Html | "" {
  if (tasks.length === 0) return ""
  const { added, removed, changed } = tasksByKind(tasks)
  return html`${[
    plainTasks(ctx, texts.tasksAdded, added),
    plainTasks(ctx, texts.tasksRemoved, removed),
    changed.length === 0 ? "" : changedTasks(ctx, changed),
  ]}`
}

const plainTasks = (ctx: OfficeCtx, caption: Text, rows: readonly TaskRow[]) =>
  rows.length === 0
    ? ""
    : table(ctx, {
        caption,
        columns: [
          { label: texts.task, heading: "plain", cell: (task) => task.name },
          { label: partTexts.sphere, cell: (task) => task.sphere },
          { label: partTexts.form, cell: (task) => partTexts[task.form] },
          { label: partTexts.plannedMoney, align: "number", cell: (task) => amountWords(task.plannedMoney, ctx.lang) },
        ],
        rows,
      })

function changedTasks(ctx: OfficeCtx, rows: readonly { before: TaskRow; after: TaskRow }[]): Html {
  return table(ctx, {
    caption: texts.tasksChanged,
    columns: [
      {
        label: texts.task,
        heading: "plain",
        cell: ({ before, after }) => wordDifference(ctx, taskWords(before, ctx.lang), taskWords(after, ctx.lang)),
      },
      { label: texts.before, align: "number", cell: ({ before }) => amountWords(before.plannedMoney, ctx.lang) },
      { label: texts.after, align: "number", cell: ({ after }) => amountWords(after.plannedMoney, ctx.lang) },
      {
        label: texts.change,
        align: "number",
        cell: ({ before, after }) => moved(ctx, (after.plannedMoney ?? 0) - (before.plannedMoney ?? 0)),
      },
    ],
    rows,
  })
}

const moved = (ctx: OfficeCtx, by: Grosze) => {
  if (by === 0) return formatMoney(0, ctx.lang)
  return `${by > 0 ? "+" : "−"}${formatMoney(Math.abs(by), ctx.lang)}`
}
