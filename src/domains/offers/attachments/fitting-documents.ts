import type { OrganisationDocument } from "../../organisations/public.ts"

/** How announcements call what the profile keeps. */
const NAMES: Partial<Record<OrganisationDocument["purpose"], RegExp>> = {
  statute: /statut/i,
  "register-extract": /odpis|\bkrs\b|rejestr|ewidencj/i,
  "power-of-attorney": /pełnomocnictw|upoważnieni/i,
}

/** The documents of the profile that are what a requested paper is by its name: one wrong press attaches a wrong paper. */
export const fittingDocuments = (
  paper: string,
  documents: readonly OrganisationDocument[],
): readonly OrganisationDocument[] => documents.filter(({ purpose }) => NAMES[purpose]?.test(paper))
