import { isDeepStrictEqual } from "node:util"
import { today } from "../../../lib/dates.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { card, type Html, html, link, say, table } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call, CallDraft, Criterion } from "../call.ts"
import { contentChanges } from "../content-changes.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"

type Change = { label: Text; was: string | Text; is: string | Text }

/** Longer values are texts: that they differ is said, how is for the page of the text. */
const LONGEST_QUOTE = 120

/** How a draft differs now from the call it repeats, always by what is saved. */
export function changesCard(ctx: OfficeCtx, draft: CallDraft, past: Call): Html {
  const changes = changesOf(ctx, draft, past)
  const title = texts.changedTitle(past.number ?? "")
  const shown = (value: string | Text) => say(ctx, value === "" ? texts.nothing : value)
  return card(ctx, {
    title,
    body: [
      html`<p>${link(ctx, { href: urls.officeCall.href({ office: ctx.office.slug, callId: past.id }), label: past.title })}</p>`,
      changes.length === 0
        ? html`<p>${say(ctx, texts.changedNothing)}</p>`
        : table<Change>(ctx, {
            caption: title,
            hiddenCaption: true,
            rows: changes,
            columns: [
              { label: texts.field, heading: true, cell: (change) => html`${say(ctx, change.label)}` },
              { label: texts.was, cell: (change) => html`<del>${shown(change.was)}</del>` },
              { label: texts.is, cell: (change) => html`<ins>${shown(change.is)}</ins>` },
            ],
          }),
    ],
  })
}

function changesOf(ctx: OfficeCtx, draft: CallDraft, past: Call): Change[] {
  const other = (label: Text, isSame: boolean): Change[] =>
    isSame ? [] : [{ label, was: texts.otherText, is: texts.otherText }]
  const on = today(ctx.now)
  return [
    ...contentChanges({ ...past, closesAt: past.announcedClosing }, draft, { on, lang: ctx.lang }).map(
      ({ label, was, is }): Change => {
        const isLong = Math.max(is.length, was.length) > LONGEST_QUOTE
        return { label, was: isLong && was ? texts.otherText : was, is: isLong && is ? texts.otherText : is }
      },
    ),
    ...other(texts.rules, isDeepStrictEqual(rulesWithoutIds(draft), rulesWithoutIds(past))),
    ...other(texts.criteria, isDeepStrictEqual(withoutIds(draft.criteria), withoutIds(past.criteria))),
  ]
}

const withoutIds = (items: readonly Criterion[]) => items.map(({ id, ...rest }) => rest)

const rulesWithoutIds = ({ offerRules }: Pick<Call, "offerRules">) => ({
  ...offerRules,
  tasks: offerRules.tasks.map(({ id, ...rest }) => rest),
  attachments: offerRules.attachments.map(({ id, ...rest }) => rest),
})
