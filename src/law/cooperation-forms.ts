import type { Text } from "../lib/texts.ts"
import { formTexts } from "./cooperation.texts.ts"
import type { Mark } from "./dated.ts"

/** A form of cooperation. The list of art. 5 ust. 2 is open: forms without an article are the city's own. */
export type CooperationForm<Key extends string = string> = { key: Key; name: Text; article?: string; mark: Mark }

const FORMS = [
  { key: "commissioning", name: formTexts.commissioning, article: "art. 5 ust. 2 pkt 1 UDPPiW", mark: "verified" },
  { key: "information", name: formTexts.information, article: "art. 5 ust. 2 pkt 2 UDPPiW", mark: "verified" },
  { key: "consulting", name: formTexts.consulting, article: "art. 5 ust. 2 pkt 3 UDPPiW", mark: "verified" },
  {
    key: "consulting-councils",
    name: formTexts.consultingCouncils,
    article: "art. 5 ust. 2 pkt 4 UDPPiW",
    mark: "verified",
  },
  { key: "teams", name: formTexts.teams, article: "art. 5 ust. 2 pkt 5 UDPPiW", mark: "verified" },
  {
    key: "local-initiative",
    name: formTexts.localInitiative,
    article: "art. 5 ust. 2 pkt 6 UDPPiW",
    mark: "from-memory",
  },
  { key: "partnership", name: formTexts.partnership, article: "art. 5 ust. 2 pkt 7 UDPPiW", mark: "from-memory" },
  { key: "events", name: formTexts.events, mark: "verified" },
  { key: "resources", name: formTexts.resources, mark: "verified" },
  { key: "foreign", name: formTexts.foreign, mark: "verified" },
  { key: "awards", name: formTexts.awards, mark: "verified" },
] as const satisfies readonly CooperationForm[]

export type CooperationFormKey = (typeof FORMS)[number]["key"]

export const COOPERATION_FORMS: readonly CooperationForm<CooperationFormKey>[] = FORMS

/** The seven forms which the strategy card of Leszno lists in its description, in the card's order. */
export const CARD_FORMS: readonly CooperationFormKey[] = [
  "commissioning",
  "information",
  "events",
  "teams",
  "resources",
  "foreign",
  "awards",
]

/** Throws RangeError for an unknown key. */
export function cooperationForm(key: CooperationFormKey): CooperationForm<CooperationFormKey> {
  const form = COOPERATION_FORMS.find((candidate) => candidate.key === key)
  if (!form) throw new RangeError(`Unknown form of cooperation: ${key}`)
  return form
}
