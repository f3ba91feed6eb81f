import { formatHundredths } from "../../../lib/numbers.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  errorSummary,
  form,
  type Html,
  html,
  link,
  numberField,
  pageHeader,
  say,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Call, maxPointsOf } from "../../calls/public.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"
import { readPoints } from "../save-score-sheet.ts"

export type ScoreSheetPage = {
  call: Call
  offer: { id: string; number: string; title: string; organisation: string }
  /** The offer to read, drawn by its own domain. */
  reading: Content
  points: Readonly<Record<string, string>>
  note: string
  isHandedIn: boolean
  problems: readonly Problem[]
}

const SHEET = "karta"

/** One member, one offer: the offer to read beside the criteria to score. */
export function scoreSheetPage(ctx: PersonCtx, props: ScoreSheetPage): Html {
  const { call, offer, problems } = props
  const office = ctx.office.slug
  const fields = call.criteria.map((criterion) =>
    numberField(ctx, {
      name: `points.${criterion.id}`,
      label: criterion.name,
      hint: [criterion.hint, criterion.hint ? " " : "", texts.pointsOf(criterion.maxPoints)],
      value: props.points[criterion.id] ?? "",
      problems,
      decimals: true,
      width: "short",
      readonly: props.isHandedIn,
    }),
  )
  return officePage(ctx, {
    title: texts.sheetTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: offer.title,
        eyebrow: texts.sheetTitle,
        lead: texts.sheetLead,
        crumbs: [
          { label: texts.room, href: urls.committeeRoom.href({ office, callId: call.id }) },
          { label: offer.number },
        ],
        facts: [{ term: offer.number, value: offer.organisation }],
        actions: html`<span class="only-narrow">${buttonLink(ctx, { href: `#${SHEET}`, label: texts.toSheet })}</span>`,
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        asideStays: true,
        main: props.reading,
        aside: card(ctx, {
          id: SHEET,
          title: texts.sheetTitle,
          compact: true,
          body: [
            props.isHandedIn ? alert(ctx, { tone: "success", body: texts.alreadyHanded }) : "",
            form(ctx, {
              action: urls.scoreSheet.href({ office, callId: call.id, offerId: offer.id }),
              guardUnsaved: !props.isHandedIn,
              body: [
                fields,
                html`<p><strong>${say(ctx, texts.sheetSum(sumTyped(ctx, props), maxPointsOf(call.criteria)))}</strong></p>`,
                textArea(ctx, {
                  name: "note",
                  label: texts.note,
                  hint: texts.noteHint,
                  value: props.note,
                  problems,
                  optional: true,
                  limit: 4000,
                  readonly: props.isHandedIn,
                }),
                props.isHandedIn
                  ? ""
                  : buttonRow(
                      ctx,
                      button(ctx, { label: texts.handIn, look: "primary", name: "do", value: "hand-in" }),
                      button(ctx, { label: texts.saveDraft, name: "do", value: "save" }),
                    ),
                html`<p class="only-narrow">${link(ctx, { href: "#content", label: texts.toOffer })}</p>`,
              ],
            }),
          ],
        }),
      }),
    ],
  })
}

function sumTyped(ctx: PersonCtx, { call, points }: ScoreSheetPage): string {
  const read = readPoints(call.criteria, points, false)
  return formatHundredths(
    Object.values(read.points).reduce((sum, value) => sum + value, 0),
    ctx.lang,
  )
}
