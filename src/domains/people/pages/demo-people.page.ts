import { speak, type Text } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { button, buttonForm, card, grid, type Html, html, pageHeader, section, tag } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { demoTexts as texts } from "../demo.texts.ts"
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoGroup, type DemoPerson } from "../demo-people.ts"

const GROUPS: readonly { group: DemoGroup; title: Text; tryThis: Text }[] = [
  { group: "office", title: texts.groupOffice, tryThis: texts.groupOfficeTry },
  { group: "organisations", title: texts.groupOrganisations, tryThis: texts.groupOrganisationsTry },
  { group: "committee", title: texts.groupCommittee, tryThis: texts.groupCommitteeTry },
  { group: "decision", title: texts.groupDecision, tryThis: texts.groupDecisionTry },
]

/** Everybody one can become, by what they are. */
export function demoPeoplePage(ctx: Ctx, returnPath: string | undefined): Html {
  const t = speak(ctx.lang)
  return officePage(ctx, {
    title: texts.title,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      GROUPS.map(({ group, title, tryThis }) =>
        section(ctx, {
          title,
          body: [
            html`<p>${t(tryThis)}</p>`,
            grid(
              ctx,
              DEMO_PEOPLE.filter((person) => person.group === group).map((person) =>
                personCard(ctx, person, returnPath),
              ),
              "small",
            ),
          ],
        }),
      ),
      html`<p>${t(texts.byPassword(DEMO_PASSWORD))}</p>`,
    ],
  })
}

function personCard(ctx: Ctx, person: DemoPerson, returnPath: string | undefined): Html {
  const t = speak(ctx.lang)
  const isCurrent = ctx.actor.kind === "person" && ctx.actor.email === person.email
  return card(ctx, {
    ...{ title: person.name, level: 3, compact: true },
    over: isCurrent && tag(ctx, { label: texts.current, tone: "success" }),
    body: html`<p>${t(person.what)}</p><p>${t(person.tryThis)}</p>`,
    foot: buttonForm(ctx, {
      action: urls.becomeDemoPerson.href({ personKey: person.key }),
      values: returnPath ? { dalej: returnPath } : {},
      button: button(ctx, { label: texts.become, hiddenLabel: texts.becomeHidden(person.name) }),
    }),
  })
}
