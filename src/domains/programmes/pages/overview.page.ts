import type { PartKey } from "../../../law/programme.ts"
import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import { stageClock } from "../../../law/programme-stages.ts"
import { blocking, type Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  card,
  columns,
  day,
  errorSummary,
  type Html,
  html,
  link,
  moment,
  money,
  pageHeader,
  say,
  table,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { bipTexts } from "../bip-package.texts.ts"
import { partIsToCheck } from "../carried.ts"
import { councilTexts } from "../council/council.texts.ts"
import type { Edition } from "../edition.queries.ts"
import type { PartWork } from "../office.queries.ts"
import { partSlug } from "../part.slugs.ts"
import { pastTextTexts } from "../past/past-text.texts.ts"
import { factsOf, isWritable, lacksText, type Programme, type ProgrammeText, yearsOf } from "../programme.ts"
import type { ProgrammeCourse } from "../stages/stage.course.ts"
import { stageTexts } from "../stages/stage.texts.ts"
import { gateCard } from "./gate.ts"
import { programmeTexts as texts } from "./programme.texts.ts"
import { stateTags } from "./state-tags.ts"

export type OverviewProps = {
  programme: Programme
  /** What refused a press on this page. */
  problems: readonly Problem[]
  text: ProgrammeText
  before: ProgrammeText | undefined
  gaps: readonly Problem[]
  course: ProgrammeCourse
  work: ReadonlyMap<PartKey, PartWork>
  editions: readonly Edition[]
  /** Years of a programme of several years that have no annual programme. */
  yearsWithout: readonly number[]
  mayWrite: boolean
  mayManage: boolean
}

/** A programme in the office: who writes which part, what is missing, and the way to everything else. */
export function overviewPage(ctx: OfficeCtx, it: OverviewProps): Html {
  const { programme } = it
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const isOpen = isWritable(programme)
  return officePage(ctx, {
    title: programme.title,
    failed: it.problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.list, href: urls.officeProgrammes.href({ office: ctx.office.slug }) },
          { label: yearsOf(programme) },
        ],
        title: programme.title,
        tags: stateTags(ctx, programme),
        facts: [
          ...termsOf(ctx, programme),
          ...(programme.plannedMoney === null
            ? []
            : [{ term: texts.plannedMoney, value: money(ctx, programme.plannedMoney) }]),
        ],
        actions: it.mayManage ? actionsOf(ctx, programme) : undefined,
      }),
      errorSummary(ctx, it.problems),
      noticesOf(ctx, it),
      columns(ctx, {
        main: [partsTable(ctx, it, isOpen && it.mayWrite)],
        aside: [isOpen ? gateCard(ctx, programme, it.gaps) : "", moreCard(ctx, it, to), editionsCard(ctx, it)],
      }),
    ],
  })
}

/** The days of the act; none where it had not yet set them for that year. */
function termsOf(ctx: OfficeCtx, programme: Programme) {
  if (programme.kind !== "annual" || programme.isEntered) return []
  const terms = [
    [texts.deadline, stageClock("adopting", { ...programme, opinionAskedOn: null })],
    [texts.report, stageClock("monitoring", { ...programme, opinionAskedOn: null })],
  ] as const
  return terms.flatMap(([term, clock]) => (clock ? [{ term, value: day(ctx, clock.end) }] : []))
}

function actionsOf(ctx: OfficeCtx, programme: Programme): Html[] {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const isRecord = programme.isEntered && !programme.amendedSince
  if (isRecord && lacksText(programme))
    return [buttonLink(ctx, { href: urls.pastText.href(to), label: pastTextTexts.enter, look: "primary" })]
  if (isRecord)
    return [
      buttonLink(ctx, { href: urls.pastText.href(to), label: pastTextTexts.correct }),
      buttonLink(ctx, { href: urls.programmeChange.href(to), label: texts.amend, look: "quiet" }),
    ]
  if (!isWritable(programme)) return [buttonLink(ctx, { href: urls.programmeChange.href(to), label: texts.amend })]
  const adopt = buttonLink(ctx, { href: urls.programmeAdoption.href(to), label: texts.adopt, look: "primary" })
  if (programme.state === "adopted")
    return [adopt, buttonLink(ctx, { href: urls.programmeChangeEnd.href(to), label: texts.dropChange, look: "quiet" })]
  const remove = button(ctx, { label: texts.remove, look: "danger" })
  return [adopt, buttonForm(ctx, { action: urls.programmeDeletion.href(to), button: remove })]
}

function noticesOf(ctx: OfficeCtx, { programme, yearsWithout }: OverviewProps): Html {
  const missing = yearsWithout.join(", ")
  return html`${[
    programme.amendedSince
      ? alert(ctx, { tone: "info", body: texts.amending })
      : programme.resolution
        ? alert(ctx, { tone: "info", body: frozenNote(programme, programme.resolution.number) })
        : "",
    programme.kind === "multi-year"
      ? alert(ctx, {
          tone: missing ? "warning" : "info",
          body: missing ? texts.multiYearMissing(missing) : texts.multiYearNote,
        })
      : "",
  ]}`
}

