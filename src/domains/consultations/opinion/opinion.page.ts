import { articleWords } from "../../../law/article-words.ts"
import { ATTACHED_OPINION_BASIS } from "../../../law/consultations.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { PAPERS } from "../../../platform/receive-upload.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  card,
  columns,
  dateField,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  radios,
  say,
  textArea,
  uploadForm,
  uploadStatus,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Consultation, isRunning } from "../consultation.ts"
import { BEGAN } from "../edits.ts"
import { officeHead } from "../pages/office-parts.ts"
import { opinionWords, opinionTexts as texts } from "./opinion.texts.ts"
import type { Opinion } from "./opinion.ts"
import { opinionFacts } from "./opinion-facts.ts"
import { OPINION_KINDS, type OpinionTyped } from "./save-opinion.ts"

export function opinionPage(
  ctx: OfficeCtx,
  props: {
    consultation: Consultation
    opinion: Opinion | undefined
    typed: OpinionTyped
    problems: readonly Problem[]
  },
): Html {
  const { consultation: it, opinion, problems } = props
  const own = urls.consultationOpinion.href({ office: ctx.office.slug, consultationId: it.id })
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      ...officeHead(ctx, it, "opinion", { title: texts.title, lead: texts.lead }),
      errorSummary(ctx, problems),
      it.state === "drafted" && alert(ctx, { body: texts.afterAnnouncement }),
      columns(ctx, {
        // What was typed too late is still shown, to be copied.
        main:
          isRunning(it) || problems.length > 0
            ? opinionForm(ctx, own, props.typed, problems)
            : opinion && card(ctx, { body: opinionFacts(ctx, it, opinion) }),
        aside: [
          opinion && isRunning(it) && card(ctx, { title: texts.state, body: opinionFacts(ctx, it, opinion) }),
          it.kind === "programme" &&
            html`<p class="note">${say(ctx, texts.attached)} (${say(ctx, articleWords(ATTACHED_OPINION_BASIS))})</p>`,
          opinion &&
            isRunning(it) &&
            card(ctx, {
              id: "opinion-file",
              title: texts.file,
              body: [
                uploadForm(ctx, {
                  action: own,
                  name: "file",
                  label: texts.file,
                  button: texts.addFile,
                  accept: PAPERS.kinds.map((kind) => `.${kind}`),
                  maxBytes: PAPERS.maxBytes,
                  renews: ["opinion-file"],
                  problems,
                }),
                uploadStatus(),
              ],
            }),
        ],
      }),
    ],
  })
}

const opinionForm = (ctx: OfficeCtx, action: string, typed: OpinionTyped, problems: readonly Problem[]): Html =>
  form(ctx, {
    action,
    guardUnsaved: true,
    body: [
      hidden(BEGAN, typed.began ?? ""),
      dateField(ctx, { name: "deliveredOn", label: texts.deliveredOn, value: typed.deliveredOn, problems }),
      dateField(ctx, { name: "givenOn", label: texts.givenOn, value: typed.givenOn, optional: true, problems }),
      radios(ctx, {
        name: "opinion",
        label: texts.opinion,
        value: typed.opinion,
        optional: true,
        choices: OPINION_KINDS.map((value) => ({ value, label: opinionWords[value] })),
        problems,
      }),
      textArea(ctx, { name: "text", label: texts.text, value: typed.text, rows: 6, optional: true, problems }),
      textArea(ctx, { name: "answer", label: texts.answer, value: typed.answer, rows: 4, optional: true, problems }),
      button(ctx, { label: texts.save, look: "primary" }),
    ],
  })
