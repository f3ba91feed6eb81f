import { articleWords } from "../../../law/article-words.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  card,
  errorSummary,
  form,
  type Html,
  html,
  link,
  pageHeader,
  radios,
  table,
  tag,
  textArea,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { evaluationTexts } from "../evaluation.texts.ts"
import type { Evidence } from "../evidence.ts"
import { formalTexts as texts } from "../formal.texts.ts"
import { articleOf, FORMAL_KEYS, JUDGEMENTS } from "../formal-check.ts"

export type FormalCheckPage = {
  call: Call
  offer: {
    id: string
    number: string
    title: string
    organisation: string
    organisationId: string
    /** How many files came with it. */
    attachments: number
  }
  evidence: readonly Evidence[]
  submittedAt: Temporal.Instant
  /** Why nothing can be saved now: said before anything is answered. */
  notNow: Problem | undefined
  /** As typed or as saved. */
  verdicts: Readonly<Record<string, string>>
  note: string
  problems: readonly Problem[]
}

/** The sheet of one offer: what the product proves on the left of the questions only a person can answer. */
export function formalCheckPage(ctx: OfficeCtx, props: FormalCheckPage): Html {
  const { call, offer, problems } = props
  const office = ctx.office.slug
  const questions = JUDGEMENTS.map((item) =>
    radios(ctx, {
      name: `verdict.${item.key}`,
      label: item.text,
      hint: articleWords(articleOf(item.key, props.submittedAt)),
      value: props.verdicts[item.key],
      problems,
      inline: true,
      choices: [
        { value: "yes", label: texts.yes },
        { value: "no", label: texts.no },
      ],
    }),
  )
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.lead,
        crumbs: [
          { label: evaluationTexts.calls, href: urls.officeCalls.href({ office }) },
          { label: call.title, href: urls.officeCall.href({ office, callId: call.id }) },
          { label: offer.number },
        ],
        facts: [
          { term: offer.title, value: offer.organisation },
          {
            term: offer.number,
            value: link(ctx, {
              href: urls.officeOffer.href({ office, offerId: offer.id }),
              label: evaluationTexts.readOffer,
            }),
          },
          {
            term: texts.attachments,
            value: link(ctx, {
              href: `${urls.officeOffer.href({ office, offerId: offer.id })}#zalaczniki`,
              label: texts.files(offer.attachments),
            }),
          },
          {
            term: texts.organisationDocumentsTerm,
            value: link(ctx, {
              href: urls.organisationDocuments.href({ office, organisationId: offer.organisationId }),
              label: texts.organisationDocuments,
            }),
          },
        ],
      }),
      errorSummary(ctx, problems),
      card(ctx, {
        aside: link(ctx, { href: urls.offerReturn.href({ office, offerId: offer.id }), label: texts.toReturn }),
        title: texts.judged,
        body: form(ctx, {
          action: urls.formalCheck.href({ office, offerId: offer.id }),
          body: [
            props.notNow && problems.length === 0 ? alert(ctx, { tone: "info", body: props.notNow.message }) : "",
            questions,
            textArea(ctx, {
              name: "note",
              label: texts.note,
              hint: texts.noteHint,
              value: props.note,
              problems,
              optional: true,
              limit: 2000,
            }),
            props.notNow ? "" : button(ctx, { label: texts.save, look: "primary" }),
          ],
        }),
      }),
      card(ctx, { title: texts.known, body: knownTable(ctx, props) }),
    ],
  })
}

/** What the product knows, one condition a row, each with its facts and its article. */
function knownTable(ctx: OfficeCtx, { evidence, submittedAt }: FormalCheckPage): Html {
  return table<Evidence>(ctx, {
    caption: texts.known,
    hiddenCaption: true,
    rows: evidence,
    columns: [
      {
        label: texts.colCondition,
        heading: true,
        cell: ({ key }) => [
          FORMAL_KEYS.find((item) => item.key === key)?.text ?? key,
          html`<div class="note">${words(ctx, articleWords(articleOf(key, submittedAt)))}</div>`,
        ],
      },
      {
        label: texts.colAnswer,
        cell: ({ verdict }) => tag(ctx, { label: texts[verdict], tone: verdict === "yes" ? "success" : "danger" }),
      },
      {
        label: texts.colEvidence,
        cell: ({ note }) => html`<ul>${note[ctx.lang].split("\n").map((line) => html`<li>${line}</li>`)}</ul>`,
      },
    ],
  })
}
