import { strToU8, type Zippable, zipSync } from "fflate"
import { formatDate, formatMoment } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { Missing } from "../../../platform/http/reply.ts"
import { jsDate } from "../../../platform/js-date.ts"
import { documentFile, href, html } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { getOfficeDetails } from "../../offices/public.ts"
import { personNames } from "../../people/public.ts"
import { callAttachmentsOf } from "../attachments/call-attachment.queries.ts"
import type { Call } from "../call.ts"
import { type CallVersion, versionsOf } from "../corrections/version.queries.ts"
import { announcementDocument } from "../documents/announcement.pdf.ts"
import { papersTexts as texts } from "./papers.texts.ts"

/** What BIP tells of each information: art. 8 ust. 6 of the act on access to public information. In Polish, as BIP is. */
type BipRecord = {
  title: string
  number: string
  publisher: string
  madeBy: string
  answersBy: string
  madeAt: string
  publishedInBip: string
  version: number
  history: readonly { version: number; madeAt: string; by: string; reason: string; publishedInBip: string }[]
  files: readonly { name: string; sha256?: string }[]
}

const PAGE = "ogloszenie.html"
const RECORD = "metryczka.json"

/**
 * The announcement as it holds, ready to be put into BIP: the page, its attachments and the record of who made what when.
 * The same version gives the same bytes.
 */
export async function bipPackage(ctx: OfficeCtx, call: Call): Promise<{ name: string; bytes: Uint8Array }> {
  const versions = await versionsOf(ctx, call.id)
  const names = await personNames(
    ctx,
    versions.flatMap(({ madeBy }) => madeBy ?? []),
  )
  const office = await getOfficeDetails(ctx)
  const attachments = await callAttachmentsOf(ctx, call.id)
  const fileNames = distinct(attachments.map(({ name }) => name))
  const nameOf = (id: string | null) => (id ? names.get(id) : undefined) ?? texts.nobody.pl
  const record: BipRecord = {
    title: call.title,
    number: call.number ?? "",
    publisher: office.name,
    madeBy: nameOf(versions[0]!.madeBy),
    answersBy: office.organ,
    madeAt: versions[0]!.madeAt.toString(),
    publishedInBip: inBip(versions[0]!),
    version: call.version,
    history: versions.map((it) => ({
      version: it.version,
      madeAt: it.madeAt.toString(),
      by: nameOf(it.madeBy),
      reason: it.kind === "first" ? texts.firstVersion.pl : it.reason,
      publishedInBip: inBip(it),
    })),
    files: [
      { name: PAGE },
      ...attachments.map(({ sha256 }, index) => ({ name: `zalaczniki/${fileNames[index]}`, sha256 })),
    ],
  }
  const address = `${ctx.baseUrl ?? ""}${urls.call.href({ office: ctx.office.slug, callId: call.id })}`
  const announced = { call, organ: office.organ, officeName: office.name, versions }
  const document = announcementDocument({ ...announced, address, now: ctx.now })
  const files: Zippable = {
    [PAGE]: strToU8(documentFile(document, recordHtml(record, versions))),
    [RECORD]: strToU8(`${JSON.stringify(record, null, 2)}\n`),
  }
  for (const [index, { sha256 }] of attachments.entries()) {
    const bytes = await ctx.files.get(sha256)
    if (!bytes) throw new Missing("file")
    files[`zalaczniki/${fileNames[index]}`] = bytes
  }
  const mtime = jsDate(versions.at(-1)!.madeAt)
  return { name: `${folderOf(call)}.zip`, bytes: zipSync({ [folderOf(call)]: files }, { mtime }) }
}

const folderOf = (call: Call) => texts.folder((call.number ?? "").replaceAll(/[^\p{L}\p{N}]+/gu, "-")).pl

const inBip = ({ appeared }: CallVersion): string => {
  const bip = appeared.find(({ channel }) => channel === "bip")
  return bip?.at?.toString() ?? bip?.day ?? ""
}

/** Files of one name get a number before the ending (`statut-2.pdf`), so that none replaces another. */
export function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const ending = /(?<=.)\.[^.]*$/.exec(name)?.[0] ?? ""
    const stem = name.slice(0, name.length - ending.length)
    let free = name
    for (let number = 2; taken.has(free.toLowerCase()); number++) free = `${stem}-${number}${ending}`
    taken.add(free.toLowerCase())
    return free
  })
}

function recordHtml(record: BipRecord, versions: readonly CallVersion[]) {
  const moment = (version: CallVersion) => formatMoment(version.madeAt, "pl")
  const published = ({ appeared }: CallVersion) => {
    const bip = appeared.find(({ channel }) => channel === "bip")
    if (!bip) return ""
    return bip.at ? formatMoment(bip.at, "pl") : formatDate(bip.day, "pl")
  }
  const attachments = record.files.slice(1)
  return html`${
    attachments.length === 0
      ? ""
      : html`<h2>${texts.attachments.pl}</h2><ul>${attachments.map(({ name }) => html`<li><a href="${href(name.split("/").map(encodeURIComponent).join("/"))}">${name.slice("zalaczniki/".length)}</a></li>`)}</ul>`
  }<h2>${texts.record.pl}</h2><dl>
<dt>${texts.publisher.pl}</dt><dd>${record.publisher}</dd>
<dt>${texts.madeBy.pl}</dt><dd>${record.madeBy}</dd>
<dt>${texts.answersBy.pl}</dt><dd>${record.answersBy}</dd>
<dt>${texts.madeAt.pl}</dt><dd>${moment(versions[0]!)}</dd>
<dt>${texts.publishedAt.pl}</dt><dd>${published(versions[0]!)}</dd>
<dt>${texts.version.pl}</dt><dd>${record.version}</dd></dl>
<h2>${texts.history.pl}</h2><ol>${versions.map(
    (it, index) =>
      html`<li>${moment(it)}, ${record.history[index]!.by}: ${record.history[index]!.reason} (${texts.publishedAt.pl}: ${published(it)})</li>`,
  )}</ol>`
}
