import { defineTexts } from "../../../lib/texts.ts"

/** Beginning a programme, its settings, and its writers. */
export const newTexts = defineTexts({
  title: { pl: "Nowy program", en: "A new programme" },
  label: { pl: "Nowy program współpracy", en: "A new programme of cooperation" },
  kind: { pl: "Rodzaj", en: "Kind" },
  annual: { pl: "roczny", en: "of a year" },
  annualHint: { pl: "Obowiązkowy w każdym roku.", en: "Obligatory every year." },
  multiYear: { pl: "wieloletni", en: "of several years" },
  multiYearHint: {
    pl: "Dodatkowy. Nie zastępuje programu rocznego: każdy rok i tak musi mieć własny.",
    en: "An addition. It does not replace an annual programme: every year must have its own all the same.",
  },
  year: { pl: "Rok", en: "Year" },
  yearHint: { pl: "Pierwszy rok programu.", en: "The first year of the programme." },
  lastYear: { pl: "Ostatni rok (program wieloletni)", en: "Last year (programme of several years)" },
  name: { pl: "Nazwa programu", en: "Title of the programme" },
  card: { pl: "Zadanie strategii", en: "Task of the strategy" },
  cardHint: {
    pl: "Etapy programu wypełnią kartę tego zadania.",
    en: "The stages of the programme fill the card of this task.",
  },
  noCard: { pl: "żadne", en: "none" },
  from: { pl: "Od czego zacząć", en: "What to begin with" },
  template: { pl: "Wzór z przykładowymi zdaniami", en: "A template with example sentences" },
  templateHint: {
    pl: "Zdania dla każdej części, do poprawienia; zadania i kwoty wpisujesz sam.",
    en: "Sentences for every part, to correct; you type tasks and amounts yourself.",
  },
  empty: { pl: "Pusty", en: "Empty" },
  ofProgramme: (years: string) => ({ pl: `Program na ${years}`, en: `The programme of ${years}` }),
  ofProgrammeHint: {
    pl: "Cały tekst z datami przesuniętymi na nowy rok. Lata, daty i kwoty ze starego tekstu będą oznaczone do sprawdzenia.",
    en: "The whole text with dates moved to the new year. Years, days and amounts of the old text are marked to be looked at.",
  },
  fromElsewhere: {
    pl: "Nie widzisz tu zeszłorocznego programu? Wklej jego uchwałę, a zaczniesz od jej tekstu.",
    en: "Do you miss last year's programme here? Paste its resolution and you can begin from its text.",
  },
  begin: { pl: "Zacznij", en: "Begin" },
  begun: { pl: "Szkic programu jest gotowy.", en: "The draft of the programme is ready." },
  save: { pl: "Zapisz", en: "Save" },
  back: { pl: "Wróć do programu", en: "Back to the programme" },
  settings: { pl: "Nazwa i zadanie strategii", en: "Title and task of the strategy" },
  settingsSaved: { pl: "Zapisano.", en: "Saved." },
  nameFrozen: {
    pl: "Nazwa jest w uchwale, więc się nie zmienia.",
    en: "The title is in the resolution, so it does not change.",
  },
  writers: { pl: "Kto pisze które części", en: "Who writes which parts" },
  writersLead: {
    pl: "Przydział mówi, kto pilnuje części. Pisać mogą wszyscy, którzy pracują nad programem.",
    en: "This says who looks after a part. Everybody who works on the programme may write.",
  },
  nobody: { pl: "nikt", en: "nobody" },
  writersSaved: { pl: "Przydział zapisany.", en: "Saved who writes what." },
  deleted: { pl: "Szkic programu usunięty.", en: "The draft of the programme is deleted." },
  deletedTitle: { pl: "Szkic usunięty", en: "The draft is deleted" },
  deletedBody: (title: string) => ({
    pl: `Szkic „${title}” zniknął z list. Możesz go przywrócić.`,
    en: `The draft “${title}” is gone from the lists. You can bring it back.`,
  }),
  restore: { pl: "Przywróć szkic", en: "Bring the draft back" },
  restored: { pl: "Szkic przywrócony.", en: "The draft is back." },
  toList: { pl: "Lista programów", en: "List of programmes" },
})
