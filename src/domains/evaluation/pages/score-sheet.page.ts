import type { Problem } from "../../../lib/problems.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonRow,
  type Content,
  card,
  columns,
  errorSummary,
  form,
  type Html,
  numberField,
  pageHeader,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"

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
      }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: props.reading,
        aside: card(ctx, {
          title: texts.sheetTitle,
          compact: true,
          body: [
            props.isHandedIn ? alert(ctx, { tone: "success", body: texts.alreadyHanded }) : "",
            form(ctx, {
              action: urls.scoreSheet.href({ office, callId: call.id, offerId: offer.id }),
              guardUnsaved: !props.isHandedIn,
              body: [
                fields,
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
              ],
            }),
          ],
        }),
      }),
    ],
  })
}
