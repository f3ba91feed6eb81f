import { STAGE_KEYS, type StageKey, stageName, stageNumber } from "../../../../law/programme-stages.ts"
import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  say,
  select,
  table,
  textArea,
  textField,
  words,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { programmeTexts } from "../../pages/programme.texts.ts"
import type { PastTyped } from "../enter-past-programme.ts"
import { stageTexts as texts } from "../stage.texts.ts"

export type PastPage = {
  typed: PastTyped
  cards: readonly { id: string; label: string }[]
  problems: readonly Problem[]
}

/** One form for a programme of a past year: its resolution and the points of its six stages. */
export function pastPage(ctx: OfficeCtx, { typed, cards, problems }: PastPage): Html {
  const { slug: office } = ctx.office
  return officePage(ctx, {
    title: texts.past,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: programmeTexts.list, href: urls.officeProgrammes.href({ office }) }, { label: texts.past }],
        title: texts.past,
        lead: texts.pastLead,
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.pastProgramme.href({ office }),
        label: words(ctx, texts.past),
        guardUnsaved: true,
        body: [
          hidden("id", typed.id),
          card(ctx, {
            body: [
              textField(ctx, { name: "year", label: texts.pastYear, value: typed.year, width: "short", problems }),
              textField(ctx, { name: "title", label: texts.pastTitle, value: typed.title, problems }),
              textField(ctx, {
                name: "number",
                label: texts.resolutionNumber,
                value: typed.number,
                width: "medium",
                problems,
              }),
              dateField(ctx, { name: "on", label: texts.resolutionOn, value: typed.on, problems }),
              textField(ctx, { name: "bipUrl", label: texts.bipUrl, value: typed.bipUrl, optional: true, problems }),
              select(ctx, {
                name: "cardId",
                label: texts.cardField,
                value: typed.cardId,
                empty: texts.noCardChosen,
                optional: "silent",
                choices: cards.map(({ id, label }) => ({ value: id, label })),
                problems,
              }),
            ],
          }),
          card(ctx, {
            body: textArea(ctx, {
              name: "text",
              label: texts.pastPaste,
              hint: texts.pastPasteHint,
              value: typed.text,
              rows: 12,
              optional: true,
              problems,
            }),
          }),
          card(ctx, { title: texts.title, body: pointsTable(ctx, typed, problems) }),
          buttonRow(
            ctx,
            button(ctx, { label: texts.savePast, look: "primary" }),
            buttonLink(ctx, {
              href: urls.officeProgrammes.href({ office }),
              label: programmeTexts.list,
              look: "quiet",
            }),
          ),
        ],
      }),
    ],
  })
}

function pointsTable(ctx: OfficeCtx, typed: PastTyped, problems: readonly Problem[]): Html {
  const points = (kind: "planned" | "done", key: StageKey) =>
    textField(ctx, {
      name: `${kind}.${key}`,
      label: kind === "planned" ? texts.plannedOf(stageName(key)) : texts.doneOf(stageName(key)),
      bare: true,
      value: typed[kind][key],
      width: "short",
      problems,
    })
  return table<StageKey>(ctx, {
    caption: texts.title,
    hiddenCaption: true,
    rows: STAGE_KEYS,
    columns: [
      { label: texts.stage, heading: "plain", cell: (key) => html`${stageNumber(key)}. ${say(ctx, stageName(key))}` },
      { label: texts.donePoints, cell: (key) => points("done", key) },
      { label: texts.planPoints, cell: (key) => points("planned", key) },
    ],
  })
}
