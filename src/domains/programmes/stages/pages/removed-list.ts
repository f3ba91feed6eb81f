import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { button, buttonForm, disclosure, type Html, html } from "../../../../ui/public.ts"
import { stageTexts as texts } from "../stage.texts.ts"

/** What was taken away of a stage, folded, each with its way back. */
export const removedList = (
  ctx: OfficeCtx,
  removed: readonly { label: string; action: string; values: Readonly<Record<string, string>> }[],
): Html | "" =>
  removed.length === 0
    ? ""
    : disclosure(ctx, {
        summary: texts.removed,
        body: html`<ul class="step-list">${removed.map(
          ({ label, action, values }) =>
            html`<li><span>${label}</span> ${buttonForm(ctx, {
              action,
              values,
              button: button(ctx, { label: texts.bringBack, hiddenLabel: label, look: "quiet" }),
            })}</li>`,
        )}</ul>`,
      })
