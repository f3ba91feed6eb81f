import { formatMoment } from "../../../lib/dates.ts"
import { counted } from "../../../lib/plurals.ts"
import { defineTexts } from "../../../lib/texts.ts"

const offersPl = { one: "oferta", few: "oferty", many: "ofert", other: "oferty" }
const offersEn = { one: "offer", other: "offers" }
const countPl = (n: number) => counted("pl", n, offersPl)
const countEn = (n: number) => counted("en", n, offersEn)

export const intakeTexts = defineTexts({
  title: { pl: "Złożone oferty", en: "Submitted offers" },
  allTitle: { pl: "Oferty ze wszystkich konkursów", en: "Offers of all competitions" },
  allLead: {
    pl: "Oferty z konkursów, w których nabór już się skończył.",
    en: "Offers of the competitions that have closed.",
  },
  toAll: { pl: "Oferty ze wszystkich konkursów", en: "Offers of all competitions" },
  officeCalls: { pl: "Konkursy", en: "Competitions" },
  desk: { pl: "Pulpit urzędu", en: "Office desk" },
  count: (n: number) => ({ pl: countPl(n), en: countEn(n) }),
  more: (n: number) => ({
    pl: `Ponad ${countPl(n)}. Zawęź wyszukiwanie, aby zobaczyć pozostałe.`,
    en: `More than ${countEn(n)}. Narrow the search to see the others.`,
  }),
  part: (n: number) => ({
    pl: `Te słowa są w ponad ${counted("pl", n, { one: "ofercie", few: "ofertach", many: "ofertach", other: "oferty" })}, przejrzano tylko część z nich. Wpisz więcej słów.`,
    en: `These words are in more than ${countEn(n)}, of which only a part was looked at. Type more words.`,
  }),
  sealedTitle: (n: number) => ({ pl: `Złożono dotąd: ${countPl(n)}`, en: `Submitted so far: ${countEn(n)}` }),
  sealed: (until: Temporal.Instant) => ({
    pl: `Oferty są zapieczętowane do ${formatMoment(until, "pl")}. Do tego czasu nikt w urzędzie nie widzi, kto i co złożył.`,
    en: `Offers are sealed until ${formatMoment(until, "en")}. Until then nobody at the office sees who submitted what.`,
  }),
  search: { pl: "Numer, tytuł, organizacja, NIP, KRS", en: "Number, title, organisation, NIP, KRS" },
  tooShort: {
    pl: "Wpisz co najmniej trzy znaki. Na razie widać wszystkie oferty.",
    en: "Type at least three characters. All offers are shown for now.",
  },
  formal: { pl: "Ocena formalna", en: "Formal check" },
  sphere: { pl: "Sfera zadań", en: "Sphere" },
  year: { pl: "Rok złożenia", en: "Year" },
  any: { pl: "wszystkie", en: "all" },
  unchecked: { pl: "bez oceny", en: "not checked" },
  passed: { pl: "spełnia wymogi", en: "passed" },
  failed: { pl: "nie spełnia wymogów", en: "failed" },
  returned: { pl: "czeka na uzupełnienie", en: "awaits correction" },
  chosen: { pl: "Zaznacz", en: "Choose" },
  choose: (number: string) => ({ pl: `Zaznacz ofertę ${number}`, en: `Choose offer ${number}` }),
  number: { pl: "Numer", en: "Number" },
  call: { pl: "Konkurs", en: "Competition" },
  organisation: { pl: "Organizacja", en: "Organisation" },
  offerTitle: { pl: "Tytuł zadania", en: "Task" },
  cost: { pl: "Koszt", en: "Cost" },
  grant: { pl: "Dotacja", en: "Grant" },
  submittedAt: { pl: "Złożona", en: "Submitted" },
  none: { pl: "W tym konkursie nie złożono żadnej oferty.", en: "No offer was submitted in this competition." },
  noneAtAll: {
    pl: "Nie ma jeszcze ofert z zakończonych naborów.",
    en: "There are no offers of competitions that have closed yet.",
  },
  noneFound: { pl: "Żadna oferta nie pasuje do wyszukiwania.", en: "No offer matches the search." },
  bulk: { pl: "Z zaznaczonymi ofertami", en: "With the chosen offers" },
  bulkHint: {
    pl: "Gdy nic nie zaznaczysz, arkusz obejmie całą znalezioną listę.",
    en: "When nothing is chosen, the sheet holds everything found.",
  },
  toXlsx: { pl: "Arkusz XLSX", en: "XLSX sheet" },
  toCsv: { pl: "Plik CSV", en: "CSV file" },
  toZip: { pl: "Oferty w PDF (ZIP)", en: "Offers as PDF (ZIP)" },
  pass: { pl: "Potwierdź wymogi formalne", en: "Confirm the formal conditions" },
  passTitle: (n: number) => ({
    pl: `Potwierdzasz wymogi formalne: ${countPl(n)}`,
    en: `You confirm the formal conditions: ${countEn(n)}`,
  }),
  passBody: {
    pl: "System nie znalazł w tych ofertach żadnej przeszkody. Potwierdzasz, że znasz ich treść i że oferenci działają w dziedzinie zadania, a oferty złożyły osoby uprawnione.",
    en: "The system found nothing against these offers. You confirm that you know them, that the offerors work in the field of the task and that entitled people submitted them.",
  },
  passLeftOut: (n: number) => ({
    pl: `Do osobnej oceny, bo coś wymaga Twojej uwagi albo ocena już jest: ${countPl(n)}.`,
    en: `To be checked one by one, as something needs your attention or a check is there already: ${countEn(n)}.`,
  }),
  passNone: {
    pl: "Żadnej z zaznaczonych ofert nie można potwierdzić razem z innymi. Oceń je po kolei.",
    en: "None of the chosen offers can be confirmed together with others. Check them one by one.",
  },
  passedNotice: (n: number) => ({
    pl: `Zapisano pozytywną ocenę formalną: ${countPl(n)}.`,
    en: `Recorded as passed: ${countEn(n)}.`,
  }),
  back: { pl: "Wróć do listy", en: "Back to the list" },
  chooseSome: { pl: "Zaznacz najpierw oferty na liście.", en: "Choose offers on the list first." },
  tooManyFiles: (most: number) => ({
    pl: `Zaznacz najwyżej ${countPl(most)} do jednego pliku ZIP.`,
    en: `Choose at most ${countEn(most)} for one ZIP file.`,
  }),
  sheetName: { pl: "Oferty", en: "Offers" },
  colNumbers: { pl: "Numer w rejestrze, NIP, REGON", en: "Register number, NIP, REGON" },
  colCallNumber: { pl: "Numer konkursu", en: "Competition number" },
  colContactName: { pl: "Osoba do kontaktu", en: "Contact person" },
  colContactPhone: { pl: "Telefon", en: "Telephone" },
  colContactEmail: { pl: "E-mail", en: "E-mail" },
})
