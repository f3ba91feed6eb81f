import { expect, it } from "vitest"
import { allFacts } from "../../../app/facts.ts"
import { suggestSource } from "./suggest-source.ts"

it.each([
  ["Liczba zrealizowanych projektów na rzecz lokalnej społeczności", "projects-carried-out"],
  ["Kwota środków finansowych przeznaczonych na działania organizacji z budżetu Miasta", "city-budget-amount"],
  ["Kwota środków pozyskanych przez organizacje pozarządowe z funduszy unijnych", "eu-funds-declared"],
  ["Liczba ogłoszonych konkursów", "calls-announced"],
  ["Liczba godzin pracy wolontariuszy", "volunteer-hours"],
  ["Liczba wolontariuszy", "volunteers"],
  ["Liczba organizacji w banku danych", "organisations-in-register"],
  ["Liczba organizacji pozarządowych, z którymi współpracuje miasto", "organisations-supported"],
  ["Długość ścieżek rowerowych", undefined],
])("%s → %s", (name, key) => {
  expect(suggestSource(name)).toBe(key)
  if (key) expect(allFacts.map((source) => source.key)).toContain(key)
})
