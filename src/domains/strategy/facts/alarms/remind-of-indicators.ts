import { formatDate, today } from "../../../../lib/dates.ts"
import { inEach } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { sendLater } from "../../../../platform/mail.ts"
import { urls } from "../../../../urls.ts"
import "../fact.tables.ts"
import { dueOf, peopleToRemind } from "./alarm.queries.ts"
import { alarmTexts as texts } from "./alarm.texts.ts"
import { dueReminder, yearToFill } from "./due.ts"

/**
 * Writes to those whose indicators have no value for the last year: before the due day, after it, and once more; deputies
 * once it has passed. One letter for each person and kind, however often it runs; returns how many went out. `ctx.db` is
 * not a transaction.
 */
export async function remindOfIndicators(ctx: OfficeCtx): Promise<number> {
  const year = yearToFill(ctx)
  const dueOn = await dueOf(ctx, year)
  const kind = dueReminder(dueOn, today(ctx.now))
  if (!kind) return 0
  let sent = 0
  for (const person of await peopleToRemind(ctx, { year, withDeputies: kind !== "before" })) {
    const isNew = await ctx.db.transaction().execute(async (db) => {
      const written = await db
        .insertInto("indicator_reminders")
        .values({ office_id: ctx.office.id, person_id: person.id, year, kind, sent_at: ctx.now })
        .onConflict((conflict) => conflict.doNothing())
        .returning("kind")
        .executeTakeFirst()
      if (!written) return false
      const count = person.names.length
      const opening = kind === "before" ? texts.mailBefore : texts.mailLate
      const address = `${ctx.baseUrl ?? ""}${urls.indicatorsToFill.href({ office: ctx.office.slug }, { rok: year, czyje: "moje" })}`
      const body = inEach((lang) =>
        [
          opening(count, year, formatDate(dueOn, lang))[lang],
          person.names.map((name) => `- ${name}`).join("\n"),
          texts.mailWhere(address)[lang],
        ].join("\n\n"),
      )
      const { language } = person
      await sendLater(
        { ...ctx, db },
        { to: person.email, subject: texts.mailSubject(year)[language], body: body[language] },
      )
      return true
    })
    if (isNew) sent++
  }
  return sent
}
