import { fold } from "../fold.ts"
import type { SourceLine } from "./source-lines.ts"

export type SectionName =
  | "addressees"
  | "justification"
  | "description"
  | "stages"
  | "executor"
  | "bodies"
  | "indicators"
  | "totalCost"
  | "budget"

/** Headings met on cards and their likely variants. */
const VARIANTS: Record<SectionName, string[]> = {
  addressees: ["Adresaci", "Adresat", "Adresaci zadania", "Adresaci projektu", "Adresaci programu", "Odbiorcy"].concat([
    "Odbiorcy zadania",
    "Beneficjenci",
    "Grupa docelowa",
    "Grupy docelowe",
  ]),
  justification: ["Uzasadnienie", "Uzasadnienie zadania", "Uzasadnienie realizacji", "Uzasadnienie projektu"].concat([
    "Uzasadnienie realizacji zadania",
    "Uzasadnienie potrzeby realizacji zadania",
  ]),
  description: ["Opis", "Opis zadania", "Opis projektu", "Opis programu", "Krótki opis zadania"].concat([
    "Opis przedsięwzięcia",
    "Charakterystyka zadania",
  ]),
  stages: [
    "Etapy",
    "Etapy realizacji",
    "Etapy realizacji zadania",
    "Etapy realizacji projektu",
    "Etapy zadania",
  ].concat([
    "Harmonogram",
    "Harmonogram realizacji",
    "Harmonogram realizacji zadania",
    "Etapy i harmonogram realizacji",
  ]),
  executor: ["Realizator", "Realizatorzy", "Realizator zadania", "Realizatorzy zadania", "Realizator projektu"].concat([
    "Wykonawca",
    "Wykonawca zadania",
    "Jednostka realizująca",
    "Podmiot realizujący",
  ]),
  bodies: ["Podmioty współpracujące", "Podmiot współpracujący", "Jednostki współpracujące", "Partnerzy"].concat([
    "Instytucje współpracujące",
    "Partnerzy zadania",
    "Podmioty współpracujące przy realizacji zadania",
    "Współpracujący",
  ]),
  indicators: ["Mierniki", "Mierniki dla realizacji zadania", "Mierniki realizacji zadania", "Mierniki zadania"].concat(
    [
      "Wskaźniki",
      "Wskaźniki realizacji zadania",
      "Wskaźniki zadania",
      "Mierniki realizacji",
      "Mierniki i wskaźniki",
      "Mierniki dla realizacji projektu",
    ],
  ),
  totalCost: ["Planowany całkowity koszt realizacji", "Planowany koszt realizacji", "Planowany koszt"].concat([
    "Planowany całkowity koszt realizacji zadania",
    "Planowany całkowity koszt",
    "Całkowity koszt realizacji zadania",
    "Całkowity koszt realizacji",
    "Koszt całkowity",
    "Całkowity koszt zadania",
    "Koszt realizacji zadania",
    "Koszt realizacji",
  ]),
  budget: ["Budżet zadania", "Budżet projektu", "Budżet", "Źródła finansowania", "Finansowanie"].concat([
    "Źródła finansowania zadania",
    "Finansowanie zadania",
  ]),
}

/** Headings other cards have and this product has no field for. */
const FOREIGN = ["Ryzyko", "Ryzyka", "Zagrożenia", "Uwagi", "Uwaga", "Załączniki", "Podstawa prawna", "Kontakt"].concat(
  [
    "Termin realizacji",
    "Terminy realizacji",
    "Cel zadania",
    "Cele zadania",
    "Efekty",
    "Oczekiwane efekty",
    "Oczekiwane rezultaty",
    "Lokalizacja",
    "Informacje dodatkowe",
    "Monitoring",
    "Osoba do kontaktu",
    "Promocja",
    "Promocja zadania",
    "Historia zmian",
    "Data aktualizacji",
    "Ocena realizacji",
    "Komentarz",
    "Dokumenty powiązane",
  ],
)

const FOREIGN_MARK = "foreign"
const DICTIONARY = new Map<string, SectionName | typeof FOREIGN_MARK>([
  ...FOREIGN.map((name) => [fold(name), FOREIGN_MARK] as const),
  ...(Object.keys(VARIANTS) as SectionName[]).flatMap((section) =>
    VARIANTS[section].map((name) => [fold(name), section] as const),
  ),
])
const LONGEST_HEADING = 80
const COST_HEADINGS = VARIANTS.totalCost.map(fold).sort((a, b) => b.length - a.length)

/** `rest` is content printed on the heading's own line. */
export type Heading = { section: SectionName | "foreign"; numbered: boolean; rest: string }

const bare = (key: string) => key.replace(/^[*#_ ]+/, "").replace(/[\s:.*_–-]+$/, "")

/** The section a whole folded line names, or undefined. */
export const sectionNamed = (key: string) =>
  key.length > LONGEST_HEADING ? undefined : DICTIONARY.get(bare(key.slice(0, LONGEST_HEADING)))

/** Recognises `Adresaci`, `ADRESACI:`, `3. Adresaci`, `Adresaci: mieszkańcy`, a tab instead of the colon. */
export function headingOf(line: SourceLine): Heading | null {
  if (line.key === "") return null
  const numbering = /^(?:\d{1,2}|[ivx]{1,5})[.)] /.exec(line.key)?.[0] ?? ""
  const key = line.key.slice(numbering.length)
  const section = sectionNamed(key)
  if (section) return { section, numbered: numbering !== "", rest: "" }
  const colon = line.raw.search(/[:\t]/)
  if (colon > 0 && colon <= LONGEST_HEADING) {
    const before = fold(line.raw.slice(0, colon)).slice(numbering.length)
    const named = DICTIONARY.get(bare(before))
    if (named) return { section: named, numbered: numbering !== "", rest: line.raw.slice(colon + 1).trim() }
  }
  return costHeading(line, key, numbering)
}

/** "Planowany całkowity koszt realizacji 250 000 zł", without a colon. */
function costHeading(line: SourceLine, key: string, numbering: string): Heading | null {
  const name = COST_HEADINGS.find((heading) => key.startsWith(heading))
  if (!name || !/^[ :–-]+(?:ok\.?|okolo|ponad|~)? ?\d/.test(key.slice(name.length, name.length + 20))) return null
  const rest = line.text.slice(numbering.length + name.length).replace(/^[\s:–-]+/, "")
  return { section: "totalCost", numbered: numbering !== "", rest }
}
