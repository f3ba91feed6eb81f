import { fold } from "../fold.ts"
import { suggestMeasure } from "../import-answers.ts"

/** Names of indicators by which people call what a source counts; the first that fits is offered first. */
const FITTING: readonly [RegExp, string][] = [
  [/\b(?:unijn|europejsk|ue\b)/, "eu-funds-declared"],
  [/\bgodzin\w* .*wolontariusz|\bwolontari\w* .*godzin/, "volunteer-hours"],
  [/\bwolontariusz/, "volunteers"],
  [/^(?:liczba|ilosc)\b.*\bkonkurs/, "calls-announced"],
  [/^(?:liczba|ilosc)\b.*\bofert/, "offers-submitted"],
  [/^(?:liczba|ilosc)\b.*\bumow/, "contracts-signed"],
  [/^(?:liczba|ilosc)\b.*\borganizacj\w* .*(?:rejestr|baz|bank)/, "organisations-in-register"],
  [/^(?:liczba|ilosc)\b.*\borganizacj/, "organisations-supported"],
  [/^(?:kwota|wysokosc|wartosc|suma)\b.*\bprzyznan/, "grants-awarded"],
  [/^(?:kwota|wysokosc|wartosc|suma)\b.*\bwyplac/, "grants-paid"],
  [/^(?:kwota|wysokosc|wartosc|suma)\b.*\bwklad\w* wlasn/, "own-contribution-financial"],
  [/\bkonsultacj/, "consultations-held"],
]

/** Key of the facts that fit the name of an indicator, for a person who chooses; undefined where none does. */
export function suggestSource(name: string): string | undefined {
  const folded = fold(name)
  return suggestMeasure(name) ?? FITTING.find(([pattern]) => pattern.test(folded))?.[1]
}
