import { articleWords } from "../../../law/article-words.ts"
import { formatDate, formatMoment, momentAt } from "../../../lib/dates.ts"
import { formatShare, shareOf } from "../../../lib/money.ts"
import { type Lang, speak, type Text } from "../../../lib/texts.ts"
import { changedRuns } from "../../../platform/changed-runs.ts"
import type { DocumentBlock, DocumentModel, RichText } from "../../../platform/pdf.model.ts"
import { channelWords } from "../consultation.texts.ts"
import { invitationTexts } from "../invitations/invitation.texts.ts"
import { meetingTexts, presenceWords } from "../meetings/meeting.texts.ts"
import { ATTENDEE_KINDS } from "../meetings/meeting.ts"
import { opinionTexts, opinionWords } from "../opinion/opinion.texts.ts"
import { decisionWords } from "../remarks/remark.texts.ts"
import type { ConsultationReport, ReportedRemark } from "./consultation-report.ts"
import { reportTexts, paperTexts as texts } from "./report.texts.ts"

/** The report as a document: one description for the page, the PDF and the Word file. */
export function reportDocument(
  it: { lang: Lang; officeName: string; isDraft: boolean },
  report: ConsultationReport,
): DocumentModel {
  const t = speak(it.lang)
  return {
    lang: it.lang,
    title: `${t(reportTexts.title)} ${report.number}`,
    author: it.officeName,
    issuedAt: momentAt(report.madeOn, "12:00"),
    header: report.title,
    ...(it.isDraft ? { draft: t(reportTexts.draftMark) } : {}),
    blocks: [
      { kind: "title", text: t(reportTexts.title), subtitle: t(texts.subtitle(report.number, report.title)) },
      ...course(it.lang, it.officeName, report),
      ...numbers(it.lang, report),
      ...remarks(it.lang, report),
      ...changes(it.lang, report),
      ...polls(it.lang, report),
      ...meetings(it.lang, report),
      ...opinion(it.lang, report),
      { kind: "paragraph", text: t(texts.madeOn(report.madeOn)), small: true },
    ],
  }
}

const heading = (text: string, level: 1 | 2 = 1): DocumentBlock => ({ kind: "heading", level, text })
const part = (name: string, text: string): DocumentBlock[] =>
  text === "" ? [] : [{ kind: "paragraph", text: [{ bold: name }] }, ...written(text)]
const written = (text: string): DocumentBlock[] =>
  text
    .trim()
    .split(/\n{2,}/)
    .filter(Boolean)
    .map((part) => ({ kind: "paragraph", text: part }))

function course(lang: Lang, officeName: string, report: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  return [
    heading(t(texts.course)),
    {
      kind: "facts",
      facts: [
        { label: t(texts.subject), value: `${t(texts[report.kind])}: ${report.title}` },
        { label: t(texts.term), value: t(texts.fromTo(report.from, report.to)) },
        {
          label: t(texts.channels),
          value: channelsOf(report)
            .map((each) => t(each))
            .join(", "),
        },
        { label: t(texts.basis), value: report.basis },
        { label: t(texts.organiser), value: officeName },
      ],
    },
    ...written(report.about),
  ]
}

function numbers(lang: Lang, { counts, changes: changed, meetings: held }: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  const keys = [
    ...(["taken", "residents", "organisations", "accepted", "partly"] as const),
    ...(["rejected", "outOfScope", "withdrawn"] as const),
  ]
  return [
    heading(t(texts.numbers)),
    {
      kind: "table",
      columns: [
        { header: t(texts.colWhat), width: 4 },
        { header: t(texts.colNumber), align: "right", width: 1 },
      ],
      rows: [
        ...keys.map((key) => [t(texts[key]), String(counts[key])]),
        [t(texts.changes), String(changed.length)],
        [t(texts.meetings), String(held.filter(({ isCancelled }) => !isCancelled).length)],
      ],
    },
  ]
}

function remarks(lang: Lang, report: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  if (report.remarks.length === 0) return [heading(t(texts.remarks)), { kind: "paragraph", text: t(texts.noRemarks) }]
  const places = [...Map.groupBy(report.remarks, ({ place }) => place ?? "")]
  return [
    heading(t(texts.remarks)),
    {
      kind: "table",
      columns: [
        { header: t(texts.colNo), align: "right" },
        { header: t(texts.colWho), width: 2 },
        { header: t(texts.colRemark), width: 5 },
        { header: t(texts.colAnswer), width: 5 },
      ],
      rows: places.flatMap(([place, list]) => [
        { band: place || t(texts.whole) },
        ...list.map((it): readonly RichText[] => [
          String(it.number),
          it.organisationName || t(texts.resident),
          remarkWords(lang, it),
          answerWords(lang, it),
        ]),
      ]),
    },
  ]
}

