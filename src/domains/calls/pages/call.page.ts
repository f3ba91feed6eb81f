import { journalOn } from "../../../law/acts.ts"
import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  buttonLink,
  type Content,
  card,
  columns,
  type Fact,
  facts,
  type Html,
  html,
  icon,
  link,
  moment,
  money,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { TiedTask } from "../../programmes/public.ts"
import { alertTexts } from "../alerts/alert.texts.ts"
import { managesCalls } from "../call.access.ts"
import { callDocumentTexts as documentTexts } from "../call.announcement.texts.ts"
import { criterionNote, dayOfAnnouncement, decisionOf, grantOf, percent, periodOf } from "../call.announcement.ts"
import { type Call, type Criterion, callPhase, maxPointsOf, thresholdPointsOf } from "../call.ts"
import { groundWords } from "../call.words.ts"
import type { Appearance } from "../corrections/appearance.ts"
import { feedTexts } from "../feeds/feed.texts.ts"
import { ownContributionOf } from "../offer-rules.announcement.ts"
import { programmeFact } from "../programme/tie-fields.ts"
import { questionTexts } from "../questions/question.texts.ts"
import { announcementCards } from "./announcement.ts"
import { kindOf } from "./call-card.ts"
import { phaseTag } from "./phase-tag.ts"
import { publicTexts as texts } from "./public.texts.ts"

export type CallPageProps = {
  call: Call
  organ: string
  /** When the version in force appeared in the three places. */
  appeared: readonly Appearance[]
  /** Card of the strategy whose indicators the funded tasks move. */
  card: { id: string; label: string } | undefined
  /** Task of the programme of cooperation that it carries out. */
  task: TiedTask | undefined
  /** Files of the announcement to download, drawn. */
  attachments: Content
  /** Its versions once it was corrected, drawn. */
  changes: Content
  /** How many questions have a public answer. */
  answered: number
}

/** What everybody sees of an announced call: the whole announcement, the facts at the right and one thing to do. */
export function callPage(ctx: OfficeCtx, props: CallPageProps): Html {
  const { call } = props
  const office = ctx.office.slug
  return officePage(ctx, {
    title: call.title,
    description: documentTexts.eyebrow(call.number ?? ""),
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: texts.title, href: urls.calls.href({ office }) }, { label: call.title }],
        eyebrow: documentTexts.eyebrow(call.number ?? ""),
        title: call.title,
        tags: [phaseTag(ctx, call), html`<span class="quiet">${say(ctx, kindOf(call))}</span>`],
      }),
      stateOf(ctx, call),
      columns(ctx, {
        asideFirst: true,
        main: [props.changes, ...announcementCards(ctx, props), props.attachments, whatToPrepare(ctx, call)],
        aside: [
          card(ctx, {
            title: texts.keyFacts,
            body: facts(
              ctx,
              [...factsOf(ctx, call), ...programmeFact(ctx, props.task), ...strategyFact(ctx, props)],
              "stacked",
            ),
          }),
          theOneThing(ctx, call),
          html`<p>${icon("download")} ${link(ctx, {
            href: urls.callPdf.href({ office, callId: call.id }),
            label: texts.pdf,
          })}</p>`,
          html`<p>${icon("info")} ${link(ctx, {
            href: urls.callQuestions.href({ office, callId: call.id }),
            label: questionTexts.link(props.answered),
          })}</p>`,
          ["open", "announced"].includes(callPhase(call, ctx.now))
            ? html`<p>${icon("calendar")} ${link(ctx, {
                href: urls.callCalendar.href({ office, callId: call.id }),
                label: feedTexts.addToCalendar,
              })}</p>`
            : "",
          html`<p>${icon("mail")} ${link(ctx, {
            href: urls.alerts.href({ office }, { sfera: call.spheres.join(",") }),
            label: alertTexts.followSimilar,
          })}</p>`,
          html`<p>${icon("shield-check")} ${link(ctx, { href: urls.fairness.href({ office, callId: call.id }), label: texts.fairness })}</p>`,
        ],
      }),
    ],
  })
}