function frozenNote(programme: Programme, number: string) {
  if (lacksText(programme)) return pastTextTexts.lacking
  return programme.isEntered ? pastTextTexts.record(number) : texts.frozen(number)
}

function partsTable(ctx: OfficeCtx, it: OverviewProps, mayWrite: boolean): Html {
  const missing = new Set(blocking(it.gaps).map(({ field }) => field))
  const { programme, work, text } = it
  const isEmpty = (key: PartKey) => programme.isEntered && !factsOf(text[key]).hasText
  const href = (key: PartKey) => {
    const to = { office: ctx.office.slug, programmeId: programme.id, part: partSlug(key) }
    return mayWrite ? urls.programmePart.href(to) : urls.programmePartHistory.href(to)
  }
  return table(ctx, {
    caption: texts.partsLabel,
    hiddenCaption: true,
    columns: [
      {
        label: texts.part,
        heading: "plain",
        cell: ({ key, name, pkt }) => link(ctx, { href: href(key), label: html`${pkt}. ${say(ctx, name)}` }),
      },
      {
        label: texts.state,
        cell: ({ key }) =>
          isEmpty(key)
            ? tag(ctx, { label: pastTextTexts.noText })
            : missing.has(key)
              ? tag(ctx, { label: texts.missing, tone: "danger" })
              : partIsToCheck(it.text[key], it.before?.[key]) && mayWrite
                ? tag(ctx, { label: texts.toCheck, tone: "warning" })
                : tag(ctx, { label: texts.filled, tone: "success" }),
      },
      { label: texts.writer, cell: ({ key }) => work.get(key)?.assignedTo?.name ?? quiet(ctx) },
      {
        label: texts.lastSave,
        cell: ({ key }) => {
          const save = work.get(key)?.lastSave
          return save ? html`<div>${moment(ctx, save.at)}<br>${save.by}</div>` : quiet(ctx)
        },
      },
      { label: texts.comments, align: "number", cell: ({ key }) => work.get(key)?.openComments || "–" },
    ],
    rows: PROGRAMME_PARTS,
  })
}

const quiet = (ctx: OfficeCtx) => html`<span class="quiet">${say(ctx, texts.none)}</span>`

function moreCard(
  ctx: OfficeCtx,
  { programme, mayManage, course: { consultation } }: OverviewProps,
  to: { office: string; programmeId: string },
) {
  const isPublic = programme.state === "adopted"
  const isOpen = isWritable(programme)
  const ways = [
    { href: urls.programmePreview.href(to), label: texts.preview },
    { href: urls.programmeStages.href(to), label: stageTexts.title },
    { href: urls.programmeTasks.href(to), label: texts.tasks },
    { href: urls.programmeDifferences.href(to), label: texts.differences },
    { href: urls.councilPapers.href(to), label: councilTexts.title },
    ...(mayManage && consultation ? [{ href: consultation.officeHref, label: texts.consultation }] : []),
    ...(!mayManage && consultation && consultation.state !== "drafted"
      ? [{ href: consultation.publicHref, label: texts.consultation }]
      : []),
    ...(mayManage && isOpen
      ? [{ href: urls.newConsultation.href({ office: to.office }, { program: programme.id }), label: texts.consult }]
      : []),
    ...(mayManage && isOpen ? [{ href: urls.programmeWriters.href(to), label: texts.assign }] : []),
    ...(mayManage ? [{ href: urls.programmeSettings.href(to), label: texts.settings }] : []),
    ...(isPublic && mayManage ? [{ href: urls.programmeBipPackage.href(to), label: bipTexts.download }] : []),
    ...(mayManage && programme.resolution?.bipUrl === null
      ? [{ href: urls.programmeBipAddress.href(to), label: texts.bipAddress }]
      : []),
    ...(isPublic
      ? [{ href: urls.publicProgramme.href({ office: to.office, years: yearsOf(programme) }), label: texts.publicPage }]
      : []),
  ]
  return card(ctx, {
    title: texts.more,
    compact: true,
    body: html`<ul class="plain-list">${ways.map((way) => html`<li>${link(ctx, way)}</li>`)}</ul>`,
  })
}

function editionsCard(ctx: OfficeCtx, { editions, programme }: OverviewProps): Html | "" {
  if (editions.length === 0) return ""
  const years = yearsOf(programme)
  return card(ctx, {
    title: texts.editions,
    compact: true,
    body: html`<ul>${editions.map(
      ({ edition, resolution }) =>
        html`<li>${link(ctx, {
          href: urls.publicProgrammeEdition.href({ office: ctx.office.slug, years, edition: String(edition) }),
          label: resolution.number,
        })}, ${day(ctx, resolution.on)}</li>`,
    )}</ul>`,
  })
}
