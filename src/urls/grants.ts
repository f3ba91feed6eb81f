import { url } from "./url.ts"

/** Evaluation, contracts, reports and the trail of a złoty. */
export const grantsUrls = {
  // evaluation
  formalCheck: url("/:office/urzad/oferty/:offerId/ocena-formalna"),
  committee: url("/:office/urzad/konkursy/:callId/komisja"),
  committeeMember: url("/:office/urzad/konkursy/:callId/komisja/:personId/koniec"),
  committeeRoom: url("/:office/komisja/:callId"),
  conflictStatement: url("/:office/komisja/:callId/oswiadczenie"),
  scoreSheet: url("/:office/komisja/:callId/oferty/:offerId"),
  ranking: url("/:office/urzad/konkursy/:callId/ranking"),
  rankingProposal: url("/:office/urzad/konkursy/:callId/ranking/propozycja"),
  decision: url("/:office/urzad/konkursy/:callId/decyzja"),
  resultsPublication: url("/:office/urzad/konkursy/:callId/wyniki"),
  results: url("/:office/konkursy/:callId/wyniki"),
  resultsPdf: url("/:office/konkursy/:callId/wyniki/pdf"),

  // contracts
  contracts: url("/:office/urzad/umowy"),
  newContract: url("/:office/urzad/oferty/:offerId/umowa"),
  contract: url("/:office/umowy/:contractId"),
  contractEdit: url("/:office/umowy/:contractId/zmiana"),
  contractPdf: url("/:office/umowy/:contractId/pdf"),
  contractSignature: url("/:office/umowy/:contractId/podpisanie"),
  tranchePayment: url("/:office/umowy/:contractId/transze/:trancheId/wyplata"),
  contractTermination: url("/:office/umowy/:contractId/zamkniecie"),
  publicContracts: url("/:office/umowy"),
  publicContract: url("/:office/umowy/:contractId/informacja"),

  // reports
  reports: url("/:office/urzad/sprawozdania"),
  newReport: url("/:office/umowy/:contractId/sprawozdanie"),
  report: url("/:office/sprawozdania/:reportId"),
  reportSection: url("/:office/sprawozdania/:reportId/czesc/:section"),
  reportSubmission: url("/:office/sprawozdania/:reportId/zlozenie"),
  reportPdf: url("/:office/sprawozdania/:reportId/pdf"),
  reportReturn: url("/:office/sprawozdania/:reportId/zwrot"),
  reportAcceptance: url("/:office/sprawozdania/:reportId/przyjecie"),

  // the trail of a złoty, from the programme's paragraph to the cost and back
  contractTrail: url("/:office/slad-zlotego/umowy/:contractId"),
  taskTrail: url("/:office/slad-zlotego/zadania/:taskId"),
} as const
