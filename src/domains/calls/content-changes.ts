import { findSphere } from "../../law/spheres.ts"
import { formatDate } from "../../lib/dates.ts"
import type { Lang, Text } from "../../lib/texts.ts"
import { changedRuns } from "../../platform/changed-runs.ts"
import type { TextRun } from "../../platform/pdf.model.ts"
import { callDocumentTexts } from "./call.announcement.texts.ts"
import { type CallTyped, typedOf } from "./call.form.ts"
import { callTexts } from "./call.texts.ts"
import type { CallContent } from "./call.ts"
import { editTexts } from "./pages/edit.texts.ts"

/** A field in which two announcements differ, with both values as people read them; an empty one is "". */
export type FieldChange = {
  label: Text
  was: string
  is: string
  /** One value, such as an amount or a day: the old and the new, never parts of both. */
  isOneValue?: boolean
}

/** Unless it is one value, word by word. */
export const changeRuns = ({ was, is, isOneValue }: FieldChange): TextRun[] =>
  isOneValue && was && is ? [{ removed: was }, " ", { added: is }] : changedRuns(was, is)

/** In the order of the form. `on` is the day of the announcement: of its year are the costs, of its act the spheres. */
export function contentChanges(
  before: CallContent,
  after: CallContent,
  { on, lang }: { on: Temporal.PlainDate; lang: Lang },
): FieldChange[] {
  const [was, is] = [typedOf(before, lang), typedOf(after, lang)]
  return labelsFor(on.year).flatMap(([field, label]) =>
    String(was[field]) === String(is[field])
      ? []
      : [
          {
            label,
            was: worded(field, was, on, lang),
            is: worded(field, is, on, lang),
            isOneValue: !RUNNING_TEXTS.has(field),
          },
        ],
  )
}

function worded(field: keyof CallTyped, typed: CallTyped, on: Temporal.PlainDate, lang: Lang): string {
  const value = typed[field]
  if (field === "poolIsOfDraftBudget") return (value === "on" ? callTexts.yes : callTexts.no)[lang]
  if (typeof value !== "string")
    return value.map((pkt) => `${pkt}. ${findSphere(pkt, on)?.short[lang] ?? ""}`.trim()).join(", ")
  if (value === "") return ""
  if (field === "form") return callDocumentTexts[value as "support" | "entrust"][lang]
  return DAYS.has(field) ? formatDate(value, lang) : value
}

const RUNNING_TEXTS: ReadonlySet<keyof CallTyped> = new Set([
  ...(["title", "description", "conditions", "rules", "procedure", "costsNote", "spheres"] as const),
])
const DAYS: ReadonlySet<keyof CallTyped> = new Set(["taskFrom", "taskTo", "closesOn", "decisionOn"])

const labelsFor = (year: number): [keyof CallTyped, Text][] => [
  ["title", editTexts.callTitle],
  ["spheres", editTexts.spheres],
  ["form", editTexts.form],
  ["description", editTexts.description],
  ["conditions", editTexts.conditions],
  ["pool", editTexts.pool],
  ["poolIsOfDraftBudget", editTexts.poolIsOfDraftBudget],
  ["grantMin", editTexts.grantMin],
  ["grantMax", editTexts.grantMax],
  ["maxGrantShare", editTexts.maxGrantShare],
  ["maxAdministrativeShare", editTexts.maxAdministrativeShare],
  ["rules", editTexts.rules],
  ["taskFrom", editTexts.taskFrom],
  ["taskTo", editTexts.taskTo],
  ["closesOn", editTexts.closesOn],
  ["closesTime", editTexts.closesTime],
  ["decisionOn", editTexts.decisionOn],
  ["procedure", editTexts.procedure],
  ["threshold", editTexts.threshold],
  ["costsThisYear", editTexts.costsThisYear(year)],
  ["costsLastYear", editTexts.costsLastYear(year - 1)],
  ["costsNote", editTexts.costsNote],
]
