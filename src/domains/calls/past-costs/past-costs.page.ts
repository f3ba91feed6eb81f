import { formatMoney } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  card,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  money,
  pageHeader,
  say,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallDraft } from "../call.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import { editTexts } from "../pages/edit.texts.ts"
import { pastCostsTexts as texts } from "./past-costs.texts.ts"
import type { FundedTask, YearOfCosts } from "./past-costs.ts"

export type PastCostsProps = { draft: CallDraft; years: readonly YearOfCosts[]; problems: readonly Problem[] }

/** The contracts from which the costs of both years are counted, and a button that puts the sums into the draft. */
export function pastCostsPage(ctx: OfficeCtx, { draft, years, problems }: PastCostsProps): Html {
  const to = { office: ctx.office.slug, callId: draft.id }
  const back = buttonLink(ctx, { href: urls.callEdit.href(to), label: texts.back, look: "quiet" })
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          ...callCrumbs(ctx, draft),
          { label: editTexts.editTitle, href: urls.callEdit.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      draft.spheres.length === 0
        ? [alert(ctx, { tone: "warning", body: texts.noSpheres }), buttonRow(ctx, back)]
        : [
            ...years.map((year) => yearCard(ctx, year)),
            form(ctx, {
              action: urls.callPastCosts.href(to),
              label: texts.title[ctx.lang],
              body: [
                hidden("revision", draft.revision),
                buttonRow(ctx, button(ctx, { label: texts.fill, look: "primary" }), back),
              ],
            }),
          ],
    ],
  })
}

function yearCard(ctx: OfficeCtx, { year, total, count, tasks }: YearOfCosts): Html {
  const title = texts.year(year, formatMoney(total, ctx.lang), count)
  return card(ctx, {
    title,
    body: [
      tasks.length === 0
        ? html`<p>${say(ctx, texts.none)}</p>`
        : table<FundedTask>(ctx, {
            caption: title,
            hiddenCaption: true,
            rows: tasks,
            columns: [
              { label: texts.contract, cell: (task) => link(ctx, { href: task.href, label: task.number }) },
              { label: texts.organisation, heading: true, cell: (task) => task.organisationName },
              { label: texts.task, cell: (task) => task.title },
              { label: texts.grant, align: "number", cell: (task) => money(ctx, task.grant) },
            ],
          }),
      count > tasks.length ? html`<p>${say(ctx, texts.more(count - tasks.length))}</p>` : "",
    ],
  })
}
