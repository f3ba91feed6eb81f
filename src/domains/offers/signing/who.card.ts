import type { Text } from "../../../lib/texts.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, facts, type Html, html, link, tag, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Signatory } from "../../organisations/public.ts"
import type { OfferView } from "../offer.view.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import type { Confirmation, Party, SigningState } from "./signing.ts"

export type Who = {
  view: Pick<OfferView, "organisation">
  state: SigningState
  /** What to do where too few of those who represent the organisation have accounts. */
  tooFew: Text
}

/** The same of every offeror of a joint offer, the one that submits first. */
export function whoCards(ctx: OfficeCtx, it: Who): Content {
  const { state } = it
  if (state.parties.length < 2) return whoCard(ctx, it)
  return state.parties.map((party) => partyCard(ctx, it, party))
}

function partyCard(ctx: OfficeCtx, { state, tooFew }: Who, party: Party): Html {
  const confirmations = (state.current?.confirmations ?? []).filter(({ offerorId }) => offerorId === party.id)
  const known = [
    ...(party.signatories.length > 0 ? [{ term: texts.rule, value: words(ctx, texts[`rule.${party.rule}`]) }] : []),
    ...(party.note ? [{ term: texts.ruleNote, value: party.note }] : []),
  ]
  const lacksPeople =
    party.missing.count > 0 && party.rule !== "other" && party.missing.whose.length < party.missing.count
  return card(ctx, {
    title: party.name,
    body: [
      html`<p>${words(ctx, party.missing.count > 0 ? texts.missing(party.missing.count) : texts.allConfirmed)}</p>`,
      known.length > 0 ? facts(ctx, known) : "",
      party.hasProof ? html`<p>${tag(ctx, { label: texts.proofAttached, tone: "success" })}</p>` : "",
      peopleList(ctx, party.signatories, confirmations),
      lacksPeople ? html`<p>${words(ctx, tooFew)}</p>` : "",
    ],
  })
}

function peopleList(
  ctx: OfficeCtx,
  signatories: readonly Signatory[],
  confirmations: readonly Confirmation[],
): Html | "" {
  const rows = rowsOf(ctx, signatories, confirmations)
  return rows.length === 0
    ? ""
    : html`<ul class="plain-list">${rows.map((row) => html`<li>${line(ctx, row)}</li>`)}</ul>`
}

function rowsOf(ctx: OfficeCtx, signatories: readonly Signatory[], confirmations: readonly Confirmation[]) {
  const people = signatories.map((each) => ({
    name: each.name,
    isYou: isPerson(ctx) && ctx.actor.id === each.id,
    given: confirmations.filter(({ personId }) => personId === each.id),
  }))
  const outside = confirmations.filter(({ personId }) => personId === null)
  return [...people, ...outside.map((it) => ({ name: it.name, isYou: false, given: [it] }))]
}

/** Who has confirmed a content and who is missing, beside the rule of representation. */
function whoCard(ctx: OfficeCtx, it: Who): Html {
  const { view, state } = it
  const { representation, representationNote } = view.organisation
  const confirmations = state.current?.confirmations ?? []
  const rows = rowsOf(ctx, state.signatories, confirmations)
  const needsMore = state.missing.count > 0 && representation !== "other"
  const tooFew = needsMore && state.missing.whose.length < state.missing.count
  const members = urls.organisationMembers.href({ office: ctx.office.slug, organisationId: view.organisation.id })
  return card(ctx, {
    title: state.missing.count > 0 ? texts.missing(state.missing.count) : texts.allConfirmed,
    body: [
      facts(ctx, [
        { term: texts.rule, value: words(ctx, texts[`rule.${representation}`]) },
        ...(representationNote ? [{ term: texts.ruleNote, value: representationNote }] : []),
      ]),
      html`<h3>${words(ctx, texts.who)}</h3><ul class="plain-list">${rows.map((row) => html`<li>${line(ctx, row)}</li>`)}</ul>`,
      tooFew ? html`<p>${words(ctx, it.tooFew)} ${link(ctx, { href: members, label: texts.toMembers })}</p>` : "",
    ],
  })
}

function line(ctx: OfficeCtx, row: { name: string; isYou: boolean; given: readonly Confirmation[] }): Html {
  const you = row.isYou ? html` (${words(ctx, texts.you)})` : ""
  const states = row.given.map((it) => tag(ctx, { label: saidOf(it), tone: "success" }))
  return html`<strong>${row.name}</strong>${you} ${
    states.length > 0 ? states : tag(ctx, { label: texts.waits, tone: "warning" })
  }`
}

const saidOf = (it: Confirmation) =>
  it.how === "account"
    ? texts.confirmedAt(it.confirmedAt)
    : it.how === "statement"
      ? texts.statedAt(it.confirmedAt)
      : texts.signedAt(it.confirmedAt)
