import { type Card, type Points, pointsAsText, type Stage, type StageCell } from "./card.ts"
import { fold } from "./fold.ts"

/** Points of one stage in one year as the work itself gives them; `planned` and `done` in hundredths of a point. */
export type StagePoints = {
  stageNumber: number
  stageName: string
  year: number
  planned: Points
  /** Null where nobody has marked it: what the card says of it stays. */
  done: Points | null
  /** Nobody has planned or marked it: only a cell that the card has not is filled. */
  fills?: boolean
}

type Stages = Pick<Card, "stages" | "stageYears">

/**
 * The stages of a card with these points: a cell that says the same stays as printed, another one is written anew, a stage
 * or a year that the card has not is added. `left` names the stages whose printed row nobody has tied to years yet: nothing
 * is written beside numbers of which it is not known what years they are of.
 */
export function withStagePoints(card: Stages, points: readonly StagePoints[]): Stages & { left: number[] } {
  const stages = card.stages.map((stage) => ({ ...stage, cells: [...stage.cells] }))
  const left: number[] = []
  let stageYears = [...card.stageYears]
  for (const each of points) {
    const stage = stageOf(stages, each)
    if (stage.unaligned.length > 0) {
      left.push(each.stageNumber)
      continue
    }
    stageYears = withYear(stageYears, each.year)
    const at = stage.cells.findIndex((cell) => cell.year === each.year)
    const known = stage.cells[at]
    if (known && each.fills) continue
    const cell = cellOf({ ...each, done: each.done ?? known?.done ?? 0 })
    if (at < 0) stage.cells = [...stage.cells, cell].sort(inOrderOf(stageYears))
    else if (!saysTheSame(known!, cell)) stage.cells[at] = cell
  }
  return { stages, stageYears, left }
}

/** The stage of the number, else of the name, else a new one at the end. */
function stageOf(stages: Stage[], it: StagePoints): Stage {
  const known =
    stages.find((stage) => digits(stage.number) === String(it.stageNumber)) ??
    stages.find((stage) => stage.number === "" && fold(stage.name) === fold(it.stageName))
  if (known) return known
  const added: Stage = { number: String(it.stageNumber), name: it.stageName, cells: [], unaligned: [] }
  stages.push(added)
  return added
}

const digits = (number: string) => number.replace(/\D/g, "")

/** Years keep their printed order; one that is not there comes before the first that is later. */
function withYear(years: readonly number[], year: number): number[] {
  if (years.includes(year)) return [...years]
  const at = years.findIndex((each) => each > year)
  return at < 0 ? [...years, year] : [...years.slice(0, at), year, ...years.slice(at)]
}

const inOrderOf = (years: readonly number[]) => (one: StageCell, other: StageCell) =>
  years.indexOf(one.year) - years.indexOf(other.year)

function cellOf({ year, planned, done }: { year: number; planned: Points; done: Points }): StageCell {
  if (planned === 0 && done === 0) return { year, printed: "-", done: null, planned: null, state: "not-planned" }
  return { year, printed: `${pointsAsText(done)}/${pointsAsText(planned)}%`, done, planned, state: "points" }
}

const saysTheSame = (one: StageCell, other: StageCell): boolean =>
  one.state === other.state && one.done === other.done && one.planned === other.planned
