import { blocking, type Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  columns,
  confirmPanel,
  dateField,
  errorSummary,
  form,
  type Html,
  pageHeader,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Adoption, BECAUSE_LIMIT } from "../mark-adopted.ts"
import type { Programme } from "../programme.ts"
import { adoptionTexts as texts } from "./adoption.texts.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { gateCard } from "./gate.ts"

export type AdoptionProps = {
  programme: Programme
  typed: Adoption
  problems: readonly Problem[]
  gaps: readonly Problem[]
  /** How it stands with the consultation. */
  consultation: readonly Problem[]
}

/** The resolution of the council as a form, beside what keeps the text from being adopted. */
export function adoptionPage(ctx: OfficeCtx, { programme, typed, problems, gaps, consultation }: AdoptionProps): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const isChange = programme.edition > 0
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: texts.title }],
        title: texts.title,
        lead: isChange ? texts.leadChange : texts.lead,
      }),
      errorSummary(ctx, problems),
      blocking(gaps).length > 0 ? alert(ctx, { tone: "warning", body: texts.notReady }) : "",
      consultation.map(({ message }) => alert(ctx, { tone: "warning", body: message })),
      columns(ctx, {
        main: form(ctx, {
          action: urls.programmeAdoption.href(to),
          label: texts.title[ctx.lang],
          body: [
            textField(ctx, {
              name: "number",
              label: texts.number,
              hint: texts.numberHint,
              value: typed.number,
              width: "medium",
              problems,
            }),
            dateField(ctx, { name: "on", label: texts.on, value: typed.on, problems }),
            textField(ctx, {
              name: "bipUrl",
              label: texts.bipUrl,
              hint: texts.bipUrlHint,
              value: typed.bipUrl,
              optional: true,
              problems,
            }),
            isChange
              ? textArea(ctx, {
                  name: "because",
                  label: texts.because,
                  value: typed.because,
                  rows: 3,
                  limit: BECAUSE_LIMIT,
                  problems,
                })
              : "",
            buttonRow(
              ctx,
              button(ctx, { label: texts.save, look: "primary" }),
              buttonLink(ctx, { href: urls.programme.href(to), label: texts.back, look: "quiet" }),
            ),
          ],
        }),
        aside: gateCard(ctx, programme, gaps),
      }),
    ],
  })
}

/** The question before an adopted programme is opened for a change. */
export function changePage(ctx: OfficeCtx, programme: Programme): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  return questionPage(ctx, programme, {
    title: texts.amendTitle,
    body: texts.amendBody,
    action: urls.programmeChange.href(to),
    confirm: texts.amend,
    problems: [],
  })
}

/** The question before a change that was being written is dropped. */
export function changeEndPage(ctx: OfficeCtx, programme: Programme, problems: readonly Problem[]): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  return questionPage(ctx, programme, {
    title: texts.dropTitle,
    body: texts.dropBody,
    action: urls.programmeChangeEnd.href(to),
    confirm: texts.drop,
    problems,
  })
}

type Question = {
  title: Text
  body: Text
  action: string
  confirm: Text
  problems: readonly Problem[]
}

function questionPage(ctx: OfficeCtx, programme: Programme, it: Question): Html {
  const back = urls.programme.href({ office: ctx.office.slug, programmeId: programme.id })
  return officePage(ctx, {
    title: it.title,
    failed: it.problems.length > 0,
    main: [
      pageHeader(ctx, { crumbs: [...programmeCrumbs(ctx, programme), { label: it.title }], title: programme.title }),
      errorSummary(ctx, it.problems),
      confirmPanel(ctx, {
        title: it.title,
        body: it.body[ctx.lang],
        action: it.action,
        confirm: it.confirm,
        cancel: { href: back, label: texts.back },
      }),
    ],
  })
}
