import { type PartKey, PROGRAMME_PARTS } from "../../law/programme.ts"

/** The word of each part in addresses. */
const SLUGS: Readonly<Record<PartKey, string>> = {
  aims: "cele",
  principles: "zasady",
  scope: "zakres",
  forms: "formy",
  priorities: "zadania",
  period: "okres",
  way: "sposob-realizacji",
  money: "pieniadze",
  assessment: "ocena",
  making: "tworzenie",
  committees: "komisje",
}

export const partSlug = (key: PartKey): string => SLUGS[key]

export const partBySlug = (slug: string): PartKey | undefined =>
  PROGRAMME_PARTS.map(({ key }) => key).find((key) => SLUGS[key] === slug)
