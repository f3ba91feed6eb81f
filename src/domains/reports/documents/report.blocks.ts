import { type FormField, type FormRow, formField } from "../../../law/official-form.ts"
import { reportForm } from "../../../law/report-form.ts"
import { formatDate } from "../../../lib/dates.ts"
import { formatAmount, formatMoney, formatShare } from "../../../lib/money.ts"
import { formatNumber } from "../../../lib/numbers.ts"
import { type Lang, speak, type Text } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentRow } from "../../../platform/pdf.model.ts"
import { ADMINISTRATIVE } from "../../offers/public.ts"
import { type Pair, plannedSource, type ReportTotals, reportTotals } from "../report.budget.ts"
import type { ReportSnapshot } from "../report.snapshot.ts"
import type { Declared, SourceAmounts } from "../report.ts"
import { documentTexts as texts } from "./report.texts.ts"

/** What a report says, as it is or would be submitted. */
export type ReportReading = Pick<ReportSnapshot, "form" | "organisation" | "plan" | "content">

/** Every field of the official form with what was written: one text for the page and the document. */
export function reportBlocks(reading: ReportReading, lang: Lang): DocumentBlock[] {
  const { content, plan } = reading
  const form = reportForm(reading.form)
  const t = speak(lang)
  const field = (key: string): FormField => {
    const found = formField(form, key)
    if (!found) throw new Error(`the form has no field ${key}`)
    return found
  }
  const caption = (key: string) => [field(key).number, t(field(key).caption)].filter(Boolean).join(". ")
  const part = (key: string) => t(form.sections.find((section) => section.key === key)!.caption)
  const prose = (text: string, empty: Text): DocumentBlock => ({ kind: "paragraph", text: text || t(empty) })
  const heading = (level: 1 | 2 | 3, text: string): DocumentBlock => ({ kind: "heading", level, text })
  const totals = reportTotals(content, plan)
  const made = form.statements.flatMap((statement) =>
    statement.kind === "confirm" && content.statements[statement.key] ? [t(statement.text)] : [],
  )
  return [
    headFacts(reading, lang, (key) => t(field(key).caption)),
    heading(1, part("substance")),
    heading(2, caption("results")),
    prose(content.resultsText, texts.notStated),
    ...resultTable(reading, lang),
    heading(2, caption("activities")),
    ...activityBlocks(reading, lang),
    heading(1, part("expenditure")),
    heading(2, caption("costs")),
    costTable(reading, totals, field("costs"), lang),
    heading(2, caption("sources")),
    sourceTable(reading, totals, field("sources"), lang),
    heading(2, caption("otherIncome")),
    prose(content.otherIncomeText, texts.notApplicable),
    heading(2, caption("recipientsMoney")),
    prose(content.recipientsText, texts.notApplicable),
    heading(1, part("additional")),
    prose(content.additional, texts.notApplicable),
    ...declaredBlocks(content, lang),
    heading(1, t(texts.statements)),
    ...(made.length === 0
      ? [prose("", texts.notStated)]
      : [prose(t(form.declaration), texts.notStated), { kind: "list" as const, ordered: true, items: made }]),
  ]
}

/** What was told beside the official form, where anything was. */
function declaredBlocks({ euFunds, volunteers, volunteerHours }: Declared, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  const facts = [
    ...(euFunds === null ? [] : [{ label: t(texts.euFunds), value: formatMoney(euFunds, lang) }]),
    ...(volunteers === null ? [] : [{ label: t(texts.volunteers), value: formatNumber(volunteers, lang) }]),
    ...(volunteerHours === null ? [] : [{ label: t(texts.volunteerHours), value: formatNumber(volunteerHours, lang) }]),
  ]
  if (facts.length === 0) return []
  return [
    { kind: "heading", level: 1, text: t(texts.declared) },
    { kind: "facts", facts },
  ]
}

function headFacts({ plan, organisation }: ReportReading, lang: Lang, caption: (key: string) => string): DocumentBlock {
  const t = speak(lang)
  return {
    kind: "facts",
    facts: [
      { label: caption("kind"), value: t(texts.final) },
      { label: caption("period"), value: t(texts.period(plan.taskFrom, plan.taskTo)) },
      { label: caption("title"), value: plan.title },
      { label: caption("contractor"), value: plan.contractors?.join(", ") ?? organisation.name },
      { label: caption("contractDate"), value: formatDate(plan.signedOn, lang) },
      { label: caption("contractNumber"), value: plan.number },
    ],
  }
}

