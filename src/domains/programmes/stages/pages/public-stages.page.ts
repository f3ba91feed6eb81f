import { stageName, stageNumber } from "../../../../law/programme-stages.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import { card, columns, fileSize, type Html, html, link, pageHeader, say, section, tag } from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { documentTexts } from "../../pages/document.texts.ts"
import { yearsOf } from "../../programme.ts"
import type { Evidence } from "../stage.queries.ts"
import { stageTexts as texts } from "../stage.texts.ts"
import { type Stage, stageSlug } from "../stage.ts"
import { STATE_TONES, stageNote } from "../stage.words.ts"
import { lineOf, type StagesPage } from "./stages.page.ts"

export type PublicStagesPage = Pick<StagesPage, "programme" | "stages" | "states" | "course"> & {
  evidence: readonly Evidence[]
}

/** How far the programme of a year is, for everybody, with what shows it. */
export function publicStagesPage(ctx: OfficeCtx, props: PublicStagesPage): Html {
  const { programme, stages } = props
  const { slug: office } = ctx.office
  const years = yearsOf(programme)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: documentTexts.title, href: urls.programmes.href({ office }) },
          ...(programme.state === "adopted"
            ? [{ label: years, href: urls.publicProgramme.href({ office, years }) }]
            : [{ label: years }]),
          { label: texts.title },
        ],
        eyebrow: programme.title,
        title: texts.title,
        lead: texts.publicLead,
      }),
      columns(ctx, {
        main: stages.map((stage) => stageSection(ctx, props, stage)),
        aside: card(ctx, { compact: true, title: programme.title, body: lineOf(ctx, props) }),
        asideFirst: true,
      }),
    ],
  })
}

function stageSection(ctx: OfficeCtx, props: PublicStagesPage, stage: Stage): Html {
  const state = props.states[stage.key]
  const note = stageNote(stage, state, { ...props, now: ctx.now })
  const evidence = props.evidence.filter((it) => it.stage === stage.key)
  const pages = [
    ...(stage.key === "consulting" && props.course.consultation && props.course.consultation.state !== "drafted"
      ? [{ href: props.course.consultation.publicHref, label: stageName("consulting") }]
      : []),
    ...(stage.key === "monitoring" && props.course.report
      ? [{ href: props.course.report.href, label: stageName("monitoring") }]
      : []),
  ]
  return section(ctx, {
    title: html`${stageNumber(stage.key)}. ${say(ctx, stageName(stage.key))}`,
    id: stageSlug(stage.key),
    body: [
      html`<p>${tag(ctx, { label: texts[state], tone: STATE_TONES[state] })} ${note ? say(ctx, note) : ""}</p>`,
      pages.length + evidence.length === 0
        ? ""
        : html`<ul class="link-list">${pages.map((page) => html`<li>${link(ctx, page)}</li>`)}${evidence.map(
            (it) =>
              html`<li>${link(ctx, {
                href:
                  it.href ??
                  urls.stageDocument.href({
                    office: ctx.office.slug,
                    years: yearsOf(props.programme),
                    evidenceId: it.id,
                  }),
                label: it.label,
              })}${it.file ? html` <span class="note">${say(ctx, fileSize(it.file.size))}</span>` : ""}</li>`,
          )}</ul>`,
    ],
  })
}
