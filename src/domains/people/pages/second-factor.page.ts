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
  pageHeader,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Onward, onwardFields, onwardQuery } from "../onward.ts"
import { signInTexts as texts } from "../sign-in.texts.ts"

/** The second step of signing in. */
export function secondFactorPage(ctx: Ctx, props: { onward: Onward; problems?: readonly Problem[] }): Html {
  const { onward, problems = [] } = props
  return officePage(ctx, {
    title: texts.factorTitle,
    failed: problems.length > 0,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.factorTitle, lead: texts.factorLead }),
      onward.carried && alert(ctx, { tone: "warning", title: texts.carriedTitle, body: texts.carriedText }),
      errorSummary(ctx, problems),
      card(ctx, {
        body: form(ctx, {
          action: urls.secondFactor.href({}),
          body: [
            onwardFields(onward),
            textField(ctx, {
              ...{ name: "code", label: texts.code, problems, width: "medium" },
              ...{ autocomplete: "one-time-code", spellcheck: false },
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.factorSubmit, look: "primary" }),
              !onward.carried &&
                buttonLink(ctx, {
                  href: urls.signIn.href({}, onwardQuery(onward)),
                  label: texts.startOver,
                  look: "quiet",
                }),
            ),
          ],
        }),
      }),
    ],
  })
}
