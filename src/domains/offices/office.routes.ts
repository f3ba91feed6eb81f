import type { Problem } from "../../lib/problems.ts"
import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../platform/ctx.ts"
import { only } from "../../platform/http/access.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { isId } from "../../platform/ids.ts"
import { urls } from "../../urls.ts"
import { addUnit } from "./add-unit.ts"
import { closeUnit } from "./close-unit.ts"
import { correctionDays } from "./correction-term.ts"
import { getOfficeDetails, listUnits } from "./office.queries.ts"
import { officeTexts as texts } from "./office.texts.ts"
import { settingsPage, type TypedSettings } from "./pages/settings.page.ts"
import { unitsPage } from "./pages/units.page.ts"
import { type OfficeInput, saveOffice } from "./save-office.ts"
import { DAYS_FIELD, setCorrectionDays } from "./set-correction-days.ts"

const administrators = only("administrator")
const LIMITS: Readonly<Record<keyof OfficeInput, number>> = {
  name: 200,
  siteName: 60,
  organ: 200,
  address: 300,
  email: 200,
  phone: 40,
}

export const officeRoutes: readonly Route[] = [
  get(urls.officeSettings, administrators, async (ctx) => pageReply(settingsPage(ctx, await typedSettings(ctx), []))),
  post(urls.officeSettings, administrators, async (ctx, { form }) => {
    const { input, problems } = readOffice(form)
    const typed = form.has(DAYS_FIELD) ? form.text(DAYS_FIELD) : String(await correctionDays(ctx))
    const days = await setCorrectionDays(ctx as PersonCtx, typed)
    const all = [...problems, ...(days.ok ? [] : days.problems)]
    if (all.length > 0) return againReply(settingsPage(ctx, { ...input, correctionDays: typed }, all))
    await saveOffice(ctx as PersonCtx, input)
    return redirectReply(urls.officeSettings.href({ office: ctx.office.slug }), texts.saved)
  }),

  get(urls.units, administrators, async (ctx) =>
    pageReply(unitsPage(ctx, { units: await listUnits(ctx), typed: EMPTY_UNIT, problems: [] })),
  ),
  post(urls.units, administrators, async (ctx, { form }) => {
    const typed = { name: form.text("name"), shortName: form.text("shortName"), parentId: form.text("parentId") }
    const problems: Problem[] = [...need("name", typed.name, 200), ...limit("shortName", typed.shortName, 30)]
    const again = async (all: readonly Problem[]) =>
      againReply(unitsPage(ctx, { units: await listUnits(ctx), typed, problems: all }))
    if (problems.length > 0) return again(problems)
    const outcome = await addUnit(ctx, { ...typed, parentId: isId(typed.parentId) ? typed.parentId : null })
    if (!outcome.ok) return again(outcome.problems)
    return redirectReply(urls.units.href({ office: ctx.office.slug }), texts.added(typed.name))
  }),
  post(urls.unit, administrators, async (ctx, { params }) => {
    const outcome = await closeUnit(ctx, params.unitId)
    if (!outcome.ok)
      return againReply(unitsPage(ctx, { units: await listUnits(ctx), typed: EMPTY_UNIT, problems: outcome.problems }))
    return redirectReply(urls.units.href({ office: ctx.office.slug }), texts.closed(outcome.value))
  }),
]

const EMPTY_UNIT = { name: "", shortName: "", parentId: "" }

async function typedSettings(ctx: OfficeCtx): Promise<TypedSettings> {
  const it = await getOfficeDetails(ctx)
  return {
    name: it.name,
    siteName: it.siteName,
    organ: it.organ,
    address: it.address,
    email: it.emailAddress,
    phone: it.phone,
    correctionDays: String(await correctionDays(ctx)),
  }
}

function readOffice(form: Form): { input: OfficeInput; problems: Problem[] } {
  const fields = Object.keys(LIMITS) as (keyof OfficeInput)[]
  const input = Object.fromEntries(fields.map((field) => [field, form.text(field)])) as OfficeInput
  const problems = fields.flatMap((field) =>
    field === "phone" ? limit(field, input[field], LIMITS[field]) : need(field, input[field], LIMITS[field]),
  )
  if (input.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(input.email))
    problems.push(problem("email", "office.email", texts.needEmail))
  return { input, problems }
}

const problem = (field: string, code: string, message: Text): Problem => ({ field, code, message })
const need = (field: string, value: string, most: number): Problem[] =>
  value === "" ? [problem(field, "office.empty", texts.need)] : limit(field, value, most)
const limit = (field: string, value: string, most: number): Problem[] =>
  value.length > most ? [problem(field, "office.too_long", texts.tooLong(most))] : []
