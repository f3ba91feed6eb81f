import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  columns,
  disclosure,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  card as paper,
  say,
  type TaskItem,
  taskList,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { Twin } from "../card.place.ts"
import { shortName } from "../card-print.ts"
import type { Question } from "../card-reader/findings.ts"
import type { Catalogue } from "../facts/filled.ts"
import type { ImportedReading, PendingImport } from "../import.access.ts"
import { placeText } from "../import.form.ts"
import { pageReview, type ReviewMatches } from "../levels/pages/page-review.ts"
import { aboutCard, moneyCard, peopleCard } from "./about.ts"
import { importPageTexts as texts } from "./import.texts.ts"
import { importForm } from "./import-form.ts"
import { indicatorsCard } from "./indicators.ts"
import { actionCard, leftCard, measureCard, placeCardFields } from "./review-parts.ts"
import { questionCards } from "./review-questions.ts"
import { stagesCard } from "./stages.ts"

export type ReviewState = "done" | "missing" | "empty" | "skipped"

export type ReviewPageProps = {
  catalogue: Catalogue
  pending: PendingImport
  current: ImportedReading
  states: readonly ReviewState[]
  questions: readonly Question[]
  /** What keeps the card from being saved; shown once the person has tried. */
  problems: readonly Problem[]
  /** As it would be saved now. */
  content: IdentifiedCard
  twin: Twin | undefined
  near: readonly { id: string; name: string }[]
  /** Stored tasks that a page may mean. */
  matches: ReviewMatches
  /** Number of an earlier card of this import that is the same. */
  repeats: number | undefined
}

const FORM = "review-form"

/** One card of an import as it was read, with what is to be confirmed; nothing of it is saved yet. */
export function reviewPage(ctx: OfficeCtx, props: ReviewPageProps): Html {
  const { pending, current, problems } = props
  const isOne = pending.readings.length === 1
  const to = { office: ctx.office.slug, importId: pending.id }
  return officePage(ctx, {
    title: texts.reviewTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.strategy, href: urls.strategy.href(to) },
          { label: texts.title, href: urls.cardImport.href(to) },
          { label: texts.reviewTitle },
        ],
        eyebrow: isOne ? undefined : texts.cardOf(current.position, pending.readings.length),
        title: texts.reviewTitle,
        lead: texts.reviewLead,
      }),
      errorSummary(ctx, problems, { form: FORM }),
      refusedSources(ctx, pending),
      columns(ctx, {
        before: isOne ? undefined : cardList(ctx, props),
        main: reviewForm(ctx, props),
        aside: html`<div class="stays-in-sight">${inShort(ctx, props)}</div>`,
      }),
      html`<div data-screen-only>${disclosure(ctx, {
        summary: texts.addTitle,
        open: pending.sources.some((each) => each.problem !== null),
        id: "dolozenie",
        body: importForm(ctx, { text: refusedPaste(pending), problems: refusals(pending), into: pending.id }),
      })}</div>`,
    ],
  })
}

function reviewForm(ctx: OfficeCtx, props: ReviewPageProps): Html {
  const { pending, current } = props
  const { reading } = current
  const to = { office: ctx.office.slug, importId: pending.id }
  return form(ctx, {
    id: FORM,
    action: urls.cardImportReview.href(to),
    guardUnsaved: true,
    body: [
      hidden("position", current.position),
      ...(reading.page ? pageReview(ctx, { ...props, page: reading.page }) : cardReview(ctx, props)),
    ],
  })
}

function cardReview(ctx: OfficeCtx, props: ReviewPageProps): Content[] {
  const { current, questions, problems } = props
  const { reading, answers } = current
  return [
    actionCard(ctx, props),
    questionCards(ctx, { reading, questions, answers, problems }),
    measureCard(ctx, props),
    leftCard(ctx, reading),
    placeCardFields(ctx, props),
    readCard(ctx, props),
  ]
}

