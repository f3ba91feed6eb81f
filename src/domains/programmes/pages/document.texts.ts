import { defineTexts } from "../../../lib/texts.ts"

/** A programme as residents read it. */
export const documentTexts = defineTexts({
  title: { pl: "Program współpracy", en: "Programme of cooperation" },
  listLead: {
    pl: "Co roku rada miasta uchwala program współpracy z organizacjami pozarządowymi: cele, zadania i pieniądze. Tu są programy wszystkich lat.",
    en: "Every year the city council adopts a programme of cooperation with organisations: aims, tasks and money. Programmes of all years are here.",
  },
  listEmpty: {
    pl: "Nie ma jeszcze uchwalonego programu.",
    en: "There is no adopted programme yet.",
  },
  listEmptyHow: {
    pl: "Gdy rada uchwali program, pojawi się tutaj z zadaniami i kwotami.",
    en: "Once the council has adopted a programme, it appears here with its tasks and amounts.",
  },
  year: (years: string) => ({ pl: `Rok ${years}`, en: `Year ${years}` }),
  years: (years: string) => ({ pl: `Lata ${years}`, en: `Years ${years}` }),
  planned: { pl: "Planowane środki", en: "Planned money" },
  resolution: { pl: "Uchwała", en: "Resolution" },
  beingMade: { pl: "w przygotowaniu", en: "being prepared" },
  beingMadeHow: {
    pl: "Zobacz etapy i konsultacje projektu.",
    en: "See the stages and the consultation of the draft.",
  },
  resolutionOf: (number: string) => ({ pl: `Uchwała ${number}`, en: `Resolution ${number}` }),
  inBip: { pl: "w BIP", en: "in BIP" },
  pdf: { pl: "Pobierz program (PDF)", en: "Download the programme (PDF)" },
  docx: { pl: "Pobierz program (DOCX)", en: "Download the programme (DOCX)" },
  reports: { pl: "Sprawozdania roczne", en: "Yearly reports" },
  contents: { pl: "Spis treści", en: "Contents" },
  office: { pl: "Strona urzędu tego programu", en: "The office's page of this programme" },
  differences: { pl: "Porównaj z programem poprzedniego roku", en: "Compare with last year's programme" },
  editions: { pl: "Zmiany programu", en: "Changes of the programme" },
  editionsLead: {
    pl: "Program zmieniały późniejsze uchwały. Każdy tekst jest zachowany.",
    en: "Later resolutions changed the programme. Every text is kept.",
  },
  inForce: { pl: "obowiązuje", en: "in force" },
  earlier: { pl: "wcześniejszy tekst", en: "earlier text" },
  showChange: { pl: "co zmieniła", en: "what it changed" },
  notInForce: (number: string) => ({
    pl: `To wcześniejszy tekst. Obowiązuje tekst z uchwały ${number}.`,
    en: `This is an earlier text. The text of resolution ${number} is in force.`,
  }),
  fingerprint: { pl: "Odcisk tekstu (SHA-256)", en: "Fingerprint of the text (SHA-256)" },
  from: { pl: "Od", en: "From" },
  to: { pl: "do", en: "until" },
  amount: { pl: "Planowana kwota:", en: "Planned money:" },
  emptyPart: { pl: "Ta część nie jest jeszcze napisana.", en: "This part is not written yet." },
  partNotEntered: { pl: "W tej części nie wpisano tekstu.", en: "No text was entered for this part." },
  tasks: { pl: "Zadania priorytetowe", en: "Priority tasks" },
  place: { pl: "Miejsce w programie", en: "Place in the programme" },
  calls: { pl: "Konkursy", en: "Calls" },
  noCalls: { pl: "jeszcze nie ogłoszono", en: "not announced yet" },
  preview: { pl: "Podgląd całego tekstu", en: "Preview of the whole text" },
  previewNote: {
    pl: "To szkic, widoczny tylko w urzędzie.",
    en: "This is a draft, seen in the office only.",
  },
})
