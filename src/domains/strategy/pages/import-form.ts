import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type ButtonLook, button, buttonRow, fileField, form, type Html, hidden, textArea } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { importPageTexts as texts } from "./import.texts.ts"

export type ImportFormProps = {
  text: string
  problems: readonly Problem[]
  /** An import begun before, which the new cards join. */
  into?: string
}

/** The limit on one file, as people read it. */
const FILE_LIMIT = "5 MB"

/** A paste and files; used to begin an import and to add to it. */
export function importForm(ctx: OfficeCtx, { text, problems, into }: ImportFormProps): Html {
  const look: ButtonLook = into ? "secondary" : "primary"
  return form(ctx, {
    action: urls.cardImport.href({ office: ctx.office.slug }),
    files: true,
    guardUnsaved: true,
    body: [
      into ? hidden("into", into) : "",
      textArea(ctx, {
        name: "text",
        label: texts.text,
        hint: texts.textHint,
        rows: into ? 4 : 12,
        optional: "silent",
        value: text,
        problems,
      }),
      fileField(ctx, {
        name: "files",
        label: texts.files,
        hint: texts.filesHint,
        accept: [".txt", ".docx"],
        maxSize: FILE_LIMIT,
        multiple: true,
        optional: "silent",
        problems,
      }),
      buttonRow(ctx, button(ctx, { label: into ? texts.add : texts.read, look })),
    ],
  })
}
