export {
  findOffice,
  getOfficeDetails,
  listOffices,
  listUnits,
  type OfficeDetails,
  type Unit,
} from "./office.queries.ts"
