import type { Problem } from "../../lib/problems.ts"
import type { CardDocument, VersionOrigin } from "./card.document.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import type { ImportAnswers } from "./import-answers.ts"
import type { MeasureSource } from "./measure.ts"
import type { Reading } from "./value-notation.ts"

export type StrategyTable = {
  office_id: string
  id: string
  key: string
  name: string
  created_at: Temporal.Instant
  created_by: string | null
}

export type StrategyGoalTable = {
  office_id: string
  id: string
  strategy_id: string
  key: string
  number: string
  name: string
  chief: string
  created_at: Temporal.Instant
  created_by: string | null
}

export type StrategyAreaTable = {
  office_id: string
  id: string
  goal_id: string
  key: string
  number: string
  name: string
  coordinator: string
  created_at: Temporal.Instant
  created_by: string | null
}

export type CardTable = {
  office_id: string
  id: string
  area_id: string
  key: string
  number: string
  name: string
  version: number
  done_points: number | null
  planned_points: number | null
  changed_at: Temporal.Instant
}

export type CardVersionTable = {
  office_id: string
  card_id: string
  version: number
  document: CardDocument
  origin: VersionOrigin
  restored_from: number | null
  made_at: Temporal.Instant
  made_by: string | null
}

export type IndicatorTable = {
  office_id: string
  id: string
  card_id: string
  measured_by: MeasureSource | null
  bound_at: Temporal.Instant | null
  bound_by: string | null
}

export type IndicatorValueTable = {
  office_id: string
  indicator_id: string
  year: number
  version: number
  printed: string
  reading: Reading
  recorded_at: Temporal.Instant
  recorded_by: string | null
}

export type CardImportTable = {
  office_id: string
  id: string
  person_id: string
  state: "drafted" | "confirmed" | "discarded"
  created_at: Temporal.Instant
  changed_at: Temporal.Instant
}

export type CardImportSourceTable = {
  office_id: string
  import_id: string
  position: number
  file_name: string
  text: string
  problem: Problem | null
}

export type CardImportReadingTable = {
  office_id: string
  import_id: string
  position: number
  source_position: number
  reading: CardReading
  answers: ImportAnswers
  seen_at: Temporal.Instant | null
  card_id: string | null
}

export type MeasureTable = {
  office_id: string
  source: MeasureSource
  thing_kind: string
  thing_id: string
  year: number
  quantity: number
  label: string
  href: string
  recorded_at: Temporal.Instant
  withdrawn_at: Temporal.Instant | null
}

declare module "../../platform/db.ts" {
  interface Tables {
    strategies: StrategyTable
    strategy_goals: StrategyGoalTable
    strategy_areas: StrategyAreaTable
    cards: CardTable
    card_versions: CardVersionTable
    indicators: IndicatorTable
    indicator_values: IndicatorValueTable
    card_imports: CardImportTable
    card_import_sources: CardImportSourceTable
    card_import_readings: CardImportReadingTable
    measures: MeasureTable
  }
}
