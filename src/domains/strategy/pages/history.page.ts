import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  type Content,
  disclosure,
  type Html,
  html,
  link,
  pageHeader,
  card as paper,
  say,
  table,
  tag,
  timeline,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { StoredCard } from "../card.access.ts"
import type { Change } from "../card-changes.ts"
import type { VersionWithChanges } from "../card-history.ts"
import { historyTexts as texts } from "./history.texts.ts"
import { crumbsTo } from "./place.ts"

export type HistoryPageProps = {
  card: StoredCard
  versions: readonly VersionWithChanges[]
  /** The version below the last shown one. */
  older: number | undefined
  names: ReadonlyMap<string, string>
  mayEdit: boolean
}

const FEW = 5

/** Who changed what and when, with a way back to each version. */
export function historyPage(ctx: OfficeCtx, props: HistoryPageProps): Html {
  const { card, versions, older, names } = props
  const to = { office: ctx.office.slug, cardId: card.id }
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { crumbs: crumbsTo(ctx, card, [{ label: texts.title }]), title: texts.title, lead: texts.lead }),
      paper(ctx, {
        body: timeline(ctx, {
          label: texts.versions,
          now: ctx.now,
          events: versions.map((version) => ({
            at: version.madeAt,
            what: html`<strong>${say(ctx, titleOf(version))}</strong> ${version.version === card.version ? tag(ctx, { label: texts.current, tone: "success" }) : ""}`,
            who: version.madeBy ? names.get(version.madeBy) : undefined,
            more: [changesOf(ctx, version), restoreOf(ctx, props, version)],
          })),
        }),
        foot:
          older === undefined
            ? undefined
            : link(ctx, { href: urls.cardHistory.href(to, { od: older }), label: texts.older, onward: true }),
      }),
    ],
  })
}

const titleOf = ({ origin, version, restoredFrom }: VersionWithChanges): Text =>
  origin === "restored" ? texts.restored(version, restoredFrom ?? 0) : texts[origin](version)

function changesOf(ctx: OfficeCtx, { changes, version }: VersionWithChanges): Content {
  if (!changes) return version === 1 ? html`<p class="note">${say(ctx, texts.first)}</p>` : ""
  if (changes.length === 0) return ""
  const list = table<Change>(ctx, {
    caption: texts.changes,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.part, heading: "plain", cell: (change) => change.part },
      { label: texts.before, cell: (change) => saidOr(ctx, change.before) },
      { label: texts.after, cell: (change) => saidOr(ctx, change.after) },
    ],
    rows: changes,
  })
  return changes.length <= FEW
    ? list
    : disclosure(ctx, { summary: [texts.changes, ` (${changes.length})`], body: list })
}

const saidOr = (ctx: OfficeCtx, text: Text): Content =>
  text[ctx.lang] === ""
    ? html`<span class="quiet">${say(ctx, texts.nothing)}</span>`
    : html`<span class="printed">${say(ctx, text)}</span>`

function restoreOf(ctx: OfficeCtx, { card, mayEdit }: HistoryPageProps, { version }: VersionWithChanges): Content {
  if (!mayEdit || version === card.version) return ""
  return buttonForm(ctx, {
    action: urls.cardHistory.href({ office: ctx.office.slug, cardId: card.id }),
    values: { version: String(version) },
    button: button(ctx, {
      label: texts.restore,
      hiddenLabel: texts.restoreOf(version),
      icon: "history",
      look: "quiet",
    }),
  })
}
