import { url } from "./url.ts"

/** The root, people, offices, organisations, numbers and development. */
export const generalUrls = {
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

  // numbers: everything that is counted, with the list behind each number
  numbers: url("/:office/liczby"),
  numbersCsv: url("/:office/liczby/dane.csv"),
  numbersJson: url("/:office/liczby/dane.json"),
  numberList: url("/:office/liczby/:source/:year"),

  // development
  gallery: url("/galeria"),
  galleryPart: url("/galeria/:part"),
  clock: url("/zegar"),
} as const