function resultTable({ plan, content }: ReportReading, lang: Lang): DocumentBlock[] {
  if (plan.results.length === 0) return []
  const t = speak(lang)
  const reached = new Map(content.results.map((row) => [row.id, row]))
  return [
    {
      kind: "table",
      columns: [
        { header: t(texts.result), width: 3 },
        { header: t(texts.target), width: 2 },
        { header: t(texts.achieved), width: 2 },
        { header: t(texts.measured), width: 3 },
      ],
      rows: plan.results.map(({ id, name, target }) => [
        name,
        target,
        [{ bold: reached.get(id)?.achieved || t(texts.notStated) }],
        reached.get(id)?.measured ?? "",
      ]),
    },
  ]
}

function activityBlocks({ plan, content }: ReportReading, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  return plan.activities.flatMap((activity, index): DocumentBlock[] => {
    const carried = content.activities.find((row) => row.id === activity.id)
    const degree: DocumentBlock[] = carried?.degree
      ? [{ kind: "paragraph", text: [{ bold: t(texts[carried.degree]) }] }]
      : []
    return [
      { kind: "heading", level: 3, text: `${index + 1}. ${activity.name}` },
      ...degree,
      { kind: "paragraph", text: carried?.description || t(texts.notStated) },
    ]
  })
}

function costTable(
  { plan, content }: ReportReading,
  totals: ReportTotals,
  field: FormField,
  lang: Lang,
): DocumentBlock {
  const t = speak(lang)
  const rowCaption = (key: string) => t(field.rows!.find((row) => row.key === key)!.caption)
  const borne = new Map(content.costs.map((cost) => [cost.id, cost.actual]))
  const amount = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : formatAmount(value, lang)
  const rowsOf = (group: string, number: string): DocumentRow[] =>
    plan.costs
      .filter((cost) => cost.group === group)
      .map((cost, index) => [`${number}.${index + 1}`, cost.name, amount(cost.amount), amount(borne.get(cost.id))])
  const sum = (key: string, pair: Pair): DocumentRow => [
    "",
    [{ bold: rowCaption(key) }],
    [{ bold: amount(pair.planned) }],
    [{ bold: amount(pair.actual) }],
  ]
  return {
    kind: "table",
    columns: columnsOf(field, t),
    rows: [
      { band: `I. ${rowCaption("activities")}` },
      ...plan.activities.flatMap(({ id, name }, index): DocumentRow[] => {
        const rows = rowsOf(id, `I.${index + 1}`)
        return rows.length === 0 ? [] : [{ band: `I.${index + 1}. ${name}` }, ...rows]
      }),
      sum("activitiesSum", totals.activities),
      { band: `II. ${rowCaption("administrative")}` },
      ...rowsOf(ADMINISTRATIVE, "II"),
      sum("administrativeSum", totals.administrative),
    ],
    total: { label: rowCaption("total"), values: [amount(totals.total.planned), amount(totals.total.actual)] },
  }
}

const columnsOf = (field: FormField, t: (text: Text) => string) =>
  field.columns!.map((column) => ({
    header: t(column.caption),
    ...(column.key === "planned" || column.key === "actual" ? { align: "right" as const } : {}),
    ...(column.key === "name" || column.key === "source" ? { width: 3 } : {}),
  }))

const SUMS: Readonly<Record<string, keyof ReportTotals>> = {
  grantSum: "grantPart",
  otherMoneySum: "otherMoney",
  inKindSum: "inKind",
}
const SHARES = ["grantShare", "otherMoneyRatio", "inKindRatio"] as const

/** Rows 1–6 of II.2: sources with their sums, then the shares. */
function sourceTable(reading: ReportReading, totals: ReportTotals, field: FormField, lang: Lang): DocumentBlock {
  const t = speak(lang)
  return {
    kind: "table",
    columns: columnsOf(field, t),
    rows: field.rows!.map((row) => sourceRow(reading, totals, row, lang)),
  }
}

function sourceRow({ plan, content }: ReportReading, totals: ReportTotals, row: FormRow, lang: Lang): DocumentRow {
  const t = speak(lang)
  const name = t(row.caption)
  const sum = SUMS[row.key]
  const share = SHARES.find((key) => key === row.key)
  const pair = (sum ? totals[sum] : share ? totals[share] : undefined) as Pair | undefined
  if (pair) {
    const shown = (value: number) => (share ? formatShare(value, lang) : formatAmount(value, lang))
    return [row.number, [{ bold: name }], [{ bold: shown(pair.planned) }], [{ bold: shown(pair.actual) }]]
  }
  if (["grantPart", "otherMoney", "inKind"].includes(row.key)) return [row.number, [{ bold: name }], "", ""]
  const key = row.key as "grant" | keyof SourceAmounts
  const planned = plannedSource(plan, key)
  const actual = content[key]
  const named = key === "otherPublic" && content.otherPublicNames ? `${name}: ${content.otherPublicNames}` : name
  return [
    row.number,
    named,
    planned === undefined ? t(texts.inKindTogether) : formatAmount(planned, lang),
    actual === null ? "" : formatAmount(actual, lang),
  ]
}
