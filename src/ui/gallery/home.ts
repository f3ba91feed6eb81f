import type { Lang } from "../../lib/texts.ts"
import {
  buttonLink,
  card,
  columns,
  grid,
  type Html,
  html,
  link,
  money,
  page,
  pageHeader,
  say,
  section,
  statTiles,
  type Tone,
  tag,
  type Words,
  yearLine,
} from "../public.ts"
import { sampleFrame } from "./frame.ts"
import { homeTexts as texts } from "./samples.texts.ts"

type Call = { title: Words; tag: Words; tone: Tone; kind: Words; amount: Words | Html; limits: Words }

/** The public home page, drawn from invented data. */
export function homeSample(lang: Lang, dark?: boolean): Html {
  const ui = { lang }
  const hero = pageHeader(ui, {
    hero: true,
    eyebrow: texts.eyebrow,
    title: texts.title,
    lead: texts.lead,
    actions: [
      buttonLink(ui, { href: "/leszno/konkursy", label: texts.seeCalls, look: "primary" }),
      buttonLink(ui, { href: "/leszno/inicjatywy", label: texts.initiative }),
    ],
  })
  const year = card(ui, {
    title: texts.year,
    compact: true,
    body: yearLine(ui, {
      label: texts.year,
      stages: [
        { label: texts.drafting, note: texts.august, state: "done" },
        { label: texts.consulting, note: texts.remarks, state: "done" },
        { label: texts.opinion, note: texts.october, state: "done" },
        { label: texts.resolution, note: texts.threeDays, state: "current" },
        { label: texts.carrying, note: texts.january, state: "ahead" },
        { label: texts.monitoring, note: texts.may, state: "ahead" },
      ],
    }),
  })
  const calls: Call[] = [
    {
      title: texts.sport,
      tag: texts.sportTag,
      tone: "danger",
      kind: texts.sportKind,
      amount: money(ui, 110_000_000, "short"),
      limits: texts.sportLimits,
    },
    {
      title: texts.shelter,
      tag: texts.shelterTag,
      tone: "warning",
      kind: texts.shelterKind,
      amount: money(ui, 64_000_000, "short"),
      limits: texts.shelterLimits,
    },
    {
      title: texts.small,
      tag: texts.smallTag,
      tone: "success",
      kind: texts.smallKind,
      amount: texts.smallLeft,
      limits: texts.smallLimits,
    },
  ]
  return page(ui, {
    frame: sampleFrame(lang, { dark, path: "/galeria/home" }),
    title: texts.title,
    path: "/leszno",
    main: [
      columns(ui, { main: hero, aside: year, balanced: true }),
      section(ui, {
        title: texts.openCalls,
        aside: link(ui, { href: "/leszno/konkursy", label: texts.allCalls, onward: true }),
        body: grid(
          ui,
          calls.map((call, index) => callCard(lang, call, index)),
        ),
      }),
      statTiles(ui, {
        label: texts.numbers,
        tiles: [
          { figure: 89, label: texts.tasks, href: "/leszno/liczby/zadania" },
          { figure: money(ui, 490_000_000, "short"), label: texts.grants, href: "/leszno/liczby/dotacje" },
          { figure: 126, label: texts.register, href: "/leszno/organizacje" },
          { figure: 0, label: texts.refused },
        ],
      }),
    ],
  })
}

function callCard(lang: Lang, call: Call, index: number): Html {
  const ui = { lang }
  return card(ui, {
    level: 3,
    over: tag(ui, { label: call.tag, tone: call.tone }),
    title: call.title,
    href: `/leszno/konkursy/${index + 1}`,
    body: html`<p class="quiet">${say(ui, call.kind)}</p><p class="figure">${say(ui, call.amount)}</p><p class="quiet">${say(ui, call.limits)}</p>`,
  })
}
