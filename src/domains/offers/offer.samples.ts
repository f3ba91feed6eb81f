import type { Grosze } from "../../lib/money.ts"
import { EMPTY_JOINT } from "./joint/partner.ts"
import { type Activity, ADMINISTRATIVE, type Cost, type OfferContent, type Result } from "./offer.ts"

/** Term of the task, as the announcement allows it. */
export type Term = { from: string; to: string }

const zl = (amount: number): Grosze => Math.round(amount * 100)
const units = (n: number): number => n * 1000

type ActivityText = [name: string, description: string, audience: string, external?: string]
type CostText = [activity: number | "administrative", name: string, unit: string, price: number, quantity: number]
type Sample = {
  title: string
  place: string
  contact: [name: string, phone: string, email: string]
  synopsis: string
  activities: ActivityText[]
  results: [name: string, target: string, monitoring: string][]
  resultsText: string
  experience: string
  resources: string
  costs: CostText[]
  /** In złote; the own financial contribution takes what is left of the costs. */
  grant: number
  ownInKind: number
  recipients?: number
  otherInformation?: string
}

const handball: Sample = {
  title: "Piłka ręczna po lekcjach",
  place: "Leszno, hala przy szkole podstawowej na Zatorzu",
  contact: ["Alicja Jaskółka", "65 500 10 20", "alicja.jaskolka@jaskolki.example.org"],
  synopsis:
    "Dwie grupy dzieci w wieku 8–14 lat trenują piłkę ręczną dwa razy w tygodniu. Na Zatorzu nie ma bezpłatnych zajęć po godzinie 15, a co trzecie dziecko dojeżdża. Zajęcia uzupełniają szkolny klub sportowy, który działa tylko w środy.",
  activities: [
    [
      "Treningi w dwóch grupach",
      "Po dwa treningi tygodniowo w każdej grupie, 90 minut, z licencjonowaną trenerką. Nabór otwarty, bez wpisowego.",
      "40 dzieci w wieku 8–14 lat z Zatorza i Gronowa",
    ],
    [
      "Turniej wojewódzki",
      "Jednodniowy turniej ośmiu drużyn na zakończenie cyklu, z udziałem naszych dwóch grup.",
      "96 zawodniczek i zawodników, w tym 24 z Leszna",
      "Przewóz drużyn zleca się przewoźnikowi.",
    ],
  ],
  results: [
    ["Dzieci, które ukończyły cykl treningów", "36 dzieci", "Listy obecności, próg 70% zajęć"],
    ["Przeprowadzone treningi", "128 treningów", "Dziennik trenerki"],
    ["Drużyny w turnieju", "8 drużyn", "Protokół turnieju"],
  ],
  resultsText:
    "Powstaną dwie stałe grupy treningowe i coroczny turniej. Dzieci ruszają się regularnie i mają gdzie pójść po lekcjach. Grupy zostają w klubie po zakończeniu zadania, a sprzęt służy następnym rocznikom.",
  experience:
    "Od 2014 roku prowadzimy zajęcia dla 120 dzieci rocznie. W ostatnich trzech latach wykonaliśmy i rozliczyliśmy w terminie cztery zadania miasta.",
  resources:
    "Trzy trenerki z licencją, dwunastu wolontariuszy, komplet bramek i piłek, magazyn w hali, składki członkowskie.",
  costs: [
    [0, "Trenerka, umowa zlecenie", "godz.", 65, 320],
    [0, "Wynajem hali", "godz.", 90, 120],
    [1, "Autokar", "kurs", 2400, 2],
    [1, "Puchary i napoje", "zestaw", 800, 1],
    ["administrative", "Księgowość zadania", "miesiąc", 280, 10],
  ],
  grant: 36_000,
  ownInKind: 2_400,
}

const swimming: Sample = {
  title: "Bezpieczni w wodzie",
  place: "Leszno, pływalnia Akwawit",
  contact: ["Tomasz Perkoz", "603 000 214", "biuro@perkoz.example.org"],
  synopsis:
    "Nauka pływania dla trzecioklasistów, którzy nie umieją pływać, z zasadami bezpieczeństwa nad jeziorem. Szkoły nie mają godzin na basenie, a w okolicy są cztery kąpieliska bez ratownika.",
  activities: [
    [
      "Nauka pływania",
      "Osiem grup po 12 dzieci, każda 16 lekcji z instruktorem w wodzie.",
      "96 dzieci z klas trzecich",
    ],
    ["Dzień ratownika", "Pokaz pierwszej pomocy i rzutki ratowniczej nad jeziorem.", "Uczestnicy zajęć i ich rodziny"],
  ],
  results: [
    ["Dzieci, które przepływają 25 metrów", "80 dzieci", "Sprawdzian na koniec cyklu, protokół instruktora"],
    ["Rodziny na dniu ratownika", "120 osób", "Licznik wejść, zdjęcia"],
  ],
  resultsText:
    "Osiemdziesięcioro dzieci nauczy się pływać, a ich rodziny poznają zasady bezpieczeństwa. Program lekcji zostaje szkołom.",
  experience: "Szkolimy ratowników od 1998 roku; w 2025 roku nauczyliśmy pływać 210 osób.",
  resources: "Sześcioro instruktorów, deski i makarony, łódź ratownicza, umowa z pływalnią.",
  costs: [
    [0, "Instruktor pływania", "godz.", 70, 256],
    [0, "Wejścia na tor", "lekcja", 110, 128],
    [1, "Ratownicy i łódź", "godz.", 120, 6],
    [1, "Druk zasad bezpieczeństwa", "szt.", 1.25, 800],
    ["administrative", "Koordynacja i księgowość", "miesiąc", 260, 9],
  ],
  grant: 29_844,
  ownInKind: 1_500,
  recipients: 1_920,
  otherInformation: "Opłata to 20 zł od dziecka za cykl; dzieci z rodzin w trudnej sytuacji nie płacą.",
}

