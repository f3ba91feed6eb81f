import { formatMoment } from "../../lib/dates.ts"
import { counted } from "../../lib/plurals.ts"
import { defineTexts } from "../../lib/texts.ts"

const points = { one: "punkt", few: "punkty", many: "punktów", other: "punktu" }
const genitive = { one: "punktu", few: "punktów", many: "punktów", other: "punktu" }

/** "ze 100" is read "ze stu". */
const outOf = (most: number) => (most >= 100 && most < 200 ? "ze" : "z")

/** Sentences of the announcement itself, the same on the public page and in the PDF. */
export const callDocumentTexts = defineTexts({
  heading: { pl: "Ogłoszenie o otwartym konkursie ofert", en: "Announcement of an open competition of offers" },
  headingNumber: (number: string) => ({
    pl: `Ogłoszenie o otwartym konkursie ofert nr ${number}`,
    en: `Announcement of open competition of offers no. ${number}`,
  }),
  eyebrow: (number: string) => ({
    pl: `Otwarty konkurs ofert nr ${number}`,
    en: `Open competition of offers no. ${number}`,
  }),
  eyebrowDraft: { pl: "Otwarty konkurs ofert", en: "Open competition of offers" },
  legalBasis: (organ: string, act: string, article: string) => ({
    pl: `${organ}, działając na podstawie ${article} i art. 13 ${act.replace(/^ustawa /, "ustawy ")}, ogłasza otwarty konkurs ofert na realizację zadania publicznego.`,
    en: `${organ}, acting under ${article} and art. 13 of the ${act}, announces an open competition of offers for a public task.`,
  }),
  notStated: { pl: "nie podano", en: "not stated" },

  task: { pl: "Rodzaj zadania", en: "The task" },
  spheres: { pl: "Sfera zadań publicznych (art. 4 ust. 1)", en: "Sphere of public tasks (art. 4 ust. 1)" },
  sphere: (pkt: string, name: { pl: string; en: string }) => ({
    pl: `pkt ${pkt}: ${name.pl}`,
    en: `pkt ${pkt}: ${name.en}`,
  }),
  form: { pl: "Forma zlecenia", en: "Form of commissioning" },
  support: {
    pl: "wspieranie realizacji zadania (dotacja je dofinansowuje)",
    en: "support of the task (the grant co-finances it)",
  },
  entrust: {
    pl: "powierzenie realizacji zadania (dotacja je finansuje)",
    en: "entrusting of the task (the grant finances it)",
  },
  money: { pl: "Pieniądze", en: "Money" },
  pool: { pl: "Pula środków", en: "Total amount" },
  poolInWords: (amount: string, words: string) => ({
    pl: `${amount} (słownie: ${words})`,
    en: `${amount} (in words: ${words})`,
  }),
  draftBudget: {
    pl: "Kwota wynika z projektu uchwały budżetowej. Może się zmienić, jeżeli rada uchwali inną, a konkurs może wtedy objąć mniej lub więcej ofert (art. 13 ust. 5 ustawy).",
    en: "The amount comes from a draft budget resolution. It may change if the council adopts another one, and the competition may then fund fewer or more offers (art. 13 ust. 5 of the act).",
  },
  grant: { pl: "Dotacja na jedną ofertę", en: "Grant for one offer" },
  grantBetween: (least: string, most: string) => ({ pl: `od ${least} do ${most}`, en: `from ${least} to ${most}` }),
  grantUpTo: (most: string) => ({ pl: `do ${most}`, en: `up to ${most}` }),
  grantFrom: (least: string) => ({ pl: `od ${least}`, en: `from ${least}` }),
  noLimit: { pl: "bez limitu w granicach puli", en: "no limit within the total" },
  maxGrantShare: { pl: "Udział dotacji w koszcie zadania", en: "Share of the grant in the total cost" },
  atMost: (share: string) => ({ pl: `najwyżej ${share}`, en: `at most ${share}` }),
  ownShare: { pl: "Wkład własny", en: "Own contribution" },
  ownShareValue: (share: string) => ({
    pl: `co najmniej ${share} kosztu zadania, pieniędzmi lub pracą i rzeczami`,
    en: `at least ${share} of the total cost, in money or in work and things`,
  }),
  ownShareInMoney: (share: string) => ({
    pl: `co najmniej ${share} kosztu zadania, pieniędzmi`,
    en: `at least ${share} of the total cost, in money`,
  }),
  ownShareNone: { pl: "niewymagany", en: "not required" },
  maxAdministrativeShare: { pl: "Koszty administracyjne", en: "Administrative costs" },
  administrativeValue: (share: string) => ({
    pl: `najwyżej ${share} kosztu zadania`,
    en: `at most ${share} of the total cost`,
  }),
  rules: { pl: "Zasady przyznawania dotacji", en: "Rules of granting" },
  conditions: { pl: "Terminy i warunki realizacji", en: "Dates and conditions of the task" },
  taskPeriod: { pl: "Realizacja zadania", en: "Task period" },
  period: (from: string, to: string) => ({ pl: `od ${from} do ${to}`, en: `from ${from} to ${to}` }),
  closing: { pl: "Termin składania ofert", en: "Closing date for offers" },
  howToSubmit: (isOnPaperToo: boolean, address?: string) => ({
    pl: `Ofertę składa się ${address ? `w internecie (${address})` : "na tej stronie"}, na urzędowym wzorze. Liczy się czas serwera w chwili złożenia, a potwierdzenie z numerem i sumą kontrolną przychodzi od razu. ${
      isOnPaperToo
        ? "Potem trzeba jeszcze wydrukować, podpisać i przynieść jedną stronę z tym numerem i sumą."
        : "Niczego nie trzeba drukować ani wysyłać."
    }`,
    en: `Offers are made on ${address ? `the website ${address}` : "this website"}, on the official form. The server's time at submission counts, and a receipt with a number and a checksum comes at once. ${
      isOnPaperToo
        ? "One page with that number and checksum then has to be printed, signed and brought."
        : "Nothing has to be printed or posted."
    }`,
  }),
  choice: { pl: "Tryb i kryteria wyboru ofert", en: "How offers are chosen" },
  procedure: { pl: "Tryb wyboru ofert", en: "How offers are chosen" },
  criteria: { pl: "Kryteria oceny", en: "Criteria" },
  criterion: { pl: "Kryterium", en: "Criterion" },
  maxPoints: { pl: "Najwięcej punktów", en: "Most points" },
  criterionThreshold: (least: number) => ({ pl: `próg: co najmniej ${least}`, en: `threshold: at least ${least}` }),
  bonus: { pl: "premia, poza progiem całej oceny", en: "bonus, outside the threshold of the whole" },
  total: { pl: "Razem", en: "Together" },
  threshold: { pl: "Próg punktów", en: "Threshold" },
  thresholdValue: (least: number, most: number) => ({
    pl: `dotację może otrzymać oferta, która uzyska co najmniej ${counted("pl", least, points)} ${outOf(most)} ${most}`,
    en: `an offer can be funded with at least ${counted("en", least, { one: "point", other: "points" })} of ${most}`,
  }),
  thresholdOfMean: (least: number, most: number) => ({
    pl: `dotację może otrzymać oferta, która w średniej ocen członków komisji uzyska co najmniej ${counted("pl", least, points)} ${outOf(most)} ${most}`,
    en: `an offer can be funded with at least ${counted("en", least, { one: "point", other: "points" })} of ${most} in the mean of the committee's points`,
  }),
  thresholdShort: (least: number, most: number) => ({
    pl: `${least} ${outOf(most)} ${counted("pl", most, genitive)}`,
    en: `${least} of ${most} points`,
  }),
  decision: { pl: "Termin wyboru ofert", en: "Date of the choice" },
  decisionBy: (day: { pl: string; en: string }) => ({ pl: `do ${day.pl}`, en: `by ${day.en}` }),
  pastCosts: { pl: "Zadania tego samego rodzaju i ich koszty", en: "Tasks of the same kind and their costs" },
  costsIn: (year: number) => ({ pl: `W ${year} roku`, en: `In ${year}` }),
  noTasks: { pl: "nie było takich zadań (0,00 zł)", en: "there were no such tasks (PLN 0.00)" },
  announcedIn: { pl: "Gdzie i kiedy ogłoszono", en: "Where and when it was announced" },
  recordedBy: (name: string, at: Temporal.Instant) => ({
    pl: `zapisane: ${name}, ${formatMoment(at, "pl")}`,
    en: `recorded: ${name}, ${formatMoment(at, "en")}`,
  }),
  draftMark: { pl: "SZKIC", en: "DRAFT" },
  pdfName: (number: string) => ({
    pl: `ogłoszenie ${number.replaceAll("/", "-")}.pdf`,
    en: `announcement ${number.replaceAll("/", "-")}.pdf`,
  }),
  pdfDraftName: { pl: "szkic ogłoszenia.pdf", en: "draft announcement.pdf" },
})
