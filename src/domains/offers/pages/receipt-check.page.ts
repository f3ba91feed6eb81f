import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { alert, button, card, form, type Html, pageHeader, receipt, textField } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call } from "../../calls/public.ts"
import type { CheckedReceipt } from "../offer.queries.ts"
import { submittedTexts as texts } from "./submitted.texts.ts"

export type ReceiptCheckPage = {
  typed: { number: string; checksum: string }
  problems: readonly Problem[]
  found?: { receipt: CheckedReceipt; call: Call }
}

/** Public: says whether a receipt is genuine, and nothing of what was offered. */
export function receiptCheckPage(ctx: OfficeCtx, { typed, problems, found }: ReceiptCheckPage): Html {
  return officePage(ctx, {
    title: texts.checkTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { title: texts.checkTitle, lead: texts.checkLead }),
      found ? genuine(ctx, found) : "",
      card(ctx, {
        body: form(ctx, {
          action: urls.receiptCheck.href({ office: ctx.office.slug }),
          method: "get",
          body: [
            textField(ctx, {
              name: "numer",
              label: texts.checkNumber,
              hint: texts.checkNumberHint,
              value: typed.number,
              problems,
              width: "medium",
              autocomplete: "off",
            }),
            textField(ctx, {
              name: "suma",
              label: texts.checksum,
              hint: texts.checkChecksumHint,
              value: typed.checksum,
              problems,
              width: "medium",
              autocomplete: "off",
              spellcheck: false,
            }),
            button(ctx, { label: texts.check, look: "primary", icon: "shield-check" }),
          ],
        }),
      }),
    ],
  })
}

function genuine(ctx: OfficeCtx, found: NonNullable<ReceiptCheckPage["found"]>): Html[] {
  const { number, submittedAt, withdrawnAt, sha256 } = found.receipt
  return [
    receipt(ctx, {
      title: texts.checkGenuine,
      number,
      at: submittedAt,
      sha256,
      what: [{ term: texts.call, value: found.call.title }],
    }),
    ...(withdrawnAt ? [alert(ctx, { tone: "warning", body: texts.checkWithdrawn(withdrawnAt) })] : []),
  ]
}
