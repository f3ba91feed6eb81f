import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  disclosure,
  facts,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CarriedForm } from "../carried-form.ts"
import { signInTexts as texts } from "../sign-in.texts.ts"

/** What was posted after the session had ended, to be sent again by its owner. */
export function resumePage(ctx: Ctx, carried: CarriedForm): Html {
  const shown = carried.fields.filter(([name, value]) => value.trim() && !name.startsWith("_"))
  return officePage(ctx, {
    title: texts.resumeTitle,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.resumeTitle, lead: texts.resumeLead }),
      card(ctx, {
        body: form(ctx, {
          action: carried.to,
          body: [
            carried.fields.map(([name, value]) => hidden(name, value)),
            buttonRow(
              ctx,
              button(ctx, { label: texts.resumeSubmit, look: "primary" }),
              buttonLink(ctx, { href: urls.root.href({}), label: texts.resumeDrop, look: "quiet" }),
            ),
          ],
        }),
      }),
      shown.length > 0 &&
        disclosure(ctx, {
          summary: texts.resumeFields,
          body: facts(
            ctx,
            shown.map(([term, value]) => ({ term, value: html`<span class="typed">${value}</span>` })),
            "long",
          ),
        }),
    ],
  })
}
