import { type PartKey, programmePart } from "../../../law/programme.ts"
import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import { formatAmount } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  button,
  buttonRow,
  card,
  checkboxes,
  dateField,
  type Html,
  hidden,
  html,
  moneyField,
  say,
  textArea,
} from "../../../ui/public.ts"
import { leftFromLastYear } from "../carried.ts"
import { choiceName } from "../choice-name.ts"
import { choiceKeys, type PartTyped } from "../part.form.ts"
import type { PartContent } from "../programme.ts"
import { partTexts as texts } from "./part.texts.ts"
import { taskRows } from "./task-rows.ts"

export type PartFieldsProps = {
  key: PartKey
  typed: PartTyped
  problems: readonly Problem[]
  /** The part of the programme this one was begun from. */
  before: PartContent | undefined
  units: readonly { id: string; name: string }[]
}

/** The paragraphs of a part and what its law asks for beside them. */
export function partFields(ctx: OfficeCtx, it: PartFieldsProps): Html {
  const { needs } = programmePart(it.key)
  return html`${say(ctx, [
    needs === "dates" ? datesOf(ctx, it) : "",
    needs === "amount" ? amountOf(ctx, it) : "",
    it.typed.paragraphs.length === 0 && needs !== "dates"
      ? html`<p class="quiet">${say(ctx, texts.noParagraphs)}</p>`
      : "",
    it.typed.paragraphs.map((_, index) => paragraphCard(ctx, it, index)),
    buttonRow(
      ctx,
      button(ctx, { label: texts.addParagraph, name: "do", value: "paragraphs.add", icon: "plus", skipChecks: true }),
    ),
    choicesOf(ctx, it),
    needs === "tasks" ? taskRows(ctx, it) : "",
  ])}`
}

function paragraphCard(ctx: OfficeCtx, { typed, before, problems }: PartFieldsProps, index: number): Html {
  const paragraph = typed.paragraphs[index]!
  const left = leftFromLastYear(paragraph, before)
  return card(ctx, {
    title: texts.paragraph(index + 1),
    level: 2,
    compact: true,
    body: [
      hidden(`paragraphs.${index}.id`, paragraph.id),
      textArea(ctx, {
        name: `paragraphs.${index}.text`,
        label: texts.paragraph(index + 1),
        bare: true,
        rows: 5,
        value: paragraph.text,
        optional: "silent",
        problems,
      }),
      left.length === 0
        ? ""
        : html`<p class="note" data-color="warning">${say(ctx, texts.fromLastYear(left.join(", ")))}</p>`,
    ],
    foot: rowButtons(ctx, "paragraphs", index, typed.paragraphs.length, texts.ofParagraph(index + 1)),
  })
}

/** The buttons that move and remove a row of a list. */
export function rowButtons(ctx: OfficeCtx, list: string, index: number, length: number, of: Text): Html {
  const one = (action: "up" | "down" | "remove") =>
    button(ctx, {
      label: texts[action],
      hiddenLabel: of,
      name: "do",
      value: `${list}.${action}.${index}`,
      look: action === "remove" ? "danger" : "quiet",
      skipChecks: true,
    })
  return buttonRow(ctx, index === 0 ? "" : one("up"), index === length - 1 ? "" : one("down"), one("remove"))
}

function choicesOf(ctx: OfficeCtx, { key, typed, problems }: PartFieldsProps): Html | "" {
  if (key !== "principles" && key !== "forms" && key !== "scope") return ""
  const choices = choiceKeys(key, ctx).map((value) => ({ value, label: choiceName(ctx, key, value) }))
  return checkboxes(ctx, {
    name: "choices",
    label: texts[key],
    hint: texts.choicesHint,
    choices,
    values: typed.choices,
    problems,
    optional: "silent",
  })
}

function datesOf(ctx: OfficeCtx, { typed, problems }: PartFieldsProps): Html {
  return html`<div class="fields-row">${say(ctx, [
    dateField(ctx, { name: "from", label: texts.from, value: typed.from, problems }),
    dateField(ctx, { name: "to", label: texts.to, value: typed.to, problems }),
  ])}</div>`
}

function amountOf(ctx: OfficeCtx, { typed, problems, before }: PartFieldsProps): Html {
  const isSame = before?.amount != null && typed.amount !== "" && typed.amount === amountBefore(ctx, before)
  return html`${say(ctx, [
    moneyField(ctx, { name: "amount", label: texts.amount, value: typed.amount, problems }),
    isSame ? html`<p class="note" data-color="warning">${say(ctx, texts.amountOfLastYear)}</p>` : "",
  ])}`
}

const amountBefore = (ctx: OfficeCtx, before: PartContent) =>
  before.amount === null ? "" : formatAmount(before.amount, ctx.lang)

/** Spheres to choose from, named by their points. */
export const sphereChoices = (ctx: Pick<OfficeCtx, "now">) =>
  spheresOn(today(ctx.now)).map(({ pkt, short }) => ({
    value: pkt,
    label: inEach((lang) => `${pkt}. ${short[lang]}`),
  }))
