import type { Problem } from "../../lib/problems.ts"
import { type OfficeCtx, ROLES, type Role } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { isId } from "../../platform/ids.ts"
import { roleNames } from "../../ui/office-page.ts"
import { urls } from "../../urls.ts"
import { listUnits } from "../offices/public.ts"
import type { Accounts } from "./accounts.ts"
import { endRole } from "./end-role.ts"
import { grantRole } from "./grant-role.ts"
import { inviteToRole, withdrawInvitation } from "./invite-person.ts"
import { officePeoplePage, type Typed } from "./pages/office-people.page.ts"
import { personRolesPage, roleEndPage } from "./pages/person-roles.page.ts"
import { getPersonRoles, listInvitations, listOfficePeople, type PersonRoles } from "./role.queries.ts"
import { roleTexts as texts } from "./role.texts.ts"

const administrators = only("administrator")

export function roleRoutes(accounts: Accounts): readonly Route[] {
  return [
    get(urls.people, administrators, async (ctx, { query }) => pageReply(await draw(ctx, query))),
    post(urls.people, administrators, (ctx, { form }) => postGrant(ctx, accounts, form)),
    get(urls.personRoles, administrators, async (ctx, { params }) => {
      const person = await accessPerson(ctx, params.personId)
      return pageReply(personRolesPage(ctx, { person, units: await listUnits(ctx) }))
    }),
    post(urls.personRoles, administrators, async (ctx, { params, form }) => {
      const person = await accessPerson(ctx, params.personId)
      const typed = typedOf(form)
      const role = roleOf(typed.role)
      const outcome = role ? await grantRole(ctx, person.id, role, typed.unit || null) : undefined
      if (role && outcome?.ok) return redirectReply(hrefOf(ctx, person.id), texts.granted(person.name, roleNames[role]))
      const problems = outcome?.ok === false ? outcome.problems : [roleMissing]
      return againReply(personRolesPage(ctx, { person, units: await listUnits(ctx), problems, typed }))
    }),
    get(urls.roleEnd, administrators, async (ctx, { params }) => {
      const person = await accessPerson(ctx, params.personId)
      const role = roleOf(params.role)
      if (!role || !person.now.some((held) => held.role === role)) throw new Missing("role")
      return pageReply(roleEndPage(ctx, { person, role }))
    }),
    post(urls.roleEnd, administrators, async (ctx, { params }) => {
      const person = await accessPerson(ctx, params.personId)
      const role = roleOf(params.role)
      if (!role) throw new Missing("role")
      const outcome = await endRole(ctx, person.id, role)
      if (!outcome.ok) return againReply(roleEndPage(ctx, { person, role, problems: outcome.problems }))
      return redirectReply(hrefOf(ctx, person.id), texts.ended(person.name, roleNames[role]))
    }),
    get(urls.roleInvitationEnd, administrators, (ctx) => redirectReply(urls.people.href({ office: ctx.office.slug }))),
    post(urls.roleInvitationEnd, administrators, async (ctx, { params }) => {
      if (!isId(params.invitationId)) throw new Missing("invitation")
      await withdrawInvitation(ctx, params.invitationId)
      return redirectReply(urls.people.href({ office: ctx.office.slug }), texts.withdrawn)
    }),
  ]
}

const hrefOf = (ctx: OfficeCtx, personId: string) => urls.personRoles.href({ office: ctx.office.slug, personId })
const roleOf = (text: string): Role | undefined => ROLES.find((role) => role === text)
const roleMissing: Problem = { field: "role", code: "role.missing", message: texts.roleMissing }

/** Somebody who is or was something in this office; the administrator of one office learns nothing about others. */
async function accessPerson(ctx: OfficeCtx, personId: string): Promise<PersonRoles> {
  const person = await getPersonRoles(ctx, personId)
  if (!person) throw new Missing("person")
  return person
}

/** A unit that cannot be one is left out: the choice then says "the whole office". */
function typedOf(form: Form): Typed {
  const unit = form.text("unit")
  return { email: form.text("email"), role: form.text("role"), unit: isId(unit) ? unit : "" }
}

async function postGrant(ctx: OfficeCtx, accounts: Accounts, form: Form): Promise<Reply> {
  const typed = typedOf(form)
  const again = async (problems: readonly Problem[]) =>
    againReply(await draw(ctx, new URLSearchParams(), { problems, typed }))
  const role = roleOf(typed.role)
  if (!role) return await again([roleMissing])
  const { email, unit } = typed
  const outcome = await inviteToRole(ctx, accounts.baseUrl, { email, role, unitId: unit || null })
  if (!outcome.ok) return await again(outcome.problems)
  const notice = { granted: texts.granted, had: texts.had, invited: texts.invited }[outcome.value.how]
  return redirectReply(urls.people.href({ office: ctx.office.slug }), notice(email, roleNames[role]))
}

async function draw(ctx: OfficeCtx, query: URLSearchParams, refused?: { problems: readonly Problem[]; typed: Typed }) {
  const search = (query.get("szukaj") ?? "").trim().slice(0, 100)
  const people = await listOfficePeople(ctx, search, askedPage(query))
  const invitations = await listInvitations(ctx)
  const units = await listUnits(ctx)
  return officePeoplePage(ctx, { people, invitations, units, search, ...refused })
}
