import { formatMoney, formatShare, type Grosze, shareOf } from "../../../lib/money.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { newId } from "../../../platform/ids.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  barInTable,
  button,
  buttonForm,
  buttonLink,
  card,
  emptyState,
  type Html,
  html,
  link,
  money,
  pageHeader,
  say,
  table,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { choiceName } from "../choice-name.ts"
import type { TaskCall, TaskCourse } from "../neighbours.ts"
import { partSlug } from "../part.slugs.ts"
import { type PartContent, type Programme, placeOfTask, type TaskRow } from "../programme.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { partTexts } from "./part.texts.ts"
import { tasksTexts as texts } from "./tasks.texts.ts"

export type TasksProps = {
  programme: Programme
  part: PartContent
  courses: ReadonlyMap<string, TaskCourse>
  mayAnnounce: boolean
}

const NOTHING: TaskCourse = { calls: [], announced: 0, awarded: 0, paid: 0 }

/** Each priority task against what was announced, awarded and paid for it. */
export function tasksPage(ctx: OfficeCtx, it: TasksProps): Html {
  const { programme, part } = it
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const write = buttonLink(ctx, {
    href: urls.programmePart.href({ ...to, part: partSlug("priorities") }),
    label: texts.write,
  })
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
      }),
      part.tasks.length === 0
        ? emptyState(ctx, { level: 2, title: texts.none, actions: it.mayAnnounce ? write : undefined })
        : [summary(ctx, it), part.tasks.map((task) => taskCard(ctx, it, task))],
    ],
  })
}

function summary(ctx: OfficeCtx, { part, courses }: TasksProps): Html {
  const of = (pick: (course: TaskCourse) => Grosze) =>
    part.tasks.reduce((sum, { id }) => sum + pick(courses.get(id) ?? NOTHING), 0)
  const planned = part.tasks.reduce((sum, { plannedMoney }) => sum + (plannedMoney ?? 0), 0)
  const totals = { announced: of((it) => it.announced), awarded: of((it) => it.awarded), paid: of((it) => it.paid) }
  return card(ctx, { title: texts.summary, body: bars(ctx, planned, totals, texts.summary) })
}

function bars(
  ctx: OfficeCtx,
  planned: Grosze,
  it: Pick<TaskCourse, "announced" | "awarded" | "paid">,
  caption: Text,
): Html {
  const scale = Math.max(planned, it.announced, it.awarded, it.paid, 1)
  const rows = [
    { name: texts.planned, value: planned },
    { name: texts.announced, value: it.announced },
    { name: texts.awarded, value: it.awarded },
    { name: texts.paid, value: it.paid },
  ]
  return table(ctx, {
    caption,
    hiddenCaption: true,
    dense: true,
    columns: [
      { label: texts.stage, heading: "plain", cell: (row) => row.name },
      { label: texts.amount, align: "number", cell: (row) => money(ctx, row.value) },
      {
        label: texts.ofPlan,
        align: "number",
        cell: (row) => (planned === 0 ? "–" : formatShare(shareOf(row.value, planned), ctx.lang)),
      },
      {
        label: texts.ofPlan,
        hiddenLabel: true,
        width: "bar",
        screenOnly: true,
        cell: (row) => barInTable(row.value, scale),
      },
    ],
    rows,
  })
}

function taskCard(ctx: OfficeCtx, it: TasksProps, task: TaskRow): Html {
  const course = it.courses.get(task.id) ?? NOTHING
  const over = task.plannedMoney === null ? 0 : course.announced - task.plannedMoney
  const by = inEach((lang) => formatMoney(over, lang))
  return card(ctx, {
    title: task.name,
    id: `zadanie-${task.id}`,
    aside: placeOfTask(it.part, task.id),
    body: [
      html`<p class="note">${say(ctx, choiceName(ctx, "scope", task.sphere))}, ${say(ctx, partTexts[task.form])}</p>`,
      over > 0 ? alert(ctx, { tone: "warning", body: texts.above(by) }) : "",
      bars(
        ctx,
        task.plannedMoney ?? 0,
        course,
        inEach((lang) => `${texts.task[lang]}: ${task.name}`),
      ),
      callList(ctx, course.calls, it.mayAnnounce),
    ],
    foot: it.mayAnnounce
      ? buttonForm(ctx, {
          action: urls.callOfTask.href({ office: ctx.office.slug, taskId: task.id }),
          values: { id: newId() },
          button: button(ctx, { label: texts.announce, hiddenLabel: task.name, icon: "plus" }),
        })
      : undefined,
  })
}

function callList(ctx: OfficeCtx, calls: readonly TaskCall[], seesDrafts: boolean): Html {
  const shown = calls.filter(({ state }) => seesDrafts || state !== "drafted")
  if (shown.length === 0) return html`<p class="quiet">${say(ctx, texts.noCalls)}</p>`
  return html`<p>${say(ctx, texts.calls)}</p><ul>${shown.map((call) => {
    const to = { office: ctx.office.slug, callId: call.id }
    const state = call.state === "drafted" ? texts.draftOfCall : call.state === "annulled" ? texts.annulled : undefined
    return html`<li>${link(ctx, { href: urls.officeCall.href(to), label: call.title || "–" })} ${call.number ?? ""} ${
      state ? html`(${say(ctx, state)})` : ""
    } ${money(ctx, call.pool)}</li>`
  })}</ul>`
}
