import type { Problem } from "../../../../lib/problems.ts"
import type { Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  card as paper,
  say,
  select,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { StoredCard } from "../../card.access.ts"
import { editPageTexts } from "../../pages/edit.texts.ts"
import { crumbsTo, nameOf } from "../../pages/place.ts"
import { formTexts as texts } from "./form.texts.ts"

/** Areas of one goal, as they are offered; `title` says the goal, and the strategy where there are several. */
export type GoalToChoose = { title: Text; areas: readonly { id: string; title: string }[] }

export type MoveTaskProps = {
  card: StoredCard
  goals: readonly GoalToChoose[]
  typed: string
  problems: readonly Problem[]
}

/** The choice of another area for a task. */
export function moveTaskPage(ctx: OfficeCtx, { card, goals, typed, problems }: MoveTaskProps): Html {
  const to = { office: ctx.office.slug, cardId: card.id }
  const back = buttonLink(ctx, { href: urls.card.href(to), label: editPageTexts.back, look: "quiet" })
  const toNew = buttonLink(ctx, {
    href: urls.areaNew.href({ office: ctx.office.slug, goalId: card.goal.id }),
    label: texts.newArea,
    look: "primary",
  })
  return officePage(ctx, {
    title: texts.moveTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsTo(ctx, card, [{ label: texts.moveTitle }]),
        eyebrow: nameOf(card),
        title: texts.moveTitle,
        lead: texts.moveLead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, {
        body:
          goals.length === 0
            ? [html`<p>${say(ctx, texts.moveNowhere)}</p>`, buttonRow(ctx, toNew, back)]
            : form(ctx, {
                action: urls.cardMove.href(to),
                body: [
                  select(ctx, {
                    name: "area",
                    label: texts.moveTo,
                    value: typed,
                    empty: texts.moveChoose,
                    choices: goals.map(({ title, areas }) => ({
                      group: title,
                      choices: areas.map((area) => ({ value: area.id, label: area.title })),
                    })),
                    problems,
                  }),
                  buttonRow(ctx, button(ctx, { label: texts.move, look: "primary" }), back),
                ],
              }),
      }),
    ],
  })
}
