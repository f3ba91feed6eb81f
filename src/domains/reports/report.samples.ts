import type { ReportPlan } from "./report.plan.ts"
import type { ReportContent } from "./report.ts"

/** A complete report on a task that went exactly as planned: every amount, result and activity of the contract. */
function asPlanned(plan: ReportPlan): ReportContent {
  return {
    resultsText:
      "Zadanie objęło wszystkie planowane grupy. Rezultaty zmierzono na podstawie list obecności i protokołów. Powstałe grupy działają nadal, a sprzęt służy kolejnym uczestnikom.",
    results: plan.results.map(({ id, target, monitoring }) => ({ id, achieved: target, measured: monitoring })),
    activities: plan.activities.map(({ id, name }) => ({
      id,
      degree: "done",
      description: `${name}: przeprowadzono zgodnie z harmonogramem, przy udziale wolontariuszy.`,
    })),
    costs: plan.costs.map(({ id, amount }) => ({ id, actual: amount })),
    grant: plan.grant,
    bankInterest: 0,
    otherIncome: 0,
    ownFinancial: plan.ownFinancial,
    recipients: plan.recipients,
    otherPublic: 0,
    otherPublicNames: "",
    remaining: 0,
    personal: plan.ownInKind,
    material: 0,
    otherIncomeText: "",
    recipientsText:
      plan.recipients > 0 ? "Wpłata 20 zł od osoby za cały cykl zajęć, osoby w trudnej sytuacji zwolniono." : "",
    additional: "",
    ...{ euFunds: null, volunteers: 12, volunteerHours: 340 },
    statements: { "legal-status": true, truthful: true },
  }
}

/** The same, with `unused` grosze of the grant left: the first cost came cheaper by that much. */
function withUnusedGrant(plan: ReportPlan, unused: number): ReportContent {
  const content = asPlanned(plan)
  return {
    ...content,
    grant: plan.grant - unused,
    costs: content.costs.map((cost, index) => (index === 0 ? { ...cost, actual: (cost.actual ?? 0) - unused } : cost)),
    additional: "Pozyskaliśmy tańszą halę, niewykorzystaną część dotacji zwracamy.",
  }
}

/** Invented reports for any contract. */
export const reportSamples = { asPlanned, withUnusedGrant }
