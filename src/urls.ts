/** Names of the parameters in a pattern: `"/:office/konkursy/:callId"` → `"office" | "callId"`. */
type ParamNames<P extends string> = P extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParamNames<`/${Rest}`>
  : P extends `${string}:${infer Name}`
    ? Name
    : never

export type UrlParams<P extends string> = { readonly [K in ParamNames<P>]: string }

export type Url<P extends string = string> = {
  readonly pattern: P
  /** The address with its parameters filled; a query may follow. */
  href(params: UrlParams<P>, query?: Readonly<Record<string, string | number | undefined>>): string
}

function url<const P extends string>(pattern: P): Url<P> {
  return {
    pattern,
    href(params, query) {
      const path = pattern.replace(/:([A-Za-z]+)/g, (_, name: string) =>
        encodeURIComponent((params as Record<string, string>)[name] ?? ""),
      )
      const entries = Object.entries(query ?? {}).filter((e): e is [string, string | number] => e[1] !== undefined)
      if (entries.length === 0) return path
      return `${path}?${new URLSearchParams(entries.map(([k, v]) => [k, String(v)]))}`
    },
  }
}

/** Every address of the product. Path words are Polish; the first segment of an office's pages is its slug. */
export const urls = {
  root: url("/"),
  health: url("/zdrowie"),
  appearance: url("/wyglad"),

  // people
  signIn: url("/logowanie"),
  secondFactor: url("/logowanie/drugi-skladnik"),
  signOut: url("/wylogowanie"),
  signUp: url("/rejestracja"),
  confirmEmail: url("/rejestracja/potwierdzenie"),
  confirmEmailAgain: url("/rejestracja/potwierdzenie/ponownie"),
  forgotPassword: url("/haslo"),
  resetPassword: url("/haslo/nowe"),
  account: url("/konto"),
  accountName: url("/konto/nazwa"),
  accountLanguage: url("/konto/jezyk"),
  accountPassword: url("/konto/haslo"),
  accountTotp: url("/konto/kod-jednorazowy"),
  accountTotpConfirmation: url("/konto/kod-jednorazowy/potwierdzenie"),
  accountTotpRemoval: url("/konto/kod-jednorazowy/usuniecie"),
  accountPasskeys: url("/konto/klucze"),
  accountPasskeyRemoval: url("/konto/klucze/:passkeyId/usuniecie"),
  accountSessions: url("/konto/sesje"),
  accountSessionEnd: url("/konto/sesje/:sessionId/zakonczenie"),
  demoPeople: url("/osoby-pokazowe"),
  becomeDemoPerson: url("/osoby-pokazowe/:personKey"),
  mails: url("/poczta"),
  mail: url("/poczta/:mailId"),

  // office
  home: url("/:office"),
  desk: url("/:office/pulpit"),
  accessibility: url("/:office/deklaracja-dostepnosci"),
  privacy: url("/:office/dane-osobowe"),
  people: url("/:office/osoby"),
  personRoles: url("/:office/osoby/:personId"),
  roleEnd: url("/:office/osoby/:personId/role/:role/koniec"),
  roleInvitationEnd: url("/:office/osoby/zaproszenia/:invitationId/koniec"),
  units: url("/:office/komorki"),
  unit: url("/:office/komorki/:unitId"),
  officeSettings: url("/:office/ustawienia"),
  history: url("/:office/historia"),

  // organisations
  organisations: url("/:office/organizacje"),
  newOrganisation: url("/:office/organizacje/nowa"),
  organisation: url("/:office/organizacje/:organisationId"),
  organisationEdit: url("/:office/organizacje/:organisationId/zmiana"),
  organisationMembers: url("/:office/organizacje/:organisationId/czlonkowie"),
  organisationJoin: url("/:office/organizacje/:organisationId/dolaczenie"),
  organisationMember: url("/:office/organizacje/:organisationId/czlonkowie/:personId"),
  organisationMemberEnd: url("/:office/organizacje/:organisationId/czlonkowie/:personId/koniec"),

  // strategy
  strategy: url("/:office/strategia"),
  strategyNew: url("/:office/strategia/strategie/nowa"),
  strategyChange: url("/:office/strategia/strategie/:strategyId/zmiana"),
  goalNew: url("/:office/strategia/strategie/:strategyId/cele/nowy"),
  goal: url("/:office/strategia/cele/:goalId"),
  goalChange: url("/:office/strategia/cele/:goalId/zmiana"),
  areaNew: url("/:office/strategia/cele/:goalId/programy/nowy"),
  area: url("/:office/strategia/programy/:areaId"),
  areaChange: url("/:office/strategia/programy/:areaId/zmiana"),
  areaWeights: url("/:office/strategia/programy/:areaId/wagi"),
  areaTaskNew: url("/:office/strategia/programy/:areaId/zadania/nowe"),
  levelRemoval: url("/:office/strategia/usuniecie"),
  levelRestoral: url("/:office/strategia/przywrocenie"),
  goalIndicatorNew: url("/:office/strategia/cele/:goalId/wskazniki/nowy"),
  areaIndicatorNew: url("/:office/strategia/programy/:areaId/wskazniki/nowy"),
  levelIndicator: url("/:office/strategia/wskazniki/:indicatorId"),
  levelIndicatorChange: url("/:office/strategia/wskazniki/:indicatorId/zmiana"),
  levelIndicatorValue: url("/:office/strategia/wskazniki/:indicatorId/wartosci"),
  levelIndicatorLink: url("/:office/strategia/wskazniki/:indicatorId/powiazania"),
  levelIndicatorRemoval: url("/:office/strategia/wskazniki/:indicatorId/usuniecie"),
  strategyData: url("/:office/strategia/dane"),
  strategyJson: url("/:office/strategia/dane/strategia.json"),
  strategyTasksCsv: url("/:office/strategia/dane/zadania.csv"),
  strategyIndicatorsCsv: url("/:office/strategia/dane/wskazniki.csv"),
  cardImport: url("/:office/strategia/wczytanie"),
  cardImportReview: url("/:office/strategia/wczytanie/:importId"),
  cardImportConfirm: url("/:office/strategia/wczytanie/:importId/zatwierdzenie"),
  cardImportDiscard: url("/:office/strategia/wczytanie/:importId/odrzucenie"),
  card: url("/:office/strategia/karty/:cardId"),
  cardEdit: url("/:office/strategia/karty/:cardId/zmiana"),
  cardHistory: url("/:office/strategia/karty/:cardId/historia"),
  cardPdf: url("/:office/strategia/karty/:cardId/pdf"),
  indicator: url("/:office/strategia/karty/:cardId/mierniki/:indicatorId"),
  indicatorValue: url("/:office/strategia/karty/:cardId/mierniki/:indicatorId/:year"),
  indicatorSource: url("/:office/strategia/karty/:cardId/mierniki/:indicatorId/zrodlo"),
  // indicators of every level that fill themselves
  indicatorBinding: url("/:office/strategia/wskazniki/:indicatorId/zrodlo"),
  indicatorYear: url("/:office/strategia/wskazniki/:indicatorId/lata/:year"),
  indicatorFreeze: url("/:office/strategia/wskazniki/:indicatorId/lata/:year/zamrozenie"),
  indicatorUnfreeze: url("/:office/strategia/wskazniki/:indicatorId/lata/:year/odmrozenie"),
  indicatorGiven: url("/:office/strategia/wskazniki/:indicatorId/lata/:year/wartosc"),
  indicatorOverride: url("/:office/strategia/wskazniki/:indicatorId/lata/:year/inna-liczba"),
  indicatorOverrideEnd: url("/:office/strategia/wskazniki/:indicatorId/lata/:year/inna-liczba/wycofanie"),
  indicatorOwners: url("/:office/strategia/wskazniki/:indicatorId/odpowiedzialni"),
  indicatorsToFill: url("/:office/strategia/mierniki-do-uzupelnienia"),
  indicatorsFreeze: url("/:office/strategia/mierniki-do-uzupelnienia/zamrozenie"),
  indicatorsDue: url("/:office/strategia/mierniki-do-uzupelnienia/termin"),

  // consultations
  consultations: url("/:office/konsultacje"),
  consultationsFeed: url("/:office/konsultacje/wiadomosci.atom"),
  consultationsCalendar: url("/:office/konsultacje/terminy.ics"),
  consultation: url("/:office/konsultacje/:consultationId"),
  consultationCalendar: url("/:office/konsultacje/:consultationId/terminy.ics"),
  remarks: url("/:office/konsultacje/:consultationId/uwagi"),
  newRemark: url("/:office/konsultacje/:consultationId/uwaga"),
  remarkByMail: url("/:office/konsultacje/:consultationId/uwaga/mailem"),
  remarkConfirmation: url("/:office/konsultacje/:consultationId/uwaga/potwierdzenie"),
  remarkVote: url("/:office/konsultacje/:consultationId/uwaga/potwierdzenie/ankieta"),
  remarkConfirmationEnd: url("/:office/konsultacje/:consultationId/uwaga/potwierdzenie/wycofanie"),
  remarkWithdrawal: url("/:office/konsultacje/:consultationId/uwagi/:remarkId/wycofanie"),
  consultationVote: url("/:office/konsultacje/:consultationId/ankieta"),
  consultationResults: url("/:office/konsultacje/:consultationId/wyniki"),
  consultationResultsPdf: url("/:office/konsultacje/:consultationId/wyniki/pdf"),
  consultationResultsDocx: url("/:office/konsultacje/:consultationId/wyniki/docx"),
  opinionFile: url("/:office/konsultacje/:consultationId/opinia/plik"),
  officeConsultations: url("/:office/urzad/konsultacje"),
  newConsultation: url("/:office/urzad/konsultacje/nowe"),
  consultationRules: url("/:office/urzad/konsultacje/zasady"),
  officeConsultation: url("/:office/urzad/konsultacje/:consultationId"),
  consultationEdit: url("/:office/urzad/konsultacje/:consultationId/zmiana"),
  consultationAnnouncement: url("/:office/urzad/konsultacje/:consultationId/ogloszenie"),
  consultationDeletion: url("/:office/urzad/konsultacje/:consultationId/usuniecie"),
  consultationExtension: url("/:office/urzad/konsultacje/:consultationId/przedluzenie"),
  officeRemarks: url("/:office/urzad/konsultacje/:consultationId/uwagi"),
  bulkAnswer: url("/:office/urzad/konsultacje/:consultationId/uwagi/odpowiedz"),
  answersSending: url("/:office/urzad/konsultacje/:consultationId/uwagi/wyslanie"),
  remarkEntry: url("/:office/urzad/konsultacje/:consultationId/uwagi/nowa"),
  officeRemark: url("/:office/urzad/konsultacje/:consultationId/uwagi/:remarkId"),
  remarkHiding: url("/:office/urzad/konsultacje/:consultationId/uwagi/:remarkId/ukrycie"),
  remarkJoining: url("/:office/urzad/konsultacje/:consultationId/uwagi/:remarkId/polaczenie"),
  remarkParting: url("/:office/urzad/konsultacje/:consultationId/uwagi/:remarkId/rozlaczenie"),
  remarkChange: url("/:office/urzad/konsultacje/:consultationId/uwagi/:remarkId/zmiana"),
  consultationQuestions: url("/:office/urzad/konsultacje/:consultationId/ankieta"),
  consultationQuestionRemoval: url("/:office/urzad/konsultacje/:consultationId/ankieta/:questionId/usuniecie"),
  consultationMeetings: url("/:office/urzad/konsultacje/:consultationId/spotkania"),
  consultationMeeting: url("/:office/urzad/konsultacje/:consultationId/spotkania/:meetingId"),
  meetingAttendance: url("/:office/urzad/konsultacje/:consultationId/spotkania/:meetingId/obecnosc"),
  meetingAttendeeRemoval: url(
    "/:office/urzad/konsultacje/:consultationId/spotkania/:meetingId/obecnosc/:attendeeId/usuniecie",
  ),
  meetingCancellation: url("/:office/urzad/konsultacje/:consultationId/spotkania/:meetingId/odwolanie"),
  consultationOpinion: url("/:office/urzad/konsultacje/:consultationId/opinia"),
  consultationReport: url("/:office/urzad/konsultacje/:consultationId/raport"),

  // programmes of cooperation
  programmes: url("/:office/program"),
  publicProgramme: url("/:office/program/:years"),
  publicProgrammeEdition: url("/:office/program/:years/teksty/:edition"),
  publicProgrammeDifferences: url("/:office/program/:years/porownanie"),
  officeProgrammes: url("/:office/urzad/programy"),
  newProgramme: url("/:office/urzad/programy/nowy"),
  programme: url("/:office/urzad/programy/:programmeId"),
  programmePreview: url("/:office/urzad/programy/:programmeId/podglad"),
  programmeSettings: url("/:office/urzad/programy/:programmeId/ustawienia"),
  programmePart: url("/:office/urzad/programy/:programmeId/czesc/:part"),
  programmePartHistory: url("/:office/urzad/programy/:programmeId/czesc/:part/historia"),
  programmeComments: url("/:office/urzad/programy/:programmeId/czesc/:part/komentarze"),
  programmeComment: url("/:office/urzad/programy/:programmeId/czesc/:part/komentarze/:commentId"),
  programmeWriters: url("/:office/urzad/programy/:programmeId/autorzy"),
  programmeDifferences: url("/:office/urzad/programy/:programmeId/porownanie"),
  programmeTasks: url("/:office/urzad/programy/:programmeId/zadania"),
  programmeAdoption: url("/:office/urzad/programy/:programmeId/uchwala"),
  programmeBipAddress: url("/:office/urzad/programy/:programmeId/adres-bip"),
  programmeChange: url("/:office/urzad/programy/:programmeId/zmiana"),
  programmeChangeEnd: url("/:office/urzad/programy/:programmeId/zmiana/porzucenie"),
  programmeDeletion: url("/:office/urzad/programy/:programmeId/usuniecie"),
  programmeRestoration: url("/:office/urzad/programy/:programmeId/przywrocenie"),

  // calls
  calls: url("/:office/konkursy"),
  call: url("/:office/konkursy/:callId"),
  callsFeed: url("/:office/konkursy/wiadomosci.atom"),
  callsCalendar: url("/:office/konkursy/terminy.ics"),
  callCalendar: url("/:office/konkursy/:callId/terminy.ics"),
  // alerts about calls
  alerts: url("/:office/powiadomienia"),
  alertsAnywhere: url("/powiadomienia"),
  alertsConfirmation: url("/powiadomienia/potwierdzenie/:token"),
  alertsEnd: url("/powiadomienia/wypisanie/:token"),
  alertsReturn: url("/powiadomienia/przywrocenie/:token"),
  // questions about an announcement
  callQuestions: url("/:office/konkursy/:callId/pytania"),
  officeQuestions: url("/:office/urzad/konkursy/:callId/pytania"),
  callAnswer: url("/:office/urzad/konkursy/:callId/pytania/:questionId"),
  callPdf: url("/:office/konkursy/:callId/pdf"),
  newCall: url("/:office/urzad/konkursy/nowy"),
  officeCalls: url("/:office/urzad/konkursy"),
  officeCall: url("/:office/urzad/konkursy/:callId"),
  callEdit: url("/:office/urzad/konkursy/:callId/zmiana"),
  callRules: url("/:office/urzad/konkursy/:callId/warunki"),
  callCriteria: url("/:office/urzad/konkursy/:callId/kryteria"),
  // calls: beginning with a past one or a template, numbers
  callTemplates: url("/:office/urzad/konkursy/wzory"),
  callTemplateStart: url("/:office/urzad/konkursy/wzory/:templateId/szkic"),
  callTemplateRemoval: url("/:office/urzad/konkursy/wzory/:templateId/usuniecie"),
  callNumbers: url("/:office/urzad/konkursy/numery"),
  callPastCosts: url("/:office/urzad/konkursy/:callId/koszty"),
  callOfTask: url("/:office/urzad/programy/zadania/:taskId/konkurs"),
  callRepeat: url("/:office/urzad/konkursy/:callId/powtorzenie"),
  callTemplateSaving: url("/:office/urzad/konkursy/:callId/wzor"),
  callPublication: url("/:office/urzad/konkursy/:callId/publikacja"),
  callDeletion: url("/:office/urzad/konkursy/:callId/usuniecie"),
  callAnnulment: url("/:office/urzad/konkursy/:callId/uniewaznienie"),
  // calls: corrections and the versions they make
  callCorrection: url("/:office/urzad/konkursy/:callId/sprostowanie"),
  callBipPackage: url("/:office/urzad/konkursy/:callId/pakiet-bip"),
  callBoardPdf: url("/:office/urzad/konkursy/:callId/tablica"),
  callAppearances: url("/:office/urzad/konkursy/:callId/gdzie-ogloszono"),
  callVersion: url("/:office/konkursy/:callId/wersje/:version"),

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

  // the six stages of a programme
  pastProgramme: url("/:office/urzad/programy/miniony"),
  programmeStages: url("/:office/urzad/programy/:programmeId/etapy"),
  programmeStage: url("/:office/urzad/programy/:programmeId/etapy/:stage"),
  stageDone: url("/:office/urzad/programy/:programmeId/etapy/:stage/wykonanie"),
  stageUndone: url("/:office/urzad/programy/:programmeId/etapy/:stage/wykonanie/cofniecie"),
  stageSteps: url("/:office/urzad/programy/:programmeId/etapy/:stage/kroki"),
  stageEvidence: url("/:office/urzad/programy/:programmeId/etapy/:stage/dowody"),
  stageEvidenceRemoval: url("/:office/urzad/programy/:programmeId/etapy/:stage/dowody/usuniecie"),
  stageDocument: url("/:office/program/:years/etapy/dokumenty/:evidenceId"),
  publicProgrammeStages: url("/:office/program/:years/etapy"),

  // papers for the council, and the programme as a document
  councilPapers: url("/:office/urzad/programy/:programmeId/dla-rady"),
  councilPackage: url("/:office/urzad/programy/:programmeId/dla-rady/komplet"),
  councilPaperPdf: url("/:office/urzad/programy/:programmeId/dla-rady/:paper/pdf"),
  councilPaperDocx: url("/:office/urzad/programy/:programmeId/dla-rady/:paper/docx"),
  programmeBipPackage: url("/:office/urzad/programy/:programmeId/pakiet-bip"),
  publicProgrammePdf: url("/:office/program/:years/pdf"),
  publicProgrammeDocx: url("/:office/program/:years/docx"),

  // yearly reports on the programme
  publicYearlyReports: url("/:office/sprawozdania-roczne"),
  publicYearlyReport: url("/:office/sprawozdania-roczne/:year"),
  publicYearlyReportEdition: url("/:office/sprawozdania-roczne/:year/wydania/:edition"),
  yearlyReportPdf: url("/:office/sprawozdania-roczne/:year/wydania/:edition/pdf"),
  yearlyReportDocx: url("/:office/sprawozdania-roczne/:year/wydania/:edition/docx"),
  yearlyReports: url("/:office/urzad/sprawozdania-roczne"),
  yearlyReport: url("/:office/urzad/sprawozdania-roczne/:year"),
  yearlyReportPreview: url("/:office/urzad/sprawozdania-roczne/:year/podglad"),
  yearlyReportDraftPdf: url("/:office/urzad/sprawozdania-roczne/:year/podglad/pdf"),
  yearlyReportDraftDocx: url("/:office/urzad/sprawozdania-roczne/:year/podglad/docx"),
  yearlyReportPublication: url("/:office/urzad/sprawozdania-roczne/:year/publikacja"),
  yearlyReportDelivery: url("/:office/urzad/sprawozdania-roczne/:year/przekazanie"),
  yearlyReportBipPackage: url("/:office/urzad/sprawozdania-roczne/:year/pakiet-bip"),

  // monitoring of the strategy: its report, what the council accepted, the yearly round
  strategyMonitoring: url("/:office/strategia/strategie/:strategyId/monitoring"),
  strategyMonitoringPdf: url("/:office/strategia/strategie/:strategyId/monitoring/pdf"),
  strategyMonitoringDocx: url("/:office/strategia/strategie/:strategyId/monitoring/docx"),
  strategySnapshots: url("/:office/strategia/strategie/:strategyId/migawki"),
  strategySnapshot: url("/:office/strategia/strategie/:strategyId/migawki/:snapshotId"),
  strategySnapshotPdf: url("/:office/strategia/strategie/:strategyId/migawki/:snapshotId/pdf"),
  strategySnapshotDocx: url("/:office/strategia/strategie/:strategyId/migawki/:snapshotId/docx"),
  strategyComparison: url("/:office/strategia/strategie/:strategyId/porownanie"),
  strategyRound: url("/:office/strategia/runda/:year"),
  strategyRoundCard: url("/:office/strategia/runda/:year/karty/:cardId"),
  strategyRoundEnd: url("/:office/strategia/runda/:year/zamkniecie"),

  // numbers: everything that is counted, with the list behind each number
  numbers: url("/:office/liczby"),
  numbersCsv: url("/:office/liczby/dane.csv"),
  numbersJson: url("/:office/liczby/dane.json"),
  numberList: url("/:office/liczby/:source/:year"),

  // the trail of a złoty, from the programme's paragraph to the cost and back
  contractTrail: url("/:office/slad-zlotego/umowy/:contractId"),
  taskTrail: url("/:office/slad-zlotego/zadania/:taskId"),

  // development
  gallery: url("/galeria"),
  galleryPart: url("/galeria/:part"),
  clock: url("/zegar"),
} as const
