import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonRow,
  type Choice,
  form,
  type Html,
  hidden,
  card as paper,
  radios,
  select,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { StatedValue } from "../card.document.ts"
import type { StoredIndicator } from "../indicator.access.ts"
import type { TypedValue } from "../indicator.form.ts"
import { offeredReading, UNREAD } from "../indicator.form.ts"
import type { Reading } from "../value-notation.ts"
import { readingAsText } from "../value-print.ts"
import { importPageTexts } from "./import.texts.ts"
import { indicatorPageTexts as texts } from "./indicator.texts.ts"

export type FormsProps = {
  it: StoredIndicator
  values: readonly StatedValue[]
  typed: TypedValue | undefined
  problems: readonly Problem[]
}

const actionOf = (ctx: OfficeCtx, it: StoredIndicator) =>
  urls.indicator.href({ office: ctx.office.slug, cardId: it.card.id, indicatorId: it.indicator.id })

/** A guessed value: the readings it could have, and a field for another. */
export function confirmCard(ctx: OfficeCtx, { it, typed, problems }: FormsProps, value: StatedValue): Html {
  const { reading, printed, year } = value
  const mine = typed?.year === String(year) ? typed : undefined
  const name = `values.${year}`
  const own = problems.filter((problem) => problem.field === name)
  return paper(ctx, {
    title: texts.confirmTitle(year),
    id: `rok-${year}`,
    body: form(ctx, {
      action: actionOf(ctx, it),
      label: texts.confirmTitle(year)[ctx.lang],
      body: [
        hidden("year", year),
        radios(ctx, {
          name: "choice",
          label: texts.choice(printed),
          choices: readingChoices(reading),
          value: mine ? mine.choice : reading.value === undefined ? null : offeredReading(reading.value),
          optional: "silent",
        }),
        textField(ctx, {
          name: "own",
          id: `field-values-${year}`,
          label: importPageTexts.insteadOf(printed),
          hint: importPageTexts.ownHint,
          value: mine?.own,
          width: "medium",
          optional: "silent",
          problems: own.map((problem) => ({ ...problem, field: "own" })),
        }),
        buttonRow(ctx, button(ctx, { label: texts.save, look: "primary" })),
      ],
    }),
  })
}

/** The readings a print could have, then no data, then a print that stays without a number. */
export function readingChoices(reading: Reading): Choice[] {
  const options = [...new Set([...(reading.value === undefined ? [] : [reading.value]), ...reading.alternatives])]
  const kind = reading.kind === "unreadable" || reading.kind === "words" ? "number" : reading.kind
  const read = options.map((option) => ({
    value: offeredReading(option),
    label: inEach((lang) => readingAsText({ ...reading, kind, value: option }, lang)),
  }))
  return [
    ...read,
    { value: offeredReading(""), label: importPageTexts.missing },
    { value: UNREAD, label: importPageTexts.leaveValue },
  ]
}

/** Another reading for any year; what was written stays. */
export function correctForm(ctx: OfficeCtx, { it, values, typed, problems }: FormsProps): Html {
  const mine = typed?.choice === "" ? typed : undefined
  const named = problems.map((problem) =>
    problem.field.startsWith("values.") ? { ...problem, field: "own" } : problem,
  )
  return form(ctx, {
    action: actionOf(ctx, it),
    label: texts.correctTitle[ctx.lang],
    body: [
      select(ctx, {
        name: "year",
        label: texts.correctYear,
        value: mine?.year,
        choices: values.map((value) => ({
          value: String(value.year),
          label: `${value.year}: ${value.printed || "–"}`,
        })),
        problems: mine ? problems : [],
      }),
      textField(ctx, {
        name: "own",
        label: texts.correctValue,
        hint: texts.correctHint,
        value: mine?.own,
        width: "medium",
        optional: "silent",
        problems: mine ? named : [],
      }),
      buttonRow(ctx, button(ctx, { label: texts.save })),
    ],
  })
}
