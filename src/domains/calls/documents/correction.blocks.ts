import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import type { DocumentBlock } from "../../../platform/pdf.ts"
import { changeRuns } from "../content-changes.ts"
import { announcementChanges } from "../corrections/announcement-changes.ts"
import { correctionTexts as texts } from "../corrections/correction.texts.ts"
import type { CallVersion } from "../corrections/version.queries.ts"

/**
 * What the version in force changed and why, to stand under the title of a corrected announcement in BIP and on the board;
 * nothing while there is only the first. `on`: the day of the announcement.
 */
export function correctionBlocks(versions: readonly CallVersion[], on: Temporal.PlainDate): DocumentBlock[] {
  const [version, before] = [versions.at(-1), versions.at(-2)]
  if (!version || !before) return []
  const changes = announcementChanges(before.content, version.content, { on, lang: "pl" })
  const day = formatDate(toPlainDate(version.madeAt), "pl")
  return [
    { kind: "heading", level: 1, text: texts.correctedHeading(version.version, day).pl },
    { kind: "paragraph", text: [{ bold: `${texts.reason.pl}:` }, ` ${version.reason}`] },
    {
      kind: "facts",
      facts: changes.map((change) => ({ label: change.label.pl, value: changeRuns(change) })),
    },
  ]
}
