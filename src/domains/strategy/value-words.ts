/** What a cell says in words instead of a number. */
export type WordMeaning =
  | "unchanged"
  | "increase"
  | "decrease"
  | "yes"
  | "no"
  | "done"
  | "in-progress"
  | "not-applicable"
  | "left-unread"

/** Keys are folded: lower case, no diacritics, single spaces. */
export const MISSING_WORDS: ReadonlySet<string> = new Set(
  ["", "-", "--", "---", "–", "—", "−", "x", "xx", "xxx", "bd", "bd.", "b.d", "b.d.", "b. d.", "b. d", "b/d"]
    .concat(["brak", "brak danych", "brak danych.", "brak informacji", "brak wartosci", "b.i.", "nie badano", "?", "."])
    .concat(["...", "…", "n/a", "no data", "nie zbadano", "dane niedostepne"]),
)

export const MEANINGFUL_WORDS: ReadonlyMap<string, WordMeaning> = new Map([
  ["bez zmian", "unchanged"],
  ["b.z.", "unchanged"],
  ["bz", "unchanged"],
  ["bz.", "unchanged"],
  ["wzrost", "increase"],
  ["spadek", "decrease"],
  ["tak", "yes"],
  ["nie", "no"],
  ["zrealizowano", "done"],
  ["wykonano", "done"],
  ["zakonczono", "done"],
  ["w trakcie", "in-progress"],
  ["w trakcie realizacji", "in-progress"],
  ["nie dotyczy", "not-applicable"],
  ["nd", "not-applicable"],
  ["nd.", "not-applicable"],
  ["n.d.", "not-applicable"],
  ["n/d", "not-applicable"],
])

/** Powers of ten by folded word. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ["tys", 3],
  ["tys.", 3],
  ["tysiac", 3],
  ["tysiace", 3],
  ["tysiecy", 3],
  ["mln", 6],
  ["mln.", 6],
  ["milion", 6],
  ["miliony", 6],
  ["milionow", 6],
  ["mld", 9],
  ["mld.", 9],
  ["miliard", 9],
  ["miliardy", 9],
  ["miliardow", 9],
])

export const CURRENCIES: ReadonlySet<string> = new Set(["zl", "zl.", "pln", "pln.", "zlotych", "zlote", "zloty"])
export const PERCENTS: ReadonlySet<string> = new Set(["%", "proc.", "proc", "procent", "procenta"])

/** Units seen beside numbers; any other word after a number is a remark and asks for a look. */
export const UNITS: ReadonlySet<string> = new Set(
  ["osob", "osoby", "osoba", "os.", "os", "szt", "szt.", "sztuk", "sztuki", "godz", "godz.", "godzin", "godziny"]
    .concat(["ha", "km", "m", "m2", "kg", "t", "pkt", "pkt.", "dni", "egz.", "mieszkancow", "rodzin", "dzieci", "euro"])
    .concat(["eur", "eur.", "imprez", "projektow", "organizacji", "umow", "uczestnikow", "kpl.", "kpl"]),
)

/** Words before a number that make it approximate or a bound. */
export const QUALIFIERS: readonly string[] = [
  "nie mniej niz",
  "nie wiecej niz",
  "w przyblizeniu",
  "co najmniej",
  "okolo",
  "srednio",
  "powyzej",
  "ponizej",
  "prawie",
  "blisko",
  "ponad",
  "ok.",
  "ok",
  "ca.",
  "ca",
  "min.",
  "max.",
  "maks.",
  "do",
  "~",
  "≈",
  "≥",
  "≤",
  ">",
  "<",
]
