import type { Problem } from "../../lib/problems.ts"
import { decisionTexts as texts } from "./decision.texts.ts"
import type { Gap } from "./standing.ts"

/** Says what is missing before the committee can propose. */
export function gapProblem(gap: Gap): Problem {
  const message = {
    offers: () => texts.noOffers,
    committee: () => texts.noCommittee,
    unscored: () => texts.noSheets,
    checks: () => texts.missingChecks(gap.kind === "checks" ? gap.missing : 0),
    sheets: () => texts.missingSheets(gap.kind === "sheets" ? gap.missing : 0),
  }[gap.kind]()
  return { field: "", code: `evaluation.${gap.kind}`, message }
}
