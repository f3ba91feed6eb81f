import { findSphere } from "../../../law/spheres.ts"
import { formatMoment, today } from "../../../lib/dates.ts"
import { formatMoney } from "../../../lib/money.ts"
import { inEach, type Lang, type Text } from "../../../lib/texts.ts"
import type { Ctx, OfficeRef } from "../../../platform/ctx.ts"
import type { Mail } from "../../../platform/mail.ts"
import type { LinkSigner } from "../../../platform/signed-links.ts"
import { urls } from "../../../urls.ts"
import { alertMailTexts as texts } from "./alert.mail.texts.ts"
import { alertTexts } from "./alert.texts.ts"
import { type AlertChoice, CONFIRMING, ENDING, type NewsKind, REQUEST_HOURS } from "./alert.ts"

/** What a letter tells; the same for everybody who gets it. */
export type News = {
  kind: NewsKind
  office: Pick<OfficeRef, "id" | "slug" | "name">
  call: { id: string; number: string; title: string; spheres: readonly string[]; pool: number; version: number }
  closesAt: Temporal.Instant
  /** Why the conditions changed, or on what ground and with what note the call is annulled; empty otherwise. */
  reason: Text
}

export type Addressee = { id: string; email: string; language: Lang; spheres: readonly string[] | null }

/** The circumstances of letters: made by requests and by the clock. */
export type Sending = { now: Temporal.Instant; baseUrl: string; links: LinkSigner }

/** A letter about a call, with the links that change and end such letters. */
export function newsMail(it: Sending, news: News, to: Addressee): Mail {
  const lang = to.language
  const { subject, body } = letterOf(it, news)
  const end = `${it.baseUrl}${urls.alertsEnd.href({ token: it.links.seal(ENDING, to.id) }, inLanguage(lang))}`
  const foot = texts.foot({
    why: wanted(to.spheres, it.now)[lang],
    change: `${it.baseUrl}${urls.alerts.href({ office: news.office.slug }, inLanguage(lang))}`,
    end,
  })
  return { to: to.email, subject: subject[lang], body: `${body[lang]}\n\n${foot[lang]}`, unsubscribe: end }
}

function letterOf(it: Sending, { kind, office, call, closesAt, reason }: News): { subject: Text; body: Text } {
  const to = { office: office.slug, callId: call.id }
  const factsIn = (lang: Lang) => ({
    office: office.name,
    number: call.number,
    title: call.title,
    spheres: spheresIn(call.spheres, it.now)[lang],
    pool: formatMoney(call.pool, lang),
    closes: formatMoment(closesAt, lang),
    link: `${it.baseUrl}${urls.call.href(to, inLanguage(lang))}`,
  })
  const version = { ...to, version: String(call.version) }
  const changesIn = (lang: Lang) => `${it.baseUrl}${urls.callVersion.href(version, inLanguage(lang))}`
  if (kind === "announced")
    return {
      subject: texts.announcedSubject(call.title),
      body: inEach((lang) => texts.announced(factsIn(lang))[lang]),
    }
  if (kind === "annulled")
    return {
      subject: texts.annulledSubject(call.title),
      body: inEach((lang) => texts.annulled(factsIn(lang), reason)[lang]),
    }
  if (kind === "extended")
    return { subject: texts.extendedSubject(call.title), body: inEach((lang) => texts.extended(factsIn(lang))[lang]) }
  return {
    subject: texts.correctedSubject(call.title),
    body: inEach((lang) => texts.corrected(factsIn(lang), reason, changesIn(lang))[lang]),
  }
}

/** The only letter to an address that nobody has confirmed yet. */
export function confirmationMail(ctx: Ctx, it: AlertChoice & { id: string; email: string; offices: Text }): Mail {
  if (!ctx.links) throw new Error("a letter with a sealed link was asked for where none can be made")
  const token = ctx.links.seal(CONFIRMING, it.id)
  const link = `${ctx.baseUrl ?? ""}${urls.alertsConfirmation.href({ token }, inLanguage(it.language))}`
  const body = texts.confirm({
    wanted: wanted(it.spheres, ctx.now),
    offices: it.offices,
    link,
    hours: REQUEST_HOURS,
  })
  return { to: it.email, subject: texts.confirmSubject[it.language], body: body[it.language] }
}

/** "wszystkie urzędy", or the names of those chosen. */
export function chosenOffices(chosen: AlertChoice["officeIds"], offices: readonly OfficeRef[]): Text {
  if (chosen === null) return alertTexts.everyOffice
  const names = offices.filter(({ id }) => chosen.includes(id)).map(({ name }) => name)
  return inEach(() => names.join(", "))
}

/** A letter in English leads to pages in English, also in a browser that has never been here. */
const inLanguage = (lang: Lang): Record<string, string> => (lang === "pl" ? {} : { lang })

/** "wszystkie sfery zadań", or the names of those chosen. */
export const wanted = (spheres: AlertChoice["spheres"], now: Temporal.Instant): Text =>
  spheres === null ? texts.everything : spheresIn(spheres, now)

const spheresIn = (spheres: readonly string[], now: Temporal.Instant): Text =>
  inEach((lang) => spheres.map((pkt) => findSphere(pkt, today(now))?.short[lang] ?? pkt).join(", "))
