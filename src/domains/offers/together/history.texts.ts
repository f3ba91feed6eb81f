import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

/** The history of a draft, and the names of fields in it. */
export const historyTexts = defineTexts({
  title: { pl: "Historia oferty", en: "History of the offer" },
  link: { pl: "Historia zmian", en: "History of changes" },
  lead: {
    pl: "Kto i co zmienił, od najnowszych. Zapisy jednej osoby z kwadransa są razem. Przywrócenie części to nowy zapis: to, co zastąpi, zostaje tutaj.",
    en: "Who changed what, the newest first. One person's saves within a quarter of an hour are together. Restoring a part is a new save: what it replaces stays here.",
  },
  none: { pl: "Nic jeszcze nie zapisano.", en: "Nothing has been saved yet." },
  back: { pl: "Wróć do oferty", en: "Back to the offer" },
  until: (time: string) => ({ pl: `do ${time}`, en: `to ${time}` }),
  fields: (n: number) => ({
    pl: counted("pl", n, { one: "pole", few: "pola", many: "pól", other: "pola" }),
    en: counted("en", n, { one: "field", other: "fields" }),
  }),
  restore: { pl: "Przywróć tę wersję", en: "Restore this version" },
  restoreWhat: (section: { pl: string; en: string }, time: string) => ({
    pl: `: ${section.pl}, ${time}`,
    en: `: ${section.en}, ${time}`,
  }),
  restored: { pl: "Przywrócono starszą wersję części.", en: "The older version of the part was restored." },
  removed: { pl: "usunięto:", en: "removed:" },
  added: { pl: "dodano:", en: "added:" },
  statement: (name: { pl: string; en: string }) => ({
    pl: `Oświadczenie: ${name.pl}`,
    en: `Statement: ${name.en}`,
  }),
  confirmed: { pl: "potwierdzone", en: "confirmed" },
  goneTask: { pl: "zadanie, którego nie ma już w ogłoszeniu", en: "a task that the announcement no longer has" },
  costInYear: (n: number) => ({ pl: `Koszt: część w ${n}. roku zadania`, en: `Cost: part in year ${n} of the task` }),
  row: (name: { pl: string; en: string }, n: number) => ({
    pl: `${name.pl} (wiersz ${n})`,
    en: `${name.en} (row ${n})`,
  }),
})

/** Fields by their path without the number of the row. */
export const fieldNames: Readonly<Record<string, { pl: string; en: string }>> = defineTexts({
  title: { pl: "Tytuł", en: "Title" },
  from: { pl: "Od kiedy", en: "From" },
  to: { pl: "Do kiedy", en: "To" },
  place: { pl: "Miejsce realizacji", en: "Place" },
  "contact.name": { pl: "Osoba do kontaktu", en: "Contact person" },
  "contact.phone": { pl: "Telefon", en: "Phone" },
  "contact.email": { pl: "E-mail", en: "E-mail" },
  synopsis: { pl: "Syntetyczny opis zadania", en: "Synopsis of the task" },
  resultsText: { pl: "Opis rezultatów", en: "Description of results" },
  experience: { pl: "Doświadczenie", en: "Experience" },
  resources: { pl: "Zasoby", en: "Resources" },
  grant: { pl: "Dotacja", en: "Grant" },
  ownFinancial: { pl: "Wkład własny finansowy", en: "Own contribution in money" },
  ownInKind: { pl: "Wkład własny niefinansowy", en: "Own contribution in kind" },
  recipients: { pl: "Świadczenia od odbiorców", en: "Money from recipients" },
  charges: { pl: "Opłaty od odbiorców", en: "Charges for recipients" },
  otherInformation: { pl: "Inne informacje", en: "Other information" },
  "activities.name": { pl: "Działanie: nazwa", en: "Activity: name" },
  "activities.description": { pl: "Działanie: opis", en: "Activity: description" },
  "activities.audience": { pl: "Działanie: grupa docelowa", en: "Activity: audience" },
  "activities.from": { pl: "Działanie: od kiedy", en: "Activity: from" },
  "activities.to": { pl: "Działanie: do kiedy", en: "Activity: to" },
  "activities.external": { pl: "Działanie: zakres innego podmiotu", en: "Activity: done by another party" },
  "results.name": { pl: "Rezultat", en: "Result" },
  "results.target": { pl: "Rezultat: poziom", en: "Result: level" },
  "results.monitoring": { pl: "Rezultat: monitorowanie", en: "Result: monitoring" },
  "costs.name": { pl: "Koszt: rodzaj", en: "Cost: kind" },
  "costs.unit": { pl: "Koszt: jednostka", en: "Cost: unit" },
  "costs.unitCost": { pl: "Koszt: cena", en: "Cost: price" },
  "costs.quantity": { pl: "Koszt: ilość", en: "Cost: quantity" },
  other: { pl: "Inne pole", en: "Another field" },
})
