import type { Text } from "../../../lib/texts.ts"
import type { FormalResult } from "./intake.query.ts"
import { intakeTexts as texts } from "./intake.texts.ts"

/** What was found at the formal check, in words. */
export const resultTexts: Record<FormalResult, Text> = {
  unchecked: texts.unchecked,
  passed: texts.passed,
  failed: texts.failed,
  returned: texts.returned,
}