/** Why offers cannot be made now, and what happens instead; nothing while the call is open. */
function stateOf(ctx: OfficeCtx, call: Call): Content {
  const phase = callPhase(call, ctx.now)
  if (phase === "announced" && call.publishedAt)
    return alert(ctx, {
      title: texts.announcedTitle,
      body: texts.announcedBody(dateText(toPlainDate(call.publishedAt).toString())),
    })
  if (phase === "evaluation")
    return alert(ctx, { title: texts.evaluationTitle, body: texts.evaluationBody(dateText(call.decisionOn)) })
  if (phase === "decided")
    return alert(ctx, {
      tone: "success",
      title: texts.decidedTitle,
      body: call.resultsPublishedAt ? texts.decidedBody : texts.decidedSoonBody,
    })
  if (phase !== "annulled" || !call.annulment) return ""
  const { ground, note } = call.annulment
  return alert(ctx, {
    tone: "warning",
    title: texts.annulledTitle,
    body: [texts.annulledBody(groundWords[ground]), note ? [" ", note] : ""],
  })
}

function factsOf(ctx: OfficeCtx, call: Call): Fact[] {
  const open = ["open", "announced"].includes(callPhase(call, ctx.now))
  const own = ownContributionOf(call)
  return [
    {
      term: open ? texts.timeToOffer : texts.timeOffersEnded,
      value: moment(ctx, call.closesAt, { weekday: true, now: open ? ctx.now : undefined }),
      note: call.extendedTo ? texts.extended : undefined,
    },
    { term: documentTexts.pool, value: money(ctx, call.pool) },
    { term: documentTexts.grant, value: grantOf(call) },
    ...(own ? [{ term: documentTexts.ownShare, value: own }] : []),
    { term: documentTexts.taskPeriod, value: periodOf(call) },
    { term: documentTexts.decision, value: decisionOf(call) },
    ...(call.threshold === null
      ? []
      : [
          {
            term: documentTexts.threshold,
            value: documentTexts.thresholdShort(call.threshold, thresholdPointsOf(call.criteria)),
          },
        ]),
  ]
}

function strategyFact(ctx: OfficeCtx, { card: found }: CallPageProps): Fact[] {
  if (!found) return []
  const href = urls.card.href({ office: ctx.office.slug, cardId: found.id })
  return [{ term: texts.strategyCard, value: link(ctx, { href, label: found.label }) }]
}

/** The page's one primary button. */
function theOneThing(ctx: OfficeCtx, call: Call): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  const primary = (href: string, label: Text) => buttonLink(ctx, { href, label, look: "primary", wide: true })
  if (managesCalls(ctx)) return primary(urls.officeCall.href(to), texts.runCall)
  const phase = callPhase(call, ctx.now)
  if (phase === "open" || phase === "announced")
    return primary(urls.newOffer.href(to), isPerson(ctx) ? texts.makeOffer : texts.signInAndOffer)
  if (phase === "decided" && call.resultsPublishedAt) return primary(urls.results.href(to), texts.seeResults)
  return primary(urls.calls.href({ office: ctx.office.slug }), texts.otherCalls)
}

/** Generated from the announcement, so that it never says anything else. */
function whatToPrepare(ctx: OfficeCtx, call: Call): Html {
  const own = ownContributionOf(call)
  const { maxAdministrativeShare } = call
  const journal = journalOn("templates", dayOfAnnouncement(call, ctx.now))
  const items: Content[] = [
    inEach((lang) => texts.prepareForm(journal[lang])[lang]),
    texts.prepareDescription,
    texts.preparePeriod(dateText(call.taskFrom), dateText(call.taskTo)),
    texts.prepareCosts(grantOf(call)),
    ...(own ? [texts.prepareOwn(own)] : []),
    ...(maxAdministrativeShare === null
      ? []
      : [inEach((lang) => texts.prepareAdministrative(percent(maxAdministrativeShare, lang))[lang])]),
    ...call.offerRules.attachments.map(({ name, isRequired }) =>
      isRequired ? texts.prepareAttachment(name) : texts.prepareOptionalAttachment(name),
    ),
    whatIsScored(ctx, call),
    texts.prepareRepresentative,
  ]
  return card(ctx, {
    title: texts.prepare,
    id: "co-przygotowac",
    body: html`<ul>${items.map((item) => html`<li>${say(ctx, item)}</li>`)}</ul>`,
  })
}

/** What the committee gives points for, so that the offer says something about each. */
function whatIsScored(ctx: OfficeCtx, { criteria, threshold }: Call): Html {
  const most = maxPointsOf(criteria)
  const head = texts.prepareCriteria(most, threshold)
  const noted = (criterion: Criterion) => {
    const note = criterionNote(criterion)
    return note ? html` (${say(ctx, note)})` : ""
  }
  return html`${say(ctx, head)}<ul>${criteria.map(
    (it) => html`<li>${say(ctx, texts.prepareCriterion(it.name, it.maxPoints))}${noted(it)}</li>`,
  )}</ul>`
}

const dateText = (day: string): Text => inEach((lang) => formatDate(day, lang))
