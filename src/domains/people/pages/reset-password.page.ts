import type { Problem } from "../../../lib/problems.ts"
import type { Ctx } from "../../../platform/ctx.ts"
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
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { signInTexts } from "../sign-in.texts.ts"
import { signUpTexts as texts } from "../sign-up.texts.ts"
import { emailField, newPasswordField } from "./sign-up.page.ts"

/** Asks for a link that sets a new password. */
export function forgotPasswordPage(
  ctx: Ctx,
  props: { email?: string; problems?: readonly Problem[]; linkWasOld?: boolean } = {},
): Html {
  const { problems = [] } = props
  return officePage(ctx, {
    title: texts.forgotTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.forgotTitle, lead: texts.forgotLead }),
      props.linkWasOld && alert(ctx, { tone: "warning", body: texts.resetOld }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.forgotPassword.href({}),
          body: [
            emailField(ctx, { label: texts.email, value: props.email, problems }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.forgotSubmit, look: "primary" }),
              link(ctx, { href: urls.signIn.href({}), label: signInTexts.title }),
            ),
          ],
        }),
      }),
    ],
  })
}

/** The same words whether there is such an account or not. */
export function resetSentPage(ctx: Ctx, email: string): Html {
  return officePage(ctx, {
    title: texts.checkTitle,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.checkTitle, lead: texts.forgotDone(email) }),
      ctx.isExample && html`<p>${link(ctx, { href: urls.mails.href({}), label: texts.openMails, onward: true })}</p>`,
      html`<p>${buttonLink(ctx, { href: urls.signIn.href({}), label: signInTexts.title })}</p>`,
    ],
  })
}

/** Opened from the mail: the new password. */
export function resetPasswordPage(
  ctx: Ctx,
  props: { token: string; email: string; problems?: readonly Problem[] },
): Html {
  const { problems = [] } = props
  return officePage(ctx, {
    title: texts.resetTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.resetTitle, lead: texts.resetLead }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.resetPassword.href({}),
          body: [
            hidden("token", props.token),
            textField(ctx, {
              ...{ name: "email", label: texts.email, value: props.email, readonly: true },
              ...{ type: "email", autocomplete: "username" },
            }),
            newPasswordField(ctx, { label: texts.newPassword, problems }),
            buttonRow(ctx, button(ctx, { label: texts.resetSubmit, look: "primary" })),
          ],
        }),
      }),
    ],
  })
}
