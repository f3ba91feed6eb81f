import { articleWords } from "../../../law/article-words.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  columns,
  errorSummary,
  facts,
  form,
  type Html,
  html,
  icon,
  link,
  pageHeader,
  radios,
  say,
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
  /** As typed or as saved. */
  verdicts: Readonly<Record<string, string>>
  note: string
  problems: readonly Problem[]
}

/** The sheet of one offer: what the product proves on the left of the questions only a person can answer. */
export function formalCheckPage(ctx: OfficeCtx, props: FormalCheckPage): Html {
  const { call, offer, problems } = props
  const office = ctx.office.slug
  const known = props.evidence.map((each) => ({
    term: FORMAL_KEYS.find((item) => item.key === each.key)?.text ?? each.key,
    value: html`${icon(each.verdict === "yes" ? "circle-check" : "circle-alert")} ${say(ctx, texts[each.verdict])}`,
    note: html`${each.note[ctx.lang].split("\n").map((line) => html`${line}<br>`)}${words(ctx, articleWords(articleOf(each.key, props.submittedAt)))}`,
    tone: each.verdict === "yes" ? ("success" as const) : ("danger" as const),
  }))
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
      columns(ctx, {
        main: card(ctx, {
          aside: link(ctx, { href: urls.offerReturn.href({ office, offerId: offer.id }), label: texts.toReturn }),
          title: texts.judged,
          body: form(ctx, {
            action: urls.formalCheck.href({ office, offerId: offer.id }),
            body: [
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
              button(ctx, { label: texts.save, look: "primary" }),
            ],
          }),
        }),
        aside: card(ctx, { title: texts.known, body: facts(ctx, known, "stacked"), compact: true }),
      }),
    ],
  })
}
