export { addUnit } from "./add-unit.ts"
export { correctionDays } from "./correction-term.ts"
export { foundOffice, type NewOffice } from "./found-office.ts"
export {
  findOffice,
  getOfficeDetails,
  listOffices,
  listUnits,
  type OfficeDetails,
  type Unit,
} from "./office.queries.ts"
