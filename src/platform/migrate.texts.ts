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
  badName: (file: string) => ({
    pl: `Plik db/migrations/${file} ma złą nazwę. Nazwij go np. 0007_umowy.sql: cztery cyfry, podkreślenie, małe litery.`,
    en: `The file db/migrations/${file} is badly named. Name it like 0007_contracts.sql: four digits, an underscore, small letters.`,
  }),
  repeated: (file: string) => ({
    pl: `Numer migracji db/migrations/${file} się powtarza. Nadaj jej następny wolny numer.`,
    en: `The number of the migration db/migrations/${file} is used twice. Give it the next free one.`,
  }),
})
