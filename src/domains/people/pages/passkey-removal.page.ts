import type { Ctx } from "../../../platform/ctx.ts"
import { words } from "../../../ui/html.ts"
import { officePage } from "../../../ui/office-page.ts"
import { confirmPanel, type Html, pageHeader } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { PasskeyLine } from "../account.queries.ts"
import { accountTexts as texts } from "../account.texts.ts"
import { passkeyLabel } from "./account-passkeys.ts"

/** The question before a passkey is removed. */
export function passkeyRemovalPage(ctx: Ctx, passkey: PasskeyLine): Html {
  const title = texts.passkeyRemovalTitle(words(ctx, passkeyLabel(passkey)))
  return officePage(ctx, {
    title,
    main: [
      pageHeader(ctx, {
        title: texts.passkeysTitle,
        crumbs: [{ label: texts.title, href: urls.account.href({}) }, { label: texts.passkeysTitle }],
      }),
      confirmPanel(ctx, {
        title,
        body: texts.passkeyRemovalText,
        action: urls.accountPasskeyRemoval.href({ passkeyId: passkey.id }),
        confirm: texts.passkeyRemove,
        cancel: { href: urls.account.href({}), label: texts.cancel },
        danger: true,
      }),
    ],
  })
}
