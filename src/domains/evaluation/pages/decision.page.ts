import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  type Content,
  card,
  checkbox,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { decisionTexts as texts } from "../decision.texts.ts"
import { evaluationTexts } from "../evaluation.texts.ts"
import type { Standing } from "../standing.ts"
import { rankingTable } from "./ranking-table.ts"
import { standingSteps } from "./step-line.ts"

export type DecisionPage = {
  standing: Standing
  amounts: Readonly<Record<string, string>>
  reasons: Readonly<Record<string, string>>
  problems: readonly Problem[]
}

/** The organ's page: the committee's opinion with the amounts to accept or change, and one button. */
export function decisionPage(ctx: PersonCtx, props: DecisionPage): Html {
  const { standing, problems } = props
  const { call } = standing
  const office = ctx.office.slug
  const to = { office, callId: call.id }
  return officePage(ctx, {
    title: texts.decide,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: call.title,
        eyebrow: texts.decide,
        lead: texts.decideLead,
        crumbs: [
          { label: evaluationTexts.calls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href(to) },
          { label: texts.decide },
        ],
      }),
      standingSteps(ctx, standing),
      errorSummary(ctx, problems),
      body(ctx, props),
    ],
  })
}

function body(ctx: PersonCtx, props: DecisionPage): Content {
  const { standing } = props
  const to = { office: ctx.office.slug, callId: standing.call.id }
  const [decision] = standing.decisions.values()
  if (decision)
    return [
      alert(ctx, { tone: "success", body: texts.decidedOn(formatMoment(decision.decidedAt, ctx.lang)) }),
      card(ctx, { body: rankingTable(ctx, { ...props, mode: "read" }) }),
    ]
  if (!standing.opinion) return alert(ctx, { body: texts.awaitOpinion })
  return card(ctx, {
    body: form(ctx, {
      action: urls.decision.href(to),
      body: [
        rankingTable(ctx, { ...props, mode: "decide" }),
        html`<p class="note">${say(ctx, texts.decideConfirm)}</p>`,
        checkbox(ctx, { name: "confirmed", label: texts.confirmDecision, problems: props.problems }),
        button(ctx, { label: texts.decideAction, look: "primary" }),
      ],
    }),
  })
}
