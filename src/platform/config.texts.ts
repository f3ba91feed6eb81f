import { defineTexts, type Text } from "../lib/texts.ts"

const list = (problems: readonly Text[], lang: "pl" | "en") => problems.map((text) => `  - ${text[lang]}`).join("\n")

export const configTexts = defineTexts({
  invalid: (problems: readonly Text[]) => ({
    pl: `Ustawienia w zmiennych środowiskowych są niepoprawne:\n${list(problems, "pl")}\nPopraw je i uruchom ponownie.`,
    en: `The settings in the environment are not valid:\n${list(problems, "en")}\nCorrect them and start again.`,
  }),
  port: (value: string) => ({
    pl: `PORT: „${value}” nie jest numerem portu. Podaj liczbę od 0 do 65535, np. 3000.`,
    en: `PORT: "${value}" is not a port number. Give a number from 0 to 65535, e.g. 3000.`,
  }),
  databaseUrl: () => ({
    pl: "DATABASE_URL: podaj adres postaci postgresql://użytkownik:hasło@serwer:5432/baza.",
    en: "DATABASE_URL: give an address such as postgresql://user:password@server:5432/database.",
  }),
  baseUrl: (value: string) => ({
    pl: `BASE_URL: „${value}” nie jest adresem strony. Podaj go bez ścieżki, np. https://pozytek.example.pl.`,
    en: `BASE_URL: "${value}" is not a site address. Give it without a path, e.g. https://pozytek.example.pl.`,
  }),
  secret: () => ({
    pl: "SECRET: za krótki. Podaj co najmniej 32 losowe znaki albo usuń zmienną, a zostanie utworzony sam.",
    en: "SECRET: too short. Give at least 32 random characters, or remove the variable and it will be made for you.",
  }),
  flag: (name: string, value: string) => ({
    pl: `${name}: „${value}” nie jest jedną z wartości: on, off.`,
    en: `${name}: "${value}" is neither "on" nor "off".`,
  }),
  choice: (name: string, value: string, choices: readonly string[]) => ({
    pl: `${name}: „${value}” nie jest jedną z wartości: ${choices.join(", ")}.`,
    en: `${name}: "${value}" is not one of: ${choices.join(", ")}.`,
  }),
  smtpUrl: () => ({
    pl: "SMTP_URL: podaj adres postaci smtp://użytkownik:hasło@serwer:587 albo smtps://…:465.",
    en: "SMTP_URL: give an address such as smtp://user:password@server:587 or smtps://…:465.",
  }),
  mailFrom: (value: string) => ({
    pl: `MAIL_FROM: „${value}” nie jest adresem nadawcy. Podaj np. Urząd Miasta <pozytek@urzad.example.pl>.`,
    en: `MAIL_FROM: "${value}" is not a sender's address. Give e.g. City Hall <pozytek@office.example.pl>.`,
  }),
  mailFromMissing: {
    pl: "MAIL_FROM: podaj adres nadawcy wiadomości, skoro ustawiono SMTP_URL.",
    en: "MAIL_FROM: give the sender's address, as SMTP_URL is set.",
  },
  clamd: () => ({
    pl: "CLAMD: podaj gniazdo unix:/run/clamav/clamd.ctl albo adres tcp://127.0.0.1:3310.",
    en: "CLAMD: give a socket such as unix:/run/clamav/clamd.ctl or an address such as tcp://127.0.0.1:3310.",
  }),
  host: (value: string) => ({
    pl: `HOST: „${value}” nie jest adresem ani nazwą tego komputera. Podaj np. 127.0.0.1 albo 0.0.0.0.`,
    en: `HOST: "${value}" is not an address or a name of this machine. Give e.g. 127.0.0.1 or 0.0.0.0.`,
  }),
  secretUnreadable: (path: string, reason: string) => ({
    pl: `Nie można odczytać ani utworzyć pliku ${path} (${reason}). Nadaj sobie prawo zapisu do tego folderu albo ustaw DATA_DIR na inny folder.`,
    en: `The file ${path} cannot be read or made (${reason}). Give yourself the right to write to that folder, or set DATA_DIR to another one.`,
  }),
})
