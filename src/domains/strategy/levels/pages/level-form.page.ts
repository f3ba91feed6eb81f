import type { Problem } from "../../../../lib/problems.ts"
import type { Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  type Content,
  type Crumb,
  columns,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  card as paper,
  table,
  textField,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { pointsAsText } from "../../card.ts"
import type { StoredArea } from "../level.access.ts"
import type { TaskOfArea } from "../level.queries.ts"
import { formTexts as texts } from "./form.texts.ts"
import { areaTitle, levelCrumbs } from "./level-parts.ts"

export type LevelFormProps = {
  kind: "goal" | "area" | "task"
  isNew: boolean
  action: string
  /** The way to this page, without it. */
  crumbs: readonly Crumb[]
  typed: { number: string; name: string; person: string }
  problems: readonly Problem[]
}

const WORDS = {
  goal: { new: texts.newGoal, change: texts.changeGoal, name: texts.goalName, hint: texts.goalNumberHint },
  area: { new: texts.newArea, change: texts.changeArea, name: texts.areaName, hint: texts.numberHint },
  task: { new: texts.newTask, change: texts.newTask, name: texts.taskName, hint: texts.numberHint },
} as const

/** The form of a goal, an area or a new task: number, name and who answers for it. */
export function levelFormPage(ctx: OfficeCtx, it: LevelFormProps): Html {
  const { kind, typed, problems } = it
  const own = WORDS[kind]
  const title: Text = it.isNew ? own.new : own.change
  const person =
    kind === "goal"
      ? { name: "chief", label: texts.chief, hint: texts.chiefHint }
      : { name: "coordinator", label: texts.coordinator, hint: texts.coordinatorHint }
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...it.crumbs, { label: title }],
        title,
        lead: kind === "task" ? texts.taskLead : undefined,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: paper(ctx, {
          body: form(ctx, {
            action: it.action,
            guardUnsaved: true,
            body: html`<div class="fields">${[
              textField(ctx, {
                name: "number",
                label: texts.number,
                hint: own.hint,
                value: typed.number,
                width: "short",
                optional: true,
                problems,
              }),
              textField(ctx, { name: "name", label: own.name, value: typed.name, width: "full", problems }),
              kind === "task"
                ? ""
                : textField(ctx, { ...person, value: typed.person, width: "full", optional: true, problems }),
              buttonRow(ctx, button(ctx, { label: it.isNew ? texts.add : texts.save, look: "primary" })),
            ]}</div>`,
          }),
        }),
      }),
    ],
  })
}

/** The weights of all tasks of an area beside each other. */
export function weightsPage(
  ctx: OfficeCtx,
  it: {
    area: StoredArea
    tasks: readonly TaskOfArea[]
    typed: ReadonlyMap<string, string>
    problems: readonly Problem[]
  },
): Html {
  const { area, tasks, typed, problems } = it
  const { goal } = area
  return officePage(ctx, {
    title: texts.weights,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: levelCrumbs(ctx, { strategy: goal.strategy, goal, area, here: [{ label: texts.weights }] }),
        title: texts.weights,
        lead: texts.weightsLead,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: paper(ctx, {
          body: form(ctx, {
            action: urls.areaWeights.href({ office: ctx.office.slug, areaId: area.id }),
            guardUnsaved: true,
            body: [
              table<TaskOfArea>(ctx, {
                caption: texts.weights,
                hiddenCaption: true,
                columns: [
                  { label: texts.task, heading: "plain", cell: (task) => areaTitle(task) },
                  { label: texts.weight, width: "narrow", cell: (task) => weightField(ctx, task, typed, problems) },
                ],
                rows: tasks,
              }),
              buttonRow(ctx, button(ctx, { label: texts.save, look: "primary" })),
            ],
          }),
        }),
      }),
    ],
  })
}

function weightField(
  ctx: OfficeCtx,
  task: TaskOfArea,
  typed: ReadonlyMap<string, string>,
  problems: readonly Problem[],
): Content {
  return textField(ctx, {
    name: `weights.${task.id}`,
    label: texts.weightOf(areaTitle(task)),
    value: typed.get(task.id) ?? (task.weight === null ? "" : pointsAsText(task.weight, ctx.lang)),
    bare: true,
    width: "short",
    align: "end",
    keyboard: "decimal",
    autocomplete: "off",
    suffix: "%",
    optional: "silent",
    problems,
  })
}
