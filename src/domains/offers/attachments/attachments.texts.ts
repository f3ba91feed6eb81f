import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const files = {
  pl: (n: number) => counted("pl", n, { one: "plik", few: "pliki", many: "plików", other: "pliku" }),
  en: (n: number) => counted("en", n, { one: "file", other: "files" }),
}

export const attachmentsTexts = defineTexts({
  title: { pl: "Załączniki", en: "Attachments" },
  lead: {
    pl: "Każdy plik jest zapisany od razu po dodaniu. Można go wybrać, przeciągnąć na wiersz albo wkleić (Ctrl+V).",
    en: "Each file is saved as soon as you add it. Choose it, drag it onto its row or paste it (Ctrl+V).",
  },
  requested: { pl: "Załączniki z ogłoszenia", en: "Asked for in the announcement" },
  noneRequested: {
    pl: "Ogłoszenie nie wymaga żadnych załączników. Możesz dodać własne, ale nie musisz.",
    en: "The announcement asks for no attachments. You may add your own, but need not.",
  },
  required: { pl: "Obowiązkowy", en: "Required" },
  voluntary: { pl: "Nieobowiązkowy", en: "Optional" },
  attached: { pl: "Dołączono", en: "Attached" },
  own: { pl: "Inne załączniki", en: "Other attachments" },
  ownHint: (n: number) => ({
    pl: `Możesz dodać też to, czego ogłoszenie nie wymaga: najwyżej ${files.pl(n)}.`,
    en: `You may add what the announcement does not ask for too: at most ${files.en(n)}.`,
  }),
  ownFull: (n: number) => ({
    pl: `Więcej niż ${files.pl(n)} nie można tu dodać. Usuń któryś, aby dodać inny.`,
    en: `More than ${files.en(n)} cannot be added here. Remove one to add another.`,
  }),
  file: { pl: "Plik", en: "File" },
  fileFor: (name: string) => ({ pl: `Plik: ${name}`, en: `File: ${name}` }),
  size: { pl: "Rozmiar", en: "Size" },
  add: { pl: "Dodaj plik", en: "Add the file" },
  replace: { pl: "Zamień na inny plik", en: "Replace with another file" },
  remove: { pl: "Usuń", en: "Remove" },
  restore: { pl: "Przywróć", en: "Bring back" },
  removedTitle: { pl: "Usunięte pliki", en: "Removed files" },
  removed: (name: string) => ({
    pl: `Usunięto „${name}”. Możesz go przywrócić na dole strony.`,
    en: `“${name}” was removed. You can bring it back at the bottom of the page.`,
  }),
  restored: (name: string) => ({ pl: `Przywrócono „${name}”.`, en: `“${name}” is back.` }),
  added: (name: string) => ({ pl: `Dodano „${name}”.`, en: `“${name}” was added.` }),
  useDocument: { pl: "Użyj z profilu", en: "Use from the profile" },
  useThis: (purpose: string, name: string) => ({
    pl: `Użyj z profilu: ${purpose} (${name})`,
    en: `Use from the profile: ${purpose} (${name})`,
  }),
  documentFor: (name: string) => ({
    pl: `Dokument organizacji jako: ${name}`,
    en: `The organisation's document as: ${name}`,
  }),
  document: { pl: "Dokument z profilu organizacji", en: "Document from the organisation's profile" },
  chooseDocument: { pl: "Wybierz dokument z profilu", en: "Choose a document from the profile" },
  documentMissing: { pl: "Wybierz dokument z profilu.", en: "Choose a document from the profile." },
  documentEnded: {
    pl: "Tego dokumentu nie można już użyć: usunięto go z profilu albo minęła jego ważność.",
    en: "This document can no longer be used: it was removed from the profile or its validity has ended.",
  },
  toDocuments: { pl: "Dokumenty w profilu organizacji", en: "Documents in the organisation's profile" },
  documentsHint: {
    pl: "Statut, odpis z rejestru i pełnomocnictwa możesz trzymać w profilu i dołączać jednym przyciskiem.",
    en: "You can keep the statute, the register extract and powers of attorney in the profile and attach them with one button.",
  },
  fromProfile: { pl: "z profilu organizacji", en: "from the organisation's profile" },
  past: (number: string) => ({
    pl: `Dołączono wtedy: oferta ${number}`,
    en: `Attached then: offer ${number}`,
  }),
  pastHint: {
    pl: "Szkic zaczęto od tej oferty. Wybierz pliki, które dalej są aktualne; pozostałych nie dołączamy.",
    en: "The draft was begun with that offer. Choose the files that are still right; the others are not attached.",
  },
  takeAs: { pl: "Dołącz jako", en: "Attach as" },
  take: { pl: "Dołącz", en: "Attach" },
  takeThis: (name: string) => ({ pl: `Plik z poprzedniej oferty: ${name}`, en: `File of the past offer: ${name}` }),
  pastEnded: {
    pl: "Ten dokument pochodził z profilu i nie jest już ważny albo go usunięto. Dodaj aktualny.",
    en: "This document came from the profile and is no longer valid, or was removed. Add a current one.",
  },
  pastGone: {
    pl: "Tego pliku nie można już użyć. Dodaj go z urządzenia.",
    en: "This file can no longer be used. Add it from your device.",
  },
  unknownTarget: {
    pl: "Ogłoszenie nie wymaga takiego załącznika. Dodaj plik jako własny.",
    en: "The announcement asks for no such attachment. Add the file as one of your own.",
  },
  tooMany: (n: number) => ({
    pl: `Poza załącznikami z ogłoszenia można dodać najwyżej ${files.pl(n)}. Usuń któryś, aby dodać inny.`,
    en: `Besides what the announcement asks for at most ${files.en(n)} can be added. Remove one to add another.`,
  }),
  callOver: (at: string) => ({
    pl: `Nabór zakończył się ${at}, więc załączników nie można już zmieniać`,
    en: `The competition closed on ${at}, so the attachments can no longer be changed`,
  }),
  callAnnulled: {
    pl: "Konkurs unieważniono, więc załączników nie można już zmieniać",
    en: "The competition was annulled, so the attachments can no longer be changed",
  },
  callOverBody: {
    pl: "Szkic z plikami zostaje. Można od niego zacząć ofertę w innym konkursie.",
    en: "The draft stays with its files. An offer in another competition may begin with it.",
  },
  otherCalls: { pl: "Zobacz inne konkursy", en: "See other competitions" },
  none: { pl: "Oferta nie ma załączników.", en: "The offer has no attachments." },
})

export const attachmentGapTexts = defineTexts({
  missing: (name: string) => ({
    pl: `Dołącz wymagany plik: ${name}.`,
    en: `Attach the required file: ${name}.`,
  }),
})
