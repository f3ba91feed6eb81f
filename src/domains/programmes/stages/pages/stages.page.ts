import { stageClock, stageName, stageNumber, stageShortName } from "../../../../law/programme-stages.ts"
import { formatDateShort, today } from "../../../../lib/dates.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  buttonLink,
  card,
  columns,
  type Html,
  html,
  link,
  pageHeader,
  say,
  table,
  tag,
  words,
  yearLine,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { pointsAsText } from "../../../strategy/public.ts"
import { programmeCrumbs } from "../../pages/crumbs.ts"
import type { Programme } from "../../programme.ts"
import { worksOn } from "../stage.access.ts"
import type { UsualYear } from "../stage.calendar.ts"
import { noCourse, type ProgrammeCourse } from "../stage.course.ts"
import type { Step } from "../stage.steps.ts"
import { stageTexts as texts } from "../stage.texts.ts"
import { lineStates, type Stage, type StageState, stageSlug } from "../stage.ts"
import { clockWords, lineNote, STATE_TONES, stageNote } from "../stage.words.ts"
import { fillsCard } from "../write-stage.ts"

export type StagesPage = {
  programme: Programme
  stages: readonly Stage[]
  states: Readonly<Record<Stage["key"], StageState>>
  course: ProgrammeCourse
  steps: ReadonlyMap<Stage["key"], readonly Step[]>
  names: ReadonlyMap<string, string>
}

/** The six stages of a programme for those who run it, with the one thing to do next. */
export function stagesPage(ctx: OfficeCtx, props: StagesPage): Html {
  const { programme, stages, states } = props
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const current = stages.find((stage) => states[stage.key] === "current" && worksOn(ctx, stage))
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: texts.title }],
        eyebrow: programme.title,
        title: texts.title,
        lead: fillsCard(programme) ? texts.leadWithCard : texts.lead,
        actions: current
          ? buttonLink(ctx, {
              href: urls.programmeStage.href({ ...to, stage: stageSlug(current.key) }),
              label: texts.openStage(
                current.key === "presenting" ? stageName(current.key) : stageShortName(current.key),
              ),
              look: "primary",
            })
          : "",
      }),
      columns(ctx, {
        main: card(ctx, { body: stagesTable(ctx, props) }),
        aside: [lineCard(ctx, props), pointsCard(ctx, props)],
      }),
    ],
  })
}

function stagesTable(ctx: OfficeCtx, props: StagesPage): Html {
  const { programme, stages, states, steps, names } = props
  const to = { office: ctx.office.slug, programmeId: programme.id }
  return table<Stage>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: stages,
    columns: [
      {
        label: texts.stage,
        heading: "plain",
        cell: (stage) => {
          const name = html`${stageNumber(stage.key)}. ${say(ctx, stageName(stage.key))}`
          const href = urls.programmeStage.href({ ...to, stage: stageSlug(stage.key) })
          const owner = stage.ownerId ? (names.get(stage.ownerId) ?? "") : say(ctx, texts.nobody)
          return html`${worksOn(ctx, stage) ? link(ctx, { href, label: name }) : name}<div class="note">${owner}</div>`
        },
      },
      {
        label: texts.term,
        cell: (stage) => {
          const clock = clockWords(stage.key, { ...props, now: ctx.now })
          return html`${formatDateShort(stage.plannedFrom, ctx.lang)} – ${formatDateShort(stage.plannedTo, ctx.lang)}${
            clock && states[stage.key] !== "done"
              ? html`<div class="note">${say(ctx, texts.clock)}: ${say(ctx, clock.day)}</div>`
              : ""
          }`
        },
      },
      {
        label: texts.checklist,
        cell: ({ key }) => {
          const list = steps.get(key) ?? []
          return texts.stepsDone(list.filter(({ isTicked }) => isTicked).length, list.length)
        },
      },
      {
        label: texts.points,
        align: "number",
        cell: (stage) => {
          const points = `${pointsAsText(stage.done, ctx.lang)}/${pointsAsText(stage.planned, ctx.lang)}`
          return states[stage.key] === "done" && stage.doneOn === null
            ? html`${points}<div class="note">${unwritten(ctx, stage, to)}</div>`
            : points
        },
      },
      {
        label: texts.state,
        cell: ({ key }) => tag(ctx, { label: texts[states[key]], tone: STATE_TONES[states[key]] }),
      },
    ],
  })
}

/** A stage that is over and whose points nobody wrote: where those who may write them. */
function unwritten(ctx: OfficeCtx, stage: Stage, to: { office: string; programmeId: string }): Html | string {
  if (!worksOn(ctx, stage)) return words(ctx, texts.unwritten)
  const href = `${urls.programmeStage.href({ ...to, stage: stageSlug(stage.key) })}#wykonanie`
  return link(ctx, { href, label: texts.unwritten, hiddenLabel: words(ctx, stageName(stage.key)) })
}

/** The stages as a line, with what matters beside each. */
export function lineOf(
  ctx: OfficeCtx,
  it: Pick<StagesPage, "programme" | "stages" | "course">,
  href?: (stage: Stage) => string,
): Html {
  const states = lineStates({ ...it, today: today(ctx.now) })
  return yearLine(ctx, {
    label: texts.title,
    stages: it.stages.map((stage) => ({
      label: stageShortName(stage.key),
      note: lineNote(stage, states[stage.key], { ...it, now: ctx.now }),
      state: states[stage.key],
      ...(href ? { href: href(stage) } : {}),
    })),
  })
}

/** The line of a year that no programme has yet: only what the act sets, and when the programme begins to be carried out. */
export function usualLine(ctx: OfficeCtx, { year, stages, states }: UsualYear): Html {
  const programme = { kind: "annual", yearFrom: year, yearTo: year, resolution: null } as const
  const isSet = ({ key }: Stage) =>
    key === "carrying-out" || stageClock(key, { ...programme, opinionAskedOn: null }) !== undefined
  return yearLine(ctx, {
    label: texts.title,
    stages: stages.map((stage) => ({
      label: stageShortName(stage.key),
      note: isSet(stage)
        ? stageNote(stage, states[stage.key], { programme, course: noCourse, now: ctx.now })
        : undefined,
      state: states[stage.key],
    })),
  })
}

const lineCard = (ctx: OfficeCtx, props: StagesPage): Html =>
  card(ctx, { compact: true, title: props.programme.title, body: lineOf(ctx, props) })

function pointsCard(ctx: OfficeCtx, { programme }: StagesPage): Html {
  const { slug: office } = ctx.office
  return card(ctx, {
    compact: true,
    title: texts.card,
    body: [
      programme.cardId
        ? link(ctx, { href: urls.card.href({ office, cardId: programme.cardId }), label: texts.card, onward: true })
        : "",
      programme.kind === "annual" ? "" : html`<p class="note">${say(ctx, texts.severalYears)}</p>`,
      programme.cardId || programme.kind !== "annual"
        ? ""
        : html`<p class="note">${say(ctx, texts.noCard)}</p><p>${link(ctx, {
            href: urls.programmeSettings.href({ office, programmeId: programme.id }),
            label: texts.toSettings,
          })}</p>`,
    ],
  })
}
