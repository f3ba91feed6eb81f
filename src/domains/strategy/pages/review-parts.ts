import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  alert,
  type Content,
  type Html,
  html,
  link,
  card as paper,
  radios,
  say,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Twin } from "../card.place.ts"
import type { Card } from "../card.ts"
import type { NotUnderstood, Question } from "../card-reader/findings.ts"
import type { CardReading } from "../card-reader/read-card.ts"
import { type Catalogue, findSource } from "../facts/filled.ts"
import type { ImportedReading } from "../import.access.ts"
import { fieldOf, type PlaceField, placeText } from "../import.form.ts"
import { suggestMeasure } from "../import-answers.ts"
import { importPageTexts as texts } from "./import.texts.ts"

export type PartProps = {
  catalogue: Catalogue
  current: ImportedReading
  questions: readonly Question[]
  problems: readonly Problem[]
  content: Pick<Card, "goal" | "area">
  twin: Twin | undefined
  /** Stored cards of the same number and another name. */
  near: readonly { id: string; name: string }[]
  repeats: number | undefined
}

/** Whether the card is new, and what to do with it. */
export function actionCard(ctx: OfficeCtx, props: PartProps): Content {
  const { current, twin, repeats, content } = props
  const changes = twin ? placeChanges(twin, content) : []
  return paper(ctx, {
    body: html`<div class="fields">${[
      twin
        ? alert(ctx, {
            tone: "warning",
            title: texts.twinTitle,
            body: html`<p>${say(ctx, texts.twinBody)} ${link(ctx, {
              href: urls.card.href({ office: ctx.office.slug, cardId: twin.id }),
              label: texts.twinOpen,
            })}</p>${
              changes.length > 0
                ? html`<p>${say(ctx, texts.placeChanges)}</p><ul>${changes.map((change) => html`<li>${say(ctx, change)}</li>`)}</ul>`
                : ""
            }`,
          })
        : "",
      props.near.length > 0
        ? alert(ctx, {
            tone: "warning",
            title: texts.nearTitle,
            body: html`<p>${say(ctx, texts.nearBody)}</p><ul>${props.near.map(
              ({ id, name }) =>
                html`<li>${link(ctx, { href: urls.card.href({ office: ctx.office.slug, cardId: id }), label: name })}</li>`,
            )}</ul>`,
          })
        : "",
      repeats === undefined
        ? ""
        : alert(ctx, { tone: "warning", title: texts.repeatedTitle, body: texts.repeatedBody(repeats) }),
      radios(ctx, {
        name: fieldOf.action,
        label: texts.action,
        inline: true,
        value: current.answers.action,
        choices: [
          { value: "save", label: twin || repeats !== undefined ? texts.actionVersion : texts.actionSave },
          { value: "skip", label: texts.actionSkip },
        ],
      }),
    ]}</div>`,
  })
}

/** What the card prints of its goal and area otherwise than the strategy has it. */
function placeChanges(twin: Twin, content: Pick<Card, "goal" | "area">): Text[] {
  const pairs: [Text, string, string][] = [
    [texts.goalName, twin.goal.name, content.goal.name],
    [texts.chief, twin.goal.chief, content.goal.chief],
    [texts.areaName, twin.area.name, content.area.name],
    [texts.coordinator, twin.area.coordinator, content.area.coordinator],
  ]
  return pairs
    .filter(([, was, is]) => is !== "" && was !== is)
    .map(([what, was, is]) => inEach((lang) => texts.placeChange(what[lang], was, is)[lang]))
}

/** Strategy, goal, area and task: always open to correction. */
export function placeCardFields(ctx: OfficeCtx, props: PartProps): Content {
  const { current, questions, problems } = props
  const { page } = current.reading
  const asked = questions.map(
    ({ path, text }): Problem => ({ field: `place.${path}`, code: "card.asked", message: text, level: "warning" }),
  )
  const field = (path: PlaceField) => {
    const name = fieldOf.place(path)
    const blocking = problems.some((problem) => problem.field === name)
    const isNumber = path.endsWith(".number")
    return textField(ctx, {
      name,
      label: path === "strategy" ? texts["strategy-field"] : texts[path],
      value: placeText(current.reading.card, current.answers, path),
      width: isNumber ? "short" : "full",
      optional: path === "task.name" || path === "goal.name" || path === "area.name" ? undefined : "silent",
      problems: blocking ? problems : asked,
    })
  }
  return paper(ctx, {
    title: texts.placeTitle,
    body: html`<div class="fields">${[
      field("strategy"),
      row(field("goal.number"), field("goal.name")),
      field("goal.chief"),
      ...(page?.kind === "goal" ? [] : [row(field("area.number"), field("area.name")), field("area.coordinator")]),
      ...(page ? [] : [row(field("task.number"), field("task.name"))]),
    ]}</div>`,
  })
}

const row = (number: Html, name: Html): Html => html`<div class="field-row">${number}${name}</div>`

/** Indicators whose names say what the product counts itself. */
export function measureCard(ctx: OfficeCtx, { catalogue, current, problems }: PartProps): Content {
  const suggested = current.reading.card.indicators.flatMap((indicator, index) => {
    const source = findSource(catalogue, suggestMeasure(indicator.name))
    return source ? [{ indicator, index, source }] : []
  })
  if (suggested.length === 0) return ""
  return paper(ctx, {
    title: texts.measureTitle,
    body: [
      html`<p class="quiet">${say(ctx, texts.measureHint)}</p>`,
      html`<div class="fields">${suggested.map(({ indicator, index, source }) =>
        radios(ctx, {
          name: fieldOf.measure(index),
          label: indicator.name,
          value: current.answers.measuredBy[String(index)] ?? source.key,
          problems,
          choices: [
            { value: source.key, label: source.name, hint: source.explanation },
            { value: "none", label: texts.measureNone },
          ],
        }),
      )}</div>`,
    ],
  })
}

/** Lines that went nowhere, and parts the text does not have. */
export function leftCard(ctx: OfficeCtx, { notUnderstood, missingSections }: CardReading): Content {
  return paper(ctx, {
    title: texts.leftTitle,
    body: [
      notUnderstood.length === 0
        ? html`<p>${say(ctx, texts.leftNone)}</p>`
        : table<NotUnderstood>(ctx, {
            caption: texts.leftTitle,
            hiddenCaption: true,
            columns: [
              { label: texts.leftLines, cell: ({ lines }) => range(lines) },
              {
                label: texts.leftText,
                heading: "plain",
                cell: ({ text }) => html`<span class="printed">${shortened(text)}</span>`,
              },
              { label: texts.leftReason, cell: ({ reason }) => texts[reason] },
            ],
            rows: notUnderstood,
          }),
      missingSections.length === 0
        ? ""
        : html`<p class="quiet">${say(ctx, texts.missingTitle)} ${missingSections.map((name, index) => [index > 0 ? ", " : "", say(ctx, texts[name])])}</p>`,
    ],
  })
}

const range = ({ from, to }: { from: number; to: number }) => (from === to ? String(from) : `${from}–${to}`)
const LONGEST = 600
const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
