import type { Ctx } from "../../../platform/ctx.ts"
import { button, buttonRow, card, form, type Html, html, link, radios } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { AccountView } from "../account.queries.ts"
import { accountTexts as texts } from "../account.texts.ts"

/** In which language letters come, and the way to those that one may ask for. */
export function lettersCard(ctx: Ctx, account: AccountView): Html {
  const alerts = html`<p>${link(ctx, { href: urls.alertsAnywhere.href({}), label: texts.lettersAlerts })}</p>`
  return card(ctx, { title: texts.lettersTitle, body: account.isDemo ? alerts : [languageForm(ctx, account), alerts] })
}

function languageForm(ctx: Ctx, { letterLanguage, usedLanguage }: AccountView): Html {
  const names = { pl: texts.lettersPolish, en: texts.lettersEnglish }
  return form(ctx, {
    action: urls.accountLanguage.href({}),
    body: [
      radios(ctx, {
        ...{ name: "letterLanguage", label: texts.lettersLanguage, value: letterLanguage ?? "used" },
        choices: [
          { value: "used", label: texts.lettersAsUsed(names[usedLanguage]) },
          { value: "pl", label: texts.lettersPolish },
          { value: "en", label: texts.lettersEnglish },
        ],
      }),
      buttonRow(ctx, button(ctx, { label: texts.lettersSave })),
    ],
  })
}
