import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  buttonLink,
  type Content,
  card,
  checkbox,
  checkboxes,
  dateField,
  disclosure,
  type Html,
  html,
  moneyField,
  numberField,
  radios,
  say,
  select,
  textArea,
  textField,
  timeField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { TiedTask } from "../../programmes/public.ts"
import { dayOfAnnouncement } from "../call.announcement.ts"
import { type CallTyped, TEXT_LIMIT } from "../call.form.ts"
import { isDraft } from "../call.rows.ts"
import { callTexts } from "../call.texts.ts"
import { type Call, type CallDraft, thresholdPointsOf } from "../call.ts"
import { pastCostsTexts } from "../past-costs/past-costs.texts.ts"
import { tieTexts } from "../programme/tie.texts.ts"
import { taskField } from "../programme/tie-fields.ts"
import { editTexts as texts } from "./edit.texts.ts"

export type CardChoice = { id: string; label: string }

export type SectionsProps = {
  call: CallDraft | Call
  typed: CallTyped
  problems: readonly Problem[]
  cards: readonly CardChoice[]
  /** Priority tasks of programmes. */
  tasks: readonly TiedTask[]
}

/** The fields of an announcement in the order in which people think of them. */
export function editSections(ctx: OfficeCtx, props: SectionsProps): Html[] {
  const section = (title: Content, fields: Content) =>
    card(ctx, { title, body: html`<div class="fields">${say(ctx, fields)}</div>` })
  return [
    section(texts.sectionTask, taskFields(ctx, props)),
    section(texts.sectionMoney, moneyFields(ctx, props)),
    section(texts.sectionTime, timeFields(ctx, props)),
    section(texts.sectionChoice, choiceFields(ctx, props)),
    section(texts.sectionPast, pastFields(ctx, props)),
    ...(props.tasks.length === 0 ? [] : [section(tieTexts.section, programmeField(ctx, props))]),
    ...(props.cards.length === 0 ? [] : [section(texts.sectionStrategy, cardField(ctx, props))]),
  ]
}

function taskFields(ctx: OfficeCtx, { typed, problems }: SectionsProps): Content {
  return [
    textField(ctx, { name: "title", label: texts.callTitle, value: typed.title, problems }),
    radios(ctx, {
      name: "form",
      label: texts.form,
      value: typed.form,
      problems,
      choices: [
        { value: "support", label: callTexts.supportExplained },
        { value: "entrust", label: callTexts.entrustExplained },
      ],
    }),
    sphereField(ctx, typed, problems),
    longText(ctx, "description", typed, problems, { label: texts.description, hint: texts.descriptionHint }),
    longText(ctx, "conditions", typed, problems, { label: texts.conditions, hint: texts.conditionsHint }),
  ]
}

/** Forty choices: folded once one is made, with those made in the line that unfolds them. */
function sphereField(ctx: OfficeCtx, { spheres }: CallTyped, problems: readonly Problem[]): Html {
  const isChosen = spheres.length > 0 && !problems.some((problem) => problem.field === "spheres")
  return disclosure(ctx, {
    summary: isChosen ? texts.spheresChosen(spheres) : texts.spheres,
    open: !isChosen,
    body: checkboxes(ctx, {
      name: "spheres",
      label: texts.spheres,
      hint: texts.spheresHint,
      values: spheres,
      problems,
      choices: spheresOn(today(ctx.now)).map(({ pkt, short }) => ({
        value: pkt,
        label: { pl: `${pkt}. ${short.pl}`, en: `${pkt}. ${short.en}` },
      })),
    }),
  })
}

type LongText = "description" | "conditions" | "rules" | "procedure" | "costsNote"

function longText(
  ctx: OfficeCtx,
  name: LongText,
  typed: CallTyped,
  problems: readonly Problem[],
  said: { label: Parameters<typeof textArea>[1]["label"]; hint?: Content; optional?: boolean },
): Html {
  return textArea(ctx, { name, value: typed[name], problems, rows: 6, limit: TEXT_LIMIT, ...said })
}

