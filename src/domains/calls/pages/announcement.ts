import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  type Content,
  card,
  day as dayOf,
  facts,
  type Html,
  html,
  moment,
  paragraphs,
  say,
  table,
} from "../../../ui/public.ts"
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
  spheresOf,
  thresholdOf,
} from "../call.announcement.ts"
import { type Criterion, maxPointsOf } from "../call.ts"
import { articleOf, channelWords } from "../call.words.ts"
import type { Appearance } from "../corrections/appearance.ts"
import { rulesFactsOf } from "../offer-rules.announcement.ts"
import { announcedRulesTexts } from "../offer-rules.texts.ts"

export type AnnouncementProps = {
  call: Announced & { publishedAt?: Temporal.Instant | null }
  /** Who announces; without it the legal basis is left out. */
  organ?: string
  appeared?: readonly Appearance[]
}

/** Everything art. 13 ust. 2 tells to announce, as cards of a page; in a draft, what is missing says so. */
export function announcementCards(ctx: OfficeCtx, { call, organ, appeared }: AnnouncementProps): Html[] {
  const on = dayOfAnnouncement(call, ctx.now)
  return [
    card(ctx, {
      title: texts.task,
      body: [
        stated(ctx, call.description),
        facts(
          ctx,
          [
            { term: texts.spheres, value: list(ctx, spheresOf(call, on)) },
            { term: texts.form, value: call.form && texts[call.form] },
          ],
          "long",
        ),
        organ ? html`<p class="quiet">${say(ctx, legalBasisOf(call, organ, on))}</p>` : "",
      ],
    }),
    card(ctx, {
      title: texts.money,
      body: [
        facts(ctx, moneyFactsOf(call), "long"),
        call.poolIsOfDraftBudget ? html`<p class="quiet">${say(ctx, texts.draftBudget)}</p>` : "",
      ],
    }),
    card(ctx, { title: texts.rules, body: stated(ctx, call.rules) }),
    card(ctx, {
      title: texts.conditions,
      body: [
        facts(
          ctx,
          [
            { term: texts.closing, value: closingOf(call) },
            { term: texts.taskPeriod, value: periodOf(call) },
          ],
          "long",
        ),
        stated(ctx, call.conditions),
        html`<p>${say(ctx, howToSubmitOf(call))}</p>`,
      ],
    }),
    card(ctx, {
      title: announcedRulesTexts.heading,
      body: facts(
        ctx,
        rulesFactsOf(call.offerRules).map(({ term, value }) => ({ term, value: inLines(ctx, value) })),
        "long",
      ),
    }),
    card(ctx, {
      title: texts.choice,
      body: [
        stated(ctx, call.procedure),
        facts(
          ctx,
          [
            { term: texts.decision, value: decisionOf(call) },
            ...(call.threshold === null ? [] : [{ term: texts.threshold, value: thresholdOf(call) }]),
          ],
          "long",
        ),
        criteriaTable(ctx, call.criteria),
      ],
    }),
    card(ctx, {
      title: texts.pastCosts,
      body: [facts(ctx, pastCostsOf(call, on.year), "long"), stated(ctx, call.costsNote, false)],
    }),
    appeared ? announcedIn(ctx, appeared) : html``,
  ]
}

function criteriaTable(ctx: OfficeCtx, criteria: readonly Criterion[]): Html {
  return table<Criterion>(ctx, {
    caption: texts.criteria,
    rows: criteria,
    columns: [
      {
        label: texts.criterion,
        heading: true,
        cell: (criterion) => [
          criterion.name,
          criterion.hint ? html`<div class="note">${criterion.hint}</div>` : "",
          html`${criterionNote(criterion) ? html`<div class="note">${say(ctx, criterionNote(criterion)!)}</div>` : ""}`,
          criterion.articleKey ? html`<div class="note">${say(ctx, articleOf[criterion.articleKey])}</div>` : "",
        ],
      },
      { label: texts.maxPoints, align: "number", cell: (criterion) => criterion.maxPoints },
    ],
    foot: [texts.total, maxPointsOf(criteria)],
  })
}

/** When each of the three announcements of art. 13 ust. 3 appeared; for the office also who wrote it down. */
export function announcedIn(
  ctx: OfficeCtx,
  appeared: readonly Appearance[],
  { compact = false, names }: { compact?: boolean; names?: ReadonlyMap<string, string> } = {},
): Html {
  const by = (it: Appearance) => {
    const name = it.recordedBy && names?.get(it.recordedBy)
    return name ? { note: texts.recordedBy(name, it.recordedAt) } : {}
  }
  return card(ctx, {
    title: texts.announcedIn,
    compact,
    body: facts(
      ctx,
      appeared.map((it) => ({ term: channelWords[it.channel], value: whenIn(ctx, it), ...by(it) })),
      "long",
    ),
  })
}

/** The moment, or only the day where the hour was not written down. */
export const whenIn = (ctx: OfficeCtx, { day, at }: Appearance): Html => (at ? moment(ctx, at) : dayOf(ctx, day))

/** What nobody stated is said, where the act asks for it. */
function stated(ctx: OfficeCtx, text: string, required = true): Content {
  if (text === "") return required ? html`<p class="quiet">${say(ctx, texts.notStated)}</p>` : ""
  return paragraphs(text)
}

const inLines = (ctx: OfficeCtx, text: Text): Content => {
  const [first = "", ...more] = text[ctx.lang].split("\n")
  return more.length === 0 ? first : list(ctx, [first, ...more])
}

const list = (ctx: OfficeCtx, items: readonly Content[]) =>
  items.length === 0 ? "" : html`<ul>${items.map((item) => html`<li>${say(ctx, item)}</li>`)}</ul>`
