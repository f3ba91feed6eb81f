import { formatTime, today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { againReply, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../call.access.ts"
import type { Call } from "../call.ts"
import { type CallVersion, versionsOf } from "../corrections/version.queries.ts"
import { type Place, type PlacesTyped, placesTyped, readPlaces } from "../publication.form.ts"
import { appearancesPage } from "./appearances.page.ts"
import { appearancesTexts as texts } from "./appearances.texts.ts"
import { recordAppearances } from "./record-appearances.ts"
import { windowLeft } from "./window-left.ts"

/** Where those who run calls put right when an announcement appeared. */
export const appearanceRoutes: readonly Route[] = [
  get(urls.callAppearances, officials, async (ctx, { params }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    const versions = await versionsOf(ctx, call.id)
    return pageReply(shown(ctx, call, versions, recorded(versions.at(-1)!), []))
  }),
  post(urls.callAppearances, officials, async (ctx, { params, form }) => {
    const call = await accessCall(ctx, params.callId, "manage")
    const typed = placesTyped(form)
    const again = async (problems: readonly Problem[]) =>
      againReply(shown(ctx, call, await versionsOf(ctx, call.id), typed, problems))
    const read = readPlaces(typed, today(ctx.now))
    if (!read.ok) return again(read.problems)
    const outcome = await recordAppearances(ctx, call.id, { version: Number(form.text("version")), ...read.value })
    if (!outcome.ok) return again(outcome.problems)
    // Too little time left is said at once, beside the way to mend it.
    const isShort = windowLeft(call, await versionsOf(ctx, call.id)).length > 0
    return redirectReply((isShort ? urls.callAppearances : urls.officeCall).href(params), texts.saved)
  }),
]

const shown = (
  ctx: OfficeCtx,
  call: Call,
  versions: readonly CallVersion[],
  typed: PlacesTyped,
  problems: readonly Problem[],
) => appearancesPage(ctx, { call, typed, problems, window: windowLeft(call, versions) })

/** What is recorded, as the fields show it; the hour is empty where only the day was. */
function recorded({ appeared }: CallVersion): PlacesTyped {
  const of = (place: Place) => appeared.find(({ channel }) => channel === place)
  const time = (place: Place) => {
    const at = of(place)?.at
    return at ? formatTime(at) : ""
  }
  return { bip: of("bip")?.day ?? "", bipTime: time("bip"), board: of("board")?.day ?? "", boardTime: time("board") }
}
