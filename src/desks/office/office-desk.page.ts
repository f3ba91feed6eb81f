import { OFFER_READERS } from "../../domains/offers/public.ts"
import type { Text } from "../../lib/texts.ts"
import { hasRole, type PersonCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  buttonLink,
  card,
  columns,
  emptyState,
  type Html,
  html,
  link,
  pageHeader,
  table,
  tag,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import { consultationTaskTexts } from "./consultation-task.texts.ts"
import type { DeskTask } from "./office-desk.tasks.ts"
import { deskTexts as texts } from "./office-desk.texts.ts"

/** The first page of everybody who has a role in the office: what waits for them and where their things are. */
export function officeDeskPage(ctx: PersonCtx, tasks: readonly DeskTask[]): Html {
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, {
        title: texts.hello(ctx.actor.name),
        eyebrow: texts.title,
        lead: tasks.length > 0 ? texts.lead : undefined,
        actions: hasRole(ctx.actor, "official", "coordinator", "administrator")
          ? buttonLink(ctx, { href: urls.newCall.href({ office }), label: texts.newCall, look: "primary" })
          : undefined,
      }),
      columns(ctx, {
        main:
          tasks.length === 0
            ? emptyState(ctx, { level: 2, title: texts.nothing, body: texts.nothingBody, icon: "circle-check" })
            : card(ctx, { title: texts.todo, body: taskTable(ctx, tasks) }),
        aside: card(ctx, {
          title: texts.places,
          compact: true,
          body: html`<ul class="link-list">${placesOf(ctx).map((place) => html`<li>${link(ctx, place)}</li>`)}</ul>`,
        }),
      }),
    ],
  })
}

function taskTable(ctx: PersonCtx, tasks: readonly DeskTask[]): Html {
  return table<DeskTask>(ctx, {
    caption: texts.todo,
    hiddenCaption: true,
    rows: tasks,
    columns: [
      { label: texts.colTask, heading: true, cell: (task) => task.what },
      { label: texts.colState, cell: (task) => tag(ctx, { label: task.state, tone: task.tone }) },
      { label: texts.colNext, cell: (task) => link(ctx, { ...task.next, onward: true }) },
    ],
  })
}

function placesOf(ctx: PersonCtx): { href: string; label: Text }[] {
  const office = ctx.office.slug
  const { actor } = ctx
  const places: [boolean, string, Text][] = [
    [
      hasRole(actor, "official", "coordinator", "administrator", "mayor", "councillor"),
      urls.officeCalls.href({ office }),
      texts.calls,
    ],
    [hasRole(actor, ...OFFER_READERS), urls.intake.href({ office }), texts.intake],
    [
      hasRole(actor, "official", "coordinator", "administrator", "mayor", "councillor"),
      urls.contracts.href({ office }),
      texts.contracts,
    ],
    [hasRole(actor, "official", "coordinator", "administrator"), urls.reports.href({ office }), texts.reports],
    [
      hasRole(actor, "official", "coordinator", "administrator", "goal-chief", "mayor", "councillor"),
      urls.officeProgrammes.href({ office }),
      texts.programmes,
    ],
    [
      hasRole(actor, "official", "coordinator", "administrator"),
      urls.yearlyReports.href({ office }),
      texts.yearlyReports,
    ],
    [
      hasRole(actor, "official", "coordinator", "administrator"),
      urls.officeConsultations.href({ office }),
      consultationTaskTexts.places,
    ],
    [true, urls.organisations.href({ office }), texts.organisations],
    [true, urls.strategy.href({ office }), texts.strategy],
    [hasRole(actor, "administrator", "coordinator", "goal-chief"), urls.cardImport.href({ office }), texts.cardImport],
    [true, urls.indicatorsToFill.href({ office }), texts.goIndicators],
    [hasRole(actor, "administrator"), urls.people.href({ office }), texts.people],
    [hasRole(actor, "administrator"), urls.officeSettings.href({ office }), texts.settings],
    [hasRole(actor, "administrator"), urls.units.href({ office }), texts.units],
    [hasRole(actor, "administrator", "coordinator"), urls.history.href({ office }), texts.history],
  ]
  return places.filter(([may]) => may).map(([, href, label]) => ({ href, label }))
}
