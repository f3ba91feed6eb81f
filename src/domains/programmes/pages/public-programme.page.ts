import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  card,
  columns,
  day,
  emptyState,
  grid,
  type Html,
  html,
  lines,
  link,
  money,
  pageHeader,
  say,
  section,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Edition } from "../edition.queries.ts"
import type { TaskCourse } from "../neighbours.ts"
import { pastTextTexts } from "../past/past-text.texts.ts"
import { type Programme, type ProgrammeText, yearsOf } from "../programme.ts"
import { stageTexts } from "../stages/stage.texts.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { documentTexts as texts } from "./document.texts.ts"
import { contentsList, documentView } from "./document-view.ts"
import { programmeTexts } from "./programme.texts.ts"
import { stateTags } from "./state-tags.ts"

/** The adopted programmes of all years; of those being made how far they are, and not their text. */
export function publicProgrammesPage(ctx: OfficeCtx, programmes: readonly Programme[], worksHere: boolean): Html {
  const office = ctx.office.slug
  const reports = link(ctx, {
    href: urls.publicYearlyReports.href({ office }),
    label: texts.reports,
    onward: true,
  })
  return officePage(ctx, {
    title: texts.title,
    description: texts.listLead,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.listLead,
        actions: worksHere
          ? buttonLink(ctx, { href: urls.officeProgrammes.href({ office }), label: programmeTexts.list })
          : undefined,
      }),
      programmes.length === 0
        ? emptyState(ctx, { level: 2, title: texts.listEmpty, body: texts.listEmptyHow })
        : grid(
            ctx,
            programmes.map((it) =>
              it.state === "drafted"
                ? draftCard(ctx, it)
                : card(ctx, {
                    href: urls.publicProgramme.href({ office, years: yearsOf(it) }),
                    title: it.kind === "annual" ? texts.year(yearsOf(it)) : texts.years(yearsOf(it)),
                    over: it.kind === "annual" ? "" : tag(ctx, { label: programmeTexts.multiYear, tone: "info" }),
                    body: [
                      html`<p>${it.title}</p>`,
                      it.moneyInForce === null
                        ? ""
                        : html`<p>${say(ctx, texts.planned)}: <strong>${money(ctx, it.moneyInForce)}</strong></p>`,
                      it.resolution
                        ? html`<p class="note">${say(ctx, texts.resolutionOf(it.resolution.number))}, ${day(ctx, it.resolution.on)}</p>`
                        : "",
                    ],
                  }),
            ),
          ),
      html`<p>${reports}</p>`,
    ],
  })
}

function draftCard(ctx: OfficeCtx, it: Programme): Html {
  return card(ctx, {
    href: urls.publicProgrammeStages.href({ office: ctx.office.slug, years: yearsOf(it) }),
    title: it.kind === "annual" ? texts.year(yearsOf(it)) : texts.years(yearsOf(it)),
    over: tag(ctx, { label: texts.beingMade, tone: "warning" }),
    body: [html`<p>${it.title}</p>`, html`<p class="note">${say(ctx, texts.beingMadeHow)}</p>`],
  })
}

export type PublicProgrammeProps = {
  programme: Programme
  /** The text that is shown, and every adopted one. */
  edition: Edition
  editions: readonly Edition[]
  courses: ReadonlyMap<string, TaskCourse>
  hasLastYear: boolean
  worksHere: boolean
}

/** One adopted text of a programme, with anchors of every paragraph and the competitions of its tasks. */
export function publicProgrammePage(ctx: OfficeCtx, it: PublicProgrammeProps): Html {
  const { programme, edition, editions } = it
  const office = ctx.office.slug
  const inForce = editions.at(-1)!
  const { snapshot, resolution } = edition
  return officePage(ctx, {
    title: snapshot.title,
    description: texts.listLead,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: texts.title, href: urls.programmes.href({ office }) }, { label: yearsOf(programme) }],
        title: snapshot.title,
        facts: [
          { term: texts.resolution, value: html`${resolution.number}, ${day(ctx, resolution.on)}` },
          ...(snapshot.text.money.amount === null
            ? []
            : [{ term: texts.planned, value: money(ctx, snapshot.text.money.amount) }]),
        ],
      }),
      edition.edition === inForce.edition
        ? ""
        : alert(ctx, {
            tone: "warning",
            body:
              edition.resolution.number === inForce.resolution.number
                ? pastTextTexts.earlierRecord
                : texts.notInForce(inForce.resolution.number),
          }),
      programme.isEntered && edition.isCorrection ? alert(ctx, { tone: "info", body: pastTextTexts.numbering }) : "",
      columns(ctx, {
        main: [documentView(ctx, snapshot.text, it.courses, programme.isEntered), restView(ctx, snapshot.rest ?? [])],
        aside: [
          card(ctx, { title: texts.contents, compact: true, body: contentsList(ctx) }),
          waysCard(ctx, it),
          editionsCard(ctx, it),
        ],
        asideFirst: true,
      }),
      html`<p class="note">${say(ctx, texts.fingerprint)}: <code class="hash">${edition.sha256}</code></p>`,
    ],
  })
}

