import { encode } from "uqr"
import type { Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  confirmPanel,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { accountTexts as texts } from "../account.texts.ts"
import type { FactorSetup } from "../second-factor.ts"

/** The picture for the app, the spare codes, and the first code that proves the app has the key. */
export function factorSetupPage(ctx: Ctx, props: { setup: FactorSetup; problems?: readonly Problem[] }): Html {
  const { setup, problems = [] } = props
  const t = speak(ctx.lang)
  const key = new URL(setup.uri).searchParams.get("secret") ?? ""
  return officePage(ctx, {
    title: texts.setupTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.setupTitle,
        crumbs: [{ label: texts.title, href: urls.account.href({}) }, { label: texts.setupTitle }],
      }),
      errorSummary(ctx, problems),
      card(ctx, {
        title: texts.setupScan,
        body: html`<p>${t(texts.setupScanText)}</p>${qrCode(setup.uri, t(texts.setupQr))}<p>${t(texts.setupKey)}<br><code class="key">${grouped(key)}</code></p><p>${link(ctx, { href: setup.uri, label: texts.setupLink })}</p>`,
      }),
      card(ctx, {
        title: texts.setupSpare,
        body: html`<p>${t(texts.setupSpareText)}</p><ul class="spare-codes">${setup.spareCodes.map((code) => html`<li><code>${code}</code></li>`)}</ul>`,
      }),
      card(ctx, {
        title: texts.setupConfirm,
        body: form(ctx, {
          action: urls.accountTotpConfirmation.href({}),
          body: [
            hidden("uri", setup.uri),
            hidden("spare", setup.spareCodes.join(" ")),
            textField(ctx, {
              ...{ name: "code", label: texts.setupCode, problems, width: "short" },
              ...{ autocomplete: "one-time-code", keyboard: "numeric", spellcheck: false },
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.setupSubmit, look: "primary" }),
              buttonLink(ctx, { href: urls.account.href({}), label: texts.cancel, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}

/** Four characters at a time, for copying by hand. */
const grouped = (key: string) => key.match(/.{1,4}/g)?.join(" ") ?? key

/** Black on white also in the dark: cameras want it so. */
function qrCode(text: string, label: string): Html {
  const { data, size } = encode(text, { ecc: "M", border: 4 })
  const squares = data.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ""))).join("")
  return html`<svg class="qr-code" role="img" aria-label="${label}" viewBox="0 0 ${size} ${size}" width="240" height="240" shape-rendering="crispEdges"><path fill="#fff" d="${`M0 0h${size}v${size}H0z`}"/><path fill="#000" d="${squares}"/></svg>`
}

/** Asks for the password before one-time codes are turned off. */
export function factorRemovalPage(ctx: Ctx, problems: readonly Problem[] = []): Html {
  return officePage(ctx, {
    title: texts.removalTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.factorTitle,
        crumbs: [{ label: texts.title, href: urls.account.href({}) }, { label: texts.factorTitle }],
      }),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.removalTitle,
        body: texts.removalText,
        action: urls.accountTotpRemoval.href({}),
        confirm: texts.factorTurnOff,
        cancel: { href: urls.account.href({}), label: texts.cancel },
        danger: true,
        fields: textField(ctx, {
          ...{ name: "factorPassword", label: texts.currentPassword, problems },
          ...{ type: "password", autocomplete: "current-password" },
        }),
      }),
    ],
  })
}
