import { formatDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonRow,
  type Content,
  errorSummary,
  type Html,
  html,
  pageHeader,
  table,
  tag,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Member } from "../member.queries.ts"
import { organisationTexts as texts } from "../organisation.texts.ts"
import type { Organisation } from "../organisation.ts"

export type MembersPage = {
  organisation: Organisation
  members: readonly Member[]
  names: ReadonlyMap<string, string>
  problems: readonly Problem[]
}

/** Who acts in the organisation's name; requests first. */
export function membersPage(ctx: PersonCtx, props: MembersPage): Html {
  const { organisation, members, names, problems } = props
  const office = ctx.office.slug
  const nameOf = (member: Member) => names.get(member.personId) ?? texts.unknownPerson[ctx.lang]
  return officePage(ctx, {
    title: texts.membersTitle,
    failed: problems.length > 0,
    main: html`${pageHeader(ctx, {
      title: texts.membersTitle,
      lead: texts.membersLead,
      crumbs: [
        { label: texts.title, href: urls.organisations.href({ office }) },
        { label: organisation.name, href: urls.organisation.href({ office, organisationId: organisation.id }) },
        { label: texts.membersTitle },
      ],
    })}${errorSummary(ctx, problems)}${table<Member>(ctx, {
      caption: texts.membersTitle,
      hiddenCaption: true,
      rows: members,
      columns: [
        {
          label: texts.colPerson,
          heading: true,
          cell: (member) => [nameOf(member), member.personId === ctx.actor.id ? [" (", texts.you, ")"] : ""],
        },
        {
          label: texts.colRole,
          cell: (member) => (member.admittedAt ? texts[member.role] : tag(ctx, { tone: "warning", label: texts.asks })),
        },
        {
          label: texts.colSince,
          cell: (member) => formatDate(dayOf(member.admittedAt ?? member.requestedAt), ctx.lang),
        },
        {
          label: texts.colActions,
          hiddenLabel: true,
          screenOnly: true,
          cell: (member) => buttonRow(ctx, actionsOf(ctx, organisation.id, member, nameOf(member))),
        },
      ],
    })}`,
  })
}

const dayOf = (moment: Temporal.Instant) => moment.toZonedDateTimeISO("Europe/Warsaw").toPlainDate()

function actionsOf(ctx: PersonCtx, organisationId: string, member: Member, name: string): Content {
  const to = { office: ctx.office.slug, organisationId, personId: member.personId }
  const set = (role: Member["role"], label: keyof typeof texts) =>
    buttonForm(ctx, {
      action: urls.organisationMember.href(to),
      values: { role },
      button: button(ctx, { label: texts[label as "end"], look: "quiet", hiddenLabel: name }),
    })
  const end = (label: "end" | "decline" | "leave") =>
    buttonForm(ctx, {
      action: urls.organisationMemberEnd.href(to),
      button: button(ctx, { label: texts[label], look: "quiet", hiddenLabel: name }),
    })
  if (!member.admittedAt)
    return [set("assistant", "admitAssistant"), set("representative", "admitRepresentative"), end("decline")]
  return [
    member.role === "assistant" ? set("representative", "makeRepresentative") : set("assistant", "makeAssistant"),
    end(member.personId === ctx.actor.id ? "leave" : "end"),
  ]
}
