import {
  addQuestion,
  announceConsultation,
  answerRemarks,
  castVote,
  changeParagraph,
  enterRemark,
  inviteOrganisations,
  joinRemarks,
  noteAttendee,
  pollsOf,
  publishReport,
  recordRules,
  saveConsultation,
  saveMeeting,
  saveOpinion,
  sendRemark,
} from "../../domains/consultations/public.ts"
import { programmeParagraphs } from "../../domains/programmes/public.ts"
import type { PartKey } from "../../law/programme.ts"
import { momentAt, today } from "../../lib/dates.ts"
import { newId } from "../../platform/ids.ts"
import { consultationNeighbours } from "../consultation-neighbours.ts"
import { must, type Stage } from "./actors.ts"
import type { ExampleOrganisation } from "./organisations.ts"

type Instant = Temporal.Instant
type Setting = { organisations: readonly ExampleOrganisation[]; now: Instant; begun: Instant }

const RESOLUTION = "uchwała nr XLII/512/2022 Rady Miejskiej Leszna w sprawie konsultacji z organizacjami"
const official = (stage: Stage, at: Instant) => stage.person("urszula.urzednik", at)
const morning = (day: Temporal.PlainDate) => momentAt(day, "09:00")

/** The way of consulting that the office has written down. */
export async function makeConsultationRules(stage: Stage, begun: Instant): Promise<void> {
  must(
    await recordRules(official(stage, begun), {
      ...{ validFrom: today(begun).toString(), resolution: RESOLUTION, termDays: "14", opinionDays: "21" },
      channels: ["online", "mail", "paper", "meeting"],
    }),
  )
}

type Said = { text: string; proposed?: string; by?: number; name?: string; place?: PartKey }

const SAID: readonly Said[] = [
  {
    text: "Prosimy, aby konkursy ogłaszać najpóźniej w styczniu. Teraz pierwsze miesiące roku finansujemy z własnej kieszeni.",
    proposed: "Konkursy na zadania priorytetowe Prezydent ogłasza do 31 stycznia.",
    by: 2,
    place: "way",
  },
  {
    text: "Konkursy trzeba ogłaszać najpóźniej w styczniu, bo pierwsze miesiące roku finansujemy z własnej kieszeni.",
    by: 3,
    place: "way",
  },
  { text: "W programie jest za mało o wolontariacie młodzieży.", name: "Anna Leśna", place: "aims" },
  { text: "Proszę dodać zadania dla osób z niepełnosprawnościami na Zatorzu.", name: "Jan Polny", place: "priorities" },
  { text: "Sala w domu kultury powinna być dla organizacji bezpłatna.", by: 4, place: "forms" },
  { text: "Proszę o więcej ścieżek rowerowych do Rydzyny.", name: "Ewa Rzeczna" },
  { text: "Wkład własny 10% jest dla małych stowarzyszeń za wysoki.", by: 5, place: "money" },
  { text: "Dziękujemy za spotkanie. Projekt jest dobry.", name: "Zofia Łąkowa" },
]

const ANSWERS: readonly { of: readonly number[]; decision: string; answer: string }[] = [
  {
    of: [0],
    decision: "accepted",
    answer: "Dopisaliśmy termin. Pierwsze konkursy ogłosimy w styczniu, gdy tylko rada uchwali budżet.",
  },
  { of: [2], decision: "accepted", answer: "Dziękujemy, dopisaliśmy wolontariat młodzieży." },
  { of: [3], decision: "accepted", answer: "Dziękujemy, dopisaliśmy zadania na Zatorzu." },
  { of: [4], decision: "partly", answer: "Sala będzie bezpłatna w dni robocze do godziny 18." },
  { of: [6], decision: "rejected", answer: "Wysokość wkładu ustala ogłoszenie każdego konkursu, nie program." },
  { of: [5], decision: "out-of-scope", answer: "Przekazaliśmy uwagę Miejskiemu Zarządowi Dróg." },
  { of: [7], decision: "out-of-scope", answer: "Dziękujemy za udział w spotkaniu. Ta uwaga nie wymaga zmian." },
]

