import { defineTexts } from "../../lib/texts.ts"

export const postgresTexts = defineTexts({
  alreadyRunning: (holder: string, folder: string) => ({
    pl: `Pożytek już działa na folderze ${folder} (${holder}). Użyj tamtego okna albo je zatrzymaj (Ctrl-C); drugą instalację uruchom z innym folderem (DATA_DIR) i portem (PORT).`,
    en: `Pożytek is already running on the folder ${folder} (${holder}). Use that one or stop it (Ctrl-C); start a second installation with another folder (DATA_DIR) and port (PORT).`,
  }),
  runningElsewhere: (folder: string) => ({
    pl: `Na folderze ${folder} działa baza danych uruchomiona w innym kontenerze lub przez innego użytkownika. Zatrzymaj ją i uruchom ponownie.`,
    en: `A database started in another container or by another user is running on the folder ${folder}. Stop it and start again.`,
  }),
  diskFull: (folder: string) => ({
    pl: `Brak miejsca na dysku z folderem ${folder}. Zwolnij co najmniej 200 MB i uruchom ponownie; nic nie zostało utracone.`,
    en: `The disk with the folder ${folder} is full. Free at least 200 MB and start again; nothing has been lost.`,
  }),
  notWritable: (folder: string, reason: string) => ({
    pl: `Nie można pisać w folderze ${folder} (${reason}). Nadaj sobie prawo zapisu, uruchom jako właściciel folderu albo ustaw DATA_DIR na inny folder.`,
    en: `The folder ${folder} cannot be written to (${reason}). Give yourself the right to write, start as the folder's owner, or set DATA_DIR to another folder.`,
  }),
  wrongOwner: (folder: string, uid: number) => ({
    pl: `Folder ${folder} należy do innego użytkownika (nr ${uid}). Uruchom jako ten użytkownik lub jako root, albo ustaw DATA_DIR na inny folder.`,
    en: `The folder ${folder} belongs to another user (number ${uid}). Start as that user or as root, or set DATA_DIR to another folder.`,
  }),
  otherVersion: (folder: string, found: string, ours: number) => ({
    pl: `Baza w folderze ${folder} jest w formacie PostgreSQL ${found}, a ta wersja programu używa PostgreSQL ${ours}. Uruchom wersję programu, która ostatnio używała tej bazy, albo przenieś dane przez kopię zapasową (docs/operate/upgrade.md).`,
    en: `The database in the folder ${folder} has the format of PostgreSQL ${found}, but this version of the program uses PostgreSQL ${ours}. Run the version that last used this database, or move the data through a backup (docs/operate/upgrade.md).`,
  }),
  noDatabase: (folder: string) => ({
    pl: `W folderze ${folder} nie ma bazy danych. Wskaż folder instalacji w DATA_DIR (albo serwer w DATABASE_URL), tak samo jak dla uruchomionego programu.`,
    en: `There is no database in the folder ${folder}. Name the installation's folder in DATA_DIR (or its server in DATABASE_URL), as for the running product.`,
  }),
  notACluster: (folder: string) => ({
    pl: `Folder ${folder} nie jest pusty i nie zawiera bazy danych. Przenieś jego zawartość w inne miejsce albo ustaw DATA_DIR na inny folder.`,
    en: `The folder ${folder} is not empty and holds no database. Move its contents elsewhere, or set DATA_DIR to another folder.`,
  }),
  passwordMissing: (file: string) => ({
    pl: `Brak pliku ${file} z hasłem bazy danych. Odtwórz go z kopii zapasowej razem z resztą folderu.`,
    en: `The file ${file} with the database's password is missing. Restore it from a backup together with the rest of the folder.`,
  }),
  noBinaries: (platform: string) => ({
    pl: `Brak programu PostgreSQL dla tego systemu (${platform}). Usuń folder node_modules i uruchom ponownie, a jeśli to nie pomoże, podaj adres serwera PostgreSQL 15 lub nowszego w DATABASE_URL.`,
    en: `There is no PostgreSQL program for this system (${platform}). Delete the folder node_modules and start again; if that does not help, give the address of a PostgreSQL server, 15 or newer, in DATABASE_URL.`,
  }),
  noPlaceForBinaries: (places: readonly string[]) => ({
    pl: `PostgreSQL nie działa jako root, a inny użytkownik nie ma dostępu do folderu programu. Nie udało się też skopiować go do: ${places.join(", ")}. Przenieś program do folderu dostępnego dla wszystkich (np. /opt) albo uruchom jako zwykły użytkownik.`,
    en: `PostgreSQL does not run as root, and another user cannot enter the program's folder. Copying it failed too: ${places.join(", ")}. Move the program to a folder everybody may enter (e.g. /opt), or start as an ordinary user.`,
  }),
  noAccount: {
    pl: "PostgreSQL nie działa jako root, a w tym systemie nie można użyć innego konta. Uruchom jako zwykły użytkownik albo podaj adres serwera w DATABASE_URL.",
    en: "PostgreSQL does not run as root, and no other account can be used on this system. Start as an ordinary user, or give a server's address in DATABASE_URL.",
  },
  namelessAccount: (uid: number | undefined) => ({
    pl: `Konto, na którym działa program (nr ${uid}), nie ma nazwy w tym systemie, a PostgreSQL jej wymaga, by utworzyć bazę. Uruchom na innym koncie, dopisz konto do /etc/passwd albo podaj adres serwera w DATABASE_URL.`,
    en: `The account that runs the program (number ${uid}) has no name on this system, and PostgreSQL needs one to make a database. Start under another account, add this one to /etc/passwd, or give a server's address in DATABASE_URL.`,
  }),
  didNotStart: (log: string) => ({
    pl: `PostgreSQL nie uruchomił się. Ostatnie wiersze jego dziennika:\n${log}`,
    en: `PostgreSQL did not start. The last lines of its log:\n${log}`,
  }),
  serverTooOld: (version: string) => ({
    pl: `Serwer z DATABASE_URL to PostgreSQL ${version}. Potrzebny jest PostgreSQL 15 lub nowszy: zaktualizuj serwer albo wskaż inny.`,
    en: `The server of DATABASE_URL is PostgreSQL ${version}. PostgreSQL 15 or newer is needed: upgrade the server or name another.`,
  }),
  serverNotUtf8: (encoding: string) => ({
    pl: `Baza z DATABASE_URL ma kodowanie ${encoding}. Utwórz bazę z kodowaniem UTF8 (create database … encoding 'UTF8' template template0).`,
    en: `The database of DATABASE_URL has the encoding ${encoding}. Make one with the encoding UTF8 (create database … encoding 'UTF8' template template0).`,
  }),
  serverUnreachable: (address: string, reason: string) => ({
    pl: `Nie można połączyć się z bazą ${address} podaną w DATABASE_URL (${reason}). Sprawdź adres, sieć i czy serwer działa.`,
    en: `The database ${address} given in DATABASE_URL cannot be reached (${reason}). Check the address, the network and whether the server runs.`,
  }),
  serverRefused: (address: string, reason: string) => ({
    pl: `Baza ${address} podana w DATABASE_URL odrzuciła połączenie: ${reason}. Sprawdź użytkownika, hasło i nazwę bazy.`,
    en: `The database ${address} given in DATABASE_URL refused the connection: ${reason}. Check the user, the password and the name of the database.`,
  }),
  lost: {
    pl: "Baza danych przestała działać i nie udało się jej podnieść. Program zostanie zatrzymany.",
    en: "The database stopped working and could not be brought back. The program stops.",
  },
})
