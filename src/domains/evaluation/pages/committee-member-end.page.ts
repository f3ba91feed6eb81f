import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { confirmPanel, type Html, html, pageHeader, say } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import { evaluationTexts as texts } from "../evaluation.texts.ts"

export type MemberEndPage = { call: Call; personId: string; name: string; handedIn: number }

/** Asks before somebody leaves the committee: what they handed in stops counting. */
export function committeeMemberEndPage(ctx: OfficeCtx, { call, personId, name, handedIn }: MemberEndPage): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  const back = urls.committee.href(to)
  return officePage(ctx, {
    title: texts.remove,
    main: [
      pageHeader(ctx, {
        title: texts.remove,
        crumbs: [
          { label: texts.calls, href: urls.officeCalls.href({ office: ctx.office.slug }) },
          { label: call.title, href: urls.officeCall.href(to) },
          { label: texts.committee, href: back },
          { label: texts.remove },
        ],
      }),
      confirmPanel(ctx, {
        title: texts.removeQuestion(name),
        body: html`<p>${say(ctx, texts.removeSheets(handedIn))} ${say(ctx, texts.removeMistake)}</p>`,
        action: urls.committeeMember.href({ ...to, personId }),
        confirm: texts.remove,
        cancel: { href: back },
      }),
    ],
  })
}
