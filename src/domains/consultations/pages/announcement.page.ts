import { formatMoment, today } from "../../../lib/dates.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  card,
  confirmPanel,
  disclosure,
  type Html,
  html,
  lines,
  link,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { OpenedParagraph } from "../announce-consultation.ts"
import type { Planned } from "../announcement.queries.ts"
import type { Consultation } from "../consultation.ts"
import { draftTexts } from "../draft.texts.ts"
import { officeTexts as texts } from "./office.texts.ts"
import { lacking, officeHead } from "./office-parts.ts"

/** What is missing before the announcement, or the question before it. */
export function announcementPage(
  ctx: OfficeCtx,
  it: Consultation,
  paragraphs: readonly OpenedParagraph[],
  planned: Planned,
  problems: readonly Problem[],
): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const own = urls.officeConsultation.href(to)
  return officePage(ctx, {
    title: texts.announce,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.title, href: urls.officeConsultations.href({ office: to.office }) },
          { label: it.title, href: own },
          { label: texts.announce },
        ],
        title: texts.announce,
        lead: it.title,
      }),
      problems.length > 0
        ? lacking(ctx, {
            title: texts.notReady,
            problems,
            actions: link(ctx, { href: urls.consultationEdit.href(to), label: texts.change, onward: true }),
          })
        : confirmPanel(ctx, {
            title: texts.announceTitle,
            body: html`<p>${say(ctx, texts.announceBody(it.from ?? "", it.to ?? ""))}</p>`,
            consequences: [
              texts.announceFrozen(paragraphs.length),
              texts.announceSeen,
              texts.announcePoll(planned.questions.length, it.from === today(ctx.now).toString()),
              ...(planned.meetings.length > 0 ? [texts.announceMeetings(planned.meetings.length)] : []),
            ],
            action: urls.consultationAnnouncement.href(to),
            confirm: texts.announce,
            cancel: { href: own },
          }),
      paragraphs.length > 0 &&
        disclosure(ctx, { summary: texts.preview, body: paragraphList(paragraphs), open: problems.length > 0 }),
      planned.questions.length > 0 && disclosure(ctx, { summary: texts.questions, body: questionList(planned) }),
      planned.meetings.length > 0 && disclosure(ctx, { summary: texts.meetings, body: meetingList(ctx, planned) }),
    ],
  })
}

const paragraphList = (paragraphs: readonly OpenedParagraph[]): Html =>
  html`<dl class="facts" data-look="long">${paragraphs.map(
    ({ place, text }) => html`<div><dt>${place}</dt><dd>${lines(text)}</dd></div>`,
  )}</dl>`

const questionList = ({ questions }: Planned): Html =>
  html`<ol>${questions.map(
    ({ question, options }) => html`<li>${question}<ul>${options.map((text) => html`<li>${text}</li>`)}</ul></li>`,
  )}</ol>`

const meetingList = (ctx: OfficeCtx, { meetings }: Planned): Html =>
  html`<ul>${meetings.map(({ startsAt, place }) => html`<li>${formatMoment(startsAt, ctx.lang)}, ${place}</li>`)}</ul>`

export function deletionPage(ctx: OfficeCtx, it: Consultation): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const own = urls.officeConsultation.href(to)
  return officePage(ctx, {
    title: texts.remove,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.title, href: urls.officeConsultations.href({ office: to.office }) },
          { label: it.title, href: own },
          { label: texts.remove },
        ],
        title: texts.remove,
      }),
      confirmPanel(ctx, {
        title: texts.removeTitle,
        body: html`<p>${say(ctx, texts.removeBody)}</p>`,
        action: urls.consultationDeletion.href(to),
        confirm: texts.remove,
        cancel: { href: own },
        danger: true,
      }),
    ],
  })
}

/** A draft: its text as it will be cut, and its poll and meetings to be planned beside it. */
export function draftPage(ctx: OfficeCtx, it: Consultation, paragraphs: readonly OpenedParagraph[]): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  return officePage(ctx, {
    title: it.title,
    main: [
      ...officeHead(ctx, it, "overview", {
        lead: texts.draftLead,
        actions: [
          buttonLink(ctx, { href: urls.consultationAnnouncement.href(to), label: texts.announce, look: "primary" }),
          buttonLink(ctx, { href: urls.consultationEdit.href(to), label: texts.change }),
          buttonLink(ctx, { href: urls.consultationDeletion.href(to), label: texts.remove, look: "quiet" }),
        ],
      }),
      it.about && card(ctx, { title: texts.about, body: html`<p>${lines(it.about)}</p>` }),
      card(ctx, {
        title: texts.preview,
        body:
          paragraphs.length > 0 ? paragraphList(paragraphs) : html`<p class="quiet">${say(ctx, draftTexts.noText)}</p>`,
      }),
    ],
  })
}
