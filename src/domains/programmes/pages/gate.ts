import { type PartKey, programmePart } from "../../../law/programme.ts"
import { blocking, type Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { card, type Html, html, link, say } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { partSlug } from "../part.slugs.ts"
import { writesProgrammes } from "../programme.access.ts"
import type { Programme } from "../programme.ts"
import { programmeTexts as texts } from "./programme.texts.ts"

/** What is missing before the council, with the way to each; on every page of the editor. */
export function gateCard(ctx: OfficeCtx, programme: Programme, gaps: readonly Problem[]): Html {
  const missing = blocking(gaps)
  const warnings = gaps.filter((gap) => gap.level === "warning")
  return card(ctx, {
    title: texts.gate,
    id: "gotowosc",
    compact: true,
    body: [
      missing.length === 0
        ? html`<p>${say(ctx, texts.gateOpen)}</p>`
        : html`<p>${say(ctx, texts.gateMissing(missing.length))}</p>${list(ctx, programme, missing)}`,
      warnings.length === 0 ? "" : html`<p>${say(ctx, texts.gateWarnings)}</p>${list(ctx, programme, warnings)}`,
    ],
  })
}

const list = (ctx: OfficeCtx, programme: Programme, gaps: readonly Problem[]): Html =>
  html`<ul>${gaps.map((gap) => {
    const { name } = programmePart(gap.field as PartKey)
    return html`<li>${link(ctx, { href: wayTo(ctx, programme, gap.field as PartKey), label: name })}${
      gap.code === "programme.partEmpty" ? "" : html`: ${say(ctx, gap.message)}`
    }</li>`
  })}</ul>`

/** The part to be written, or read by those who only follow. */
function wayTo(ctx: OfficeCtx, programme: Programme, part: PartKey): string {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  if (writesProgrammes(ctx)) return urls.programmePart.href({ ...to, part: partSlug(part) })
  return `${urls.programmePreview.href(to)}#par-${programmePart(part).pkt}`
}
