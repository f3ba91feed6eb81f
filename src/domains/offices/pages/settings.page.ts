import { CORRECTION_TERM } from "../../../law/formal-check.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  errorSummary,
  form,
  type Html,
  numberField,
  pageHeader,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { officeTexts as texts } from "../office.texts.ts"
import type { OfficeInput } from "../save-office.ts"

export type TypedSettings = OfficeInput & { correctionDays: string }

export function settingsPage(ctx: OfficeCtx, typed: TypedSettings, problems: readonly Problem[]): Html {
  const office = ctx.office.slug
  const text = (name: keyof OfficeInput, more: Partial<Parameters<typeof textField>[1]> = {}) =>
    textField(ctx, { name, label: texts[name], value: typed[name], problems, ...more })
  return officePage(ctx, {
    title: texts.settingsTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.settingsTitle,
        lead: texts.settingsLead,
        crumbs: [{ label: ctx.office.siteName, href: urls.home.href({ office }) }, { label: texts.settingsTitle }],
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.officeSettings.href({ office }),
        guardUnsaved: true,
        body: [
          card(ctx, {
            body: [
              text("name"),
              text("siteName", { hint: texts.siteNameHint }),
              text("organ", { hint: texts.organHint }),
              text("address"),
              text("email", { type: "email", width: "medium" }),
              text("phone", { type: "tel", width: "medium", optional: true }),
              numberField(ctx, {
                ...{ name: "correctionDays", label: texts.correctionDays, value: typed.correctionDays, problems },
                hint: texts.correctionDaysHint(CORRECTION_TERM.leastDays, CORRECTION_TERM.mostDays),
              }),
            ],
          }),
          buttonRow(
            ctx,
            button(ctx, { label: texts.save, look: "primary" }),
            buttonLink(ctx, { href: urls.units.href({ office }), label: texts.units, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}
