import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  paragraphs as asParagraphs,
  buttonLink,
  type Content,
  card,
  columns,
  errorSummary,
  facts,
  type Html,
  html,
  lines,
  link,
  pageHeader,
  say,
  section,
  wordDifference,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { managesConsultations } from "../consultation.access.ts"
import { channelWords, kindWords, listTexts, publicTexts as texts } from "../consultation.texts.ts"
import { type ActParagraph, type Consultation, isOpen, phaseAt, takesRemarks } from "../consultation.ts"
import { phaseTag } from "../consultation.words.ts"
import { feedTexts } from "../feeds/feed.texts.ts"
import { feedHead } from "../feeds/feed-links.ts"
import type { MeetingLine } from "../meetings/meeting.queries.ts"
import { meetingCards } from "../meetings/meeting-card.ts"
import type { Opinion } from "../opinion/opinion.ts"
import { opinionFacts } from "../opinion/opinion-facts.ts"
import type { Poll } from "../polls/poll.ts"
import { pollCards } from "../polls/poll-cards.ts"
import type { OwnRemark } from "../remarks/remark.queries.ts"
import { remarksTexts, remarkTexts } from "../remarks/remark.texts.ts"

export type ConsultationPageProps = {
  consultation: Consultation
  paragraphs: readonly (ActParagraph & { remarks: number })[]
  /** How many remarks there are in all. */
  all: number
  own: readonly OwnRemark[]
  meetings: readonly MeetingLine[]
  polls: readonly Poll[]
  opinion: Opinion | undefined
  /** Of a vote that was refused. */
  problems: readonly Problem[]
}

/** What everybody reads: the draft, how to have one's say, meetings, the poll, and what came of it. */
export function consultationPage(ctx: OfficeCtx, props: ConsultationPageProps): Html {
  const { consultation: it } = props
  const to = { office: ctx.office.slug, consultationId: it.id }
  return officePage(ctx, {
    title: it.title,
    failed: props.problems.length > 0,
    description: it.about,
    head: feedHead(ctx),
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: listTexts.title, href: urls.consultations.href({ office: to.office }) }, { label: it.title }],
        eyebrow: texts.number(it.number ?? "", kindWords[it.kind][ctx.lang]),
        title: it.title,
        tags: phaseTag(ctx, phaseAt(it, ctx.now)),
        actions: [
          takesRemarks(it, ctx.now) &&
            buttonLink(ctx, { href: urls.newRemark.href(to), label: texts.newRemark, look: "primary" }),
          buttonLink(ctx, { href: urls.remarks.href(to), label: texts.toRemarks(props.all) }),
          managesConsultations(ctx) &&
            buttonLink(ctx, { href: urls.officeConsultation.href(to), label: texts.manage, look: "quiet" }),
        ],
      }),
      errorSummary(ctx, props.problems),
      standing(ctx, it),
      columns(ctx, { main: mainOf(ctx, props), aside: asideOf(ctx, props), asideFirst: true }),
    ],
  })
}

function standing(ctx: OfficeCtx, it: Consultation): Content {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const phase = phaseAt(it, ctx.now)
  if (phase === "ahead") return alert(ctx, { body: texts.aheadNote(it.from ?? "") })
  if (phase === "closed") return alert(ctx, { body: texts.closedNote })
  if (it.annulment)
    return alert(ctx, {
      tone: "danger",
      title: texts.annulledTitle(it.annulment.at),
      body: [asParagraphs(it.annulment.reason), html`<p>${say(ctx, texts.annulledNote)}</p>`],
    })
  if (phase !== "reported") return ""
  return alert(ctx, {
    tone: "success",
    body: texts.reportedNote,
    actions: link(ctx, { href: urls.consultationResults.href(to), label: texts.toResults, onward: true }),
  })
}

function mainOf(ctx: OfficeCtx, props: ConsultationPageProps): Content {
  const { consultation: it, own, paragraphs } = props
  return [
    it.about && card(ctx, { title: texts.about, body: asParagraphs(it.about) }),
    own.length > 0 && ownCard(ctx, it, own),
    pollCards(ctx, it, props.polls, props.problems),
    section(ctx, {
      title: texts.draft,
      body: [
        html`<p class="note">${say(ctx, texts.draftNote)}</p>`,
        html`<ol class="act">${paragraphs.map((each) => paragraphShown(ctx, it, each, each.remarks))}</ol>`,
      ],
    }),
  ]
}

function paragraphShown(ctx: OfficeCtx, it: Consultation, paragraph: ActParagraph, count: number): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const { id, place, text, changedText } = paragraph
  const ways = [
    count > 0 &&
      link(ctx, {
        href: urls.remarks.href(to, { fragment: id }),
        label: listTexts.countRemarks(count),
        hiddenLabel: texts.newRemarkHere(place),
      }),
    takesRemarks(it, ctx.now) &&
      link(ctx, {
        href: urls.newRemark.href(to, { akapit: id }),
        label: texts.newRemark,
        hiddenLabel: texts.newRemarkHere(place),
      }),
  ].filter(Boolean)
  return html`<li id="${`akapit-${id}`}"><strong>${place}</strong> ${lines(text)}${
    changedText === null
      ? ""
      : html`<div class="act-change"><span class="note">${say(ctx, texts.changedTo)}</span> ${wordDifference(ctx, text, changedText)}</div>`
  }${ways.length === 0 ? "" : html`<div class="act-ways">${say(ctx, ways)}</div>`}</li>`
}

function ownCard(ctx: OfficeCtx, it: Consultation, own: readonly OwnRemark[]): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  return card(ctx, {
    title: texts.own,
    body: own.map(
      (remark) =>
        html`<p><strong>${say(ctx, remarksTexts.number(remark.number))}</strong>${
          remark.place ? ` (${remark.place})` : ""
        }: ${lines(remark.text)} ${
          isOpen(it, ctx.now)
            ? link(ctx, {
                href: urls.remarkWithdrawal.href({ ...to, remarkId: remark.id }),
                label: remarkTexts.withdraw,
                hiddenLabel: remarksTexts.number(remark.number),
              })
            : ""
        }</p>`,
    ),
  })
}

function asideOf(ctx: OfficeCtx, { consultation: it, meetings, opinion }: ConsultationPageProps): Content {
  const to = { office: ctx.office.slug, consultationId: it.id }
  return [
    card(ctx, {
      compact: true,
      title: texts.facts,
      body: facts(ctx, [
        {
          term: it.annulment ? texts.termWas : texts.term,
          value: listTexts.fromTo(it.from ?? "", it.to ?? ""),
        },
        { term: texts.channels, value: it.channels.map((each, index) => [index > 0 && ", ", channelWords[each]]) },
        { term: texts.basis, value: it.resolutionBasis },
      ]),
      foot: link(ctx, { href: urls.consultationCalendar.href(to), label: feedTexts.addToCalendar }),
    }),
    meetingCards(ctx, meetings),
    opinion && card(ctx, { compact: true, title: texts.opinion, body: opinionFacts(ctx, it, opinion) }),
  ]
}
