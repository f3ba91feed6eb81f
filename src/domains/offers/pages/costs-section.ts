import { formatAmount, formatShare, type Grosze } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import {
  type Content,
  facts,
  fieldId,
  grid,
  type Html,
  hidden,
  html,
  link,
  moneyField,
  numberField,
  problemList,
  say,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { splitTable } from "../joint/joint-fields.ts"
import { costValue, shareIn } from "../offer.budget.ts"
import { slugOf } from "../offer.sections.ts"
import { ADMINISTRATIVE, isBlankActivity } from "../offer.ts"
import { budgetYears, sumsByYear } from "../offer.years.ts"
import { explainedLimits } from "./explained-limits.ts"
import { sectionTexts as texts } from "./section.texts.ts"
import { addButton, fieldOf, removeButton, rowsOf, type SectionForm } from "./section.ts"

type CostRow = { path: string; place: number; id: string; group: string; value: Grosze }
/** Stands in a group without costs, for the button that adds the first. */
type NoRow = { group: string; path?: undefined }
type Group = { id: string; name: Text }

/** V: what the task costs, by activity, and where the money comes from. */
export function costsSection(form: SectionForm): Content {
  const { ctx } = form
  return [
    html`<div id="${fieldId("costs")}"><h2>${say(ctx, texts.costsTitle)}</h2><p class="hint">${say(ctx, texts.costsHint)}</p><div id="offer-costs-problems" data-live>${form.problems
      .filter((problem) => problem.field === "costs")
      .map(
        (problem) => html`<p class="ds-validation-message" data-color="danger">${say(ctx, problem.message)}</p>`,
      )}</div></div>`,
    costTable(form),
    yearSums(form),
    html`<h2>${say(ctx, texts.sourcesTitle)}</h2>`,
    sourceTable(form),
    splitTable(form),
    explainedLimits(form),
  ]
}

function costTable(form: SectionForm): Html {
  const { ctx, view } = form
  const groups = groupsOf(form)
  const rows = rowsOf(form, "costs").map((row, index): CostRow => {
    const cost = view.offer.content.costs[index]
    return { ...row, group: form.values.get(`${row.path}.group`) ?? "", value: cost ? costValue(cost) : 0 }
  })
  const known = new Map(groups.map((group) => [group.id, group]))
  const lost = rows.filter((row) => !known.has(row.group))
  const own = (group: Group) => rows.filter((row) => row.group === group.id)
  const add = (id: string) => addCell(form, known.get(id))
  const drawn = table<CostRow | NoRow>(ctx, {
    caption: texts.costsTitle,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.cost, cell: (row) => (row.path ? nameCell(form, row, groups) : add(row.group)) },
      { label: texts.unit, width: "tiny", cell: (row) => (row.path ? cellField(form, row, "unit") : "") },
      {
        label: texts.price,
        align: "number",
        width: "narrow",
        cell: (row) => (row.path ? cellField(form, row, "unitCost") : ""),
      },
      {
        label: texts.quantity,
        align: "number",
        width: "tiny",
        cell: (row) => (row.path ? cellField(form, row, "quantity") : ""),
      },
      { label: texts.sum, align: "number", cell: (row) => (row.path ? sumCell(form, row) : "") },
    ],
    after: (row) => {
      if (!row.path) return ""
      const problems = html`${yearFields(form, row)}${problemList(ctx, form.problems, `${row.path}.`)}`
      const isLast = rows.findLast((it) => it.group === row.group) === row
      return isLast && known.has(row.group) ? html`${problems}${add(row.group)}` : problems
    },
    groups: [
      ...(lost.length > 0 ? [{ heading: texts.lostGroup, rows: lost }] : []),
      ...groups.map((group) => ({
        heading: heading(form, group),
        rows: own(group).length > 0 ? own(group) : [{ group: group.id }],
      })),
    ],
    foot: [
      texts.allCosts,
      "",
      "",
      "",
      html`<span data-sum="costs">${formatAmount(view.totals.total, ctx.lang)}</span>`,
    ],
  })
  const toActivities = urls.offerSection.href({
    office: ctx.office.slug,
    offerId: view.offer.id,
    section: slugOf("description"),
  })
  return groups.length > 1
    ? drawn
    : html`<p>${say(ctx, texts.noActivities)} ${link(ctx, { href: toActivities, label: texts.toActivities })}</p>${drawn}`
}

/** The parts of a cost in the budget years of a task over several. */
function yearFields(form: SectionForm, row: CostRow): Html | "" {
  const { ctx, view } = form
  const years = budgetYears(view.offer.content)
  if (years.length === 0) return ""
  return grid(
    ctx,
    years.map(({ year, field }) =>
      moneyField(ctx, {
        ...fieldOf(form, `${row.path}.${field}`),
        label: texts.inYear(year, row.place),
        messages: "elsewhere",
      }),
    ),
    "small",
  )
}

