import { formatMoment } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import { type Call, callPhase } from "../../calls/public.ts"
import { attachmentsTexts as texts } from "./attachments.texts.ts"

/** Why the files of a draft of this call no longer change; undefined while it may still be submitted some day. */
export function whyNoMoreAttached(call: Call, now: Temporal.Instant): Problem | undefined {
  switch (callPhase(call, now)) {
    case "annulled":
      return { field: "", code: "attachment.annulled", message: texts.callAnnulled }
    case "evaluation":
    case "decided": {
      const message = inEach((lang) => texts.callOver(formatMoment(call.closesAt, lang))[lang])
      return { field: "", code: "attachment.over", message }
    }
    default:
      return undefined
  }
}
