import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  emptyState,
  filterBar,
  type Html,
  pageHeader,
  pagination,
  select,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { listTexts, publicTexts } from "../consultation.texts.ts"
import { type ActParagraph, type Consultation, takesRemarks } from "../consultation.ts"
import type { RemarkFilter, RemarkPage } from "./remark.queries.ts"
import { decisionWords, remarksTexts as texts } from "./remark.texts.ts"
import { remarkCard } from "./remark-card.ts"
import { DECISIONS } from "./remark-query.ts"

export type RemarksProps = {
  consultation: Consultation
  paragraphs: readonly ActParagraph[]
  list: RemarkPage
  asked: RemarkFilter
}

/** Everybody's remarks with their answers, 25 a page. */
export function remarksPage(ctx: OfficeCtx, { consultation, paragraphs, list, asked }: RemarksProps): Html {
  const to = { office: ctx.office.slug, consultationId: consultation.id }
  const own = urls.remarks.href(to)
  const query = {
    szukaj: asked.text || undefined,
    fragment: asked.place || undefined,
    odpowiedz: asked.decision || undefined,
  }
  const isFiltered = Object.values(query).some(Boolean)
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: listTexts.title, href: urls.consultations.href({ office: to.office }) },
          { label: consultation.title, href: urls.consultation.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead(consultation.title),
        actions:
          takesRemarks(consultation, ctx.now) &&
          buttonLink(ctx, { href: urls.newRemark.href(to), label: publicTexts.newRemark, look: "primary" }),
      }),
      filterBar(ctx, {
        action: own,
        clear: isFiltered ? own : undefined,
        found: texts.found(list.total),
        fields: [
          textField(ctx, {
            name: "szukaj",
            type: "search",
            label: texts.search,
            value: asked.text,
            optional: "silent",
          }),
          select(ctx, {
            name: "fragment",
            label: texts.place,
            value: asked.place,
            empty: texts.all,
            optional: "silent",
            choices: [
              { value: "whole", label: texts.whole },
              ...paragraphs.map(({ id, place }) => ({ value: id, label: place })),
            ],
          }),
          select(ctx, {
            name: "odpowiedz",
            label: texts.decision,
            value: asked.decision,
            empty: texts.all,
            optional: "silent",
            choices: [
              { value: "waiting", label: texts.waiting },
              ...DECISIONS.map((value) => ({ value, label: decisionWords[value] })),
            ],
          }),
        ],
      }),
      list.total === 0
        ? emptyState(ctx, { level: 2, title: isFiltered ? texts.nothingFound : texts.none, icon: "search" })
        : list.remarks.map((it) => remarkCard(ctx, it)),
      pagination(ctx, {
        ...list,
        href: (page) => urls.remarks.href(to, { ...query, strona: page === 1 ? undefined : page }),
      }),
    ],
  })
}
