import { parseDate } from "../../../lib/dates.ts"
import type { Form } from "../../../platform/http/form.ts"
import type { CouncilResolution } from "../strategy.tables.ts"
import type { StrategyInput } from "./save-strategy.ts"

/** A strategy as typed; dates stay as typed until they are read. */
export const typedStrategy = (form: Form): StrategyInput => ({
  name: form.text("name"),
  vision: form.text("vision"),
  mission: form.text("mission"),
  resolutions: typedResolutions(form),
})

function typedResolutions(form: Form): CouncilResolution[] {
  const rows: CouncilResolution[] = []
  for (let n = 0; form.has(`resolutions.${n}.number`) && n < 50; n += 1) {
    const text = (part: string) => form.text(`resolutions.${n}.${part}`)
    const on = parseDate(text("on"))
    rows.push({
      number: text("number"),
      on: on.ok ? on.value.toString() : text("on"),
      about: text("about"),
      href: text("href"),
    })
  }
  return rows.filter((row) => Object.values(row).some((text) => text !== ""))
}
