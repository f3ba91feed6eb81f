export {
  getOrganisation,
  membershipsOf,
  organisationMailAddresses,
  organisationsByIds,
} from "./organisation.queries.ts"
export { addressOf, type Organisation, type Representation } from "./organisation.ts"
