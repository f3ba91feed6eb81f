import { defineTexts, type Text } from "../../lib/texts.ts"

export const signInTexts = defineTexts({
  title: { pl: "Zaloguj się", en: "Sign in" },
  email: { pl: "E-mail", en: "E-mail" },
  password: { pl: "Hasło", en: "Password" },
  shared: { pl: "To wspólny komputer", en: "This is a shared computer" },
  sharedHint: {
    pl: "Wylogujemy Cię po zamknięciu przeglądarki. Bez tego pamiętamy Cię 7 dni.",
    en: "You will be signed out when the browser closes. Otherwise we remember you for 7 days.",
  },
  submit: { pl: "Zaloguj się", en: "Sign in" },
  forgot: { pl: "Nie pamiętam hasła", en: "I forgot my password" },
  noAccount: { pl: "Nie masz konta?", en: "No account yet?" },
  noAccountText: {
    pl: "Ogłoszenia, wyniki i umowy obejrzysz bez konta. Konto jest potrzebne, aby działać w imieniu organizacji lub urzędu.",
    en: "Competitions, results and contracts can be read without an account. You need one to act for an organisation or the office.",
  },
  signUp: { pl: "Załóż konto", en: "Make an account" },
  passkeyTitle: { pl: "Bez hasła", en: "Without a password" },
  passkeyText: {
    pl: "Jeżeli masz klucz dostępu, zalogujesz się odciskiem palca, twarzą lub kodem urządzenia.",
    en: "If you have a passkey, sign in with your finger, your face or the code of your device.",
  },
  passkeyButton: { pl: "Zaloguj się kluczem dostępu", en: "Sign in with a passkey" },
  passkeyFailed: {
    pl: "Nie udało się zalogować kluczem dostępu. Spróbuj jeszcze raz albo użyj hasła.",
    en: "Signing in with the passkey did not work. Try again or use your password.",
  },
  already: (name: string) => ({
    pl: `Trwa Twoja sesja: ${name}. Możesz potwierdzić, że to nadal Ty, albo zalogować się na inne konto.`,
    en: `You are already signed in as ${name}. You can confirm that it is still you, or sign in to another account.`,
  }),

  wrong: {
    pl: "E-mail lub hasło się nie zgadza. Sprawdź, czy nie jest włączony Caps Lock.",
    en: "The e-mail or the password is not right. Check whether Caps Lock is on.",
  },
  emailEmpty: { pl: "Wpisz swój e-mail.", en: "Type your e-mail." },
  passwordEmpty: { pl: "Wpisz hasło.", en: "Type your password." },
  paused: (when: Text) => ({
    pl: `Za dużo nieudanych prób na tym koncie. Następna będzie możliwa ${when.pl}. Jeżeli nie pamiętasz hasła, ustaw nowe — to zadziała od razu.`,
    en: `Too many failed tries on this account. The next one is possible ${when.en}. If you do not remember the password, set a new one: that works at once.`,
  }),
  unconfirmed: {
    pl: "Hasło się zgadza, ale ten adres e-mail nie został jeszcze potwierdzony. Otwórz link z wiadomości, którą wysłaliśmy.",
    en: "The password is right, but this e-mail has not been confirmed yet. Open the link in the message we sent.",
  },
  sendAgain: { pl: "Wyślij link ponownie", en: "Send the link again" },

  factorTitle: { pl: "Podaj kod jednorazowy", en: "Give your one-time code" },
  factorLead: {
    pl: "Otwórz aplikację z kodami w telefonie i przepisz sześć cyfr dla Pożytku. Nie masz telefonu? Wpisz jeden z kodów zapasowych.",
    en: "Open the app with codes on your phone and copy the six digits for Pożytek. No phone? Type one of your spare codes.",
  },
  code: { pl: "Kod z aplikacji albo kod zapasowy", en: "Code from the app, or a spare code" },
  codeEmpty: { pl: "Wpisz kod.", en: "Type the code." },
  codeWrong: {
    pl: "Ten kod nie pasuje. Kod zmienia się co 30 sekund: poczekaj na nowy i przepisz go od razu. Sprawdź też, czy telefon ma dobrą godzinę.",
    en: "This code does not fit. It changes every 30 seconds: wait for a new one and copy it at once. Check the phone's clock, too.",
  },
  codeLocked: {
    pl: "Za dużo błędnych kodów na tym koncie. Spróbuj ponownie za 15 minut.",
    en: "Too many wrong codes on this account. Try again in 15 minutes.",
  },
  factorExpired: {
    pl: "Minął czas na podanie kodu albo było zbyt wiele prób. Zaloguj się jeszcze raz.",
    en: "The time for the code has passed, or there were too many tries. Sign in again.",
  },
  factorSubmit: { pl: "Dalej", en: "Continue" },
  startOver: { pl: "Zacznij od nowa", en: "Start over" },

  carriedTitle: { pl: "Twój tekst jest bezpieczny", en: "Your text is safe" },
  carriedText: {
    pl: "Sesja wygasła, zanim formularz do nas dotarł. Zaloguj się na tej stronie: wszystko, co wpisano, czeka i wyślesz to jednym przyciskiem. Nie zamykaj tej karty.",
    en: "The session ended before the form reached us. Sign in on this page: everything you typed is waiting, and one button sends it. Do not close this tab.",
  },
  lossFiles: {
    pl: "Plików nie da się tak przenieść. Po zalogowaniu wybierz je jeszcze raz.",
    en: "Files cannot be carried like this. Choose them again after signing in.",
  },
  lossSize: {
    pl: "Formularz jest za duży, aby przenieść go przez logowanie. Nic nie przepadło: zaloguj się w nowej karcie, wróć do tej, cofnij się w przeglądarce i wyślij ponownie.",
    en: "The form is too large to be carried over signing in. Nothing is lost: sign in in a new tab, return to this one, go back in the browser and send it again.",
  },
  signInNewTab: { pl: "Zaloguj się w nowej karcie", en: "Sign in in a new tab" },

  resumeTitle: { pl: "Twój tekst czeka", en: "Your text is waiting" },
  resumeLead: {
    pl: "Logowanie się udało. Wyślij teraz formularz, przy którym skończyła się sesja.",
    en: "You are signed in. Now send the form at which the session ended.",
  },
  resumeSubmit: { pl: "Wyślij formularz", en: "Send the form" },
  resumeFields: { pl: "Zobacz, co zostanie wysłane", en: "See what will be sent" },
  resumeDrop: { pl: "Nie wysyłaj, przejdź do strony głównej", en: "Do not send, go to the home page" },

  signedOut: { pl: "Wylogowano. Do zobaczenia!", en: "You are signed out. See you!" },
  demoTitle: { pl: "Instalacja przykładowa", en: "Example installation" },
  demoText: {
    pl: "Wejdź jednym przyciskiem jako jedna ze zmyślonych osób.",
    en: "Become one of the invented people with one button.",
  },
  demoChoose: { pl: "Wybierz osobę", en: "Choose a person" },
})
