import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, html, say, tag } from "../../../ui/public.ts"
import type { Programme } from "../programme.ts"
import { programmeTexts as texts } from "./programme.texts.ts"

/** Draft or adopted, of a year or of several, and whether a change is being written. */
export function stateTags(ctx: OfficeCtx, { state, kind, amendedSince }: Programme): Html {
  return html`${say(ctx, [
    tag(ctx, { label: texts[state], tone: state === "adopted" ? "success" : "warning" }),
    kind === "multi-year" ? tag(ctx, { label: texts.multiYear, tone: "info" }) : "",
    amendedSince ? tag(ctx, { label: texts.amended, tone: "info" }) : "",
  ])}`
}
