import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  card,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { callDocumentTexts } from "../call.announcement.texts.ts"
import type { Call } from "../call.ts"
import { mayBeCorrected } from "../corrections/look-through.ts"
import { callCrumbs } from "../pages/call-crumbs.ts"
import { placesFields } from "../pages/places.fields.ts"
import type { PlacesTyped } from "../publication.form.ts"
import { appearancesTexts as texts } from "./appearances.texts.ts"

export type AppearancesPageProps = {
  call: Call
  typed: PlacesTyped
  problems: readonly Problem[]
  /** What the law says of the time for offers by what is recorded. */
  window: readonly Problem[]
}

/** When the announcement in force appeared in BIP and on the board, to be put right. */
export function appearancesPage(ctx: OfficeCtx, { call, typed, problems, window }: AppearancesPageProps): Html {
  const to = { office: ctx.office.slug, callId: call.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...callCrumbs(ctx, call), { label: texts.title }],
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      shortWindow(ctx, call, window),
      form(ctx, {
        action: urls.callAppearances.href(to),
        guardUnsaved: true,
        body: [
          hidden("version", call.version),
          card(ctx, {
            title: callDocumentTexts.announcedIn,
            body: html`<p class="quiet">${say(ctx, texts.ofVersion(call.version))}</p><div class="fields">${placesFields(
              ctx,
              typed,
              problems,
            )}</div>`,
          }),
          buttonRow(
            ctx,
            button(ctx, { label: texts.save, look: "primary" }),
            buttonLink(ctx, { href: urls.officeCall.href(to), label: texts.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}

/** Less than 21 days from the last announcement, with the way to mend it while there is one. */
export function shortWindow(ctx: OfficeCtx, call: Call, window: readonly Problem[]): Html | "" {
  if (window.length === 0) return ""
  const href = urls.callCorrection.href({ office: ctx.office.slug, callId: call.id })
  return alert(ctx, {
    tone: "danger",
    level: 2,
    title: texts.short,
    problems: window,
    ...(mayBeCorrected(call, ctx.now) ? { actions: link(ctx, { href, label: texts.toCorrection }) } : {}),
  })
}
