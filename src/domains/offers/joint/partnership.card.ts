import type { Problem } from "../../../lib/problems.ts"
import { membershipIn, type OfficeCtx, type PersonCtx } from "../../../platform/ctx.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  card,
  disclosure,
  facts,
  form,
  type Html,
  hidden,
  html,
  textArea,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { OfferView } from "../offer.view.ts"
import { REASON_LIMIT } from "./answer-partnership.ts"
import { offerorNames } from "./offerors.ts"
import { partnershipTexts as texts } from "./partnership.texts.ts"
import { acceptedAt, openRefusals, type Partnership } from "./partnership.ts"
import { splitOf } from "./split.ts"

/** What was typed into a refusal that was not taken. */
export type RefusalTyped = { organisationId: string; reason: string }

type Partnered = { view: OfferView; problems: readonly Problem[]; typed?: RefusalTyped }

const ownPartners = (ctx: PersonCtx, { offer }: OfferView) =>
  offer.content.partners.filter(({ organisationId }) => membershipIn(ctx.actor, organisationId) !== undefined)

/** What falls to the person's own organisations in a joint offer. */
export function ownPart(ctx: PersonCtx, view: OfferView): Content {
  const { content } = view.offer
  const names = offerorNames(content, view.offerors)
  const { totals } = splitOf(content)
  return ownPartners(ctx, view).map(({ id }) => {
    const done = content.activities.filter(({ by }) => by?.[id]).map(({ name }) => name)
    return card(ctx, {
      title: texts.part(names.get(id) ?? ""),
      body: facts(ctx, [
        { term: texts.activities, value: done.length > 0 ? done.join("; ") : texts.noActivities },
        { term: texts.costs, value: texts.costsOf(totals.get(id) ?? 0, view.totals.total) },
      ]),
    })
  })
}

/** Whether the person's organisations take part: the question, the answer, and the way to refuse. */
export function partnershipCards(ctx: PersonCtx, it: Partnered): Content {
  const { view } = it
  const names = offerorNames(view.offer.content, view.offerors)
  return ownPartners(ctx, view).map(({ id, organisationId }) => {
    const name = names.get(id) ?? ""
    const at = acceptedAt(view.offer, organisationId)
    const isRepresentative = membershipIn(ctx.actor, organisationId)?.role === "representative"
    const to = { office: ctx.office.slug, offerId: view.offer.id }
    return card(ctx, {
      title: texts.question,
      body: [
        html`<p>${words(ctx, at ? texts.accepted(name, at) : texts.asked(view.organisation.name, name))}</p>`,
        isRepresentative ? "" : html`<p>${words(ctx, texts.onlyRepresentative)}</p>`,
        isRepresentative && !at
          ? html`<div class="button-row">${buttonForm(ctx, {
              action: urls.offerPartnership.href(to),
              values: { organisation: organisationId },
              button: button(ctx, { label: texts.accept, hiddenLabel: name, look: "primary" }),
            })}</div>`
          : "",
        isRepresentative ? refusalForm(ctx, it, organisationId) : "",
      ],
    })
  })
}

function refusalForm(ctx: PersonCtx, { view, problems, typed }: Partnered, organisationId: string): Html {
  const isTyped = typed?.organisationId === organisationId
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  return disclosure(ctx, {
    summary: texts.refusal,
    open: isTyped,
    body: form(ctx, {
      action: urls.offerPartnershipRefusal.href(to),
      body: [
        hidden("organisation", organisationId),
        textArea(ctx, {
          name: "reason",
          label: texts.reason,
          hint: texts.reasonHint,
          rows: 3,
          limit: REASON_LIMIT,
          value: isTyped ? typed.reason : "",
          problems: isTyped ? problems : [],
        }),
        button(ctx, { label: texts.refuse, look: "danger" }),
      ],
    }),
  })
}

/** For those who prepare the offer, on each of its pages: who refused, why, and what comes next. */
export function refusalsNotice(ctx: OfficeCtx, { offer }: OfferView): Content {
  const refusals = openRefusals(offer)
  if (refusals.length === 0) return ""
  const action = urls.offerRefusalsNote.href({ office: ctx.office.slug, offerId: offer.id })
  return refusals.map((it, index) =>
    alert(ctx, {
      tone: "warning",
      level: 2,
      title: texts.refusedTitle(it.name),
      body: html`<p class="prose">${words(ctx, texts.refusedText(Temporal.Instant.from(it.at), it.reason))}</p><p>${words(ctx, texts.refusedNext)}</p>`,
      ...(index === refusals.length - 1
        ? { actions: buttonForm(ctx, { action, button: button(ctx, { label: texts.take }) }) }
        : {}),
    }),
  )
}

/** Every refusal that the draft has had, for its history. */
export function refusalsCard(ctx: OfficeCtx, { refusals = [] }: Partnership): Content {
  if (refusals.length === 0) return ""
  return card(ctx, {
    title: texts.refusals,
    body: facts(
      ctx,
      refusals.map((it) => ({ term: it.name, value: texts.refusedText(Temporal.Instant.from(it.at), it.reason) })),
      "long",
    ),
  })
}
