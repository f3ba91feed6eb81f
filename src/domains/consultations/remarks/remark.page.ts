import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  paragraphs as asParagraphs,
  button,
  buttonRow,
  type Content,
  card,
  columns,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  radios,
  say,
  select,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { listTexts } from "../consultation.texts.ts"
import { type ActParagraph, type Consultation, takesRemarks } from "../consultation.ts"
import { forgettingTexts } from "../forgetting/forgetting.texts.ts"
import { namesKeptUntil } from "../forgetting/names-kept.ts"
import type { RemarkTyped } from "./remark.form.ts"
import { remarkTexts as texts } from "./remark.texts.ts"
import { REMARK_LIMIT } from "./remark.ts"

export type RemarkPageProps = {
  consultation: Consultation
  paragraphs: readonly ActParagraph[]
  typed: RemarkTyped
  problems: readonly Problem[]
}

/** The form of a remark: for a person at once, for a visitor with a mail address or through signing in. */
export function remarkPage(ctx: OfficeCtx, props: RemarkPageProps): Html {
  const { consultation, typed, problems } = props
  const to = { office: ctx.office.slug, consultationId: consultation.id }
  const chosen = props.paragraphs.find(({ id }) => id === typed.paragraphId)
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: listTexts.title, href: urls.consultations.href({ office: to.office }) },
          { label: consultation.title, href: urls.consultation.href(to) },
          { label: texts.title },
        ],
        title: texts.title,
        lead: texts.lead(consultation.title, consultation.to ?? ""),
      }),
      errorSummary(ctx, problems),
      takesRemarks(consultation, ctx.now)
        ? columns(ctx, {
            main: remarkForm(ctx, props),
            aside:
              chosen &&
              card(ctx, { title: texts.placeText(chosen.place), compact: true, body: asParagraphs(chosen.text) }),
            asideFirst: true,
          })
        : alert(ctx, { tone: "info", body: texts.notOpen }),
    ],
  })
}

function remarkForm(ctx: OfficeCtx, { consultation, paragraphs, typed, problems }: RemarkPageProps): Html {
  const to = { office: ctx.office.slug, consultationId: consultation.id }
  const isSignedIn = isPerson(ctx)
  const keptUntil = namesKeptUntil(consultation)
  const byAccount = urls.newRemark.href(to)
  return form(ctx, {
    action: isSignedIn ? byAccount : urls.remarkByMail.href(to),
    guardUnsaved: true,
    body: [
      hidden("id", typed.id),
      select(ctx, {
        name: "paragraphId",
        label: texts.place,
        value: typed.paragraphId,
        empty: texts.whole,
        optional: "silent",
        choices: paragraphs.map(({ id, place, text }) => ({ value: id, label: `${place}: ${shortened(text)}` })),
        problems,
      }),
      textArea(ctx, {
        name: "text",
        label: texts.text,
        hint: texts.textHint,
        value: typed.text,
        rows: 6,
        limit: REMARK_LIMIT,
        problems,
      }),
      textArea(ctx, {
        name: "proposed",
        label: texts.proposed,
        hint: texts.proposedHint,
        value: typed.proposed,
        rows: 4,
        limit: REMARK_LIMIT,
        optional: true,
        problems,
      }),
      html`<p class="note">${say(ctx, texts.seen)} ${keptUntil ? say(ctx, forgettingTexts.promise(keptUntil)) : ""} ${link(
        ctx,
        {
          href: urls.privacy.href({ office: to.office }),
          label: texts.privacy,
        },
      )}</p>`,
      isSignedIn
        ? [onBehalf(ctx, typed, problems), button(ctx, { label: texts.send, look: "primary" })]
        : [
            textField(ctx, {
              name: "email",
              type: "email",
              label: texts.email,
              hint: texts.emailHint,
              value: typed.email,
              autocomplete: "email",
              problems,
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.sendByMail, look: "primary" }),
              button(ctx, { label: texts.signIn, action: byAccount }),
            ),
            html`<p class="hint">${say(ctx, texts.signInHint)}</p>`,
          ],
    ],
  })
}

function onBehalf(ctx: OfficeCtx, typed: RemarkTyped, problems: readonly Problem[]): Content {
  const memberships = isPerson(ctx) ? ctx.actor.memberships : []
  if (memberships.length === 0) return hidden("as", "person")
  return radios(ctx, {
    name: "as",
    label: texts.as,
    value: typed.as,
    choices: [
      { value: "person", label: texts.asPerson },
      ...memberships.map((it) => ({ value: it.organisationId, label: it.organisationName })),
    ],
    problems,
  })
}

const SHOWN = 60
const shortened = (text: string) => {
  const line = text.replaceAll(/\s+/g, " ")
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line
}
