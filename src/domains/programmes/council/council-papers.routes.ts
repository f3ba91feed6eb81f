import { type Zippable, zipSync } from "fflate"
import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { docx } from "../../../platform/docx.ts"
import { everyone } from "../../../platform/http/access.ts"
import { againReply, fileReply, Missing, pageReply, redirectReply } from "../../../platform/http/reply.ts"
import { get, post, type Route } from "../../../platform/http/route.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { DOCX, PDF } from "../../../platform/media-types.ts"
import { type DocumentModel, pdf } from "../../../platform/pdf.ts"
import { urls } from "../../../urls.ts"
import { bipPackage } from "../bip-package.ts"
import { type Edition, editionInForce } from "../edition.queries.ts"
import type { ProgrammeNeighbours } from "../neighbours.ts"
import { accessProgramme, managesProgrammes, programmeManagers, programmeReaders } from "../programme.access.ts"
import { councilGaps, programmeText } from "../programme.queries.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { adoptedProgramme } from "../public.queries.ts"
import { hasTextBefore, textBefore } from "./before.queries.ts"
import { councilPage } from "./council.page.ts"
import { paperFileTexts, councilTexts as texts } from "./council.texts.ts"
import { type CouncilCase, councilPaper, isPaperKey, PAPERS } from "./council-papers.ts"
import { justificationOf } from "./justification.queries.ts"
import { programmeBlocks, restBlocks } from "./programme.document.ts"
import { saveJustification } from "./save-justification.ts"

/** Papers for the council as a page and as files, and the adopted programme as a document for everybody. */
export function councilPapersRoutes(neighbours: ProgrammeNeighbours): readonly Route[] {
  const caseOf = async (ctx: OfficeCtx, programmeId: string): Promise<CouncilCase> => {
    const programme = await accessProgramme(ctx, programmeId, "view")
    return {
      programme,
      text: await programmeText(ctx, programme.id),
      before: await textBefore(ctx, programme),
      justification: (await justificationOf(ctx, programme.id)).text,
      papers: await neighbours.consultationPapers(ctx, programme.id),
    }
  }
  const shown = async (
    ctx: OfficeCtx,
    programmeId: string,
    again?: { typed: string; problems: readonly Problem[] },
  ) => {
    const programme = await accessProgramme(ctx, programmeId, "view")
    const saved = await justificationOf(ctx, programme.id)
    return councilPage(ctx, {
      ...{ programme, saved, hasBefore: await hasTextBefore(ctx, programme) },
      standing: await neighbours.consultationStanding(ctx, programme.id),
      gaps: await councilGaps(ctx, programme),
      typed: again?.typed ?? saved.text,
      problems: again?.problems ?? [],
      mayManage: managesProgrammes(ctx),
    })
  }
  const paperAt = async (ctx: OfficeCtx, params: { programmeId: string; paper: string }) => {
    const it = await caseOf(ctx, params.programmeId)
    const key = params.paper
    const paper = isPaperKey(key) ? councilPaper(ctx, it, key) : undefined
    if (!isPaperKey(key) || !paper) throw new Missing("paper")
    return { paper, name: `${texts.fileName(yearsOf(it.programme))[ctx.lang]}-${paperFileTexts[key][ctx.lang]}` }
  }
  return [
    get(urls.councilPapers, programmeReaders, async (ctx, { params }) =>
      pageReply(await shown(ctx, params.programmeId)),
    ),
    post(urls.councilPapers, programmeManagers, async (ctx, { params, form }) => {
      const typed = form.text("text")
      const revision = Number(form.text("revision")) || 0
      const outcome = await saveJustification(ctx, params.programmeId, { text: typed, revision })
      if (!outcome.ok) return againReply(await shown(ctx, params.programmeId, { typed, problems: outcome.problems }))
      const to = { office: ctx.office.slug, programmeId: params.programmeId }
      return redirectReply(urls.councilPapers.href(to), texts.saved)
    }),
    get(urls.councilPackage, programmeReaders, async (ctx, { params }) => {
      const it = await caseOf(ctx, params.programmeId)
      const name = `${texts.fileName(yearsOf(it.programme))[ctx.lang]}-${texts.names[ctx.lang]}`
      return fileReply(await packageOf(ctx, it, name), { type: "application/zip", name: `${name}.zip`, download: true })
    }),
    get(urls.councilPaperPdf, programmeReaders, async (ctx, { params }) => {
      const { paper, name } = await paperAt(ctx, params)
      return fileReply(await pdf(paper), { type: PDF, name: `${name}.pdf` })
    }),
    get(urls.councilPaperDocx, programmeReaders, async (ctx, { params }) => {
      const { paper, name } = await paperAt(ctx, params)
      return fileReply(await docx(paper), { type: DOCX, name: `${name}.docx`, download: true })
    }),

    get(urls.programmeBipPackage, programmeManagers, async (ctx, { params }) => {
      const programme = await accessProgramme(ctx, params.programmeId, "view")
      const { model, name, edition } = await adoptedDocument({ ...ctx, lang: "pl" }, programme)
      const { sha256, adoptedAt: madeAt, snapshot: data } = edition
      const file = await bipPackage(ctx, { name, model, madeAt, sha256, data })
      return fileReply(file.bytes, { type: "application/zip", name: file.name, download: true })
    }),

    get(urls.publicProgrammePdf, everyone, async (ctx, { params }) => {
      const { model, name } = await adoptedDocument(ctx, await adoptedProgramme(ctx, params.years))
      return fileReply(await pdf(model), { type: PDF, name: `${name}.pdf` })
    }),
    get(urls.publicProgrammeDocx, everyone, async (ctx, { params }) => {
      const { model, name } = await adoptedDocument(ctx, await adoptedProgramme(ctx, params.years))
      return fileReply(await docx(model), { type: DOCX, name: `${name}.docx`, download: true })
    }),
  ]
}

/** Each paper twice, numbered in the order of reading. */
async function packageOf(ctx: OfficeCtx, it: CouncilCase, folder: string): Promise<Uint8Array> {
  const files: Zippable = {}
  for (const [index, key] of PAPERS.entries()) {
    const paper = councilPaper(ctx, it, key)
    if (!paper) continue
    const name = `${index + 1}-${paperFileTexts[key][ctx.lang]}`
    files[`${name}.pdf`] = await pdf(paper)
    files[`${name}.docx`] = await docx(paper)
  }
  return zipSync({ [folder]: files }, { mtime: jsDate(it.programme.changedAt) })
}

/** The text in force, with the resolution that adopted it. */
async function adoptedDocument(
  ctx: OfficeCtx,
  programme: Programme,
): Promise<{ model: DocumentModel; name: string; edition: Edition }> {
  const edition = await editionInForce(ctx, programme.id)
  if (!edition) throw new Missing("edition")
  const { resolution, snapshot, sha256, adoptedAt } = edition
  return {
    edition,
    name: texts.fileName(yearsOf(programme))[ctx.lang],
    model: {
      lang: ctx.lang,
      title: snapshot.title,
      author: ctx.office.name,
      issuedAt: adoptedAt,
      header: ctx.office.name,
      blocks: [
        { kind: "title", text: snapshot.title, subtitle: texts.adoptedBy(resolution.number, resolution.on)[ctx.lang] },
        ...programmeBlocks(ctx, snapshot.text),
        ...restBlocks(ctx, snapshot.rest ?? []),
        { kind: "checksum", label: "SHA-256", value: sha256 },
      ],
    },
  }
}
