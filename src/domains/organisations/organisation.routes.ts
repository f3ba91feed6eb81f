import { blocking } from "../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { isPerson } from "../../platform/ctx.ts"
import { everyone, signedIn } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { personNames } from "../people/public.ts"
import { documentRoutes } from "./documents/documents.routes.ts"
import { endMember } from "./end-member.ts"
import { joinOrganisation } from "./join-organisation.ts"
import { memberState, membersOf } from "./member.queries.ts"
import { accessOrganisation } from "./organisation.access.ts"
import { confirmationsOf, FIELDS, readOrganisation, type Typed, typedFrom, typedOf } from "./organisation.form.ts"
import { listOrganisations } from "./organisation.list.ts"
import { organisationTexts as texts } from "./organisation.texts.ts"
import { membersPage } from "./pages/members.page.ts"
import { organisationPage } from "./pages/organisation.page.ts"
import { organisationFormPage } from "./pages/organisation-form.page.ts"
import { organisationsPage } from "./pages/organisations.page.ts"
import { registerOrganisation } from "./register-organisation.ts"
import { representationRoutes } from "./representation/representation.routes.ts"
import { saveOrganisation } from "./save-organisation.ts"
import { setMember } from "./set-member.ts"

const EMPTY = Object.fromEntries(FIELDS.map((field) => [field, ""])) as Typed

/** `signedIn` routes are reached by people only. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

export const organisationRoutes: readonly Route[] = [
  ...documentRoutes,
  ...representationRoutes,

  get(urls.organisations, everyone, async (ctx, { query }) => {
    const search = (query.get("szukaj") ?? "").trim().slice(0, 100)
    return pageReply(
      organisationsPage(ctx, { list: await listOrganisations(ctx, { search, page: askedPage(query) }), search }),
    )
  }),

  get(urls.newOrganisation, signedIn, (ctx) =>
    pageReply(organisationFormPage(ctx, { typed: { ...EMPTY, city: "" }, problems: [], confirmed: [] })),
  ),
  post(urls.newOrganisation, signedIn, async (ctx, { form }) => {
    const typed = typedOf(form)
    const { input, problems } = readOrganisation(typed, form.all("confirmed"))
    const again = (all: typeof problems) =>
      againReply(organisationFormPage(ctx, { typed, problems: all, confirmed: confirmationsOf(input, all) }))
    if (problems.length > 0) return again(problems)
    const outcome = await registerOrganisation(person(ctx), input)
    if (!outcome.ok) return again(outcome.problems)
    return redirectReply(
      urls.organisation.href({ office: ctx.office.slug, organisationId: outcome.value }),
      texts.registered,
    )
  }),

  get(urls.organisation, everyone, async (ctx, { params }) => {
    const organisation = await accessOrganisation(ctx, params.organisationId, "view")
    const state = isPerson(ctx) ? await memberState(ctx, organisation.id, ctx.actor.id) : "none"
    return pageReply(organisationPage(ctx, { organisation, state }))
  }),

  get(urls.organisationEdit, signedIn, async (ctx, { params }) => {
    const organisation = await accessOrganisation(ctx, params.organisationId, "edit")
    return pageReply(
      organisationFormPage(ctx, { organisation, typed: typedFrom(organisation), problems: [], confirmed: [] }),
    )
  }),
  post(urls.organisationEdit, signedIn, async (ctx, { params, form }) => {
    const organisation = await accessOrganisation(ctx, params.organisationId, "edit")
    const typed = typedOf(form)
    const { input, problems } = readOrganisation(typed, form.all("confirmed"))
    const again = (all: typeof problems) =>
      againReply(
        organisationFormPage(ctx, { organisation, typed, problems: all, confirmed: confirmationsOf(input, all) }),
      )
    if (problems.length > 0) return again(problems)
    const outcome = await saveOrganisation(person(ctx), organisation.id, input, Number(form.text("revision")))
    if (!outcome.ok) return again(outcome.problems)
    return redirectReply(
      urls.organisation.href({ office: ctx.office.slug, organisationId: organisation.id }),
      texts.saved,
    )
  }),

  post(urls.organisationJoin, signedIn, async (ctx, { params }) => {
    await joinOrganisation(person(ctx), params.organisationId)
    return redirectReply(urls.organisation.href({ ...params, office: ctx.office.slug }), texts.asked)
  }),

  get(urls.organisationMembers, signedIn, (ctx, { params }) => showMembers(person(ctx), params.organisationId, [])),
  post(urls.organisationMember, signedIn, async (ctx, { params, form }) => {
    const role = form.text("role") === "representative" ? "representative" : "assistant"
    const outcome = await setMember(person(ctx), params.organisationId, params.personId, role)
    if (!outcome.ok) return showMembers(person(ctx), params.organisationId, blocking(outcome.problems))
    return redirectReply(urls.organisationMembers.href({ ...params, office: ctx.office.slug }), texts.memberSaved)
  }),
  post(urls.organisationMemberEnd, signedIn, async (ctx, { params }) => {
    const outcome = await endMember(person(ctx), params.organisationId, params.personId)
    if (!outcome.ok) return showMembers(person(ctx), params.organisationId, blocking(outcome.problems))
    const to = { ...params, office: ctx.office.slug }
    const left = params.personId === person(ctx).actor.id
    return redirectReply(left ? urls.organisation.href(to) : urls.organisationMembers.href(to), texts.memberEnded)
  }),
]

async function showMembers(ctx: PersonCtx, organisationId: string, problems: Parameters<typeof blocking>[0]) {
  const organisation = await accessOrganisation(ctx, organisationId, "members")
  const members = await membersOf(ctx, organisationId)
  const names = await personNames(
    ctx,
    members.map((member) => member.personId),
  )
  const page = membersPage(ctx, { organisation, members, names, problems })
  return problems.length > 0 ? againReply(page) : pageReply(page)
}
