import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

export const criteriaTexts = defineTexts({
  title: { pl: "Kryteria oceny", en: "Criteria" },
  lead: {
    pl: "Według tych kryteriów członkowie komisji przyznają punkty. Kolejność jest taka jak w ogłoszeniu i na karcie oceny.",
    en: "The committee scores by these criteria. The order is that of the announcement and of the score sheet.",
  },
  label: { pl: "Lista kryteriów", en: "List of criteria" },
  row: (n: number) => ({ pl: `Kryterium ${n}`, en: `Criterion ${n}` }),
  name: { pl: "Nazwa", en: "Name" },
  hint: { pl: "Wskazówka dla komisji i organizacji", en: "A hint for the committee and organisations" },
  maxPoints: { pl: "Najwięcej punktów", en: "Most points" },
  threshold: { pl: "Próg w tym kryterium", en: "Threshold of this criterion" },
  thresholdHint: {
    pl: "Oferta poniżej progu nie dostanie dotacji. Puste: bez progu.",
    en: "An offer below it gets no grant. Empty: no threshold.",
  },
  isBonus: { pl: "Premia: punkty poza progiem całej oceny", en: "Bonus: points outside the threshold of the whole" },
  thresholdOutside: (most: number) => ({
    pl: `Wpisz liczbę całkowitą od 1 do ${most} albo zostaw puste.`,
    en: `Write a whole number from 1 to ${most}, or leave it empty.`,
  }),
  bonusThreshold: {
    pl: "Premia nie może mieć progu: wyczyść próg albo odznacz premię.",
    en: "A bonus cannot have a threshold: clear it or untick the bonus.",
  },
  articleKey: { pl: "Czego z ustawy dotyczy", en: "What of the act it answers" },
  ownCriterion: { pl: "własne kryterium urzędu", en: "the office's own criterion" },
  add: { pl: "Dodaj kryterium", en: "Add a criterion" },
  remove: { pl: "Usuń", en: "Remove" },
  up: { pl: "Wyżej", en: "Up" },
  down: { pl: "Niżej", en: "Down" },
  ofRow: (n: number) => ({ pl: `kryterium ${n}`, en: `criterion ${n}` }),
  save: { pl: "Zapisz kryteria", en: "Save the criteria" },
  saved: { pl: "Kryteria zapisane.", en: "The criteria are saved." },
  back: { pl: "Wróć do konkursu", en: "Back to the competition" },
  notSavedYet: {
    pl: "Lista na tej stronie nie jest jeszcze zapisana — naciśnij „Zapisz kryteria”, gdy skończysz.",
    en: "The list on this page is not saved yet: press “Save the criteria” when you are done.",
  },
  empty: {
    pl: "Nie ma jeszcze żadnego kryterium. Ogłoszenie musi je podawać (art. 13 ust. 2 pkt 6).",
    en: "There is no criterion yet. The announcement has to name them (art. 13 ust. 2 pkt 6).",
  },
  sum: (points: number) => ({
    pl: `Razem ${counted("pl", points, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })}`,
    en: `${counted("en", points, { one: "point", other: "points" })} together`,
  }),
  unnamed: { pl: "Nazwij to kryterium albo usuń wiersz.", en: "Name this criterion or remove the row." },
  tooLong: (limit: number) => ({
    pl: `Zmieść tekst w ${counted("pl", limit, { one: "znaku", few: "znakach", many: "znakach", other: "znaku" })}.`,
    en: `Keep the text within ${counted("en", limit, { one: "character", other: "characters" })}.`,
  }),
  points: (most: number) => ({
    pl: `Wpisz liczbę całkowitą od 1 do ${most}.`,
    en: `Write a whole number from 1 to ${most}.`,
  }),
  tooMany: (most: number) => ({
    pl: `Zostaw najwyżej ${counted("pl", most, { one: "kryterium", few: "kryteria", many: "kryteriów", other: "kryterium" })}.`,
    en: `Keep at most ${counted("en", most, { one: "criterion", other: "criteria" })}.`,
  }),
})
