import { sql } from "kysely"
import type { Lang } from "../../../lib/texts.ts"
import { recordEvent } from "../../../platform/audit.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { accessConsultation } from "../consultation.access.ts"
import type { Decision } from "../consultation.tables.ts"
import type { Consultation } from "../consultation.ts"
import { ANSWER, DECISION } from "../remarks/remark.queries.ts"
import { decisionWords } from "../remarks/remark.texts.ts"
import { answerMailTexts as texts } from "./answer.texts.ts"

type Due = { id: string; number: number; email: string; lang: Lang; decision: Decision; answer: string }

/**
 * Writes to the authors whose remarks are answered: one letter an address with all its answers that it has not had yet.
 * Sending again sends nothing until an answer is new or changed. Returns how many letters go out.
 * @throws Missing when the consultation is annulled, or not this actor's
 */
export async function sendAnswers(ctx: PersonCtx, consultationId: string): Promise<number> {
  const it = await accessConsultation(ctx, consultationId, "manage")
  if (it.state === "annulled") throw new Missing("consultation that is answered")
  const due = await answersDue(ctx, it.id)
  const byAddress = Map.groupBy(due, ({ email }) => email)
  for (const [to, answers] of byAddress) await sendLater(ctx, letterOf(ctx, it, to, answers))
  if (due.length > 0) {
    await ctx.db
      .updateTable("consultation_remarks")
      .set({ notified_at: ctx.now })
      .where("office_id", "=", ctx.office.id)
      .where(
        "id",
        "in",
        due.map(({ id }) => id),
      )
      .execute()
    await recordEvent(ctx, {
      what: "consultation.answers-sent",
      on: { kind: "consultation", id: it.id },
      data: { letters: byAddress.size, answers: due.length },
    })
  }
  return byAddress.size
}

async function answersDue(ctx: PersonCtx, consultationId: string): Promise<Due[]> {
  const { rows } = await sql<Due>`
    select r.id, r.number, r.email, r.lang, ${DECISION} as decision, ${ANSWER} as answer
    from consultation_remarks r
    left join consultation_remarks l on l.office_id = r.office_id and l.id = r.duplicate_of
    where r.office_id = ${ctx.office.id} and r.consultation_id = ${consultationId} and r.state = 'taken'
      and r.email is not null and r.notified_at is null and ${DECISION} is not null
    order by r.number`.execute(ctx.db)
  return rows
}

function letterOf(ctx: PersonCtx, it: Consultation, to: string, answers: readonly Due[]) {
  const { lang } = answers[0]!
  const link = `${ctx.baseUrl ?? ""}${urls.remarks.href({ office: ctx.office.slug, consultationId: it.id })}`
  const parts = answers.map(
    ({ number, decision, answer }) =>
      texts.one({ number: String(number), decision: decisionWords[decision][lang], answer })[lang],
  )
  return {
    to,
    subject: texts.subject(it.title)[lang],
    body: texts.body({ title: it.title, answers: parts.join("\n\n"), link, office: ctx.office.name })[lang],
  }
}
