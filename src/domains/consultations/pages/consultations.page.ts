import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  type Content,
  emptyState,
  filterBar,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  say,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { managesConsultations } from "../consultation.access.ts"
import type { ConsultationLine, ConsultationPage } from "../consultation.queries.ts"
import { kindWords, phaseWords, listTexts as texts } from "../consultation.texts.ts"
import type { ConsultationPhase } from "../consultation.ts"
import { phaseTag } from "../consultation.words.ts"
import { feedHead, feedLine } from "../feeds/feed-links.ts"
import { type ListQuery, PHASES, queryOf } from "./list-query.ts"
import { officeTexts } from "./office.texts.ts"

/** The list for everybody. */
export function consultationsPage(ctx: OfficeCtx, list: ConsultationPage, asked: ListQuery): Html {
  const { slug: office } = ctx.office
  const manages = managesConsultations(ctx)
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    head: feedHead(ctx),
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.lead,
        actions: manages && buttonLink(ctx, { href: urls.officeConsultations.href({ office }), label: texts.toOffice }),
      }),
      listOf(ctx, list, asked, "public"),
      feedLine(ctx),
    ],
  })
}

/** The list of those who run consultations. */
export function officeConsultationsPage(
  ctx: OfficeCtx,
  list: ConsultationPage,
  asked: ListQuery,
  hasRules: boolean,
): Html {
  const { slug: office } = ctx.office
  const rules = urls.consultationRules.href({ office })
  return officePage(ctx, {
    title: officeTexts.title,
    main: [
      pageHeader(ctx, {
        title: officeTexts.title,
        lead: officeTexts.lead,
        actions: [
          buttonLink(ctx, {
            href: urls.newConsultation.href({ office }),
            label: officeTexts.start,
            look: "primary",
          }),
          buttonLink(ctx, { href: rules, label: officeTexts.rules }),
        ],
      }),
      hasRules
        ? ""
        : alert(ctx, {
            tone: "warning",
            title: officeTexts.noRules,
            body: officeTexts.noRulesBody,
            actions: link(ctx, { href: rules, label: officeTexts.rules }),
          }),
      listOf(ctx, list, asked, "office"),
    ],
  })
}

type Whose = "public" | "office"
const addressOf = (ctx: OfficeCtx, whose: Whose, asked: Partial<ListQuery>) =>
  (whose === "public" ? urls.consultations : urls.officeConsultations).href({ office: ctx.office.slug }, queryOf(asked))

const isFiltered = (asked: ListQuery) => Boolean(asked.text || asked.phase || asked.kind || asked.year)

function listOf(ctx: OfficeCtx, list: ConsultationPage, asked: ListQuery, whose: Whose): Content {
  return [
    filters(ctx, list, asked, whose),
    list.total === 0 ? nothing(ctx, asked, whose) : lines(ctx, list.lines, whose),
    pagination(ctx, { ...list, href: (page) => addressOf(ctx, whose, { ...asked, page }) }),
  ]
}

function filters(ctx: OfficeCtx, list: ConsultationPage, asked: ListQuery, whose: Whose): Html {
  const { year } = today(ctx.now)
  const phases: ConsultationPhase[] = ["ahead", "open", "closed", "reported", "annulled"]
  return filterBar(ctx, {
    action: addressOf(ctx, whose, {}),
    clear: isFiltered(asked) ? addressOf(ctx, whose, {}) : undefined,
    found: texts.found(list.total),
    fields: [
      textField(ctx, { name: "szukaj", type: "search", label: texts.search, value: asked.text, optional: "silent" }),
      select(ctx, {
        name: "etap",
        label: texts.phase,
        value: asked.phase ? PHASES[asked.phase] : "",
        empty: texts.all,
        optional: "silent",
        choices: (whose === "office" ? (["drafted", ...phases] as const) : phases).map((phase) => ({
          value: PHASES[phase],
          label: phaseWords[phase],
        })),
      }),
      select(ctx, {
        name: "rodzaj",
        label: texts.kind,
        value: asked.kind ?? "",
        empty: texts.all,
        optional: "silent",
        choices: (["programme", "act"] as const).map((kind) => ({ value: kind, label: kindWords[kind] })),
      }),
      select(ctx, {
        name: "rok",
        label: texts.year,
        value: asked.year ? String(asked.year) : "",
        empty: texts.all,
        optional: "silent",
        choices: [0, 1, 2, 3, 4, 5].map((back) => ({ value: String(year - back), label: String(year - back) })),
      }),
    ],
  })
}

function nothing(ctx: OfficeCtx, asked: ListQuery, whose: Whose): Html {
  if (!isFiltered(asked))
    return emptyState(ctx, { level: 2, title: texts.none, body: texts.noneBody, icon: "calendar" })
  return emptyState(ctx, {
    level: 2,
    title: texts.nothingFound,
    icon: "search",
    actions: buttonLink(ctx, { href: addressOf(ctx, whose, {}), label: texts.clear }),
  })
}

function lines(ctx: OfficeCtx, rows: readonly ConsultationLine[], whose: Whose): Html {
  const target = whose === "public" ? urls.consultation : urls.officeConsultation
  return table<ConsultationLine>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows,
    columns: [
      {
        label: texts.colTitle,
        heading: true,
        cell: (it) =>
          html`${link(ctx, {
            href: target.href({ office: ctx.office.slug, consultationId: it.id }),
            label: it.title,
          })}<div class="note">${it.number ? `${it.number} · ` : ""}${say(ctx, kindWords[it.kind])}</div>`,
      },
      {
        label: texts.colTime,
        cell: (it) => (it.from && it.to ? texts.fromTo(it.from, it.to) : texts.noDates),
      },
      { label: texts.colRemarks, align: "number", cell: (it) => it.remarks },
      ...(whose === "office"
        ? [{ label: texts.colUnanswered, align: "number" as const, cell: (it: ConsultationLine) => it.unanswered }]
        : []),
      { label: texts.colPhase, cell: (it) => phaseTag(ctx, it.phase) },
    ],
  })
}