const walking: Sample = {
  title: "Nordic walking dla młodych i starszych",
  place: "Leszno, park 1000-lecia i las komunalny",
  contact: ["Danuta Czajka", "", "czajka@senior-wedruje.example.org"],
  synopsis:
    "Wspólne marsze wnuków i dziadków w każdą sobotę, z instruktorką i badaniem kondycji na początku i na końcu. W mieście brakuje ruchu, który łączy pokolenia.",
  activities: [
    ["Marsze sobotnie", "30 marszów po 90 minut w dwóch grupach tempa.", "25 dzieci i 25 osób w wieku 60+"],
    ["Badanie kondycji", "Pomiar tętna i test marszu na początku i na końcu.", "Wszyscy uczestnicy"],
  ],
  results: [["Osoby, które przeszły co najmniej 20 marszów", "40 osób", "Karty marszów"]],
  resultsText: "Czterdzieści osób chodzi regularnie, poprawia wynik testu marszu i zna się między pokoleniami.",
  experience: "Od sześciu lat prowadzimy marsze i gimnastykę dla seniorów.",
  resources: "Dwie instruktorki, 40 par kijków, lokal na ul. Narutowicza.",
  costs: [
    [0, "Instruktorka, umowa zlecenie", "godz.", 60, 90],
    [0, "Kije", "para", 89.5, 20],
    [1, "Pielęgniarka", "godz.", 75, 16],
    ["administrative", "Ubezpieczenie i druk", "zestaw", 600, 1],
  ],
  grant: 8_000,
  ownInKind: 600,
}

function contentOf(sample: Sample, term: Term): OfferContent {
  const activities = sample.activities.map(
    ([name, description, audience, external], index): Activity => ({
      id: `dzialanie-${index + 1}`,
      name,
      description,
      audience,
      ...termOf(index, sample.activities.length, term),
      external: external ?? "",
    }),
  )
  const costs = sample.costs.map(
    ([activity, name, unit, price, quantity], index): Cost => ({
      id: `koszt-${index + 1}`,
      group: activity === "administrative" ? ADMINISTRATIVE : activities[activity]!.id,
      name,
      unit,
      unitCost: zl(price),
      quantity: units(quantity),
    }),
  )
  const total = costs.reduce((sum, cost) => sum + (cost.unitCost * cost.quantity) / 1000, 0)
  const recipients = zl(sample.recipients ?? 0)
  const [contactName, phone, email] = sample.contact
  return {
    callTaskId: "",
    title: sample.title,
    ...term,
    place: sample.place,
    contact: { name: contactName, phone, email },
    synopsis: sample.synopsis,
    activities,
    results: sample.results.map(
      ([name, target, monitoring], index): Result => ({ id: `rezultat-${index + 1}`, name, target, monitoring }),
    ),
    resultsText: sample.resultsText,
    experience: sample.experience,
    resources: sample.resources,
    costs,
    grant: zl(sample.grant),
    ownFinancial: total - zl(sample.grant) - zl(sample.ownInKind) - recipients,
    ownInKind: zl(sample.ownInKind),
    recipients,
    charges: recipients > 0,
    otherInformation: sample.otherInformation ?? "",
    statements: {
      "within-activity": true,
      ...(recipients > 0 ? { "charges-within-paid-activity": true } : {}),
      "tax-arrears": "none",
      "insurance-arrears": "none",
      "register-data": true,
      truthful: true,
      "data-subjects": true,
    },
    ...EMPTY_JOINT,
  }
}

/** The first activity takes the whole term, a later one its last part. */
function termOf(index: number, count: number, term: Term): Term {
  if (index === 0) return term
  const [from, to] = [Temporal.PlainDate.from(term.from), Temporal.PlainDate.from(term.to)]
  const days = from.until(to, { largestUnit: "day" }).days
  return { from: from.add({ days: Math.floor((days * index) / count) }).toString(), to: term.to }
}

/** Complete invented offers for a term; each fits a call that covers up to 90% of costs and 10% for administration. */
export const offerSamples = {
  handball: (term: Term) => contentOf(handball, term),
  swimming: (term: Term) => contentOf(swimming, term),
  walking: (term: Term) => contentOf(walking, term),
} as const