function moneyFields(ctx: OfficeCtx, { typed, problems }: SectionsProps): Content {
  const percent = { suffix: texts.percent, decimals: true, optional: true, problems }
  return [
    moneyField(ctx, { name: "pool", label: texts.pool, value: typed.pool, problems }),
    checkbox(ctx, {
      name: "poolIsOfDraftBudget",
      label: texts.poolIsOfDraftBudget,
      hint: texts.poolIsOfDraftBudgetHint,
      checked: typed.poolIsOfDraftBudget !== "",
      problems,
    }),
    moneyField(ctx, { name: "grantMin", label: texts.grantMin, value: typed.grantMin, optional: true, problems }),
    moneyField(ctx, { name: "grantMax", label: texts.grantMax, value: typed.grantMax, optional: true, problems }),
    numberField(ctx, {
      name: "maxGrantShare",
      label: texts.maxGrantShare,
      hint: texts.maxGrantShareHint,
      value: typed.maxGrantShare,
      ...percent,
    }),
    numberField(ctx, {
      name: "maxAdministrativeShare",
      label: texts.maxAdministrativeShare,
      hint: texts.ofTotalCost,
      value: typed.maxAdministrativeShare,
      ...percent,
    }),
    longText(ctx, "rules", typed, problems, { label: texts.rules }),
  ]
}

function timeFields(ctx: OfficeCtx, { typed, problems }: SectionsProps): Content {
  const dateOf = (name: "closesOn" | "decisionOn" | "taskFrom" | "taskTo") =>
    dateField(ctx, { name, label: texts[name], value: typed[name], problems })
  return [
    dateOf("closesOn"),
    timeField(ctx, {
      name: "closesTime",
      label: texts.closesTime,
      hint: texts.closesTimeHint,
      value: typed.closesTime,
      problems,
    }),
    dateOf("decisionOn"),
    dateOf("taskFrom"),
    dateOf("taskTo"),
  ]
}

function choiceFields(ctx: OfficeCtx, { call, typed, problems }: SectionsProps): Content {
  return [
    longText(ctx, "procedure", typed, problems, { label: texts.procedure }),
    numberField(ctx, {
      name: "threshold",
      label: texts.threshold,
      hint: texts.thresholdHint(thresholdPointsOf(call.criteria)),
      value: typed.threshold,
      optional: true,
      problems,
    }),
  ]
}

function pastFields(ctx: OfficeCtx, { call, typed, problems }: SectionsProps): Content {
  const { year } = isDraft(call) ? today(ctx.now) : dayOfAnnouncement(call, ctx.now)
  const cost = (name: "costsThisYear" | "costsLastYear", of: number) =>
    moneyField(ctx, { name, label: texts[name](of), hint: texts.costsHint, value: typed[name], problems })
  return [
    // It fills a draft; a correction of what is announced says its costs itself.
    isDraft(call)
      ? buttonLink(ctx, {
          href: urls.callPastCosts.href({ office: ctx.office.slug, callId: call.id }),
          label: pastCostsTexts.open,
        })
      : "",
    cost("costsThisYear", year),
    cost("costsLastYear", year - 1),
    longText(ctx, "costsNote", typed, problems, { label: texts.costsNote, optional: true }),
  ]
}

const programmeField = (ctx: OfficeCtx, { typed, problems, tasks }: SectionsProps): Html =>
  taskField(ctx, { value: typed.programmeTaskId, tasks, problems })

function cardField(ctx: OfficeCtx, { typed, problems, cards }: SectionsProps): Html {
  return select(ctx, {
    name: "cardId",
    label: texts.card,
    hint: texts.cardHint,
    value: typed.cardId,
    empty: texts.noCard,
    optional: true,
    problems,
    choices: cards.map(({ id, label }) => ({ value: id, label })),
  })
}
