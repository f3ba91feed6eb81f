import type { Text } from "../lib/texts.ts"
import { type Ctx, hasRole, type Role } from "../platform/ctx.ts"
import { urls } from "../urls.ts"
import type { Content, Html, Words } from "./html.ts"
import { demoBar } from "./layout/demo-bar.ts"
import type { Account, Frame, NavItem, OwnPlace } from "./layout/frame.ts"
import { page } from "./layout/page.ts"
import { officePageTexts as texts } from "./office-page.texts.ts"

export const roleNames: Readonly<Record<Role, Text>> = {
  administrator: texts.roleAdministrator,
  coordinator: texts.roleCoordinator,
  official: texts.roleOfficial,
  mayor: texts.roleMayor,
  councillor: texts.roleCouncillor,
  "committee-member": texts.roleCommitteeMember,
  "goal-chief": texts.roleGoalChief,
}

export type OfficePageProps = {
  /** Of the browser's tab. */
  title: Words
  /** Opens with `pageHeader`. */
  main: Content
  description?: Words
  head?: Html
  /** The page came back with problems. */
  failed?: boolean
  unlisted?: boolean
}

/** A whole page in the frame of the context: navigation of the office, the person's menu, the notice of the last action. */
export function officePage(ctx: Ctx, props: OfficePageProps): Html {
  const path = ctx.path.split("?")[0] ?? ctx.path
  return page(ctx, { ...props, frame: frameOf(ctx), path, unlisted: props.unlisted ?? ctx.actor.kind === "person" })
}

function frameOf(ctx: Ctx): Frame {
  return {
    office: ctx.office
      ? {
          name: ctx.office.siteName,
          subtitle: texts.subtitle,
          initial: "P",
          href: urls.home.href({ office: ctx.office.slug }),
          address: `${ctx.office.name}, ${ctx.office.address}`,
        }
      : { name: texts.product, subtitle: texts.productSubtitle, initial: "P", href: urls.root.href({}) },
    navigation: navigationOf(ctx),
    ownPlaces: ownPlacesOf(ctx),
    account: accountOf(ctx),
    languages: [
      { lang: "pl", label: "Polski", href: inLanguage(ctx.pageBehind ?? ctx.path, "pl") },
      { lang: "en", label: "English", href: inLanguage(ctx.pageBehind ?? ctx.path, "en") },
    ],
    footer: footerOf(ctx),
    notices: ctx.notice ? [{ tone: "success", body: ctx.notice }] : [],
    demo: ctx.isExample ? exampleBar(ctx) : undefined,
    scheme: ctx.scheme,
    schemeAction: urls.appearance.href({}),
  }
}

function navigationOf(ctx: Ctx): NavItem[] {
  if (!ctx.office) return []
  const office = ctx.office.slug
  return [
    { href: urls.calls.href({ office }), label: texts.calls },
    { href: urls.organisations.href({ office }), label: texts.organisations },
    { href: urls.publicContracts.href({ office }), label: texts.contracts },
    { href: urls.programmes.href({ office }), label: texts.programmes },
    { href: urls.consultations.href({ office }), label: texts.consultations },
    { href: urls.strategy.href({ office }), label: texts.strategy },
    { href: urls.numbers.href({ office }), label: texts.numbers },
  ]
}

function ownPlacesOf(ctx: Ctx): OwnPlace[] {
  if (!ctx.office) return []
  const office = ctx.office.slug
  const desk = { href: urls.desk.href({ office }), label: texts.desk, short: texts.desk }
  const offers = { label: texts.organisationDesk, short: texts.organisationDeskShort }
  return [
    ...(hasAnyRole(ctx) ? [desk] : []),
    ...(isMember(ctx) ? [{ ...offers, href: urls.organisationDesk.href({ office }) }] : []),
  ]
}

const hasAnyRole = (ctx: Ctx) => ctx.actor.kind === "person" && ctx.actor.roles.length > 0
const isMember = (ctx: Ctx) => ctx.actor.kind === "person" && ctx.actor.memberships.length > 0

function accountOf(ctx: Ctx): Account {
  const { actor } = ctx
  if (actor.kind !== "person") return { kind: "guest", signIn: urls.signIn.href({}, { dalej: returnPath(ctx.path) }) }
  const office = ctx.office?.slug
  const items: NavItem[] = [{ href: urls.account.href({}), label: texts.account }]
  if (office && hasRole(actor, "administrator")) {
    items.push({ href: urls.people.href({ office }), label: texts.people })
    items.push({ href: urls.officeSettings.href({ office }), label: texts.settings })
    items.push({ href: urls.history.href({ office }), label: texts.history })
  }
  const role = actor.roles[0]
  const membership = actor.memberships[0]
  return {
    kind: "person",
    name: actor.name,
    role: role ? roleNames[role] : membership?.organisationName,
    items,
    signOut: urls.signOut.href({}),
  }
}

/** Signing in from the sign-in pages themselves leads home, not back to them. */
const returnPath = (path: string) => (/^\/(logowanie|rejestracja|haslo|osoby-pokazowe)/.test(path) ? undefined : path)

function inLanguage(path: string, lang: string): string {
  return `${path}${path.includes("?") ? "&" : "?"}lang=${lang}`
}

function footerOf(ctx: Ctx): NavItem[] {
  if (!ctx.office) return []
  const office = ctx.office.slug
  return [
    { href: urls.accessibility.href({ office }), label: texts.accessibility },
    { href: urls.privacy.href({ office }), label: texts.privacy },
    { href: urls.receiptCheck.href({ office }), label: texts.receiptCheck },
  ]
}

function exampleBar(ctx: Ctx): Html {
  const person = ctx.actor.kind === "person" ? ctx.actor.name : texts.demoVisitor
  const links = [
    { href: urls.demoPeople.href({}), label: texts.demoSwitch },
    { href: urls.mails.href({}), label: texts.demoMails },
    { href: urls.clock.href({}), label: texts.demoClock },
  ]
  return demoBar(ctx, { person, links })
}
