import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { button, buttonForm, card, type Html, html, moment, table, tag } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { SessionLine } from "../account.queries.ts"
import { accountTexts as texts } from "../account.texts.ts"
import { deviceName } from "../device-name.ts"
import type { AccountPageProps } from "./account.page.ts"

/** Where one is signed in, each with a way to end it. */
export function sessionsCard(ctx: Ctx, { account, session: current }: AccountPageProps): Html {
  const t = speak(ctx.lang)
  const label = (session: SessionLine) => deviceName(session.userAgent) ?? texts.deviceUnknown
  // A demo person is open in many browsers at once; each sees its own.
  const sessions = account.isDemo ? account.sessions.filter(({ id }) => id === current?.id) : account.sessions
  const others = sessions.some((session) => session.id !== current?.id)
  return card(ctx, {
    id: "sesje",
    title: texts.sessionsTitle,
    body: [
      html`<p>${t(texts.sessionsText)}</p>`,
      table<SessionLine>(ctx, {
        caption: texts.sessionsTitle,
        hiddenCaption: true,
        rows: sessions,
        columns: [
          {
            label: texts.device,
            heading: true,
            cell: (session) => [
              label(session),
              session.id === current?.id && [" ", tag(ctx, { label: texts.thisDevice, tone: "info" })],
            ],
          },
          { label: texts.since, cell: (session) => moment(ctx, session.createdAt) },
          {
            label: texts.actions,
            hiddenLabel: true,
            cell: (session) =>
              buttonForm(ctx, {
                action: urls.accountSessionEnd.href({ sessionId: session.id }),
                button: button(ctx, { label: texts.endSession, look: "quiet", hiddenLabel: label(session) }),
              }),
          },
        ],
      }),
    ],
    foot:
      others &&
      buttonForm(ctx, { action: urls.accountSessions.href({}), button: button(ctx, { label: texts.endOthers }) }),
  })
}
