import { counted } from "../../lib/plurals.ts"
import { defineTexts, type Text } from "../../lib/texts.ts"

export const accountTexts = defineTexts({
  title: { pl: "Konto i bezpieczeństwo", en: "Account and security" },
  demo: {
    pl: "To osoba pokazowa, z której korzystają wszyscy. Jej nazwy, hasła i kluczy nie można zmieniać. Aby wypróbować te ustawienia, załóż własne konto.",
    en: "This is a demo person whom everybody uses. The name, password and keys cannot be changed. To try these settings, make an account of your own.",
  },
  saved: { pl: "Zapisano.", en: "Saved." },

  nameTitle: { pl: "Twoje dane", en: "About you" },
  name: { pl: "Imię i nazwisko", en: "First and last name" },
  nameHint: {
    pl: "Tak podpisujemy to, co robisz: w ofertach, ocenach i historii.",
    en: "This is how what you do is signed: in offers, scores and the history.",
  },
  email: { pl: "E-mail", en: "E-mail" },
  saveName: { pl: "Zapisz", en: "Save" },

  lettersTitle: { pl: "Listy do Ciebie", en: "Letters to you" },
  lettersLanguage: { pl: "W jakim języku pisać", en: "In which language to write" },
  lettersAsUsed: (used: Text) => ({
    pl: `w tym, w którym ostatnio używam serwisu (teraz: ${used.pl})`,
    en: `the one in which I last used the site (now: ${used.en})`,
  }),
  lettersPolish: { pl: "po polsku", en: "Polish" },
  lettersEnglish: { pl: "po angielsku", en: "English" },
  lettersSave: { pl: "Zapisz język listów", en: "Save the language of letters" },
  lettersAlerts: {
    pl: "Wybierz, o których konkursach mamy pisać",
    en: "Choose of which competitions we should write",
  },

  passwordTitle: { pl: "Hasło", en: "Password" },
  currentPassword: { pl: "Obecne hasło", en: "Current password" },
  newPassword: { pl: "Nowe hasło", en: "New password" },
  savePassword: { pl: "Zmień hasło", en: "Change the password" },
  passwordSaved: {
    pl: "Hasło zmienione. Zakończyliśmy sesje na innych urządzeniach.",
    en: "The password is changed. Sessions on other devices have ended.",
  },
  passwordWrong: { pl: "To nie jest Twoje obecne hasło.", en: "This is not your current password." },
  passwordSame: {
    pl: "Nowe hasło jest takie samo jak obecne. Wybierz inne.",
    en: "The new password is the same as the current one. Choose another.",
  },

  factorTitle: { pl: "Kod jednorazowy przy logowaniu", en: "One-time code at sign-in" },
  factorText: {
    pl: "Po haśle podajesz kod z aplikacji w telefonie. Kto pozna samo hasło, nie wejdzie.",
    en: "After the password you give a code from an app on your phone. Who knows only the password does not get in.",
  },
  factorOn: { pl: "włączony", en: "on" },
  factorOff: { pl: "wyłączony", en: "off" },
  factorCodesLeft: (n: number) => ({
    pl: `Pozostało: ${counted("pl", n, { one: "kod zapasowy", few: "kody zapasowe", many: "kodów zapasowych", other: "kodu zapasowego" })}. Wyłącz i włącz ponownie, aby dostać nowe.`,
    en: `You have ${counted("en", n, { one: "spare code", other: "spare codes" })} left. Turn it off and on again to get new ones.`,
  }),
  factorTurnOn: { pl: "Włącz kod jednorazowy", en: "Turn one-time codes on" },
  factorTurnOff: { pl: "Wyłącz", en: "Turn off" },

  setupTitle: { pl: "Włącz kod jednorazowy", en: "Turn one-time codes on" },
  setupScan: { pl: "1. Zeskanuj obrazek w aplikacji", en: "1. Scan the picture with the app" },
  setupScanText: {
    pl: "Użyj dowolnej aplikacji z kodami jednorazowymi, np. FreeOTP, Aegis albo Google Authenticator.",
    en: "Use any app for one-time codes, such as FreeOTP, Aegis or Google Authenticator.",
  },
  setupQr: { pl: "Kod QR z kluczem do aplikacji", en: "QR code with the key for the app" },
  setupKey: {
    pl: "Nie możesz zeskanować? Wpisz w aplikacji ten klucz:",
    en: "Cannot scan? Type this key into the app:",
  },
  setupLink: { pl: "Otwórz w aplikacji na tym urządzeniu", en: "Open in an app on this device" },
  setupSpare: { pl: "2. Zapisz kody zapasowe", en: "2. Keep the spare codes" },
  setupSpareText: {
    pl: "Gdy telefon zginie, zalogujesz się jednym z nich. Każdy działa raz. Wydrukuj je lub zapisz poza komputerem — nie pokażemy ich ponownie.",
    en: "If the phone is lost, sign in with one of them. Each works once. Print them or keep them away from the computer: they are not shown again.",
  },
  setupConfirm: { pl: "3. Przepisz kod z aplikacji", en: "3. Copy the code from the app" },
  setupCode: { pl: "Sześć cyfr z aplikacji", en: "Six digits from the app" },
  setupSubmit: { pl: "Włącz", en: "Turn on" },
  setupDone: { pl: "Kod jednorazowy jest włączony.", en: "One-time codes are on." },
  setupAlready: { pl: "Kod jednorazowy jest już włączony.", en: "One-time codes are on already." },
  removalTitle: { pl: "Wyłączyć kod jednorazowy?", en: "Turn one-time codes off?" },
  removalText: {
    pl: "Do zalogowania wystarczy wtedy samo hasło. Kody zapasowe przestaną działać.",
    en: "The password alone is then enough to sign in. The spare codes stop working.",
  },
  removalDone: { pl: "Kod jednorazowy jest wyłączony.", en: "One-time codes are off." },
  cancel: { pl: "Wróć do konta", en: "Back to the account" },

  passkeysTitle: { pl: "Klucze dostępu", en: "Passkeys" },
  passkeysText: {
    pl: "Klucz dostępu zastępuje hasło i kod: logujesz się odciskiem palca, twarzą lub kodem urządzenia. Nie da się go podsłuchać ani wyłudzić.",
    en: "A passkey replaces password and code: you sign in with your finger, your face or the code of the device. It cannot be overheard or tricked out of you.",
  },
  passkeysNone: { pl: "Nie masz jeszcze klucza dostępu.", en: "You have no passkey yet." },
  passkey: { pl: "Klucz", en: "Passkey" },
  passkeyUnnamed: { pl: "Klucz bez nazwy", en: "Unnamed passkey" },
  passkeyAdded: { pl: "Dodany", en: "Added" },
  passkeyName: { pl: "Nazwa nowego klucza", en: "Name of the new passkey" },
  passkeyNameHint: { pl: "Np. „Telefon” albo „Laptop w biurze”.", en: "Such as “Phone” or “Laptop at work”." },
  passkeyAdd: { pl: "Dodaj klucz dostępu", en: "Add a passkey" },
  passkeyAddFailed: {
    pl: "Nie udało się dodać klucza. Urządzenie musi umieć sprawdzić palec, twarz lub kod. Spróbuj ponownie.",
    en: "The passkey could not be added. The device must be able to check a finger, a face or a code. Try again.",
  },
  passkeyAddedNotice: { pl: "Klucz dostępu dodany.", en: "The passkey was added." },
  passkeyNeedsScript: {
    pl: "Ta przeglądarka nie obsługuje kluczy dostępu albo ma wyłączone skrypty.",
    en: "This browser cannot use passkeys, or scripts are off.",
  },
  passkeyNeedsFresh: {
    pl: "Aby dodać klucz, potwierdź najpierw, że to Ty.",
    en: "To add a passkey, first confirm that it is you.",
  },
  signInAgain: { pl: "Zaloguj się ponownie", en: "Sign in again" },
  remove: { pl: "Usuń", en: "Remove" },
  passkeyRemovalTitle: (name: string) => ({
    pl: `Usunąć klucz „${name}”?`,
    en: `Remove the passkey “${name}”?`,
  }),
  passkeyRemovalText: {
    pl: "Tym kluczem nie będzie się już można zalogować. Z samego urządzenia usuń go w jego ustawieniach.",
    en: "Nobody will be able to sign in with it. Delete it from the device itself in its settings.",
  },
  passkeyRemove: { pl: "Usuń klucz", en: "Remove the passkey" },
  passkeyRemoved: { pl: "Klucz usunięty.", en: "The passkey was removed." },

  sessionsTitle: { pl: "Gdzie trwa sesja", en: "Where you are signed in" },
  sessionsText: {
    pl: "Nie poznajesz któregoś urządzenia? Zakończ jego sesję i zmień hasło.",
    en: "A device you do not know? End its session and change the password.",
  },
  device: { pl: "Urządzenie", en: "Device" },
  deviceUnknown: { pl: "Nieznane urządzenie", en: "Unknown device" },
  thisDevice: { pl: "to urządzenie", en: "this device" },
  since: { pl: "Od", en: "Since" },
  actions: { pl: "Działania", en: "Actions" },
  endSession: { pl: "Zakończ", en: "End" },
  sessionEnded: { pl: "Sesja zakończona.", en: "The session has ended." },
  endOthers: { pl: "Zakończ wszystkie inne sesje", en: "End all other sessions" },
  othersEnded: { pl: "Wszystkie inne sesje zakończone.", en: "All other sessions have ended." },
})
