import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonRow,
  type Choice,
  checkboxes,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  pageHeader,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { ConsultationTyped } from "../consultation.form.ts"
import { channelWords } from "../consultation.texts.ts"
import { CHANNELS } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { officeTexts as texts } from "./office.texts.ts"

export type EditProps = {
  id: string
  isNew: boolean
  typed: ConsultationTyped
  /** Programmes that can be consulted. */
  programmes: readonly Choice[]
  problems: readonly Problem[]
}

/** The form of a draft, new or begun. */
export function editConsultationPage(ctx: OfficeCtx, props: EditProps): Html {
  const { typed, problems, isNew } = props
  const office = ctx.office.slug
  const title = isNew ? texts.newTitle : texts.editTitle
  const own = urls.officeConsultation.href({ office, consultationId: props.id })
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: texts.title, href: urls.officeConsultations.href({ office }) },
          ...(isNew ? [] : [{ label: typed.title, href: own }]),
          { label: title },
        ],
        title,
        lead: texts.draftLead,
      }),
      errorSummary(ctx, problems, { form: "consultation-form" }),
      columns(ctx, {
        main: form(ctx, {
          id: "consultation-form",
          action: isNew
            ? urls.newConsultation.href({ office })
            : urls.consultationEdit.href({ office, consultationId: props.id }),
          guardUnsaved: true,
          body: [
            hidden("id", props.id),
            typed.began !== undefined && hidden(BEGAN, typed.began),
            ...fields(ctx, props),
            buttonRow(ctx, button(ctx, { label: texts.save, look: "primary" })),
          ],
        }),
      }),
    ],
  })
}

function fields(ctx: OfficeCtx, { typed, problems, programmes }: EditProps): Html[] {
  return [
    textField(ctx, { name: "title", label: texts.fieldTitle, value: typed.title, problems }),
    textArea(ctx, {
      name: "about",
      label: texts.about,
      hint: texts.aboutHint,
      value: typed.about,
      rows: 5,
      optional: true,
      problems,
    }),
    select(ctx, {
      name: "programmeId",
      label: texts.programme,
      value: typed.programmeId,
      empty: texts.otherAct,
      choices: programmes,
      optional: "silent",
      problems,
    }),
    textArea(ctx, {
      name: "actText",
      label: texts.actText,
      hint: texts.actTextHint,
      value: typed.actText,
      rows: 16,
      optional: true,
      problems,
    }),
    dateField(ctx, { name: "from", label: texts.from, value: typed.from, optional: true, problems }),
    dateField(ctx, { name: "to", label: texts.to, value: typed.to, optional: true, problems }),
    checkboxes(ctx, {
      name: "channels",
      label: texts.channels,
      values: typed.channels,
      choices: CHANNELS.map((value) => ({ value, label: channelWords[value] })),
      problems,
    }),
    textField(ctx, { name: "resolution", label: texts.resolution, value: typed.resolution, optional: true, problems }),
  ]
}
