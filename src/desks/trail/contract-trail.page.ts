import { ADMINISTRATIVE } from "../../domains/offers/public.ts"
import { type TiedTask, yearsOf } from "../../domains/programmes/public.ts"
import { type FactUnit, quantityIn } from "../../domains/strategy/public.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  buttonLink,
  type Content,
  card,
  facts,
  type Html,
  html,
  link,
  money,
  pageHeader,
  say,
  table,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { BroughtKey, ContractTrail, TrailCost } from "./trail.queries.ts"
import { trailTexts as texts } from "./trail.texts.ts"

export type ContractTrailPage = {
  trail: ContractTrail
  /** Undefined when the competition is tied to none, or to a programme nobody has adopted yet. */
  task: TiedTask | undefined
  /** Whether the reader may see the whole contract: names of costs too. */
  seesNames: boolean
}

/** Where the money of one contract came from and what it was spent on, from the resolution down to each cost. */
export function contractTrailPage(ctx: OfficeCtx, props: ContractTrailPage): Html {
  const { trail } = props
  const { slug: office } = ctx.office
  const to = { office, contractId: trail.id }
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.contracts, href: urls.publicContracts.href({ office }) },
          { label: trail.title, href: urls.publicContract.href(to) },
          { label: texts.title },
        ],
        eyebrow: texts.title,
        title: trail.title,
        lead: trail.organisationName,
        actions: props.seesNames
          ? buttonLink(ctx, { href: urls.contract.href(to), label: texts.whole, look: "secondary" })
          : undefined,
      }),
      html`<ol class="trail" aria-label="${texts.steps[ctx.lang]}">${[
        step(ctx, texts.programme, programmeStep(ctx, props.task)),
        step(ctx, texts.call, callStep(ctx, trail)),
        step(ctx, texts.offer, offerStep(ctx, trail)),
        step(ctx, texts.contract, contractStep(ctx, trail)),
        step(ctx, texts.costs, costsStep(ctx, props)),
        step(ctx, texts.result, resultStep(ctx, trail)),
        ...(trail.brought.length > 0 ? [step(ctx, texts.brought, broughtStep(ctx, trail))] : []),
        step(ctx, texts.indicator, indicatorStep(ctx, trail)),
      ]}</ol>`,
    ],
  })
}

const step = (ctx: OfficeCtx, title: Content, body: Content): Html => html`<li>${card(ctx, { title, body })}</li>`

function programmeStep(ctx: OfficeCtx, task: TiedTask | undefined): Content {
  if (!task) return html`<p class="quiet">${say(ctx, texts.noTask)}</p>`
  const { slug: office } = ctx.office
  const years = yearsOf(task.programme)
  return facts(ctx, [
    {
      term: link(ctx, { href: urls.publicProgramme.href({ office, years }), label: task.programme.title }),
      value: task.place,
    },
    {
      term: link(ctx, { href: urls.taskTrail.href({ office, taskId: task.id }), label: task.name }),
      value: task.plannedMoney === null ? texts.notPlanned : money(ctx, task.plannedMoney),
      note: texts.planned,
    },
  ])
}

function callStep(ctx: OfficeCtx, { call }: ContractTrail): Content {
  const href = urls.call.href({ office: ctx.office.slug, callId: call.id })
  const label = [call.number, call.title].filter(Boolean).join(" · ")
  return facts(ctx, [{ term: link(ctx, { href, label }), value: money(ctx, call.pool), note: texts.pool }])
}

function offerStep(ctx: OfficeCtx, { call, offer, grant }: ContractTrail): Content {
  const results = urls.results.href({ office: ctx.office.slug, callId: call.id })
  return facts(ctx, [
    { term: texts.offerNumber(offer.number), value: money(ctx, offer.requested), note: texts.requested },
    { term: link(ctx, { href: results, label: texts.results }), value: money(ctx, grant), note: texts.granted },
  ])
}

function contractStep(ctx: OfficeCtx, trail: ContractTrail): Content {
  const href = urls.publicContract.href({ office: ctx.office.slug, contractId: trail.id })
  return facts(ctx, [
    {
      term: link(ctx, { href, label: texts.contractNumber(trail.number) }),
      value: money(ctx, trail.grant),
      note: texts.granted,
    },
    { term: texts.paid, value: money(ctx, trail.paid) },
  ])
}

