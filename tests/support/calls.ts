import { sampleContent } from "../../src/domains/calls/call.samples.ts"
import type { CallContent } from "../../src/domains/calls/call.ts"
import type { Call } from "../../src/domains/calls/public.ts"
import { publishCall } from "../../src/domains/calls/publish-call.ts"
import { saveCall } from "../../src/domains/calls/save-call.ts"
import { startCall } from "../../src/domains/calls/start-call.ts"
import { today } from "../../src/lib/dates.ts"
import { newId } from "../../src/platform/ids.ts"
import type { World } from "./app.ts"

/** Begins and fills a draft as the office would today; its criteria are the usual ones, 100 points together. */
export async function draftedCall(
  world: World,
  change: Partial<CallContent> = {},
): Promise<{ id: string; revision: number }> {
  const id = newId()
  const content = sampleContent(today(world.clock.now()), change)
  await world.run("official", (ctx) => startCall(ctx, { id, title: content.title, form: content.form ?? "support" }))
  const outcome = await world.run("official", (ctx) => saveCall(ctx, id, { revision: 1, content }))
  if (!outcome.ok) throw new Error(`the draft was refused: ${outcome.problems.map((problem) => problem.code)}`)
  return { id, revision: outcome.value.revision }
}

/** A call announced today in all three places and open from now: 21 days and two working days, until 15:30. */
export async function publishedCall(
  world: World,
  change: Partial<CallContent> = {},
  lookedAt: Readonly<Record<string, string>> = {},
): Promise<Call> {
  const { id, revision } = await draftedCall(world, change)
  const now = world.clock.now()
  // Rules that an announcement has beside each other only after a second look.
  const doubtful = ["announcement.own_share_twice", "announcement.tasks_below_pool"]
  const reasons = {
    ...(change.offerRules ? Object.fromEntries(doubtful.map((code) => [code, "Tak postanowiono."])) : {}),
    ...lookedAt,
  }
  const outcome = await world.run("official", (ctx) =>
    publishCall(ctx, id, { revision, bip: now, board: now, reasons }),
  )
  if (!outcome.ok)
    throw new Error(`the call was refused: ${outcome.problems.map(({ code, field }) => `${code} ${field}`)}`)
  return outcome.value
}
