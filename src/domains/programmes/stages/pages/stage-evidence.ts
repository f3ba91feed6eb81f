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
import { removedList } from "./removed-list.ts"

/** What was typed in one of the two forms. */
export type EvidenceForm = { kind: "address" | "document"; label: string; address: string; isPublic: boolean }

type Shown = {
  programme: Programme
  evidence: readonly Evidence[]
  typedEvidence: EvidenceForm | undefined
  problems: readonly Problem[]
}

/** What shows that a stage was done, with the forms that add an address or a document. */
export function evidenceCard(
  ctx: OfficeCtx,
  props: Shown,
  to: { office: string; programmeId: string; stage: string },
): Html {
  const years = yearsOf(props.programme)
  const action = urls.stageEvidenceRemoval.href(to)
  const place = (it: Evidence) => it.href ?? urls.stageDocument.href({ office: to.office, years, evidenceId: it.id })
  const line = (it: Evidence) =>
    html`<li>${link(ctx, { href: place(it), label: it.label })}${it.file ? html` <span class="note">${say(ctx, fileSize(it.file.size))}</span>` : ""}${
      it.isPublic ? "" : html` <span class="note">(${say(ctx, texts.onlyOffice)})</span>`
    } ${buttonForm(ctx, {
      action,
      values: { id: it.id },
      button: button(ctx, { label: texts.remove, hiddenLabel: it.label, look: "quiet" }),
    })}</li>`
  const kept = props.evidence.filter(({ isRemoved }) => !isRemoved)
  const removed = props.evidence.filter(({ isRemoved }) => isRemoved)
  return card(ctx, {
    title: texts.evidence,
    id: "dowody",
    body: [
      kept.length === 0
        ? html`<p class="quiet">${say(ctx, texts.noEvidence)}</p>`
        : html`<ul class="step-list">${kept.map(line)}</ul>`,
      removedList(
        ctx,
        removed.map(({ id, label }) => ({ label, action, values: { id, back: "yes" } })),
      ),
      evidenceForm(ctx, props, to, "address"),
      evidenceForm(ctx, props, to, "document"),
    ],
  })
}

/** An address is public already; a document may name people, so that showing it to everybody is a choice. */
function evidenceForm(
  ctx: OfficeCtx,
  props: Shown,
  to: { office: string; programmeId: string; stage: string },
  kind: EvidenceForm["kind"],
): Html {
  const isSent = props.typedEvidence?.kind === kind
  const typed = isSent ? props.typedEvidence! : { label: "", address: "", isPublic: kind === "address" }
  const problems = isSent ? props.problems : []
  const label = kind === "address" ? texts.addAddress : texts.addDocument
  return disclosure(ctx, {
    summary: label,
    open: problems.length > 0,
    body: form(ctx, {
      action: urls.stageEvidence.href(to),
      files: kind === "document",
      label: words(ctx, label),
      body: [
        hidden("id", newId()),
        textField(ctx, {
          name: "label",
          id: `label-${kind}`,
          label: texts.evidenceLabel,
          value: typed.label,
          problems,
          optional: kind === "document" ? "silent" : false,
        }),
        kind === "address"
          ? textField(ctx, { name: "address", label: texts.address, value: typed.address, problems })
          : fileField(ctx, {
              name: "file",
              label: texts.documentFile,
              accept: PAPERS.kinds.map((each) => `.${each}`),
              maxSize: "10 MB",
              problems,
            }),
        checkbox(ctx, {
          name: "isPublic",
          id: `public-${kind}`,
          label: texts.isPublic,
          value: "on",
          checked: typed.isPublic,
          optional: "silent",
        }),
        button(ctx, { label }),
      ],
    }),
  })
}
