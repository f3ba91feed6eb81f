import { articleWords } from "../../../law/article-words.ts"
import { formatDate } from "../../../lib/dates.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Content, facts, link, paragraphs } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Consultation } from "../consultation.ts"
import { opinionWords, opinionTexts as texts } from "./opinion.texts.ts"
import type { Opinion } from "./opinion.ts"

const dayOf = (day: string | null) => day && inEach((lang) => formatDate(day, lang))

/** The opinion as everybody sees it. */
export function opinionFacts(ctx: OfficeCtx, it: Consultation, opinion: Opinion): Content {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const rows = [
    { term: texts.deliveredOn, value: dayOf(opinion.deliveredOn) },
    { term: texts.dueOn, value: texts.until(opinion.dueOn), note: articleWords(opinion.basis) },
    { term: texts.state, value: opinion.opinion ? opinionWords[opinion.opinion] : texts[opinion.state] },
    ...(opinion.givenOn ? [{ term: texts.givenOn, value: dayOf(opinion.givenOn) }] : []),
  ]
  return [
    facts(ctx, rows),
    paragraphs(opinion.text),
    opinion.file && link(ctx, { href: urls.opinionFile.href(to), label: opinion.file.name }),
    opinion.answer && [texts.answer, ":", paragraphs(opinion.answer)],
  ]
}
