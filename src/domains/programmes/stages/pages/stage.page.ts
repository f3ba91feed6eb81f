import { stageName, stageNumber } from "../../../../law/programme-stages.ts"
import { formatDate, today } from "../../../../lib/dates.ts"
import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { newId } from "../../../../platform/ids.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  card,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  icon,
  pageHeader,
  say,
  select,
  tag,
  textArea,
  textField,
  words,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { pointsAsText } from "../../../strategy/public.ts"
import { programmeCrumbs } from "../../pages/crumbs.ts"
import type { Programme } from "../../programme.ts"
import type { ProgrammeCourse } from "../stage.course.ts"
import type { DoneTyped, PlanTyped } from "../stage.form.ts"
import type { Evidence } from "../stage.queries.ts"
import type { Step } from "../stage.steps.ts"
import { stageTexts as texts } from "../stage.texts.ts"
import { type Stage, type StageState, stageSlug } from "../stage.ts"
import { clockWords, STATE_TONES } from "../stage.words.ts"
import { removedList } from "./removed-list.ts"
import { type EvidenceForm, evidenceCard } from "./stage-evidence.ts"

export type StagePage = {
  programme: Programme
  stage: Stage
  state: StageState
  course: ProgrammeCourse
  steps: readonly Step[]
  removedSteps: readonly Step[]
  evidence: readonly Evidence[]
  people: readonly { id: string; name: string }[]
  mayPlan: boolean
  plan: PlanTyped
  done: DoneTyped
  typedStep: string
  typedEvidence: EvidenceForm | undefined
  problems: readonly Problem[]
}

/** One stage: its checklist, what was done, what shows it, and its plan. */
export function stagePage(ctx: OfficeCtx, props: StagePage): Html {
  const { programme, stage, problems } = props
  const to = { office: ctx.office.slug, programmeId: programme.id, stage: stageSlug(stage.key) }
  const clock = clockWords(stage.key, { ...props, now: ctx.now })
  return officePage(ctx, {
    title: stageName(stage.key),
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          ...programmeCrumbs(ctx, programme),
          { label: texts.title, href: urls.programmeStages.href(to) },
          { label: texts.number(stageNumber(stage.key)) },
        ],
        eyebrow: texts.number(stageNumber(stage.key)),
        title: stageName(stage.key),
        tags: tag(ctx, { label: texts[props.state], tone: STATE_TONES[props.state] }),
      }),
      errorSummary(ctx, problems),
      clock && props.state !== "done"
        ? alert(ctx, {
            tone: clock.isLate ? "danger" : "info",
            body: html`${say(ctx, texts.clockIs(clock.day, clock.article))} ${
              clock.consequence ? say(ctx, texts.clockMissed(clock.consequence)) : ""
            }`,
          })
        : "",
      columns(ctx, {
        main: [checklistCard(ctx, props, to), evidenceCard(ctx, props, to)],
        aside: [doneCard(ctx, props, to), props.mayPlan ? planCard(ctx, props, to) : ""],
      }),
    ],
  })
}

type To = { office: string; programmeId: string; stage: string }

