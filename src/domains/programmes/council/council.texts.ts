import { formatDate } from "../../../lib/dates.ts"
import { plural } from "../../../lib/plurals.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

export const councilTexts = defineTexts({
  title: { pl: "Dokumenty dla rady", en: "Papers for the council" },
  lead: {
    pl: "Komplet na sesję: projekt uchwały z programem, uzasadnienie, raport z konsultacji, opinia i porównanie z poprzednim rokiem.",
    en: "Everything for the session: the draft resolution with the programme, the justification, the report on consultations, the opinion and the comparison with last year.",
  },
  done: { pl: "gotowe", en: "ready" },
  missing: { pl: "brakuje", en: "missing" },
  notNeeded: { pl: "nie dotyczy", en: "does not apply" },
  partsMissing: (n: number) => ({
    pl: `Puste części programu: ${n}`,
    en: `Empty parts of the programme: ${n}`,
  }),
  justification: { pl: "Uzasadnienie", en: "Justification" },
  justificationHint: {
    pl: "Dlaczego rada ma przyjąć program: co w nim nowego, co wniosły konsultacje, ile to kosztuje. Fakty z systemu dopiszemy pod tekstem.",
    en: "Why the council should adopt the programme: what is new, what the consultations brought, what it costs. Facts from the system are added below the text.",
  },
  consultation: { pl: "Raport z konsultacji", en: "Report on consultations" },
  consultationMissing: {
    pl: "Program trzeba skonsultować przed uchwałą. Raport pojawi się tu, gdy go opublikujesz.",
    en: "The programme must be consulted before the resolution. The report appears here once it is published.",
  },
  opinion: { pl: "Opinia rady działalności pożytku publicznego", en: "Opinion of the council of public benefit" },
  opinionMissing: {
    pl: "Nie zapisano, czy rada pożytku dostała projekt. Jeśli rady nie ma, nic nie trzeba robić.",
    en: "It is not recorded whether the council of public benefit got the draft. If there is none, nothing is needed.",
  },
  comparison: { pl: "Porównanie z poprzednim rokiem", en: "Comparison with last year" },
  comparisonInForce: { pl: "Porównanie z tekstem obowiązującym", en: "Comparison with the text in force" },
  noLastYear: {
    pl: "Programu poprzedniego roku nie ma w systemie.",
    en: "Last year's programme is not in the system.",
  },
  resolution: { pl: "Projekt uchwały z programem", en: "Draft resolution with the programme" },
  save: { pl: "Zapisz uzasadnienie", en: "Save the justification" },
  saved: { pl: "Zapisano uzasadnienie.", en: "The justification was saved." },
  tooLong: (over: number) => ({
    pl: `Tekst jest za długi o ${over} ${plural("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `The text is too long by ${over} ${over === 1 ? "character" : "characters"}.`,
  }),
  changedMeanwhile: {
    pl: "Ktoś inny zapisał uzasadnienie w tym samym czasie. Pod polem jest zapisany tekst, a w polu Twój. Połącz je i zapisz jeszcze raz.",
    en: "Somebody else saved the justification at the same time. Their text is below, yours is in the field. Put them together and save again.",
  },
  theirs: { pl: "Tekst zapisany przez kogoś innego", en: "Text saved by somebody else" },
  paper: { pl: "Dokument", en: "Paper" },
  state: { pl: "Stan", en: "State" },
  files: { pl: "Pliki", en: "Files" },
  pdf: { pl: "PDF", en: "PDF" },
  docx: { pl: "DOCX", en: "DOCX" },
  package: { pl: "Pobierz komplet (ZIP)", en: "Download everything (ZIP)" },
  toAdoption: { pl: "Zapisz uchwałę rady", en: "Record the council's resolution" },
  draftMark: { pl: "PROJEKT", en: "DRAFT" },
  resolutionTitle: (council: string) => ({ pl: `Uchwała nr ………\n${council}`, en: `Resolution No. ………\n${council}` }),
  resolutionSubtitle: (title: string) => ({
    pl: `z dnia ………………………\nw sprawie przyjęcia programu: ${title}`,
    en: `of ………………………\non adopting the programme: ${title}`,
  }),
  resolutionOfChange: (changed: string, title: string) => ({
    pl: `z dnia ………………………\nzmieniająca uchwałę nr ${changed} w sprawie przyjęcia programu: ${title}`,
    en: `of ………………………\nchanging resolution No. ${changed} on adopting the programme: ${title}`,
  }),
  cityCouncil: { pl: "Rady Miejskiej ………………………", en: "City Council of ………………………" },
  basis: (acts: Text) => ({
    pl: `Na podstawie ${acts.pl} uchwala się, co następuje:`,
    en: `Under ${acts.en} it is resolved:`,
  }),
  annex: { pl: "Załącznik do uchwały", en: "Annex to the resolution" },
  factsTitle: { pl: "Najważniejsze fakty", en: "Main facts" },
  money: { pl: "Środki planowane na program", en: "Money planned for the programme" },
  moneyBefore: { pl: "W poprzednim roku", en: "Last year" },
  moneyInForce: { pl: "W tekście obowiązującym", en: "In the text in force" },
  tasks: { pl: "Zadania priorytetowe", en: "Priority tasks" },
  changes: { pl: "Części zmienione wobec poprzedniego roku", en: "Parts changed since last year" },
  changesInForce: { pl: "Części zmienione wobec tekstu obowiązującego", en: "Parts changed since the text in force" },
  legal: { pl: "Podstawa prawna", en: "Legal basis" },
  noChanges: { pl: "Program nie różni się od poprzedniego.", en: "The programme does not differ from the last one." },
  came: { pl: "Nowe zadania", en: "New tasks" },
  went: { pl: "Zadania, których już nie ma", en: "Tasks that are gone" },
  changedTasks: { pl: "Zadania zmienione", en: "Changed tasks" },
  before: { pl: "Było", en: "Before" },
  after: { pl: "Jest", en: "Now" },
  none: { pl: "brak", en: "none" },
  fileName: (years: string) => ({ pl: `program-wspolpracy-${years}`, en: `programme-of-cooperation-${years}` }),
  adoptedBy: (number: string, on: string) => ({
    pl: `Uchwała nr ${number} z ${formatDate(on, "pl")}`,
    en: `Resolution No. ${number} of ${formatDate(on, "en")}`,
  }),
  names: { pl: "dokumenty-dla-rady", en: "papers-for-the-council" },
})

/** What the files of the papers are called. */
export const paperFileTexts = defineTexts({
  resolution: { pl: "projekt-uchwaly", en: "draft-resolution" },
  justification: { pl: "uzasadnienie", en: "justification" },
  consultation: { pl: "raport-z-konsultacji", en: "consultation-report" },
  opinion: { pl: "opinia-rady-pozytku", en: "opinion-of-the-benefit-council" },
  comparison: { pl: "porownanie", en: "comparison" },
})
