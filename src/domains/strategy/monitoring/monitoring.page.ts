import { formatDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  columns,
  dateField,
  day,
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
  say,
  select,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { monitoringDocument } from "./monitoring.document.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import type { Snapshot, SnapshotLine } from "./snapshot.queries.ts"
import type { StrategyState } from "./strategy-state.ts"
import type { SnapshotTyped } from "./take-snapshot.ts"

export type MonitoringPage = {
  state: StrategyState
  snapshots: readonly SnapshotLine[]
  mayEdit: boolean
  /** The year of the round that is due. */
  roundYear: number
  typed: SnapshotTyped
  problems: readonly Problem[]
}

/** The way from the strategy. */
export const crumbsOf = (ctx: OfficeCtx, state: StrategyState) => [
  { label: state.name || texts.strategy, href: urls.strategy.href({ office: ctx.office.slug }) },
]

/** The report as it is now, and the states that the council accepted. */
export function monitoringPage(ctx: OfficeCtx, props: MonitoringPage): Html {
  const { state, snapshots, problems } = props
  const to = { office: ctx.office.slug, strategyId: state.id }
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...crumbsOf(ctx, state), { label: texts.short }],
        title: texts.title,
        lead: texts.lead,
        actions: [
          buttonLink(ctx, {
            href: urls.strategyMonitoringPdf.href(to),
            label: texts.pdf,
            icon: "download",
            look: "primary",
          }),
          buttonLink(ctx, { href: urls.strategyMonitoringDocx.href(to), label: texts.docx, icon: "download" }),
        ],
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: documentView(ctx, monitoringDocument(ctx, state, { issuedAt: ctx.now, subtitle: "" })),
        aside: [
          snapshotsCard(ctx, props),
          snapshots.length > 0 ? compareCard(ctx, state.id, snapshots) : "",
          props.mayEdit ? takeCard(ctx, props) : "",
          props.mayEdit ? roundCard(ctx, props.roundYear) : "",
        ],
      }),
    ],
  })
}

function snapshotsCard(ctx: OfficeCtx, { state, snapshots }: MonitoringPage): Html {
  const to = (snapshotId: string) =>
    urls.strategySnapshot.href({ office: ctx.office.slug, strategyId: state.id, snapshotId })
  return card(ctx, {
    compact: true,
    title: texts.snapshots,
    body:
      snapshots.length === 0
        ? html`<p class="quiet">${say(ctx, texts.noSnapshots)}</p>`
        : html`<ul class="link-list">${snapshots.map(
            ({ id, name, acceptedOn }) =>
              html`<li>${link(ctx, { href: to(id), label: name })} <span class="note">${formatDate(acceptedOn, ctx.lang)}</span></li>`,
          )}</ul>`,
  })
}

/** The choice of two states to compare. */
export function compareCard(
  ctx: OfficeCtx,
  strategyId: string,
  snapshots: readonly SnapshotLine[],
  asked?: { from: string; to: string },
): Html {
  const choices = snapshots.map(({ id, name }) => ({ value: id, label: name }))
  return card(ctx, {
    compact: true,
    title: texts.compare,
    body: form(ctx, {
      action: urls.strategyComparison.href({ office: ctx.office.slug, strategyId }),
      method: "get",
      label: texts.compare[ctx.lang],
      body: [
        select(ctx, { name: "od", label: texts.from, value: asked?.from ?? choices[0]?.value, choices }),
        select(ctx, {
          name: "do",
          label: texts.to,
          value: asked?.to ?? "",
          empty: texts.now,
          optional: "silent",
          choices,
        }),
        button(ctx, { label: texts.show }),
      ],
    }),
  })
}

function takeCard(ctx: OfficeCtx, { state, typed, problems }: MonitoringPage): Html {
  return card(ctx, {
    compact: true,
    title: texts.take,
    id: "migawka",
    body: [
      html`<p class="note">${say(ctx, texts.snapshotsLead)}</p>`,
      form(ctx, {
        action: urls.strategySnapshots.href({ office: ctx.office.slug, strategyId: state.id }),
        label: texts.take[ctx.lang],
        body: [
          hidden("id", typed.id),
          textField(ctx, { name: "name", label: texts.name, hint: texts.nameHint, value: typed.name, problems }),
          textField(ctx, {
            name: "resolution",
            label: texts.resolution,
            value: typed.resolution,
            optional: true,
            problems,
          }),
          dateField(ctx, { name: "acceptedOn", label: texts.acceptedOn, value: typed.acceptedOn, problems }),
          html`<p class="note">${say(ctx, texts.takeNote)}</p>`,
          button(ctx, { label: texts.take }),
        ],
      }),
    ],
  })
}

function roundCard(ctx: OfficeCtx, year: number): Html {
  return card(ctx, {
    compact: true,
    title: texts.roundShort,
    body: html`<ul class="link-list"><li>${link(ctx, {
      href: urls.strategyRound.href({ office: ctx.office.slug, year: String(year) }),
      label: texts.round(year),
    })}</li></ul>`,
  })
}

/** A state as the council accepted it. */
export function snapshotPage(ctx: OfficeCtx, snapshot: Snapshot): Html {
  const { state, strategyId, id } = snapshot
  const to = { office: ctx.office.slug, strategyId, snapshotId: id }
  return officePage(ctx, {
    title: snapshot.name,
    main: [
      pageHeader(ctx, {
        crumbs: [
          ...crumbsOf(ctx, state),
          { label: texts.short, href: urls.strategyMonitoring.href(to) },
          { label: snapshot.name },
        ],
        title: snapshot.name,
        actions: [
          buttonLink(ctx, {
            href: urls.strategySnapshotPdf.href(to),
            label: texts.pdf,
            icon: "download",
            look: "primary",
          }),
          buttonLink(ctx, { href: urls.strategySnapshotDocx.href(to), label: texts.docx, icon: "download" }),
        ],
      }),
      columns(ctx, {
        main: documentView(ctx, snapshotDocument(ctx, snapshot)),
        aside: [
          card(ctx, {
            compact: true,
            title: texts.snapshots,
            body: facts(
              ctx,
              [
                { term: texts.acceptedOn, value: day(ctx, snapshot.acceptedOn) },
                ...(snapshot.resolution ? [{ term: texts.resolution, value: snapshot.resolution }] : []),
                { term: texts.taken, value: moment(ctx, snapshot.takenAt) },
                { term: texts.checksum, value: html`<code class="hash">${snapshot.sha256}</code>` },
              ],
              "stacked",
            ),
          }),
          buttonRow(
            ctx,
            buttonLink(ctx, {
              href: urls.strategyComparison.href({ office: ctx.office.slug, strategyId }, { od: id }),
              label: texts.compare,
            }),
          ),
        ],
      }),
    ],
  })
}

export const snapshotDocument = (ctx: OfficeCtx, snapshot: Snapshot) =>
  monitoringDocument(ctx, snapshot.state, { issuedAt: snapshot.takenAt, subtitle: snapshot.name })
