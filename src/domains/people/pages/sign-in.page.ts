import type { Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  card,
  checkbox,
  columns,
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
import { DEMO_PEOPLE } from "../demo-people.ts"
import { type Onward, onwardFields, onwardQuery } from "../onward.ts"
import { passkeyScript } from "../passkey-script.ts"
import { signInTexts as texts } from "../sign-in.texts.ts"

export type SignInPageProps = {
  onward: Onward
  email?: string
  shared?: boolean
  problems?: readonly Problem[]
  /** The password was right, the e-mail is not confirmed yet. */
  unconfirmed?: boolean
}

/** Signing in, also in the middle of a form whose session has ended. */
export function signInPage(ctx: Ctx, props: SignInPageProps): Html {
  const { onward, problems = [] } = props
  if (onward.loss === "size") return tooLargePage(ctx)
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0 || props.unconfirmed === true,
    unlisted: true,
    head: passkeyScript(),
    main: [
      pageHeader(ctx, { title: texts.title }),
      onward.carried && alert(ctx, { tone: "warning", title: texts.carriedTitle, body: texts.carriedText, level: 2 }),
      onward.loss === "files" && alert(ctx, { tone: "warning", body: texts.lossFiles }),
      ctx.actor.kind === "person" && !onward.carried && alert(ctx, { body: texts.already(ctx.actor.name) }),
      props.unconfirmed && unconfirmed(ctx, props),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: card(ctx, { body: [passwordForm(ctx, props), forgot(ctx, onward)] }),
        aside: [passkeyCard(ctx, onward), ctx.isExample ? demoCard(ctx, onward) : signUpCard(ctx, onward)],
      }),
    ],
  })
}

function passwordForm(ctx: Ctx, props: SignInPageProps): Html {
  const { problems } = props
  return form(ctx, {
    action: urls.signIn.href({}),
    body: [
      onwardFields(props.onward),
      textField(ctx, {
        ...{ name: "email", label: texts.email, value: props.email, problems, width: "full" },
        ...{ type: "email", autocomplete: "username", keyboard: "email", spellcheck: false },
      }),
      textField(ctx, {
        ...{ name: "password", label: texts.password, problems, width: "full" },
        ...{ type: "password", autocomplete: "current-password" },
      }),
      checkbox(ctx, { name: "shared", label: texts.shared, hint: texts.sharedHint, checked: props.shared }),
      buttonRow(ctx, button(ctx, { label: texts.submit, look: "primary" })),
    ],
  })
}

/** Leaving a page that holds somebody's text would lose it, so the way out opens beside it. */
const forgot = (ctx: Ctx, onward: Onward): Html =>
  html`<p>${link(ctx, { href: urls.forgotPassword.href({}), label: texts.forgot, newTab: onward.carried !== undefined })}</p>`

function unconfirmed(ctx: Ctx, props: SignInPageProps): Html {
  return alert(ctx, {
    tone: "warning",
    body: texts.unconfirmed,
    announce: true,
    actions: form(ctx, {
      action: urls.confirmEmailAgain.href({}),
      body: [
        hidden("email", props.email ?? ""),
        onwardFields({ returnPath: props.onward.returnPath }),
        button(ctx, { label: texts.sendAgain }),
      ],
    }),
  })
}

function passkeyCard(ctx: Ctx, onward: Onward): Html {
  const t = speak(ctx.lang)
  return html`<div data-passkey="sign-in" data-failed="${t(texts.passkeyFailed)}" hidden>${card(ctx, {
    title: texts.passkeyTitle,
    compact: true,
    body: [
      html`<p>${t(texts.passkeyText)}</p><p class="passkey-status" role="status"></p>`,
      button(ctx, { label: texts.passkeyButton, type: "button", icon: "lock" }),
      form(ctx, { action: urls.signIn.href({}), body: [hidden("way", "passkey"), onwardFields(onward)] }),
    ],
  })}</div>`
}

function signUpCard(ctx: Ctx, onward: Onward): Html {
  const t = speak(ctx.lang)
  const target = urls.signUp.href({}, onwardQuery(onward))
  return card(ctx, {
    title: texts.noAccount,
    compact: true,
    body: html`<p>${t(texts.noAccountText)}</p>${
      onward.carried
        ? link(ctx, { href: target, label: texts.signUp, newTab: true })
        : buttonLink(ctx, { href: target, label: texts.signUp })
    }`,
  })
}

/** In the example installation the demo people stand in the way of nothing: one button each, the text travels along. */
function demoCard(ctx: Ctx, onward: Onward): Html {
  const t = speak(ctx.lang)
  const body = onward.carried
    ? form(ctx, {
        action: urls.signIn.href({}),
        body: [
          onwardFields(onward),
          buttonRow(
            ctx,
            ...DEMO_PEOPLE.map(({ key, name }) =>
              button(ctx, { label: name, action: urls.becomeDemoPerson.href({ personKey: key }) }),
            ),
          ),
        ],
      })
    : buttonLink(ctx, { href: urls.demoPeople.href({}, onwardQuery(onward)), label: texts.demoChoose })
  return card(ctx, {
    title: texts.demoTitle,
    compact: true,
    body: html`<p>${t(texts.demoText)}</p>${body}<p>${link(ctx, { href: urls.signUp.href({}, onwardQuery(onward)), label: texts.signUp, newTab: onward.carried !== undefined })}</p>`,
  })
}

function tooLargePage(ctx: Ctx): Html {
  return officePage(ctx, {
    title: texts.title,
    failed: true,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.title }),
      alert(ctx, {
        tone: "danger",
        body: texts.lossSize,
        actions: link(ctx, { href: urls.signIn.href({}), label: texts.signInNewTab, newTab: true }),
      }),
    ],
  })
}
