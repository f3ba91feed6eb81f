import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  radios,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ActParagraph, Consultation } from "../consultation.ts"
import { officeHead } from "../pages/office-parts.ts"
import { ENTRY_CHANNELS, type EntryTyped } from "./enter-remark.ts"
import { entryChannelWords, remarkTexts as texts } from "./remark.texts.ts"
import { REMARK_LIMIT } from "./remark.ts"

/** The form of a remark that came outside of the site. */
export function entryPage(
  ctx: OfficeCtx,
  props: {
    consultation: Consultation
    paragraphs: readonly ActParagraph[]
    typed: EntryTyped
    problems: readonly Problem[]
  },
): Html {
  const { consultation: it, typed, problems } = props
  return officePage(ctx, {
    title: texts.entryTitle,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "remarks", { title: texts.entryTitle, lead: texts.entryLead }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.remarkEntry.href({ office: ctx.office.slug, consultationId: it.id }),
        guardUnsaved: true,
        body: [
          hidden("id", typed.id),
          radios(ctx, {
            name: "channel",
            label: texts.channel,
            value: typed.channel,
            inline: true,
            choices: ENTRY_CHANNELS.map((value) => ({ value, label: entryChannelWords[value] })),
            problems,
          }),
          dateField(ctx, { name: "receivedOn", label: texts.receivedOn, value: typed.receivedOn, problems }),
          textField(ctx, {
            name: "organisationName",
            label: texts.organisationName,
            hint: texts.organisationNameHint,
            value: typed.organisationName,
            optional: true,
            problems,
          }),
          textField(ctx, {
            name: "personName",
            label: texts.personName,
            value: typed.personName,
            optional: true,
            problems,
          }),
          textField(ctx, {
            name: "email",
            type: "email",
            label: texts.entryEmail,
            value: typed.email,
            optional: true,
            problems,
          }),
          select(ctx, {
            name: "paragraphId",
            label: texts.place,
            value: typed.paragraphId,
            empty: texts.whole,
            optional: "silent",
            choices: props.paragraphs.map(({ id, place, text }) => ({
              value: id,
              label: `${place}: ${text.slice(0, 60)}`,
            })),
            problems,
          }),
          textArea(ctx, { name: "text", label: texts.text, value: typed.text, rows: 6, limit: REMARK_LIMIT, problems }),
          textArea(ctx, {
            name: "proposed",
            label: texts.proposed,
            value: typed.proposed,
            rows: 3,
            limit: REMARK_LIMIT,
            optional: true,
            problems,
          }),
          button(ctx, { label: texts.enter, look: "primary" }),
        ],
      }),
    ],
  })
}
