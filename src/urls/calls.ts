import { url } from "./url.ts"

/** Open competitions: announcing, alerts and questions. */
export const callsUrls = {
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
} as const
