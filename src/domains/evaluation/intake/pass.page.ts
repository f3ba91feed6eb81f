import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  checkboxes,
  confirmPanel,
  errorSummary,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { addressOf } from "./intake.page.ts"
import { fieldsOf, type IntakeOffer, type IntakeQuery } from "./intake.query.ts"
import { intakeTexts as texts } from "./intake.texts.ts"

export type PassPage = {
  query: IntakeQuery
  passable: readonly IntakeOffer[]
  leftOut: number
  problems: readonly Problem[]
}

/** Asks before several offers are recorded as formally correct at once, naming each. */
export function passConfirmPage(ctx: OfficeCtx, { query, passable, leftOut, problems }: PassPage): Html {
  const office = ctx.office.slug
  const back = addressOf(ctx, query)
  const carried = Object.entries(fieldsOf(query)).map(([name, value]) =>
    value === undefined ? "" : hidden(name, value),
  )
  return officePage(ctx, {
    title: texts.pass,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { title: texts.pass, crumbs: [{ label: texts.title, href: back }, { label: texts.pass }] }),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.passTitle(passable.length),
        body: [
          html`<p>${words(ctx, texts.passBody)}</p>`,
          leftOut > 0 ? html`<p>${words(ctx, texts.passLeftOut(leftOut))}</p>` : "",
        ],
        action: urls.intakePass.href({ office }),
        confirm: texts.pass,
        cancel: { href: back, label: texts.back },
        fields: [
          carried,
          query.callId ? hidden("konkurs", query.callId) : "",
          hidden("potwierdzam", "tak"),
          checkboxes(ctx, {
            name: "oferta",
            label: texts.sheetName,
            values: passable.map(({ id }) => id),
            choices: passable.map((offer) => ({
              value: offer.id,
              label: offer.number,
              hint: [
                link(ctx, { href: urls.officeOffer.href({ office, offerId: offer.id }), label: offer.title }),
                " ",
                offer.organisationName,
              ],
            })),
          }),
        ],
      }),
    ],
  })
}
