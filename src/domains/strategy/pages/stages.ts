import type { OfficeCtx } from "../../../platform/ctx.ts"
import { alert, type Html, html, card as paper, type StageCell as Shown, say, stagesGrid } from "../../../ui/public.ts"
import type { IdentifiedCard } from "../card.document.ts"
import type { StageCell } from "../card.ts"
import { cardWarnings } from "../card.ts"
import type { StagePages } from "../neighbours.ts"
import { pageTexts as texts } from "./card.texts.ts"

/** Stages × years, in the order of years, with what deserves a look under it. */
export function stagesCard(
  ctx: OfficeCtx,
  card: Pick<IdentifiedCard, "stages" | "stageYears">,
  pages: StagePages = () => undefined,
): Html {
  if (card.stages.length === 0)
    return paper(ctx, {
      title: texts.stages,
      id: "etapy",
      body: html`<p class="quiet">${say(ctx, texts.noStages)}</p>`,
    })
  const years = [...card.stageYears].sort((a, b) => a - b)
  const unaligned = card.stages.filter((stage) => stage.unaligned.length > 0)
  return paper(ctx, {
    title: texts.stages,
    id: "etapy",
    aside: texts.stagesNote,
    body: [
      stagesGrid(ctx, {
        caption: texts.stages,
        years,
        totals: true,
        stages: card.stages.map((stage) => ({
          label: stage.number ? `${stage.number}. ${stage.name}` : stage.name,
          cells: years.map((year) =>
            shownCell(
              stage.cells.find((cell) => cell.year === year),
              stage.number ? pages(stage.number, year) : undefined,
            ),
          ),
        })),
      }),
      unaligned.map(
        (stage) => html`<p class="note">${say(ctx, texts.unalignedStage(stage.name, stage.unaligned.join(" | ")))}</p>`,
      ),
      cardWarnings(card).map((warning) => alert(ctx, { tone: "warning", body: warning.message })),
    ],
  })
}

const shownCell = (cell: StageCell | undefined, href: string | undefined): Shown | null =>
  cell?.state === "points" ? { done: cell.done, planned: cell.planned, ...(href ? { href } : {}) } : null