function remarkWords(lang: Lang, it: ReportedRemark): RichText {
  const t = speak(lang)
  if (it.isWithdrawn) return [{ italic: t(texts.withdrawnNote) }]
  if (it.isHeld) return [{ italic: t(texts.heldNote) }]
  return it.proposed ? [it.text, "\n", { italic: t(texts.suggested) }, ` ${it.proposed}`] : it.text
}

function answerWords(lang: Lang, it: ReportedRemark): RichText {
  const t = speak(lang)
  if (it.isWithdrawn) return ""
  if (!it.decision) return t(texts.waiting)
  const decision = { bold: t(decisionWords[it.decision]) }
  return it.joinedTo === null
    ? [decision, `\n${it.answer}`]
    : [decision, `\n${t(texts.sharedAnswer(String(it.joinedTo)))}`]
}

const channelsOf = ({ channels, invited = 0 }: ConsultationReport): Text[] => [
  ...channels.map((each) => channelWords[each]),
  ...(invited > 0 ? [invitationTexts.channel(invited)] : []),
]

function changes(lang: Lang, report: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  if (report.changes.length === 0)
    return [heading(t(texts.changesTitle)), { kind: "paragraph", text: t(texts.noChanges) }]
  return [
    heading(t(texts.changesTitle)),
    ...report.changes.flatMap((it): DocumentBlock[] => [
      heading(t(texts.changeOf(it.place, String(it.remarkNumber))), 2),
      { kind: "paragraph", text: changedRuns(it.was, it.became) },
    ]),
  ]
}

function polls(lang: Lang, report: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  if (report.polls.length === 0) return []
  return [
    heading(t(texts.pollTitle)),
    ...report.polls.flatMap((poll): DocumentBlock[] => [
      heading(poll.question, 2),
      { kind: "paragraph", text: t(texts.pollPeople(poll.people)) },
      {
        kind: "table",
        columns: [
          { header: t(texts.colOption), width: 4 },
          { header: t(texts.colVotes), align: "right", width: 1 },
          { header: t(texts.colShare), align: "right", width: 1 },
        ],
        rows: poll.options.map(({ text, votes }) => [
          text,
          String(votes),
          formatShare(shareOf(votes, poll.people), lang),
        ]),
      },
    ]),
  ]
}

function meetings(lang: Lang, report: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  if (report.meetings.length === 0) return []
  return [
    heading(t(texts.meetingsTitle)),
    ...report.meetings.flatMap((meeting): DocumentBlock[] => {
      const came = ATTENDEE_KINDS.filter((kind) => meeting.presence[kind] > 0)
      const present = came.map((kind) => t(presenceWords[kind](meeting.presence[kind]))).join(", ")
      return [
        heading(formatMoment(Temporal.Instant.from(meeting.at), lang), 2),
        ...(meeting.isCancelled
          ? [{ kind: "paragraph", text: t(texts.meetingCancelled) } as const]
          : [
              {
                kind: "facts",
                facts: [
                  { label: t(texts.meetingPlace), value: meeting.place },
                  { label: t(texts.meetingCame), value: present || t(texts.nobody) },
                ],
              } as const,
              ...part(t(meetingTexts.agenda), meeting.agenda),
              ...part(t(meetingTexts.minutes), meeting.minutes),
            ]),
      ]
    }),
  ]
}

function opinion(lang: Lang, { opinion: it }: ConsultationReport): DocumentBlock[] {
  const t = speak(lang)
  if (!it) return [heading(t(texts.opinionTitle)), { kind: "paragraph", text: t(texts.noOpinion) }]
  return [heading(t(texts.opinionTitle)), ...opinionBlocks(lang, it, 2)]
}

/** The opinion of the council of public benefit with its term and the office's answer, whose heading is of this level. */
export function opinionBlocks(
  lang: Lang,
  it: NonNullable<ConsultationReport["opinion"]>,
  level: 1 | 2,
): DocumentBlock[] {
  const t = speak(lang)
  return [
    {
      kind: "facts",
      facts: [
        { label: t(texts.delivered), value: formatDate(it.deliveredOn, lang) },
        { label: t(texts.due), value: `${formatDate(it.dueOn, lang)} (${t(articleWords(it.basis))})` },
        {
          label: t(texts.opinion),
          value: it.opinion
            ? `${t(opinionWords[it.opinion])}, ${formatDate(it.givenOn ?? it.dueOn, lang)}`
            : t(opinionTexts[it.state]),
        },
      ],
    },
    ...written(it.text),
    ...(it.answer ? [heading(t(texts.answer), level), ...written(it.answer)] : []),
  ]
}
