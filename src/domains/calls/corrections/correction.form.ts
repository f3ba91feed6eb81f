import type { CorrectionKind } from "../../../law/correction.ts"
import { type Outcome, ok, type Problem, refused } from "../../../lib/problems.ts"
import type { Form } from "../../../platform/http/form.ts"
import { type CallTyped, mended, readCall, typedFrom } from "../call.form.ts"
import type { Call } from "../call.ts"
import { readPublication } from "../publication.form.ts"
import type { CorrectionInput } from "./correct-call.ts"
import { correctionTexts as texts } from "./correction.texts.ts"

/** Everything on the page of a correction as it was typed. */
export type CorrectionTyped = {
  version: string
  kind: string
  reason: string
  bip: string
  board: string
  seen: string
  call: CallTyped
}

export const correctionTyped = (form: Form, call: Call): CorrectionTyped => ({
  version: form.text("version"),
  kind: form.text("kind"),
  reason: form.text("reason"),
  bip: form.text("bip"),
  board: form.text("board"),
  seen: form.text("seen"),
  call: { ...mended(typedFrom(form), form), cardId: call.cardId ?? "" },
})

const isKind = (text: string): text is CorrectionKind => text === "editorial" || text === "conditions"

export function readCorrection(
  typed: CorrectionTyped,
  call: Call,
  today: Temporal.PlainDate,
): Outcome<CorrectionInput> {
  const places = readPublication({ revision: "0", bip: typed.bip, board: typed.board, reasons: {} }, today)
  const content = readCall(typed.call, today)
  const problems: Problem[] = []
  if (!isKind(typed.kind)) problems.push({ field: "kind", code: "correction.kind", message: texts.kindMissing })
  if (!places.ok) problems.push(...places.problems)
  if (!content.ok) problems.push(...content.problems)
  if (!isKind(typed.kind) || !places.ok || !content.ok) return refused(...problems)
  return ok({
    version: Number(typed.version),
    kind: typed.kind,
    reason: typed.reason,
    bip: places.value.bip,
    board: places.value.board,
    seen: typed.seen.split(" "),
    content: { ...content.value, spheres: inOrderOf(call.spheres, content.value.spheres), offerRules: call.offerRules },
  })
}

/** The form lists spheres by number; the announcement names its main one first, and that is no change. */
const inOrderOf = (announced: readonly string[], chosen: readonly string[]): string[] => [
  ...announced.filter((pkt) => chosen.includes(pkt)),
  ...chosen.filter((pkt) => !announced.includes(pkt)),
]
