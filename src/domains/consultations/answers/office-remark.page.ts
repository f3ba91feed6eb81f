import { formatDate } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonRow,
  type Content,
  card,
  columns,
  errorSummary,
  facts,
  form,
  type Html,
  hidden,
  html,
  link,
  paragraphs,
  say,
  wordDifference,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type ActParagraph, type Consultation, isRunning } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { forgettingTexts } from "../forgetting/forgetting.texts.ts"
import { officeHead } from "../pages/office-parts.ts"
import type { RemarkChange } from "../remarks/remark.queries.ts"
import { entryChannelWords, remarksTexts } from "../remarks/remark.texts.ts"
import { decisionTag } from "../remarks/remark-card.ts"
import type { RelatedRemark } from "./answer.queries.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import { answerFields } from "./answer-fields.ts"
import { type AnswerTyped, answersBegun } from "./answer-remarks.ts"
import { type ChangeProps, changeCard } from "./change-card.ts"
import { hideCard } from "./hide-card.ts"
import type { HidingFields } from "./hide-parts.ts"
import type { OfficeRemark } from "./office-remark.ts"

export type OfficeRemarkProps = {
  consultation: Consultation
  remark: OfficeRemark
  paragraphs: readonly ActParagraph[]
  related: readonly RelatedRemark[]
  changes: readonly RemarkChange[]
  typed: AnswerTyped
  change: ChangeProps
  hiding: HidingFields & { began: string }
  problems: readonly Problem[]
}

/** One remark with everything that is done about it. */
export function officeRemarkPage(ctx: OfficeCtx, props: OfficeRemarkProps): Html {
  const { consultation: it, remark, problems } = props
  const to = { office: ctx.office.slug, consultationId: it.id, remarkId: remark.id }
  const isWritable = isRunning(it) && !remark.isWithdrawn
  return officePage(ctx, {
    title: remarksTexts.number(remark.number),
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "remarks", {
        title: remarksTexts.number(remark.number),
        tag: decisionTag(ctx, remark.decision),
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: [
          wordsCard(ctx, props),
          remark.joinedTo !== null && alert(ctx, { body: texts.isJoined(String(remark.joinedTo)) }),
          // What was typed too late is still shown, to be copied.
          isWritable || problems.some(({ field }) => field === "")
            ? card(ctx, {
                title: remarksTexts.answer,
                body: form(ctx, {
                  action: urls.officeRemark.href(to),
                  guardUnsaved: true,
                  body: [
                    hidden(BEGAN, answersBegun([remark])),
                    answerFields(ctx, props.typed, problems),
                    buttonRow(
                      ctx,
                      button(ctx, { label: texts.saveNext, look: "primary", name: "after", value: "next" }),
                      button(ctx, { label: texts.save, name: "after", value: "stay" }),
                    ),
                  ],
                }),
              })
            : remark.answer && card(ctx, { title: remarksTexts.answer, body: paragraphs(remark.answer) }),
          isWritable && changeCard(ctx, props),
          changesCard(ctx, props.changes),
        ],
        aside: [
          whoCard(ctx, remark, it.namesRemovedAt !== null),
          isWritable && similarCard(ctx, props),
          joinedCard(ctx, props, isWritable),
          hideCard(ctx, props),
        ],
      }),
    ],
  })
}

function wordsCard(ctx: OfficeCtx, { remark, paragraphs: act }: OfficeRemarkProps): Html {
  const place = act.find(({ id }) => id === remark.paragraphId)
  return card(ctx, {
    title: texts.words(remark.place ?? remarksTexts.whole[ctx.lang]),
    body: [
      place && html`<blockquote class="quiet">${paragraphs(place.text)}</blockquote>`,
      paragraphs(remark.text),
      remark.proposed && html`<h3>${say(ctx, remarksTexts.proposed)}</h3>${paragraphs(remark.proposed)}`,
    ],
  })
}

function whoCard(ctx: OfficeCtx, remark: OfficeRemark, isForgotten: boolean): Html {
  const { channel, receivedOn } = remark
  const came =
    channel && receivedOn
      ? inEach((lang) => `${entryChannelWords[channel][lang]}, ${formatDate(receivedOn, lang)}`)
      : undefined
  return card(ctx, {
    compact: true,
    title: texts.who,
    body: [
      facts(
        ctx,
        [
          {
            term: texts.shownAs,
            value: remark.organisationName || remarksTexts.resident,
            note: remark.personName || (isForgotten ? forgettingTexts.gone : texts.noName),
          },
          ...(remark.email ? [{ term: "E-mail", value: remark.email }] : []),
          { term: texts.origin, value: texts[remark.origin], note: came },
        ],
        "stacked",
      ),
      html`<p class="hint">${say(ctx, texts.whoHint)}</p>`,
    ],
  })
}

function similarCard(ctx: OfficeCtx, { consultation, remark, related }: OfficeRemarkProps): Content {
  const similar = related.filter(({ isJoined }) => !isJoined)
  if (similar.length === 0 || remark.joinedTo !== null) return ""
  const to = { office: ctx.office.slug, consultationId: consultation.id, remarkId: remark.id }
  return card(ctx, {
    compact: true,
    title: texts.similarTitle,
    body: similar.map(
      (it) =>
        html`<div>${link(ctx, {
          href: urls.officeRemark.href({ ...to, remarkId: it.id }),
          label: remarksTexts.number(it.number),
        })} <span class="note">${say(ctx, texts.alike(String(it.alike)))}</span>${paragraphs(it.text)}${buttonForm(
          ctx,
          {
            action: urls.remarkJoining.href(to),
            values: { with: it.id },
            button: button(ctx, { label: texts.joinThis, hiddenLabel: texts.joinThisHint(String(it.number)) }),
          },
        )}</div>`,
    ),
  })
}

function joinedCard(
  ctx: OfficeCtx,
  { consultation, remark, related }: OfficeRemarkProps,
  isWritable: boolean,
): Content {
  const joined = related.filter(({ isJoined }) => isJoined)
  const to = { office: ctx.office.slug, consultationId: consultation.id }
  const parting = (it: { id: string; number: number }) =>
    isWritable &&
    buttonForm(ctx, {
      action: urls.remarkParting.href({ ...to, remarkId: it.id }),
      button: button(ctx, { label: texts.part, look: "quiet", hiddenLabel: texts.partHint(String(it.number)) }),
    })
  if (remark.joinedTo !== null && remark.duplicateOf)
    return card(ctx, {
      compact: true,
      title: texts.isJoined(String(remark.joinedTo)),
      body: [
        link(ctx, {
          href: urls.officeRemark.href({ ...to, remarkId: remark.duplicateOf }),
          label: remarksTexts.number(remark.joinedTo),
        }),
        parting(remark),
      ],
    })
  if (joined.length === 0) return ""
  return card(ctx, {
    compact: true,
    title: texts.joinedTitle,
    body: joined.map(
      (it) =>
        html`<div>${link(ctx, {
          href: urls.officeRemark.href({ ...to, remarkId: it.id }),
          label: remarksTexts.number(it.number),
        })}${paragraphs(it.text)}${say(ctx, parting(it))}</div>`,
    ),
  })
}

function changesCard(ctx: OfficeCtx, changes: readonly RemarkChange[]): Content {
  if (changes.length === 0) return ""
  return card(ctx, {
    title: texts.changesTitle,
    body: changes.map((it) => html`<p><strong>${it.place}</strong> ${wordDifference(ctx, it.was, it.became)}</p>`),
  })
}
