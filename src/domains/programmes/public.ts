/**
 * Events: `programme.started`, `programme.deleted`, `programme.restored`, `programme.part-assigned`,
 * `programme.paragraph-replaced`, `programme.adopted`, `programme.change-begun`, `programme.change-dropped`,
 * `programme.amended`, `programme.published-in-bip`, `yearly-report.started`, `yearly-report.published`, `yearly-report.delivered`, `stage.planned`,
 * `stage.marked`, `stage.step-added`, `stage.step-removed`, `stage.step-returned`, `stage.evidence-added`,
 * `stage.evidence-removed`, `stage.evidence-returned`, `programme.entered`, `programme.text-entered`,
 * `programme.text-corrected`.
 */

export { assignParts } from "./assign-parts.ts"
export { type Adoption, markAdopted } from "./mark-adopted.ts"
export type { ConsultationPapers, ProgrammeNeighbours, TaskCall, TaskCourse } from "./neighbours.ts"
export { ownPartsAtWork } from "./own-parts.queries.ts"
export { programmeFacts } from "./programme.facts.ts"
export {
  getProgramme,
  lockProgramme,
  priorityTasksOf,
  programmeOfYear,
  programmeParagraphs,
  programmeText,
} from "./programme.queries.ts"
export {
  isWritable,
  type PartContent,
  type PlacedParagraph,
  type PriorityTask,
  type Programme,
  type ProgrammeText,
  programmeTransitions,
  yearsOf,
} from "./programme.ts"
export { replaceParagraph } from "./replace-paragraph.ts"
export { savePart } from "./save-part.ts"
export { recordStageEvidence } from "./stages/add-evidence.ts"
export { lineOf as stageLine, usualLine } from "./stages/pages/stages.page.ts"
export { planStage } from "./stages/plan-stage.ts"
export { remindOfStages } from "./stages/remind-of-stages.ts"
export { programmeYearOn, type UsualYear, usualYearOn } from "./stages/stage.calendar.ts"
export { noCourse, type ProgrammeCourse, type StageNeighbours } from "./stages/stage.course.ts"
export { planTypedOf } from "./stages/stage.form.ts"
export { stagePagesOfCard, stagesOf } from "./stages/stage.queries.ts"
export { type Stage, type StageState, stageSlug } from "./stages/stage.ts"
export { type DueByLaw, stageWork } from "./stages/stage-work.queries.ts"
export { startProgramme } from "./start-programme.ts"
export { readableTask, type TiedTask, taskChoices, tiedTask } from "./tied-task.queries.ts"
export { byChapter, CHAPTERS as YEARLY_CHAPTERS } from "./yearly/chapters.ts"
export { type FrozenNumber, frozenNumber } from "./yearly/frozen-number.ts"
export { publishYearlyReport } from "./yearly/publish-yearly-report.ts"
export { recordDelivery } from "./yearly/record-delivery.ts"
export { saveYearlyReport } from "./yearly/save-yearly-report.ts"
export { startYearlyReport } from "./yearly/start-yearly-report.ts"
