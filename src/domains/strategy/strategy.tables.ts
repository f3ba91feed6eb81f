import type { Generated } from "kysely"
import type { Problem } from "../../lib/problems.ts"
import type { CardDocument, VersionOrigin } from "./card.document.ts"
import type { IndicatorKind } from "./card.ts"
import type { CardReading } from "./card-reader/read-card.ts"
import type { ImportAnswers } from "./import-answers.ts"
import type { Reading } from "./value-notation.ts"

/** A resolution of the council about the strategy. */
export type CouncilResolution = { number: string; on: string; about: string; href: string }

/** Values of a row that nobody could tie to years, word for word, with the page that prints them. */
export type UnalignedRow = { statedIn: string; printed: string[] }

/** Something without content that was taken away and may come back. */
type Removable = { removed_at: Generated<Temporal.Instant | null>; removed_by: Generated<string | null> }

export type StrategyTable = {
  office_id: string
  id: string
  key: string
  name: string
  vision: Generated<string>
  mission: Generated<string>
  resolutions: Generated<CouncilResolution[]>
  created_at: Temporal.Instant
  created_by: string | null
} & Removable

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
} & Removable

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
} & Removable

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
  /** Hundredths of a percent of its area. */
  weight: Generated<number | null>
  changed_at: Temporal.Instant
} & Removable

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

/** An indicator of a card, a goal or an area; name, kind and source of a card's one are in the card's versions. */
export type IndicatorTable = {
  office_id: string
  id: string
  card_id: string | null
  goal_id: Generated<string | null>
  area_id: Generated<string | null>
  name: Generated<string>
  kind: Generated<IndicatorKind | null>
  source: Generated<string>
  unit: Generated<string>
  direction: Generated<"more" | "less" | "range" | null>
  method: Generated<string>
  owner_id: Generated<string | null>
  deputy_id: Generated<string | null>
  place: Generated<number>
  unaligned: Generated<UnalignedRow[]>
  /** A key of the catalogue of facts. */
  measured_by: string | null
  measured_sphere: Generated<string | null>
  measured_unit: Generated<string | null>
  bound_at: Temporal.Instant | null
  bound_by: string | null
} & Removable

export type IndicatorValueTable = {
  office_id: string
  indicator_id: string
  year: number
  version: number
  role: Generated<"actual" | "plan">
  stated_in: Generated<string>
  printed: string
  reading: Reading
  recorded_at: Temporal.Instant
  recorded_by: string | null
}

export type IndicatorLinkTable = {
  office_id: string
  indicator_id: string
  other_id: string
  linked_at: Temporal.Instant
  linked_by: string | null
}

export type ProgressStatementTable = {
  office_id: string
  id: string
  area_id: string
  card_id: string | null
  weight_printed: string
  progress_printed: string
  progress: number | null
  stated_in: string
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
  goal_id: Generated<string | null>
  area_id: Generated<string | null>
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
    indicator_links: IndicatorLinkTable
    progress_statements: ProgressStatementTable
  }
}
