import { type Ctx, isPerson } from "../../../platform/ctx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, type PageRequest, type PostRequest, post, type Route } from "../../../platform/http/route.ts"
import { isId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { listOffices } from "../../offices/public.ts"
import { openedForm, readChoice, typedForm } from "./alert.form.ts"
import { chosenOffices } from "./alert.mail.ts"
import { subscriberOf } from "./alert.queries.ts"
import { alertTexts as texts } from "./alert.texts.ts"
import { confirmPage, endPage, oldLinkPage } from "./alert-links.page.ts"
import { alertsAddress, alertsPage, alertsSentPage } from "./alerts.page.ts"
import { askForAlerts, type LetterThrottle, whyNotAddress } from "./ask-for-alerts.ts"
import { chooseAlerts } from "./choose-alerts.ts"
import { confirmAlerts, requestOfLink } from "./confirm-alerts.ts"
import { endAlerts, subscriberOfLink } from "./end-alerts.ts"
import { restoreAlerts } from "./restore-alerts.ts"

/** Alerts: chosen by anyone, confirmed and ended by links in letters. */
export const alertRoutes = (throttle: LetterThrottle): readonly Route[] => [
  get(urls.alerts, everyone, openAlerts),
  get(urls.alertsAnywhere, everyone, openAlerts),
  post(urls.alerts, everyone, (ctx, request) => saveAlerts(ctx, throttle, request)),
  post(urls.alertsAnywhere, everyone, (ctx, request) => saveAlerts(ctx, throttle, request)),

  get(urls.alertsConfirmation, everyone, async (ctx, { params: { token } }) => {
    const request = await requestOfLink(ctx, token)
    if (!request) return pageReply(oldLinkPage(ctx))
    return pageReply(confirmPage(ctx, { token, request, offices: await listOffices(ctx.db) }))
  }),
  post(urls.alertsConfirmation, everyone, async (ctx, { params: { token } }) => {
    const request = await confirmAlerts(ctx, token)
    if (!request) return pageReply(oldLinkPage(ctx))
    const office = (await listOffices(ctx.db)).find(({ id }) => request.officeIds?.includes(id))
    const to = office ? urls.calls.href({ office: office.slug }) : urls.root.href({})
    return redirectReply(to, texts.confirmed)
  }),

  get(urls.alertsEnd, everyone, async (ctx, { params: { token } }) => {
    const subscriber = await subscriberOfLink(ctx, token)
    return pageReply(endPage(ctx, { token, subscriber, offices: subscriber ? await listOffices(ctx.db) : [] }))
  }),
  // Pressed here or in a mail program, which follows no redirect (RFC 8058): the answer is the page itself.
  post(
    urls.alertsEnd,
    everyone,
    async (ctx, { params: { token } }) =>
      pageReply(endPage(ctx, { token, subscriber: await endAlerts(ctx, token), offices: [] })),
    { fromAnywhere: true, maxBody: 10_000 },
  ),
  get(urls.alertsReturn, everyone, (_, { params }) => redirectReply(urls.alertsEnd.href(params))),
  post(urls.alertsReturn, everyone, async (ctx, { params }) => {
    const subscriber = await restoreAlerts(ctx, params.token)
    const isOwn = isPerson(ctx) && subscriber?.email === ctx.actor.email.toLowerCase()
    return redirectReply(
      isOwn ? urls.alertsAnywhere.href({}) : urls.alertsEnd.href(params),
      subscriber ? texts.returned : undefined,
    )
  }),
]

async function openAlerts(ctx: Ctx, { query }: PageRequest<string>): Promise<Reply> {
  if (query.has("wyslano")) return pageReply(alertsSentPage(ctx))
  const offices = await listOffices(ctx.db)
  const own = await ownAlerts(ctx)
  return pageReply(
    alertsPage(ctx, {
      offices,
      own,
      typed: openedForm(ctx, { offices, own, asked: (query.get("sfera") ?? "").split(",") }),
    }),
  )
}

async function saveAlerts(ctx: Ctx, throttle: LetterThrottle, { form }: PostRequest<string>): Promise<Reply> {
  const typed = typedForm(form)
  if (!isId(typed.id)) throw new Missing("form")
  const offices = await listOffices(ctx.db)
  const read = readChoice(ctx, typed, offices)
  if (!read.ok) {
    const problems = [...(isPerson(ctx) ? [] : whyNotAddress(typed.email)), ...read.problems]
    return againReply(alertsPage(ctx, { offices, typed, own: await ownAlerts(ctx), problems }))
  }
  if (isPerson(ctx)) {
    await chooseAlerts(ctx, ctx.actor.email, read.value)
    return redirectReply(alertsAddress(ctx), texts.saved)
  }
  const outcome = await askForAlerts(ctx, throttle, {
    id: typed.id,
    email: typed.email,
    choice: read.value,
    offices: chosenOffices(read.value.officeIds, offices),
  })
  if (!outcome.ok) return againReply(alertsPage(ctx, { offices, typed, problems: outcome.problems }))
  return redirectReply(alertsAddress(ctx, { wyslano: "1" }))
}

const ownAlerts = async (ctx: Ctx) => (isPerson(ctx) ? await subscriberOf(ctx, ctx.actor.email) : undefined)
