import { type PartKey, programmePart } from "../../../law/programme.ts"
import { formatMoment } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  card,
  emptyState,
  type Html,
  html,
  pageHeader,
  pagination,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { isAny, partDifference } from "../differences.ts"
import type { PartVersion } from "../history.ts"
import { partSlug } from "../part.slugs.ts"
import type { Programme } from "../programme.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { partDifferenceView } from "./differences-view.ts"
import { historyTexts as texts } from "./history.texts.ts"

export type HistoryProps = {
  programme: Programme
  key: PartKey
  versions: readonly PartVersion[]
  page: number
  pages: number
  mayRestore: boolean
}

/** Who changed what in one part, with the way back to an older version. */
export function historyPage(ctx: OfficeCtx, it: HistoryProps): Html {
  const { programme, key } = it
  const to = { office: ctx.office.slug, programmeId: programme.id, part: partSlug(key) }
  const { name } = programmePart(key)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          ...programmeCrumbs(ctx, programme),
          { label: name, href: it.mayRestore ? urls.programmePart.href(to) : undefined },
          { label: texts.title },
        ],
        eyebrow: name,
        title: texts.title,
        lead: texts.lead,
      }),
      it.versions.length === 0 ? emptyState(ctx, { level: 2, title: texts.none }) : "",
      it.versions.map((version, index) => versionCard(ctx, it, version, index === 0 && it.page === 1)),
      pagination(ctx, {
        page: it.page,
        pages: it.pages,
        href: (page) => urls.programmePartHistory.href(to, { strona: page }),
      }),
    ],
  })
}

function versionCard(ctx: OfficeCtx, it: HistoryProps, version: PartVersion, isNewest: boolean): Html {
  const to = { office: ctx.office.slug, programmeId: it.programme.id, part: partSlug(it.key) }
  const at = formatMoment(version.at, ctx.lang)
  const difference = partDifference(it.key, version.before, version.content)
  const restore =
    it.mayRestore && !isNewest
      ? buttonForm(ctx, {
          action: urls.programmePartHistory.href(to),
          values: { revision: String(version.revision) },
          button: button(ctx, {
            label: texts.restore,
            hiddenLabel: texts.ofMoment(at),
            look: "quiet",
          }),
        })
      : undefined
  return card(ctx, {
    title: inEach((lang) => `${version.by || texts.system[lang]}, ${formatMoment(version.at, lang)}`),
    body: [
      version.because === "" ? "" : html`<p class="note">${say(ctx, texts.because(version.because))}</p>`,
      isAny(difference) ? partDifferenceView(ctx, difference) : html`<p class="quiet">${say(ctx, texts.unchanged)}</p>`,
    ],
    foot: restore,
  })
}
