import type { OfferContent } from "./offer.ts"

/** The parts of the form that are edited one at a time, in the order of the form. `slug` stands in the address. */
export const SECTIONS = [
  { id: "task", slug: "zadanie", fields: ["callTaskId", "title", "from", "to", "place"] },
  { id: "offeror", slug: "oferent", fields: ["contact", "partners"] },
  { id: "description", slug: "opis", fields: ["synopsis", "activities"] },
  { id: "results", slug: "rezultaty", fields: ["resultsText", "results"] },
  { id: "experience", slug: "doswiadczenie", fields: ["experience", "resources"] },
  { id: "costs", slug: "koszty", fields: ["costs", "grant", "ownFinancial", "ownInKind", "recipients", "split"] },
  { id: "other", slug: "inne", fields: ["charges", "jointRepresentation", "otherInformation"] },
  { id: "statements", slug: "oswiadczenia", fields: ["statements"] },
] as const satisfies readonly { id: string; slug: string; fields: readonly (keyof OfferContent)[] }[]

export type SectionId = (typeof SECTIONS)[number]["id"]

/** The fields that one section holds. */
export type SectionContent = Partial<OfferContent>

export const sectionBySlug = (slug: string): SectionId | undefined => SECTIONS.find((it) => it.slug === slug)?.id

export const slugOf = (section: SectionId): string => SECTIONS.find((it) => it.id === section)!.slug

/** The section after this one; undefined after the last. */
export function sectionAfter(section: SectionId): SectionId | undefined {
  return SECTIONS[SECTIONS.findIndex((it) => it.id === section) + 1]?.id
}

/** The section in which a field such as `costs.3.quantity` is edited; undefined for what no section holds. */
export function sectionOfField(path: string): SectionId | undefined {
  const field = path.split(".")[0]
  return SECTIONS.find((it) => (it.fields as readonly string[]).includes(field ?? ""))?.id
}

/** Only the fields of one section. */
export function pickSection(content: OfferContent, section: SectionId): SectionContent {
  const { fields } = SECTIONS.find((it) => it.id === section)!
  return Object.fromEntries(fields.map((field) => [field, content[field]]))
}