/** Sentences of one year that accepted remarks added, each to the passage the remark is about. */
const ADDED: readonly { because: number; sentence(year: number): string }[] = [
  { because: 0, sentence: (year) => `Konkursy na zadania priorytetowe ogłasza się do 31 stycznia ${year} r.` },
  { because: 2, sentence: (year) => `W ${year} r. program wspiera też wolontariat młodzieży.` },
  { because: 3, sentence: (year) => `W ${year} r. są wśród nich zadania dla osób z niepełnosprawnościami na Zatorzu.` },
  { because: 4, sentence: (year) => `W ${year} r. sala w domu kultury jest bezpłatna w dni robocze do godziny 18.` },
]

/**
 * The consultation of the draft of a year's programme in October of the year before, as far as it has gone by now; nothing
 * when the office did not work with the product yet.
 */
export async function consultProgramme(
  stage: Stage,
  it: Setting & { year: number; programmeId: string },
): Promise<void> {
  const day = (month: number, date: number) => new Temporal.PlainDate(it.year - 1, month, date)
  const isPast = (at: Temporal.PlainDate) => Temporal.Instant.compare(morning(at), it.now) <= 0
  if (!isPast(day(9, 29)) || Temporal.Instant.compare(morning(day(9, 29)), it.begun) < 0) return
  const id = newId()
  const meetingId = newId()
  const poll = { id: newId(), question: "Na ile lat zawierać umowy o dotacje?", isMultiple: false }
  await announced(stage, morning(day(9, 29)), id, {
    title: `Projekt programu współpracy na rok ${it.year}`,
    about: "Pytamy, jakie zadania są najważniejsze i co zmienić w zasadach współpracy miasta z organizacjami.",
    programmeId: it.programmeId,
    actText: "",
    from: day(10, 1),
    to: day(10, 21),
  })
  const early = official(stage, morning(day(9, 30)))
  must(await addQuestion(early, id, { ...poll, options: "Na rok\nNa dwa lata\nNa trzy lata" }))
  const meeting = { id: meetingId, date: day(10, 13).toString(), time: "17:00", place: "Ratusz, sala nr 2" }
  must(
    await saveMeeting(early, id, { ...meeting, agenda: "Omówienie projektu, pytania, zbieranie uwag.", minutes: "" }),
  )
  must(await saveOpinion(early, id, opinionOf(day(9, 30))))
  if (!isPast(day(10, 14))) return
  const paragraphs = (await programmeParagraphs(early, it.programmeId)).filter(({ text }) => text.trim() !== "")
  const firstOf = (part: PartKey) => paragraphs.find(({ partKey }) => partKey === part)
  const ids = await taken(stage, it, id, morning(day(10, 14)), SAID, (place) => firstOf(place)?.id ?? "")
  const president = stage.person("pelagia.prezeska", morning(day(10, 14)))
  const remark = { paragraphId: "", text: "Prosimy o konkurs na sport dzieci już w lutym.", proposed: "", email: "" }
  const own = newId()
  must(await sendRemark(president, id, { ...remark, id: own, as: it.organisations[0]?.id ?? "person" }))
  await vote(stage, id, morning(day(10, 14)))
  const host = official(stage, morning(day(10, 14)))
  for (const [name, kind] of [
    ["Anna Leśna", "resident"],
    ["Jan Polny", "resident"],
    ["Ewa Rzeczna", "resident"],
    ["Piotr Leszczynko", "organisation"],
    ["Rita Radna", "councillor"],
    ["Urszula Urzędnik", "office"],
  ] as const)
    must(await noteAttendee(host, { consultationId: id, meetingId }, { id: newId(), name, kind, organisationName: "" }))
  if (!isPast(day(10, 27))) return
  const late = official(stage, morning(day(10, 27)))
  const minutes = "Obecni poparli ogłaszanie konkursów w styczniu i prosili o umowy na dwa lata."
  must(await saveMeeting(late, id, { ...meeting, agenda: "Omówienie projektu, pytania, zbieranie uwag.", minutes }))
  must(await joinRemarks(late, id, [ids[0]!, ids[1]!, own]))
  for (const { of, ...answer } of ANSWERS)
    must(
      await answerRemarks(
        late,
        id,
        of.map((index) => ids[index]!),
        answer,
      ),
    )
  for (const { because, sentence } of ADDED) {
    const { id: paragraphId, text: began } = firstOf(SAID[because]?.place ?? "aims")!
    // A programme begins from that of the year before, with its sentences.
    const rest = began.replace(` ${sentence(it.year - 1)}`, "")
    const change = { paragraphId, words: `${rest} ${sentence(it.year)}`, began }
    must(await changeParagraph(late, id, ids[because]!, change))
  }
  if (isPast(day(10, 30))) must(await publishReport(official(stage, morning(day(10, 30))), id))
}

