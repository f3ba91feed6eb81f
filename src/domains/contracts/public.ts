/** Events: `contract.made`, `contract.signed`, `tranche.paid`, `contract.settled`, `contract.terminated`. */

export { accessContract, type ContractPurpose, managesContracts, readsContracts } from "./contract.access.ts"
export { contractFacts } from "./contract.facts.ts"
export type { AwaitingOffer, ContractNeighbours, ContractReport } from "./contract.neighbours.ts"
export { partyAddressees } from "./contract.parties.ts"
export {
  type ContractLine,
  contractsOfOrganisations,
  getContract,
  type OwnContract,
  signedContracts,
} from "./contract.queries.ts"
export {
  type Contract,
  type ContractBasis,
  type ContractCost,
  type ContractState,
  contractTransitions,
  paymentsOf,
  type Tranche,
} from "./contract.ts"
export { makeContract } from "./make-contract.ts"
export { markSettled } from "./mark-settled.ts"
export { payTranche } from "./pay-tranche.ts"
export { signContract } from "./sign-contract.ts"
