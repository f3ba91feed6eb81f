import { findLegalForm } from "../../../law/subjects.ts"
import { toPlainDate } from "../../../lib/dates.ts"
import { formatNip } from "../../../lib/identifiers.ts"
import { formatAmount, formatShare } from "../../../lib/money.ts"
import type { Text } from "../../../lib/texts.ts"
import type { DocumentBlock, DocumentModel, DocumentRow } from "../../../platform/pdf.model.ts"
import { ADMINISTRATIVE, canonicalJson, checksumOf, sha256 } from "../../offers/public.ts"
import { addressOf } from "../../organisations/public.ts"
import { contractTotals } from "../contract.budget.ts"
import { clausesOf } from "../contract.clauses.ts"
import { type Contract, contractorsOf } from "../contract.ts"
import { documentTexts as texts } from "./contract.texts.ts"

export type ContractOffice = { name: string; organ: string; address: string }
/** What is frozen at signing: the document without the moment that a file carries. */
export type ContractPaper = Omit<DocumentModel, "issuedAt">

export type PaperFacts = {
  contract: Contract
  office: ContractOffice
  /** The day whose law applies. */
  on: string
  /** Something still has to be agreed: each page says so. */
  isUnfinished?: boolean
}

const pl = (text: Text) => text.pl

/**
 * The contract as a document in Polish. Its checksum is of the content without the day and the mark of a draft, so that
 * the copy that was printed for signing and the signed one carry the same.
 */
export function contractPaper({ contract, office, on, isUnfinished }: PaperFacts): ContractPaper {
  return {
    lang: "pl",
    title: `${pl(texts.title(contract.number))}: ${contract.title}`,
    author: office.name,
    header: pl(texts.title(contract.number)),
    footer: office.name,
    ...(isUnfinished ? { draft: pl(texts.draftMark) } : {}),
    blocks: [
      ...opening(contract, office, contract.signedOn),
      ...terms(contract, office, on),
      { kind: "checksum", label: pl(texts.checksum), value: contentChecksum(contract, office, on) },
    ],
  }
}

/** `0a55-22c2-b414` of everything the parties agree on, whatever the day of signing. */
export function contentChecksum(contract: Contract, office: ContractOffice, on: string): string {
  return checksumOf(sha256(canonicalJson([opening(contract, office, null), terms(contract, office, on)])))
}

/** The frozen paper as a file: always the same bytes. */
export function paperModel(document: string, issuedAt: Temporal.Instant): DocumentModel {
  return { ...(JSON.parse(document) as ContractPaper), issuedAt }
}

function opening(contract: Contract, office: ContractOffice, signedOn: string | null): DocumentBlock[] {
  const represented = (who: string) => pl(who ? texts.representedBy(who) : texts.representedBlank)
  const authority = [office.organ, office.name, pl(texts.seat(office.address)), represented(contract.officeSignatory)]
  const contractorLines = (it: ReturnType<typeof contractorsOf>[number], isFirst: boolean) => [
    it.name,
    findLegalForm(it.legalForm)?.name.pl ?? it.legalForm,
    pl(texts.seat(addressOf(it))),
    it.registerNumber ? pl(texts.register(it.registerName, it.registerNumber)) : "",
    it.nip ? `NIP ${formatNip(it.nip)}` : "",
    represented(isFirst ? contract.contractorSignatory : ""),
  ]
  const party = (lines: readonly string[]) => lines.filter((line) => line !== "").join("\n")
  return [
    {
      kind: "title",
      text: pl(texts.title(contract.number)),
      subtitle: pl(texts.subtitle(contract.title)),
    },
    { kind: "paragraph", text: pl(signedOn ? texts.made(signedOn) : texts.madeBlank) },
    {
      kind: "facts",
      facts: [
        { label: pl(texts.authority), value: party(authority) },
        ...contractorsOf(contract.basis).map((it, index, all) => ({
          label: pl(all.length === 1 ? texts.contractor : texts.contractorNumber(index + 1)),
          value: party(contractorLines(it, index === 0)),
        })),
      ],
    },
  ]
}

