import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { AttendeeKind, Decision, OpinionKind } from "../consultation.tables.ts"
import type { Channel, Consultation, ConsultationKind } from "../consultation.ts"
import { meetingsOf } from "../meetings/meeting.queries.ts"
import { opinionOf } from "../opinion/opinion.ts"
import { type RemarkCounts, remarkCounts } from "../overview.queries.ts"
import { pollsOf } from "../polls/poll.ts"
import { everyRemark } from "../remarks/remark.queries.ts"

/** Everything the report says, as plain data: what is frozen at its publication. It holds no name of a person. */
export type ConsultationReport = {
  version: 1
  madeOn: string
  number: string
  kind: ConsultationKind
  title: string
  about: string
  from: string
  to: string
  channels: readonly Channel[]
  /** Organisations that had a letter; reports of before say nothing of it. */
  invited?: number
  basis: string
  counts: RemarkCounts
  remarks: readonly ReportedRemark[]
  changes: readonly { remarkNumber: number; place: string; was: string; became: string }[]
  polls: readonly {
    question: string
    isMultiple: boolean
    people: number
    options: readonly { text: string; votes: number }[]
  }[]
  meetings: readonly {
    at: string
    place: string
    isCancelled: boolean
    agenda: string
    minutes: string
    presence: Readonly<Record<AttendeeKind, number>>
  }[]
  opinion:
    | {
        deliveredOn: string
        dueOn: string
        basis: string
        state: "awaited" | "given" | "waived"
        givenOn: string | null
        opinion: OpinionKind | null
        text: string
        answer: string
      }
    | undefined
}

export type ReportedRemark = {
  number: number
  place: string | null
  organisationName: string
  text: string
  proposed: string
  isWithdrawn: boolean
  isHeld: boolean
  joinedTo: number | null
  decision: Decision | null
  answer: string
}

/** The report as it would be published now, and how many remarks were accepted without a change of the draft. */
export async function gatherReport(
  ctx: OfficeCtx,
  it: Consultation,
): Promise<{ report: ConsultationReport; unchanged: number }> {
  const remarks = await everyRemark(ctx, it.id)
  const opinion = await opinionOf(ctx, it.id)
  const { counts, invited, unchanged } = await remarkCounts(ctx, it.id)
  const report: ConsultationReport = {
    version: 1,
    madeOn: today(ctx.now).toString(),
    number: it.number ?? "",
    kind: it.kind,
    title: it.title,
    about: it.about,
    from: it.from ?? "",
    to: it.to ?? "",
    channels: it.channels,
    invited,
    basis: it.resolutionBasis,
    counts,
    remarks: remarks.map(
      ({ answer, number, place, organisationName, text, proposed, isWithdrawn, isHeld, joinedTo }) => ({
        ...{ number, place, organisationName, text, proposed, isWithdrawn, isHeld, joinedTo },
        ...{ decision: answer?.decision ?? null, answer: answer?.answer ?? "" },
      }),
    ),
    changes: remarks
      .flatMap(({ number, changes }) => changes.map((change) => ({ ...change, remarkNumber: number })))
      .sort((a, z) => a.at.localeCompare(z.at))
      .map(({ remarkNumber, place, was, became }) => ({ remarkNumber, place, was, became })),
    polls: (await pollsOf(ctx, it.id)).map(({ question, isMultiple, people, options, votes }) => ({
      ...{ question, isMultiple, people },
      options: options.map(({ id, text }) => ({ text, votes: votes[id] ?? 0 })),
    })),
    meetings: (await meetingsOf(ctx, it.id)).map(({ startsAt, place, cancelledAt, agenda, minutes, presence }) => ({
      ...{ at: startsAt.toString(), place, isCancelled: cancelledAt !== null, agenda, minutes, presence },
    })),
    opinion: opinion && {
      deliveredOn: opinion.deliveredOn,
      dueOn: opinion.dueOn,
      basis: opinion.basis,
      state: opinion.state,
      givenOn: opinion.givenOn,
      opinion: opinion.opinion,
      text: opinion.text,
      answer: opinion.answer,
    },
  }
  return { report, unchanged }
}
