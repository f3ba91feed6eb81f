import { counted } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

export const roleTexts = defineTexts({
  title: { pl: "Osoby i role", en: "People and roles" },
  lead: {
    pl: "Kto i w jakiej roli pracuje w urzędzie. Każda zmiana zostaje w historii.",
    en: "Who works in the office and in what role. Every change stays in the history.",
  },
  searchLabel: { pl: "Imię, nazwisko lub e-mail", en: "Name or e-mail" },
  found: (n: number) => ({
    pl: counted("pl", n, { one: "osoba", few: "osoby", many: "osób", other: "osoby" }),
    en: counted("en", n, { one: "person", other: "people" }),
  }),
  name: { pl: "Osoba", en: "Person" },
  email: { pl: "E-mail", en: "E-mail" },
  roles: { pl: "Role", en: "Roles" },
  noneFound: { pl: "Nikt nie pasuje do szukanych słów.", en: "Nobody matches these words." },
  nobody: { pl: "W tym urzędzie nikt jeszcze nie ma roli.", en: "Nobody has a role in this office yet." },
  roleInUnit: (role: Text, unit: string) => ({ pl: `${role.pl}: ${unit}`, en: `${role.en}: ${unit}` }),

  invitations: { pl: "Zaproszeni, jeszcze bez konta", en: "Invited, without an account yet" },
  invitedAt: { pl: "Zaproszono", en: "Invited" },
  invitationOld: { pl: "wygasło", en: "expired" },
  withdraw: { pl: "Wycofaj zaproszenie", en: "Withdraw the invitation" },
  withdrawn: { pl: "Zaproszenie wycofane.", en: "The invitation was withdrawn." },

  grantTitle: { pl: "Nadaj rolę", en: "Give a role" },
  grantLead: {
    pl: "Osoba z kontem dostaje rolę od razu. Pozostałym wyślemy zaproszenie do założenia konta.",
    en: "Somebody with an account gets the role at once. Others receive an invitation to make one.",
  },
  emailField: { pl: "E-mail osoby", en: "The person's e-mail" },
  roleField: { pl: "Rola", en: "Role" },
  unitField: { pl: "Komórka urzędu", en: "Unit of the office" },
  unitHint: { pl: "Dla pracownika urzędu: gdzie pracuje.", en: "For an official: where they work." },
  noUnitChosen: { pl: "cały urząd", en: "the whole office" },
  grant: { pl: "Nadaj rolę", en: "Give the role" },
  granted: (who: string, role: Text) => ({
    pl: `Rola nadana: ${who} — ${role.pl}.`,
    en: `Role given: ${who} — ${role.en}.`,
  }),
  had: (who: string, role: Text) => ({
    pl: `${who} ma już tę rolę: ${role.pl}.`,
    en: `${who} already has this role: ${role.en}.`,
  }),
  invited: (email: string, role: Text) => ({
    pl: `Zaproszenie wysłane na adres ${email}. Po założeniu konta rola (${role.pl}) zostanie nadana sama.`,
    en: `An invitation was sent to ${email}. Once the account is made, the role (${role.en}) is given by itself.`,
  }),

  rolesNow: { pl: "Role teraz", en: "Roles now" },
  noRoles: { pl: "Ta osoba nie ma teraz żadnej roli w urzędzie.", en: "This person has no role in the office now." },
  rolesBefore: { pl: "Role zakończone", en: "Roles that ended" },
  role: { pl: "Rola", en: "Role" },
  grantedAt: { pl: "Nadana", en: "Given" },
  by: (name: string) => ({ pl: `przez: ${name}`, en: `by ${name}` }),
  byInstallation: { pl: "przy instalacji", en: "at installation" },
  endedAt: { pl: "Zakończona", en: "Ended" },
  actions: { pl: "Działania", en: "Actions" },
  end: { pl: "Zakończ rolę", en: "End the role" },
  endTitle: (name: string, role: Text) => ({
    pl: `Zakończyć rolę? ${name} — ${role.pl}`,
    en: `End this role? ${name} — ${role.en}`,
  }),
  endLead: (name: string) => ({
    pl: `${name} od razu straci dostęp, który daje ta rola. To, co zrobiono do tej pory, zostaje. Rolę można nadać ponownie.`,
    en: `${name} loses the access of this role at once. What was done so far stays. The role can be given again.`,
  }),
  endOwn: {
    pl: "To Twoja własna rola. Po zakończeniu nie nadasz jej sobie z powrotem.",
    en: "This is your own role. Once ended, you cannot give it back to yourself.",
  },
  keep: { pl: "Zostaw rolę", en: "Keep the role" },
  ended: (name: string, role: Text) => ({
    pl: `Rola zakończona: ${name} — ${role.pl}.`,
    en: `Role ended: ${name} — ${role.en}.`,
  }),
  lastAdministrator: {
    pl: "To ostatnia osoba z rolą administracji w tym urzędzie. Najpierw nadaj tę rolę komuś innemu — inaczej nikt nie mógłby nadawać ról.",
    en: "This is the last administrator of the office. Give the role to somebody else first, or nobody could give roles.",
  },

  noUnit: { pl: "Nie ma takiej komórki w tym urzędzie. Wybierz inną.", en: "There is no such unit. Choose another." },
  noPerson: { pl: "Nie ma takiej osoby.", en: "There is no such person." },
  emailWrong: {
    pl: "Wpisz pełny adres e-mail, np. anna.nowak@leszno.pl.",
    en: "Type a whole e-mail address, such as anna.nowak@leszno.pl.",
  },
  roleMissing: { pl: "Wybierz rolę.", en: "Choose a role." },
})
