import { readsContracts } from "../../domains/contracts/public.ts"
import { readableTask } from "../../domains/programmes/public.ts"
import { membershipIn } from "../../platform/ctx.ts"
import { everyone } from "../../platform/http/access.ts"
import { askedPage } from "../../platform/http/asked-page.ts"
import { Missing, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { contractTrailPage } from "./contract-trail.page.ts"
import { taskTrailPage } from "./task-trail.page.ts"
import { callsOfTask, contractsOfTask, contractTrail } from "./trail.queries.ts"

/** The trail of a złoty in both directions: from a contract up to the resolution, from a priority task down to contracts. */
export const trailRoutes: readonly Route[] = [
  get(urls.contractTrail, everyone, async (ctx, { params }) => {
    const trail = await contractTrail(ctx, params.contractId)
    const task = trail.call.taskId ? await readableTask(ctx, trail.call.taskId) : undefined
    const isParty = membershipIn(ctx.actor, trail.organisationId) !== undefined
    return pageReply(contractTrailPage(ctx, { trail, task, seesNames: isParty || readsContracts(ctx) }))
  }),

  get(urls.taskTrail, everyone, async (ctx, { params, query }) => {
    const task = await readableTask(ctx, params.taskId)
    if (!task) throw new Missing("priority task")
    const calls = await callsOfTask(ctx, task.id)
    return pageReply(
      taskTrailPage(ctx, { task, calls, contracts: await contractsOfTask(ctx, task.id, askedPage(query)) }),
    )
  }),
]
