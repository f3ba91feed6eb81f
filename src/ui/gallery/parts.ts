import { formatMoney } from "../../lib/money.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  card,
  confirmPanel,
  day,
  deadlineTag,
  disclosure,
  emptyState,
  facts,
  feedLine,
  filterBar,
  grid,
  html,
  link,
  moment,
  money,
  pagination,
  receipt,
  relative,
  say,
  section,
  select,
  table,
  tabs,
  tag,
  tagRow,
  term,
  textField,
} from "../public.ts"
import { fieldTexts, partTexts as texts } from "./parts.texts.ts"

export const NOW = Temporal.Instant.from("2026-12-23T13:20:00Z")
const CLOSING = Temporal.Instant.from("2026-12-28T14:30:00Z")

/** Buttons, links, tags, messages, cards, facts, tables and what lists need. */
export function partsGallery(lang: Lang): Content[] {
  const ui = { lang }
  return [
    section(ui, {
      title: texts.buttons,
      body: [
        buttonRow(
          ui,
          button(ui, { label: texts.primary, look: "primary", type: "button" }),
          button(ui, { label: texts.secondary, type: "button" }),
          button(ui, { label: texts.quiet, look: "quiet", icon: "eye", type: "button" }),
          button(ui, { label: texts.danger, look: "danger", icon: "trash-2", type: "button" }),
          buttonLink(ui, { label: texts.download, href: "/a.pdf", icon: "download" }),
        ),
        html`<div class="button-row">${buttonForm(ui, { action: "/cofnij", csrf: "x", values: { id: "1" }, button: button(ui, { label: texts.oneAction }) })}</div>`,
      ],
    }),
    section(ui, {
      title: texts.links,
      body: html`<p>${link(ui, { href: "/a", label: texts.plainLink })}</p><p>${link(ui, { href: "/b", label: texts.onwardLink, onward: true })}</p><p>${link(
        ui,
        { href: "https://example.org", label: texts.outsideLink, newTab: true },
      )}</p><p>${link(ui, { href: "javascript:alert(1)", label: texts.refusedLink })}</p>`,
    }),
    section(ui, {
      title: texts.tags,
      body: tagRow(
        ui,
        tag(ui, { label: texts.draft }),
        tag(ui, { label: texts.accepted, tone: "success" }),
        tag(ui, { label: texts.decide, tone: "warning" }),
        tag(ui, { label: texts.late, tone: "danger" }),
        tag(ui, { label: texts.fact, tone: "info" }),
      ),
    }),
    section(ui, { title: texts.deadlines, body: deadlines(lang) }),
    section(ui, { title: texts.alerts, body: alerts(lang) }),
    section(ui, { title: texts.cards, body: cards(lang) }),
    section(ui, { title: texts.table, body: tables(lang) }),
    section(ui, { title: texts.listTools, body: lists(lang) }),
    section(ui, { title: texts.confirmTitle, body: endings(lang) }),
  ]
}

function deadlines(lang: Lang): Content {
  const ui = { lang }
  const later = (days: number) => NOW.add({ hours: days * 24 })
  return [
    tagRow(
      ui,
      deadlineTag(ui, later(3), NOW),
      deadlineTag(ui, later(10), NOW),
      deadlineTag(ui, later(40), NOW),
      deadlineTag(ui, later(-1), NOW),
    ),
    html`<p>${moment(ui, CLOSING, { now: NOW, weekday: true })} · ${day(ui, "2027-01-15", { now: NOW })} · ${relative(ui, CLOSING, NOW)}</p>`,
  ]
}

function alerts(lang: Lang): Content {
  const ui = { lang }
  return [
    alert(ui, { body: texts.alertInfo }),
    alert(ui, { tone: "success", body: texts.alertDone }),
    alert(ui, { tone: "warning", title: texts.alertDecide, actions: link(ui, { href: "/karty", label: texts.show }) }),
    alert(ui, {
      tone: "danger",
      title: texts.alertTitle,
      level: 3,
      body: html`<p>${say(ui, texts.alertBody)}</p>`,
      problems: [
        {
          field: "",
          code: "x.y",
          message: texts.problemGrant,
          article: "art. 16 ust. 1 UDPPiW",
          fix: { field: "grant", value: "36000", label: texts.fixGrant },
        },
      ],
    }),
  ]
}

