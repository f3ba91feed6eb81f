import { defineTexts } from "../../../lib/texts.ts"
import type { DocumentPurpose } from "./document.tables.ts"

export const purposeNames = defineTexts({
  statute: { pl: "Statut", en: "Statute" },
  "register-extract": { pl: "Odpis z rejestru (np. KRS)", en: "Register extract (e.g. KRS)" },
  "power-of-attorney": { pl: "Pełnomocnictwo", en: "Power of attorney" },
  other: { pl: "Inny dokument", en: "Other document" },
}) satisfies Record<DocumentPurpose, unknown>

export const documentsTexts = defineTexts({
  title: { pl: "Dokumenty organizacji", en: "Documents of the organisation" },
  lead: {
    pl: "Statut, odpis z rejestru i pełnomocnictwa dodajesz raz, a potem dołączasz do ofert jednym przyciskiem. Widzą je tylko osoby z organizacji i urzędnicy.",
    en: "You add the statute, the register extract and powers of attorney once and then attach them to offers with one button. Only people of the organisation and officials see them.",
  },
  none: { pl: "Nie ma jeszcze żadnych dokumentów.", en: "There are no documents yet." },
  listTitle: { pl: "W profilu", en: "In the profile" },
  addTitle: { pl: "Dodaj dokument", en: "Add a document" },
  add: { pl: "Dodaj dokument", en: "Add the document" },
  purpose: { pl: "Rodzaj dokumentu", en: "Kind of document" },
  purposeMissing: { pl: "Wybierz rodzaj dokumentu.", en: "Choose the kind of document." },
  validUntil: { pl: "Ważny do", en: "Valid until" },
  validHint: {
    pl: "Ostatni dzień, w którym dokumentu można użyć. Puste pole oznacza bez końca.",
    en: "The last day on which the document may be used. Leave it empty when it has no end.",
  },
  validityUnreadable: { pl: "Wpisz datę, np. 31.12.2026.", en: "Enter a date, e.g. 31.12.2026." },
  validityOver: {
    pl: "Ta data już minęła: takiego dokumentu nie można użyć w ofercie.",
    en: "This date has passed: such a document cannot be used in an offer.",
  },
  file: { pl: "Plik", en: "File" },
  until: (day: string) => ({ pl: `ważny do ${day}`, en: `valid until ${day}` }),
  ended: (day: string) => ({ pl: `ważność minęła ${day}`, en: `validity ended on ${day}` }),
  endless: { pl: "bez daty końca", en: "without an end" },
  remove: { pl: "Usuń", en: "Remove" },
  restore: { pl: "Przywróć", en: "Bring back" },
  removedTitle: { pl: "Usunięte", en: "Removed" },
  added: { pl: "Dodano dokument.", en: "The document was added." },
  removed: (name: string) => ({
    pl: `Usunięto „${name}”. Oferty, do których go dołączono, nadal go mają. Możesz go przywrócić na dole strony.`,
    en: `“${name}” was removed. Offers that carry it keep it. You can bring it back at the bottom of the page.`,
  }),
  restored: (name: string) => ({ pl: `Przywrócono „${name}”.`, en: `“${name}” is back.` }),
})
