export { addDocument } from "./documents/add-document.ts"
export { representationProofOf } from "./documents/document.queries.ts"
export type { OrganisationDocument } from "./documents/document.ts"
export { purposeNames } from "./documents/documents.texts.ts"
export { representativeNames, representativesOfEach } from "./member.queries.ts"
export { memberAddressees, organisationAddressees } from "./member-addresses.ts"
export { listOrganisations, type OrganisationRow } from "./organisation.list.ts"
export {
  getOrganisation,
  membershipsOf,
  organisationsByIds,
  organisationsWithRepresentatives,
} from "./organisation.queries.ts"
export { addressOf, type Organisation, type Representation } from "./organisation.ts"
export { registerOrganisation } from "./register-organisation.ts"
export { setMembership } from "./set-membership.ts"
export {
  type Agreement,
  missingConfirmations,
  type Signatory,
  sameName,
} from "./signatories.ts"
