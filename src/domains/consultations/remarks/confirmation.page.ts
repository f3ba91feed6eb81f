import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  type Content,
  card,
  confirmPanel,
  disclosure,
  errorSummary,
  form,
  type Html,
  hidden,
  pageHeader,
  paragraphs,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { listTexts } from "../consultation.texts.ts"
import { type Consultation, isOpen } from "../consultation.ts"
import type { Poll } from "../polls/poll.ts"
import { linkedBallots } from "../polls/poll-cards.ts"
import { remarksTexts, remarkTexts as texts } from "./remark.texts.ts"
import type { LinkedRemark } from "./remark-of-link.ts"

/** Where the link of the letter leads: the remark, and what can be done with it now. */
export function confirmationPage(
  ctx: OfficeCtx,
  remark: LinkedRemark,
  token: string,
  problems: readonly Problem[],
  polls: readonly Poll[] = [],
): Html {
  const to = { office: ctx.office.slug, consultationId: remark.consultation.id }
  const title =
    remark.state === "unconfirmed"
      ? texts.confirmTitle
      : remark.state === "taken"
        ? texts.confirmedTitle(remark.number ?? 0)
        : texts.withdrawnTitle
  const keys = [hidden("uwaga", remark.id), hidden("klucz", token)]
  const back = buttonLink(ctx, { href: urls.consultation.href(to), label: texts.back })
  const actions: Content =
    remark.state === "unconfirmed"
      ? form(ctx, {
          action: urls.remarkConfirmation.href(to),
          body: [keys, button(ctx, { label: texts.confirm, look: "primary" })],
        })
      : remark.state === "taken" && isOpen(remark.consultation, ctx.now)
        ? disclosure(ctx, {
            summary: texts.withdraw,
            body: form(ctx, {
              action: urls.remarkConfirmationEnd.href(to),
              body: [keys, texts.withdrawBody, button(ctx, { label: texts.withdraw, look: "danger" })],
            }),
          })
        : ""
  return officePage(ctx, {
    title,
    unlisted: true,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title,
        lead:
          remark.state === "unconfirmed"
            ? texts.confirmLead
            : remark.state === "taken"
              ? texts.confirmedLead
              : undefined,
      }),
      errorSummary(ctx, problems),
      card(ctx, {
        title: remark.consultation.title,
        body: [
          paragraphs(remark.text),
          remark.proposed && [remarksTexts.proposed, ":", paragraphs(remark.proposed)],
          actions,
        ],
        foot: back,
      }),
      remark.state !== "unconfirmed" &&
        linkedBallots(ctx, remark.consultation, polls, { keys, action: urls.remarkVote.href(to), problems }),
    ],
  })
}

/** The question before a signed-in person's remark is withdrawn. */
export function withdrawalPage(
  ctx: OfficeCtx,
  remark: { consultation: Consultation; id: string; number: number | null; text: string },
  problems: readonly Problem[],
): Html {
  const to = { office: ctx.office.slug, consultationId: remark.consultation.id }
  return officePage(ctx, {
    title: texts.withdraw,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: listTexts.title, href: urls.consultations.href({ office: to.office }) },
          { label: remark.consultation.title, href: urls.consultation.href(to) },
          { label: texts.withdraw },
        ],
        title: remarksTexts.number(remark.number ?? 0),
      }),
      errorSummary(ctx, problems),
      confirmPanel(ctx, {
        title: texts.withdrawTitle,
        body: paragraphs(remark.text),
        consequences: [texts.withdrawBody],
        action: urls.remarkWithdrawal.href({ ...to, remarkId: remark.id }),
        confirm: texts.withdraw,
        cancel: { href: urls.consultation.href(to) },
        danger: true,
      }),
    ],
  })
}
