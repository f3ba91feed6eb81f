import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import {
  button,
  buttonLink,
  card,
  form,
  type Html,
  hidden,
  html,
  link,
  moment,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { PasskeyLine } from "../account.queries.ts"
import { accountTexts as texts } from "../account.texts.ts"
import { onwardQuery } from "../onward.ts"
import type { AccountPageProps } from "./account.page.ts"

/** The passkeys of an account, and a new one. */
export function passkeysCard(ctx: Ctx, { account, session }: AccountPageProps): Html {
  const t = speak(ctx.lang)
  return card(ctx, {
    id: "klucze",
    title: texts.passkeysTitle,
    body: [
      html`<p>${t(texts.passkeysText)}</p>`,
      account.passkeys.length > 0 ? list(ctx, account.passkeys) : html`<p>${t(texts.passkeysNone)}</p>`,
      session?.isFresh ? addition(ctx) : signInAgain(ctx),
    ],
  })
}

export const passkeyLabel = (passkey: PasskeyLine) => passkey.name || texts.passkeyUnnamed

function list(ctx: Ctx, passkeys: readonly PasskeyLine[]): Html {
  return table<PasskeyLine>(ctx, {
    caption: texts.passkeysTitle,
    hiddenCaption: true,
    rows: passkeys,
    columns: [
      { label: texts.passkey, heading: true, cell: passkeyLabel },
      { label: texts.passkeyAdded, cell: ({ createdAt }) => createdAt && moment(ctx, createdAt) },
      {
        label: texts.actions,
        hiddenLabel: true,
        cell: (passkey) =>
          link(ctx, {
            href: urls.accountPasskeyRemoval.href({ passkeyId: passkey.id }),
            label: texts.remove,
            hiddenLabel: passkeyLabel(passkey),
          }),
      },
    ],
  })
}

function addition(ctx: Ctx): Html {
  const t = speak(ctx.lang)
  return html`<noscript><p>${t(texts.passkeyNeedsScript)}</p></noscript><div class="form" data-passkey="add" data-failed="${t(texts.passkeyAddFailed)}" hidden>${textField(
    ctx,
    {
      name: "passkeyName",
      label: texts.passkeyName,
      hint: texts.passkeyNameHint,
      optional: true,
      maxLength: 60,
      autocomplete: "off",
    },
  )}${button(ctx, { label: texts.passkeyAdd, type: "button", icon: "lock" })}<p class="passkey-status" role="alert"></p>${form(
    ctx,
    { action: urls.accountPasskeys.href({}), body: hidden("way", "added") },
  )}</div>`
}

function signInAgain(ctx: Ctx): Html {
  return html`<p>${speak(ctx.lang)(texts.passkeyNeedsFresh)}</p>${buttonLink(ctx, {
    href: urls.signIn.href({}, onwardQuery({ returnPath: urls.account.href({}) })),
    label: texts.signInAgain,
  })}`
}
