import { formatDate } from "../../../lib/dates.ts"
import { recordEvent } from "../../../platform/audit.ts"
import { actorId, type OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { peopleWithRole } from "../../people/public.ts"
import { mayEditCards } from "../card.access.ts"
import { dueOf } from "../facts/alarms/alarm.queries.ts"
import { monitoringTexts as texts } from "./monitoring.texts.ts"
import "./monitoring.tables.ts"

/**
 * Opens the yearly round and writes to everybody who looks after the strategy; open already, nothing happens. A closed
 * one opens again without letters.
 * @throws Missing when the actor may not change the strategy
 */
export async function openRound(ctx: OfficeCtx, year: number): Promise<{ isNew: boolean }> {
  if (!mayEditCards(ctx)) throw new Missing("round")
  const opened = await ctx.db
    .insertInto("strategy_rounds")
    .values({
      ...{ office_id: ctx.office.id, year, opened_at: ctx.now, opened_by: actorId(ctx.actor) },
      ...{ closed_at: null, closed_by: null },
    })
    .onConflict((conflict) => conflict.columns(["office_id", "year"]).doNothing())
    .executeTakeFirst()
  const isNew = opened.numInsertedOrUpdatedRows === 1n
  const reopened = isNew
    ? undefined
    : await ctx.db
        .updateTable("strategy_rounds")
        .set({ closed_at: null, closed_by: null })
        .where("office_id", "=", ctx.office.id)
        .where("year", "=", year)
        .where("closed_at", "is not", null)
        .executeTakeFirst()
  if (!isNew && reopened?.numUpdatedRows !== 1n) return { isNew }
  await recordEvent(ctx, { what: "strategy.round-opened", on: { kind: "office", id: ctx.office.id }, data: { year } })
  if (isNew) await invite(ctx, year)
  return { isNew }
}

async function invite(ctx: OfficeCtx, year: number): Promise<void> {
  const due = await dueOf(ctx, year)
  const address = `${ctx.baseUrl ?? ""}${urls.strategyRound.href({ office: ctx.office.slug, year: String(year) })}`
  for (const { email, language } of await peopleWithRole(ctx, "goal-chief", "coordinator"))
    await sendLater(ctx, {
      to: email,
      subject: texts.mailSubject(year)[language],
      body: texts.mailBody(year, formatDate(due, language), address)[language],
    })
}
