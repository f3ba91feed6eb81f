import type { ReportContent } from "./report.ts"

/** The parts of the form that are edited one at a time, in the order of the form. `slug` stands in the address. */
export const SECTIONS = [
  { id: "results", slug: "rezultaty", fields: ["resultsText", "results"] },
  { id: "activities", slug: "dzialania", fields: ["activities"] },
  { id: "costs", slug: "wydatki", fields: ["costs"] },
  {
    id: "sources",
    slug: "zrodla",
    fields: [
      ...(["grant", "bankInterest", "otherIncome", "ownFinancial", "recipients", "otherPublic"] as const),
      ...(["otherPublicNames", "remaining", "personal", "material", "otherIncomeText", "recipientsText"] as const),
    ],
  },
  {
    id: "additional",
    slug: "dodatkowe",
    fields: ["additional", "euFunds", "volunteers", "volunteerHours", "statements"],
  },
] as const satisfies readonly { id: string; slug: string; fields: readonly (keyof ReportContent)[] }[]

export type SectionId = (typeof SECTIONS)[number]["id"]

/** The fields that one section holds. */
export type SectionContent = Partial<ReportContent>

export const sectionBySlug = (slug: string): SectionId | undefined => SECTIONS.find((it) => it.slug === slug)?.id

export const slugOf = (section: SectionId): string => SECTIONS.find((it) => it.id === section)!.slug

/** The section after this one; undefined after the last. */
export function sectionAfter(section: SectionId): SectionId | undefined {
  return SECTIONS[SECTIONS.findIndex((it) => it.id === section) + 1]?.id
}

/** Only the fields of one section. */
export function pickSection(content: ReportContent, section: SectionId): SectionContent {
  const { fields } = SECTIONS.find((it) => it.id === section)!
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}
