import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  checkboxes,
  confirmPanel,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  radios,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import { officeHead } from "../pages/office-parts.ts"
import type { Reach } from "./invitation.queries.ts"
import { invitationTexts as texts } from "./invitation.texts.ts"
import { mayInvite } from "./invite-organisations.ts"

/** To whom a letter goes, as it stands in the address: `?komu=sfery&sfera=4&sfera=11`. */
export type Choice = { whom: string; spheres: readonly string[] }

export type InvitationProps = {
  consultation: Consultation
  /** How many organisations have had the letter. */
  invited: number
  choice: Choice
  spheres: readonly { sphere: string; organisations: number }[]
  /** Of the choice; undefined until there is one. */
  reach: Reach | undefined
  problems: readonly Problem[]
}

/** Organisations are told of a consultation: whom, then the question how many letters may go. */
export function invitationPage(ctx: OfficeCtx, props: InvitationProps): Html {
  const { consultation: it, reach, problems } = props
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "overview", { title: texts.title, lead: texts.lead, page: texts.title }),
      errorSummary(ctx, problems),
      html`<p>${say(ctx, texts.invitedCount(props.invited))}</p>`,
      !mayInvite(it, ctx.now)
        ? alert(ctx, { body: texts.late })
        : reach
          ? question(ctx, props, reach)
          : choosing(ctx, props),
    ],
  })
}

function choosing(ctx: OfficeCtx, { consultation, choice, spheres, problems }: InvitationProps): Html {
  const offered = spheresOn(today(ctx.now)).flatMap(({ pkt, short }) => {
    const found = spheres.find(({ sphere }) => sphere === pkt)
    return found ? [{ value: pkt, label: texts.sphere(pkt, short, found.organisations) }] : []
  })
  return form(ctx, {
    method: "get",
    action: urls.consultationInvitations.href({ office: ctx.office.slug, consultationId: consultation.id }),
    body: [
      radios(ctx, {
        name: "komu",
        label: texts.whom,
        value: choice.whom,
        choices: [
          { value: "wszystkie", label: texts.all },
          ...(offered.length > 0 ? [{ value: "sfery", label: texts.some }] : []),
        ],
        problems,
      }),
      offered.length > 0 &&
        checkboxes(ctx, {
          name: "sfera",
          label: texts.spheres,
          hint: texts.spheresHint,
          values: choice.spheres,
          choices: offered,
          optional: "silent",
          problems,
        }),
      button(ctx, { label: texts.next, look: "primary" }),
    ],
  })
}

function question(ctx: OfficeCtx, { consultation: it, choice }: InvitationProps, reach: Reach): Content {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const own = urls.consultationInvitations.href(to)
  const others = [
    ...(reach.invited > 0 ? [texts.already(reach.invited)] : []),
    ...(reach.withoutAddress > 0 ? [texts.without(reach.withoutAddress)] : []),
  ]
  const told = others.map((text) => html`<p>${say(ctx, text)}</p>`)
  if (reach.fresh === 0)
    return alert(ctx, {
      level: 2,
      title: texts.nobody,
      body: told,
      actions: buttonLink(ctx, { href: own, label: texts.change }),
    })
  return confirmPanel(ctx, {
    title: texts.ask(reach.fresh),
    body: [html`<p>${say(ctx, texts.askLead(it.title))}</p>`, told],
    consequences: [texts.once],
    action: own,
    confirm: texts.send,
    cancel: { href: own, label: texts.change },
    fields: [hidden("komu", choice.whom), choice.spheres.map((sphere) => hidden("sfera", sphere))],
  })
}
