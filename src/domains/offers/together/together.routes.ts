import { formatTime } from "../../../lib/dates.ts"
import { speak } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { askedPage } from "../../../platform/http/asked-page.ts"
import { fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { getCall } from "../../calls/public.ts"
import { organisationsByIds } from "../../organisations/public.ts"
import { offerorNames } from "../joint/offerors.ts"
import { isJoint, organisationsOf } from "../joint/partner.ts"
import { accessOffer } from "../offer.access.ts"
import { sectionBySlug, slugOf } from "../offer.sections.ts"
import { sectionNames } from "../pages/offer-page.texts.ts"
import { restoreSection } from "../restore-section.ts"
import { historyPage } from "./history.page.ts"
import { historyTexts } from "./history.texts.ts"
import { historyOfOffer } from "./history.ts"
import { meetOthers, type Surroundings } from "./presence.ts"
import { togetherTexts as texts } from "./together.texts.ts"

const changedWords = ({ by, at, isOwn }: NonNullable<Surroundings["change"]>) =>
  isOwn ? texts.changedHere(formatTime(at)) : texts.changedBy(by, formatTime(at))

export const togetherRoutes: readonly Route[] = [
  /** Asked by the page every few seconds: who else is here, and whether they changed what this page shows. */
  post(
    urls.offerPresence,
    members,
    async (ctx, { params, form }) => {
      const section = sectionBySlug(form.text("section"))
      if (!section) throw new Missing("section")
      const revision = Number.parseInt(form.text("revision"), 10) || 0
      const { neighbours, change } = await meetOthers(ctx as PersonCtx, params.offerId, { section, revision })
      const t = speak(ctx.lang)
      const body = {
        here: neighbours.map((it) => t(texts.here(it.name, sectionNames[it.section]))),
        ...(change ? { revision: change.revision, changed: t(changedWords(change)) } : {}),
      }
      return fileReply(JSON.stringify(body), { type: "application/json" })
    },
    { isPrivate: true },
  ),

  get(urls.offerHistory, members, async (ctx, { params, query }) => {
    const offer = await accessOffer(ctx, params.offerId, "view")
    const page = askedPage(query)
    const { tasks } = (await getCall(ctx, offer.callId)).offerRules
    const ids = isJoint(offer.content) ? organisationsOf(offer) : []
    const profiles = await organisationsByIds(ctx, ids)
    const names = offerorNames(offer.content, { leadId: offer.organisationId, profiles })
    const refusals = offer.partnership?.refusals ?? []
    const organisations = new Map([
      ...refusals.map(({ organisationId, name }): [string, string] => [organisationId, name]),
      ...[...profiles].map(([id, { name }]): [string, string] => [id, name]),
    ])
    const shown = { offer, tasks, names, organisations }
    return pageReply(historyPage(ctx, shown, await historyOfOffer(ctx, offer, page)))
  }),
  post(urls.offerHistory, members, async (ctx, { params, form }) => {
    const section = sectionBySlug(form.text("section"))
    const revision = Number.parseInt(form.text("revision"), 10)
    if (!section || !(revision > 0 && revision < 2 ** 31)) throw new Missing("save")
    const outcome = await restoreSection(ctx as PersonCtx, params.offerId, { section, revision })
    if (!outcome.ok) return redirectReply(urls.offer.href(params), outcome.problems[0]?.message)
    return redirectReply(urls.offerSection.href({ ...params, section: slugOf(section) }), historyTexts.restored)
  }),
]
