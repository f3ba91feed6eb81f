import { defineTexts, type Text } from "../../lib/texts.ts"

export const signUpTexts = defineTexts({
  title: { pl: "Załóż konto", en: "Make an account" },
  lead: {
    pl: "Jedno konto wystarczy do wszystkich urzędów i organizacji, w których działasz. Organizację wskażesz w następnym kroku.",
    en: "One account is enough for every office and organisation you work with. You name your organisation in the next step.",
  },
  name: { pl: "Imię i nazwisko", en: "First and last name" },
  email: { pl: "E-mail", en: "E-mail" },
  emailHint: {
    pl: "Własny, nie wspólna skrzynka organizacji: konto należy do osoby.",
    en: "Your own, not a shared mailbox: an account belongs to a person.",
  },
  password: { pl: "Hasło", en: "Password" },
  passwordHint: (shortest: number) => ({
    pl: `Dowolne znaki, co najmniej ${shortest}. Najlepiej trzy lub cztery niezwiązane ze sobą słowa, np. o czymś, co tylko Ty zestawisz razem.`,
    en: `Any characters, at least ${shortest}. Best three or four words that only you would put together.`,
  }),
  submit: { pl: "Załóż konto", en: "Make the account" },
  haveAccount: { pl: "Mam już konto", en: "I already have an account" },
  nameEmpty: { pl: "Wpisz imię i nazwisko.", en: "Type your name." },
  nameLong: (most: number) => ({
    pl: `Skróć imię i nazwisko do ${most} znaków.`,
    en: `Shorten the name to ${most} characters.`,
  }),
  emailWrong: {
    pl: "Wpisz pełny adres e-mail, np. anna.nowak@example.org.",
    en: "Type a whole e-mail address, such as anna.nowak@example.org.",
  },
  mailsPaused: (when: Text) => ({
    pl: `Na ten adres wysłaliśmy przed chwilą kilka wiadomości. Sprawdź też folder ze spamem. Następną możemy wysłać ${when.pl}.`,
    en: `We have just sent several messages to this address. Look into the spam folder, too. We can send the next one ${when.en}.`,
  }),

  checkTitle: { pl: "Sprawdź pocztę", en: "Check your mail" },
  checkText: (email: string) => ({
    pl: `Wysłaliśmy wiadomość na adres ${email}. Otwórz link z tej wiadomości, aby zacząć. Działa przez 48 godzin.`,
    en: `We have sent a message to ${email}. Open the link in it to begin. It works for 48 hours.`,
  }),
  checkSpam: {
    pl: "Nie widać jej po kilku minutach? Zajrzyj do spamu albo poproś o następną.",
    en: "Not there after a few minutes? Look into the spam folder or ask for another one.",
  },
  again: { pl: "Wyślij jeszcze raz", en: "Send it again" },
  againTitle: { pl: "Wyślij link ponownie", en: "Send the link again" },
  openMails: { pl: "Otwórz pocztę przykładową", en: "Open the example mailbox" },

  confirmTitle: { pl: "Potwierdź adres e-mail", en: "Confirm your e-mail" },
  confirmLead: {
    pl: "Podaj hasło wybrane przy zakładaniu konta. To ostatni krok.",
    en: "Give the password you chose when making the account. This is the last step.",
  },
  confirmSubmit: { pl: "Potwierdź i zaloguj się", en: "Confirm and sign in" },
  confirmWrong: {
    pl: "To nie jest hasło wybrane przy zakładaniu konta. Jeżeli go nie pamiętasz, ustaw nowe: wyślemy link na ten sam adres, a konto zostanie przy tym potwierdzone.",
    en: "This is not the password chosen when making the account. If you do not remember it, set a new one: we send a link to the same address, and the account is confirmed with it.",
  },
  linkOld: {
    pl: "Ten link jest niepełny albo minęło 48 godzin. Poproś o nowy.",
    en: "This link is incomplete, or 48 hours have passed. Ask for a new one.",
  },
  confirmed: {
    pl: "Konto gotowe. Teraz znajdź swoją organizację albo dodaj ją.",
    en: "Your account is ready. Now find your organisation, or add it.",
  },
  confirmedWithRole: (office: string) => ({
    pl: `Konto gotowe. ${office} — Twoja rola już działa.`,
    en: `Your account is ready. ${office}: your role works already.`,
  }),

  forgotTitle: { pl: "Ustaw nowe hasło", en: "Set a new password" },
  forgotLead: {
    pl: "Podaj adres e-mail swojego konta. Wyślemy na niego link, który działa godzinę.",
    en: "Give the e-mail of your account. We will send a link to it that works for an hour.",
  },
  forgotSubmit: { pl: "Wyślij link", en: "Send the link" },
  forgotDone: (email: string) => ({
    pl: `Jeżeli istnieje konto z adresem ${email}, link do ustawienia nowego hasła jest już w drodze. Działa godzinę.`,
    en: `If there is an account with the address ${email}, a link that sets a new password is on its way. It works for an hour.`,
  }),
  resetTitle: { pl: "Nowe hasło", en: "New password" },
  resetLead: {
    pl: "Po zmianie zakończymy wszystkie sesje na tym koncie i zalogujesz się nowym hasłem.",
    en: "After the change every session of this account ends, and you sign in with the new password.",
  },
  newPassword: { pl: "Nowe hasło", en: "New password" },
  resetSubmit: { pl: "Zapisz nowe hasło", en: "Save the new password" },
  resetDone: { pl: "Nowe hasło zapisane. Zaloguj się nim.", en: "The new password is saved. Sign in with it." },
  resetOld: {
    pl: "Ten link został już użyty albo minęła godzina. Poproś o nowy.",
    en: "This link has been used, or an hour has passed. Ask for a new one.",
  },
})
