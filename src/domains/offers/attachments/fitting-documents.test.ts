import { expect, it } from "vitest"
import type { OrganisationDocument } from "../../organisations/public.ts"
import { fittingDocuments } from "./fitting-documents.ts"

const documents = (["statute", "register-extract", "power-of-attorney", "other"] as const).map(
  (purpose) => ({ purpose }) as OrganisationDocument,
)

it.each([
  ["Statut", ["statute"]],
  ["Kopia aktualnego statutu organizacji", ["statute"]],
  ["Odpis z KRS", ["register-extract"]],
  ["Wyciąg z ewidencji", ["register-extract"]],
  ["Pełnomocnictwo do złożenia oferty", ["power-of-attorney"]],
  ["List intencyjny partnera", []],
  ["Umowa partnerów", []],
])("for %s the profile offers %s", (paper, purposes) => {
  expect(fittingDocuments(paper, documents).map(({ purpose }) => purpose)).toEqual(purposes)
})
