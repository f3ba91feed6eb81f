import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessRunning } from "../consultation.access.ts"
import type { ConsultationNeighbours } from "../consultation.neighbours.ts"
import { type Choice, invitationPage } from "./invitation.page.ts"
import { countInvited, reachOf } from "./invitation.queries.ts"
import { invitationTexts as texts } from "./invitation.texts.ts"
import { inviteOrganisations } from "./invite-organisations.ts"

/** Where organisations are told of a consultation. */
export function invitationRoutes(neighbours: ConsultationNeighbours): readonly Route[] {
  const chosen = (ctx: OfficeCtx, { whom, spheres }: Choice) =>
    neighbours.organisationsOf(ctx, whom === "sfery" ? spheres : undefined)

  async function shown(ctx: OfficeCtx, id: string, choice: Choice, problems: readonly Problem[]) {
    const consultation = await accessRunning(ctx, id)
    const isChosen = choice.whom !== "" && problems.length === 0
    return invitationPage(ctx, {
      consultation,
      invited: await countInvited(ctx, id),
      choice,
      spheres: isChosen ? [] : await neighbours.spheresOf(ctx),
      reach: isChosen ? await reachOf(ctx, id, chosen(ctx, choice)) : undefined,
      problems,
    })
  }

  return [
    get(urls.consultationInvitations, officials, async (ctx, { params, query }) => {
      const choice = { whom: query.get("komu") ?? "", spheres: known(ctx, query.getAll("sfera")) }
      const isAsked = query.has("komu") || query.has("sfera")
      return pageReply(await shown(ctx, params.consultationId, choice, isAsked ? whyNotChosen(choice) : []))
    }),
    post(urls.consultationInvitations, officials, async (ctx, { params, form }) => {
      const choice = { whom: form.text("komu"), spheres: known(ctx, form.all("sfera")) }
      const problems = whyNotChosen(choice)
      if (problems.length > 0) return againReply(await shown(ctx, params.consultationId, choice, problems))
      const outcome = await inviteOrganisations(ctx as PersonCtx, params.consultationId, chosen(ctx, choice))
      if (!outcome.ok) return againReply(await shown(ctx, params.consultationId, choice, outcome.problems))
      return redirectReply(urls.officeConsultation.href(params), texts.sent(outcome.value))
    }),
  ]
}

/** Of what an address or a form names, the points that are spheres today. */
const known = (ctx: OfficeCtx, asked: readonly string[]): string[] =>
  spheresOn(today(ctx.now)).flatMap(({ pkt }) => (asked.includes(pkt) ? [pkt] : []))

function whyNotChosen({ whom, spheres }: Choice): Problem[] {
  if (whom !== "wszystkie" && whom !== "sfery")
    return [{ field: "komu", code: "consultation.invitation_whom", message: texts.whomMissing }]
  if (whom === "sfery" && spheres.length === 0)
    return [{ field: "sfera", code: "consultation.invitation_spheres", message: texts.spheresMissing }]
  return []
}
