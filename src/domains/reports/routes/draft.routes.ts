import { formatAmount } from "../../../lib/money.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Lang } from "../../../lib/texts.ts"
import type { OfficeCtx, PersonCtx } from "../../../platform/ctx.ts"
import { members } from "../../../platform/http/access.ts"
import { againReply, Missing, pageReply, type Reply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { FIX } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { accessContract } from "../../contracts/public.ts"
import { checkPage, startPage } from "../pages/check.page.ts"
import { formTexts as texts } from "../pages/form.texts.ts"
import { type SectionPage, sectionPage } from "../pages/section.page.ts"
import { accessReport } from "../report.access.ts"
import { readSection, type Typed, typedFrom, typedOf } from "../report.form.ts"
import type { Conflict } from "../report.merge.ts"
import { getReportOf } from "../report.queries.ts"
import { pickSection, SECTIONS, type SectionId, sectionAfter, sectionBySlug, slugOf } from "../report.sections.ts"
import { commandTexts } from "../report.texts.ts"
import { isOpen, type Report } from "../report.ts"
import { draftReading, viewOf } from "../report.view.ts"
import { type Saving, saveReport } from "../save-report.ts"
import { startReport } from "../start-report.ts"
import { submitReport } from "../submit-report.ts"

/** `members` are people. */
const person = (ctx: OfficeCtx): PersonCtx => ctx as PersonCtx
const toReport = (ctx: OfficeCtx, reportId: string) => urls.report.href({ office: ctx.office.slug, reportId })
const toSection = (ctx: OfficeCtx, reportId: string, section: SectionId) =>
  urls.reportSection.href({ office: ctx.office.slug, reportId, section: slugOf(section) })

export const draftRoutes: readonly Route[] = [
  get(urls.newReport, members, async (ctx, { params }) => {
    const contract = await accessContract(ctx, params.contractId, "report")
    const report = await getReportOf(ctx, contract.id)
    if (report) return redirectReply(toReport(ctx, report.id))
    return pageReply(startPage(person(ctx), contract, []))
  }),
  post(urls.newReport, members, async (ctx, { params }) => {
    const outcome = await startReport(person(ctx), params.contractId)
    if (outcome.ok) return redirectReply(toReport(ctx, outcome.value.id))
    const contract = await accessContract(ctx, params.contractId, "report")
    return againReply(startPage(person(ctx), contract, outcome.problems))
  }),

  get(urls.reportSection, members, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "edit")
    const section = known(params.section)
    if (!isOpen(report.state)) return redirectReply(toReport(ctx, report.id))
    return pageReply(sectionPage(ctx, { view: await viewOf(ctx, report), section }))
  }),
  post(urls.reportSection, members, async (ctx, { params, form }) => {
    const report = await accessReport(ctx, params.reportId, "edit")
    const section = known(params.section)
    const fix = fixOf(form.text(FIX))
    const typed = typedFrom(form, section, report.content)
    if (fix && typed.has(fix.field)) typed.set(fix.field, fix.value)
    const { part, problems } = readSection(section, typed, report.content)
    if (problems.length > 0) return again(ctx, report, { section, refused: { typed, problems } })
    const revision = Number(form.text("_revision"))
    const saving = await saveReport(person(ctx), report.id, { section, revision, part })
    if (saving.kind !== "saved") return again(ctx, saving.report, { section, refused: refusalOf(ctx, saving, typed) })
    const fixed = fix && !typed.has(fix.field) ? await setElsewhere(person(ctx), saving.report, fix) : undefined
    return redirectReply(onward(ctx, report.id, fixed ?? section, form.text("_go")), texts.savedNotice)
  }),

  get(urls.reportSubmission, members, async (ctx, { params }) => {
    const report = await accessReport(ctx, params.reportId, "edit")
    if (!isOpen(report.state)) return redirectReply(toReport(ctx, report.id))
    const view = await viewOf(ctx, report)
    return pageReply(checkPage(person(ctx), { view, reading: await draftReading(ctx, report, view.plan) }))
  }),
  post(urls.reportSubmission, members, async (ctx, { params }) => {
    const outcome = await submitReport(person(ctx), params.reportId)
    if (outcome.ok) return redirectReply(toReport(ctx, outcome.value.id), texts.submitted)
    const report = await accessReport(ctx, params.reportId, "edit")
    const view = await viewOf(ctx, report)
    const reading = await draftReading(ctx, report, view.plan)
    return againReply(checkPage(person(ctx), { view, reading, refused: outcome.problems }))
  }),
]

function known(slug: string): SectionId {
  const section = sectionBySlug(slug)
  if (!section) throw new Missing("part of a report")
  return section
}

async function again(ctx: OfficeCtx, report: Report, page: Omit<SectionPage, "view">): Promise<Reply> {
  return againReply(sectionPage(ctx, { view: await viewOf(ctx, report), ...page }))
}

/** What was typed comes back: with the reason, or beside what somebody else saved meanwhile. */
function refusalOf(ctx: OfficeCtx, saving: Exclude<Saving, { kind: "saved" }>, typed: Typed): SectionPage["refused"] {
  if (saving.kind === "refused") return { typed, problems: saving.problems }
  return {
    typed: typedOf(saving.part, ctx.lang),
    problems: saving.conflicts.map(conflictProblem),
    title: texts.conflictTitle,
  }
}

function conflictProblem({ path, theirs }: Conflict): Problem {
  const said = (lang: Lang) => {
    if (typeof theirs === "number") return formatAmount(theirs, lang)
    return typeof theirs === "string" && theirs !== "" ? theirs.slice(0, 300) : commandTexts.nothing[lang]
  }
  const message = { pl: commandTexts.conflict(said("pl")).pl, en: commandTexts.conflict(said("en")).en }
  return { field: path, code: "report.conflict", message }
}

type Fix = { field: string; value: string }

function fixOf(text: string): Fix | undefined {
  const at = text.indexOf("=")
  return at < 1 ? undefined : { field: text.slice(0, at), value: text.slice(at + 1) }
}

/** The button that mends stands on every page: its value may belong to another section, which is then saved and opened. */
async function setElsewhere(ctx: PersonCtx, report: Report, fix: Fix): Promise<SectionId | undefined> {
  for (const { id: section } of SECTIONS) {
    const typed = typedOf(pickSection(report.content, section), ctx.lang)
    if (!typed.has(fix.field)) continue
    const { part, problems } = readSection(section, typed.set(fix.field, fix.value), report.content)
    if (problems.length > 0) return undefined
    await saveReport(ctx, report.id, { section, revision: report.revision, part })
    return section
  }
  return undefined
}

function onward(ctx: OfficeCtx, reportId: string, section: SectionId, go: string): string {
  if (go === "check") return urls.reportSubmission.href({ office: ctx.office.slug, reportId })
  return toSection(ctx, reportId, (go === "next" && sectionAfter(section)) || section)
}
