import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  type Crumb,
  columns,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  card as paper,
  radios,
  select,
  textArea,
  textField,
} from "../../../../ui/public.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import type { LevelIndicatorInput } from "../save-level-indicator.ts"
import { levelIndicatorPageTexts as texts } from "./indicator.texts.ts"

export type Staff = readonly { id: string; name: string }[]

/** What an indicator of a goal or an area says of itself. */
export function indicatorFormPage(
  ctx: OfficeCtx,
  it: {
    isNew: boolean
    action: string
    crumbs: readonly Crumb[]
    typed: LevelIndicatorInput
    staff: Staff
    problems: readonly Problem[]
  },
): Html {
  const { typed, problems } = it
  const title = it.isNew ? texts.newTitle : texts.changeTitle
  const people = it.staff.map(({ id, name }) => ({ value: id, label: name }))
  const none = { value: "", label: texts.notStated }
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { crumbs: [...it.crumbs, { label: title }], title }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: paper(ctx, {
          body: form(ctx, {
            action: it.action,
            guardUnsaved: true,
            body: html`<div class="fields">${[
              textField(ctx, { name: "name", label: texts.name, value: typed.name, width: "full", problems }),
              radios(ctx, {
                name: "kind",
                label: texts.kind,
                inline: true,
                optional: true,
                value: typed.kind ?? "",
                choices: [
                  ...(["product", "result", "impact"] as const).map((kind) => ({
                    value: kind,
                    label: indicatorTexts[kind],
                  })),
                  none,
                ],
                problems,
              }),
              textField(ctx, {
                name: "unit",
                label: texts.unit,
                hint: texts.unitHint,
                value: typed.unit,
                width: "short",
                optional: true,
                problems,
              }),
              radios(ctx, {
                name: "direction",
                label: texts.direction,
                optional: true,
                value: typed.direction ?? "",
                choices: [
                  ...(["more", "less", "range"] as const).map((direction) => ({
                    value: direction,
                    label: texts[direction],
                  })),
                  none,
                ],
                problems,
              }),
              textField(ctx, {
                name: "source",
                label: texts.sourceLabel,
                value: typed.source,
                width: "full",
                optional: true,
                problems,
              }),
              select(ctx, {
                name: "owner",
                label: texts.owner,
                value: typed.ownerId,
                choices: people,
                empty: texts.nobody,
                optional: true,
                problems,
              }),
              select(ctx, {
                name: "deputy",
                label: texts.deputy,
                value: typed.deputyId,
                choices: people,
                empty: texts.nobody,
                optional: true,
                problems,
              }),
              textArea(ctx, {
                name: "method",
                label: texts.method,
                hint: texts.methodHint,
                value: typed.method,
                optional: true,
                problems,
              }),
              buttonRow(ctx, button(ctx, { label: it.isNew ? texts.add : texts.save, look: "primary" })),
            ]}</div>`,
          }),
        }),
      }),
    ],
  })
}
