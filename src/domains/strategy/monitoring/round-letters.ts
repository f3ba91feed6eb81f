import { formatDate } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { sendLater } from "../../../platform/mail.ts"
import { urls } from "../../../urls.ts"
import { lettersToPeople, peopleWithRole } from "../../people/public.ts"
import type { RoundCard } from "./round.queries.ts"
import { roundTexts as texts } from "./round.texts.ts"

type Letters = { year: number; dueOn: Temporal.PlainDate; cards: readonly RoundCard[] }

/**
 * Writes of a round to those who confirm cards, and to the owners and deputies of indicators what is theirs: once when it
 * opens, later of the cards that wait. Nobody gets two letters.
 */
export async function writeOfRound(ctx: OfficeCtx, kind: "opened" | "waiting", it: Letters): Promise<void> {
  const { year, cards } = it
  const waiting = cards.filter(({ answer }) => answer === null)
  const day = inEach((lang) => formatDate(it.dueOn, lang))
  const office = ctx.office.slug
  const at = (path: string) => `${ctx.baseUrl ?? ""}${path}`
  const round = at(urls.strategyRound.href({ office, year: String(year) }))
  const editors = await peopleWithRole(ctx, "goal-chief", "coordinator")
  const letter =
    kind === "opened"
      ? { subject: texts.openedSubject(year), body: texts.openedBody(year, day, round) }
      : {
          subject: texts.waitingSubject(year, waiting.length),
          body: texts.waitingBody(year, day, round, waiting.length),
        }
  for (const { email, language } of editors) await send(ctx, { email, language }, letter)
  const indicators = at(urls.indicatorsToFill.href({ office }, { rok: year, czyje: "moje" }))
  for (const [personId, theirs] of keepersOf(waiting)) {
    if (editors.some(({ id }) => id === personId)) continue
    const body = (kind === "opened" ? texts.keeperOpenedBody : texts.keeperWaitingBody)(year, day, indicators, theirs)
    for (const to of await lettersToPeople(ctx, [personId]))
      await send(ctx, to, { subject: texts.keeperSubject(year), body })
  }
}

/** The names of the cards whose indicators each of these people owns or stands in for. */
function keepersOf(cards: readonly RoundCard[]): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const { place, name, owners, deputies } of cards)
    for (const id of new Set([...owners, ...deputies]))
      found.set(id, [...(found.get(id) ?? []), `${place} ${name}`.trim()])
  return found
}

const send = (
  ctx: OfficeCtx,
  { email, language }: { email: string; language: "pl" | "en" },
  { subject, body }: { subject: Text; body: Text },
) => sendLater(ctx, { to: email, subject: subject[language], body: body[language] })
