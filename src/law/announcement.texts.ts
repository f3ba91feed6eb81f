import { formatDate } from "../lib/dates.ts"
import { formatMoney, formatShare, type Grosze } from "../lib/money.ts"
import { counted } from "../lib/plurals.ts"
import { defineTexts, type Text } from "../lib/texts.ts"

type Day = Temporal.PlainDate

const dated = (pl: string, en: string, day: Day, after: Text = { pl: "", en: "" }): Text => ({
  pl: `${pl} ${formatDate(day, "pl")}${after.pl}`,
  en: `${en} ${formatDate(day, "en")}${after.en}`,
})

const points = (n: number): Text => ({
  pl: Number.isInteger(n)
    ? counted("pl", n, { one: "punkt", few: "punkty", many: "punktów", other: "punktu" })
    : `${String(n).replace(".", ",")} punktu`,
  en: Number.isInteger(n) ? counted("en", n, { one: "point", other: "points" }) : `${n} points`,
})

const years = (n: number): Text => ({
  pl: counted("pl", n, { one: "rok", few: "lata", many: "lat", other: "roku" }),
  en: counted("en", n, { one: "year", other: "years" }),
})

export const contentTexts = defineTexts({
  titleMissing: { pl: "Nazwij zadanie, którego dotyczy konkurs.", en: "Name the task of the call." },
  sphereMissing: { pl: "Wybierz sferę zadań publicznych.", en: "Choose the sphere of public tasks." },
  sphereUnknown: {
    pl: "Tej sfery nie ma w ustawie. Wybierz ją z listy.",
    en: "The act has no such sphere. Choose one from the list.",
  },
  formMissing: {
    pl: "Zaznacz, czy zadanie wspierasz, czy powierzasz.",
    en: "Mark whether the task is supported or entrusted.",
  },
  poolMissing: { pl: "Podaj, ile pieniędzy jest w konkursie.", en: "Give the amount of money in the call." },
  grantRulesMissing: { pl: "Opisz zasady przyznawania dotacji.", en: "Describe the rules of granting." },
  taskFromMissing: { pl: "Podaj, od kiedy można realizować zadanie.", en: "Give the day from which the task may run." },
  taskToMissing: { pl: "Podaj, do kiedy trzeba zakończyć zadanie.", en: "Give the day by which the task must end." },
  taskConditionsMissing: { pl: "Opisz warunki realizacji zadania.", en: "Describe the conditions of doing the task." },
  procedureMissing: { pl: "Opisz, jak wybierzesz oferty.", en: "Describe how offers will be chosen." },
  criteriaMissing: { pl: "Dodaj co najmniej jedno kryterium oceny.", en: "Add at least one criterion." },
  criterionUnnamed: { pl: "Nazwij to kryterium.", en: "Name this criterion." },
  criterionWithoutPoints: { pl: "Liczba punktów musi być większa od zera.", en: "The points must be more than zero." },
  ownMoneyCriterion: {
    pl: "Własne pieniądze organizacji ocenia się tylko przy wspieraniu zadania.",
    en: "The organisation's own money is assessed only when a task is supported.",
  },
  thresholdOutOfReach: (total: number) => ({
    pl: `Próg musi mieścić się między zerem a sumą punktów, czyli ${points(total).pl}.`,
    en: `The threshold must lie between zero and the sum of points, ${points(total).en}.`,
  }),
  setThreshold: (n: number) => ({ pl: `Ustaw ${points(n).pl}`, en: `Set ${points(n).en}` }),
  pastCostsMissing: (year: number) => ({
    pl: `Podaj koszt takich samych zadań w ${year} r. Jeśli ich nie było, wpisz 0 zł.`,
    en: `Give the cost of tasks of the same kind in ${year}. If there were none, enter PLN 0.`,
  }),
  formDiffersFromArticle: (form: "support" | "entrust", article: string) => ({
    pl: `Przywołany przepis dotyczy innej formy. ${form === "support" ? "Wspieranie" : "Powierzanie"} zadania to ${article}.`,
    en: `The article cited is about the other form. ${form === "support" ? "Supporting" : "Entrusting"} a task is ${article}.`,
  }),
  citeArticle: (article: string) => ({ pl: `Przywołaj ${article}`, en: `Cite ${article}` }),
})

