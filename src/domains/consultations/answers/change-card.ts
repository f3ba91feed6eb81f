import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import {
  paragraphs as asParagraphs,
  button,
  card,
  disclosure,
  form,
  type Html,
  hidden,
  html,
  link,
  say,
  select,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ActParagraph, Consultation } from "../consultation.ts"
import { remarksTexts } from "../remarks/remark.texts.ts"
import { answerTexts as texts } from "./answer.texts.ts"
import type { OfficeRemark } from "./office-remark.ts"

export type ChangeProps = {
  /** The paragraph whose words are in the field; undefined while none is chosen. */
  paragraph: ActParagraph | undefined
  words: string
  began: string
}

/** The sentence of the draft, to be changed because of this remark. */
export function changeCard(
  ctx: OfficeCtx,
  it: {
    consultation: Consultation
    remark: OfficeRemark
    paragraphs: readonly ActParagraph[]
    change: ChangeProps
    problems: readonly Problem[]
  },
): Html {
  const { remark, change, problems } = it
  const to = { office: ctx.office.slug, consultationId: it.consultation.id, remarkId: remark.id }
  if (remark.decision !== "accepted" && remark.decision !== "partly")
    return card(ctx, { title: texts.change, body: html`<p class="quiet">${say(ctx, texts.changeFirst)}</p>` })
  if (!change.paragraph) {
    const items = it.paragraphs.map(
      ({ id, place, text }) =>
        html`<li>${link(ctx, { href: urls.officeRemark.href(to, { akapit: id }), label: place })} ${text.slice(0, 80)}</li>`,
    )
    return card(ctx, {
      title: texts.change,
      body: disclosure(ctx, { summary: texts.changePlace, body: html`<ul>${items}</ul>` }),
    })
  }
  return card(ctx, {
    title: texts.change,
    body: form(ctx, {
      action: urls.remarkChange.href(to),
      guardUnsaved: true,
      body: [
        remark.proposed && [html`<p class="note">${say(ctx, texts.takeProposed)}</p>`, asParagraphs(remark.proposed)],
        hidden("began", change.began),
        select(ctx, {
          name: "paragraphId",
          label: texts.changePlace,
          value: change.paragraph.id,
          optional: "silent",
          choices: [{ value: change.paragraph.id, label: change.paragraph.place }],
          problems,
        }),
        textArea(ctx, {
          name: "words",
          label: texts.changeWords,
          hint: texts.changeHint,
          value: change.words,
          rows: 6,
          problems,
        }),
        button(ctx, { label: texts.changeSave, hiddenLabel: remarksTexts.number(remark.number) }),
      ],
    }),
  })
}
