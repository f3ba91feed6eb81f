import { defineTexts, type Text } from "../../lib/texts.ts"

const sign = {
  pl: "Pożytek — współpraca miasta i organizacji\nTa wiadomość została wysłana automatycznie.",
  en: "Pożytek — a city and its organisations together\nThis message was sent automatically.",
}

const letter = (pl: readonly string[], en: readonly string[]): Text => ({
  pl: [...pl, sign.pl].join("\n\n"),
  en: [...en, sign.en].join("\n\n"),
})

const hello = (name: string) => ({ pl: `Dzień dobry, ${name}!`, en: `Hello ${name},` })

export const mailTexts = defineTexts({
  confirmationSubject: { pl: "Potwierdź swój adres e-mail", en: "Confirm your e-mail address" },
  confirmation: (name: string, link: string) =>
    letter(
      [
        hello(name).pl,
        "Ktoś — zapewne Ty — zakłada konto w Pożytku z tym adresem. Aby zacząć, otwórz ten adres i podaj hasło wybrane przy rejestracji:",
        link,
        "Link działa 48 godzin. Jeżeli to nie Ty, nie rób nic: bez potwierdzenia konto nie działa.",
      ],
      [
        hello(name).en,
        "Somebody, probably you, is making an account in Pożytek with this address. To begin, open this address and give the password you chose when registering:",
        link,
        "The link works for 48 hours. If it was not you, do nothing: an account that is not confirmed does not work.",
      ],
    ),
  alreadySubject: { pl: "Masz już konto w Pożytku", en: "You already have an account in Pożytek" },
  already: (name: string, signIn: string, reset: string) =>
    letter(
      [
        hello(name).pl,
        "Ktoś — zapewne Ty — próbował założyć konto z tym adresem, ale takie konto już istnieje. Zaloguj się tutaj:",
        signIn,
        "Nie pamiętasz hasła? Ustaw nowe:",
        reset,
        "Jeżeli to nie Ty, nie rób nic. Na koncie nic się nie zmieniło.",
      ],
      [
        hello(name).en,
        "Somebody, probably you, tried to make an account with this address, but there is one already. Sign in here:",
        signIn,
        "Forgot the password? Set a new one:",
        reset,
        "If it was not you, do nothing. Nothing has changed in your account.",
      ],
    ),
  resetSubject: { pl: "Ustaw nowe hasło", en: "Set a new password" },
  reset: (name: string, link: string) =>
    letter(
      [
        hello(name).pl,
        "Otwórz ten adres, aby ustawić nowe hasło:",
        link,
        "Link działa godzinę i tylko raz. Jeżeli nie prosisz o nowe hasło, nie rób nic: stare nadal działa.",
      ],
      [
        hello(name).en,
        "Open this address to set a new password:",
        link,
        "The link works for an hour and only once. If you did not ask for a new password, do nothing: the old one still works.",
      ],
    ),
  securitySubject: { pl: "Zmiana na Twoim koncie", en: "A change in your account" },
  security: (name: string, what: Text, link: string) =>
    letter(
      [
        hello(name).pl,
        what.pl,
        "Jeżeli to Ty, wszystko w porządku. Jeżeli nie, ustaw od razu nowe hasło — to zakończy wszystkie sesje:",
        link,
      ],
      [
        hello(name).en,
        what.en,
        "If it was you, all is well. If not, set a new password at once, which ends every session:",
        link,
      ],
    ),
  passwordChanged: { pl: "Hasło do Twojego konta zostało zmienione.", en: "The password of your account was changed." },
  secondFactorOn: {
    pl: "Na Twoim koncie włączono kod jednorazowy przy logowaniu.",
    en: "One-time codes at sign-in were turned on for your account.",
  },
  secondFactorOff: {
    pl: "Na Twoim koncie wyłączono kod jednorazowy przy logowaniu.",
    en: "One-time codes at sign-in were turned off for your account.",
  },
  passkeyAdded: {
    pl: "Do Twojego konta dodano klucz dostępu.",
    en: "A passkey was added to your account.",
  },
  passkeyRemoved: {
    pl: "Z Twojego konta usunięto klucz dostępu.",
    en: "A passkey was removed from your account.",
  },
  invitationSubject: (office: string) => ({ pl: `Zaproszenie: ${office}`, en: `Invitation: ${office}` }),
  invitation: (office: string, role: Text, link: string) =>
    letter(
      [
        "Dzień dobry!",
        `${office} zaprasza Cię do Pożytku. Twoja rola: ${role.pl}.`,
        "Załóż konto z tym adresem e-mail. Po jego potwierdzeniu rola będzie już na Ciebie czekać:",
        link,
        "Zaproszenie jest ważne 30 dni.",
      ],
      [
        "Hello,",
        `${office} invites you to Pożytek. Your role: ${role.en}.`,
        "Make an account with this e-mail address. Once you confirm it, the role is waiting for you:",
        link,
        "The invitation is valid for 30 days.",
      ],
    ),
  grantedSubject: (office: string) => ({ pl: `Nowa rola: ${office}`, en: `A new role: ${office}` }),
  granted: (name: string, office: string, role: Text, link: string) =>
    letter(
      [hello(name).pl, `${office} nadaje Ci rolę: ${role.pl}. Zacznij tutaj:`, link],
      [hello(name).en, `${office} gives you the role: ${role.en}. Start here:`, link],
    ),
})
