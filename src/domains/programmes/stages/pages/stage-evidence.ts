import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { newId } from "../../../../platform/ids.ts"
import { PAPERS } from "../../../../platform/receive-upload.ts"
import {
  button,
  buttonForm,
  card,
  checkbox,
  disclosure,
  fileField,
  fileSize,
  form,
  type Html,
  hidden,
  html,
  link,
  say,
  textField,
  words,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { type Programme, yearsOf } from "../../programme.ts"
import type { Evidence } from "../stage.queries.ts"
import { stageTexts as texts } from "../stage.texts.ts"

type Shown = {
  programme: Programme
  evidence: readonly Evidence[]
  typedEvidence: { label: string; address: string }
  problems: readonly Problem[]
}

/** What shows that a stage was done, with the forms that add an address or a document. */
export function evidenceCard(
  ctx: OfficeCtx,
  { evidence, typedEvidence, problems, programme }: Shown,
  to: { office: string; programmeId: string; stage: string },
): Html {
  const years = yearsOf(programme)
  const place = (it: Evidence) => it.href ?? urls.stageDocument.href({ office: to.office, years, evidenceId: it.id })
  const line = (it: Evidence) =>
    html`<li>${link(ctx, { href: place(it), label: it.label })}${it.file ? html` <span class="note">${say(ctx, fileSize(it.file.size))}</span>` : ""}${
      it.isPublic ? "" : html` <span class="note">(${say(ctx, texts.onlyOffice)})</span>`
    } ${buttonForm(ctx, {
      action: urls.stageEvidenceRemoval.href(to),
      values: { id: it.id },
      button: button(ctx, { label: texts.remove, hiddenLabel: it.label, look: "quiet" }),
    })}</li>`
  const common = (name: string) => [
    hidden("id", newId()),
    textField(ctx, {
      name: "label",
      ...(name === "file" ? { id: "label-file" } : {}),
      label: texts.evidenceLabel,
      value: typedEvidence.label,
      problems,
      optional: name === "file" ? "silent" : false,
    }),
  ]
  const seen = (name: string) =>
    checkbox(ctx, {
      name: "isPublic",
      id: `public-${name}`,
      label: texts.isPublic,
      value: "on",
      checked: true,
      optional: "silent",
    })
  return card(ctx, {
    title: texts.evidence,
    id: "dowody",
    body: [
      evidence.length === 0
        ? html`<p class="quiet">${say(ctx, texts.noEvidence)}</p>`
        : html`<ul class="plain-list">${evidence.map(line)}</ul>`,
      disclosure(ctx, {
        summary: texts.addAddress,
        open: problems.some(({ field }) => field === "address"),
        body: form(ctx, {
          action: urls.stageEvidence.href(to),
          label: words(ctx, texts.addAddress),
          body: [
            ...common("address"),
            textField(ctx, { name: "address", label: texts.address, value: typedEvidence.address, problems }),
            seen("address"),
            button(ctx, { label: texts.addAddress }),
          ],
        }),
      }),
      disclosure(ctx, {
        summary: texts.addDocument,
        open: problems.some(({ field }) => field === "file"),
        body: form(ctx, {
          action: urls.stageEvidence.href(to),
          files: true,
          label: words(ctx, texts.addDocument),
          body: [
            ...common("file"),
            fileField(ctx, {
              name: "file",
              label: texts.documentFile,
              accept: PAPERS.kinds.map((kind) => `.${kind}`),
              maxSize: "10 MB",
              problems,
            }),
            seen("file"),
            button(ctx, { label: texts.addDocument }),
          ],
        }),
      }),
    ],
  })
}
