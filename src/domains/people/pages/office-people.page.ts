import type { Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import { type OfficeCtx, ROLES, type Role } from "../../../platform/ctx.ts"
import { officePage, roleNames } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonRow,
  card,
  errorSummary,
  filterBar,
  form,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  pagination,
  section,
  select,
  table,
  tag,
  tagRow,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Unit } from "../../offices/public.ts"
import { isInvitationOld } from "../accept-invitations.ts"
import type { HeldRole, OfficePeople, OfficePerson, WaitingInvitation } from "../role.queries.ts"
import { roleTexts as texts } from "../role.texts.ts"

export type Typed = { email: string; role: string; unit: string }

export type OfficePeopleProps = {
  people: OfficePeople
  invitations: readonly WaitingInvitation[]
  units: readonly Unit[]
  search: string
  problems?: readonly Problem[]
  typed?: Typed
}

/** Who works in the office, who is invited, and a new role. */
export function officePeoplePage(ctx: OfficeCtx, props: OfficePeopleProps): Html {
  const { people, invitations, search, problems = [] } = props
  const office = ctx.office.slug
  const href = (page: number) => urls.people.href({ office }, { szukaj: search || undefined, strona: page })
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      errorSummary(ctx, problems),
      filterBar(ctx, {
        action: urls.people.href({ office }),
        fields: textField(ctx, {
          ...{ name: "szukaj", label: texts.searchLabel, value: search, type: "search", optional: "silent" },
        }),
        clear: search ? urls.people.href({ office }) : undefined,
        found: texts.found(people.total),
      }),
      peopleTable(ctx, people, search),
      pagination(ctx, { page: people.page, pages: people.pages, href }),
      invitations.length > 0 && section(ctx, { title: texts.invitations, body: invitationTable(ctx, invitations) }),
      card(ctx, {
        id: "nadaj",
        title: texts.grantTitle,
        body: [
          html`<p>${speak(ctx.lang)(texts.grantLead)}</p>`,
          form(ctx, { action: urls.people.href({ office }), body: grantFields(ctx, props) }),
        ],
      }),
    ],
  })
}

export const heldRole = (held: HeldRole) =>
  held.unit ? texts.roleInUnit(roleNames[held.role], held.unit) : roleNames[held.role]

function peopleTable(ctx: OfficeCtx, people: OfficePeople, search: string): Html {
  const office = ctx.office.slug
  return table<OfficePerson>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: people.rows,
    empty: search ? texts.noneFound : texts.nobody,
    columns: [
      {
        label: texts.name,
        heading: true,
        cell: ({ id, name }) => link(ctx, { href: urls.personRoles.href({ office, personId: id }), label: name }),
      },
      { label: texts.email, cell: ({ email }) => email },
      {
        label: texts.roles,
        cell: ({ roles }) => tagRow(ctx, ...roles.map((held) => tag(ctx, { label: heldRole(held) }))),
      },
    ],
  })
}

function invitationTable(ctx: OfficeCtx, invitations: readonly WaitingInvitation[]): Html {
  const office = ctx.office.slug
  return table<WaitingInvitation>(ctx, {
    caption: texts.invitations,
    hiddenCaption: true,
    rows: invitations,
    columns: [
      { label: texts.email, heading: true, cell: ({ email }) => email },
      { label: texts.role, cell: heldRole },
      {
        label: texts.invitedAt,
        cell: ({ invitedAt }) => [
          moment(ctx, invitedAt),
          isInvitationOld(invitedAt, ctx.now) && [" ", tag(ctx, { label: texts.invitationOld, tone: "warning" })],
        ],
      },
      {
        label: texts.actions,
        hiddenLabel: true,
        cell: ({ id, email }) =>
          buttonForm(ctx, {
            action: urls.roleInvitationEnd.href({ office, invitationId: id }),
            button: button(ctx, { label: texts.withdraw, look: "quiet", hiddenLabel: email }),
          }),
      },
    ],
  })
}

/** E-mail, role and unit of a new role; without `email` when the person is known. */
export function grantFields(
  ctx: OfficeCtx,
  props: { units: readonly Unit[]; problems?: readonly Problem[]; typed?: Partial<Typed>; known?: readonly Role[] },
): Html[] {
  const { problems, typed = {}, known } = props
  const roles = ROLES.filter((role) => !known?.includes(role))
  const fields = [
    select(ctx, {
      ...{ name: "role", label: texts.roleField, value: typed.role, problems },
      choices: roles.map((role) => ({ value: role, label: roleNames[role] })),
    }),
    props.units.length > 0
      ? select(ctx, {
          ...{ name: "unit", label: texts.unitField, hint: texts.unitHint, value: typed.unit, problems },
          ...{ optional: true, empty: texts.noUnitChosen },
          choices: props.units.map((unit) => ({ value: unit.id, label: unit.name })),
        })
      : html``,
    buttonRow(ctx, button(ctx, { label: texts.grant, look: "primary" })),
  ]
  if (known) return fields
  return [
    textField(ctx, {
      ...{ name: "email", label: texts.emailField, value: typed.email, problems },
      ...{ type: "email", autocomplete: "off", keyboard: "email", spellcheck: false },
    }),
    ...fields,
  ]
}
