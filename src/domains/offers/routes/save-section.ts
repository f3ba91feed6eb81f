import { type Conflict, withTheirs } from "../../../lib/merge.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { PersonCtx } from "../../../platform/ctx.ts"
import type { Form } from "../../../platform/http/form.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { newId } from "../../../platform/ids.ts"
import { fieldId } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { fixOffer } from "../fix-offer.ts"
import { PARTNER_SEARCH } from "../joint/partners-card.ts"
import { accessOffer } from "../offer.access.ts"
import { TABLES, type TableName } from "../offer.fields.ts"
import { readSection, rowNumbers, typedValues, valuesOf } from "../offer.form.ts"
import { type SectionId, sectionAfter, sectionBySlug, sectionOfField, slugOf } from "../offer.sections.ts"
import type { Offer, OfferContent } from "../offer.ts"
import { viewOf, withContent } from "../offer.view.ts"
import { pageTexts as texts } from "../pages/offer-page.texts.ts"
import { sectionPage } from "../pages/section.page.ts"
import { saveOffer } from "../save-offer.ts"

/** What a button of the form asks for beside saving. */
type Wish = { add?: string; find?: string; remove?: string; fix?: { field: string; value: string }; go?: string }

/**
 * Answers a post of one section: saves it, does what the pressed button asks, and leads on. A refused save shows the
 * section again with everything typed in it. Asked by the page's own script (header `x-autosave`) it answers with the
 * page itself, whose parts the script takes over.
 */
export async function saveSection(
  ctx: PersonCtx,
  params: { offerId: string; section: string },
  form: Form,
  headers: Headers,
): Promise<Reply> {
  // A session that ended and began again may be somebody else's: what waits on the page is not theirs to save.
  const typist = headers.get("x-person")
  if (typist && typist !== ctx.actor.id) return { kind: "response", response: new Response(null, { status: 409 }) }
  const section = sectionBySlug(params.section)
  if (!section) throw new Missing("section")
  const wish = wishOf(form)
  const values = typedValues(form, section)
  const anchor = changeRows(section, values, wish)
  if (wish.fix && sectionOfField(wish.fix.field) === section) values.set(wish.fix.field, wish.fix.value)
  const { part, problems } = readSection(section, values)
  const revision = Number.parseInt(form.text("_revision"), 10) || 0
  const refuse = async (offer: Offer, why: readonly Problem[], shown = values, from = revision, title?: Text) => {
    const view = withContent(await viewOf(ctx, offer), { ...offer.content, ...part } as OfferContent, ctx.now)
    const refused = { values: shown, problems: why, revision: from, ...(title ? { title } : {}) }
    return againReply(sectionPage(ctx, { view, section, refused }))
  }
  if (problems.length > 0) return refuse(await accessOffer(ctx, params.offerId, "edit"), problems)
  const saving = await saveOffer(ctx, params.offerId, { section, revision, part })
  if (saving.kind === "refused") return refuse(saving.offer, saving.problems)
  if (saving.kind === "conflict") {
    const { offer, conflicts } = saving
    const merged = valuesOf({ ...offer.content, ...saving.part }, section, ctx.lang)
    const theirs = valuesOf({ ...offer.content, ...withTheirs(saving.part, conflicts) }, section, ctx.lang)
    return refuse(offer, conflictProblems(conflicts, theirs), merged, offer.revision, texts.conflictTitle)
  }
  if (headers.get("x-autosave")) return pageReply(sectionPage(ctx, { view: await viewOf(ctx, saving.offer), section }))
  return leadOn(ctx, saving.offer, section, wish, anchor, saving.isMerged)
}

/** Beside each field that two people changed: the other value, and the button that takes it. */
function conflictProblems(conflicts: readonly Conflict[], theirs: ReadonlyMap<string, string>): Problem[] {
  return conflicts.map(({ path }) => {
    const value = theirs.get(path) ?? ""
    const isChoice = path === "charges" || path.startsWith("statements.")
    const message = isChoice
      ? texts.conflictChoice
      : value === ""
        ? texts.conflictEmpty
        : texts.conflict(shortened(value))
    return { field: path, code: "offer.conflict", message, fix: { field: path, value, label: texts.takeTheirs } }
  })
}

const shortened = (text: string): string => (text.length > 300 ? `${text.slice(0, 300)}…` : text)

/** The button that searches, or Enter in its field. */
const isSearch = (form: Form): boolean =>
  form.has("_find") ||
  (form.text(PARTNER_SEARCH) !== "" && !["_add", "_remove", "_go", "_fix"].some((name) => form.has(name)))

export function wishOf(form: Form): Wish {
  const [, field, value = ""] = /^([^=]+)=(.*)$/s.exec(form.text("_fix")) ?? []
  return {
    ...(form.has("_add") ? { add: form.text("_add") } : {}),
    ...(isSearch(form) ? { find: form.text(PARTNER_SEARCH).slice(0, 100) } : {}),
    ...(form.has("_remove") ? { remove: form.text("_remove") } : {}),
    ...(form.has("_go") ? { go: form.text("_go") } : {}),
    ...(field ? { fix: { field, value } } : {}),
  }
}

/** Adds or removes a row among the typed values; gives the field to lead to. */
export function changeRows(section: SectionId, values: Map<string, string>, wish: Wish): string | undefined {
  if (wish.remove !== undefined) {
    for (const name of values.keys()) if (name.startsWith(`${wish.remove}.`)) values.delete(name)
    return undefined
  }
  const [table = "", group] = (wish.add ?? "").split(":")
  if (!(table in TABLES) || sectionOfField(table) !== section) return undefined
  const number = (rowNumbers(table as TableName, values).at(-1) ?? -1) + 1
  values.set(`${table}.${number}.id`, newId())
  const isPartner = table === "partners"
  if (group !== undefined) values.set(`${table}.${number}.${isPartner ? "organisationId" : "group"}`, group)
  return fieldId(
    `${table}.${rowNumbers(table as TableName, values).length - 1}.${isPartner ? "organisationId" : "name"}`,
  )
}

async function leadOn(
  ctx: PersonCtx,
  offer: Offer,
  section: SectionId,
  wish: Wish,
  anchor: string | undefined,
  isMerged: boolean,
): Promise<Reply> {
  const to = { office: ctx.office.slug, offerId: offer.id }
  const here = urls.offerSection.href({ ...to, section: slugOf(section) })
  if (wish.find !== undefined) {
    const found = urls.offerSection.href({ ...to, section: slugOf(section) }, { partner: wish.find })
    return redirectReply(`${found}#${fieldId(PARTNER_SEARCH)}`)
  }
  if (wish.go === "check") return redirectReply(urls.offerCheck.href(to), isMerged ? texts.mergedNotice : undefined)
  if (wish.fix) {
    const isDone = sectionOfField(wish.fix.field) === section || (await isFixed(ctx, offer, wish.fix))
    return redirectReply(here, isDone ? texts.fixed : texts.nothingToFix)
  }
  const notice = isMerged
    ? texts.mergedNotice
    : wish.add !== undefined
      ? texts.rowAdded
      : wish.remove !== undefined
        ? texts.rowRemoved
        : texts.savedNotice
  const next = wish.go === "next" ? sectionAfter(section) : undefined
  if (next) return redirectReply(urls.offerSection.href({ ...to, section: slugOf(next) }), notice)
  return redirectReply(anchor ? `${here}#${anchor}` : here, notice)
}

async function isFixed(ctx: PersonCtx, offer: Offer, fix: { field: string; value: string }): Promise<boolean> {
  const outcome = await fixOffer(ctx, offer.id, fix)
  return outcome.ok && outcome.value.isDone
}
