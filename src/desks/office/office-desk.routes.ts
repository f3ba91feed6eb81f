import { hasRole, type PersonCtx, ROLES } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { consultationTasks } from "./consultation-task.ts"
import { indicatorTasks } from "./indicator-task.ts"
import { officeDeskPage } from "./office-desk.page.ts"
import { callsAtWork, moneyAtWork, seatsOf } from "./office-desk.queries.ts"
import { callTask, moneyTasks, seatTask } from "./office-desk.tasks.ts"
import { programmeTasks } from "./programme-task.ts"
import { stageTasks } from "./stage-task.ts"

const URGENCY = ["danger", "warning", "info", "neutral", "success"]

export const officeDeskRoutes: readonly Route[] = [
  get(urls.desk, only(...ROLES), async (ctx) => {
    const person = ctx as PersonCtx
    const manages = hasRole(person.actor, "official", "coordinator", "administrator")
    const calls = manages || hasRole(person.actor, "mayor") ? await callsAtWork(ctx) : []
    const seats = hasRole(person.actor, "committee-member") ? await seatsOf(person) : []
    const money = manages ? moneyTasks(ctx, await moneyAtWork(ctx)) : []
    const tasks = [
      ...seats.map((seat) => seatTask(ctx, seat)),
      ...calls.flatMap((call) => callTask(ctx, call) ?? []),
      ...money,
      ...(manages ? await consultationTasks(ctx) : []),
      ...(await programmeTasks(person)),
      ...(await stageTasks(person)),
      ...(await indicatorTasks(person)),
    ]
    tasks.sort((a, b) => URGENCY.indexOf(a.tone) - URGENCY.indexOf(b.tone))
    return pageReply(officeDeskPage(person, tasks))
  }),
]
