import { formatMoney, parseMoney } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonRow,
  card,
  type Html,
  hidden,
  html,
  moneyField,
  radios,
  say,
  section,
  select,
  textField,
} from "../../../ui/public.ts"
import { isMoneyOfLastYear } from "../carried.ts"
import type { TaskTyped } from "../part.form.ts"
import { partTexts as texts } from "./part.texts.ts"
import { type PartFieldsProps, rowButtons, sphereChoices } from "./part-fields.ts"

/** The priority tasks as an editable list. */
export function taskRows(ctx: OfficeCtx, it: PartFieldsProps): Html {
  const { tasks } = it.typed
  const sum = tasks.reduce((total, { plannedMoney }) => {
    const money = parseMoney(plannedMoney)
    return total + (money.ok ? money.value : 0)
  }, 0)
  return section(ctx, {
    title: texts.tasks,
    id: "zadania",
    body: [
      tasks.length === 0
        ? html`<p class="quiet">${say(ctx, texts.noTasks)}</p>`
        : tasks.map((_, index) => taskCard(ctx, it, index)),
      html`<p>${say(ctx, texts.sum)} <strong>${formatMoney(sum, ctx.lang)}</strong></p>`,
      buttonRow(
        ctx,
        button(ctx, { label: texts.addTask, name: "do", value: "tasks.add", icon: "plus", skipChecks: true }),
      ),
    ],
  })
}

function taskCard(ctx: OfficeCtx, it: PartFieldsProps, index: number): Html {
  const { typed, problems, units } = it
  const task = typed.tasks[index]!
  const name = (field: keyof TaskTyped) => `tasks.${index}.${field}`
  return card(ctx, {
    title: texts.task(index + 1),
    level: 3,
    compact: true,
    body: html`<div class="fields">${say(ctx, [
      hidden(name("id"), task.id),
      hidden(name("carriedFrom"), task.carriedFrom),
      textField(ctx, { name: name("name"), label: texts.taskName, value: task.name, problems }),
      select(ctx, {
        name: name("sphere"),
        label: texts.sphere,
        value: task.sphere,
        choices: sphereChoices(ctx),
        problems,
      }),
      radios(ctx, {
        name: name("form"),
        label: texts.form,
        value: task.form,
        inline: true,
        problems,
        choices: [
          { value: "support", label: texts.support },
          { value: "entrust", label: texts.entrust },
        ],
      }),
      moneyField(ctx, {
        name: name("plannedMoney"),
        label: texts.plannedMoney,
        value: task.plannedMoney,
        optional: true,
        problems,
      }),
      isCarried(it, task) ? html`<p class="note" data-color="warning">${say(ctx, texts.amountOfLastYear)}</p>` : "",
      units.length === 0
        ? ""
        : select(ctx, {
            name: name("unitId"),
            label: texts.unit,
            value: task.unitId,
            empty: texts.noUnit,
            optional: true,
            choices: units.map((unit) => ({ value: unit.id, label: unit.name })),
            problems,
          }),
      typed.paragraphs.length < 2
        ? hidden(name("paragraphId"), task.paragraphId)
        : select(ctx, {
            name: name("paragraphId"),
            label: texts.ofWhichParagraph,
            value: task.paragraphId,
            empty: texts.firstParagraph,
            optional: true,
            choices: typed.paragraphs.slice(1).map(({ id }, at) => ({ value: id, label: texts.paragraph(at + 2) })),
            problems,
          }),
    ])}</div>`,
    foot: rowButtons(ctx, "tasks", index, typed.tasks.length, texts.ofTask(index + 1)),
  })
}

function isCarried({ before }: PartFieldsProps, task: TaskTyped): boolean {
  const money = parseMoney(task.plannedMoney)
  if (!before || !money.ok || task.carriedFrom === "") return false
  return isMoneyOfLastYear({ carriedFrom: task.carriedFrom, plannedMoney: money.value }, before)
}
