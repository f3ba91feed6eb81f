import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  checkboxes,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  numberField,
  pageHeader,
  say,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { channelWords } from "../consultation.texts.ts"
import { CHANNELS } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { forgettingTexts } from "../forgetting/forgetting.texts.ts"
import { officeTexts } from "../pages/office.texts.ts"
import type { RulesTyped } from "./record-rules.ts"
import { rulesTexts as texts } from "./rules.texts.ts"
import type { ConsultationRules } from "./rules.ts"

export function rulesPage(
  ctx: OfficeCtx,
  props: { all: readonly ConsultationRules[]; typed: RulesTyped; problems: readonly Problem[] },
): Html {
  const { slug: office } = ctx.office
  return officePage(ctx, {
    title: texts.title,
    failed: props.problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: officeTexts.title, href: urls.officeConsultations.href({ office }) }, { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, props.problems),
      columns(ctx, {
        main: rulesForm(ctx, props),
        aside: card(ctx, { title: texts.recorded, body: recorded(ctx, props.all) }),
      }),
    ],
  })
}

function rulesForm(ctx: OfficeCtx, { typed, problems }: { typed: RulesTyped; problems: readonly Problem[] }): Html {
  return form(ctx, {
    action: urls.consultationRules.href({ office: ctx.office.slug }),
    guardUnsaved: true,
    body: [
      hidden(BEGAN, typed.began ?? ""),
      dateField(ctx, { name: "validFrom", label: texts.validFrom, value: typed.validFrom, problems }),
      textField(ctx, {
        name: "resolution",
        label: texts.resolution,
        hint: texts.resolutionHint,
        value: typed.resolution,
        problems,
      }),
      numberField(ctx, { name: "termDays", label: texts.termDays, value: typed.termDays, problems }),
      numberField(ctx, {
        name: "opinionDays",
        label: texts.opinionDays,
        hint: texts.opinionDaysHint,
        value: typed.opinionDays,
        optional: true,
        problems,
      }),
      numberField(ctx, {
        name: "namesMonths",
        label: texts.namesMonths,
        hint: texts.namesMonthsHint,
        value: typed.namesMonths,
        problems,
      }),
      checkboxes(ctx, {
        name: "channels",
        label: texts.channels,
        values: typed.channels,
        choices: CHANNELS.map((value) => ({ value, label: channelWords[value] })),
        problems,
      }),
      button(ctx, { label: texts.save, look: "primary" }),
    ],
  })
}

function recorded(ctx: OfficeCtx, all: readonly ConsultationRules[]): Html {
  if (all.length === 0) return html`<p>${say(ctx, texts.none)}</p>`
  return table<ConsultationRules>(ctx, {
    caption: texts.recorded,
    hiddenCaption: true,
    rows: all,
    columns: [
      {
        label: texts.colFrom,
        heading: true,
        cell: (it) => html`${say(ctx, texts.from(it.validFrom))}<div class="note">${it.resolution}</div>`,
      },
      { label: texts.colTerm, cell: (it) => texts.days(it.termDays) },
      { label: texts.colOpinion, cell: (it) => (it.opinionDays === null ? texts.noDays : texts.days(it.opinionDays)) },
      { label: texts.colNames, cell: (it) => forgettingTexts.months(it.namesMonths) },
    ],
  })
}
