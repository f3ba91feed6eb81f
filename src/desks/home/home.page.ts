import { type CallSummary, callCard } from "../../domains/calls/public.ts"
import { type Consultation, openConsultationCards } from "../../domains/consultations/public.ts"
import { stageLine, type UsualYear, usualLine } from "../../domains/programmes/public.ts"
import { formatNumber } from "../../lib/numbers.ts"
import { hasRole, isPerson, type OfficeCtx, ROLES } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  buttonLink,
  card,
  columns,
  emptyState,
  grid,
  type Html,
  html,
  link,
  money,
  pageHeader,
  say,
  section,
  statTiles,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { HomeNumbers } from "./home.queries.ts"
import { homeTexts as texts } from "./home.texts.ts"

export type HomeProps = {
  year: UsualYear
  /** The programme that the office works on, with its stages; without one the year is shown by the calendar. */
  programme: Parameters<typeof stageLine>[1] | undefined
  calls: readonly CallSummary[]
  consultations: readonly Consultation[]
  numbers: HomeNumbers
}

/** The public home page of an office: what can be done now, where the year is, what came of it. */
export function homePage(ctx: OfficeCtx, props: HomeProps): Html {
  const { slug: office } = ctx.office
  const allCalls = link(ctx, { href: urls.calls.href({ office }), label: texts.allCalls, onward: true })
  return officePage(ctx, {
    title: texts.title,
    description: texts.lead,
    main: [
      columns(ctx, {
        main: hero(ctx, props.year),
        aside: props.programme ? programmeCard(ctx, props.programme) : yearCard(ctx, props.year),
        balanced: true,
      }),
      section(ctx, { title: texts.openCalls, aside: allCalls, body: openCalls(ctx, props.calls) }),
      openConsultationCards(ctx, props.consultations),
      numbersBand(ctx, props.numbers),
    ],
  })
}

function hero(ctx: OfficeCtx, { year }: UsualYear): Html {
  const { slug: office } = ctx.office
  return pageHeader(ctx, {
    hero: true,
    eyebrow: texts.eyebrow(year),
    title: texts.title,
    lead: texts.lead,
    actions: [
      buttonLink(ctx, {
        href: urls.calls.href({ office }, { etap: "otwarte" }),
        label: texts.seeCalls,
        look: "primary",
      }),
      secondAction(ctx),
    ],
  })
}

/** What this person most likely came for besides the calls. */
function secondAction(ctx: OfficeCtx): Html {
  const { slug: office } = ctx.office
  if (hasRole(ctx.actor, ...ROLES)) return buttonLink(ctx, { href: urls.desk.href({ office }), label: texts.toDesk })
  if (isPerson(ctx) && ctx.actor.memberships.length > 0)
    return buttonLink(ctx, { href: urls.organisationDesk.href({ office }), label: texts.toOrganisationDesk })
  return buttonLink(ctx, { href: urls.newOrganisation.href({ office }), label: texts.registerOrganisation })
}

/** The year as it really goes: dates, remarks and what comes next. */
function programmeCard(ctx: OfficeCtx, it: Parameters<typeof stageLine>[1]): Html {
  const years = String(it.programme.yearFrom)
  const href = urls.publicProgrammeStages.href({ office: ctx.office.slug, years })
  return card(ctx, {
    title: texts.year(it.programme.yearFrom - 1, it.programme.yearFrom),
    compact: true,
    body: [stageLine(ctx, it), html`<p>${link(ctx, { href, label: texts.yearStages, onward: true })}</p>`],
  })
}

function yearCard(ctx: OfficeCtx, year: UsualYear): Html {
  return card(ctx, {
    title: texts.year(year.year - 1, year.year),
    compact: true,
    body: [usualLine(ctx, year), html`<p class="note">${say(ctx, texts.yearNote)}</p>`],
  })
}

function openCalls(ctx: OfficeCtx, calls: readonly CallSummary[]): Html {
  if (calls.length > 0)
    return grid(
      ctx,
      calls.map((call) => callCard(ctx, call)),
    )
  return emptyState(ctx, {
    title: texts.noCallsTitle,
    body: texts.noCallsBody,
    icon: "calendar",
    actions: buttonLink(ctx, { href: urls.calls.href({ office: ctx.office.slug }), label: texts.allCalls }),
  })
}

function numbersBand(ctx: OfficeCtx, numbers: HomeNumbers): Html {
  const { slug: office } = ctx.office
  const { year, carriedOut, granted, organisations, formallyRejected } = numbers
  const contracts = urls.publicContracts.href({ office })
  const list = (source: string) => urls.numberList.href({ office, source, year: String(year) })
  const count = (n: number) => formatNumber(n, ctx.lang)
  return statTiles(ctx, {
    label: texts.numbers,
    tiles: [
      { figure: count(carriedOut), label: texts.carriedOut(carriedOut, year), href: list("projects-carried-out") },
      { figure: money(ctx, granted, "short"), label: texts.granted(year), href: contracts },
      {
        figure: count(organisations),
        label: texts.organisations(organisations),
        href: urls.organisations.href({ office }),
      },
      {
        figure: count(formallyRejected),
        label: texts.formallyRejected(formallyRejected, year),
        href: list("offers-rejected-formally"),
      },
    ],
  })
}
