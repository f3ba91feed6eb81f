import { defineTexts } from "../src/lib/texts.ts"

export const backUpTexts = defineTexts({
  usage: {
    pl: "Podaj folder, w którym powstanie kopia: node scripts/run.mjs scripts/back-up.ts /srv/kopie",
    en: "Name the folder to make the backup in: node scripts/run.mjs scripts/back-up.ts /srv/backups",
  },
  server: {
    pl: "Baza jest na serwerze z DATABASE_URL: skopiuj ją programem pg_dump, a folder DATA_DIR zwykłym kopiowaniem.",
    en: "The database is on the server of DATABASE_URL: back it up with pg_dump, and copy the folder DATA_DIR.",
  },
  inside: (folder: string) => ({
    pl: `Folder ${folder} leży w folderze danych, który ma być kopiowany. Podaj inny, najlepiej na innym dysku.`,
    en: `The folder ${folder} lies in the folder of data that is to be copied. Name another, best on another disk.`,
  }),
})
