import { articleWords } from "../../../law/article-words.ts"
import { reportTerm } from "../../../law/programme-report.ts"
import type { Conflict } from "../../../lib/merge.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  card,
  columns,
  dateField,
  disclosure,
  documentView,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  link,
  moment,
  pageHeader,
  paragraphs,
  say,
  section,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { bipTexts } from "../bip-package.texts.ts"
import { CHAPTERS, type Chapter, type ChapterTexts } from "./chapters.ts"
import { lastDay, stateOf } from "./list.page.ts"
import { chapterNumbers } from "./report.document.ts"
import { CHAPTER_LIMIT } from "./save-yearly-report.ts"
import { yearlyTexts as texts } from "./yearly.texts.ts"
import type { Figures, YearlyReport } from "./yearly-report.ts"

export type WritePage = {
  report: YearlyReport
  figures: Figures
  /** What stands in the fields: as saved, or as typed when the page comes back. */
  typed: ChapterTexts
  problems?: readonly Problem[]
  conflicts?: readonly Conflict[]
  delivery?: { presentedOn: string; bipUrl: string }
}

/** The report as it is written: each chapter's numbers with a field for words below them. */
export function writePage(ctx: OfficeCtx, it: WritePage): Html {
  const { report } = it
  const to = { office: ctx.office.slug, year: String(report.year) }
  const problems = [
    ...(it.problems ?? []),
    ...(it.conflicts ?? []).map(({ path }) => ({
      field: path,
      code: "yearly-report.conflict",
      message: texts.conflict,
    })),
  ]
  return officePage(ctx, {
    title: texts.title(report.year),
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.list, href: urls.yearlyReports.href({ office: ctx.office.slug }) },
          { label: String(report.year) },
        ],
        title: texts.title(report.year),
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: form(ctx, {
          action: urls.yearlyReport.href(to),
          guardUnsaved: true,
          label: texts.title(report.year)[ctx.lang],
          body: [
            hidden("revision", report.revision),
            ...CHAPTERS.map((chapter) => chapterSection(ctx, it, chapter, problems)),
            button(ctx, { label: texts.save, look: "primary" }),
          ],
        }),
        aside: [stateCard(ctx, it), papersCard(ctx, report), deliveryCard(ctx, it, problems)],
      }),
    ],
  })
}

function chapterSection(ctx: OfficeCtx, it: WritePage, chapter: Chapter, problems: readonly Problem[]): Html {
  const blocks = chapterNumbers(ctx, it.figures, chapter)
  const theirs = it.conflicts?.find(({ path }) => path === chapter.key)
  return section(ctx, {
    title: chapter.name,
    id: chapter.key,
    body: [
      blocks.length === 0 ? "" : documentView(ctx, { blocks }, { rank: 3 }),
      textArea(ctx, {
        name: chapter.key,
        label: texts.text(chapter.name),
        hint: chapter.hint,
        optional: "silent",
        value: it.typed[chapter.key],
        rows: 6,
        limit: CHAPTER_LIMIT,
        problems,
      }),
      theirs && typeof theirs.theirs === "string"
        ? disclosure(ctx, { summary: texts.theirs, open: true, body: paragraphs(theirs.theirs) })
        : "",
    ],
  })
}

function stateCard(ctx: OfficeCtx, { report }: WritePage): Html {
  const { rule } = reportTerm(report.year)
  return card(ctx, {
    compact: true,
    title: texts.state,
    body: facts(
      ctx,
      [
        { term: texts.state, value: stateOf(ctx, report) },
        {
          term: texts.due,
          value: texts.dueBy(lastDay(report.year)),
          note: articleWords(rule.basis),
        },
        { term: texts.saved, value: moment(ctx, report.changedAt) },
      ],
      "stacked",
    ),
  })
}

function papersCard(ctx: OfficeCtx, report: YearlyReport): Html {
  const to = { office: ctx.office.slug, year: String(report.year) }
  return card(ctx, {
    compact: true,
    title: texts.see,
    body: [
      html`<ul class="link-list"><li>${link(ctx, { href: urls.yearlyReportPreview.href(to), label: texts.preview })}</li><li>${link(
        ctx,
        { href: urls.yearlyReportDraftPdf.href(to), label: texts.pdf },
      )}</li><li>${link(ctx, { href: urls.yearlyReportDraftDocx.href(to), label: texts.docx, download: true })}</li></ul>`,
      buttonLink(ctx, {
        href: urls.yearlyReportPublication.href(to),
        label: report.edition > 0 ? texts.toNextEdition : texts.toPublication,
        look: "secondary",
      }),
    ],
  })
}

/** Only a published report is given to the council: the form waits for it. */
function deliveryCard(ctx: OfficeCtx, { report, delivery }: WritePage, problems: readonly Problem[]): Html {
  const to = { office: ctx.office.slug, year: String(report.year) }
  if (report.edition === 0)
    return card(ctx, {
      compact: true,
      title: texts.delivery,
      body: html`<p class="note">${say(ctx, texts.publishFirst)}</p>`,
    })
  return card(ctx, {
    compact: true,
    title: texts.delivery,
    body: [
      html`<ul class="link-list"><li>${link(ctx, { href: urls.publicYearlyReport.href(to), label: texts.title(report.year) })}</li><li>${link(
        ctx,
        { href: urls.yearlyReportBipPackage.href(to), label: bipTexts.download, download: true },
      )}</li></ul>`,
      form(ctx, {
        action: urls.yearlyReportDelivery.href(to),
        label: texts.delivery[ctx.lang],
        body: [
          dateField(ctx, {
            name: "presentedOn",
            label: texts.presentedOn,
            optional: "silent",
            value: delivery?.presentedOn ?? report.presentedOn ?? "",
            problems,
          }),
          textField(ctx, {
            name: "bipUrl",
            label: texts.bipUrl,
            optional: "silent",
            value: delivery?.bipUrl ?? report.bipUrl ?? "",
            problems,
          }),
          button(ctx, { label: texts.saveDelivery }),
        ],
      }),
    ],
  })
}
