import { canonicalJson, type FrozenOrganisation, sha256 } from "../offers/public.ts"
import type { Organisation } from "../organisations/public.ts"
import type { ReportPlan } from "./report.plan.ts"
import { NOTHING_DECLARED, type ReportContent } from "./report.ts"

/** Everything a report said and relied on at the moment of submission. Later changes elsewhere never change it. */
export type ReportSnapshot = {
  /** Version of the official form. */
  form: string
  /** ISO 8601 in UTC. */
  submittedAt: string
  daysLate: number
  office: { id: string; name: string; organ: string; address: string }
  organisation: FrozenOrganisation
  plan: ReportPlan
  content: ReportContent
}

/** The snapshot as one text, the same for the same report, and its hash. */
export function frozen(snapshot: ReportSnapshot): { snapshot: string; sha256: string } {
  const text = canonicalJson(snapshot)
  return { snapshot: text, sha256: sha256(text) }
}

export function readReportSnapshot(text: string): ReportSnapshot {
  const snapshot = JSON.parse(text) as ReportSnapshot
  return { ...snapshot, content: { ...NOTHING_DECLARED, ...snapshot.content } }
}

export function frozenOrganisation({ bankAccount, revision, ...organisation }: Organisation): FrozenOrganisation {
  return organisation
}
