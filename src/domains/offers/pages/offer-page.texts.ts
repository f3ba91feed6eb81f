import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"
import type { SectionId } from "../offer.sections.ts"

/** Short names of the sections in the list at the left. */
export const sectionNames = defineTexts({
  task: { pl: "I. Zadanie", en: "I. Task" },
  offeror: { pl: "II. Oferent", en: "II. Offeror" },
  description: { pl: "III. Opis i harmonogram", en: "III. Description and schedule" },
  results: { pl: "III.6 Rezultaty", en: "III.6 Results" },
  experience: { pl: "IV. Doświadczenie", en: "IV. Experience" },
  costs: { pl: "V. Koszty", en: "V. Costs" },
  other: { pl: "VI. Inne informacje", en: "VI. Other information" },
  statements: { pl: "VII. Oświadczenia", en: "VII. Statements" },
  attachments: { pl: "Załączniki", en: "Attachments" },
}) satisfies Record<SectionId, unknown>

/** Titles of the section pages. */
export const sectionTitles = defineTexts({
  task: { pl: "I. Zadanie i termin", en: "I. Task and term" },
  offeror: { pl: "II. Dane oferenta", en: "II. Offeror" },
  description: { pl: "III. Opis zadania i harmonogram", en: "III. Description and schedule" },
  results: { pl: "III.5–III.6 Rezultaty", en: "III.5–III.6 Results" },
  experience: { pl: "IV. Charakterystyka oferenta", en: "IV. About the offeror" },
  costs: { pl: "V. Kalkulacja przewidywanych kosztów", en: "V. Calculation of expected costs" },
  other: { pl: "VI. Inne informacje", en: "VI. Other information" },
  statements: { pl: "VII. Oświadczenia", en: "VII. Statements" },
}) satisfies Record<SectionId, unknown>

