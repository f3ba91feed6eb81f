import { toPlainDate } from "../lib/dates.ts"
import type { Text } from "../lib/texts.ts"
import { actTexts } from "./acts.texts.ts"
import type { Mark } from "./dated.ts"

/** One way in which an act is cited during a period: the consolidated text and what changed it since. */
export type Citation = { validFrom: string; validTo?: string; journal: Text }

const journal = (pl: string, en: string): Text => ({ pl: `Dz.U. ${pl}`, en: `Journal of Laws ${en}` })

/**
 * Editions of the act on public benefit activity. The day on which the consolidated text of 2025 appeared was not read;
 * it is counted from 1 October 2025.
 */
export const UDPPIW_EDITIONS: readonly (Citation & { year: number; item: number })[] = [
  {
    year: 2020,
    item: 1057,
    validFrom: "2020-06-18",
    validTo: "2022-06-23",
    journal: journal("z 2020 r. poz. 1057", "2020, item 1057"),
  },
  {
    year: 2022,
    item: 1327,
    validFrom: "2022-06-24",
    validTo: "2023-03-26",
    journal: journal("z 2022 r. poz. 1327", "2022, item 1327"),
  },
  {
    year: 2023,
    item: 571,
    validFrom: "2023-03-27",
    validTo: "2024-10-07",
    journal: journal("z 2023 r. poz. 571", "2023, item 571"),
  },
  {
    year: 2024,
    item: 1491,
    validFrom: "2024-10-08",
    validTo: "2025-09-30",
    journal: journal("z 2024 r. poz. 1491", "2024, item 1491"),
  },
  {
    year: 2025,
    item: 1338,
    validFrom: "2025-10-01",
    validTo: "2026-08-31",
    journal: journal("z 2025 r. poz. 1338", "2025, item 1338"),
  },
  {
    year: 2025,
    item: 1338,
    validFrom: "2026-09-01",
    journal: journal("z 2025 r. poz. 1338 oraz z 2026 r. poz. 1040", "2025, item 1338 and 2026, item 1040"),
  },
]

/** How announcements cite what is no longer in force, earlier than the editions held with their days. */
type PastJournal = { year: number; item: number; mark: Mark }

const remembered = (year: number, item: number): PastJournal => ({ year, item, mark: "from-memory" })

/** The act as it was published in 2003, and its consolidated texts before 2020. */
export const UDPPIW_BEFORE_2020: readonly PastJournal[] = [
  remembered(2003, 873),
  remembered(2010, 1536),
  remembered(2014, 1118),
  remembered(2016, 239),
  remembered(2016, 1817),
  remembered(2018, 450),
  remembered(2019, 688),
]

/** Regulations on the forms of offers and reports before that of 2018. */
export const TEMPLATES_BEFORE_2018: readonly PastJournal[] = [
  remembered(2005, 2207),
  remembered(2011, 25),
  remembered(2016, 1300),
]

const TEMPLATE_EDITIONS: readonly Citation[] = [
  { validFrom: "2019-03-01", journal: journal("z 2018 r. poz. 2057", "2018, item 2057") },
]

const SIMPLIFIED_EDITIONS: readonly Citation[] = [
  { validFrom: "2019-03-01", journal: journal("z 2018 r. poz. 2055", "2018, item 2055") },
]

export type ActCode = "udppiw" | "templates" | "simplified"

const ACTS: Record<ActCode, { name: Text; editions: readonly Citation[] }> = {
  udppiw: { name: actTexts.udppiw, editions: UDPPIW_EDITIONS },
  templates: { name: actTexts.templates, editions: TEMPLATE_EDITIONS },
  simplified: { name: actTexts.simplified, editions: SIMPLIFIED_EDITIONS },
}

/** The journal reference of an act on a day; of the earliest edition held for an earlier day. */
export function journalOn(code: ActCode, on: Temporal.PlainDate | string): Text {
  const day = toPlainDate(on).toString()
  const editions = ACTS[code].editions
  const edition = editions.findLast((candidate) => candidate.validFrom <= day) ?? editions[0]
  if (!edition) throw new RangeError(`No edition of ${code}`)
  return edition.journal
}

/** The act as documents cite it: name and journal, e.g. `ustawa z dnia 24 kwietnia 2003 r. … (Dz.U. z 2025 r. poz. 1338 …)`. */
export function citeAct(code: ActCode, on: Temporal.PlainDate | string): Text {
  const reference = journalOn(code, on)
  return {
    pl: `${ACTS[code].name.pl} (${reference.pl})`,
    en: `${ACTS[code].name.en} (${reference.en})`,
  }
}
