import { type PartKey, PROGRAMME_PARTS } from "../../../law/programme.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { day, type Html, html, lines, link, money, say, section, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { choiceName } from "../choice-name.ts"
import type { TaskCourse } from "../neighbours.ts"
import { factsOf, type PartContent, type ProgrammeText, placeOfTask } from "../programme.ts"
import { documentTexts as texts } from "./document.texts.ts"
import { partTexts } from "./part.texts.ts"

type Courses = ReadonlyMap<string, TaskCourse>

/** The eleven parts as sections of a legal text; every paragraph has an address of its own. */
export function documentView(ctx: OfficeCtx, text: ProgrammeText, courses: Courses, isRecord = false): Html {
  return html`<div class="programme-text">${PROGRAMME_PARTS.map(({ key, name, pkt }) =>
    section(ctx, {
      title: html`§ ${pkt}. ${say(ctx, name)}`,
      id: `par-${pkt}`,
      body:
        partView(ctx, key, text[key], courses) ??
        html`<p class="quiet">${say(ctx, isRecord ? texts.partNotEntered : texts.emptyPart)}</p>`,
    }),
  )}</div>`
}

/** Links to every part. */
export const contentsList = (ctx: OfficeCtx): Html =>
  html`<ol class="plain-list">${PROGRAMME_PARTS.map(
    ({ name, pkt }) => html`<li>${link(ctx, { href: `#par-${pkt}`, label: html`§ ${pkt}. ${say(ctx, name)}` })}</li>`,
  )}</ol>`

/** The anchor of a paragraph. */
const anchorOf = (paragraphId: string) => `ust-${paragraphId}`

function partView(ctx: OfficeCtx, key: PartKey, part: PartContent, courses: Courses): Html | undefined {
  const [first, ...others] = part.paragraphs.map(
    ({ id, text }, index) =>
      html`<p id="${anchorOf(id)}" lang="pl">${part.paragraphs.length > 1 ? `${index + 1}. ` : ""}${lines(text)}</p>`,
  )
  const facts = factsOf(part)
  const isEmpty =
    !facts.hasText && part.choices.length === 0 && part.from === null && part.amount === null && part.tasks.length === 0
  if (isEmpty) return undefined
  return html`<div class="prose">${[first, choicesList(ctx, key, part), factsLine(ctx, part), others]}</div>${
    part.tasks.length === 0 ? "" : tasksTable(ctx, part, courses)
  }`
}

function choicesList(ctx: OfficeCtx, key: PartKey, { choices }: PartContent): Html | "" {
  if (choices.length === 0) return ""
  return html`<ol>${choices.map((choice) => html`<li>${say(ctx, choiceName(ctx, key, choice))}</li>`)}</ol>`
}

function factsLine(ctx: OfficeCtx, { from, to, amount }: PartContent): Html {
  return html`${[
    from === null || to === null
      ? ""
      : html`<p>${say(ctx, texts.from)} ${day(ctx, from)} ${say(ctx, texts.to)} ${day(ctx, to)}.</p>`,
    amount === null ? "" : html`<p>${say(ctx, texts.amount)} <strong>${money(ctx, amount)}</strong></p>`,
  ]}`
}

function tasksTable(ctx: OfficeCtx, part: PartContent, courses: Courses): Html {
  return table(ctx, {
    caption: texts.tasks,
    columns: [
      {
        label: texts.place,
        cell: (task) => html`<span id="${`zadanie-${task.id}`}">${placeOfTask(part, task.id)}</span>`,
      },
      {
        label: partTexts.taskColumn,
        heading: "plain",
        cell: (task) =>
          courses.has(task.id)
            ? link(ctx, { href: urls.taskTrail.href({ office: ctx.office.slug, taskId: task.id }), label: task.name })
            : task.name,
      },
      { label: partTexts.sphere, cell: (task) => choiceName(ctx, "scope", task.sphere) },
      { label: partTexts.form, cell: (task) => partTexts[task.form] },
      {
        label: partTexts.plannedMoney,
        align: "number",
        cell: (task) => (task.plannedMoney === null ? "–" : money(ctx, task.plannedMoney)),
      },
      { label: texts.calls, cell: (task) => callsOf(ctx, courses.get(task.id)) },
    ],
    rows: part.tasks,
  })
}

function callsOf(ctx: OfficeCtx, course: TaskCourse | undefined): Html {
  const announced = course?.calls.filter(({ state }) => state !== "drafted") ?? []
  if (announced.length === 0) return html`<span class="quiet">${say(ctx, texts.noCalls)}</span>`
  return html`${announced.map(
    (call) =>
      html`<p>${link(ctx, { href: urls.call.href({ office: ctx.office.slug, callId: call.id }), label: call.title })}</p>`,
  )}`
}
