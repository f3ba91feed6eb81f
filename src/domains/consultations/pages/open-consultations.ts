import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, card, grid, link, section } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { listTexts as texts } from "../consultation.texts.ts"
import { type Consultation, phaseAt } from "../consultation.ts"
import { phaseTag } from "../consultation.words.ts"

/** What can be talked about now, for a first page; nothing when nothing can. */
export function openConsultationCards(ctx: OfficeCtx, open: readonly Consultation[]): Content {
  if (open.length === 0) return ""
  const { slug: office } = ctx.office
  return section(ctx, {
    title: texts.openHeading,
    aside: link(ctx, { href: urls.consultations.href({ office }), label: texts.allOfThem, onward: true }),
    body: grid(
      ctx,
      open.map((it) =>
        card(ctx, {
          level: 3,
          over: phaseTag(ctx, phaseAt(it, ctx.now)),
          title: it.title,
          href: urls.consultation.href({ office, consultationId: it.id }),
          body: texts.fromTo(it.from ?? "", it.to ?? ""),
        }),
      ),
    ),
  })
}
