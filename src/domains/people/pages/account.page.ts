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
  facts,
  form,
  type Html,
  html,
  pageHeader,
  say,
  tag,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { AccountView } from "../account.queries.ts"
import { accountTexts as texts } from "../account.texts.ts"
import type { OpenSession } from "../accounts.ts"
import { passkeyScript } from "../passkey-script.ts"
import { lettersCard } from "./account-letters.ts"
import { passkeysCard } from "./account-passkeys.ts"
import { sessionsCard } from "./account-sessions.ts"
import { newPasswordField } from "./sign-up.page.ts"

export type AccountPageProps = {
  account: AccountView
  session: OpenSession | undefined
  spareCodes: number
  problems?: readonly Problem[]
  /** What was typed as the name, when it was refused. */
  typedName?: string
}

/** Everything about one's own account. */
export function accountPage(ctx: Ctx, props: AccountPageProps): Html {
  const { account, problems = [] } = props
  const own = account.isDemo
    ? [alert(ctx, { body: texts.demo }), card(ctx, { body: facts(ctx, nameFacts(account)) }), lettersCard(ctx, account)]
    : [
        nameCard(ctx, props),
        lettersCard(ctx, account),
        passwordCard(ctx, props),
        factorCard(ctx, props),
        passkeysCard(ctx, props),
      ]
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    head: passkeyScript(),
    main: [pageHeader(ctx, { title: texts.title }), errorSummary(ctx, problems), ...own, sessionsCard(ctx, props)],
  })
}

const nameFacts = (account: AccountView) => [
  { term: texts.name, value: account.name },
  { term: texts.email, value: account.email },
]

function nameCard(ctx: Ctx, { account, problems, typedName }: AccountPageProps): Html {
  return card(ctx, {
    title: texts.nameTitle,
    body: form(ctx, {
      action: urls.accountName.href({}),
      body: [
        textField(ctx, {
          ...{ name: "email", label: texts.email, value: account.email, type: "email", readonly: true },
          autocomplete: "username",
        }),
        textField(ctx, {
          ...{ name: "name", label: texts.name, hint: texts.nameHint, value: typedName ?? account.name, problems },
          autocomplete: "name",
        }),
        buttonRow(ctx, button(ctx, { label: texts.saveName })),
      ],
    }),
  })
}

function passwordCard(ctx: Ctx, { problems }: AccountPageProps): Html {
  return card(ctx, {
    title: texts.passwordTitle,
    body: form(ctx, {
      action: urls.accountPassword.href({}),
      body: [
        textField(ctx, {
          ...{ name: "currentPassword", label: texts.currentPassword, problems },
          ...{ type: "password", autocomplete: "current-password" },
        }),
        newPasswordField(ctx, { name: "newPassword", label: texts.newPassword, problems }),
        buttonRow(ctx, button(ctx, { label: texts.savePassword })),
      ],
    }),
  })
}

function factorCard(ctx: Ctx, { account, problems, spareCodes }: AccountPageProps): Html {
  const state = account.secondFactorOn
    ? tag(ctx, { label: texts.factorOn, tone: "success" })
    : tag(ctx, { label: texts.factorOff })
  const body = account.secondFactorOn
    ? html`<p>${say(ctx, texts.factorCodesLeft(spareCodes))}</p>${buttonLink(ctx, {
        href: urls.accountTotpRemoval.href({}),
        label: texts.factorTurnOff,
      })}`
    : form(ctx, {
        action: urls.accountTotp.href({}),
        body: [
          textField(ctx, {
            ...{ name: "factorPassword", label: texts.currentPassword, problems },
            ...{ type: "password", autocomplete: "current-password" },
          }),
          buttonRow(ctx, button(ctx, { label: texts.factorTurnOn })),
        ],
      })
  return card(ctx, { title: texts.factorTitle, aside: state, body: [html`<p>${say(ctx, texts.factorText)}</p>`, body] })
}