function waysCard(ctx: OfficeCtx, { programme, edition, hasLastYear, worksHere }: PublicProgrammeProps): Html {
  const to = { office: ctx.office.slug, years: yearsOf(programme) }
  const { bipUrl, number } = edition.resolution
  const ways = [
    ...(bipUrl
      ? [{ href: bipUrl, label: html`${say(ctx, texts.resolutionOf(number))} ${say(ctx, texts.inBip)}` }]
      : []),
    { href: urls.publicProgrammeStages.href(to), label: stageTexts.title },
    { href: urls.publicProgrammePdf.href(to), label: texts.pdf },
    { href: urls.publicProgrammeDocx.href(to), label: texts.docx },
    { href: urls.publicYearlyReports.href(to), label: texts.reports },
    ...(hasLastYear ? [{ href: urls.publicProgrammeDifferences.href(to), label: texts.differences }] : []),
    ...(worksHere ? [{ href: urls.programme.href({ ...to, programmeId: programme.id }), label: texts.office }] : []),
  ]
  return card(ctx, {
    title: programmeTexts.more,
    compact: true,
    body: html`<ul class="plain-list">${ways.map((way) => html`<li>${link(ctx, way)}</li>`)}</ul>`,
  })
}

/** Every text of the programme; of an entered one its first record is the bare number of the resolution. */
function editionsCard(ctx: OfficeCtx, { programme, editions }: PublicProgrammeProps): Html | "" {
  const shown = programme.isEntered ? editions.slice(1) : editions
  if (shown.length < 2) return ""
  const isOfRecords = shown.every(({ isCorrection }) => isCorrection)
  return card(ctx, {
    title: isOfRecords ? pastTextTexts.records : texts.editions,
    compact: true,
    body: [
      html`<p>${say(ctx, isOfRecords ? pastTextTexts.recordsLead : texts.editionsLead)}</p>`,
      html`<ul>${shown.map((it, index) => html`<li>${editionLine(ctx, programme, it, { index, last: shown.length - 1 })}</li>`)}</ul>`,
    ],
  })
}

function editionLine(ctx: OfficeCtx, programme: Programme, it: Edition, at: { index: number; last: number }): Html {
  const to = { office: ctx.office.slug, years: yearsOf(programme) }
  const { isCorrection, resolution, edition } = it
  const on = inEach((lang) => formatDate(toPlainDate(it.adoptedAt), lang))
  const [current, earlier] = isCorrection
    ? [pastTextTexts.current, pastTextTexts.earlier]
    : [texts.inForce, texts.earlier]
  const way = link(ctx, {
    href: urls.publicProgrammeEdition.href({ ...to, edition: String(edition) }),
    label: isCorrection ? pastTextTexts.corrected(on, it.because) : texts.resolutionOf(resolution.number),
  })
  const change = link(ctx, {
    href: urls.publicProgrammeDifferences.href(to, { uchwala: edition }),
    label: isCorrection ? pastTextTexts.showCorrection : texts.showChange,
    hiddenLabel: isCorrection ? on[ctx.lang] : resolution.number,
  })
  return html`${way}${isCorrection ? "" : html`, ${day(ctx, resolution.on)}`} (${say(ctx, at.index === at.last ? current : earlier)})${
    at.index === 0 ? "" : html`, ${change}`
  }`
}

/** Of an entered resolution what belongs to none of the parts. */
function restView(ctx: OfficeCtx, rest: readonly string[]): Html | "" {
  if (rest.length === 0) return ""
  return section(ctx, {
    title: pastTextTexts.rest,
    id: "pozostale",
    body: html`<div class="prose">${rest.map((words) => html`<p lang="pl">${lines(words)}</p>`)}</div>`,
  })
}

/** The whole text as it is being written, for those in the office. */
export function previewPage(
  ctx: OfficeCtx,
  it: { programme: Programme; text: ProgrammeText; courses: ReadonlyMap<string, TaskCourse> },
): Html {
  return officePage(ctx, {
    title: it.programme.title,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, it.programme), { label: texts.preview }],
        title: it.programme.title,
        tags: stateTags(ctx, it.programme),
      }),
      it.programme.state === "drafted" ? alert(ctx, { tone: "info", body: texts.previewNote }) : "",
      columns(ctx, {
        main: documentView(ctx, it.text, it.courses),
        aside: card(ctx, { title: texts.contents, compact: true, body: contentsList(ctx) }),
        asideFirst: true,
      }),
    ],
  })
}
