import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { type Ctx, isPerson, type OfficeRef } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  card,
  checkboxes,
  disclosure,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  radios,
  say,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { publicTexts } from "../pages/public.texts.ts"
import { type AlertTyped, EVERY_OFFICE } from "./alert.form.ts"
import { wanted } from "./alert.mail.ts"
import type { Subscriber } from "./alert.queries.ts"
import { alertTexts as texts } from "./alert.texts.ts"
import { ENDING, REQUEST_HOURS } from "./alert.ts"

export type AlertsPageProps = {
  offices: readonly OfficeRef[]
  typed: AlertTyped
  /** The signed-in person's own alerts. */
  own?: Subscriber | undefined
  problems?: readonly Problem[]
}

/** The address of the page about alerts, of the office whose pages are open. */
export const alertsAddress = (ctx: Ctx, query?: Record<string, string>): string =>
  ctx.office ? urls.alerts.href({ office: ctx.office.slug }, query) : urls.alertsAnywhere.href({}, query)

/** Where anyone chooses of which calls they are told. */
export function alertsPage(ctx: Ctx, props: AlertsPageProps): Html {
  const { own, problems = [] } = props
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { crumbs: crumbsOf(ctx), title: texts.title, lead: texts.lead }),
      errorSummary(ctx, problems),
      own ? stateOf(ctx, own) : "",
      choiceForm(ctx, props),
    ],
  })
}

/** After a visitor asked: the rest happens in their mailbox. */
export function alertsSentPage(ctx: Ctx): Html {
  return officePage(ctx, {
    title: texts.sentTitle,
    unlisted: true,
    main: [
      pageHeader(ctx, {
        crumbs: [...crumbsOf(ctx), { label: texts.sentTitle }],
        title: texts.sentTitle,
        lead: texts.sentBody(REQUEST_HOURS),
      }),
      buttonRow(
        ctx,
        ctx.office ? buttonLink(ctx, { href: urls.calls.href({ office: ctx.office.slug }), label: texts.toCalls }) : "",
        buttonLink(ctx, { href: alertsAddress(ctx), label: texts.askAgain, look: "quiet" }),
      ),
    ],
  })
}

const crumbsOf = (ctx: Ctx) =>
  ctx.office
    ? [{ label: publicTexts.title, href: urls.calls.href({ office: ctx.office.slug }) }, { label: texts.title }]
    : []

/** Whether letters come now, with the button that changes it at once. */
function stateOf(ctx: Ctx, own: Subscriber): Content {
  if (!ctx.links) return ""
  const token = ctx.links.seal(ENDING, own.id)
  if (own.endedAt)
    return alert(ctx, {
      title: texts.isOff,
      body: texts.isOffBody,
      actions: buttonForm(ctx, {
        action: urls.alertsReturn.href({ token }),
        button: button(ctx, { label: texts.turnOn }),
      }),
    })
  return alert(ctx, {
    tone: "success",
    title: texts.isOn,
    actions: buttonForm(ctx, { action: urls.alertsEnd.href({ token }), button: button(ctx, { label: texts.turnOff }) }),
  })
}

function choiceForm(ctx: Ctx, { offices, typed, problems = [] }: AlertsPageProps): Html {
  return card(ctx, {
    body: form(ctx, {
      action: alertsAddress(ctx),
      body: [
        hidden("id", typed.id),
        emailField(ctx, typed, problems),
        officeField(ctx, { offices, typed, problems }),
        radios(ctx, {
          ...{ name: "which", label: texts.which, value: typed.which, problems },
          choices: [
            { value: "all", label: texts.all },
            { value: "chosen", label: texts.chosen },
          ],
        }),
        sphereField(ctx, typed, problems),
        radios(ctx, {
          ...{ name: "language", label: texts.language, value: typed.language, inline: true },
          choices: [
            { value: "pl", label: texts.polish },
            { value: "en", label: texts.english },
          ],
        }),
        isPerson(ctx) ? "" : html`<p class="note">${say(ctx, texts.purpose)} ${privacyLink(ctx, offices)}</p>`,
        buttonRow(ctx, button(ctx, { label: isPerson(ctx) ? texts.save : texts.ask, look: "primary" })),
      ],
    }),
  })
}

function emailField(ctx: Ctx, typed: AlertTyped, problems: readonly Problem[]): Html {
  if (isPerson(ctx)) return html`<p>${say(ctx, texts.emailOwn(ctx.actor.email))}</p>`
  return textField(ctx, {
    ...{ name: "email", type: "email", autocomplete: "email", width: "medium" },
    ...{ label: texts.email, hint: texts.emailHint, value: typed.email, problems },
  })
}

/** A question only where there is something to choose. */
function officeField(ctx: Ctx, { offices, typed, problems }: AlertsPageProps): Content {
  if (offices.length === 1)
    return hidden("offices", typed.offices.includes(EVERY_OFFICE) ? EVERY_OFFICE : offices[0]!.id)
  return checkboxes(ctx, {
    ...{ name: "offices", label: texts.offices, values: typed.offices, problems: problems ?? [] },
    choices: [
      { value: EVERY_OFFICE, label: texts.everyOffice },
      ...offices.map(({ id, name }) => ({ value: id, label: name })),
    ],
  })
}

/** Forty choices: folded once made, with those made in the line that unfolds them. */
function sphereField(ctx: Ctx, typed: AlertTyped, problems: readonly Problem[]): Content {
  const { spheres, spheresBefore } = typed
  return [
    hidden("spheresBefore", spheresBefore.join(" ")),
    disclosure(ctx, {
      summary: spheres.length > 0 ? texts.spheresChosen(wanted(spheres, ctx.now)) : texts.spheres,
      open: problems.some(({ field }) => field === "spheres" || field === "which"),
      body: checkboxes(ctx, {
        ...{ name: "spheres", label: texts.spheres, hint: texts.spheresHint, values: spheres, problems },
        choices: spheresOn(today(ctx.now)).map(({ pkt, short }) => ({
          value: pkt,
          label: { pl: `${pkt}. ${short.pl}`, en: `${pkt}. ${short.en}` },
        })),
      }),
    }),
  ]
}

function privacyLink(ctx: Ctx, offices: readonly OfficeRef[]): Html | string {
  const office = ctx.office ?? (offices.length === 1 ? offices[0] : undefined)
  return office ? link(ctx, { href: urls.privacy.href({ office: office.slug }), label: texts.privacy }) : ""
}