/** What was found, and the way on. On a phone it stands at the end, after everything was read. */
function inShort(ctx: OfficeCtx, props: ReviewPageProps): Html {
  const { pending, current } = props
  const { card, lines, notUnderstood, page } = current.reading
  const questions = [...current.reading.questions, ...props.matches.questions]
  const to = { office: ctx.office.slug, importId: pending.id }
  const { fileName } = current.source
  return paper(ctx, {
    title: texts.factsTitle,
    compact: true,
    body: facts(ctx, [
      { term: texts.source, value: fileName ? texts.fromFile(fileName) : texts.fromPaste },
      { term: texts.leftLines, value: `${lines.from}–${lines.to}` },
      ...(page
        ? [
            { term: texts.kindOfPage, value: page.kind === "area" ? texts.areaPage : texts.goalPage },
            page.kind === "area"
              ? { term: texts.foundTasks, value: page.tasks.length }
              : { term: texts.foundAreas, value: page.areas.length },
          ]
        : [{ term: texts.foundStages, value: card.stages.length }]),
      { term: texts.foundIndicators, value: card.indicators.length },
      ...(page ? [] : [{ term: texts.foundBodies, value: card.bodies.length }]),
      { term: texts.toConfirm, value: questions.length, tone: questions.length > 0 ? "warning" : undefined },
      {
        term: texts.notUnderstood,
        value: linesLeft(notUnderstood),
        tone: notUnderstood.length > 0 ? "warning" : undefined,
      },
    ]),
    foot: [
      html`<div class="button-column">${buttonsOf(ctx, props).map((each) => say(ctx, each))}${buttonLink(ctx, { href: urls.cardImportDiscard.href(to), label: texts.discard, look: "quiet", wide: true })}</div>`,
      pending.readings.length > 1 ? html`<p class="note">${say(ctx, texts.unseen)}</p>` : "",
    ],
  })
}

function buttonsOf(ctx: OfficeCtx, { pending, current }: ReviewPageProps): Content[] {
  const confirm = urls.cardImportConfirm.href({ office: ctx.office.slug, importId: pending.id })
  const all = pending.readings.length
  const own = { form: FORM, wide: true }
  const keep = button(ctx, { ...own, label: texts.keep, name: "do", value: "keep" })
  if (all === 1)
    return [
      button(ctx, {
        ...own,
        label: current.reading.page ? texts.savePage : texts.save,
        look: "primary",
        action: confirm,
      }),
      keep,
    ]
  const saveAll = (look: "primary" | "secondary") =>
    button(ctx, { ...own, label: texts.saveAll(all), look, action: confirm })
  if (current.position === all) return [saveAll("primary"), keep]
  return [button(ctx, { ...own, label: texts.next, look: "primary", name: "do", value: "next" }), saveAll("secondary")]
}

function cardList(ctx: OfficeCtx, { pending, current, states }: ReviewPageProps): Html {
  const items = pending.readings.map((each, index): TaskItem => {
    const state = states[index]!
    const { page } = each.reading
    const name = placeText(each.reading.card, each.answers, page ? `${page.kind}.name` : "task.name")
    return {
      label: name ? shortName(name) : texts.unnamed,
      href: urls.cardImportReview.href({ office: ctx.office.slug, importId: pending.id }, { karta: each.position }),
      state: state === "skipped" ? "optional" : state,
      note: state === "skipped" ? texts.skipped : state === "missing" ? texts.answersNeeded : undefined,
      current: each.position === current.position,
    }
  })
  return taskList(ctx, { label: texts.cardList, items })
}

/** What was read, as its card will show it, the print beside the reading. */
function readCard(ctx: OfficeCtx, { content }: ReviewPageProps): Content[] {
  return [
    html`<div><h2>${say(ctx, texts.readTitle)}</h2><p class="quiet">${say(ctx, texts.readHint)}</p></div>`,
    stagesCard(ctx, content),
    indicatorsCard(ctx, { card: content, filled: new Map() }),
    aboutCard(ctx, content),
    peopleCard(ctx, content),
    moneyCard(ctx, content),
  ]
}

const linesLeft = (left: ImportedReading["reading"]["notUnderstood"]): number =>
  left.reduce((sum, { lines }) => sum + lines.to - lines.from + 1, 0)

function refusedSources(ctx: OfficeCtx, pending: PendingImport): Content {
  const refused = pending.sources.filter((source) => source.problem !== null)
  if (refused.length === 0) return ""
  return alert(ctx, {
    tone: "danger",
    title: texts.refusedTitle,
    level: 2,
    body: html`<ul>${refused.map(
      ({ fileName, problem }) =>
        html`<li>${fileName ? "" : html`${say(ctx, texts.refusedPaste)}: `}${say(ctx, problem?.message)}</li>`,
    )}</ul><p>${say(ctx, texts.refusedHint)} ${link(ctx, { href: "#dolozenie", label: texts.addTitle })}</p>`,
  })
}

/** Only the last refused paste: an older one was replaced by it. */
const refusedPaste = (pending: PendingImport): string =>
  pending.sources.findLast((source) => source.fileName === "" && source.problem !== null)?.text ?? ""

const refusals = (pending: PendingImport): Problem[] => pending.sources.flatMap(({ problem }) => problem ?? [])
