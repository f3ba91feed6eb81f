import type { Lang, Text } from "../../lib/texts.ts"
import type { OfficeRef } from "../../platform/ctx.ts"
import type { Mail } from "../../platform/mail.ts"
import { urls } from "../../urls.ts"
import { mailTexts as texts } from "./mail.texts.ts"

type Addressee = { name: string; email: string }

function mail(lang: Lang, to: string, subject: Text, body: Text): Mail {
  return { to, subject: subject[lang], body: body[lang] }
}

/** Asks to confirm the e-mail of a new account. */
export function confirmationMail(
  lang: Lang,
  baseUrl: string,
  it: Addressee & { token: string; returnPath?: string | undefined },
): Mail {
  const link = `${baseUrl}${urls.confirmEmail.href({}, { token: it.token, dalej: it.returnPath })}`
  return mail(lang, it.email, texts.confirmationSubject, texts.confirmation(it.name, link))
}

/** Tells the owner of an account that somebody registered with its address once more. */
export function alreadyRegisteredMail(lang: Lang, baseUrl: string, it: Addressee): Mail {
  const links = [`${baseUrl}${urls.signIn.href({})}`, `${baseUrl}${urls.forgotPassword.href({})}`] as const
  return mail(lang, it.email, texts.alreadySubject, texts.already(it.name, ...links))
}

/** Carries the link that sets a new password. */
export function resetMail(lang: Lang, baseUrl: string, it: Addressee & { token: string }): Mail {
  const link = `${baseUrl}${urls.resetPassword.href({}, { token: it.token })}`
  return mail(lang, it.email, texts.resetSubject, texts.reset(it.name, link))
}

/** Says what has just been changed about the account's security, so that a thief cannot do it in silence. */
export function securityMail(lang: Lang, baseUrl: string, it: Addressee, what: SecurityChange): Mail {
  const link = `${baseUrl}${urls.forgotPassword.href({})}`
  return mail(lang, it.email, texts.securitySubject, texts.security(it.name, texts[what], link))
}

export type SecurityChange =
  | "passwordChanged"
  | "secondFactorOn"
  | "secondFactorOff"
  | "passkeyAdded"
  | "passkeyRemoved"

/** Invites somebody without an account to a role in an office. */
export function invitationMail(
  lang: Lang,
  baseUrl: string,
  it: { email: string; role: Text; office: OfficeRef },
): Mail {
  const link = `${baseUrl}${urls.signUp.href({}, { email: it.email, dalej: urls.home.href({ office: it.office.slug }) })}`
  return mail(lang, it.email, texts.invitationSubject(it.office.name), texts.invitation(it.office.name, it.role, link))
}

/** Tells somebody with an account about a new role. */
export function grantedMail(lang: Lang, baseUrl: string, it: Addressee & { role: Text; office: OfficeRef }): Mail {
  const link = `${baseUrl}${urls.desk.href({ office: it.office.slug })}`
  return mail(
    lang,
    it.email,
    texts.grantedSubject(it.office.name),
    texts.granted(it.name, it.office.name, it.role, link),
  )
}
