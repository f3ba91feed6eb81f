import { blocking, type Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  card,
  columns,
  disclosure,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  paragraphs,
  say,
  section,
  table,
  tag,
  textArea,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ConsultationStanding } from "../neighbours.ts"
import { programmeCrumbs } from "../pages/crumbs.ts"
import { gateCard } from "../pages/gate.ts"
import { isWritable, type Programme } from "../programme.ts"
import { councilTexts as texts } from "./council.texts.ts"
import { PAPERS, type PaperKey } from "./council-papers.ts"
import type { Justification } from "./justification.queries.ts"
import { JUSTIFICATION_LIMIT } from "./save-justification.ts"

export type CouncilPage = {
  programme: Programme
  /** Last year's programme, or of a change the text in force. */
  hasBefore: boolean
  standing: ConsultationStanding
  saved: Justification
  typed: string
  gaps: readonly Problem[]
  problems: readonly Problem[]
  mayManage: boolean
}

/** The papers of one programme for the session of the council: what is there, what is missing, and all of it as files. */
export function councilPage(ctx: OfficeCtx, props: CouncilPage): Html {
  const { programme } = props
  const to = { office: ctx.office.slug, programmeId: programme.id }
  return officePage(ctx, {
    title: texts.title,
    failed: props.problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
        actions: [
          buttonLink(ctx, {
            href: urls.councilPackage.href(to),
            label: texts.package,
            icon: "download",
            look: "primary",
          }),
          props.mayManage && isWritable(programme)
            ? buttonLink(ctx, { href: urls.programmeAdoption.href(to), label: texts.toAdoption })
            : "",
        ],
      }),
      errorSummary(ctx, props.problems),
      columns(ctx, {
        main: [
          card(ctx, { body: papersTable(ctx, props) }),
          props.mayManage ? section(ctx, { title: texts.justification, body: justificationForm(ctx, props) }) : "",
        ],
        aside: gateCard(ctx, programme, props.gaps),
      }),
    ],
  })
}

type Line = { key: PaperKey; name: Text; state: Html; note?: Text | undefined; isThere: boolean }

function papersTable(ctx: OfficeCtx, props: CouncilPage): Html {
  const to = { office: ctx.office.slug, programmeId: props.programme.id }
  const file = (line: Line, kind: "pdf" | "docx") =>
    link(ctx, {
      href: (kind === "pdf" ? urls.councilPaperPdf : urls.councilPaperDocx).href({ ...to, paper: line.key }),
      label: texts[kind],
      hiddenLabel: line.name,
      download: kind === "docx",
    })
  return table<Line>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: linesOf(ctx, props),
    columns: [
      {
        label: texts.paper,
        heading: "plain",
        cell: ({ name, note }) =>
          html`<strong>${say(ctx, name)}</strong>${note ? html`<div class="note">${say(ctx, note)}</div>` : ""}`,
      },
      { label: texts.state, cell: ({ state }) => state },
      {
        label: texts.files,
        cell: (line) => (line.isThere ? html`${file(line, "pdf")} · ${file(line, "docx")}` : "–"),
      },
    ],
  })
}

function linesOf(ctx: OfficeCtx, { programme, hasBefore, standing, saved, gaps }: CouncilPage): Line[] {
  const missingParts = new Set(blocking(gaps).map(({ field }) => field)).size
  const notes: Partial<Record<PaperKey, Text>> = {
    ...(missingParts > 0 ? { resolution: texts.partsMissing(missingParts) } : {}),
    ...(standing.hasReport ? {} : { consultation: texts.consultationMissing }),
    ...(standing.hasOpinion ? {} : { opinion: texts.opinionMissing }),
    ...(hasBefore ? {} : { comparison: texts.noLastYear }),
  }
  const isThere: Record<PaperKey, boolean> = {
    resolution: true,
    justification: true,
    consultation: standing.hasReport,
    opinion: standing.hasOpinion,
    comparison: hasBefore,
  }
  const isReady = { ...isThere, resolution: missingParts === 0, justification: saved.text.trim() !== "" }
  return PAPERS.map((key) => ({
    key,
    name: key === "comparison" && programme.amendedSince ? texts.comparisonInForce : texts[key],
    isThere: isThere[key],
    note: notes[key],
    state: isReady[key]
      ? tag(ctx, { label: texts.done, tone: "success" })
      : key === "comparison" || key === "opinion"
        ? tag(ctx, { label: texts.notNeeded, tone: "neutral" })
        : tag(ctx, { label: texts.missing, tone: "warning" }),
  }))
}

function justificationForm(ctx: OfficeCtx, { programme, saved, typed, problems }: CouncilPage): Html {
  const isClash = problems.some(({ code }) => code === "programme.justificationChanged")
  return form(ctx, {
    action: urls.councilPapers.href({ office: ctx.office.slug, programmeId: programme.id }),
    guardUnsaved: true,
    label: words(ctx, texts.justification),
    body: [
      hidden("revision", saved.revision),
      textArea(ctx, {
        name: "text",
        label: texts.justification,
        hint: texts.justificationHint,
        optional: "silent",
        value: typed,
        rows: 8,
        limit: JUSTIFICATION_LIMIT,
        problems,
      }),
      isClash ? disclosure(ctx, { summary: texts.theirs, open: true, body: paragraphs(saved.text) }) : "",
      button(ctx, { label: texts.save }),
    ],
  })
}
