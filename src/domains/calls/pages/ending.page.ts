import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { confirmPanel, errorSummary, type Html, pageHeader, radios, textArea } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { TEXT_LIMIT } from "../call.form.ts"
import { ANNULMENT_GROUNDS, type Call, type CallDraft } from "../call.ts"
import { groundWords } from "../call.words.ts"
import { callCrumbs } from "./call-crumbs.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { officeTexts } from "./office.texts.ts"

/** Asks before a draft is deleted. */
export function deletionPage(ctx: OfficeCtx, draft: CallDraft): Html {
  const to = { office: ctx.office.slug, callId: draft.id }
  return officePage(ctx, {
    title: texts.deleteTitle,
    main: [
      header(ctx, draft, officeTexts.delete),
      confirmPanel(ctx, {
        title: texts.deleteTitle,
        body: texts.deleteBody,
        action: urls.callDeletion.href(to),
        confirm: texts.deleteConfirm,
        cancel: { href: urls.officeCall.href(to), label: texts.keep },
        danger: true,
      }),
    ],
  })
}

export type AnnulmentPageProps = { call: Call; ground: string; note: string; problems: readonly Problem[] }

/** Asks for the ground of art. 18a before a call is annulled. */
export function annulmentPage(ctx: OfficeCtx, { call, ground, note, problems }: AnnulmentPageProps): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.annulTitle,
    failed: problems.length > 0,
    main: [
      header(ctx, call, texts.annulTitle),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.annulTitle,
        body: texts.annulBody,
        consequences: [texts.annulConsequence],
        action: urls.callAnnulment.href(to),
        confirm: texts.annulConfirm,
        cancel: { href: urls.officeCall.href(to), label: texts.keep },
        danger: true,
        fields: [
          radios(ctx, {
            name: "ground",
            label: texts.annulGround,
            value: ground,
            problems,
            choices: ANNULMENT_GROUNDS.map((value) => ({ value, label: groundWords[value] })),
          }),
          textArea(ctx, {
            name: "note",
            label: texts.annulNote,
            value: note,
            rows: 4,
            limit: TEXT_LIMIT,
            optional: true,
            problems,
          }),
        ],
      }),
    ],
  })
}

function header(ctx: OfficeCtx, call: Call | CallDraft, title: Parameters<typeof pageHeader>[1]["title"]): Html {
  return pageHeader(ctx, {
    crumbs: [...callCrumbs(ctx, call), { label: title }],
    title,
  })
}