function costsStep(ctx: OfficeCtx, { trail, seesNames }: ContractTrailPage): Content {
  const activities = new Map(trail.activities.map(({ id, name }) => [id, name]))
  const numbers = new Map(trail.costs.map(({ id }, index) => [id, index + 1]))
  const groups = [...Map.groupBy(trail.costs, ({ group }) => group)]
  const nameOf = (group: string) =>
    group === ADMINISTRATIVE ? texts.administrative : (activities.get(group) ?? texts.costs)
  const isSettled = trail.settlement !== null
  const sum = (of: (cost: TrailCost) => number) => trail.costs.reduce((all, cost) => all + of(cost), 0)
  return [
    table<TrailCost>(ctx, {
      caption: texts.costs,
      hiddenCaption: true,
      groups: groups.map(([group, rows]) => ({ heading: say(ctx, nameOf(group)) as Content, rows })),
      columns: [
        {
          label: texts.cost,
          heading: "plain",
          cell: ({ id, name }) =>
            html`<span id="${`koszt-${numbers.get(id)}`}">${say(ctx, seesNames ? name : texts.costNumber(numbers.get(id)!))}</span>`,
        },
        { label: texts.agreed, align: "number", cell: ({ agreed }) => money(ctx, agreed) },
        {
          label: texts.spent,
          align: "number",
          cell: ({ spent }) =>
            spent === null ? html`<span class="quiet">${say(ctx, texts.notReported)}</span>` : money(ctx, spent),
        },
      ],
      foot: [
        texts.sum,
        money(
          ctx,
          sum(({ agreed }) => agreed),
        ),
        isSettled
          ? money(
              ctx,
              sum(({ spent }) => spent ?? 0),
            )
          : "",
      ],
    }),
    seesNames ? "" : html`<p class="note">${say(ctx, texts.costsNote)}</p>`,
  ]
}

function resultStep(ctx: OfficeCtx, { settlement }: ContractTrail): Content {
  if (!settlement) return html`<p class="quiet">${say(ctx, texts.unsettled)}</p>`
  return facts(ctx, [
    { term: texts.used, value: money(ctx, settlement.used) },
    { term: texts.returned, value: money(ctx, settlement.unused) },
  ])
}

/** Under which number of the city each of them is counted, and in what. */
const COUNTED_AS = {
  ownFinancial: { source: "own-contribution-financial", unit: "grosze" },
  personal: { source: "own-contribution-in-kind", unit: "grosze" },
  material: { source: "own-contribution-in-kind", unit: "grosze" },
  recipients: { source: "recipients-money", unit: "grosze" },
  otherPublic: { source: "other-public-money", unit: "grosze" },
  euFunds: { source: "eu-funds-declared", unit: "grosze" },
  volunteers: { source: "volunteers", unit: "people" },
  volunteerHours: { source: "volunteer-hours", unit: "hours" },
} as const satisfies Record<BroughtKey, { source: string; unit: FactUnit }>

function broughtStep(ctx: OfficeCtx, { brought, taskYear }: ContractTrail): Content {
  const { slug: office } = ctx.office
  return [
    facts(
      ctx,
      brought.map(({ key, quantity }) => {
        const { source, unit } = COUNTED_AS[key]
        const href = urls.numberList.href({ office, source, year: String(taskYear) })
        return {
          term: link(ctx, { href, label: texts[`brought-${key}`] }),
          value: quantityIn(unit, quantity, ctx.lang),
        }
      }),
    ),
    html`<p class="note">${say(ctx, texts.broughtNote)}</p>`,
  ]
}

function indicatorStep(ctx: OfficeCtx, { settlement, taskYear, call }: ContractTrail): Content {
  const { slug: office } = ctx.office
  const list = (source: string) => urls.numberList.href({ office, source, year: String(taskYear) })
  const places = [
    ...(settlement
      ? [
          { href: list("projects-carried-out"), label: texts.projects(taskYear) },
          { href: list("city-budget-amount"), label: texts.budget(taskYear) },
        ]
      : []),
    ...(call.cardId ? [{ href: urls.card.href({ office, cardId: call.cardId }), label: texts.card }] : []),
  ]
  return [
    html`<p class="note">${say(ctx, texts.indicatorLead)}</p>`,
    places.length > 0
      ? html`<ul class="link-list">${places.map((place) => html`<li>${link(ctx, place)}</li>`)}</ul>`
      : "",
  ]
}
