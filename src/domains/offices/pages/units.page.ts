import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  card,
  errorSummary,
  form,
  type Html,
  pageHeader,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Unit } from "../office.queries.ts"
import { officeTexts as texts } from "../office.texts.ts"

export type UnitTyped = { name: string; shortName: string; parentId: string }

/** Units with their departments under them, and a form for one more. */
export function unitsPage(
  ctx: OfficeCtx,
  props: { units: readonly Unit[]; typed: UnitTyped; problems: readonly Problem[] },
): Html {
  const office = ctx.office.slug
  const { units, typed, problems } = props
  const tops = units.filter((unit) => unit.parentId === null)
  const ordered = tops.flatMap((top) => [top, ...units.filter((unit) => unit.parentId === top.id)])
  return officePage(ctx, {
    title: texts.units,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.units,
        lead: texts.unitsLead,
        crumbs: [{ label: texts.settingsTitle, href: urls.officeSettings.href({ office }) }, { label: texts.units }],
      }),
      errorSummary(ctx, problems),
      table<Unit>(ctx, {
        caption: texts.units,
        hiddenCaption: true,
        rows: ordered,
        empty: texts.unitsNone,
        columns: [
          { label: texts.colName, heading: true, cell: (unit) => `${unit.parentId ? "— " : ""}${unit.name}` },
          { label: texts.colShort, cell: (unit) => unit.shortName },
          {
            label: texts.colActions,
            hiddenLabel: true,
            screenOnly: true,
            cell: (unit) =>
              buttonForm(ctx, {
                action: urls.unit.href({ office, unitId: unit.id }),
                button: button(ctx, { label: texts.close, look: "quiet", hiddenLabel: unit.name }),
              }),
          },
        ],
      }),
      card(ctx, {
        title: texts.addUnit,
        body: form(ctx, {
          action: urls.units.href({ office }),
          body: [
            textField(ctx, { name: "name", label: texts.unitName, value: typed.name, problems }),
            textField(ctx, {
              name: "shortName",
              label: texts.unitShort,
              value: typed.shortName,
              problems,
              optional: true,
              width: "short",
            }),
            select(ctx, {
              name: "parentId",
              label: texts.unitParent,
              value: typed.parentId,
              problems,
              optional: true,
              empty: texts.unitTop,
              choices: tops.map((unit) => ({ value: unit.id, label: unit.name })),
            }),
            button(ctx, { label: texts.add, look: "primary" }),
          ],
        }),
      }),
    ],
  })
}