function cards(lang: Lang): Content {
  const ui = { lang }
  const list = [
    { term: texts.grant, value: formatMoney(3_650_000, lang) },
    { term: texts.missing, value: null },
    { term: texts.timeLeft, value: texts.fiveDays, tone: "danger" as const },
  ]
  const long = [...list, { term: texts.address, value: "ul. Śniadeckich 5, 64-100 Leszno", note: texts.addressNote }]
  return grid(ui, [
    card(ui, {
      level: 3,
      title: texts.cardTitle,
      aside: texts.cardAside,
      body: html`<p>${say(ui, texts.cardBody)}</p>`,
      foot: link(ui, { href: "/x", label: texts.show, onward: true }),
    }),
    card(ui, {
      level: 3,
      title: texts.cardTitle,
      href: "/x",
      over: tag(ui, { label: texts.accepted, tone: "success" }),
      body: html`<p class="quiet">${say(ui, texts.cardBody)}</p>`,
    }),
    card(ui, { level: 3, title: texts.facts, compact: true, body: facts(ui, list) }),
    card(ui, { level: 3, title: texts.facts, body: facts(ui, long, "long") }),
    card(ui, { level: 3, title: texts.facts, body: facts(ui, list, "stacked") }),
  ])
}

function tables(lang: Lang): Content {
  const ui = { lang }
  const rows = [
    { n: 1, date: "2027-02-01", amount: 2_000_000, late: false },
    { n: 2, date: "2027-06-15", amount: 1_600_000, late: true },
  ]
  return card(ui, {
    body: [
      table(ui, {
        caption: texts.tableCaption,
        columns: [
          {
            label: texts.tranche,
            heading: true,
            cell: (row) => row.n,
            sort: { href: "?sort=n", direction: "ascending" },
          },
          { label: texts.paid, cell: (row) => day(ui, row.date), sort: { href: "?sort=date" } },
          {
            label: texts.state,
            cell: (row) =>
              tag(ui, row.late ? { label: texts.late, tone: "danger" } : { label: texts.accepted, tone: "success" }),
          },
          { label: texts.amount, align: "number", cell: (row) => money(ui, row.amount) },
          {
            label: texts.action,
            hiddenLabel: true,
            screenOnly: true,
            cell: (row) =>
              link(ui, { href: `/transze/${row.n}`, label: texts.show, hiddenLabel: texts.trancheNumber(row.n) }),
          },
        ],
        rows,
        foot: [texts.total, "", "", money(ui, 3_600_000), ""],
      }),
      html`<br>`,
      table<never>(ui, {
        caption: texts.emptyCaption,
        columns: [
          { label: texts.paid, cell: () => "" },
          { label: texts.amount, align: "number", cell: () => "" },
        ],
        rows: [],
        empty: texts.emptyTable,
      }),
    ],
  })
}

function lists(lang: Lang): Content {
  const ui = { lang }
  return [
    tabs(ui, {
      label: texts.tabs,
      items: [
        { label: texts.tabAbout, href: "/k/1" },
        { label: texts.tabOffers, href: "/k/1/oferty", count: 35, current: true },
        { label: texts.tabQuestions, href: "/k/1/pytania", count: 4 },
      ],
    }),
    filterBar(ui, {
      action: "/k/1/oferty",
      fields: [
        textField(ui, { name: "q", label: texts.searchLabel, type: "search", optional: "silent", value: "klub" }),
        select(ui, {
          name: "state",
          label: texts.state,
          optional: "silent",
          value: "draft",
          choices: [
            { value: "draft", label: texts.draft },
            { value: "late", label: texts.late },
          ],
        }),
      ],
      clear: "/k/1/oferty",
      found: texts.found,
    }),
    emptyState(ui, {
      title: texts.emptyTitle,
      body: texts.emptyBody,
      actions: buttonLink(ui, { href: "/leszno/konkursy", label: texts.onwardLink }),
    }),
    pagination(ui, { page: 4, pages: 12, href: (page) => `?strona=${page}` }),
    disclosure(ui, { summary: texts.more, body: html`<p>${say(ui, texts.moreBody)}</p>` }),
    disclosure(ui, { summary: fieldTexts.titleHint, body: html`<p>${say(ui, texts.moreBody)}</p>`, open: true }),
    html`<p>${say(ui, texts.termBefore)} ${term(ui, { id: "own", label: texts.term, meaning: texts.termMeaning, article: "art. 14 ust. 1 UDPPiW" })} ${say(ui, texts.termAfter)}</p>`,
    feedLine(ui, { feed: "/leszno/konkursy/wiadomosci.atom", calendar: "/leszno/konkursy/terminy.ics" }),
  ]
}

function endings(lang: Lang): Content {
  const ui = { lang }
  return [
    confirmPanel(ui, {
      title: texts.confirmTitle,
      body: html`<p>${say(ui, texts.confirmBody)}</p>`,
      consequences: [texts.confirm1, texts.confirm2],
      action: "/oferty/1/wycofanie",
      confirm: texts.confirmButton,
      cancel: { href: "/oferty/1" },
      danger: true,
    }),
    receipt(ui, {
      title: texts.receipt,
      number: "LESZNO/2026/0035",
      at: NOW,
      sha256: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
      what: [{ term: texts.receiptFor, value: texts.cardTitle }],
      check: "/leszno/potwierdzenia",
      pdf: "/p.pdf",
    }),
  ]
}
