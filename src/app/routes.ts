import { aboutRoutes } from "../desks/about/about.routes.ts"
import { historyRoutes } from "../desks/history/history.routes.ts"
import { homeRoutes } from "../desks/home/home.routes.ts"
import { numberRoutes } from "../desks/numbers/numbers.routes.ts"
import { officeDeskRoutes } from "../desks/office/office-desk.routes.ts"
import { organisationDeskRoutes } from "../desks/organisation/organisation-desk.routes.ts"
import { trailRoutes } from "../desks/trail/trail.routes.ts"
import { alertRoutes } from "../domains/calls/alerts/alert.routes.ts"
import { callRoutes } from "../domains/calls/call.routes.ts"
import { pastCostRoutes } from "../domains/calls/past-costs/past-costs.routes.ts"
import { consultationRoutes } from "../domains/consultations/consultation.routes.ts"
import { contractRoutes } from "../domains/contracts/contract.routes.ts"
import { evaluationRoutes } from "../domains/evaluation/evaluation.routes.ts"
import { offerRoutes } from "../domains/offers/offer.routes.ts"
import { officeRoutes } from "../domains/offices/office.routes.ts"
import { organisationRoutes } from "../domains/organisations/organisation.routes.ts"
import { peopleRoutes } from "../domains/people/people.routes.ts"
import type { Accounts } from "../domains/people/public.ts"
import { programmeRoutes } from "../domains/programmes/programme.routes.ts"
import { yearlyRoutes } from "../domains/programmes/yearly/yearly.routes.ts"
import { reportRoutes } from "../domains/reports/report.routes.ts"
import { strategyRoutes } from "../domains/strategy/strategy.routes.ts"
import type { Clock } from "../platform/clock.ts"
import type { Route } from "../platform/http/route.ts"
import { callProgress } from "./call-progress.ts"
import { cardNeighbours } from "./card-neighbours.ts"
import { consultationNeighbours } from "./consultation-neighbours.ts"
import { contractNeighbours } from "./contract-neighbours.ts"
import { allFacts } from "./facts.ts"
import { pastCosts } from "./past-costs.ts"
import { productRoutes } from "./product-routes.ts"
import { programmeNeighbours } from "./programme-neighbours.ts"
import { stageNeighbours } from "./stage-neighbours.ts"

/** Every address of the product with its rule and its handler, in the order of the domains. */
export function allRoutes(parts: { accounts: Accounts; clock: Clock }): readonly Route[] {
  return [
    ...productRoutes(parts.clock),
    ...homeRoutes(stageNeighbours),
    ...aboutRoutes,
    ...historyRoutes,
    ...officeRoutes,
    ...peopleRoutes(parts.accounts),
    ...organisationRoutes,
    ...strategyRoutes(cardNeighbours, allFacts),
    ...consultationRoutes(consultationNeighbours),
    ...programmeRoutes({ ...programmeNeighbours, ...stageNeighbours }),
    ...callRoutes(callProgress),
    ...alertRoutes((email, now) => parts.accounts.throttle.begin("mail", `alerts:${email}`, now)),
    ...pastCostRoutes(pastCosts),
    ...yearlyRoutes(allFacts),
    ...numberRoutes(allFacts),
    ...trailRoutes,
    ...officeDeskRoutes,
    ...organisationDeskRoutes,
    ...offerRoutes,
    ...evaluationRoutes,
    ...contractRoutes(contractNeighbours),
    ...reportRoutes,
  ]
}
