import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  type Column,
  type Content,
  disclosure,
  type Html,
  hidden,
  html,
  card as paper,
  problemList,
  say,
  select,
  table,
  textField,
} from "../../../ui/public.ts"
import { NEW_YEAR, type StageTyped } from "../edit.form.ts"
import { indicatorTexts } from "../indicator.texts.ts"
import { editPageTexts as texts } from "./edit.texts.ts"
import type { EditCardPageProps } from "./edit-card.page.ts"

/** Stages × years, each cell a field. */
export function stagesFields(ctx: OfficeCtx, { typed, stored, problems }: EditCardPageProps): Html {
  const years = typed.stageYears
  const nameOf = (row: StageTyped, index: number) => row.name || texts.rowUnnamed(index + 1)[ctx.lang]
  return paper(ctx, {
    title: texts.stagesTitle,
    id: "etapy",
    body: [
      html`<p class="quiet">${say(ctx, texts.stagesHint)}</p>`,
      hidden("stageYears", years.join(" ")),
      table<StageTyped>(ctx, {
        caption: texts.stagesTitle,
        hiddenCaption: true,
        columns: [
          {
            label: texts.number,
            width: "tiny",
            cell: (row, index) =>
              textField(ctx, {
                name: `stages.${index}.number`,
                label: texts.number,
                value: row.number,
                bare: true,
                optional: "silent",
                problems,
                messages: "elsewhere",
              }),
          },
          {
            label: texts.stageName,
            cell: (row, index) =>
              textField(ctx, {
                name: `stages.${index}.name`,
                label: texts.stageName,
                value: row.name,
                bare: true,
                problems,
                messages: "elsewhere",
              }),
          },
          ...years.map(
            (year): Column<StageTyped> => ({
              label: String(year),
              width: "tiny",
              cell: (row, index) =>
                textField(ctx, {
                  name: `stages.${index}.cells.${year}`,
                  label: texts.cellOf(nameOf(row, index), year),
                  value: row.cells[year] ?? "",
                  bare: true,
                  optional: "silent",
                  problems,
                  messages: "elsewhere",
                }),
            }),
          ),
          {
            label: texts.removeColumn,
            hiddenLabel: true,
            cell: (row, index) => removeButton(ctx, `remove.stages.${index}`, nameOf(row, index)),
          },
        ],
        rows: typed.stages,
        after: (row, index) => {
          const known = stored.stages.find((stage) => stage.name === row.name)
          const unaligned = known?.unaligned.length
            ? html`<p class="note">${say(ctx, texts.unaligned(known.unaligned.join(" | ")))}</p>`
            : ""
          const list = problemList(ctx, problems, `stages.${index}.`)
          return list || unaligned ? html`${list}${unaligned}` : undefined
        },
      }),
      rowButtons(ctx, button(ctx, { label: texts.addStage, name: "do", value: "add.stages", icon: "plus" })),
      yearButtons(ctx, "stages", years),
    ],
  })
}

/** Each indicator with its years. */
export function indicatorsFields(ctx: OfficeCtx, { typed, stored, problems }: EditCardPageProps): Html {
  const years = typed.indicatorYears
  return paper(ctx, {
    title: texts.indicatorsTitle,
    id: "mierniki",
    body: [
      html`<p class="quiet">${say(ctx, texts.indicatorsHint)}</p>`,
      hidden("indicatorYears", years.join(" ")),
      typed.indicators.map((indicator, index) => {
        const path = `indicators.${index}`
        const known = stored.indicators.find((each) => each.id === indicator.id)
        return paper(ctx, {
          level: 3,
          compact: true,
          title: texts.indicatorNth(index + 1),
          body: html`<div class="fields">${[
            hidden(`${path}.id`, indicator.id),
            textField(ctx, { name: `${path}.name`, label: texts.indicatorName, value: indicator.name, problems }),
            html`<div class="field-row">${select(ctx, {
              name: `${path}.kind`,
              label: texts.indicatorKind,
              value: indicator.kind,
              problems,
              choices: (["product", "result", "impact", "unknown"] as const).map((kind) => ({
                value: kind,
                label: indicatorTexts[kind],
              })),
            })}${textField(ctx, {
              name: `${path}.source`,
              label: texts.indicatorSource,
              value: indicator.source,
              optional: "silent",
              problems,
            })}</div>`,
            known?.unaligned.length
              ? html`<p class="note">${say(ctx, texts.unaligned(known.unaligned.join(" | ")))}</p>`
              : "",
            html`<div class="year-fields" role="group" aria-label="${`${texts.values[ctx.lang]}: ${indicator.name}`}">${years.map(
              (year) =>
                textField(ctx, {
                  name: `${path}.values.${year}`,
                  label: String(year),
                  value: indicator.values[year] ?? "",
                  align: "end",
                  optional: "silent",
                  problems,
                }),
            )}</div>`,
          ]}</div>`,
          foot: button(ctx, {
            label: texts.removeIndicator,
            hiddenLabel: texts.removeRow(indicator.name || texts.rowUnnamed(index + 1)[ctx.lang]),
            name: "do",
            value: `remove.indicators.${index}`,
            look: "quiet",
            icon: "trash-2",
            skipChecks: true,
          }),
        })
      }),
      rowButtons(ctx, button(ctx, { label: texts.addIndicator, name: "do", value: "add.indicators", icon: "plus" })),
      yearButtons(ctx, "indicators", years),
    ],
  })
}

export const removeButton = (ctx: OfficeCtx, value: string, name: string): Html =>
  button(ctx, {
    label: texts.remove,
    hiddenLabel: texts.removeRow(name),
    name: "do",
    value,
    look: "quiet",
    skipChecks: true,
  })

export const rowButtons = (_ctx: OfficeCtx, ...buttons: Html[]): Html => html`<div class="button-row">${buttons}</div>`

function yearButtons(ctx: OfficeCtx, list: "stages" | "indicators", years: readonly number[]): Content {
  const removals = years.map((year) =>
    button(ctx, {
      label: texts.removeYear(year),
      name: "do",
      value: `remove-year.${list}.${year}`,
      look: "quiet",
      skipChecks: true,
    }),
  )
  return [
    html`<div class="year-row">${textField(ctx, {
      name: NEW_YEAR[list],
      label: texts.newYear,
      value: years.length > 0 ? String(Math.max(...years) + 1) : "",
      keyboard: "numeric",
      width: "short",
      optional: "silent",
    })}${button(ctx, { label: texts.addYear, name: "do", value: `add-year.${list}`, icon: "plus", skipChecks: true })}</div>`,
    years.length > 0
      ? disclosure(ctx, { summary: texts.removeYears, body: html`<div class="button-row">${removals}</div>` })
      : "",
  ]
}
