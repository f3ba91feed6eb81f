import { formatAmount, formatMoney } from "../../lib/money.ts"
import type { Problem } from "../../lib/problems.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  alert,
  button,
  buttonLink,
  card,
  columns,
  facts,
  form,
  type Html,
  html,
  link,
  moneyField,
  numberField,
  page,
  pageHeader,
  problemList,
  share,
  table,
  taskList,
  textField,
  type Words,
  words,
} from "../public.ts"
import { sampleFrame } from "./frame.ts"
import { offerTexts as texts } from "./samples.texts.ts"

type Cost = { id: number; name: Words; unit: Words; price: number; quantity: number }
type Source = { name: string; label: Words; amount: number }

const WHOLE = 4_000_000

const problems: Problem[] = [
  { field: "costs.3.name", code: "offer.cost_unexplained", message: texts.busDear },
  {
    field: "grant",
    code: "offer.grant_too_high",
    message: texts.tooSmallBody,
    fix: { field: "grant", value: "36 000,00", label: texts.setGrant },
  },
]

/** The cost section of an offer, drawn from invented data. */
export function offerSample(lang: Lang, dark?: boolean): Html {
  const ui = { lang }
  return page(ui, {
    frame: sampleFrame(lang, { dark, signedIn: true, path: "/galeria/offer" }),
    title: texts.title,
    path: "/leszno/konkursy/1/oferty/1",
    failed: true,
    main: [
      pageHeader(ui, {
        title: texts.title,
        crumbs: [
          { label: texts.calls, href: "/leszno/konkursy" },
          { label: texts.call, href: "/leszno/konkursy/1" },
          { label: texts.offer },
        ],
        aside: texts.saved,
      }),
      columns(ui, { before: sections(lang), main: costs(lang), aside: state(lang) }),
    ],
  })
}

function sections(lang: Lang): Html {
  const ui = { lang }
  const at = (part: string) => `/leszno/konkursy/1/oferty/1/${part}`
  return taskList(ui, {
    label: texts.sections,
    items: [
      { label: texts.s1, href: at("i"), state: "done" },
      { label: texts.s2, href: at("ii"), state: "done" },
      { label: texts.s3, href: at("iii"), state: "done" },
      { label: texts.s36, href: at("iii-6"), state: "missing", note: texts.gap },
      { label: texts.s4, href: at("iv"), state: "done" },
      { label: texts.s5, href: at("v"), state: "missing", note: texts.gap, current: true },
      { label: texts.s6, href: at("vi"), state: "empty" },
      { label: texts.s7, href: at("vii"), state: "empty" },
      { label: texts.attachments, href: at("zalaczniki"), state: "optional", note: 0 },
      { label: texts.check, href: at("zlozenie"), state: "optional", last: true },
    ],
  })
}

function costs(lang: Lang): Html {
  const ui = { lang }
  const sources: Source[] = [
    { name: "grant", label: texts.grant, amount: 3_650_000 },
    { name: "ownMoney", label: texts.ownMoney, amount: 150_000 },
    { name: "ownWork", label: texts.ownWork, amount: 200_000 },
  ]
  const body = [
    html`<p class="hint">${words(ui, texts.costsHint)}</p>`,
    costTable(lang),
    button(ui, { label: texts.addCost, icon: "plus", name: "_action", value: "add-cost", skipChecks: true }),
    html`<h2>${words(ui, texts.sources)}</h2>`,
    table<Source>(ui, {
      caption: texts.sources,
      hiddenCaption: true,
      columns: [
        { label: texts.source, heading: "plain", cell: (row) => row.label },
        {
          label: texts.value,
          align: "number",
          cell: (row) =>
            moneyField(ui, {
              name: row.name,
              label: row.label,
              value: formatAmount(row.amount, lang),
              problems,
              bare: true,
            }),
        },
        { label: texts.share, align: "number", cell: (row) => share(ui, row.amount, WHOLE) },
      ],
      rows: sources,
    }),
  ]
  return card(ui, {
    title: texts.costs,
    body: form(ui, { action: "/leszno/konkursy/1/oferty/1/v", guardUnsaved: true, body }),
  })
}

function costTable(lang: Lang): Html {
  const ui = { lang }
  const field = (row: Cost, part: string, label: Words) => ({
    name: `costs.${row.id}.${part}`,
    label,
    problems,
    bare: true,
    messages: "elsewhere" as const,
  })
  return table<Cost>(ui, {
    caption: texts.costs,
    hiddenCaption: true,
    columns: [
      {
        label: texts.cost,
        cell: (row) => textField(ui, { ...field(row, "name", texts.cost), value: words(ui, row.name) }),
      },
      {
        label: texts.unit,
        width: "tiny",
        cell: (row) => textField(ui, { ...field(row, "unit", texts.unit), value: words(ui, row.unit) }),
      },
      {
        label: texts.price,
        align: "number",
        width: "narrow",
        cell: (row) => moneyField(ui, { ...field(row, "price", texts.price), value: formatAmount(row.price, lang) }),
      },
      {
        label: texts.quantity,
        align: "number",
        width: "tiny",
        cell: (row) => numberField(ui, { ...field(row, "quantity", texts.quantity), value: row.quantity }),
      },
      { label: texts.total, align: "number", cell: (row) => formatAmount(row.price * row.quantity, lang) },
    ],
    after: (row) => problemList(ui, problems, `costs.${row.id}.`),
    groups: [
      {
        heading: texts.training,
        rows: [
          { id: 1, name: texts.coach, unit: texts.hour, price: 6_500, quantity: 320 },
          { id: 2, name: texts.hall, unit: texts.hour, price: 9_000, quantity: 160 },
        ],
      },
      { heading: texts.tournament, rows: [{ id: 3, name: texts.bus, unit: texts.trip, price: 240_000, quantity: 2 }] },
    ],
  })
}

function state(lang: Lang): Html {
  const ui = { lang }
  return card(ui, {
    title: texts.state,
    body: [
      facts(ui, [
        { term: texts.taskCost, value: formatMoney(WHOLE, lang) },
        { term: texts.grantShort, value: formatMoney(3_650_000, lang) },
        { term: texts.own, value: share(ui, 350_000, WHOLE) },
        { term: texts.left, value: texts.leftValue, tone: "danger" },
      ]),
      alert(ui, {
        tone: "danger",
        title: texts.tooSmall,
        body: texts.tooSmallBody,
        actions: link(ui, { href: "#field-grant", label: texts.setGrant }),
      }),
      alert(ui, {
        tone: "danger",
        title: texts.noTarget,
        actions: link(ui, { href: "/leszno/konkursy/1/oferty/1/iii-6", label: texts.goResults }),
      }),
      html`<div class="button-row">${buttonLink(ui, { href: "/leszno/konkursy/1/oferty/1/zlozenie", label: texts.check, look: "primary", wide: true })}</div>`,
    ],
  })
}
