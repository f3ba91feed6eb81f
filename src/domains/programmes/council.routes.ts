import { consultationWarnings } from "../../law/programme.ts"
import { parseDate, today } from "../../lib/dates.ts"
import type { Problem } from "../../lib/problems.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"
import type { Form } from "../../platform/http/form.ts"
import { againReply, pageReply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { beginChange } from "./begin-change.ts"
import { dropChange } from "./drop-change.ts"
import { type Adoption, markAdopted } from "./mark-adopted.ts"
import type { ProgrammeNeighbours } from "./neighbours.ts"
import { adoptionPage, changeEndPage, changePage } from "./pages/adoption.page.ts"
import { adoptionTexts as texts } from "./pages/adoption.texts.ts"
import { bipAddressPage } from "./pages/settings.page.ts"
import { accessProgramme, programmeManagers } from "./programme.access.ts"
import { councilGaps } from "./programme.queries.ts"
import { isWritable, lacksText, type Programme } from "./programme.ts"
import { recordBipAddress } from "./record-bip-address.ts"

const placeOf = (ctx: OfficeCtx, programmeId: string) => ({ office: ctx.office.slug, programmeId })

/** What the council did with a programme, and the changes of an adopted one. */
export const councilRoutes = (neighbours: ProgrammeNeighbours): readonly Route[] => [
  get(urls.programmeAdoption, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    if (!isWritable(programme)) return redirectReply(urls.programme.href(placeOf(ctx, programme.id)))
    const typed = { number: "", on: "", bipUrl: "", because: "" }
    return pageReply(await shown(ctx, neighbours, programme, typed))
  }),
  post(urls.programmeAdoption, programmeManagers, async (ctx, { params, form }) => {
    const typed = typedAdoption(form)
    const outcome = await markAdopted(ctx, params.programmeId, adoptionOf(typed))
    if (outcome.ok) {
      const isLate = outcome.value.warnings.length > 0
      return redirectReply(
        urls.programme.href(placeOf(ctx, params.programmeId)),
        isLate ? texts.adoptedLate : texts.adopted,
      )
    }
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    return againReply(await shown(ctx, neighbours, programme, typed, outcome.problems))
  }),

  get(urls.programmeBipAddress, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    if (programme.resolution?.bipUrl !== null) return redirectReply(urls.programme.href(placeOf(ctx, programme.id)))
    return pageReply(bipAddressPage(ctx, { programme, typed: "", problems: [] }))
  }),
  post(urls.programmeBipAddress, programmeManagers, async (ctx, { params, form }) => {
    const typed = form.text("bipUrl")
    const outcome = await recordBipAddress(ctx, params.programmeId, typed)
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, params.programmeId)), texts.bipRecorded)
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    return againReply(bipAddressPage(ctx, { programme, typed, problems: outcome.problems }))
  }),

  get(urls.programmeChange, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    if (isWritable(programme) || lacksText(programme))
      return redirectReply(urls.programme.href(placeOf(ctx, programme.id)))
    return pageReply(changePage(ctx, programme))
  }),
  post(urls.programmeChange, programmeManagers, async (ctx, { params }) => {
    const programme = await beginChange(ctx, params.programmeId)
    return redirectReply(urls.programme.href(placeOf(ctx, programme.id)), texts.amendBegun)
  }),
  get(urls.programmeChangeEnd, programmeManagers, async (ctx, { params }) => {
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    if (!programme.amendedSince) return redirectReply(urls.programme.href(placeOf(ctx, programme.id)))
    return pageReply(changeEndPage(ctx, programme, []))
  }),
  post(urls.programmeChangeEnd, programmeManagers, async (ctx, { params }) => {
    const outcome = await dropChange(ctx, params.programmeId)
    if (outcome.ok) return redirectReply(urls.programme.href(placeOf(ctx, params.programmeId)), texts.dropped)
    const programme = await accessProgramme(ctx, params.programmeId, "manage")
    return againReply(changeEndPage(ctx, programme, outcome.problems))
  }),
]

async function shown(
  ctx: OfficeCtx,
  neighbours: ProgrammeNeighbours,
  programme: Programme,
  typed: Adoption,
  problems: readonly Problem[] = [],
) {
  const { on } = adoptionOf(typed)
  const until = await neighbours.consultationEnd(ctx, programme.id)
  const consultation = consultationWarnings(until, on === "" ? today(ctx.now).toString() : on)
  return adoptionPage(ctx, { programme, typed, problems, consultation, gaps: await councilGaps(ctx, programme) })
}

const typedAdoption = (form: Form): Adoption => ({
  number: form.text("number"),
  on: form.text("on"),
  bipUrl: form.text("bipUrl"),
  because: form.text("because"),
})

/** The typed day as "YYYY-MM-DD"; one that cannot be read stays, and the command refuses it. */
function adoptionOf(typed: Adoption): Adoption {
  const day = parseDate(typed.on)
  return day.ok ? { ...typed, on: day.value.toString() } : typed
}
