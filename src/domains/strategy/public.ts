/**
 * Events: `card.imported`, `card.saved`, `card.restored`, `card.stages-measured`, `indicator.measured`, `indicator.bound`,
 * `indicator.frozen`, `indicator.unfrozen`, `indicator.overridden`, `indicator.override-ended`, `indicator.assigned`,
 * `indicator.due-set`, `indicator.described`, `indicator.stated`, `indicator.linked`, `indicator.unlinked`,
 * `indicator.removed`, `indicator.restored`, `strategy.saved`, `goal.saved`, `area.saved`, `area.weighed`, `level.removed`,
 * `level.restored`, `level.imported`, `card.round-answered`, `strategy.round-opened`, `strategy.round-closed`,
 * `strategy.round-reminded`, `strategy.snapshot-taken`.
 */
export { cardWarnings, pointsAsText, progress } from "./card.ts"
export type { ReadResult } from "./card-reader/read-card.ts"
export { readCardFile } from "./card-reader/read-file.ts"
export { type AlarmCounts, alarmCounts } from "./facts/alarms/alarm.queries.ts"
export { remindOfIndicators } from "./facts/alarms/remind-of-indicators.ts"
export {
  answerFacts,
  type Fact,
  type FactPage,
  type FactQuestion,
  type FactYear,
  factList,
  factTotals,
  isRemembered,
  MANY_THINGS,
} from "./facts/fact.queries.ts"
export { ALL_YEARS, EVERY_YEAR, type FactGroup, groupFacts, inAllYears, nameFacts } from "./facts/fact-groups.ts"
export { type FactNarrowing, type FactSource, type FactUnit, organisationsThat, yearOf } from "./facts/fact-source.ts"
export { quantityIn } from "./facts/quantity.ts"
export { importCard } from "./import-card.ts"
export { importPageText } from "./levels/import-page-text.ts"
export { linkableIndicators } from "./levels/level-indicator.queries.ts"
export { linkIndicators } from "./levels/link-indicators.ts"
export { answerRound } from "./monitoring/answer-round.ts"
export { openRound } from "./monitoring/open-round.ts"
export { remindOfRounds } from "./monitoring/remind-of-rounds.ts"
export { waitingCards } from "./monitoring/round.texts.ts"
export { strategyOfCard } from "./monitoring/snapshot.queries.ts"
export { takeSnapshot } from "./monitoring/take-snapshot.ts"
export type { CardNeighbours, StagePages } from "./neighbours.ts"
export { recordStagePoints } from "./record-stage-points.ts"
export { cardChoices } from "./strategy.queries.ts"
