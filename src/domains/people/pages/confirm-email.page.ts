import type { Problem } from "../../../lib/problems.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  errorSummary,
  form,
  type Html,
  hidden,
  pageHeader,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Onward, onwardFields } from "../onward.ts"
import { signInTexts } from "../sign-in.texts.ts"
import { signUpTexts as texts } from "../sign-up.texts.ts"

/** Opened from the mail: confirming changes data, so it waits for a button, which also keeps mail scanners out. */
export function confirmEmailPage(
  ctx: Ctx,
  props: { token: string; email: string; onward: Onward; problems?: readonly Problem[] },
): Html {
  const { problems = [] } = props
  return officePage(ctx, {
    title: texts.confirmTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.confirmTitle, lead: texts.confirmLead }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.confirmEmail.href({}),
          body: [
            hidden("token", props.token),
            onwardFields(props.onward),
            textField(ctx, {
              ...{ name: "email", label: texts.email, value: props.email, readonly: true },
              ...{ type: "email", autocomplete: "username" },
            }),
            textField(ctx, {
              ...{ name: "password", label: texts.password, problems },
              ...{ type: "password", autocomplete: "current-password" },
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.confirmSubmit, look: "primary" }),
              buttonLink(ctx, { href: urls.forgotPassword.href({}), label: signInTexts.forgot, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}
