import { officials } from "../../../platform/http/access.ts"
import { redirectReply } from "../../../platform/http/reply.ts"
import { post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { startCallOfTask } from "./start-call-of-task.ts"
import { tieTexts as texts } from "./tie.texts.ts"

/** From a priority task of the programme to its competition. */
export const callOfTaskRoutes: readonly Route[] = [
  post(urls.callOfTask, officials, async (ctx, { params, form }) => {
    const id = form.text("id")
    await startCallOfTask(ctx, { id, taskId: params.taskId })
    return redirectReply(urls.callEdit.href({ office: ctx.office.slug, callId: id }), texts.begun)
  }),
]
