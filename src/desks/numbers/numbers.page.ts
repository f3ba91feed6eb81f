import { byChapter, YEARLY_CHAPTERS } from "../../domains/programmes/public.ts"
import { isRemembered, quantityIn } from "../../domains/strategy/public.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import { buttonLink, buttonRow, card, type Html, html, link, pageHeader, say, section, table } from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { NumberLine, Numbers } from "./numbers.queries.ts"
import { numbersTexts as texts } from "./numbers.texts.ts"
import { EARLIEST, latestYear } from "./numbers.years.ts"

/** Everything that is counted, five years beside each other; each number opens its list. */
export function numbersPage(ctx: OfficeCtx, numbers: Numbers): Html {
  const { slug: office } = ctx.office
  const latest = latestYear(ctx)
  const years = Array.from({ length: numbers.to - numbers.from + 1 }, (_, index) => numbers.from + index)
  const turn = (to: number, label: typeof texts.earlier) =>
    buttonLink(ctx, { href: urls.numbers.href({ office }, { rok: to }), label, look: "secondary" })
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      card(ctx, {
        body: table<NumberLine>(ctx, {
          caption: texts.caption,
          hiddenCaption: true,
          columns: [
            {
              label: texts.what,
              heading: "plain",
              cell: ({ source }) =>
                html`<strong>${say(ctx, source.name)}</strong><br><span class="note">${say(ctx, source.explanation)}</span>`,
            },
            ...years.map((year) => ({
              label: String(year),
              align: "number" as const,
              cell: (line: NumberLine) => numberOf(ctx, line, year),
            })),
          ],
          groups: groupsOf(ctx, numbers.lines),
        }),
      }),
      numbers.lines.some(({ years }) => isRemembered([...years.values()]))
        ? html`<p class="note">${say(ctx, texts.rememberedNote)}</p>`
        : "",
      buttonRow(ctx, [
        ...(numbers.from > EARLIEST ? [turn(numbers.from - 1, texts.earlier)] : []),
        ...(numbers.to < latest ? [turn(Math.min(latest, numbers.to + years.length), texts.later)] : []),
      ]),
      section(ctx, {
        title: texts.data,
        body: [
          html`<p class="note">${say(ctx, texts.dataNote)}</p>`,
          buttonRow(ctx, [
            buttonLink(ctx, {
              href: urls.numbersCsv.href({ office }, { rok: numbers.to }),
              label: texts.asCsv,
              look: "secondary",
            }),
            buttonLink(ctx, {
              href: urls.numbersJson.href({ office }, { rok: numbers.to }),
              label: texts.asJson,
              look: "secondary",
            }),
          ]),
        ],
      }),
    ],
  })
}

/** Numbers under the chapters of the yearly report, so that both tell them in one order. */
function groupsOf(ctx: OfficeCtx, lines: readonly NumberLine[]) {
  const parts = byChapter(lines.map((line) => ({ ...line, key: line.source.key })))
  return YEARLY_CHAPTERS.flatMap(({ key, name }) => {
    const rows = parts.get(key) ?? []
    return rows.length === 0 ? [] : [{ heading: say(ctx, name) as string, rows }]
  })
}

function numberOf(ctx: OfficeCtx, { source, years }: NumberLine, year: number): Html | string {
  const counted = years.get(year)
  if (!counted)
    return html`<span class="quiet"><span aria-hidden="true">–</span><span class="ds-sr-only">${say(ctx, texts.nothing)}</span></span>`
  return link(ctx, {
    href: urls.numberList.href({ office: ctx.office.slug, source: source.key, year: String(year) }),
    label: quantityIn(source.unit, counted.sum, ctx.lang),
    hiddenLabel: texts.listTitle(source.name, year),
  })
}