function terms(contract: Contract, office: ContractOffice, on: string): DocumentBlock[] {
  const { basis } = contract
  return [
    ...clausesOf(contract, on).map(
      (clause): DocumentBlock => ({ kind: "clause", heading: pl(clause.heading), items: clause.paragraphs.map(pl) }),
    ),
    { kind: "paragraph", text: pl(basis.partners ? texts.copiesForEach : texts.copies) },
    {
      kind: "signatures",
      signatures: [
        signature(texts.onBehalfOfAuthority, contract.officeSignatory, office.organ),
        ...contractorsOf(basis).map(({ name }, index) =>
          signature(texts.onBehalfOfContractor, index === 0 ? contract.contractorSignatory : "", name),
        ),
      ],
    },
    { kind: "heading", level: 1, text: pl(texts.annexes) },
    {
      kind: "list",
      ordered: true,
      items: [
        pl(texts.annexOffer(basis.offer.number, checksumOf(basis.offer.sha256))),
        pl(texts.annexCosts),
        pl(texts.annexSchedule),
      ],
    },
    { kind: "page break" },
    { kind: "heading", level: 2, text: `${pl(texts.annexNumber(2))}. ${pl(texts.annexCosts)}` },
    costTable(contract),
    sourceTable(contract),
    { kind: "heading", level: 2, text: `${pl(texts.annexNumber(3))}. ${pl(texts.annexSchedule)}` },
    schedule(contract),
  ]
}

const signature = (label: Text, name: string, role: string) => ({
  label: pl(label),
  ...(name ? { name } : {}),
  role,
})

function costTable(contract: Contract): DocumentBlock {
  const rowsOf = (group: string): DocumentRow[] =>
    contract.costs
      .filter((cost) => cost.group === group && cost.amount > 0)
      .map((cost) => [cost.name, formatAmount(cost.offered, "pl"), formatAmount(cost.amount, "pl")])
  const groups = [
    ...contract.basis.activities.map(({ id, name }) => ({ band: name, rows: rowsOf(id) })),
    { band: pl(texts.administrativeCosts), rows: rowsOf(ADMINISTRATIVE) },
  ]
  return {
    kind: "table",
    columns: [
      { header: pl(texts.cost), width: 1 },
      { header: pl(texts.offered), align: "right" },
      { header: pl(texts.value), align: "right" },
    ],
    rows: groups.filter(({ rows }) => rows.length > 0).flatMap(({ band, rows }) => [{ band }, ...rows]),
    total: {
      label: pl(texts.total),
      values: [formatAmount(contract.basis.offer.total, "pl"), formatAmount(contractTotals(contract).total, "pl")],
    },
  }
}

function sourceTable(contract: Contract): DocumentBlock {
  const { shares, total } = contractTotals(contract)
  const row = (name: Text, amount: number, share: number): DocumentRow => [
    pl(name),
    formatAmount(amount, "pl"),
    formatShare(share, "pl"),
  ]
  return {
    kind: "table",
    caption: pl(texts.sources),
    columns: [
      { header: pl(texts.source), width: 1 },
      { header: pl(texts.value), align: "right" },
      { header: pl(texts.share), align: "right" },
    ],
    rows: [
      row(texts.grant, contract.grant, shares.grant),
      row(texts.ownFinancial, contract.ownFinancial, shares.ownFinancial),
      row(texts.ownInKind, contract.ownInKind, shares.ownInKind),
      row(texts.recipients, contract.recipients, shares.recipients),
    ],
    total: { label: pl(texts.total), values: [formatAmount(total, "pl"), formatShare(total > 0 ? 10_000 : 0, "pl")] },
  }
}

function schedule({ basis }: Contract): DocumentBlock {
  return {
    kind: "table",
    columns: [
      { header: pl(texts.activity), width: 3 },
      { header: pl(texts.term), width: 1 },
    ],
    rows: basis.activities.map((activity) => [
      [{ bold: activity.name }, activity.description ? `\n${activity.description}` : ""],
      activity.from && activity.to
        ? pl(texts.days(toPlainDate(activity.from).toString(), toPlainDate(activity.to).toString()))
        : "",
    ]),
  }
}
