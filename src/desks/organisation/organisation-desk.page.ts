import { callPhase } from "../../domains/calls/public.ts"
import type { OwnContract } from "../../domains/contracts/public.ts"
import type { ReportLine } from "../../domains/reports/public.ts"
import type { Text } from "../../lib/texts.ts"
import type { PersonCtx } from "../../platform/ctx.ts"
import { officePage } from "../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  type Content,
  card,
  deadlineTag,
  emptyState,
  type Html,
  html,
  link,
  pageHeader,
  pagination,
  section,
  table,
  tag,
  words,
} from "../../ui/public.ts"
import { urls } from "../../urls.ts"
import type { DeletedLine, DraftLine, SubmittedLine, SubmittedPage } from "./organisation-desk.queries.ts"
import { organisationDeskTexts as texts } from "./organisation-desk.texts.ts"
import { ownContracts } from "./own-contracts.ts"

export type OrganisationDesk = {
  drafts: readonly DraftLine[]
  deleted: readonly DeletedLine[]
  submitted: SubmittedPage
  contracts: readonly OwnContract[]
  reports: readonly ReportLine[]
}

/** What a member of an organisation has begun and sent: first what is not submitted, with the time left. */
export function organisationDeskPage(ctx: PersonCtx, desk: OrganisationDesk): Html {
  const names = ctx.actor.memberships.map((it) => it.organisationName).join(", ")
  return officePage(ctx, {
    title: texts.title,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead(names) }),
      section(ctx, { title: texts.drafts, body: drafts(ctx, desk) }),
      desk.deleted.length > 0 ? section(ctx, { title: texts.deletedDrafts, body: deleted(ctx, desk.deleted) }) : "",
      section(ctx, { title: texts.submitted, body: submitted(ctx, desk.submitted) }),
      section(ctx, { title: texts.contracts, body: ownContracts(ctx, desk.contracts, desk.reports) }),
      html`<p class="quiet">${link(ctx, { href: urls.alerts.href({ office: ctx.office.slug }), label: texts.alerts })}</p>`,
    ],
  })
}

function drafts(ctx: PersonCtx, { drafts }: OrganisationDesk): Content {
  if (drafts.length > 0) return drafts.map((draft, index) => draftCard(ctx, draft, index === 0))
  const calls = urls.calls.href({ office: ctx.office.slug })
  return emptyState(ctx, {
    title: texts.noDrafts,
    body: texts.noDraftsText,
    actions: buttonLink(ctx, { href: calls, label: texts.toCalls, look: "primary" }),
  })
}

/** What stands between an open draft and its submission. */
function openMessage({ gaps, isShared, silent }: DraftLine): Text {
  if (gaps > 0) return isShared ? texts.incompleteShared(gaps) : texts.incomplete(gaps)
  if (isShared) return texts.completeShared
  return silent ? texts.completeJoint : texts.completeUnsent
}

function nextOf({ isShared, awaitsAnswer }: DraftLine, isComplete: boolean): Text {
  if (isShared) return awaitsAnswer ? texts.readAndAnswer : texts.readAndConfirm
  return isComplete ? texts.checkAndSubmit : texts.open
}

