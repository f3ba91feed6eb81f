import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import { columns, type Html, html, link, pageHeader, card as paper, say, table } from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { levelPageTexts } from "../pages/level.texts.ts"
import { dataTexts as texts } from "./data.texts.ts"
import { type DataColumn, INDICATOR_COLUMNS, TASK_COLUMNS } from "./strategy-csv.ts"

/** What can be downloaded and what each column means. */
export function dataPage(ctx: OfficeCtx): Html {
  const at = { office: ctx.office.slug }
  const file = (
    href: string,
    label: keyof typeof texts & ("json" | "tasks" | "indicators"),
    hint: keyof typeof texts,
  ) =>
    html`<li>${link(ctx, { href, label: texts[label] })}<div class="note">${say(ctx, texts[hint] as { pl: string; en: string })}</div></li>`
  const rules = [texts.ruleStable, texts.ruleCsv, texts.ruleJson, texts.rulePercent, texts.rulePrinted]
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: levelPageTexts.strategyTitle, href: urls.strategy.href(at) }, { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
      }),
      columns(ctx, {
        main: [
          paper(ctx, {
            title: texts.files,
            body: html`<ul class="plain-list">${[
              file(urls.strategyJson.href(at), "json", "jsonHint"),
              file(urls.strategyTasksCsv.href(at), "tasks", "tasksHint"),
              file(urls.strategyIndicatorsCsv.href(at), "indicators", "indicatorsHint"),
            ]}</ul>`,
          }),
          columnsCard(ctx, "zadania.csv", TASK_COLUMNS),
          columnsCard(ctx, "wskazniki.csv", INDICATOR_COLUMNS),
        ],
        aside: paper(ctx, {
          title: texts.rulesTitle,
          compact: true,
          body: html`<ul>${rules.map((rule) => html`<li>${say(ctx, rule)}</li>`)}</ul>`,
        }),
      }),
    ],
  })
}

const columnsCard = (ctx: OfficeCtx, file: string, names: readonly DataColumn[]): Html =>
  paper(ctx, {
    title: texts.columnsOf(file),
    body: table<DataColumn>(ctx, {
      caption: texts.columnsOf(file),
      hiddenCaption: true,
      dense: true,
      columns: [
        { label: texts.column, heading: "plain", cell: (name) => html`<code>${name}</code>` },
        { label: texts.meaning, cell: (name) => texts[name] },
      ],
      rows: names,
    }),
  })
