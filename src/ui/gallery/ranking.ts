import { formatHundredths, formatNumber } from "../../lib/numbers.ts"
import type { Lang } from "../../lib/texts.ts"
import {
  barInTable,
  buttonLink,
  type Content,
  card,
  columns,
  facts,
  type Html,
  html,
  link,
  page,
  pageHeader,
  say,
  steps,
  type Tone,
  table,
  tag,
} from "../public.ts"
import { sampleFrame } from "./frame.ts"
import { offerTexts, rankingTexts as texts } from "./samples.texts.ts"

type Row = { place: number; name: string; points: number; asked: number; proposed: number | null }

const ROWS: Row[] = [
  { place: 1, name: "Międzyszkolny Klub Sportowy A", points: 9250, asked: 172_000, proposed: 170_000 },
  { place: 2, name: "Uczniowski Klub Sportowy B", points: 9025, asked: 125_000, proposed: 120_000 },
  { place: 3, name: "Stowarzyszenie Aktywnych C", points: 8800, asked: 94_500, proposed: 90_000 },
  { place: 4, name: "Fundacja bez Barier D", points: 8475, asked: 60_000, proposed: 60_000 },
  { place: 5, name: "Miejski Klub Sportowy E", points: 8100, asked: 71_200, proposed: 68_000 },
  { place: 6, name: "Klub Sportowy F", points: 7450, asked: 48_000, proposed: 42_000 },
  { place: 7, name: "Uczniowski Klub Sportowy G", points: 6125, asked: 39_000, proposed: null },
  { place: 8, name: "Towarzystwo Sąsiedzkie H", points: 5200, asked: 25_000, proposed: null },
]

/** The committee's ranking with its funding line, drawn from invented data. */
export function rankingSample(lang: Lang, dark?: boolean): Html {
  const ui = { lang }
  const number = (value: number | null) => (value === null ? "—" : formatNumber(value, lang))
  const ranking = card(ui, {
    body: table<Row>(ui, {
      caption: texts.title,
      hiddenCaption: true,
      columns: [
        { label: "#", align: "number", lead: true, cell: (row) => row.place },
        { label: texts.offeror, heading: true, cell: (row) => row.name },
        { label: texts.score, width: "bar", cell: (row) => barInTable(row.points, 10_000) },
        {
          label: texts.points,
          align: "number",
          cell: (row) => html`<strong>${formatHundredths(row.points, lang)}</strong>`,
        },
        { label: texts.asked, align: "number", cell: (row) => number(row.asked) },
        { label: texts.proposed, align: "number", cell: (row) => html`<strong>${number(row.proposed)}</strong>` },
      ],
      groups: [{ rows: ROWS.slice(0, 6) }, { heading: texts.line, look: "line", muted: true, rows: ROWS.slice(6) }],
    }),
  })
  return page(ui, {
    frame: sampleFrame(lang, { dark, path: "/galeria/ranking" }),
    title: texts.title,
    path: "/leszno/konkursy/1/komisja",
    main: [
      pageHeader(ui, {
        title: texts.title,
        crumbs: [
          { label: offerTexts.calls, href: "/leszno/konkursy" },
          { label: offerTexts.call, href: "/leszno/konkursy/1" },
          { label: texts.here },
        ],
      }),
      steps(ui, {
        label: texts.procedure,
        items: [
          { label: texts.s1, note: texts.s1Note, state: "done" },
          { label: texts.s2, note: texts.s2Note, state: "done" },
          { label: texts.s3, note: texts.s3Note, state: "done", href: "/leszno/konkursy/1/karty" },
          { label: texts.s4, state: "current" },
          { label: texts.s5, state: "ahead" },
          { label: texts.s6, state: "ahead" },
        ],
      }),
      columns(ui, { main: ranking, aside: [committee(lang), apart(lang), protocol(lang)] }),
    ],
  })
}

function committee(lang: Lang): Html {
  const ui = { lang }
  const member = (name: string, role: Content, label: Content, tone?: Tone) => ({
    term: html`${name} <span class="quiet">${say(ui, role)}</span>`,
    value: tag(ui, { label, tone }),
  })
  return card(ui, {
    title: texts.committee,
    body: facts(ui, [
      member("Anna K.", texts.chair, "35/35", "success"),
      member("Marek W.", texts.office, "35/35", "success"),
      member("Ewa S.", texts.organisations, texts.excluded, "warning"),
      member("Jan P.", texts.expert, texts.advisory),
    ]),
  })
}

function apart(lang: Lang): Html {
  const ui = { lang }
  return card(ui, {
    title: texts.apart,
    body: html`<p class="quiet">${say(ui, texts.apartBody)}</p><p>${link(ui, { href: "/leszno/konkursy/1/karty/6", label: texts.apartLink, onward: true })}</p>`,
  })
}

function protocol(lang: Lang): Html {
  return buttonLink(
    { lang },
    { href: "/leszno/konkursy/1/protokol", label: texts.protocol, look: "primary", wide: true },
  )
}
