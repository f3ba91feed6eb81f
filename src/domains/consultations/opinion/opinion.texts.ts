import { formatDate } from "../../../lib/dates.ts"
import { defineTexts } from "../../../lib/texts.ts"

export const opinionWords = defineTexts({
  positive: { pl: "pozytywna", en: "positive" },
  "with-remarks": { pl: "pozytywna z uwagami", en: "positive with remarks" },
  negative: { pl: "negatywna", en: "negative" },
})

export const opinionTexts = defineTexts({
  title: { pl: "Opinia rady działalności pożytku publicznego", en: "Opinion of the council of public benefit" },
  lead: {
    pl: "Zapisz, kiedy rada dostała projekt. Jej milczenie do końca terminu oznacza rezygnację z opinii, nie sprzeciw.",
    en: "Write down when the council got the draft. Its silence until the end means that it waives the opinion, not that it objects.",
  },
  deliveredOn: { pl: "Kiedy rada dostała projekt", en: "When the council got the draft" },
  afterAnnouncement: {
    pl: "Opinię zapiszesz po ogłoszeniu konsultacji.",
    en: "The opinion is written down once the consultation is announced.",
  },
  dueOn: { pl: "Termin na opinię", en: "Term of the opinion" },
  until: (day: string) => ({ pl: `do ${formatDate(day, "pl")}`, en: `until ${formatDate(day, "en")}` }),
  noTerm: {
    pl: "Dla takiego projektu ustawa nie określa terminu, a w zasadach konsultacji też go nie ma. Ustal go w zasadach.",
    en: "The act sets no term for such a draft, and neither do the rules of the office. Set it in the rules.",
  },
  state: { pl: "Stan", en: "State" },
  awaited: { pl: "rada ma jeszcze czas", en: "the council still has time" },
  given: { pl: "opinia wydana", en: "the opinion is given" },
  waived: {
    pl: "rada zrezygnowała z opinii (nie wydała jej w terminie)",
    en: "the council waived its opinion (none was given in time)",
  },
  givenOn: { pl: "Kiedy opinia wpłynęła", en: "When the opinion came" },
  opinion: { pl: "Jaka jest opinia", en: "What the opinion is" },
  text: { pl: "Treść opinii", en: "Text of the opinion" },
  answer: { pl: "Odpowiedź urzędu", en: "Answer of the office" },
  file: { pl: "Plik z opinią", en: "File of the opinion" },
  save: { pl: "Zapisz", en: "Save" },
  saved: { pl: "Opinia zapisana.", en: "The opinion is saved." },
  fileSaved: { pl: "Plik dodany.", en: "The file is added." },
  addFile: { pl: "Dodaj plik", en: "Add the file" },
  dayWrong: { pl: "Wybierz dzień, najpóźniej dzisiejszy.", en: "Choose a day, today at the latest." },
  beforeDelivery: {
    pl: "Opinia nie mogła wpłynąć przed dostarczeniem projektu.",
    en: "The opinion cannot come before the draft.",
  },
  kindMissing: { pl: "Zaznacz, jaka jest opinia.", en: "Choose what the opinion is." },
  givenMissing: { pl: "Wpisz, kiedy opinia wpłynęła.", en: "Write when the opinion came." },
  tooLong: (limit: number) => ({
    pl: `Skróć tekst do ${limit} znaków.`,
    en: `Shorten the text to ${limit} characters.`,
  }),
  deliverFirst: {
    pl: "Najpierw zapisz, kiedy rada dostała projekt.",
    en: "First write when the council got the draft.",
  },
  attached: {
    pl: "Opinia zostanie dołączona do projektu programu dla rady miejskiej.",
    en: "The opinion is attached to the draft of the programme for the city council.",
  },
})
