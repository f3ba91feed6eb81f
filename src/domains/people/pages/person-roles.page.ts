import type { Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx, Role } from "../../../platform/ctx.ts"
import { officePage, roleNames } from "../../../ui/office-page.ts"
import {
  alert,
  card,
  confirmPanel,
  errorSummary,
  form,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  section,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Unit } from "../../offices/public.ts"
import type { PersonRoles, RoleLine } from "../role.queries.ts"
import { roleTexts as texts } from "../role.texts.ts"
import { grantFields, heldRole, type Typed } from "./office-people.page.ts"

export type PersonRolesProps = {
  person: PersonRoles
  units: readonly Unit[]
  problems?: readonly Problem[]
  typed?: Partial<Typed>
}

const crumbsOf = (ctx: OfficeCtx, name: string) => [
  { label: texts.title, href: urls.people.href({ office: ctx.office.slug }) },
  { label: name },
]

/** What one person is and was in the office. */
export function personRolesPage(ctx: OfficeCtx, props: PersonRolesProps): Html {
  const { person, problems = [] } = props
  const office = ctx.office.slug
  const t = speak(ctx.lang)
  return officePage(ctx, {
    title: person.name,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { title: person.name, lead: person.email, crumbs: crumbsOf(ctx, person.name) }),
      errorSummary(ctx, problems),
      section(ctx, {
        title: texts.rolesNow,
        body: person.now.length > 0 ? nowTable(ctx, person) : html`<p>${t(texts.noRoles)}</p>`,
      }),
      card(ctx, {
        title: texts.grantTitle,
        body: form(ctx, {
          action: urls.personRoles.href({ office, personId: person.id }),
          body: grantFields(ctx, { ...props, known: person.now.map(({ role }) => role) }),
        }),
      }),
      person.before.length > 0 && section(ctx, { title: texts.rolesBefore, body: beforeTable(ctx, person.before) }),
    ],
  })
}

const roleColumn = { label: texts.role, heading: true, cell: heldRole }

const grantedColumn = (ctx: OfficeCtx) => ({
  label: texts.grantedAt,
  cell: ({ grantedAt, grantedBy }: RoleLine) => [
    moment(ctx, grantedAt),
    ", ",
    grantedBy ? texts.by(grantedBy) : texts.byInstallation,
  ],
})

function nowTable(ctx: OfficeCtx, person: PersonRoles): Html {
  const office = ctx.office.slug
  return table<RoleLine>(ctx, {
    caption: texts.rolesNow,
    hiddenCaption: true,
    rows: person.now,
    columns: [
      roleColumn,
      grantedColumn(ctx),
      {
        label: texts.actions,
        hiddenLabel: true,
        cell: ({ role }) =>
          link(ctx, {
            href: urls.roleEnd.href({ office, personId: person.id, role }),
            label: texts.end,
            hiddenLabel: roleNames[role],
          }),
      },
    ],
  })
}

function beforeTable(ctx: OfficeCtx, rows: readonly RoleLine[]): Html {
  return table<RoleLine>(ctx, {
    caption: texts.rolesBefore,
    hiddenCaption: true,
    rows,
    columns: [
      roleColumn,
      grantedColumn(ctx),
      {
        label: texts.endedAt,
        cell: ({ endedAt, endedBy }) => [endedAt && moment(ctx, endedAt), endedBy && [", ", texts.by(endedBy)]],
      },
    ],
  })
}

/** The question before a role ends. */
export function roleEndPage(
  ctx: OfficeCtx,
  props: { person: PersonRoles; role: Role; problems?: readonly Problem[] },
): Html {
  const { person, role, problems = [] } = props
  const office = ctx.office.slug
  const isOwn = ctx.actor.kind === "person" && ctx.actor.id === person.id
  const back = urls.personRoles.href({ office, personId: person.id })
  return officePage(ctx, {
    title: texts.end,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.end,
        crumbs: [crumbsOf(ctx, person.name)[0]!, { label: person.name, href: back }, { label: texts.end }],
      }),
      errorSummary(ctx, problems),
      isOwn && alert(ctx, { tone: "warning", body: texts.endOwn }),
      confirmPanel(ctx, {
        title: texts.endTitle(person.name, roleNames[role]),
        body: html`<p>${speak(ctx.lang)(texts.endLead(person.name))}</p>`,
        action: urls.roleEnd.href({ office, personId: person.id, role }),
        confirm: texts.end,
        cancel: { href: back, label: texts.keep },
        danger: true,
      }),
    ],
  })
}