/** What falls in each budget year. */
function yearSums({ ctx, view }: SectionForm): Html | "" {
  const { content } = view.offer
  const years = budgetYears(content)
  if (years.length === 0) return ""
  const sums = sumsByYear(content.costs, years)
  return facts(
    ctx,
    years.map(({ year, field }, index) => ({
      term: texts.yearSum(year),
      value: html`<span data-sum="${field}">${formatAmount(sums[index] ?? 0, ctx.lang)}</span>`,
    })),
  )
}

function groupsOf({ view }: SectionForm): Group[] {
  const { activities, costs } = view.offer.content
  const used = new Set(costs.map((cost) => cost.group))
  return [
    ...activities
      .map((activity, index) => ({ activity, index }))
      .filter(({ activity }) => used.has(activity.id) || !isBlankActivity(activity))
      .map(({ activity, index }) => ({ id: activity.id, name: texts.activityGroup(index + 1, activity.name) })),
    { id: ADMINISTRATIVE, name: texts.administrativeGroup },
  ]
}

/** The name of the group with its sum at the end of the line. */
function heading({ ctx, view }: SectionForm, group: Group): Html {
  const sum = formatAmount(view.totals.groups.get(group.id) ?? 0, ctx.lang)
  return html`${say(ctx, group.name)} <span class="group-sum" data-sum="${`group:${group.id}`}">${sum}</span>`
}

function nameCell(form: SectionForm, row: CostRow, groups: readonly Group[]): Content {
  const { ctx } = form
  const group = `${row.path}.group`
  const choice = groups.some(({ id }) => id === row.group)
    ? hidden(group, row.group)
    : select(ctx, {
        ...fieldOf(form, group),
        label: texts.moveCost,
        choices: groups.map(({ id, name }) => ({ value: id, label: name })),
        messages: "elsewhere",
      })
  return [hidden(`${row.path}.id`, row.id), cellField(form, row, "name"), choice]
}

function cellField(form: SectionForm, row: CostRow, column: "name" | "unit" | "unitCost" | "quantity"): Html {
  const { ctx } = form
  const labels = { name: texts.cost, unit: texts.unit, unitCost: texts.price, quantity: texts.quantity }
  const field = {
    ...fieldOf(form, `${row.path}.${column}`),
    label: texts.inRow(labels[column], row.place),
    bare: true,
    messages: "elsewhere" as const,
  }
  if (column === "unitCost") return moneyField(ctx, field)
  return column === "quantity" ? numberField(ctx, { ...field, decimals: true }) : textField(ctx, field)
}

const addCell = ({ ctx }: SectionForm, group: Group | undefined): Html | "" =>
  group ? addButton(ctx, `costs:${group.id}`, texts.addCost, texts.addCostTo(group.name)) : ""

const sumCell = ({ ctx }: SectionForm, row: CostRow): Html =>
  html`<span class="row-end"><span data-sum="${row.path}">${formatAmount(row.value, ctx.lang)}</span>${removeButton(
    ctx,
    row.path,
    texts.removeCost(row.place),
    "icon",
  )}</span>`

type Source = { name: "grant" | "ownFinancial" | "ownInKind" | "recipients"; label: Text; amount: Grosze }

function sourceTable(form: SectionForm): Html {
  const { ctx, view } = form
  const { totals } = view
  const sources: Source[] = [
    { name: "grant", label: texts.grantSource, amount: totals.grant },
    { name: "ownFinancial", label: texts.ownFinancial, amount: totals.ownFinancial },
    { name: "ownInKind", label: texts.ownInKind, amount: totals.ownInKind },
    { name: "recipients", label: texts.recipients, amount: totals.recipients },
  ]
  const share = (amount: Grosze) => formatShare(shareIn(amount, totals.total), ctx.lang)
  return table<Source>(ctx, {
    caption: texts.sourcesTitle,
    hiddenCaption: true,
    columns: [
      { label: texts.source, heading: "plain", cell: (row) => row.label },
      {
        label: texts.value,
        align: "number",
        cell: (row) =>
          moneyField(ctx, { ...fieldOf(form, row.name), label: row.label, bare: true, messages: "elsewhere" }),
      },
      {
        label: texts.share,
        align: "number",
        cell: (row) => html`<span data-share="${row.name}">${share(row.amount)}</span>`,
      },
    ],
    after: (row) => problemList(ctx, form.problems, row.name),
    rows: sources,
    foot: [
      texts.sources,
      html`<span data-sum="sources">${formatAmount(totals.sources, ctx.lang)}</span>`,
      html`<span data-share="sources">${share(totals.sources)}</span>`,
    ],
  })
}
