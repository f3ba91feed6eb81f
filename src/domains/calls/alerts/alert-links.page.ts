import { type Ctx, isPerson, type OfficeRef } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  card,
  type Html,
  html,
  pageHeader,
  say,
  type Words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { chosenOffices, wanted } from "./alert.mail.ts"
import type { AlertRequest, Subscriber } from "./alert.queries.ts"
import { alertTexts as texts } from "./alert.texts.ts"
import { type AlertChoice, UNDO_DAYS } from "./alert.ts"

/** Behind the link of the first letter: what was chosen, and the button that begins it. */
export function confirmPage(
  ctx: Ctx,
  it: { token: string; request: AlertRequest; offices: readonly OfficeRef[] },
): Html {
  const action = urls.alertsConfirmation.href({ token: it.token })
  return simplePage(ctx, texts.confirmTitle, texts.confirmLead, [
    choiceLines(ctx, it.request, it.offices),
    buttonForm(ctx, { action, button: button(ctx, { label: texts.confirm, look: "primary" }) }),
  ])
}

export const oldLinkPage = (ctx: Ctx): Html =>
  simplePage(
    ctx,
    texts.oldLinkTitle,
    texts.oldLinkBody,
    buttonLink(ctx, { href: urls.alertsAnywhere.href({}), label: texts.askAgain, look: "primary" }),
  )

/** Behind the link at the end of each letter: opening it changes nothing, its button ends the letters. */
export function endPage(
  ctx: Ctx,
  it: { token: string; subscriber: Subscriber | undefined; offices: readonly OfficeRef[] },
): Html {
  const { token, subscriber } = it
  if (!subscriber) return simplePage(ctx, texts.goneTitle, texts.goneBody, homeLink(ctx))
  if (subscriber.endedAt)
    return simplePage(ctx, texts.endedTitle, texts.endedBody(UNDO_DAYS), [
      buttonForm(ctx, { action: urls.alertsReturn.href({ token }), button: button(ctx, { label: texts.return }) }),
      homeLink(ctx),
    ])
  return simplePage(ctx, texts.endTitle, texts.endLead, [
    choiceLines(ctx, subscriber, it.offices),
    buttonForm(ctx, {
      action: urls.alertsEnd.href({ token }),
      button: button(ctx, { label: texts.end, look: "primary" }),
    }),
  ])
}

const homeLink = (ctx: Ctx): Content =>
  buttonRow(
    ctx,
    isPerson(ctx) ? buttonLink(ctx, { href: urls.alertsAnywhere.href({}), label: texts.title }) : "",
    buttonLink(ctx, { href: urls.root.href({}), label: texts.toStart, look: "quiet" }),
  )

const simplePage = (ctx: Ctx, title: Words, lead: Content, body: Content): Html =>
  officePage(ctx, {
    title,
    unlisted: true,
    main: [pageHeader(ctx, { title }), card(ctx, { body: [html`<p>${say(ctx, lead)}</p>`, body] })],
  })

/** What was chosen, without the address: a letter may have been passed on. */
function choiceLines(ctx: Ctx, choice: AlertChoice, offices: readonly OfficeRef[]): Html {
  return html`<ul><li>${say(ctx, texts.chosenOffices(chosenOffices(choice.officeIds, offices)))}</li><li>${say(
    ctx,
    texts.chosenCalls(wanted(choice.spheres, ctx.now)),
  )}</li></ul>`
}
