import { toPlainDate } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel } from "../../../platform/pdf.ts"
import { callDocumentTexts as texts } from "../call.announcement.texts.ts"
import {
  type Announced,
  closingOf,
  criterionNote,
  dayOfAnnouncement,
  decisionOf,
  howToSubmitOf,
  legalBasisOf,
  moneyFactsOf,
  pastCostsOf,
  periodOf,
  poolInWords,
  spheresOf,
  thresholdOf,
} from "../call.announcement.ts"
import { maxPointsOf } from "../call.ts"
import type { CallVersion } from "../corrections/version.queries.ts"
import { rulesFactsOf } from "../offer-rules.announcement.ts"
import { announcedRulesTexts } from "../offer-rules.texts.ts"
import { correctionBlocks } from "./correction.blocks.ts"

export type AnnouncementDocument = {
  call: Announced & { publishedAt?: Temporal.Instant | null }
  organ: string
  officeName: string
  /** Of the page of the competition: read in BIP or on a board, "this website" is another one. */
  address?: string | undefined
  /** Its versions: a corrected announcement says under its title what changed. */
  versions?: readonly CallVersion[]
  /** Moment written into the file of a draft; an announced one carries its publication. */
  now: Temporal.Instant
}

/** The announcement as a document. Announcements are in Polish: it is the language of the act and of the office. */
export function announcementDocument({
  call,
  organ,
  officeName,
  address,
  now,
  versions = [],
}: AnnouncementDocument): DocumentModel {
  const on = dayOfAnnouncement(call, now)
  const heading = call.number ? texts.headingNumber(call.number) : texts.heading
  return {
    lang: "pl",
    title: `${pl(heading)}: ${call.title}`,
    author: officeName,
    issuedAt: (versions.length > 1 ? versions.at(-1)!.madeAt : call.publishedAt) ?? now,
    header: pl(heading),
    footer: officeName,
    draft: call.publishedAt ? undefined : pl(texts.draftMark),
    blocks: [
      { kind: "title", text: call.title || pl(texts.notStated), subtitle: pl(heading) },
      ...correctionBlocks(versions, toPlainDate(on)),
      { kind: "paragraph", text: pl(legalBasisOf(call, organ, on)) },
      ...part(texts.task, call.description, [
        { term: texts.spheres, value: { pl: spheresOf(call, on).map(pl).join("\n"), en: "" } },
        { term: texts.form, value: call.form ? texts[call.form] : undefined },
      ]),
      ...part(texts.money, "", moneyFacts(call)),
      ...(call.poolIsOfDraftBudget ? [{ kind: "note" as const, text: pl(texts.draftBudget) }] : []),
      ...part(texts.rules, call.rules, []),
      ...part(texts.conditions, call.conditions, [
        { term: texts.closing, value: closingOf(call) },
        { term: texts.taskPeriod, value: periodOf(call) },
      ]),
      { kind: "paragraph", text: pl(howToSubmitOf(call, address)) },
      ...part(announcedRulesTexts.heading, "", rulesFactsOf(call.offerRules)),
      ...part(texts.choice, call.procedure, [
        { term: texts.decision, value: decisionOf(call) },
        ...(call.threshold === null ? [] : [{ term: texts.threshold, value: thresholdOf(call) }]),
      ]),
      criteriaTable(call),
      ...part(texts.pastCosts, call.costsNote, pastCostsOf(call, toPlainDate(on).year)),
    ],
  }
}

const pl = (text: Text) => text.pl

const moneyFacts = (call: Announced) =>
  moneyFactsOf(call).map((fact) =>
    fact.term === texts.pool && call.pool !== null ? { ...fact, value: poolInWords(call.pool) } : fact,
  )

/** A heading, facts and running text; a fact nobody has stated says so. */
function part(heading: Text, text: string, facts: { term: Text; value: Text | undefined }[]): DocumentBlock[] {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== "")
  return [
    { kind: "heading", level: 1, text: pl(heading) },
    ...paragraphs.map((paragraph) => ({ kind: "paragraph" as const, text: paragraph })),
    ...(facts.length === 0
      ? []
      : [
          {
            kind: "facts" as const,
            facts: facts.map(({ term, value }) => ({
              label: pl(term),
              value: (value && pl(value)) || pl(texts.notStated),
            })),
          },
        ]),
  ]
}

function criteriaTable({ criteria }: Announced): DocumentBlock {
  return {
    kind: "table",
    caption: pl(texts.criteria),
    columns: [
      { header: pl(texts.criterion), width: 1 },
      { header: pl(texts.maxPoints), align: "right" },
    ],
    rows: criteria.map((criterion) => [
      [
        { bold: criterion.name },
        ...[criterion.hint, criterionNote(criterion)?.pl].filter(Boolean).map((said) => `\n${said}`),
      ],
      String(criterion.maxPoints),
    ]),
    total: { label: pl(texts.total), values: [String(maxPointsOf(criteria))] },
  }
}
