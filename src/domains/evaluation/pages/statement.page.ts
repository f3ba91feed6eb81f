import { EXCLUSION_GROUNDS, impartialityStatement } from "../../../law/committee.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  checkbox,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  say,
  select,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"

export type StatementPage = {
  call: Call
  /** Only names: the offers themselves open after the statement. */
  offerors: readonly { offerId: string; name: string }[]
  /** Ground chosen for each offer, "" for none. */
  grounds: Readonly<Record<string, string>>
  confirmed: boolean
  problems: readonly Problem[]
}

/** The gate before the offers (art. 15 ust. 2f): who takes part, and from whose offers the member steps aside. */
export function statementPage(ctx: PersonCtx, props: StatementPage): Html {
  const { call, problems } = props
  const office = ctx.office.slug
  const statement = impartialityStatement(call.title)
  return officePage(ctx, {
    title: texts.statementTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.statementTitle,
        lead: texts.statementLead,
        crumbs: [
          { label: texts.room, href: urls.committeeRoom.href({ office, callId: call.id }) },
          { label: texts.statementTitle },
        ],
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.conflictStatement.href({ office, callId: call.id }),
        body: [
          card(ctx, {
            body: html`<p>${say(ctx, statement.introduction)}</p><ul>${statement.grounds.map(
              (ground) => html`<li>${say(ctx, ground)}</li>`,
            )}</ul>${statement.duties.map((duty) => html`<p>${say(ctx, duty)}</p>`)}`,
          }),
          card(ctx, {
            title: texts.connections,
            body: props.offerors.map((offeror) =>
              select(ctx, {
                name: `ground.${offeror.offerId}`,
                label: offeror.name,
                value: props.grounds[offeror.offerId],
                problems,
                optional: "silent",
                empty: texts.noExclusion,
                choices: EXCLUSION_GROUNDS.map((ground) => ({ value: ground.key, label: ground.text })),
              }),
            ),
          }),
          checkbox(ctx, {
            name: "confirmed",
            label: texts.confirmStatement,
            checked: props.confirmed,
            problems,
          }),
          button(ctx, { label: texts.makeStatement, look: "primary" }),
        ],
      }),
    ],
  })
}
