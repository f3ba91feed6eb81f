import { formatAmount } from "../../../lib/money.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { againReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { rearrangedRows } from "../../../platform/http/typed-rows.ts"
import { newId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { editionInForce } from "../edition.queries.ts"
import { accessProgramme, programmeManagers } from "../programme.access.ts"
import { programmeText } from "../programme.queries.ts"
import { lacksText, type Programme } from "../programme.ts"
import { type PastTextTyped, pastTextTyped, readPastText } from "./past-text.form.ts"
import { pastePage, pastTextPage } from "./past-text.page.ts"
import { pastTextTexts as texts } from "./past-text.texts.ts"
import { amountIn, inOrder, type PastRow, rowsOfPasted, rowsOfText } from "./past-text.ts"
import { dropPasted, PASTED, pastedText, pasteText, whyNotPasted } from "./paste-text.ts"
import { savePastText } from "./save-past-text.ts"

const placeOf = (ctx: OfficeCtx, programmeId: string) => ({ office: ctx.office.slug, programmeId })

async function accessEntered(ctx: OfficeCtx, id: string): Promise<Programme> {
  const programme = await accessProgramme(ctx, id, "manage")
  if (!programme.isEntered) throw new Missing("entered programme")
  return programme
}

/** The words of a programme that was adopted outside of the product: pasted, divided, looked at, corrected. */
export const pastTextRoutes: readonly Route[] = [
  get(urls.pastText, programmeManagers, async (ctx, { params }) => {
    const programme = await accessEntered(ctx, params.programmeId)
    const pasted = await pastedText(ctx, programme.id)
    if (pasted === undefined && lacksText(programme))
      return redirectReply(urls.pastTextPaste.href(placeOf(ctx, programme.id)))
    const typed = pasted === undefined ? await savedTyped(ctx, programme) : pastedTyped(ctx, programme, pasted)
    return pageReply(pastTextPage(ctx, { programme, typed, problems: [], isPreview: pasted !== undefined }))
  }),
  post(
    urls.pastText,
    programmeManagers,
    async (ctx, { params, form }) => {
      const programme = await accessEntered(ctx, params.programmeId)
      const isPreview = (await pastedText(ctx, programme.id)) !== undefined
      const typed = pastTextTyped(form)
      const shown = (it: Partial<PastTextTyped>) => ({ programme, typed: { ...typed, ...it }, isPreview })
      const rows = rearranged(typed, form.text("do"))
      if (rows) return pageReply(pastTextPage(ctx, { ...shown({ rows }), problems: [] }))
      const { value: text, problems } = readPastText(typed)
      if (problems.length > 0) return againReply(pastTextPage(ctx, { ...shown({}), problems }))
      const { because } = typed
      const outcome = await savePastText(ctx, programme.id, { text, edition: Number(typed.edition), because })
      if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, programme.id)), texts.saved)
      const edition = String(programme.edition)
      return againReply(pastTextPage(ctx, { ...shown({ edition }), problems: outcome.problems }))
    },
    PASTED,
  ),

  get(urls.pastTextPaste, programmeManagers, async (ctx, { params }) => {
    const programme = await accessEntered(ctx, params.programmeId)
    const typed = (await pastedText(ctx, programme.id)) ?? ""
    return pageReply(pastePage(ctx, { programme, typed, problems: [] }))
  }),
  post(
    urls.pastTextPaste,
    programmeManagers,
    async (ctx, { params, form }) => {
      const programme = await accessEntered(ctx, params.programmeId)
      const to = urls.pastText.href(placeOf(ctx, programme.id))
      if (form.text("do") === "drop") {
        await dropPasted(ctx, programme.id)
        return redirectReply(to)
      }
      const typed = form.text("text")
      const problems = whyNotPasted(typed)
      if (typed === "") problems.push({ field: "text", code: "programme.noText", message: texts.pasteMissing })
      if (problems.length > 0) return againReply(pastePage(ctx, { programme, typed, problems }))
      await pasteText(ctx, programme.id, typed)
      return redirectReply(to)
    },
    PASTED,
  ),
]

/** The rows after a pressed button; undefined when they are to be saved. */
function rearranged({ rows }: PastTextTyped, pressed: string): PastRow[] | undefined {
  if (pressed === "sort") return inOrder(rows)
  const [list, what = ""] = pressed.split(".")
  const added = { id: newId(), part: rows.at(-1)?.part ?? "aims", text: "", origin: "", unsure: "" }
  return list === "rows" ? rearrangedRows(rows, what, added) : undefined
}

function pastedTyped(ctx: OfficeCtx, programme: Programme, pasted: string): PastTextTyped {
  const rows = rowsOfPasted(pasted)
  return { edition: String(programme.edition), rows, amount: amountTyped(ctx, amountIn(rows)), because: "" }
}

async function savedTyped(ctx: OfficeCtx, programme: Programme): Promise<PastTextTyped> {
  const text = await programmeText(ctx, programme.id)
  const rest = (await editionInForce(ctx, programme.id))?.snapshot.rest ?? []
  const amount = amountTyped(ctx, text.money.amount ?? undefined)
  return { edition: String(programme.edition), rows: rowsOfText(text, rest), amount, because: "" }
}

const amountTyped = (ctx: OfficeCtx, amount: number | undefined) =>
  amount === undefined ? "" : formatAmount(amount, ctx.lang)
