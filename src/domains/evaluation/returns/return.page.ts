import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  type Content,
  card,
  checkboxes,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  textArea,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import {
  CORRECTION_PARTS,
  type Correction,
  checksumOf,
  type FieldDifference,
  isAwaited,
  sectionNames,
} from "../../offers/public.ts"
import { evaluationTexts } from "../evaluation.texts.ts"
import { formalTexts } from "../formal.texts.ts"
import { returnTexts as texts } from "./returns.texts.ts"

export type SentVersion = {
  version: number
  frozenAt: Temporal.Instant
  sha256: string
  differences: readonly FieldDifference[]
}

export type ReturnPage = {
  call: Call
  offer: { id: string; number: string; title: string; organisation: string }
  /** The newest call for correction, if there ever was one. */
  correction: Correction | undefined
  sent: readonly SentVersion[]
  /** Why nobody can return this offer any more: said before anything is typed. */
  tooLate: Problem | undefined
  typed: { sections: readonly string[]; message: string; dueOn: string }
  problems: readonly Problem[]
}

/** Where an official returns an offer, sees whether the organisation has answered, and what it changed. */
export function returnPage(ctx: OfficeCtx, props: ReturnPage): Html {
  const { call, offer, correction, problems } = props
  const office = ctx.office.slug
  const isOpen = correction !== undefined && isAwaited(correction, ctx.now)
  const mayAsk = !isOpen && !props.tooLate
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        eyebrow: offer.organisation,
        ...(mayAsk ? { lead: texts.lead } : {}),
        crumbs: [
          { label: evaluationTexts.calls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: offer.number, href: urls.officeOffer.href({ office, offerId: offer.id }) },
          { label: formalTexts.title, href: urls.formalCheck.href({ office, offerId: offer.id }) },
          { label: texts.title },
        ],
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: [isOpen ? waiting(ctx, correction) : asking(ctx, props), versions(ctx, props.sent)],
        aside: card(ctx, { compact: true, title: offer.number, body: html`<p>${offer.title}</p>` }),
      }),
    ],
  })
}

function waiting(ctx: OfficeCtx, correction: Correction): Content {
  const to = { office: ctx.office.slug, offerId: correction.offerId }
  const parts = correction.sections.map((section) => html`<li>${words(ctx, sectionNames[section])}</li>`)
  return card(ctx, {
    title: texts.waitingTitle,
    body: [
      html`<p>${words(ctx, texts.waiting(correction.dueAt))}</p><ul>${parts}</ul><p class="prose">${correction.message}</p>`,
      buttonForm(ctx, {
        action: urls.offerReturnEnd.href(to),
        button: button(ctx, { label: texts.cancel, look: "secondary" }),
      }),
    ],
  })
}

function asking(ctx: OfficeCtx, { offer, correction, tooLate, typed, problems }: ReturnPage): Content {
  // A refused press says it in the summary already, and keeps what was typed.
  if (tooLate && problems.length === 0) return alert(ctx, { tone: "info", body: tooLate.message })
  const to = { office: ctx.office.slug, offerId: offer.id }
  return [
    correction?.state === "asked" ? alert(ctx, { tone: "warning", body: texts.over(correction.dueAt) }) : "",
    card(ctx, {
      body: form(ctx, {
        action: urls.offerReturn.href(to),
        body: [
          checkboxes(ctx, {
            name: "sections",
            label: texts.parts,
            values: typed.sections,
            problems,
            choices: CORRECTION_PARTS.map((id) => ({ value: id, label: sectionNames[id] })),
          }),
          textArea(ctx, {
            name: "message",
            label: texts.message,
            hint: texts.messageHint,
            value: typed.message,
            limit: 4000,
            problems,
          }),
          dateField(ctx, { name: "dueOn", label: texts.dueOn, hint: texts.dueHint, value: typed.dueOn, problems }),
          html`<p class="note">${words(ctx, texts.repeats)}</p>`,
          button(ctx, { label: texts.ask, look: "primary" }),
        ],
      }),
    }),
  ]
}

function versions(ctx: OfficeCtx, sent: readonly SentVersion[]): Content {
  return card(ctx, {
    title: texts.versions,
    body:
      sent.length === 0
        ? html`<p>${words(ctx, texts.none)}</p>`
        : [
            html`<p class="note">${words(ctx, texts.howRead)}</p>`,
            sent.map((version) => [
              html`<h3>${words(ctx, texts.sentAt(version.frozenAt, checksumOf(version.sha256)))}</h3>`,
              version.differences.map(({ caption, changes }) => [
                html`<h4>${caption}</h4>`,
                html`<p class="prose">${changes.map(({ text, kind }) => (kind === "added" ? html`<ins>${text}</ins>` : kind === "removed" ? html`<del>${text}</del>` : text))}</p>`,
              ]),
            ]),
          ],
  })
}
