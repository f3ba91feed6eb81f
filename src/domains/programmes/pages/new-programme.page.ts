import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  numberField,
  pageHeader,
  radios,
  say,
  select,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { stageTexts } from "../stages/stage.texts.ts"
import { newTexts as texts } from "./new-programme.texts.ts"
import { programmeTexts } from "./programme.texts.ts"

export type NewProgrammeTyped = Record<"id" | "kind" | "yearFrom" | "yearTo" | "title" | "cardId" | "from", string>

export type NewProgrammeProps = {
  typed: NewProgrammeTyped
  problems: readonly Problem[]
  programmes: readonly Programme[]
  cards: readonly { id: string; label: string }[]
}

/** The first questions about a programme: which years, which title, what to start from. */
export function newProgrammePage(ctx: OfficeCtx, { typed, problems, programmes, cards }: NewProgrammeProps): Html {
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: programmeTexts.list, href: urls.officeProgrammes.href({ office }) }, { label: texts.title }],
        title: texts.title,
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.newProgramme.href({ office }),
        label: texts.label[ctx.lang],
        body: [
          hidden("id", typed.id),
          radios(ctx, {
            name: "kind",
            label: texts.kind,
            value: typed.kind,
            problems,
            choices: [
              { value: "annual", label: texts.annual, hint: texts.annualHint },
              { value: "multi-year", label: texts.multiYear, hint: texts.multiYearHint },
            ],
          }),
          numberField(ctx, {
            name: "yearFrom",
            label: texts.year,
            hint: texts.yearHint,
            value: typed.yearFrom,
            problems,
          }),
          numberField(ctx, { name: "yearTo", label: texts.lastYear, value: typed.yearTo, optional: true, problems }),
          textField(ctx, { name: "title", label: texts.name, value: typed.title, problems }),
          cardSelect(ctx, { value: typed.cardId, cards, problems }),
          radios(ctx, {
            name: "from",
            label: texts.from,
            value: typed.from,
            problems,
            choices: [
              ...programmes.map((it) => ({
                value: it.id,
                label: texts.ofProgramme(yearsOf(it)),
                hint: texts.ofProgrammeHint,
              })),
              { value: "template", label: texts.template, hint: texts.templateHint },
              { value: "empty", label: texts.empty },
            ],
          }),
          html`<p class="note">${say(ctx, texts.fromElsewhere)} ${link(ctx, { href: urls.pastProgramme.href({ office }), label: stageTexts.past })}</p>`,
          buttonRow(
            ctx,
            button(ctx, { label: texts.begin, look: "primary" }),
            buttonLink(ctx, { href: urls.officeProgrammes.href({ office }), label: texts.toList, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}

/** Which task of the strategy the programme carries out; nothing to choose where the strategy has no tasks. */
export function cardSelect(
  ctx: OfficeCtx,
  it: { value: string; cards: readonly { id: string; label: string }[]; problems: readonly Problem[] },
): Html | "" {
  if (it.cards.length === 0) return ""
  return select(ctx, {
    name: "cardId",
    label: texts.card,
    hint: texts.cardHint,
    value: it.value,
    empty: texts.noCard,
    optional: true,
    choices: it.cards.map(({ id, label }) => ({ value: id, label })),
    problems: it.problems,
  })
}
