import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  type Content,
  card,
  columns,
  dateField,
  disclosure,
  facts,
  form,
  type Html,
  html,
  link,
  paragraphs,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { annulmentTexts } from "../annulment.texts.ts"
import { listTexts, publicTexts } from "../consultation.texts.ts"
import { type Consultation, isRunning, phaseAt } from "../consultation.ts"
import { forgettingTexts } from "../forgetting/forgetting.texts.ts"
import { namesKeptUntil } from "../forgetting/names-kept.ts"
import { invitationTexts } from "../invitations/invitation.texts.ts"
import { mayInvite } from "../invitations/invite-organisations.ts"
import type { RemarkCounts } from "../overview.queries.ts"
import { officeTexts as texts } from "./office.texts.ts"
import { officeHead } from "./office-parts.ts"

/** Where a consultation stands, for those who run it. */
export function officeConsultationPage(
  ctx: OfficeCtx,
  props: {
    consultation: Consultation
    counts: RemarkCounts
    invited: number
    typedTo: string
    problems: readonly Problem[]
  },
): Html {
  const { consultation: it, counts } = props
  const to = { office: ctx.office.slug, consultationId: it.id }
  return officePage(ctx, {
    title: it.title,
    failed: props.problems.length > 0,
    main: [
      ...officeHead(ctx, it, "overview", {
        actions: buttonLink(ctx, { href: urls.consultation.href(to), label: texts.publicPage }),
      }),
      columns(ctx, {
        main: [
          it.annulment ? annulled(ctx, it, it.annulment) : nextStep(ctx, it, counts),
          card(ctx, { title: texts.remarks, body: numbers(ctx, it, counts) }),
        ],
        aside: [
          card(ctx, {
            compact: true,
            title: it.annulment ? publicTexts.termWas : publicTexts.term,
            body: html`<p>${say(ctx, listTexts.fromTo(it.from ?? "", it.to ?? ""))}</p>`,
            foot: isRunning(it) && [
              extension(ctx, props),
              html`<p>${link(ctx, { href: urls.consultationAnnulment.href(to), label: annulmentTexts.go })}</p>`,
            ],
          }),
          card(ctx, { compact: true, title: publicTexts.basis, body: html`<p>${it.resolutionBasis}</p>` }),
          invitedCard(ctx, it, props.invited),
          namesCard(ctx, it),
        ],
      }),
    ],
  })
}

function nextStep(ctx: OfficeCtx, it: Consultation, counts: RemarkCounts): Content {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const entry = isRunning(it) && buttonLink(ctx, { href: urls.remarkEntry.href(to), label: texts.enterRemark })
  const isOver = ["closed", "reported"].includes(phaseAt(it, ctx.now))
  const main =
    counts.unanswered > 0
      ? buttonLink(ctx, {
          href: urls.officeRemarks.href(to, { odpowiedz: "waiting" }),
          label: texts.answerNext,
          look: "primary",
        })
      : isOver && buttonLink(ctx, { href: urls.consultationReport.href(to), label: texts.toReport, look: "primary" })
  return card(ctx, { title: texts.next, body: html`<div class="button-row">${say(ctx, [main, entry])}</div>` })
}

/** How many organisations were told by letter, and the way to tell more. */
function invitedCard(ctx: OfficeCtx, it: Consultation, invited: number): Content {
  const href = urls.consultationInvitations.href({ office: ctx.office.slug, consultationId: it.id })
  const isOpen = mayInvite(it, ctx.now)
  if (!isOpen && invited === 0) return ""
  return card(ctx, {
    compact: true,
    title: invitationTexts.invited,
    body: html`<p>${say(ctx, invitationTexts.invitedCount(invited))}</p>`,
    foot: isOpen && link(ctx, { href, label: invitationTexts.go, onward: true }),
  })
}

/** How long the office keeps who took part. */
function namesCard(ctx: OfficeCtx, it: Consultation): Content {
  const until = namesKeptUntil(it)
  if (!until) return ""
  const said = it.namesRemovedAt ? forgettingTexts.removed(it.namesRemovedAt) : forgettingTexts.until(until)
  const isToAnswer = !it.namesRemovedAt && !it.annulment
  return card(ctx, {
    compact: true,
    title: forgettingTexts.title,
    body: html`<p>${say(ctx, said)} ${isToAnswer ? say(ctx, forgettingTexts.answerFirst) : ""}</p>`,
  })
}

/** What was told to everybody, and the way to begin anew. */
function annulled(ctx: OfficeCtx, it: Consultation, { at, reason }: NonNullable<Consultation["annulment"]>): Html {
  const { slug: office } = ctx.office
  return alert(ctx, {
    tone: "danger",
    level: 2,
    title: publicTexts.annulledTitle(at),
    body: [paragraphs(reason), html`<p>${say(ctx, annulmentTexts.over)}</p>`],
    actions: buttonLink(ctx, {
      href: urls.newConsultation.href({ office }, { program: it.programmeId ?? undefined }),
      label: annulmentTexts.again,
    }),
  })
}

function numbers(ctx: OfficeCtx, it: Consultation, counts: RemarkCounts): Html {
  const to = { office: ctx.office.slug, consultationId: it.id }
  const listed = (n: number, query: Record<string, string>) =>
    link(ctx, { href: urls.officeRemarks.href(to, query), label: String(n) })
  return facts(ctx, [
    { term: texts.taken, value: listed(counts.taken, {}) },
    { term: texts.unanswered, value: listed(counts.unanswered, { odpowiedz: "waiting" }) },
    { term: texts.held, value: listed(counts.held, { dane: "tak" }) },
    { term: texts.joined, value: String(counts.joined) },
    { term: texts.people, value: String(counts.residents + counts.organisations) },
    { term: texts.toSend, value: String(counts.toSend) },
  ])
}

function extension(
  ctx: OfficeCtx,
  {
    consultation: it,
    typedTo,
    problems,
  }: { consultation: Consultation; typedTo: string; problems: readonly Problem[] },
): Html {
  return disclosure(ctx, {
    summary: texts.extendTitle,
    open: problems.length > 0,
    body: form(ctx, {
      action: urls.consultationExtension.href({ office: ctx.office.slug, consultationId: it.id }),
      body: [
        dateField(ctx, { name: "to", label: texts.extendTo, hint: texts.extendHint, value: typedTo, problems }),
        button(ctx, { label: texts.extend }),
      ],
    }),
  })
}
