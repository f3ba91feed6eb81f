import { daysOf } from "../../../law/deadlines.ts"
import { today } from "../../../lib/dates.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  dateField,
  errorSummary,
  form,
  grid,
  type Html,
  hidden,
  html,
  moneyField,
  numberField,
  pageHeader,
  say,
  textArea,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { limitOf } from "../contract.form.ts"
import { isReduced } from "../contract.ts"
import { pageTexts } from "./contract-page.texts.ts"
import { editTexts as texts } from "./edit.texts.ts"
import { type EditPage, fieldOf, TERMS_FORM_ID } from "./edit-form.ts"
import { stateCard } from "./edit-state.ts"
import { agreedCosts, trancheFields } from "./edit-tables.ts"

/** Everything the parties agree on beside the awarded grant; the sums and what is missing stand at the right. */
export function editContractPage(ctx: OfficeCtx, page: EditPage): Html {
  const { contract, problems } = page
  const to = { office: ctx.office.slug, contractId: contract.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: pageTexts.contracts, href: urls.contracts.href({ office: to.office }) },
          { label: contract.title, href: urls.contract.href(to) },
          { label: texts.title },
        ],
        eyebrow: pageTexts.eyebrow(contract.number),
        title: texts.title,
        lead: contract.organisationName,
      }),
      errorSummary(ctx, problems, { form: TERMS_FORM_ID }),
      columns(ctx, {
        main: form(ctx, {
          action: urls.contractEdit.href(to),
          id: TERMS_FORM_ID,
          guardUnsaved: true,
          body: [
            hidden("revision", contract.revision),
            termCard(ctx, page),
            costCard(ctx, page),
            sourceCard(ctx, page),
            paymentCard(ctx, page),
            clauseCard(ctx, page),
            peopleCard(ctx, page),
            buttonRow(
              ctx,
              button(ctx, { label: texts.save, look: "primary" }),
              buttonLink(ctx, { href: urls.contract.href(to), label: texts.back, look: "quiet" }),
            ),
          ],
        }),
        aside: stateCard(ctx, page),
      }),
    ],
  })
}

/** A card whose fields have room between them. */
const fieldCard = (ctx: OfficeCtx, title: Content, fields: Content): Html =>
  card(ctx, { title, body: html`<div class="fields">${say(ctx, fields)}</div>` })

function termCard(ctx: OfficeCtx, page: EditPage): Html {
  const { grantUse, reportDueOn } = page.contract
  return fieldCard(ctx, texts.term, [
    grid(
      ctx,
      (["taskFrom", "taskTo", "otherUseTo"] as const).map((name) =>
        dateField(ctx, { ...fieldOf(page, name), label: texts[name] }),
      ),
      "small",
    ),
    html`<p class="hint">${say(ctx, texts.lawfulDays(grantUse.to, reportDueOn))}</p>`,
  ])
}

function costCard(ctx: OfficeCtx, page: EditPage): Html {
  const { contract } = page
  return fieldCard(ctx, texts.costs, [
    isReduced(contract)
      ? alert(ctx, { tone: "warning", body: texts.reduced(contract.basis.offer.grant, contract.grant) })
      : "",
    html`<p class="hint">${say(ctx, texts.costsHint)}</p>`,
    agreedCosts(ctx, page),
  ])
}

function sourceCard(ctx: OfficeCtx, page: EditPage): Html {
  return fieldCard(
    ctx,
    texts.sources,
    (["ownFinancial", "ownInKind", "recipients"] as const).map((name) =>
      moneyField(ctx, { ...fieldOf(page, name), label: texts[name] }),
    ),
  )
}

function paymentCard(ctx: OfficeCtx, page: EditPage): Html {
  return fieldCard(ctx, texts.payment, [
    html`<p class="hint">${say(ctx, texts.trancheHint(daysOf("GRANT_PAYOUT", today(ctx.now))))}</p>`,
    trancheFields(ctx, page),
    textField(ctx, {
      ...fieldOf(page, "account"),
      label: texts.account,
      hint: texts.accountHint,
      keyboard: "numeric",
      autocomplete: "off",
      spellcheck: false,
    }),
  ])
}

function clauseCard(ctx: OfficeCtx, page: EditPage): Html {
  return fieldCard(ctx, texts.clauses, [
    textArea(ctx, {
      ...fieldOf(page, "nonPartyScope"),
      label: texts.nonPartyScope,
      hint: texts.nonPartyHint,
      limit: limitOf("nonPartyScope"),
      rows: 3,
      optional: true,
    }),
    numberField(ctx, { ...fieldOf(page, "tolerance"), label: texts.tolerance, suffix: "%", decimals: true }),
  ])
}

function peopleCard(ctx: OfficeCtx, page: EditPage): Html {
  const line = (
    name: "officeSignatory" | "contractorSignatory" | "officeContact" | "contractorContact",
    hint?: Parameters<typeof textField>[1]["hint"],
    optional = false,
  ) => textField(ctx, { ...fieldOf(page, name), label: texts[name], hint, optional })
  const { representation } = page
  return fieldCard(ctx, texts.people, [
    line("officeSignatory", texts.signatoryHint, true),
    line("contractorSignatory", representation ? texts.representation(representation) : texts.signatoryHint, true),
    line("officeContact"),
    line("contractorContact"),
  ])
}
