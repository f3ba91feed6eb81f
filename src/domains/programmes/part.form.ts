import { COOPERATION_FORMS } from "../../law/cooperation-forms.ts"
import { PRINCIPLES } from "../../law/principles.ts"
import type { PartKey } from "../../law/programme.ts"
import { spheresOn } from "../../law/spheres.ts"
import { parseDate, today } from "../../lib/dates.ts"
import { formatAmount, type Grosze, parseMoney } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { rearrangedRows, typedRows } from "../../platform/http/typed-rows.ts"
import { isId, newId } from "../../platform/ids.ts"
import { partFormTexts as texts } from "./part.form.texts.ts"
import type { PartContent, TaskRow } from "./programme.ts"

const PARAGRAPH = ["id", "text"] as const
const TASK = ["id", "paragraphId", "sphere", "name", "form", "plannedMoney", "unitId", "carriedFrom"] as const

export const PARAGRAPH_LIMIT = 10_000
const TASK_NAME_LIMIT = 500

export type ParagraphTyped = Record<(typeof PARAGRAPH)[number], string>
export type TaskTyped = Record<(typeof TASK)[number], string>

/** A part as it was typed; a page that comes back shows exactly this. */
export type PartTyped = {
  paragraphs: ParagraphTyped[]
  choices: readonly string[]
  from: string
  to: string
  amount: string
  tasks: TaskTyped[]
}

export const partTyped = (form: Form): PartTyped => ({
  paragraphs: typedRows(form, "paragraphs", PARAGRAPH, "id"),
  choices: form.all("choices"),
  from: form.text("from"),
  to: form.text("to"),
  amount: form.text("amount"),
  tasks: typedRows(form, "tasks", TASK, "id"),
})

export const partTypedOf = (content: PartContent, lang: Lang): PartTyped => ({
  paragraphs: content.paragraphs,
  choices: content.choices,
  from: content.from ?? "",
  to: content.to ?? "",
  amount: amountTyped(content.amount, lang),
  tasks: content.tasks.map((task) => ({
    ...task,
    paragraphId: task.paragraphId ?? "",
    plannedMoney: amountTyped(task.plannedMoney, lang),
    unitId: task.unitId ?? "",
    carriedFrom: task.carriedFrom ?? "",
  })),
})

const amountTyped = (amount: Grosze | null, lang: Lang) => (amount === null ? "" : formatAmount(amount, lang))

const newTask = (): TaskTyped => ({
  ...{ id: newId(), paragraphId: "", sphere: "", name: "", form: "support" },
  ...{ plannedMoney: "", unitId: "", carriedFrom: "" },
})

/** The part after a pressed button such as `paragraphs.add` or `tasks.up.2`; undefined when the button saves. */
export function rearrangedPart(typed: PartTyped, pressed: string): PartTyped | undefined {
  const [, list, action = ""] = /^(paragraphs|tasks)\.(.+)$/.exec(pressed) ?? []
  if (list === "paragraphs") {
    const paragraphs = rearrangedRows(typed.paragraphs, action, { id: newId(), text: "" })
    return paragraphs && { ...typed, paragraphs }
  }
  const tasks = list === "tasks" ? rearrangedRows(typed.tasks, action, newTask()) : undefined
  return tasks && { ...typed, tasks }
}

/** What may be ticked in a part. */
export function choiceKeys(key: PartKey, ctx: Pick<OfficeCtx, "now">): readonly string[] {
  if (key === "principles") return PRINCIPLES.map((principle) => principle.key)
  if (key === "forms") return COOPERATION_FORMS.map((form) => form.key)
  if (key === "scope") return spheresOn(today(ctx.now)).map(({ pkt }) => pkt)
  return []
}

export type PartRead = { content: PartContent; problems: Problem[] }

/** The typed part; empty paragraphs and wholly empty tasks fall out. Problems name the field as typed (`tasks.2.name`). */
export function readPart(ctx: OfficeCtx, key: PartKey, typed: PartTyped): PartRead {
  const problems: Problem[] = []
  const refuse = (field: string, code: string, message: Problem["message"]) => problems.push({ field, code, message })
  const moneyOf = (field: string, text: string): Grosze | null => {
    if (text === "") return null
    const read = parseMoney(text)
    if (read.ok) return read.value
    refuse(field, "programme.money", texts.money)
    return null
  }
  const dayOf = (field: "from" | "to"): string | null => {
    if (typed[field] === "") return null
    const read = parseDate(typed[field])
    if (read.ok) return read.value.toString()
    refuse(field, "programme.date", texts.date)
    return null
  }
  const paragraphs = typed.paragraphs.flatMap(({ id, text }, index) => {
    const over = text.length - PARAGRAPH_LIMIT
    if (over > 0) refuse(`paragraphs.${index}.text`, "programme.tooLong", texts.tooLong(over))
    return text === "" || !isId(id) ? [] : [{ id, text }]
  })
  const tasks = typed.tasks.flatMap((task, index): TaskRow[] => {
    if (!isId(task.id) || (task.name === "" && task.sphere === "" && task.plannedMoney === "")) return []
    const field = (name: string) => `tasks.${index}.${name}`
    if (task.name === "") refuse(field("name"), "programme.taskName", texts.taskName)
    if (task.name.length > TASK_NAME_LIMIT)
      refuse(field("name"), "programme.tooLong", texts.tooLong(task.name.length - TASK_NAME_LIMIT))
    if (!spheresOn(today(ctx.now)).some(({ pkt }) => pkt === task.sphere))
      refuse(field("sphere"), "programme.taskSphere", texts.taskSphere)
    return [
      {
        id: task.id,
        paragraphId: paragraphs.some(({ id }) => id === task.paragraphId) ? task.paragraphId : null,
        sphere: task.sphere,
        name: task.name,
        form: task.form === "entrust" ? "entrust" : "support",
        plannedMoney: moneyOf(field("plannedMoney"), task.plannedMoney),
        unitId: isId(task.unitId) ? task.unitId : null,
        carriedFrom: isId(task.carriedFrom) ? task.carriedFrom : null,
      },
    ]
  })
  const known = choiceKeys(key, ctx)
  const content: PartContent = {
    paragraphs,
    choices: known.filter((choice) => typed.choices.includes(choice)),
    from: dayOf("from"),
    to: dayOf("to"),
    amount: moneyOf("amount", typed.amount),
    tasks: key === "priorities" ? tasks : [],
  }
  return { content, problems }
}
