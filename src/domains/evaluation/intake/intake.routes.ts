import { zipSync } from "fflate"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { officials, only } from "../../../platform/http/access.ts"
import { againReply, fileReply, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { isId } from "../../../platform/ids.ts"
import { urls } from "../../../urls.ts"
import { accessCall } from "../../calls/public.ts"
import { countSubmitted, isSealed, OFFER_READERS, offerPdf } from "../../offers/public.ts"
import { accessFrozenOffer } from "../evaluation.access.ts"
import { exportOffers } from "./export-offers.ts"
import { addressOf, intakePage } from "./intake.page.ts"
import { allIntake, intakeYears, listIntake } from "./intake.queries.ts"
import { fieldsOf, type IntakeQuery, intakeQueryOf } from "./intake.query.ts"
import { intakeTexts as texts } from "./intake.texts.ts"
import { passConfirmPage } from "./pass.page.ts"
import { type Passable, passableOf, passFormalChecks } from "./pass-formal-checks.ts"

const readers = only(...OFFER_READERS)
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx

/** Each takes about a tenth of a second to print. */
const MOST_FILES = 30

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

export const intakeRoutes: readonly Route[] = [
  get(urls.intake, readers, async (ctx, { query }) => {
    const asked = intakeQueryOf((name) => query.get(name) ?? "")
    const list = await listIntake(ctx, asked)
    return pageReply(intakePage(ctx, { query: asked, years: await intakeYears(ctx), list }))
  }),
  get(urls.callOffers, readers, async (ctx, { params, query }) => {
    const call = await accessCall(ctx, params.callId, "follow")
    const asked = intakeQueryOf((name) => query.get(name) ?? "", call.id)
    const list = isSealed(call, ctx.now) ? { sealed: await countSubmitted(ctx, call.id) } : await listIntake(ctx, asked)
    return pageReply(intakePage(ctx, { call, query: asked, years: [], list }))
  }),

  post(urls.intakeExport, readers, async (ctx, { form }) => {
    const format = form.text("format") === "csv" ? "csv" : "xlsx"
    const file = await exportOffers(person(ctx), await queryIn(ctx, (name) => form.text(name)), {
      format,
      ids: form.all("oferta"),
    })
    const type = format === "csv" ? "text/csv; charset=utf-8" : XLSX
    return fileReply(file, { type, name: `oferty.${format}`, download: true })
  }),

  post(urls.intakeFiles, readers, async (ctx, { form }): Promise<Reply> => {
    const query = await queryIn(ctx, (name) => form.text(name))
    const ids = form.all("oferta")
    if (ids.length === 0) return redirectReply(addressOf(ctx, query), texts.chooseSome)
    if (ids.length > MOST_FILES) return redirectReply(addressOf(ctx, query), texts.tooManyFiles(MOST_FILES))
    const files: Record<string, Uint8Array> = {}
    for (const { id, number } of await allIntake(ctx, query, ids)) {
      const offer = await accessFrozenOffer(ctx, id)
      files[`oferta-${number.replaceAll("/", "-")}.pdf`] = await offerPdf(ctx, offer)
    }
    return fileReply(zipSync(files, { level: 0 }), { type: "application/zip", name: "oferty.zip", download: true })
  }),

  get(urls.intakePass, officials, async (ctx, { query: fields }) => {
    const query = await queryIn(ctx, (name) => fields.get(name) ?? "")
    const shown = await toPass(ctx, query, fields.getAll("oferta"))
    return "kind" in shown ? shown : pageReply(passConfirmPage(ctx, { ...listedIn(shown), problems: [] }))
  }),
  post(urls.intakePass, officials, async (ctx, { form }) => {
    const query = await queryIn(ctx, (name) => form.text(name))
    const ids = form.all("oferta")
    if (form.text("potwierdzam") !== "tak" && ids.length <= MOST_IN_ADDRESS)
      return redirectReply(passAddress(ctx, query, ids))
    const shown = await toPass(ctx, query, ids)
    if ("kind" in shown) return shown
    const { passable } = shown
    if (form.text("potwierdzam") !== "tak") return pageReply(passConfirmPage(ctx, { ...listedIn(shown), problems: [] }))
    const outcome = await passFormalChecks(person(ctx), passable)
    if (!outcome.ok) return againReply(passConfirmPage(ctx, { ...listedIn(shown), problems: outcome.problems }))
    return redirectReply(addressOf(ctx, query), texts.passedNotice(outcome.value))
  }),
]

/** More offers than a page of the list has are asked about without an address of their own. */
const MOST_IN_ADDRESS = 50

/** The page that asks about chosen offers, as an address: it can be read in the other language, and again. */
function passAddress(ctx: OfficeCtx, query: IntakeQuery, ids: readonly string[]): string {
  const fields = { ...fieldsOf(query), konkurs: query.callId }
  const address = urls.intakePass.href({ office: ctx.office.slug }, fields)
  const chosen = new URLSearchParams(ids.map((id) => ["oferta", id])).toString()
  return [address, chosen].filter(Boolean).join(address.includes("?") ? "&" : "?")
}

/** Which of the chosen offers can be recorded together, or the way back with what stands in their way. */
async function toPass(ctx: OfficeCtx, query: IntakeQuery, ids: readonly string[]) {
  if (ids.length === 0) return redirectReply(addressOf(ctx, query), texts.chooseSome)
  const chosen = await allIntake(ctx, query, ids)
  const passable = await passableOf(person(ctx), chosen)
  if (passable.length === 0) return redirectReply(addressOf(ctx, query), texts.passNone)
  return { query, passable, leftOut: chosen.length - passable.length }
}

const listedIn = <S extends { passable: readonly Passable[] }>(shown: S) => ({
  ...shown,
  passable: shown.passable.map(({ listed }) => listed),
})

/** The list that a form was sent from; its call is asked for once more, so that nobody names one of theirs not to see. */
async function queryIn(ctx: OfficeCtx, field: (name: string) => string): Promise<IntakeQuery> {
  const callId = field("konkurs")
  const call = isId(callId) ? await accessCall(ctx, callId, "follow") : undefined
  return intakeQueryOf(field, call?.id)
}
