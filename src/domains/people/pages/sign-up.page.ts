import type { Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
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
import { type Onward, onwardFields, onwardQuery } from "../onward.ts"
import { SHORTEST } from "../password-strength.ts"
import { signUpTexts as texts } from "../sign-up.texts.ts"

export type SignUpPageProps = { onward: Onward; name?: string; email?: string; problems?: readonly Problem[] }

/** Making an account. */
export function signUpPage(ctx: Ctx, props: SignUpPageProps): Html {
  const { onward, problems = [] } = props
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.signUp.href({}),
          body: [
            onwardFields(onward),
            textField(ctx, { name: "name", label: texts.name, value: props.name, problems, autocomplete: "name" }),
            emailField(ctx, { label: texts.email, value: props.email, problems, hint: texts.emailHint }),
            newPasswordField(ctx, { label: texts.password, problems }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.submit, look: "primary" }),
              link(ctx, { href: urls.signIn.href({}, onwardQuery(onward)), label: texts.haveAccount }),
            ),
          ],
        }),
      }),
    ],
  })
}

type FieldShape = Pick<Parameters<typeof textField>[1], "label" | "value" | "problems" | "hint">

export const emailField = (ctx: Ctx, shape: FieldShape): Html =>
  textField(ctx, {
    ...shape,
    ...{ name: "email", type: "email", autocomplete: "username", keyboard: "email", spellcheck: false },
  })

export const newPasswordField = (ctx: Ctx, shape: FieldShape & { name?: string }): Html =>
  textField(ctx, {
    ...shape,
    ...{ name: shape.name ?? "password", type: "password", autocomplete: "new-password" },
    hint: texts.passwordHint(SHORTEST),
  })

/** After an account was made, or the link asked for once more. */
export function checkMailPage(ctx: Ctx, props: { email: string; onward: Onward }): Html {
  return officePage(ctx, {
    title: texts.checkTitle,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.checkTitle, lead: texts.checkText(props.email) }),
      ctx.isExample && html`<p>${link(ctx, { href: urls.mails.href({}), label: texts.openMails, onward: true })}</p>`,
      card(ctx, {
        body: [
          html`<p>${speak(ctx.lang)(texts.checkSpam)}</p>`,
          form(ctx, {
            action: urls.confirmEmailAgain.href({}),
            body: [hidden("email", props.email), onwardFields(props.onward), button(ctx, { label: texts.again })],
          }),
        ],
      }),
    ],
  })
}

/** Asks for the address the link should be sent to again. */
export function confirmAgainPage(
  ctx: Ctx,
  props: { onward: Onward; email?: string; problems?: readonly Problem[]; linkWasOld?: boolean },
): Html {
  const { problems = [] } = props
  return officePage(ctx, {
    title: texts.againTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.againTitle }),
      props.linkWasOld && alert(ctx, { tone: "warning", body: texts.linkOld }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.confirmEmailAgain.href({}),
          body: [
            onwardFields(props.onward),
            emailField(ctx, { label: texts.email, value: props.email, problems }),
            buttonRow(ctx, button(ctx, { label: texts.again, look: "primary" })),
          ],
        }),
      }),
    ],
  })
}