/** A draft act that is open for remarks now, some of them not answered yet, and one that is only being written. */
export async function makeOpenConsultation(stage: Stage, it: Setting): Promise<void> {
  const day = today(it.now)
  const begun = it.now.subtract({ hours: 24 * 6 })
  const id = newId()
  const first = today(begun)
  await announced(stage, begun, id, {
    title: "Regulamin Leszczyńskiej Rady Działalności Pożytku Publicznego",
    about: "Rada ma nową kadencję. Pytamy, jak wybierać przedstawicieli organizacji i jak rada ma pracować.",
    programmeId: "",
    actText: ACT,
    from: first,
    to: day.add({ days: 15 }),
  })
  const inviting = official(stage, begun)
  must(await inviteOrganisations(inviting, id, consultationNeighbours.organisationsOf(inviting)))
  const meeting = {
    id: newId(),
    date: day.add({ days: 5 }).toString(),
    time: "16:30",
    place: "Centrum Aktywności, ul. Słowiańska 30",
  }
  must(
    await saveMeeting(official(stage, begun), id, { ...meeting, agenda: "Rozmowa o wyborach do rady.", minutes: "" }),
  )
  const yesterday = it.now.subtract({ hours: 24 })
  await taken(stage, it, id, yesterday, OPEN_SAID, () => "")
  const draft = {
    ...{ title: "Regulamin domu organizacji", about: "", programmeId: "", actText: "", from: "", to: "" },
    ...{ channels: [], resolution: RESOLUTION },
  }
  must(await saveConsultation(official(stage, yesterday), newId(), draft))
}

const ACT = `§ 1. Rada składa się z dwunastu osób.
§ 2. 1. Organizacje wybierają sześć osób w głosowaniu przez internet.
2. Głosowanie trwa siedem dni.
§ 3. Rada zbiera się co najmniej raz na kwartał.`

const OPEN_SAID: readonly Said[] = [
  { text: "Głosowanie powinno trwać dwa tygodnie, siedem dni to za krótko.", by: 1 },
  { text: "Głosowanie powinno trwać dwa tygodnie, bo siedem dni to za krótko dla małych stowarzyszeń.", by: 6 },
  { text: "Czy w radzie będzie miejsce dla młodzieży? Proszę o odpowiedź na numer 600 100 200.", name: "Ola Wodna" },
]

async function announced(
  stage: Stage,
  at: Instant,
  id: string,
  it: {
    title: string
    about: string
    programmeId: string
    actText: string
    from: Temporal.PlainDate
    to: Temporal.PlainDate
  },
): Promise<void> {
  const ctx = official(stage, at)
  const typed = { ...it, from: it.from.toString(), to: it.to.toString(), resolution: RESOLUTION }
  must(await saveConsultation(ctx, id, { ...typed, channels: ["online", "mail", "paper", "meeting"] }))
  must(await announceConsultation(ctx, id))
}

async function taken(
  stage: Stage,
  it: Setting,
  consultationId: string,
  at: Instant,
  said: readonly Said[],
  placeOf: (place: PartKey) => string,
): Promise<string[]> {
  const ids: string[] = []
  for (const { text, proposed = "", by, name = "", place } of said) {
    const id = newId()
    const from = {
      organisationName: by === undefined ? "" : (it.organisations[by]?.name ?? ""),
      personName: name,
      email: "",
    }
    const came = { channel: by === undefined ? "meeting" : "e-mail", receivedOn: today(at).toString() }
    const paragraphId = place === undefined ? "" : placeOf(place)
    must(await enterRemark(official(stage, at), consultationId, { id, paragraphId, text, proposed, ...from, ...came }))
    ids.push(id)
  }
  return ids
}

const opinionOf = (delivered: Temporal.PlainDate) => ({
  ...{ deliveredOn: delivered.toString(), givenOn: "", opinion: "", text: "", answer: "" },
})

async function vote(stage: Stage, consultationId: string, at: Instant): Promise<void> {
  const [poll] = await pollsOf(stage.system(at), consultationId)
  for (const [index, key] of ["pelagia.prezeska", "paulina.pomocna", "hubert.pomocnik", "rita.radna"].entries()) {
    const chosen = [poll!.options[index === 0 ? 0 : 1]!.id]
    must(await castVote(stage.person(key, at), consultationId, { questionId: poll!.id, chosen }))
  }
}
