/**
 * Events: `programme.started`, `programme.deleted`, `programme.restored`, `programme.part-assigned`,
 * `programme.paragraph-replaced`, `programme.adopted`, `programme.change-begun`, `programme.change-dropped`,
 * `programme.amended`.
 */
export { assignParts } from "./assign-parts.ts"
export { type Adoption, markAdopted } from "./mark-adopted.ts"
export type { ConsultationPapers, ProgrammeNeighbours, TaskCall, TaskCourse } from "./neighbours.ts"
export { accessProgramme, type ProgrammePurpose } from "./programme.access.ts"
export {
  councilGaps,
  getPriorityTask,
  getProgramme,
  priorityTasksOf,
  programmeOfYear,
  programmeParagraphs,
  programmeText,
} from "./programme.queries.ts"
export {
  type PartContent,
  type PlacedParagraph,
  type PriorityTask,
  type Programme,
  type ProgrammeText,
  placeOfTask,
  programmeTransitions,
  yearsOf,
} from "./programme.ts"
export { replaceParagraph } from "./replace-paragraph.ts"
export { savePart } from "./save-part.ts"
export { startProgramme } from "./start-programme.ts"
export { type TiedTask, taskChoices, tiedTask } from "./tied-task.queries.ts"
