import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { dateField, facts, grid, type Html, html, say, timeField } from "../../../ui/public.ts"
import { PLACES, type PlacesTyped } from "../publication.form.ts"
import { editTexts as texts } from "./edit.texts.ts"

/** When the announcement appears in each of the three places: the day and hour of two; the website's is the moment of the press. */
export function placesFields(ctx: OfficeCtx, typed: PlacesTyped, problems: readonly Problem[]): Html {
  const places = PLACES.map(
    (place) =>
      html`<fieldset class="ds-fieldset"><legend class="ds-label">${say(ctx, texts[place])}</legend><p class="hint">${say(
        ctx,
        texts.momentOfPublication,
      )}</p>${grid(
        ctx,
        [
          dateField(ctx, { name: place, label: texts.dayOfPublication, value: typed[place], problems }),
          timeField(ctx, {
            name: `${place}Time`,
            label: texts.timeOfPublication,
            value: typed[`${place}Time`],
            problems,
          }),
        ],
        "small",
      )}</fieldset>`,
  )
  return html`${places}${facts(ctx, [{ term: texts.website, value: texts.websiteNow }], "long")}`
}