function checklistCard(ctx: OfficeCtx, { steps, removedSteps, typedStep, problems }: StagePage, to: To): Html {
  const action = urls.stageSteps.href(to)
  const stepLine = (step: Step) => {
    const values = { key: step.key, do: step.isTicked ? "untick" : "tick" }
    const label = words(ctx, step.label)
    const press = step.isKnown
      ? html`<span class="note">${say(ctx, texts.known)}</span>`
      : buttonForm(ctx, {
          action,
          values,
          button: button(ctx, {
            label: step.isTicked ? texts.untick : texts.tick,
            hiddenLabel: label,
            look: step.isTicked ? "quiet" : "secondary",
          }),
        })
    const remove = step.isOwn
      ? buttonForm(ctx, {
          action,
          values: { key: step.key, do: "remove" },
          button: button(ctx, { label: texts.remove, hiddenLabel: label, look: "quiet" }),
        })
      : ""
    return html`<li data-done="${step.isTicked ? "yes" : "no"}">${step.isTicked ? icon("circle-check") : ""} <span>${label}</span> ${press}${remove}</li>`
  }
  return card(ctx, {
    title: texts.checklist,
    id: "kroki",
    body: [
      html`<ul class="step-list">${steps.map(stepLine)}</ul>`,
      removedList(
        ctx,
        removedSteps.map(({ key, label }) => ({ label: words(ctx, label), action, values: { key, do: "return" } })),
      ),
      form(ctx, {
        action,
        label: words(ctx, texts.addStep),
        body: [
          hidden("do", "add"),
          hidden("key", newId()),
          textField(ctx, { name: "step", label: texts.stepLabel, value: typedStep, optional: "silent", problems }),
          button(ctx, { label: texts.addStep }),
        ],
      }),
    ],
  })
}

function doneCard(ctx: OfficeCtx, { stage, done, problems }: StagePage, to: To): Html {
  return card(ctx, {
    compact: true,
    title: texts.markTitle,
    id: "wykonanie",
    body: [
      stage.doneOn
        ? html`<p>${say(ctx, texts.isMarked(`${pointsAsText(stage.done, ctx.lang)}/${pointsAsText(stage.planned, ctx.lang)}`, formatDate(stage.doneOn, ctx.lang)))}</p>${buttonForm(
            ctx,
            { action: urls.stageUndone.href(to), button: button(ctx, { label: texts.unmark, look: "quiet" }) },
          )}`
        : "",
      form(ctx, {
        action: urls.stageDone.href(to),
        label: words(ctx, texts.markTitle),
        body: [
          textField(ctx, { name: "done", label: texts.donePoints, value: done.points, width: "short", problems }),
          dateField(ctx, { name: "on", label: texts.doneOn, value: done.on, problems }),
          textField(ctx, {
            name: "note",
            label: texts.overNote,
            hint: texts.overHint,
            value: done.note,
            optional: "silent",
            problems,
          }),
          button(ctx, { label: texts.mark, look: "primary" }),
        ],
      }),
    ],
  })
}

function planCard(ctx: OfficeCtx, { plan, people, problems }: StagePage, to: To): Html {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  return card(ctx, {
    compact: true,
    title: texts.plan,
    id: "plan",
    body: form(ctx, {
      action: urls.programmeStage.href(to),
      label: words(ctx, texts.plan),
      body: [
        select(ctx, {
          name: "owner",
          label: texts.ownerField,
          value: plan.owner,
          empty: texts.noOne,
          optional: "silent",
          choices,
          problems,
        }),
        select(ctx, {
          name: "deputy",
          label: texts.deputyField,
          value: plan.deputy,
          empty: texts.noOne,
          optional: "silent",
          choices,
          problems,
        }),
        dateField(ctx, { name: "from", label: texts.from, value: plan.from, problems }),
        dateField(ctx, { name: "to", label: texts.to, value: plan.to, problems }),
        textField(ctx, {
          name: "points",
          label: texts.planPoints,
          hint: texts.pointsHint,
          value: plan.points,
          width: "short",
          problems,
        }),
        textArea(ctx, { name: "notes", label: texts.notes, value: plan.notes, optional: "silent", rows: 3, problems }),
        button(ctx, { label: texts.savePlan }),
      ],
    }),
  })
}

/** What the form of points begins with: all of the plan, on the day of the event that ended the stage; unknown, today. */
export const doneTypedOf = (ctx: OfficeCtx, stage: Stage, knownEnd: string | null): DoneTyped => {
  const day = today(ctx.now).toString()
  return {
    points: pointsAsText(stage.doneOn ? stage.done : stage.planned, ctx.lang),
    on: stage.doneOn ?? (knownEnd !== null && knownEnd <= day ? knownEnd : day),
    note: stage.overNote,
  }
}