export const pageTexts = defineTexts({
  calls: { pl: "Konkursy", en: "Competitions" },
  desk: { pl: "Moje oferty i umowy", en: "My offers and contracts" },
  offer: { pl: "oferta", en: "offer" },
  untitled: { pl: "Oferta bez tytułu", en: "Untitled offer" },
  sections: { pl: "Części oferty", en: "Parts of the offer" },
  notSubmitted: { pl: "NIE ZŁOŻONO", en: "NOT SUBMITTED" },
  submittedTag: { pl: "Złożona", en: "Submitted" },
  withdrawnTag: { pl: "Wycofana", en: "Withdrawn" },
  saved: (time: string, checksum: string) => ({
    pl: `Zapisano o ${time} · suma kontrolna ${checksum}`,
    en: `Saved at ${time} · checksum ${checksum}`,
  }),
  savedOn: (moment: string, checksum: string) => ({
    pl: `Zapisano ${moment} · suma kontrolna ${checksum}`,
    en: `Saved ${moment} · checksum ${checksum}`,
  }),
  gaps: (n: number) => ({
    pl: counted("pl", n, { one: "brak", few: "braki", many: "braków", other: "braku" }),
    en: counted("en", n, { one: "gap", other: "gaps" }),
  }),
  allGaps: (n: number) => ({
    pl: `Wszystko, czego brakuje (${n})`,
    en: `Everything that is missing (${n})`,
  }),
  check: { pl: "Sprawdź i złóż", en: "Check and submit" },

  state: { pl: "Stan oferty", en: "State of the offer" },
  taskCost: { pl: "Koszt zadania", en: "Cost of the task" },
  grant: { pl: "Dotacja", en: "Grant" },
  ownShare: { pl: "Wkład własny", en: "Own contribution" },
  timeLeft: { pl: "Do końca naboru", en: "Until the close" },
  ended: { pl: "nabór zakończony", en: "closed" },
  goTo: (section: { pl: string; en: string }) => ({ pl: `Przejdź: ${section.pl}`, en: `Go to: ${section.en}` }),
  goToProfile: { pl: "Przejdź do profilu organizacji", en: "Go to the organisation's profile" },
  noGaps: {
    pl: "Oferta jest kompletna, ale jeszcze nie złożona. Przeczytaj ją w całości i złóż.",
    en: "The offer is complete but not submitted yet. Read it through and submit it.",
  },
  noGapsForAssistant: {
    pl: "Oferta jest kompletna, ale jeszcze nie złożona. Złoży ją osoba, która reprezentuje organizację.",
    en: "The offer is complete but not submitted yet. A person who represents the organisation submits it.",
  },
  contentComplete: { pl: "Treść oferty jest kompletna.", en: "The content of the offer is complete." },
  confirmationsFirst: {
    pl: "Ofertę można złożyć dopiero po wszystkich potwierdzeniach.",
    en: "The offer can be submitted only once everybody has confirmed it.",
  },
  confirmationsAwaited: {
    pl: "Treść oferty jest kompletna, ale bez potwierdzeń nie można jej złożyć.",
    en: "The content of the offer is complete, but it cannot be submitted without the confirmations.",
  },
  toConfirmations: {
    pl: "Zobacz, czyich potwierdzeń brakuje",
    en: "See whose confirmations are missing",
  },
  noGapsTitle: { pl: "Nic nie brakuje.", en: "Nothing is missing." },

  save: { pl: "Zapisz", en: "Save" },
  saveAndNext: { pl: "Zapisz i przejdź dalej", en: "Save and continue" },
  saveAndCheck: { pl: "Zapisz i sprawdź ofertę", en: "Save and check the offer" },
  savedNotice: { pl: "Zapisano.", en: "Saved." },
  mergedNotice: {
    pl: "Zapisano razem ze zmianami, które ktoś wprowadził w tej części w tym samym czasie.",
    en: "Saved together with the changes that somebody made in this part at the same time.",
  },
  rowAdded: { pl: "Zapisano i dodano wiersz.", en: "Saved and added a row." },
  rowRemoved: { pl: "Zapisano bez usuniętego wiersza.", en: "Saved without the removed row." },
  fixed: { pl: "Ustawiono.", en: "Set." },
  nothingToFix: {
    pl: "Ta zmiana nie jest już potrzebna: oferta w tym czasie się zmieniła.",
    en: "This change is no longer needed: the offer has changed in the meantime.",
  },
  conflictTitle: {
    pl: "Ktoś zmienił te same pola. Nic nie przepadło: wybierz wersję i zapisz.",
    en: "Somebody changed the same fields. Nothing is lost: choose a version and save.",
  },
  conflict: (theirs: string) => ({
    pl: `W innym oknie zapisano tu: „${theirs}”. W polu jest Twoja wersja.`,
    en: `In another window this was saved here: “${theirs}”. The field holds your version.`,
  }),
  conflictChoice: {
    pl: "W innym oknie wybrano tu inną odpowiedź. Zaznaczona jest Twoja.",
    en: "In another window another answer was chosen here. Yours is marked.",
  },
  conflictEmpty: {
    pl: "W innym oknie to pole wyczyszczono. W polu jest Twoja wersja.",
    en: "In another window this field was cleared. The field holds your version.",
  },
  takeTheirs: { pl: "Weź tamtą wersję", en: "Take that version" },
  notSaved: { pl: "Nie zapisano.", en: "Not saved." },
  pressToChoose: {
    pl: "Naciśnij „Zapisz”, aby to poprawić jednym przyciskiem.",
    en: "Press “Save” to mend it with one button.",
  },
  unsaved: {
    pl: "Tych zmian jeszcze nie zapisano",
    en: "These changes are not saved yet",
  },
  carriedSection: (number: string) => ({
    pl: `Ta część jest w całości przeniesiona z oferty ${number}. Przeczytaj ją i popraw to, co się zmieniło.`,
    en: `This part is carried over whole from offer ${number}. Read it and correct what has changed.`,
  }),
  saving: { pl: "Zapisuję…", en: "Saving…" },
  sessionEnded: {
    pl: "Nie zapisano, bo sesja wygasła. Zaloguj się: wszystko, co wpisano, zapisze się samo.",
    en: "Not saved, because the session ended. Sign in: everything you typed will be saved by itself.",
  },
  otherPerson: {
    pl: "Nie zapisano: w tej przeglądarce zalogowała się inna osoba. Tekst czeka na tej stronie.",
    en: "Not saved: somebody else signed in in this browser. The text waits on this page.",
  },
  broken: {
    pl: "Nie zapisano: serwer nie odpowiada. Tekst jest na tej stronie; spróbuję znowu za chwilę.",
    en: "Not saved: the server does not answer. Your text is on this page; it will be tried again in a moment.",
  },
  offline: {
    pl: "Nie zapisano: brak połączenia. Tekst jest na tej stronie; spróbuję znowu za chwilę.",
    en: "Not saved: no connection. Your text is on this page; it will be tried again in a moment.",
  },
  deleteDraft: { pl: "Usuń szkic", en: "Delete the draft" },
  deleted: {
    pl: "Szkic usunięto. Możesz go przywrócić na tej stronie.",
    en: "The draft was deleted. You can restore it on this page.",
  },
  restored: { pl: "Szkic przywrócono.", en: "The draft was restored." },
  pdf: { pl: "Podgląd PDF", en: "PDF preview" },
})
