import { callFacts } from "../domains/calls/public.ts"
import { consultationFacts } from "../domains/consultations/public.ts"
import { contractFacts } from "../domains/contracts/public.ts"
import { evaluationFacts } from "../domains/evaluation/public.ts"
import { offerFacts } from "../domains/offers/public.ts"
import { programmeFacts } from "../domains/programmes/public.ts"
import { reportFacts } from "../domains/reports/public.ts"
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
