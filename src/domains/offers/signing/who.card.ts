import type { Text } from "../../../lib/texts.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, facts, type Html, html, link, tag, words } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { signingTexts as texts } from "./signing.texts.ts"
import type { Confirmation, Party, SigningState } from "./signing.ts"

export type Who = {
  state: SigningState
  /** What to do where too few of those who represent the organisation have accounts. */
  tooFew: Text
}

/** Who has confirmed a content and who is missing, of every offeror, the one that submits first. */
export function whoCards(ctx: OfficeCtx, it: Who): Content {
  const { parties } = it.state
  return parties.map((party) => (parties.length < 2 ? whoCard(ctx, it, party) : partyCard(ctx, it, party)))
}

const lacksPeople = ({ missing, rule }: Party): boolean =>
  missing.count > 0 && rule !== "other" && missing.whose.length < missing.count

const missingText = ({ missing }: Party) => (missing.count > 0 ? texts.missing(missing.count) : texts.allConfirmed)

const noteOf = ({ note }: Party) => (note ? [{ term: texts.ruleNote, value: note }] : [])

function partyCard(ctx: OfficeCtx, { state, tooFew }: Who, party: Party): Html {
  const known = [
    ...(party.signatories.length > 0 ? [{ term: texts.rule, value: words(ctx, texts[`rule.${party.rule}`]) }] : []),
    ...noteOf(party),
  ]
  return card(ctx, {
    title: party.name,
    body: [
      html`<p>${words(ctx, missingText(party))}</p>`,
      known.length > 0 ? facts(ctx, known) : "",
      party.hasProof ? html`<p>${tag(ctx, { label: texts.proofAttached, tone: "success" })}</p>` : "",
      peopleList(ctx, party, state),
      lacksPeople(party) ? html`<p>${words(ctx, tooFew)}</p>` : "",
    ],
  })
}

/** The only party of an offer, which can ask its people to make accounts. */
function whoCard(ctx: OfficeCtx, { state, tooFew }: Who, party: Party): Html {
  const members = urls.organisationMembers.href({ office: ctx.office.slug, organisationId: party.organisationId })
  return card(ctx, {
    title: missingText(party),
    body: [
      facts(ctx, [{ term: texts.rule, value: words(ctx, texts[`rule.${party.rule}`]) }, ...noteOf(party)]),
      html`<h3>${words(ctx, texts.who)}</h3>`,
      peopleList(ctx, party, state),
      lacksPeople(party)
        ? html`<p>${words(ctx, tooFew)} ${link(ctx, { href: members, label: texts.toMembers })}</p>`
        : "",
    ],
  })
}

function peopleList(ctx: OfficeCtx, { id, signatories }: Party, { current }: SigningState): Html | "" {
  const confirmations = (current?.confirmations ?? []).filter(({ offerorId }) => offerorId === id)
  const people = signatories.map((each) => ({
    name: each.name,
    isYou: isPerson(ctx) && ctx.actor.id === each.id,
    given: confirmations.filter(({ personId }) => personId === each.id),
  }))
  const outside = confirmations.filter(({ personId }) => personId === null)
  const rows = [...people, ...outside.map((it) => ({ name: it.name, isYou: false, given: [it] }))]
  return rows.length === 0
    ? ""
    : html`<ul class="plain-list">${rows.map((row) => html`<li>${line(ctx, row)}</li>`)}</ul>`
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
