import { isPartKey, programmePart } from "../../law/programme.ts"
import { formatTime } from "../../lib/dates.ts"
import { speak } from "../../lib/texts.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { fileReply, Missing } from "../../platform/http/reply.ts"
import { post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { type MetWriters, meetWriters } from "./meet-writers.ts"
import { presenceTexts as texts } from "./presence.texts.ts"
import { programmeWriters } from "./programme.access.ts"

export const presenceRoutes: readonly Route[] = [
  /** Asked by the page of a part every few seconds: who else writes the programme, and whether they saved this part. */
  post(
    urls.programmePresence,
    programmeWriters,
    async (ctx, { params, form }) => {
      const key = form.text("part")
      if (!isPartKey(key)) throw new Missing("part of a programme")
      const revision = Number.parseInt(form.text("revision"), 10) || 0
      const { others, change } = await meetWriters(ctx as PersonCtx, params.programmeId, { key, revision })
      const t = speak(ctx.lang)
      const here = others.map((it) => {
        const { pkt, name } = programmePart(it.key)
        return t(it.key === key ? texts.samePart(it.name) : texts.otherPart(it.name, pkt, name))
      })
      const body = { here: [...here, ...(change ? [t(changedWords(change))] : [])] }
      return fileReply(JSON.stringify(body), { type: "application/json" })
    },
    { isPrivate: true },
  ),
]

const changedWords = ({ by, at, isOwn }: NonNullable<MetWriters["change"]>) =>
  isOwn ? texts.changedHere(formatTime(at)) : texts.changedBy(by, formatTime(at))
