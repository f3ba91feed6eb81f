import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  card,
  checkbox,
  confirmPanel,
  emptyState,
  errorSummary,
  filterBar,
  form,
  type Html,
  hidden,
  html,
  link,
  pagination,
  say,
  select,
  table,
  tag,
  tagRow,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type ActParagraph, type Consultation, isRunning } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { officeHead } from "../pages/office-parts.ts"
import { decisionWords, remarksTexts } from "../remarks/remark.texts.ts"
import { decisionTag } from "../remarks/remark-card.ts"
import { DECISIONS } from "../remarks/remark-query.ts"
import type { WorkPage } from "./answer.queries.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { answerFields } from "./answer-fields.ts"
import { type AnswerTyped, answersBegun } from "./answer-remarks.ts"
import type { OfficeRemark } from "./office-remark.ts"
import { type WorkFilter, workQueryOf } from "./work-filter.ts"

export type OfficeRemarksProps = {
  consultation: Consultation
  paragraphs: readonly ActParagraph[]
  list: WorkPage
  asked: WorkFilter
  /** Answers that nobody was written of yet. */
  toSend: number
  /** Accepted ones that changed no sentence of the draft. */
  unchanged: number
  typed: AnswerTyped & { chosen: readonly string[] }
  problems: readonly Problem[]
}

/** The remarks to work through: filters, one line each, and what is done with several at once. */
export function officeRemarksPage(ctx: OfficeCtx, props: OfficeRemarksProps): Html {
  const { consultation: it, list, asked, problems, toSend } = props
  const to = { office: ctx.office.slug, consultationId: it.id }
  const query = workQueryOf(asked)
  return officePage(ctx, {
    title: officeTexts.remarks,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "remarks", {
        lead: texts.lead,
        actions: [
          isRunning(it) && buttonLink(ctx, { href: urls.remarkEntry.href(to), label: officeTexts.enterRemark }),
          toSend > 0 &&
            it.state !== "annulled" &&
            buttonLink(ctx, { href: urls.answersSending.href(to), label: texts.send(toSend) }),
        ],
      }),
      errorSummary(ctx, problems),
      props.unchanged > 0 &&
        !asked.isUnchanged &&
        alert(ctx, {
          tone: "warning",
          body: texts.unchanged(props.unchanged),
          actions: link(ctx, {
            href: urls.officeRemarks.href(to, { "bez-zmiany": "tak" }),
            label: texts.unchangedShow,
            onward: true,
          }),
        }),
      filters(ctx, props),
      list.total === 0
        ? emptyState(ctx, {
            level: 2,
            title: Object.values(query).some(Boolean) ? remarksTexts.nothingFound : remarksTexts.none,
            icon: "search",
          })
        : form(ctx, {
            id: "remarks-form",
            action: urls.bulkAnswer.href(to, { ...query, strona: list.page === 1 ? undefined : list.page }),
            guardUnsaved: true,
            body: [
              isRunning(it) && chooseAll(ctx, props),
              hidden(BEGAN, answersBegun(list.remarks)),
              remarkTable(ctx, props),
              isRunning(it) && bulk(ctx, props),
            ],
          }),
      pagination(ctx, {
        ...list,
        href: (page) => urls.officeRemarks.href(to, { ...query, strona: page === 1 ? undefined : page }),
      }),
    ],
  })
}

function filters(ctx: OfficeCtx, { consultation, paragraphs, list, asked }: OfficeRemarksProps): Html {
  const own = urls.officeRemarks.href({ office: ctx.office.slug, consultationId: consultation.id })
  const choice = (name: string, label: typeof texts.onlyHeld, option: typeof texts.onlyHeld, isOn: boolean) =>
    select(ctx, {
      name,
      label,
      value: isOn ? "tak" : "",
      empty: remarksTexts.all,
      optional: "silent",
      choices: [{ value: "tak", label: option }],
    })
  return filterBar(ctx, {
    action: own,
    clear: Object.values(workQueryOf(asked)).some(Boolean) ? own : undefined,
    found: remarksTexts.found(list.total),
    fields: [
      textField(ctx, { name: "szukaj", type: "search", label: texts.search, value: asked.text, optional: "silent" }),
      select(ctx, {
        name: "fragment",
        label: remarksTexts.place,
        value: asked.place,
        empty: remarksTexts.all,
        optional: "silent",
        choices: [
          { value: "whole", label: remarksTexts.whole },
          ...paragraphs.map(({ id, place }) => ({ value: id, label: place })),
        ],
      }),
      select(ctx, {
        name: "odpowiedz",
        label: remarksTexts.decision,
        value: asked.decision,
        empty: remarksTexts.all,
        optional: "silent",
        choices: [
          { value: "waiting", label: remarksTexts.waiting },
          ...DECISIONS.map((value) => ({ value, label: decisionWords[value] })),
        ],
      }),
      choice("podobne", texts.onlySimilar, texts.similarOption, asked.isSimilar),
      choice("bez-zmiany", texts.onlyUnchanged, texts.unchangedOption, asked.isUnchanged),
      choice("dane", texts.onlyHeld, texts.heldOption, asked.isHeld),
    ],
  })
}

