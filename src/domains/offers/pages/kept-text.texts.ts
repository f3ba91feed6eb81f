import { defineTexts } from "../../../lib/texts.ts"

/** What the page says of text that waits on the device, and of signing in without leaving the page. */
export const keptTexts = defineTexts({
  found: { pl: "Na tym urządzeniu jest niezapisany tekst z", en: "There is unsaved text on this device from" },
  foundLead: {
    pl: "Przekreślone jest to, co zapisano na serwerze, podkreślone to, co zostało na urządzeniu.",
    en: "Struck out is what the server holds, underlined what was left on the device.",
  },
  restore: { pl: "Przywróć tekst", en: "Restore the text" },
  discard: { pl: "Odrzuć tekst", en: "Discard the text" },
  signInTitle: { pl: "Sesja wygasła. Zaloguj się", en: "The session ended. Sign in" },
  signInLead: {
    pl: "Twój tekst został na stronie. Po zalogowaniu zapisze się sam.",
    en: "Your text stays on the page. It will be saved once you have signed in.",
  },
  password: { pl: "Hasło", en: "Password" },
  signIn: { pl: "Zaloguj się", en: "Sign in" },
  later: { pl: "Wróć do tekstu", en: "Back to the text" },
  elsewhere: {
    pl: "Zaloguj się kluczem lub kodem w nowej karcie",
    en: "Sign in by a passkey or a code in a new tab",
  },
  checking: { pl: "Sprawdzam…", en: "Checking…" },
  factor: {
    pl: "Hasło jest dobre. Jeśli konto wymaga kodu, podaj go w nowej karcie; strona pójdzie dalej sama.",
    en: "The password is right. If the account needs a code, give it in a new tab; this page will go on by itself.",
  },
  failed: { pl: "Nie udało się zalogować. Spróbuj jeszcze raz.", en: "Signing in failed. Try again." },
  other: (name: string) => ({
    pl: `Zalogowana jest inna osoba. Ten tekst może zapisać tylko ${name}.`,
    en: `Somebody else is signed in. Only ${name} can save this text.`,
  }),
})
