import { counted } from "../../../lib/plurals.ts"
import { defineTexts, type Text } from "../../../lib/texts.ts"

const paragraphs = (n: number) => ({
  pl: counted("pl", n, { one: "akapit", few: "akapity", many: "akapitów", other: "akapitu" }),
  en: counted("en", n, { one: "paragraph", other: "paragraphs" }),
})

/** The text of a programme that was adopted outside of the product. */
export const pastTextTexts = defineTexts({
  title: { pl: "Tekst programu", en: "Text of the programme" },
  enter: { pl: "Wpisz tekst programu", en: "Enter the text of the programme" },
  correct: { pl: "Popraw wpisany tekst", en: "Correct the entered text" },
  pasteLead: {
    pl: "Wklej całą uchwałę z załącznikiem. Podzielimy ją na 11 części programu, a Ty sprawdzisz podział, zanim się zapisze.",
    en: "Paste the whole resolution with its annex. It is divided into the 11 parts of a programme, and you look at the division before it is saved.",
  },
  paste: { pl: "Tekst uchwały z załącznikiem", en: "Text of the resolution with its annex" },
  divide: { pl: "Podziel na części", en: "Divide into parts" },
  pasteAgain: { pl: "Wklej całość od nowa", en: "Paste the whole again" },
  pasteMissing: { pl: "Wklej tekst uchwały.", en: "Paste the text of the resolution." },
  toSaved: { pl: "Wróć do zapisanego tekstu", en: "Back to the saved text" },
  tooLong: (over: number) => ({
    pl: `Tekst jest za długi o ${counted("pl", over, { one: "znak", few: "znaki", many: "znaków", other: "znaku" })}.`,
    en: `The text is too long by ${counted("en", over, { one: "character", other: "characters" })}.`,
  }),
  previewLead: {
    pl: "Sprawdź, czy każdy akapit trafił do właściwej części. Nic jeszcze nie jest zapisane.",
    en: "See whether every paragraph is in the right part. Nothing is saved yet.",
  },
  correctLead: {
    pl: "To zapis uchwalonego tekstu. Każda poprawka zostaje w historii z powodem, a wcześniejszy zapis można otworzyć.",
    en: "This is a record of an adopted text. Every correction stays in the history with its reason, and the earlier record can be opened.",
  },
  how: {
    pl: "Pusta linia dzieli akapit na dwa, a akapit bez treści znika. Numery ustępów nadajemy sami.",
    en: "An empty line divides a paragraph in two, and a paragraph without words goes away. Numbers are given by the product.",
  },
  unsure: (n: number) => ({
    pl: `Do sprawdzenia: ${paragraphs(n).pl} bez nagłówka, który nazywa część programu. Są oznaczone „sprawdź”.`,
    en: `To look at: ${paragraphs(n).en} under no title that names a part. They are marked “look”.`,
  }),
  look: { pl: "sprawdź", en: "look" },
  without: (parts: string) => ({
    pl: `Bez tekstu: ${parts}.`,
    en: `Without text: ${parts}.`,
  }),
  parts: { pl: "Części programu", en: "Parts of the programme" },
  count: paragraphs,
  noText: { pl: "bez tekstu", en: "no text" },
  rest: { pl: "Pozostałe postanowienia uchwały", en: "Other provisions of the resolution" },
  restLead: {
    pl: "Nie należą do żadnej z 11 części. Zostaną zapisane i będą widoczne na końcu programu.",
    en: "They belong to none of the 11 parts. They are saved and stand at the end of the programme.",
  },
  skip: { pl: "Nie zapisuj", en: "Do not save" },
  skipLead: {
    pl: "Nagłówki i numery stron. Jeśli jest tu coś z uchwały, wybierz inną część.",
    en: "Heads and numbers of pages. If there is anything of the resolution here, choose another part.",
  },
  join: { pl: "Połącz z akapitem wyżej", en: "Join with the paragraph above" },
  partMissing: { pl: "Wybierz część programu.", en: "Choose a part of the programme." },
  paragraph: (n: number) => ({ pl: `Akapit ${n}`, en: `Paragraph ${n}` }),
  partOf: (n: number) => ({ pl: `Część akapitu ${n}`, en: `Part of paragraph ${n}` }),
  add: { pl: "Dodaj akapit", en: "Add a paragraph" },
  sort: { pl: "Ułóż według części", en: "Put in order by parts" },
  amount: { pl: "Kwota planowana na program", en: "Money planned for the programme" },
  amountHint: {
    pl: "Do porównania z innymi latami. Podaj ją z tekstu uchwały.",
    en: "To be compared with other years. Give it as the resolution does.",
  },
  amountWrong: { pl: "Podaj kwotę, na przykład 4 900 000.", en: "Give an amount, for example 4,900,000." },
  because: { pl: "Co i dlaczego poprawiasz", en: "What you correct and why" },
  becauseMissing: {
    pl: "Napisz krótko, co i dlaczego poprawiasz, najwyżej 2000 znaków.",
    en: "Say briefly what you correct and why, in at most 2,000 characters.",
  },
  first: (number: string) => ({
    pl: `Wpisano tekst uchwały ${number}.`,
    en: `The text of resolution ${number} was entered.`,
  }),
  empty: {
    pl: "Żaden akapit nie należy do części programu. Wybierz część przynajmniej jednemu.",
    en: "No paragraph belongs to a part of the programme. Choose a part for one at least.",
  },
  tooMany: (most: number) => ({
    pl: `Tekst ma za dużo akapitów. Najwięcej może ich być ${most}; połącz krótkie.`,
    en: `The text has too many paragraphs. There may be at most ${most}; join short ones.`,
  }),
  changeOpen: {
    pl: "Trwa pisanie zmiany tego programu. Zapisz uchwałę albo porzuć zmianę, potem popraw tekst.",
    en: "A change of this programme is being written. Record its resolution or drop it, then correct the text.",
  },
  meanwhile: {
    pl: "Ktoś inny zapisał ten tekst w tym czasie. Twój jest poniżej. Porównaj go z zapisanym i zapisz jeszcze raz, żeby go zastąpić.",
    en: "Somebody else saved this text meanwhile. Yours is below. Compare it with the saved one and save again to replace it.",
  },
  save: { pl: "Zapisz tekst", en: "Save the text" },
  saved: {
    pl: "Tekst programu jest zapisany i widoczny dla wszystkich.",
    en: "The text is saved and everybody sees it.",
  },
  back: { pl: "Wróć do programu", en: "Back to the programme" },
  lacking: {
    pl: "Ten program ma tylko numer uchwały. Wpisz jego tekst, żeby porównać z nim nowy program albo od niego zacząć.",
    en: "Only the number of the resolution is known. Enter its text to compare a new programme with it or to begin from it.",
  },
  record: (number: string) => ({
    pl: `Ten program wpisano z uchwały ${number}. Wpisany tekst można poprawić, podając powód.`,
    en: `This programme was entered from resolution ${number}. The entered text can be corrected with a reason.`,
  }),
  numbering: {
    pl: "Tekst wpisano z uchwały i ułożono według 11 części programu. Numery paragrafów mogą być inne niż w uchwale.",
    en: "The text was entered from the resolution and put in order by the 11 parts of a programme. Its numbers may differ from those of the resolution.",
  },
  corrected: (day: Text, because: string) => ({
    pl: `Wpis z ${day.pl}: ${because}`,
    en: `Record of ${day.en}: ${because}`,
  }),
  records: { pl: "Zapisy tekstu", en: "Records of the text" },
  recordsLead: {
    pl: "Wpisany tekst poprawiano. Każdy zapis jest zachowany.",
    en: "The entered text was corrected. Every record is kept.",
  },
  current: { pl: "aktualny zapis", en: "the record that counts" },
  earlier: { pl: "wcześniejszy zapis", en: "an earlier record" },
  showCorrection: { pl: "co poprawiono", en: "what was corrected" },
  leadCorrection: (number: string) => ({
    pl: `Co poprawiono we wpisanym tekście uchwały ${number}.`,
    en: `What was corrected in the entered text of resolution ${number}.`,
  }),
  earlierRecord: {
    pl: "To wcześniejszy zapis tego tekstu. Później go poprawiono.",
    en: "This is an earlier record of the text. It was corrected later.",
  },
})