/** Chooses the whole page at once, or nothing again; works without scripts. */
function chooseAll(ctx: OfficeCtx, { consultation, list, asked, typed }: OfficeRemarksProps): Html {
  const isAll = list.remarks.every(({ id }) => typed.chosen.includes(id))
  const href = urls.officeRemarks.href(
    { office: ctx.office.slug, consultationId: consultation.id },
    {
      ...workQueryOf(asked),
      strona: list.page === 1 ? undefined : list.page,
      zaznacz: isAll ? undefined : "strona",
    },
  )
  return html`<p>${link(ctx, { href, label: isAll ? texts.chooseNone : texts.choosePage(list.remarks.length) })}</p>`
}

function remarkTable(ctx: OfficeCtx, { consultation, list, typed }: OfficeRemarksProps): Html {
  const to = { office: ctx.office.slug, consultationId: consultation.id }
  return table<OfficeRemark>(ctx, {
    caption: officeTexts.remarks,
    hiddenCaption: true,
    dense: true,
    rows: list.remarks,
    columns: [
      {
        label: texts.colChosen,
        hiddenLabel: true,
        width: "tiny",
        cell: (it) =>
          checkbox(ctx, {
            name: "remark",
            id: `remark-${it.number}`,
            value: it.id,
            label: texts.choose(String(it.number)),
            bare: true,
            optional: "silent",
            checked: typed.chosen.includes(it.id),
          }),
      },
      {
        label: texts.colRemark,
        heading: "plain",
        cell: (it) =>
          html`<div>${link(ctx, {
            href: urls.officeRemark.href({ ...to, remarkId: it.id }),
            label: remarksTexts.number(it.number),
          })} <span class="note">${it.place ?? say(ctx, remarksTexts.whole)}</span><div>${shortened(it.text)}</div></div>`,
      },
      {
        label: texts.colWho,
        cell: (it) => it.organisationName || it.personName || remarksTexts.resident,
      },
      {
        label: texts.colState,
        cell: (it) =>
          tagRow(
            ctx,
            decisionTag(ctx, it.decision),
            it.joinedTo !== null && tag(ctx, { label: texts.joinedTag(String(it.joinedTo)) }),
            it.similarTo !== null && it.joinedTo === null && tag(ctx, { label: texts.similarTag, tone: "info" }),
            it.isHeld && tag(ctx, { label: texts.heldTag, tone: "danger" }),
          ),
      },
    ],
  })
}

function bulk(ctx: OfficeCtx, { typed, problems }: OfficeRemarksProps): Html {
  return card(ctx, {
    title: texts.bulkTitle,
    body: [
      answerFields(ctx, typed, problems),
      buttonRow(
        ctx,
        button(ctx, { label: texts.answerMany, look: "primary", name: "what", value: "answer" }),
        button(ctx, { label: texts.join, name: "what", value: "join", skipChecks: true }),
      ),
      html`<p class="hint">${say(ctx, texts.joinHint)}</p>`,
    ],
  })
}

const SHOWN = 220
const shortened = (text: string) => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** The question before authors are written to: a letter does not come back. */
export function sendingPage(ctx: OfficeCtx, it: Consultation, toSend: number): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const back = urls.officeRemarks.href(to)
  return officePage(ctx, {
    title: texts.sendTitle,
    main: [
      ...officeHead(ctx, it, "remarks", { title: texts.sendTitle }),
      confirmPanel(ctx, {
        title: texts.send(toSend),
        consequences: [texts.sendOnce],
        action: urls.answersSending.href(to),
        confirm: texts.sendConfirm,
        cancel: { href: back },
      }),
    ],
  })
}
