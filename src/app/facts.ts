import { callFacts } from "../domains/calls/call.facts.ts"
import { reportFacts } from "../domains/reports/report.facts.ts"
import type { FactSource } from "../domains/strategy/public.ts"

/** Everything that can be counted, in the order in which it is offered. */
export const allFacts: readonly FactSource[] = [...callFacts, ...reportFacts]