export const amountTexts = defineTexts({
  poolNotPositive: { pl: "Pula konkursu musi być większa od zera.", en: "The pool must be more than zero." },
  grantNotPositive: { pl: "Kwota dotacji musi być większa od zera.", en: "The grant must be more than zero." },
  poolBelowSmallest: (pool: Grosze) => ({
    pl: `Najmniejsza dotacja jest większa od puli (${formatMoney(pool, "pl")}), więc nikt by jej nie dostał.`,
    en: `The smallest grant is more than the pool (${formatMoney(pool, "en")}), so nobody could get it.`,
  }),
  largestAbovePool: (pool: Grosze) => ({
    pl: `Największa dotacja może wynosić najwyżej tyle co pula: ${formatMoney(pool, "pl")}.`,
    en: `The largest grant may be at most the pool: ${formatMoney(pool, "en")}.`,
  }),
  smallestAboveLargest: (largest: Grosze) => ({
    pl: `Najmniejsza dotacja może wynosić najwyżej tyle co największa: ${formatMoney(largest, "pl")}.`,
    en: `The smallest grant may be at most the largest: ${formatMoney(largest, "en")}.`,
  }),
  setAmount: (g: Grosze) => ({ pl: `Ustaw ${formatMoney(g, "pl")}`, en: `Set ${formatMoney(g, "en")}` }),
  ownContributionOutOfRange: {
    pl: "Wkład własny musi być mniejszy niż całkowity koszt zadania.",
    en: "The own contribution must be less than the total cost.",
  },
  tasksAbovePool: (sum: Grosze, pool: Grosze) => ({
    pl: `Kwoty zadań dają razem ${formatMoney(sum, "pl")}, więcej niż pula (${formatMoney(pool, "pl")}).`,
    en: `The amounts of the tasks are ${formatMoney(sum, "en")} together, more than the pool (${formatMoney(pool, "en")}).`,
  }),
  tasksBelowPool: (sum: Grosze, pool: Grosze) => ({
    pl: `Kwoty zadań dają razem ${formatMoney(sum, "pl")}, mniej niż pula (${formatMoney(pool, "pl")}). Napisz, na co jest reszta.`,
    en: `The amounts of the tasks are ${formatMoney(sum, "en")} together, less than the pool (${formatMoney(pool, "en")}). Say what the rest is for.`,
  }),
  taskBelowSmallest: (least: Grosze) => ({
    pl: `Na jedno z zadań przeznaczono ${formatMoney(least, "pl")}, mniej niż najmniejsza dotacja, więc nikt by jej nie dostał.`,
    en: `One of the tasks has ${formatMoney(least, "en")}, less than the smallest grant, so nobody could get it.`,
  }),
  ownShareTwice: (named: number, left: number) => ({
    pl: `Wkład własny (${formatShare(named, "pl")} kosztu) nie zgadza się z największym udziałem dotacji, który zostawia ${formatShare(left, "pl")}. Formularz oferty będzie pilnował obu: niech ogłoszenie mówi jedno.`,
    en: `The own contribution (${formatShare(named, "en")} of the cost) does not agree with the largest share of the grant, which leaves ${formatShare(left, "en")}. The form of the offer checks both: let the announcement say one thing.`,
  }),
  ownContributionWhenEntrusting: {
    pl: "Powierzone zadanie dotacja pokrywa w całości, więc nie wymaga się wkładu własnego.",
    en: "The grant covers an entrusted task whole, so no own contribution is asked for.",
  },
  noOwnContribution: { pl: "Nie wymagaj wkładu własnego", en: "Ask for no own contribution" },
})

export const taskTexts = defineTexts({
  endsBeforeStart: (from: Day) =>
    dated("Zadanie nie może skończyć się przed początkiem:", "The task cannot end before it starts:", from, {
      pl: ".",
      en: ".",
    }),
  tooLong: (n: number, latest: Day) => ({
    pl: `Umowa może trwać najwyżej ${years(n).pl}, więc zadanie musi skończyć się do ${formatDate(latest, "pl")}.`,
    en: `A contract may last at most ${years(n).en}, so the task must end by ${formatDate(latest, "en")}.`,
  }),
  over: (announced: Day) =>
    dated(
      "Całe zadanie przypada przed końcem ogłaszania konkursu:",
      "The whole task falls before the call is announced on",
      announced,
      { pl: ".", en: "." },
    ),
  crossesYear: (last: Day) => ({
    pl: `Warunki ofert nie dopuszczają zadania dłuższego niż rok budżetowy, a to kończy się w innym roku, niż się zaczyna. Zakończ je do ${formatDate(last, "pl")} albo zaznacz w warunkach ofert, że zadanie może trwać dłużej.`,
    en: `The rules for offers do not allow a task longer than a budget year, but this one ends in another year than it starts. End it by ${formatDate(last, "en")} or mark in the rules for offers that the task may last longer.`,
  }),
  endOn: (day: Day) => dated("Zakończ", "End on", day),
  yearsDisagree: (stray: number, first: number, last: number) => ({
    pl: `W tytule jest rok ${stray}, a zadanie trwa w ${first === last ? `${first} r.` : `latach ${first}–${last}.`} Sprawdź, co się zgadza.`,
    en: `The title says ${stray}, but the task runs in ${first === last ? first : `${first}–${last}`}. Check which is right.`,
  }),
  reservationMissing: {
    pl: "Konkurs opiera się na projekcie budżetu. Zastrzeż w ogłoszeniu, że kwota może się zmienić.",
    en: "The call rests on the draft budget. Say in the announcement that the amount may change.",
  },
  draftBudgetUnmarked: (year: number) => ({
    pl: `Zadanie zaczyna się w ${year} r. Jeśli budżet na ten rok nie jest uchwalony, oprzyj konkurs na jego projekcie.`,
    en: `The task starts in ${year}. If that year's budget is not adopted yet, base the call on its draft.`,
  }),
  markDraftBudget: { pl: "Oprzyj na projekcie budżetu", en: "Base it on the draft budget" },
})

