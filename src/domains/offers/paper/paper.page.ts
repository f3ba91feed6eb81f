import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  addScript,
  alert,
  button,
  card,
  columns,
  facts,
  form,
  type Html,
  href,
  html,
  link,
  moment,
  pageHeader,
  section,
  table,
  tag,
  textField,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { PaperCheck } from "./paper.queries.ts"
import type { PaperOutcome } from "./paper.tables.ts"
import { paperTexts as texts } from "./paper.texts.ts"

const SCRIPT = addScript("paper-scan.js", new URL("../browser/paper-scan.ts", import.meta.url))

export type PaperPage = {
  call: Call
  checks: readonly PaperCheck[]
  matched: number
  submitted: number
  /** Offers without paper; undefined while the call is sealed. */
  waiting?: readonly { id: string; number: string; organisation: string }[]
  /** The comparison just made. */
  result?: PaperCheck
  typed: string
  problems: readonly Problem[]
}

const TONES: Record<PaperOutcome, "success" | "danger" | "warning"> = {
  match: "success",
  mismatch: "danger",
  unknown: "warning",
}

/** One field for the scanner, the result at once, and how many papers are still missing. */
export function paperPage(ctx: OfficeCtx, page: PaperPage): Html {
  const { call, problems } = page
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    head: html`<script type="module" src="${href(SCRIPT)}"></script>`,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.lead,
        crumbs: [
          { label: texts.officeCalls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: texts.title },
        ],
      }),
      call.offerRules.paperConfirmation ? "" : alert(ctx, { tone: "info", body: texts.notWanted }),
      columns(ctx, {
        main: [page.result ? resultAlert(ctx, page.result) : "", scanCard(ctx, page), lastOnes(ctx, page.checks)],
        aside: stateCard(ctx, page),
      }),
    ],
  })
}

function resultAlert(ctx: OfficeCtx, it: PaperCheck): Html {
  const what = [it.typed, it.organisation].filter(Boolean).join(", ")
  const bodies = { match: texts.matchBody, mismatch: texts.mismatchBody, unknown: texts.unknownBody }
  return alert(ctx, {
    tone: TONES[it.outcome],
    level: 2,
    announce: true,
    title: texts[it.outcome],
    body: html`<p>${words(ctx, bodies[it.outcome](what))}</p>${it.withdrawn ? html`<p>${words(ctx, texts.withdrawn)}</p>` : ""}`,
  })
}

function scanCard(ctx: OfficeCtx, { call, typed, problems }: PaperPage): Html {
  return card(ctx, {
    body: [
      form(ctx, {
        action: urls.paperConfirmations.href({ office: ctx.office.slug, callId: call.id }),
        body: [
          textField(ctx, {
            name: "code",
            label: texts.code,
            hint: texts.codeHint,
            value: typed,
            problems,
            autocomplete: "off",
            spellcheck: false,
          }),
          button(ctx, { label: texts.check, look: "primary" }),
        ],
      }),
      html`<div id="paper-camera" hidden data-start="${words(ctx, texts.camera)}" data-stop="${words(ctx, texts.cameraStop)}" data-failed="${words(ctx, texts.cameraFailed)}"></div>`,
    ],
  })
}

function lastOnes(ctx: OfficeCtx, checks: readonly PaperCheck[]): Html {
  return section(ctx, {
    title: texts.last,
    body: table<PaperCheck>(ctx, {
      caption: texts.last,
      hiddenCaption: true,
      rows: checks,
      empty: texts.none,
      columns: [
        { label: texts.colCode, heading: true, cell: (it) => it.typed },
        { label: texts.colOrganisation, cell: (it) => it.organisation ?? "" },
        { label: texts.colOutcome, cell: (it) => tag(ctx, { label: texts[it.outcome], tone: TONES[it.outcome] }) },
        { label: texts.colAt, cell: (it) => html`<span>${moment(ctx, it.at)}, ${it.by}</span>` },
      ],
    }),
  })
}

function stateCard(ctx: OfficeCtx, { matched, submitted, waiting }: PaperPage): Html {
  const office = ctx.office.slug
  const list = waiting?.map(
    (it) =>
      html`<li>${link(ctx, { href: urls.officeOffer.href({ office, offerId: it.id }), label: it.number })} ${it.organisation}</li>`,
  )
  return card(ctx, {
    title: texts.state,
    compact: true,
    body: [
      facts(ctx, [
        { term: texts.submitted, value: submitted },
        { term: texts.matched, value: matched },
      ]),
      !waiting || !list
        ? html`<p class="hint">${words(ctx, texts.sealed)}</p>`
        : waiting.length > 0
          ? html`<h3>${words(ctx, texts.waiting(waiting.length))}</h3><ul>${list}</ul>`
          : submitted > 0
            ? html`<p>${words(ctx, texts.allThere)}</p>`
            : "",
    ],
  })
}
