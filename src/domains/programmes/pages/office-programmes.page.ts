import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { buttonLink, emptyState, type Html, html, link, money, pageHeader, say, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { stageTexts } from "../stages/stage.texts.ts"
import { programmeTexts as texts } from "./programme.texts.ts"
import { stateTags } from "./state-tags.ts"

/** Every programme of the office, drafts too. */
export function officeProgrammesPage(ctx: OfficeCtx, programmes: readonly Programme[], mayManage: boolean): Html {
  const office = ctx.office.slug
  const begin = [
    buttonLink(ctx, { href: urls.newProgramme.href({ office }), label: texts.begin, look: "primary" }),
    buttonLink(ctx, { href: urls.pastProgramme.href({ office }), label: stageTexts.past }),
  ]
  return officePage(ctx, {
    title: texts.list,
    main: [
      pageHeader(ctx, { title: texts.list, lead: texts.listLead, actions: mayManage ? begin : undefined }),
      programmes.length === 0
        ? emptyState(ctx, { level: 2, title: texts.listEmpty, body: texts.listEmptyHow })
        : table(ctx, {
            caption: texts.list,
            hiddenCaption: true,
            columns: [
              { label: texts.years, cell: (it) => yearsOf(it), lead: true },
              {
                label: texts.name,
                heading: "plain",
                cell: (it) => link(ctx, { href: urls.programme.href({ office, programmeId: it.id }), label: it.title }),
              },
              { label: texts.state, cell: (it) => html`<div class="tag-row">${stateTags(ctx, it)}</div>` },
              {
                label: texts.resolution,
                cell: (it) => it.resolution?.number ?? html`<span class="quiet">${say(ctx, texts.none)}</span>`,
              },
              {
                label: texts.plannedMoney,
                align: "number",
                cell: (it) => (it.plannedMoney === null ? "–" : money(ctx, it.plannedMoney)),
              },
            ],
            rows: programmes,
          }),
    ],
  })
}