export const windowTexts = {
  ...defineTexts({
    plannedInPast: { pl: "Planowany dzień publikacji już minął.", en: "The planned day of publication has passed." },
    publishToday: (day: Day) => dated("Opublikuj dzisiaj,", "Publish today,", day),
    closingMissing: {
      pl: "Podaj dzień i godzinę zakończenia naboru.",
      en: "Give the day and hour at which the call closes.",
    },
    windowTooShort: (last: Day, earliest: Day) => ({
      pl:
        `Na składanie ofert potrzeba co najmniej 21 dni od ostatniego z trzech ogłoszeń (${formatDate(last, "pl")}). ` +
        `Nabór może zakończyć się najwcześniej ${formatDate(earliest, "pl")}.`,
      en:
        `Offers need at least 21 days from the last of the three announcements (${formatDate(last, "en")}). ` +
        `The call may close on ${formatDate(earliest, "en")} at the earliest.`,
    }),
    closeOn: (day: Day) => dated("Zakończ nabór", "Close on", day),
    lastDayCut: (day: Day) => ({
      pl: `Dwudziesty pierwszy dzień to ${formatDate(day, "pl")} i liczy się w całości. Wcześniejsza godzina skraca termin ustawowy.`,
      en: `The twenty-first day is ${formatDate(day, "en")} and counts whole. An earlier hour shortens the statutory time.`,
    }),
    closeAtMidnight: { pl: "Zakończ o 23:59", en: "Close at 23:59" },
    closesOnFreeDay: {
      pl: "Nabór kończy się w sobotę albo w dzień wolny, gdy nikt nie odpowie na pytania.",
      en: "The call closes on a Saturday or a free day, when nobody answers questions.",
    },
    decisionMissing: { pl: "Podaj, kiedy wybierzesz oferty.", en: "Give the day on which offers will be chosen." },
    decisionBeforeClosing: (closing: Day) =>
      dated(
        "Oferty można wybrać dopiero po zakończeniu naboru",
        "Offers can be chosen only after the call closes on",
        closing,
        { pl: ".", en: "." },
      ),
    decideOn: (day: Day) => dated("Wybierz oferty", "Choose offers on", day),
    decisionAfterStart: (from: Day) =>
      dated("Wybór ofert wypada po początku zadania", "The choice falls after the start of the task on", from, {
        pl: ". Organizacje nie zdążą podpisać umów.",
        en: ". Organisations cannot sign contracts in time.",
      }),
  }),
  placeMissing: defineTexts({
    bip: {
      pl: "Ogłoszenia nie ma jeszcze w Biuletynie Informacji Publicznej. 21 dni liczy się od ostatniego z trzech ogłoszeń.",
      en: "The announcement is not in the Public Information Bulletin yet. The 21 days run from the last of the three.",
    },
    board: {
      pl: "Ogłoszenia nie ma jeszcze na tablicy w siedzibie urzędu. 21 dni liczy się od ostatniego z trzech ogłoszeń.",
      en: "The announcement is not on the notice board of the office yet. The 21 days run from the last of the three.",
    },
    website: {
      pl: "Ogłoszenia nie ma jeszcze na stronie internetowej urzędu. 21 dni liczy się od ostatniego z trzech ogłoszeń.",
      en: "The announcement is not on the website of the office yet. The 21 days run from the last of the three.",
    },
  }),
} as const

