export { representativeNames } from "./member.queries.ts"
export {
  getOrganisation,
  membershipsOf,
  organisationMailAddresses,
  organisationsByIds,
} from "./organisation.queries.ts"
export { addressOf, type Organisation, type Representation } from "./organisation.ts"
export { registerOrganisation } from "./register-organisation.ts"
export { setMembership } from "./set-membership.ts"
