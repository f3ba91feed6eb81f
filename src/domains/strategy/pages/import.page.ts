import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  type Content,
  columns,
  confirmPanel,
  errorSummary,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  card as paper,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { OpenImport } from "../import.queries.ts"
import { importPageTexts as texts } from "./import.texts.ts"
import { importForm } from "./import-form.ts"

export type ImportPageProps = { text: string; problems: readonly Problem[]; open: readonly OpenImport[] }

/** Where cards come in: a paste, files, and what was begun and not finished. */
export function importPage(ctx: OfficeCtx, { text, problems, open }: ImportPageProps): Html {
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.strategy, href: urls.strategy.href({ office: ctx.office.slug }) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: paper(ctx, { body: importForm(ctx, { text, problems }) }),
        aside: open.length > 0 ? unfinished(ctx, open) : undefined,
        asideFirst: true,
      }),
    ],
  })
}

function unfinished(ctx: OfficeCtx, open: readonly OpenImport[]): Content {
  return paper(ctx, {
    title: texts.openTitle,
    compact: true,
    body: html`<ul class="plain-list">${open.map(
      (each) =>
        html`<li>${say(ctx, texts.openCards(each.cards))}, ${say(ctx, texts.openFrom)} ${moment(ctx, each.createdAt, { now: ctx.now })}<br>${link(
          ctx,
          {
            href: urls.cardImportReview.href({ office: ctx.office.slug, importId: each.id }),
            label: texts.resume,
            onward: true,
          },
        )}</li>`,
    )}</ul>`,
  })
}

/** The question before an import is thrown away. */
export function discardPage(ctx: OfficeCtx, it: { importId: string; cards: number }): Html {
  const to = { office: ctx.office.slug, importId: it.importId }
  return officePage(ctx, {
    title: texts.discard,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.strategy, href: urls.strategy.href(to) },
          { label: texts.reviewTitle, href: urls.cardImportReview.href(to) },
          { label: texts.discard },
        ],
        title: texts.discard,
      }),
      confirmPanel(ctx, {
        title: texts.discardTitle,
        consequences: [texts.discardConsequence(it.cards)],
        action: urls.cardImportDiscard.href(to),
        confirm: texts.discard,
        cancel: { href: urls.cardImportReview.href(to) },
        danger: true,
      }),
    ],
  })
}
