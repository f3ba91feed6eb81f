import { STATUTORY_CRITERIA } from "../../law/committee.ts"
import { type Outcome, ok, type Problem, refused } from "../../lib/problems.ts"
import type { Form } from "../../platform/http/form.ts"
import { rearrangedRows, typedRows } from "../../platform/http/typed-rows.ts"
import { isId } from "../../platform/ids.ts"
import type { Criterion } from "./call.ts"
import { criteriaTexts as texts } from "./criteria.texts.ts"
import type { CriterionInput } from "./set-criteria.ts"

/** One row of the list as typed; an empty id is a row not saved yet. */
export type CriterionTyped = Record<(typeof FIELDS)[number], string>

export const MAX_CRITERIA = 30
const NAME_LIMIT = 300
const HINT_LIMIT = 2_000
const MAX_POINTS = 1_000

const FIELDS = ["id", "name", "hint", "maxPoints", "articleKey", "threshold", "isBonus"] as const

const emptyRow: CriterionTyped = {
  id: "",
  name: "",
  hint: "",
  maxPoints: "",
  articleKey: "",
  threshold: "",
  isBonus: "",
}

export const criteriaTyped = (form: Form): CriterionTyped[] => typedRows(form, "criteria", FIELDS, "name")

export const criteriaTypedOf = (criteria: readonly Criterion[]): CriterionTyped[] =>
  criteria.map((criterion) => ({
    id: criterion.id,
    name: criterion.name,
    hint: criterion.hint,
    maxPoints: String(criterion.maxPoints),
    articleKey: criterion.articleKey ?? "",
    threshold: criterion.threshold === null ? "" : String(criterion.threshold),
    isBonus: criterion.isBonus ? "on" : "",
  }))

/** The list after a pressed button such as `add`, `remove.2` or `up.2`; undefined when the button saves. */
export const rearranged = (rows: readonly CriterionTyped[], pressed: string): CriterionTyped[] | undefined =>
  rearrangedRows(rows, pressed, emptyRow)

/** The typed list, rows left wholly empty skipped, or what is wrong beside each field (`criteria.2.maxPoints`). */
export function readCriteria(rows: readonly CriterionTyped[]): Outcome<CriterionInput[]> {
  const problems = rows.flatMap((row, index) => (isEmpty(row) ? [] : whyNotReadable(row, `criteria.${index}`)))
  const filled = rows.filter((row) => !isEmpty(row))
  if (filled.length > MAX_CRITERIA)
    problems.push({ field: "", code: "call.tooManyCriteria", message: texts.tooMany(MAX_CRITERIA) })
  if (problems.length > 0) return refused(...problems)
  return ok(
    filled.map((row) => ({
      id: isId(row.id) ? row.id : null,
      name: row.name,
      hint: row.hint,
      maxPoints: Number(row.maxPoints),
      articleKey: STATUTORY_CRITERIA.find((criterion) => criterion.key === row.articleKey)?.key ?? null,
      isBonus: row.isBonus === "on",
      threshold: row.threshold === "" ? null : Number(row.threshold),
    })),
  )
}

const isEmpty = (row: CriterionTyped) => row.name === "" && row.hint === "" && row.maxPoints === ""

function whyNotReadable(row: CriterionTyped, path: string): Problem[] {
  const problems: Problem[] = []
  if (row.name === "") problems.push({ field: `${path}.name`, code: "call.criterionUnnamed", message: texts.unnamed })
  if (row.name.length > NAME_LIMIT)
    problems.push({ field: `${path}.name`, code: "call.criterionTooLong", message: texts.tooLong(NAME_LIMIT) })
  if (row.hint.length > HINT_LIMIT)
    problems.push({ field: `${path}.hint`, code: "call.criterionTooLong", message: texts.tooLong(HINT_LIMIT) })
  if (!/^\d{1,4}$/.test(row.maxPoints) || Number(row.maxPoints) < 1 || Number(row.maxPoints) > MAX_POINTS)
    problems.push({ field: `${path}.maxPoints`, code: "call.criterionPoints", message: texts.points(MAX_POINTS) })
  const most = Number(row.maxPoints) || MAX_POINTS
  if (
    row.threshold !== "" &&
    (!/^\d{1,4}$/.test(row.threshold) || Number(row.threshold) < 1 || Number(row.threshold) > most)
  )
    problems.push({
      field: `${path}.threshold`,
      code: "call.criterionThreshold",
      message: texts.thresholdOutside(most),
    })
  else if (row.threshold !== "" && row.isBonus === "on")
    problems.push({ field: `${path}.threshold`, code: "call.bonusThreshold", message: texts.bonusThreshold })
  return problems
}
