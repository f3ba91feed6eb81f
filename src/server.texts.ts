import { defineTexts } from "./lib/texts.ts"

export const serverTexts = defineTexts({
  portTaken: (port: number) => ({
    pl: `Port ${port} jest zajęty przez inny program. Zamknij go albo wybierz inny port, na przykład: PORT=${port + 1} npm start`,
    en: `Port ${port} is taken by another program. Close it or choose another port, for example: PORT=${port + 1} npm start`,
  }),
  portForbidden: (port: number) => ({
    pl: `Port ${port} wymaga praw administratora. Wybierz port powyżej 1023, na przykład: PORT=3000 npm start`,
    en: `Port ${port} needs an administrator's rights. Choose a port above 1023, for example: PORT=3000 npm start`,
  }),
  hostMissing: (host: string) => ({
    pl: `Ten komputer nie ma adresu ${host}. Popraw HOST.`,
    en: `This machine has no address ${host}. Correct HOST.`,
  }),
  ready: (url: string) => ({ pl: `\n  Pożytek działa: ${url}\n`, en: `\n  Pożytek is running: ${url}\n` }),
  demo: (url: string) => ({
    pl: `  Osoby pokazowe — wejdź jednym kliknięciem: ${url}\n  albo zaloguj się adresem i hasłem:`,
    en: `  Demo people — become one with one click: ${url}\n  or sign in with an address and the password:`,
  }),
  noMail: {
    pl: "  Poczta nie jest ustawiona (SMTP_URL, MAIL_FROM): listy czekają w bazie, nikt nie potwierdzi konta.",
    en: "  Mail is not set up (SMTP_URL, MAIL_FROM): letters wait in the database, nobody can confirm an account.",
  },
  stopHint: { pl: "\n  Ctrl-C zatrzymuje wszystko.\n", en: "\n  Ctrl-C stops everything.\n" },
  stopping: { pl: "\n  Zatrzymuję…", en: "\n  Stopping…" },
  stopped: { pl: "  Zatrzymano. Dane są zapisane.", en: "  Stopped. The data are saved." },
  seeding: { pl: "  Wczytuję przykład Leszna…", en: "  Loading the example of Leszno…" },
  unexpected: {
    pl: "Nie udało się uruchomić z nieoczekiwanego powodu. To błąd programu; poniżej szczegóły do zgłoszenia.",
    en: "The start failed for an unexpected reason. This is a bug; the details to report are below.",
  },
})
