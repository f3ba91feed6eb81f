import { callFacts } from "../domains/calls/call.facts.ts"
import { consultationFacts } from "../domains/consultations/consultation.facts.ts"
import { contractFacts } from "../domains/contracts/contract.facts.ts"
import { evaluationFacts } from "../domains/evaluation/evaluation.facts.ts"
import { offerFacts } from "../domains/offers/offer.facts.ts"
import { programmeFacts } from "../domains/programmes/programme.facts.ts"
import { reportFacts } from "../domains/reports/report.facts.ts"
import type { FactSource } from "../domains/strategy/public.ts"
import { organisationFacts } from "./organisation-facts.ts"

/** Everything that can be counted, in the order in which it is offered. */
export const allFacts: readonly FactSource[] = [
  ...reportFacts,
  ...callFacts,
  ...offerFacts,
  ...evaluationFacts,
  ...contractFacts,
  ...programmeFacts,
  ...consultationFacts,
  ...organisationFacts,
]
