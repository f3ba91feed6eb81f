import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonLink,
  card,
  checkbox,
  columns,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  radios,
  say,
  select,
  table,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { CommitteeMember } from "../evaluation.queries.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"

export type CommitteePage = {
  call: Call
  members: readonly CommitteeMember[]
  /** Those who were taken off the committee. */
  left: readonly CommitteeMember[]
  names: ReadonlyMap<string, string>
  candidates: readonly { id: string; name: string }[]
  /** Sheets each member has to hand in, by person. */
  due: ReadonlyMap<string, number>
  typed: { personId: string; side: string; isChair: boolean }
  problems: readonly Problem[]
  /** The opinion is handed over: nothing changes any more. */
  isClosed: boolean
}

export function committeePage(ctx: OfficeCtx, props: CommitteePage): Html {
  const { call, members, problems } = props
  const office = ctx.office.slug
  const nameOf = (member: CommitteeMember) => props.names.get(member.personId) ?? "—"
  const seated = new Set(members.map((member) => member.personId))
  return officePage(ctx, {
    title: texts.committee,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.committee,
        lead: texts.committeeLead,
        crumbs: [
          { label: texts.calls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: texts.committee },
        ],
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: [
          card(ctx, {
            body: table<CommitteeMember>(ctx, {
              caption: texts.committee,
              hiddenCaption: true,
              rows: members,
              empty: texts.committeeEmpty,
              columns: [
                {
                  label: texts.colMember,
                  heading: true,
                  cell: (member) => [
                    nameOf(member),
                    member.isChair ? [" ", tag(ctx, { label: texts.chair, tone: "info" })] : "",
                  ],
                },
                {
                  label: texts.colSide,
                  cell: (member) => (member.side === "office" ? texts.sideOffice : texts.sideOrganisations),
                },
                { label: texts.colStatement, cell: (member) => statementCell(ctx, member) },
                {
                  label: texts.colSheets,
                  align: "number",
                  cell: (member) => `${member.handedIn}/${props.due.get(member.personId) ?? 0}`,
                },
                ...(props.isClosed
                  ? []
                  : [
                      {
                        label: texts.colActions,
                        hiddenLabel: true,
                        screenOnly: true,
                        cell: (member: CommitteeMember) =>
                          buttonLink(ctx, {
                            href: urls.committeeMember.href({ office, callId: call.id, personId: member.personId }),
                            label: texts.remove,
                            look: "quiet",
                            hiddenLabel: nameOf(member),
                          }),
                      },
                    ]),
              ],
            }),
          }),
          props.isClosed ? "" : leftCard(ctx, props),
        ],
        aside: props.isClosed
          ? card(ctx, { body: texts.committeeClosed, compact: true })
          : card(ctx, {
              title: texts.addMember,
              compact: true,
              body: form(ctx, {
                action: urls.committee.href({ office, callId: call.id }),
                body: [
                  select(ctx, {
                    name: "personId",
                    label: texts.person,
                    hint: texts.personHint,
                    value: props.typed.personId,
                    problems,
                    choices: props.candidates
                      .filter((person) => !seated.has(person.id))
                      .map((person) => ({ value: person.id, label: person.name })),
                  }),
                  radios(ctx, {
                    name: "side",
                    label: texts.colSide,
                    value: props.typed.side || "office",
                    problems,
                    choices: [
                      { value: "office", label: texts.sideOffice },
                      { value: "organisations", label: texts.sideOrganisations },
                    ],
                  }),
                  checkbox(ctx, {
                    name: "isChair",
                    label: texts.isChair,
                    checked: props.typed.isChair,
                    optional: true,
                  }),
                  button(ctx, { label: texts.add, look: "primary" }),
                ],
              }),
            }),
      }),
    ],
  })
}

/** Whoever was taken off by mistake comes back with one press, with their statement and sheets. */
function leftCard(ctx: OfficeCtx, { call, left, names, candidates }: CommitteePage): Html | string {
  const mayReturn = left.filter(({ personId }) => candidates.some(({ id }) => id === personId))
  if (mayReturn.length === 0) return ""
  const action = urls.committee.href({ office: ctx.office.slug, callId: call.id })
  const line = ({ personId, side }: CommitteeMember) => {
    const name = names.get(personId) ?? "—"
    const back = button(ctx, { label: texts.takeBack, hiddenLabel: name })
    return html`<li>${name} ${buttonForm(ctx, { action, values: { personId, side }, button: back })}</li>`
  }
  return card(ctx, {
    title: texts.removedOnes,
    compact: true,
    body: [html`<p class="hint">${say(ctx, texts.takeBackHint)}</p>`, html`<ul>${mayReturn.map(line)}</ul>`],
  })
}

function statementCell(ctx: OfficeCtx, member: CommitteeMember) {
  if (!member.statedAt) return tag(ctx, { label: texts.statementMissing, tone: "warning" })
  const made = `${formatMoment(member.statedAt, ctx.lang)}`
  return member.exclusions.length > 0
    ? [made, " ", tag(ctx, { label: texts.excludedFrom(member.exclusions.length), tone: "warning" })]
    : made
}
