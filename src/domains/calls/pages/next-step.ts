import type { Text } from "../../../lib/texts.ts"
import { hasRole, type OfficeCtx } from "../../../platform/ctx.ts"
import { buttonLink, card, type Html, html, type Step, say, steps } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { managesCalls } from "../call.access.ts"
import { CALL_STEPS, type CallStep } from "../call.steps.ts"
import { type Call, callPhase } from "../call.ts"
import { groundWords } from "../call.words.ts"
import { officeTexts as texts } from "./office.texts.ts"

export type Progress = { current: CallStep | "done"; notes: Partial<Record<CallStep, Text>> }

type To = { office: string; callId: string }

const PLACES: Record<CallStep, (to: To) => string> = {
  submission: (to) => urls.callOffers.href(to),
  "formal-check": (to) => urls.callOffers.href(to),
  scoring: (to) => urls.committee.href(to),
  proposal: (to) => urls.ranking.href(to),
  decision: (to) => urls.decision.href(to),
  // Results are published from the ranking.
  results: (to) => urls.ranking.href(to),
}

/** The line from the first offer to the results; a step leads to its page once it has begun. */
export function stepLine(ctx: OfficeCtx, call: Call, progress: Progress): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  const current = progress.current === "done" ? CALL_STEPS.length : CALL_STEPS.indexOf(progress.current)
  const items = CALL_STEPS.map((step, index): Step => {
    const state = index < current ? "done" : index === current ? "current" : "ahead"
    const mayOpen = step === "decision" ? hasRole(ctx.actor, "mayor") : managesCalls(ctx)
    return {
      label: texts[step],
      note: progress.notes[step],
      state,
      href: state !== "ahead" && mayOpen ? PLACES[step](to) : undefined,
    }
  })
  return steps(ctx, { label: texts.procedure, items })
}

const ACTIONS: Record<CallStep, { label: Text; place: (to: To) => string }> = {
  submission: { label: texts.goAppoint, place: PLACES.scoring },
  "formal-check": { label: texts.goFormalCheck, place: PLACES["formal-check"] },
  scoring: { label: texts.goScoring, place: PLACES.scoring },
  proposal: { label: texts.goProposal, place: PLACES.proposal },
  decision: { label: texts.goDecision, place: PLACES.decision },
  results: { label: texts.goResults, place: PLACES.results },
}

/** The one thing to do now, in a sentence and a button. */
export function nextStepCard(ctx: OfficeCtx, call: Call, progress: Progress, submitted: number): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  if (call.annulment) {
    const because = say(ctx, texts.annulledBecause(groundWords[call.annulment.ground]))
    return card(ctx, {
      title: texts.nextTitle,
      body: html`<p>${because} ${say(ctx, texts.nextAnnulled)}</p>${call.annulment.note ? html`<p>${call.annulment.note}</p>` : ""}`,
    })
  }
  if (callPhase(call, ctx.now) === "evaluation" && submitted === 0) {
    const annul = { href: urls.callAnnulment.href(to), label: texts.annul, look: "primary" } as const
    return card(ctx, {
      title: texts.nextTitle,
      body: html`<p>${say(ctx, texts.nextNoOffers)}</p>`,
      foot: managesCalls(ctx) ? buttonLink(ctx, annul) : undefined,
    })
  }
  const { current } = progress
  const sentence = current === "done" ? texts.nextDone : texts[`next-${current}`]
  const action =
    current === "done"
      ? { label: texts.goContracts, place: ({ office }: To) => urls.contracts.href({ office }) }
      : ACTIONS[current]
  const mayAct = current === "decision" ? hasRole(ctx.actor, "mayor") : managesCalls(ctx)
  return card(ctx, {
    title: texts.nextTitle,
    body: html`<p>${say(ctx, sentence)}</p>`,
    foot: mayAct ? buttonLink(ctx, { href: action.place(to), label: action.label, look: "primary" }) : undefined,
  })
}
