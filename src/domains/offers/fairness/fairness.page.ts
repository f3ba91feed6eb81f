import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Outage } from "../../../platform/uptime.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  card,
  columns,
  disclosure,
  facts,
  form,
  type Html,
  html,
  moment,
  pageHeader,
  say,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { FairnessRecord } from "./fairness.queries.ts"
import { fairnessTexts as texts } from "./fairness.texts.ts"
import type { Proof } from "./merkle.ts"

export type FairnessPage = {
  call: Call
  records: readonly FairnessRecord[]
  /** What moved the closing by the rule of the announcement. */
  outages: readonly Outage[]
  typed: string
  problems: readonly Problem[]
  found?: { proof: Proof; root: string } | undefined
}

/** Public: counts, roots and their places in the chain, and whether one offer is under the root. */
export function fairnessPage(ctx: OfficeCtx, page: FairnessPage): Html {
  const { call, records, problems } = page
  const to = { office: ctx.office.slug, callId: call.id }
  const closing = records.find((record) => record.moment === "closing")
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.calls, href: urls.calls.href({ office: to.office }) },
          { label: call.title, href: urls.call.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead,
      }),
      columns(ctx, {
        main: [
          page.found ? foundCard(ctx, page, page.found) : "",
          records.length === 0
            ? alert(ctx, {
                title: texts.none,
                body: (Temporal.Instant.compare(ctx.now, call.closesAt) > 0 ? texts.noneClosedText : texts.noneText)(
                  inEach((lang) => formatMoment(call.closesAt, lang)),
                ),
              })
            : records.map((record) => recordCard(ctx, record, closing)),
          page.outages.length > 0 ? outageCard(ctx, page) : "",
        ],
        aside: [checkCard(ctx, page), html`<p class="hint">${say(ctx, texts.sealed)}</p>`],
      }),
      disclosure(ctx, { summary: texts.how, body: html`<p>${say(ctx, texts.howText)}</p>` }),
    ],
  })
}

function recordCard(ctx: OfficeCtx, record: FairnessRecord, closing: FairnessRecord | undefined): Html {
  const isRanking = record.moment === "ranking"
  const isSame = record.root === closing?.root
  return card(ctx, {
    title: texts[`moment.${record.moment}`],
    body: [
      facts(
        ctx,
        [
          { term: texts.recorded, value: moment(ctx, record.recordedAt, { weekday: true }) },
          { term: isRanking ? texts.ranked : texts.offers, value: texts.count(record.offers, record.withdrawn) },
          { term: texts.root, value: hash(record.root) },
          {
            term: texts.link,
            value: record.link
              ? texts.linkAt(record.link.position, `${record.link.hash.slice(0, 16)}…`)
              : texts.linkSoon,
          },
        ],
        "long",
      ),
      record.moment === "opening"
        ? alert(ctx, { tone: isSame ? "success" : "danger", body: isSame ? texts.same : texts.different })
        : "",
    ],
  })
}

function outageCard(ctx: OfficeCtx, { call, outages }: FairnessPage): Html {
  const closes = inEach((lang) => formatMoment(call.closesAt, lang))
  return card(ctx, {
    title: texts.outages,
    body: [
      html`<p>${say(ctx, texts.outagesText(call.offerRules.outageMinutes, closes))}</p>`,
      table(ctx, {
        caption: texts.outages,
        hiddenCaption: true,
        columns: [
          { label: texts.outageFrom, cell: (it) => moment(ctx, it.beganAt) },
          { label: texts.outageTo, cell: (it) => moment(ctx, it.endedAt) },
          {
            label: texts.outageLength,
            cell: (it) => texts.minutes(Math.floor(it.beganAt.until(it.endedAt).total("minutes"))),
          },
        ],
        rows: outages,
      }),
    ],
  })
}

function checkCard(ctx: OfficeCtx, { call, typed, problems }: FairnessPage): Html {
  return card(ctx, {
    title: texts.checkTitle,
    body: form(ctx, {
      action: urls.fairness.href({ office: ctx.office.slug, callId: call.id }),
      method: "get",
      body: [
        html`<p>${say(ctx, texts.checkText)}</p>`,
        textField(ctx, {
          name: "suma",
          label: texts.checksum,
          hint: texts.checksumHint,
          value: typed,
          problems,
          autocomplete: "off",
          spellcheck: false,
        }),
        button(ctx, { label: texts.check, look: "primary", icon: "shield-check" }),
      ],
    }),
  })
}

function foundCard(ctx: OfficeCtx, { call }: FairnessPage, { proof, root }: { proof: Proof; root: string }): Html {
  const file = urls.fairnessProof.href({ office: ctx.office.slug, callId: call.id }, { suma: proof.leaf })
  const path =
    proof.path.length === 0 ? texts.pathNone : html`<ol>${proof.path.map((each) => html`<li>${hash(each)}</li>`)}</ol>`
  return card(ctx, {
    title: texts.found,
    body: [
      html`<p role="status">${say(ctx, texts.foundText(proof.index + 1, proof.size))}</p>`,
      facts(
        ctx,
        [
          { term: texts.leaf, value: hash(proof.leaf) },
          { term: texts.path, value: path },
          { term: texts.root, value: hash(root) },
        ],
        "long",
      ),
      buttonLink(ctx, { href: file, label: texts.proofFile, icon: "download" }),
    ],
  })
}

const hash = (hex: string): Html => html`<code class="checksum">${hex.match(/.{1,8}/g)?.join(" ") ?? ""}</code>`