function draftCard(ctx: PersonCtx, draft: DraftLine, isFirst: boolean): Html {
  const to = { office: ctx.office.slug, offerId: draft.id }
  const phase = callPhase(draft.call, ctx.now)
  const isOpen = phase === "open"
  const isComplete = isOpen && draft.gaps === 0
  const title = draft.title || words(ctx, texts.untitled)
  const message = isOpen
    ? openMessage(draft)
    : phase === "annulled"
      ? texts.annulled
      : texts.closed(draft.call.closesAt)
  const call = urls.call.href({ office: ctx.office.slug, callId: draft.call.id })
  return card(ctx, {
    title,
    level: 3,
    ...(isOpen ? { aside: deadlineTag(ctx, draft.call.closesAt, ctx.now) } : {}),
    body: [
      draft.awaitsAnswer && isOpen
        ? alert(ctx, { tone: "warning", title: texts.answerAwaited, body: html`<p>${words(ctx, texts.answer)}</p>` })
        : "",
      alert(ctx, {
        tone: isOpen ? "danger" : "info",
        title: texts.notSubmitted,
        body: html`<p>${words(ctx, message)}</p>`,
      }),
      html`<p>${link(ctx, { href: call, label: draft.call.title })}${ctx.actor.memberships.length > 1 || draft.isShared ? ` · ${draft.organisationName}` : ""}</p>`,
      draft.isShared ? html`<p>${words(ctx, texts.shared(draft.organisationName))}</p>` : "",
      !draft.isShared && draft.silent?.length ? html`<p>${words(ctx, texts.silent(draft.silent.join(", ")))}</p>` : "",
      html`<p class="note">${words(ctx, texts.changed(draft.changedAt))}</p>`,
    ],
    foot: html`<div class="button-row">${buttonLink(ctx, {
      href: isComplete && !draft.isShared ? urls.offerCheck.href(to) : urls.offer.href(to),
      label: nextOf(draft, isComplete),
      hiddenLabel: title,
      look: isFirst ? "primary" : "secondary",
    })}${
      draft.isShared
        ? ""
        : buttonForm(ctx, {
            action: urls.offerDeletion.href(to),
            button: button(ctx, { label: texts.deleteDraft, hiddenLabel: title, look: "quiet", icon: "trash-2" }),
          })
    }</div>`,
  })
}

function deleted(ctx: PersonCtx, lines: readonly DeletedLine[]): Html {
  const items = lines.map((line) => {
    const title = line.title || words(ctx, texts.untitled)
    const action = urls.offerRestoration.href({ office: ctx.office.slug, offerId: line.id })
    return html`<li>${title} <span class="note">${words(ctx, texts.deletedAt(line.deletedAt))}</span> ${buttonForm(
      ctx,
      {
        action,
        button: button(ctx, { label: texts.restore, hiddenLabel: title, look: "quiet" }),
      },
    )}</li>`
  })
  return html`<ul>${items}</ul>`
}

function submitted(ctx: PersonCtx, page: SubmittedPage): Content {
  const office = ctx.office.slug
  return [
    table<SubmittedLine>(ctx, {
      caption: texts.submitted,
      hiddenCaption: true,
      rows: page.offers,
      empty: texts.noSubmitted,
      columns: [
        {
          label: texts.task,
          heading: true,
          cell: (row) => [
            link(ctx, { href: urls.offer.href({ office, offerId: row.id }), label: row.title }),
            row.isJoint ? html`<br><span class="note">${words(ctx, texts.jointOf(row.organisationName))}</span>` : "",
          ],
        },
        { label: texts.number, cell: (row) => row.number },
        {
          label: texts.call,
          cell: (row) => link(ctx, { href: urls.call.href({ office, callId: row.call.id }), label: row.call.title }),
        },
        {
          label: texts.state,
          cell: (row) =>
            row.withdrawnAt
              ? tag(ctx, { label: texts.stateWithdrawn })
              : tag(ctx, { label: texts.stateSubmitted, tone: "success" }),
        },
        { label: texts.next, cell: (row) => next(ctx, row) },
      ],
    }),
    pagination(ctx, {
      page: page.page,
      pages: page.pages,
      href: (number) => urls.organisationDesk.href({ office }, { strona: number }),
    }),
  ]
}

function next(ctx: PersonCtx, { call, withdrawnAt }: SubmittedLine): Content {
  if (withdrawnAt) return texts.nextWithdrawn(withdrawnAt)
  switch (callPhase(call, ctx.now)) {
    case "evaluation":
      return texts.nextEvaluation(call.decisionOn)
    case "decided": {
      const results = urls.results.href({ office: ctx.office.slug, callId: call.id })
      return call.resultsPublishedAt ? link(ctx, { href: results, label: texts.nextResults }) : texts.nextDecided
    }
    case "annulled":
      return texts.nextAnnulled
    default:
      return texts.nextOpen(call.closesAt)
  }
}
