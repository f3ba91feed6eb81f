import { offerForm } from "../../../law/offer-form.ts"
import { findLegalForm } from "../../../law/subjects.ts"
import { formatDateShort } from "../../../lib/dates.ts"
import { statementNames } from "../gaps/gaps.texts.ts"
import type { Offer } from "../offer.ts"
import { sectionTexts } from "../pages/section.texts.ts"
import { fieldNames, historyTexts as texts } from "./history.texts.ts"
import type { FieldChange } from "./history.ts"

type Words = { pl: string; en: string }

/** What chosen values are called: tasks of the announcement, and organisations by their ids. */
export type Known = {
  tasks: readonly { id: string; name: string }[]
  organisations: ReadonlyMap<string, string>
}

/** What a field is called, by its path in the form; `names` are those of offerors, by their ids in the offer. */
export function fieldName(path: string, names: ReadonlyMap<string, string>): Words {
  const [first = "", number = "", column, key = ""] = path.split(".")
  if (first === "split") return texts.split(names.get(number) ?? "", Number(/^year(\d)$/.exec(column ?? "")?.[1] ?? 0))
  if (column === "by") return texts.row(texts.doer(names.get(key) ?? ""), Number(number) + 1)
  if (first === "callTaskId") return sectionTexts.callTask
  if (first === "statements") return texts.statement(statementNames[number as keyof typeof statementNames])
  if (column === undefined) return fieldNames[path] ?? fieldNames.other!
  const [, year] = /^year(\d)$/.exec(column) ?? []
  const name = year ? texts.costInYear(Number(year)) : (fieldNames[`${first}.${column}`] ?? fieldNames.other!)
  return texts.row(name, Number(number) + 1)
}

/** Both sides of a change of what is chosen, not written: the words of the choices, and days as they are read. */
export function chosenWords(
  { path, before, after }: FieldChange,
  offer: Pick<Offer, "form">,
  known: Known,
): { before: Words | string; after: Words | string } | undefined {
  const word = wordOf(path, offer, known)
  return word && { before: before && word(before), after: after && word(after) }
}

function wordOf(
  path: string,
  { form }: Pick<Offer, "form">,
  { tasks, organisations }: Known,
): ((value: string) => Words | string) | undefined {
  const [first = "", key, column] = path.split(".")
  if (column === "by") return () => texts.marked
  if (column === "organisationId") return (id) => organisations.get(id) ?? texts.goneOrganisation
  if (column === "legalForm") return (code) => findLegalForm(code)?.name ?? code
  if (first === "callTaskId") return (id) => tasks.find((task) => task.id === id)?.name ?? texts.goneTask
  if (first === "charges") return (value) => (value === "yes" ? sectionTexts.chargesYes : sectionTexts.chargesNo)
  if (/(^|\.)(from|to)$/.test(path)) return (value) => inBoth((lang) => formatDateShort(value, lang))
  if (first !== "statements") return undefined
  const statement = offerForm(form).statements.find((it) => it.key === key)
  const choices = statement?.kind === "alternative" ? statement.choices : []
  return (value) => choices.find((choice) => choice.value === value)?.text ?? texts.confirmed
}

const inBoth = (say: (lang: "pl" | "en") => string): Words => ({ pl: say("pl"), en: say("en") })
