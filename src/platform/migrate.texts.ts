import { defineTexts } from "../lib/texts.ts"

export const migrateTexts = defineTexts({
  newer: (schema: number, code: number) => ({
    pl: `Baza danych ma schemat nr ${schema}, a ta wersja programu zna schematy do nr ${code}. Uruchom wersję programu, która ostatnio używała tej bazy (albo nowszą), lub odtwórz bazę z kopii sprzed aktualizacji.`,
    en: `The database has schema number ${schema}, but this version of the program knows schemas up to ${code}. Run the version that last used this database (or a newer one), or restore a backup made before the upgrade.`,
  }),
  changed: (file: string) => ({
    pl: `Plik db/migrations/${file} różni się od tego, który wykonano w tej bazie. Wykonanych migracji się nie zmienia: przywróć plik, a zmianę zapisz w nowej migracji.`,
    en: `The file db/migrations/${file} differs from the one carried out in this database. A migration carried out is never changed: restore the file and put the change in a new migration.`,
  }),
  numbering: (file: string, expected: string) => ({
    pl: `Plik db/migrations/${file} psuje numerację: oczekiwano nazwy zaczynającej się od ${expected}_ (małe litery, cyfry i podkreślenia, końcówka .sql).`,
    en: `The file db/migrations/${file} breaks the numbering: a name starting with ${expected}_ was expected (small letters, digits and underscores, ending in .sql).`,
  }),
})
