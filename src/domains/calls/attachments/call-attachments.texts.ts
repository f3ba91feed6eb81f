import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const callAttachmentsTexts = defineTexts({
  title: { pl: "Załączniki ogłoszenia", en: "Attachments of the announcement" },
  lead: {
    pl: "Wzory i dokumenty dla organizacji: każdy pobierze je ze strony konkursu. Po publikacji nie można ich już zmienić.",
    en: "Templates and documents for organisations: anybody can download them from the competition's page. After publication they can no longer be changed.",
  },
  requestedHint: {
    pl: "To, jakie załączniki organizacje mają dołączyć do oferty, ustala się w warunkach ofert.",
    en: "Which attachments organisations have to bring with an offer is set in the rules for offers.",
  },
  none: { pl: "Ogłoszenie nie ma załączników.", en: "The announcement has no attachments." },
  listTitle: { pl: "Dodane pliki", en: "Files" },
  addTitle: { pl: "Dodaj plik", en: "Add a file" },
  file: { pl: "Plik", en: "File" },
  add: { pl: "Dodaj plik", en: "Add the file" },
  remove: { pl: "Usuń", en: "Remove" },
  restore: { pl: "Przywróć", en: "Bring back" },
  removedTitle: { pl: "Usunięte pliki", en: "Removed files" },
  added: (name: string) => ({ pl: `Dodano „${name}”.`, en: `“${name}” was added.` }),
  removed: (name: string) => ({
    pl: `Usunięto „${name}”. Możesz go przywrócić na dole strony.`,
    en: `“${name}” was removed. You can bring it back at the bottom of the page.`,
  }),
  restored: (name: string) => ({ pl: `Przywrócono „${name}”.`, en: `“${name}” is back.` }),
  tooMany: (n: number) => ({
    pl: `Może być najwyżej ${counted("pl", n, { one: "plik", few: "pliki", many: "plików", other: "pliku" })}. Usuń któryś, aby dodać inny.`,
    en: `There may be at most ${counted("en", n, { one: "file", other: "files" })}. Remove one to add another.`,
  }),
  publicTitle: { pl: "Załączniki do pobrania", en: "Attachments to download" },
  toCall: { pl: "Wróć do ogłoszenia", en: "Back to the announcement" },
})
