// Plain JavaScript: these files run before anything is installed, on whatever Node the machine has (20.19 and newer).

const english = (process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "").toLowerCase().startsWith("en")

/** Chooses the language as the product's console does: Polish unless the system speaks English. */
export const say = (pl, en) => (english ? en : pl)

/** An expected reason to stop, shown without a stack. */
export class LaunchProblem extends Error {}

export const texts = {
  installing: () =>
    say(
      "Instaluję potrzebne pakiety (tylko za pierwszym razem i po aktualizacji; zwykle 1–2 minuty)…",
      "Installing the packages needed (only the first time and after an upgrade; usually 1–2 minutes)…",
    ),
  stillInstalling: (seconds) => say(`  …trwa instalacja (${seconds} s)`, `  …still installing (${seconds} s)`),
  installed: (seconds) => say(`Zainstalowano (${seconds} s).`, `Installed (${seconds} s).`),
  waiting: () =>
    say("Inne okno właśnie instaluje pakiety, czekam…", "Another window is installing the packages, waiting…"),
  interrupted: () =>
    say(
      "Instalacja przerwana. Następne uruchomienie zacznie ją od nowa.",
      "The installation was interrupted. The next start begins it again.",
    ),
  npmMissing: () =>
    say(
      "Nie znaleziono programu npm. Zainstaluj Node.js 20.19 lub nowszy razem z npm 11 (https://nodejs.org) i uruchom ponownie.",
      "The program npm was not found. Install Node.js 20.19 or newer with npm 11 (https://nodejs.org) and start again.",
    ),
  diskFull: () =>
    say(
      "Brak miejsca na dysku. Zwolnij co najmniej 1,5 GB i uruchom ponownie.",
      "The disk is full. Free at least 1.5 GB and start again.",
    ),
  notWritable: (folder) =>
    say(
      `Nie można pisać w folderze ${folder}. Nadaj sobie prawo zapisu albo sklonuj projekt do własnego folderu i uruchom ponownie.`,
      `The folder ${folder} cannot be written to. Give yourself the right to write, or clone the project into a folder of your own, and start again.`,
    ),
  noNetwork: () =>
    say(
      "Nie można pobrać pakietów z rejestru npm. Sprawdź połączenie z siecią (i ustawienia: npm config get registry, npm config get proxy) i uruchom ponownie.",
      "The packages cannot be downloaded from the npm registry. Check the network (and the settings: npm config get registry, npm config get proxy) and start again.",
    ),
  damaged: () =>
    say(
      "Pobrany pakiet jest uszkodzony. Uruchom „npm cache clean --force”, a potem spróbuj ponownie.",
      'A downloaded package is damaged. Run "npm cache clean --force", then try again.',
    ),
  lockMismatch: () =>
    say(
      "Pliki package.json i package-lock.json nie zgadzają się. Przywróć je z repozytorium (git checkout package.json package-lock.json) i uruchom ponownie.",
      "The files package.json and package-lock.json do not agree. Restore them from the repository (git checkout package.json package-lock.json) and start again.",
    ),
  installFailed: () =>
    say(
      "Instalacja pakietów nie powiodła się. Usuń folder node_modules i spróbuj ponownie.",
      "The packages could not be installed. Delete the folder node_modules and try again.",
    ),
  npmSaid: () => say("Komunikat npm:", "npm said:"),
  noNode: (platform) =>
    say(
      `Potrzebny jest Node.js 26 lub nowszy, a gotowy pakiet dla tego systemu (${platform}) nie działa. Zainstaluj Node.js 26 z https://nodejs.org i uruchom ponownie.`,
      `Node.js 26 or newer is needed, and the ready package for this system (${platform}) does not work. Install Node.js 26 from https://nodejs.org and start again.`,
    ),
  noFile: () => say("Podaj plik do uruchomienia.", "Name the file to run."),
}
