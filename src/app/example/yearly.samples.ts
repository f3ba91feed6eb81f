import {
  publishYearlyReport,
  recordDelivery,
  saveYearlyReport,
  startYearlyReport,
  YEARLY_CHAPTERS,
} from "../../domains/programmes/public.ts"
import { answerRound, openRound, strategyOfCard, takeSnapshot } from "../../domains/strategy/public.ts"
import { today } from "../../lib/dates.ts"
import { newId } from "../../platform/ids.ts"
import { allFacts } from "../facts.ts"
import { must, type Stage } from "./actors.ts"

const WRITTEN: Readonly<Record<string, (year: number) => string>> = {
  introduction: (year) =>
    `W ${year} roku miasto i organizacje pierwszy raz przeszły cały rok współpracy bez papieru: od konsultacji programu, przez konkursy, po rozliczenia.\n\nNajwięcej zadań dotyczyło sportu dzieci i młodzieży oraz wsparcia osób starszych.`,
  programme: (year) =>
    `Program na ${year} rok przyjęto przed końcem listopada. Nowością były zadania w sferze edukacji po lekcjach.`,
  results: () =>
    "Organizacje wniosły wkład własny finansowy i pracę społeczną. Niewykorzystaną część dotacji zwróciły w terminie.",
  "beside-money": () =>
    "Miasto udostępniało sale i sprzęt, prowadziło szkolenia z pisania ofert i dwa razy spotkało się ze wszystkimi organizacjami.",
  assessment: () =>
    "Najlepiej zadziałało sprawdzanie ofert przed złożeniem. W następnym roku trzeba wcześniej ogłaszać konkursy dla sekcji sportowych.",
}

/** The report on the programme of last year, published and given to the council, and the strategy as it accepted it. */
export async function makeYearlyReport(stage: Stage, it: { cardId: string; now: Temporal.Instant }): Promise<void> {
  const year = today(it.now).year - 1
  const ctx = stage.person("karolina.koordynator", it.now)
  must(await startYearlyReport(ctx, year))
  const texts = Object.fromEntries(YEARLY_CHAPTERS.map(({ key }) => [key, WRITTEN[key]?.(year) ?? ""]))
  const saving = await saveYearlyReport(ctx, year, { revision: 1, texts: texts as never })
  if (saving.kind !== "saved") throw new Error("the example was refused: the yearly report")
  must(await publishYearlyReport(ctx, allFacts, year, { revision: 2, because: "" }))
  const day = today(it.now).toString()
  must(await recordDelivery(ctx, year, { presentedOn: day, bipUrl: "https://bip.leszno.example.org/sprawozdania" }))
  const accepted = { id: newId(), name: `Raport za ${year} rok`, resolution: "", acceptedOn: day }
  await openRound(ctx, year)
  const confirmed = { answer: "confirmed", note: "Etapy i mierniki sprawdzone.", evidence: "" } as const
  must(await answerRound(stage.person("celina.celowa", it.now), { year, cardId: it.cardId }, confirmed))
  must(await takeSnapshot(ctx, allFacts, await strategyOfCard(ctx, it.cardId), accepted))
}
