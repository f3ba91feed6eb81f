import type { Problem } from "../../../../lib/problems.ts"
import { inEach } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { alert, type Content, html, link, card as paper, radios, say, table, textField } from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { IdentifiedCard } from "../../card.document.ts"
import { pointsAsText } from "../../card.ts"
import type { Question } from "../../card-reader/findings.ts"
import type { ImportedReading } from "../../import.access.ts"
import { fieldOf, offered } from "../../import.form.ts"
import { settleReading } from "../../import-answers.ts"
import { indicatorsCard } from "../../pages/indicators.ts"
import { leftCard, type PartProps, placeCardFields } from "../../pages/review-parts.ts"
import { questionCards } from "../../pages/review-questions.ts"
import { NEW_TASK, type PageMatches, sameTask, storedTask } from "../page-reader/page-matches.ts"
import type { PageArea, PagePart, PageTask } from "../page-reader/page-reading.ts"
import { pageWarnings } from "../page-reader/page-warnings.ts"
import { readPercent } from "../page-reader/read-percent.ts"
import { areaTitle } from "./level-parts.ts"
import { pageReviewTexts as texts } from "./page-review.texts.ts"

export type ReviewMatches = PageMatches & { questions: readonly Question[] }

type Props = Omit<PartProps, "content"> & {
  current: ImportedReading
  content: IdentifiedCard
  questions: readonly Question[]
  problems: readonly Problem[]
  matches: ReviewMatches
  page: PagePart
}

/** One page of a goal or a programme as it was read, with what is to be confirmed. */
export function pageReview(ctx: OfficeCtx, props: Props): Content[] {
  const { current, questions, problems, page } = props
  const { reading, answers } = current
  return [
    actionCard(ctx, props),
    warningsCard(ctx, props),
    matchesCard(ctx, props),
    questionCards(ctx, { reading, questions, answers, problems }),
    sourceCard(ctx, props),
    page.kind === "area" ? tasksCard(ctx, props) : areasCard(ctx, page),
    indicatorsCard(ctx, { card: props.content, filled: new Map() }),
    leftCard(ctx, reading),
    placeCardFields(ctx, props),
  ]
}

function actionCard(ctx: OfficeCtx, { current, matches, page }: Props): Content {
  const { areaId } = matches
  return paper(ctx, {
    body: html`<div class="fields">${[
      areaId && page.kind === "area"
        ? alert(ctx, {
            tone: "info",
            title: texts.knownTitle,
            body: html`<p>${say(ctx, texts.knownBody)} ${link(ctx, {
              href: urls.area.href({ office: ctx.office.slug, areaId }),
              label: texts.knownOpen,
            })}</p>`,
          })
        : "",
      radios(ctx, {
        name: fieldOf.action,
        label: texts.action,
        inline: true,
        value: current.answers.action,
        choices: [
          { value: "save", label: texts.actionSave },
          { value: "skip", label: texts.actionSkip },
        ],
      }),
    ]}</div>`,
  })
}

/** Before everything is answered the warnings are about the print. */
function warningsCard(ctx: OfficeCtx, { current, matches, page }: Props): Content {
  const { reading, answers } = current
  const settled = settleReading(reading, answers)
  const { card } = settled.ok ? settled.value : reading
  const said = (settled.ok && settled.value.page) || { page, tasks: page.tasks.map(asPrinted) }
  const stored = said.tasks.map((task) => storedTask(task, matches.stored))
  const warnings = pageWarnings(said, card, stored)
  if (warnings.length === 0) return ""
  return paper(ctx, {
    title: texts.warningsTitle,
    body: warnings.map((warning) => alert(ctx, { tone: "warning", body: warning.message })),
  })
}

const asPrinted = ({ number, name, weight, progress }: PageTask) => ({
  ...{ number, name, weightPrinted: weight, progressPrinted: progress, card: undefined },
  weight: readPercent(weight) ?? null,
  progress: readPercent(progress) ?? null,
})

function matchesCard(ctx: OfficeCtx, { current, matches, problems }: Props): Content {
  if (matches.questions.length === 0) return ""
  const nameOf = (id: string) => {
    const task = matches.stored.find((each) => each.id === id)
    return task ? inEach(() => areaTitle(task)) : texts.newTask
  }
  return paper(ctx, {
    title: texts.matchesTitle,
    body: html`<div class="fields">${matches.questions.map(({ path, text, alternatives }) => {
      const given = current.answers.given[path]
      return radios(ctx, {
        name: fieldOf.choice(path),
        label: text,
        value: given === undefined ? null : offered(given),
        choices: alternatives.map((id) => ({
          value: offered(id),
          label: id === NEW_TASK ? texts.newTask : nameOf(id),
        })),
        problems,
      })
    })}</div>`,
  })
}

function sourceCard(ctx: OfficeCtx, { current, problems }: Props): Content {
  const question = current.reading.questions.find(({ path }) => path === "statedIn")
  if (!question) return ""
  return paper(ctx, {
    title: texts.sourceTitle,
    body: html`<div class="fields">${textField(ctx, {
      name: fieldOf.own("statedIn"),
      label: question.text,
      value: current.answers.given.statedIn ?? question.proposed ?? "",
      width: "full",
      problems,
    })}</div>`,
  })
}

function tasksCard(ctx: OfficeCtx, { page, matches }: Props): Content {
  const asked = new Set(matches.questions.map(({ path }) => path))
  const state = (task: PageTask, index: number) => {
    if (sameTask(task, matches.stored)) return texts.isKnown
    return asked.has(`tasks.${index}.card`) ? texts.isAsked : texts.isNew
  }
  return paper(ctx, {
    title: texts.tasksTitle,
    body: table<PageTask>(ctx, {
      caption: texts.tasksTitle,
      hiddenCaption: true,
      columns: [
        { label: texts.task, heading: "plain", cell: (task) => areaTitle(task) },
        { label: texts.weight, align: "number", cell: ({ weight }) => percentCell(ctx, weight) },
        { label: texts.progress, align: "number", cell: ({ progress }) => percentCell(ctx, progress) },
        { label: texts.state, cell: (task, index) => state(task, index) },
      ],
      rows: page.tasks,
      empty: texts.noTasks,
      ...(page.total
        ? { foot: [texts.total, percentCell(ctx, page.total.weight), percentCell(ctx, page.total.progress), ""] }
        : {}),
    }),
  })
}

/** What a print means, and the print under it when it is written otherwise. */
function percentCell(ctx: OfficeCtx, printed: string): Content {
  const value = readPercent(printed)
  const text = typeof value === "number" ? `${pointsAsText(value, ctx.lang)}%` : value === null ? "—" : `„${printed}”`
  if (printed === "" || printed.replace(/\s/g, "") === text) return text
  return html`<div><span>${text}</span><div class="note">${printed}</div></div>`
}

const areasCard = (ctx: OfficeCtx, { areas }: PagePart): Content =>
  areas.length === 0
    ? ""
    : paper(ctx, {
        title: texts.areasTitle,
        body: table<PageArea>(ctx, {
          caption: texts.areasTitle,
          hiddenCaption: true,
          columns: [
            { label: texts.area, heading: "plain", cell: (area) => areaTitle(area) },
            { label: texts.coordinator, cell: ({ coordinator }) => coordinator || "—" },
            { label: texts.progress, align: "number", cell: ({ progress }) => percentCell(ctx, progress) },
          ],
          rows: areas,
        }),
      })
