import type { OfficeCtx } from "../../../../platform/ctx.ts"
import {
  button,
  buttonForm,
  type Content,
  html,
  link,
  card as paper,
  say,
  type TimelineEvent,
  timeline,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { quantityIn } from "../quantity.ts"
import { frozenIn, setIn, type YearPageProps } from "./year.page.ts"
import { yearTexts as texts } from "./year.texts.ts"

/** What those who change cards may do with a number. */
export function actionsCard(ctx: OfficeCtx, { indicator, year, it, mayEdit }: YearPageProps): Content {
  if (!mayEdit) return ""
  const at = { office: ctx.office.slug, indicatorId: indicator.id, year: String(year) }
  const set = setIn(it)
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.change,
    compact: true,
    body: [
      frozenIn(it)
        ? html`<p>${link(ctx, { href: urls.indicatorUnfreeze.href(at), label: texts.unfreeze })}</p>`
        : [
            buttonForm(ctx, { action: urls.indicatorFreeze.href(at), button: button(ctx, { label: texts.freeze }) }),
            html`<p class="note">${say(ctx, texts.freezeHint)}</p>`,
          ],
      html`<p>${link(ctx, {
        href: urls.indicatorOverride.href(at),
        label: set ? texts.overrideAgain : texts.override,
      })}</p>`,
      set
        ? buttonForm(ctx, {
            action: urls.indicatorOverrideEnd.href(at),
            button: button(ctx, { label: texts.overrideEnd, look: "quiet" }),
          })
        : "",
    ],
  })}</div>`
}

/** Everything that was frozen or set by hand, the newest first; what was said stays. */
export function historyCard(ctx: OfficeCtx, { it, names }: YearPageProps): Content {
  const who = (id: string | null) => (id ? names.get(id) : undefined)
  const print = (value: number) => quantityIn(it.binding.source.unit, value, ctx.lang)
  const events: TimelineEvent[] = [
    ...it.freezes.flatMap(({ at, by, sum, lifted }) => [
      { at, who: who(by), what: texts.wasFrozen(print(sum)) },
      ...(lifted
        ? [{ at: lifted.at, who: who(lifted.by), what: texts.wasUnfrozen, more: texts.because(lifted.because) }]
        : []),
    ]),
    ...it.overrides.flatMap(({ at, by, value, because, ended }) => [
      { at, who: who(by), what: texts.wasSet(print(value)), more: texts.because(because) },
      ...(ended ? [{ at: ended.at, who: who(ended.by), what: texts.wasWithdrawn(print(value)) }] : []),
    ]),
  ].sort((one, other) => Temporal.Instant.compare(other.at, one.at))
  if (events.length === 0) return ""
  return paper(ctx, { title: texts.history, compact: true, body: timeline(ctx, { label: texts.history, events }) })
}