export const wordingTexts = defineTexts({
  unlimitedWithdrawal: {
    pl: "Zdanie pozwala odstąpić od konkursu bez podania przyczyny. Ustawa zna tylko dwa powody unieważnienia.",
    en: "The sentence allows withdrawing the call without a reason. The act knows two grounds for cancelling it only.",
  },
  vagueFormalGround: {
    pl: "„Nieczytelna” oferta to niejasny powód odrzucenia. Napisz, czego dokładnie wymagasz.",
    en: "“Illegible” is a vague ground for rejecting an offer. Say exactly what you require.",
  },
  jointOffersDiffer: (isTaken: boolean) => ({
    pl: isTaken
      ? "Tekst mówi, że oferty wspólne są przyjmowane, a w warunkach ofert nie są dozwolone."
      : "Tekst odmawia ofert wspólnych, a w warunkach ofert są dozwolone.",
    en: isTaken
      ? "The text says that joint offers are taken, but the rules for offers do not allow them."
      : "The text refuses joint offers, but the rules for offers allow them.",
  }),
  formDiffersFromText: {
    pl: "Tekst mówi o innej formie zlecenia niż zaznaczona.",
    en: "The text speaks of the other form of commissioning than the one marked.",
  },
  wrongDate: {
    pl: "Tekst podaje złą datę ustawy. Ustawa o działalności pożytku publicznego i o wolontariacie jest z 24 kwietnia 2003 r.",
    en: "The text gives a wrong date of the act. The act on public benefit activity is of 24 April 2003.",
  },
  sportsAct: {
    pl: "Tekst przywołuje ustawę o sporcie. Dotacje na jej podstawie nie są konkursem ofert: prowadź je osobno.",
    en: "The text cites the Act on Sport. Grants under it are no competition of offers: keep them apart.",
  },
  conditionlessAnnulment: {
    pl: "Zdanie pozwala unieważnić albo odwołać konkurs i nie mówi, kiedy. Ustawa zna tylko dwa powody unieważnienia.",
    en: "The sentence allows cancelling the call and does not say when. The act knows two grounds for cancelling it only.",
  },
  paperAsked: {
    pl: "Tekst mówi o kopercie, poczcie albo stemplu, a oferty składa się tutaj. Usuń to zdanie albo je popraw.",
    en: "The text speaks of an envelope, the post or a postmark, but offers are submitted here. Remove or mend the sentence.",
  },
  oldForm: (journal: Text) => ({
    pl: `Tekst przywołuje dawny wzór oferty. Obowiązuje ${journal.pl}.`,
    en: `The text cites an old form of the offer. In force: ${journal.en}.`,
  }),
  oldEdition: (journal: Text) => ({
    pl: `Tekst przywołuje dawne wydanie ustawy. Obowiązuje ${journal.pl}.`,
    en: `The text cites an old edition of the act. In force: ${journal.en}.`,
  }),
})

export const statedTexts = {
  ...defineTexts({
    formDiffersFromArticle: {
      pl: "Tekst przywołuje artykuł o innej formie zlecenia niż zaznaczona.",
      en: "The text cites the article of the other form of commissioning than the one marked.",
    },
    amountUnlikeWords: (digits: string) => ({
      pl: `Kwota ${digits} zł słownie jest inna niż cyframi.`,
      en: `The amount of PLN ${digits} differs from its words.`,
    }),
    poolDiffers: (said: string) => ({
      pl: `Tekst mówi, że na konkurs jest ${said} zł, a w polu jest inna pula. Sprawdź, co się zgadza.`,
      en: `The text says that the call has PLN ${said}, but the field has another amount. Check which is right.`,
    }),
    yearOutsideTask: (year: number) => ({
      pl: `Tekst mówi o zadaniu w ${year} roku, a terminy zadania są inne. Sprawdź, co się zgadza.`,
      en: `The text speaks of the task in ${year}, but its dates are others. Check which is right.`,
    }),
    closingWithoutHour: {
      pl: "Tekst podaje dzień zakończenia naboru bez godziny. Dopisz ją albo usuń termin: ogłoszenie i tak go podaje.",
      en: "The text gives the closing day without an hour. Add it, or leave the term out: the announcement gives it anyway.",
    },
    closingDiffers: (day: string) => ({
      pl: `Tekst mówi, że nabór trwa do ${day}, a w polu jest inny dzień.`,
      en: `The text says that offers are taken until ${day}, but the field has another day.`,
    }),
  }),
  resultDiffers: defineTexts({
    mean: {
      pl: "Tekst mówi o sumie punktów, a w warunkach wynikiem jest średnia.",
      en: "The text speaks of the sum of points, but by the rules the result is the mean.",
    },
    sum: {
      pl: "Tekst mówi o średniej punktów, a w warunkach wynikiem jest suma.",
      en: "The text speaks of the mean of points, but by the rules the result is the sum.",
    },
  }),
} as const
