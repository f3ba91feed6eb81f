import { url } from "./url.ts"

/** Offers, of the organisation and of the office. */
export const offersUrls = {
  // offers: the organisation's side
  organisationDesk: url("/:office/moje"),
  newOffer: url("/:office/konkursy/:callId/oferta"),
  offer: url("/:office/oferty/:offerId"),
  offerSection: url("/:office/oferty/:offerId/czesc/:section"),
  offerCheck: url("/:office/oferty/:offerId/sprawdzenie"),
  offerSubmission: url("/:office/oferty/:offerId/zlozenie"),
  offerReceipt: url("/:office/oferty/:offerId/potwierdzenie"),
  offerPdf: url("/:office/oferty/:offerId/pdf"),
  offerReceiptPdf: url("/:office/oferty/:offerId/potwierdzenie/pdf"),
  offerWithdrawal: url("/:office/oferty/:offerId/wycofanie"),
  offerDeletion: url("/:office/oferty/:offerId/usuniecie"),
  offerRestoration: url("/:office/oferty/:offerId/przywrocenie"),
  offerFix: url("/:office/oferty/:offerId/poprawka"),
  // working together on a draft
  offerPresence: url("/:office/oferty/:offerId/obecnosc"),
  offerHistory: url("/:office/oferty/:offerId/historia"),
  receiptCheck: url("/:office/sprawdz-potwierdzenie"),

  // offers: the office's side
  callOffers: url("/:office/urzad/konkursy/:callId/oferty"),
  officeOffer: url("/:office/urzad/oferty/:offerId"),
  offerReturn: url("/:office/urzad/oferty/:offerId/uzupelnienie"),
  offerReturnEnd: url("/:office/urzad/oferty/:offerId/uzupelnienie/cofniecie"),
  offerCorrection: url("/:office/oferty/:offerId/uzupelnienie"),
  offerCorrectionSection: url("/:office/oferty/:offerId/uzupelnienie/:section"),
  offerCorrectionAttachments: url("/:office/oferty/:offerId/uzupelnienie-zalaczniki"),
  offerCorrectionFile: url("/:office/oferty/:offerId/uzupelnienie-zalaczniki/:fileId"),
  offerCorrectionFileRemoval: url("/:office/oferty/:offerId/uzupelnienie-zalaczniki/:fileId/usuniecie"),
  offerCorrectionPdf: url("/:office/oferty/:offerId/uzupelnienie-pdf"),
  offerCorrectionSigned: url("/:office/oferty/:offerId/uzupelnienie-podpisane"),
  offerCorrectionConfirmation: url("/:office/oferty/:offerId/uzupelnienie-potwierdzenie"),
  offerCorrectionSending: url("/:office/oferty/:offerId/uzupelnienie-wyslanie"),
  intake: url("/:office/urzad/oferty"),
  intakeExport: url("/:office/urzad/oferty-arkusz"),
  intakeFiles: url("/:office/urzad/oferty-pliki"),
  intakePass: url("/:office/urzad/oferty-wymogi-formalne"),

  // who represents an organisation, as an office has seen it
  organisationRepresentation: url("/:office/organizacje/:organisationId/reprezentacja"),

  // signing before submission
  offerSigning: url("/:office/oferty/:offerId/podpisy"),
  offerSigningRequest: url("/:office/oferty/:offerId/podpisy/prosba"),
  offerSigningPdf: url("/:office/oferty/:offerId/podpisy/pdf"),
  offerSignedPdf: url("/:office/oferty/:offerId/podpisy/plik"),
  offerSignedFile: url("/:office/oferty/:offerId/podpisy/pliki/:confirmationId"),

  // the paper twin
  offerPaperPdf: url("/:office/oferty/:offerId/potwierdzenie/papier"),
  paperConfirmations: url("/:office/urzad/konkursy/:callId/papierowe-potwierdzenia"),

  // organisations named as partners in a draft
  offerPartnership: url("/:office/oferty/:offerId/udzial"),
  offerPartnershipRefusal: url("/:office/oferty/:offerId/udzial/odmowa"),
  offerRefusalsNote: url("/:office/oferty/:offerId/odmowy-partnerow"),

  // attachments
  offerAttachments: url("/:office/oferty/:offerId/zalaczniki"),
  offerAttachment: url("/:office/oferty/:offerId/zalaczniki/:attachmentId"),
  offerAttachmentRemoval: url("/:office/oferty/:offerId/zalaczniki/:attachmentId/usuniecie"),
  offerAttachmentRestoration: url("/:office/oferty/:offerId/zalaczniki/:attachmentId/przywrocenie"),
  offerAttachmentFromPast: url("/:office/oferty/:offerId/zalaczniki-z-poprzedniej"),
  offerAttachmentFromProfile: url("/:office/oferty/:offerId/zalaczniki-z-profilu"),
  committeeAttachment: url("/:office/komisja/:callId/oferty/:offerId/zalaczniki/:attachmentId"),
  organisationDocuments: url("/:office/organizacje/:organisationId/dokumenty"),
  organisationDocument: url("/:office/organizacje/:organisationId/dokumenty/:documentId"),
  organisationDocumentRemoval: url("/:office/organizacje/:organisationId/dokumenty/:documentId/usuniecie"),
  organisationDocumentRestoration: url("/:office/organizacje/:organisationId/dokumenty/:documentId/przywrocenie"),
  callAttachments: url("/:office/urzad/konkursy/:callId/zalaczniki"),
  callAttachmentRemoval: url("/:office/urzad/konkursy/:callId/zalaczniki/:attachmentId/usuniecie"),
  callAttachmentRestoration: url("/:office/urzad/konkursy/:callId/zalaczniki/:attachmentId/przywrocenie"),
  callAttachment: url("/:office/konkursy/:callId/zalaczniki/:attachmentId"),

  // the record of fairness, reminders, committed offers
  fairness: url("/:office/konkursy/:callId/dziennik-uczciwosci"),
  offerCommitment: url("/:office/oferty/:offerId/zabezpieczenie-terminu"),
  offerCommitmentReceipt: url("/:office/oferty/:offerId/zabezpieczenie-terminu/potwierdzenie"),
  fairnessProof: url("/:office/konkursy/:callId/dziennik-uczciwosci/dowod"),
} as const
