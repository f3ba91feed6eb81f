import type { RecordedEvent } from "../../../platform/audit.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { eventWords } from "../../../platform/event.texts.ts"
import { type Content, day, type Html, html, link, moment, say, timeline } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { channelWords } from "../call.words.ts"
import { correctionTexts } from "../corrections/correction.texts.ts"
import { officeTexts as texts } from "./office.texts.ts"

/** What happened with a call, the newest on top; of an announcement also where and when it appeared. */
export function callHistory(
  ctx: OfficeCtx,
  callId: string,
  { history, names }: { history: readonly RecordedEvent[]; names: ReadonlyMap<string, string> },
): Html {
  return timeline(ctx, {
    label: texts.history,
    events: history.toReversed().map((event) => ({
      at: event.happenedAt,
      what: [eventWords(event.what), personIn(event, names)],
      who: event.actorId ? (names.get(event.actorId) ?? texts.somebody) : undefined,
      more: announcedBy(ctx, callId, event),
    })),
  })
}

/** ": Olga Oceniająca" when the event is about another person than the one who did it. */
function personIn({ actorId, data }: RecordedEvent, names: ReadonlyMap<string, string>): string {
  const name = typeof data.person === "string" && data.person !== actorId ? names.get(data.person) : undefined
  return name ? `: ${name}` : ""
}

/** The version that an event announced, with the moments of its places; days alone from when only days were recorded. */
function announcedBy(ctx: OfficeCtx, callId: string, { what, data }: RecordedEvent): Content {
  if (!["call.published", "call.corrected", "call.appearances-recorded"].includes(what)) return ""
  const version = typeof data.version === "number" ? String(data.version) : "1"
  const href = urls.callVersion.href({ office: ctx.office.slug, callId, version })
  const places = (["bip", "board"] as const).flatMap((channel) => {
    const at = data[channel]
    return typeof at === "string" ? [html`; ${say(ctx, channelWords[channel])}: ${momentOrDay(ctx, at)}`] : []
  })
  return html`${link(ctx, { href, label: correctionTexts.version(Number(version)) })}${places}`
}

/** An event of when only days were recorded holds a day. */
const momentOrDay = (ctx: OfficeCtx, text: string): Html =>
  text.includes("T") ? moment(ctx, Temporal.Instant.from(text)) : day(ctx, text)
