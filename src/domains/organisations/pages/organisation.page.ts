import { articleWords } from "../../../law/article-words.ts"
import { findLegalForm, SUBJECT_CLASSES } from "../../../law/subjects.ts"
import { formatNip, formatNrb, formatRegon } from "../../../lib/identifiers.ts"
import type { Text } from "../../../lib/texts.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import { officials } from "../../../platform/http/access.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  card,
  columns,
  facts,
  type Html,
  href,
  html,
  link,
  pageHeader,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { mayReadDocuments } from "../documents/document.access.ts"
import { documentsTexts } from "../documents/documents.texts.ts"
import { mayOrganisation } from "../organisation.access.ts"
import { organisationTexts as texts } from "../organisation.texts.ts"
import { addressOf, type Organisation } from "../organisation.ts"
import { representationTexts } from "../representation/representation.texts.ts"

const RULES: Readonly<Record<Organisation["representation"], Text>> = {
  one: texts.repOne,
  "two-jointly": texts.repTwo,
  all: texts.repAll,
  other: texts.repOther,
}

export function organisationPage(
  ctx: OfficeCtx,
  props: { organisation: Organisation; state: "none" | "waiting" | "member" },
): Html {
  const { organisation: it, state } = props
  const office = ctx.office.slug
  const to = { office, organisationId: it.id }
  const form = findLegalForm(it.legalForm)
  const subject = form && SUBJECT_CLASSES[form.subject]
  const register = [it.registerName, it.registerNumber].filter(Boolean).join(" ")
  const actions: Content[] = []
  if (mayOrganisation(ctx, it.id, "edit"))
    actions.push(buttonLink(ctx, { href: urls.organisationEdit.href(to), label: texts.edit }))
  if (mayOrganisation(ctx, it.id, "members"))
    actions.push(buttonLink(ctx, { href: urls.organisationMembers.href(to), label: texts.members }))
  if (mayReadDocuments(ctx, it.id))
    actions.push(buttonLink(ctx, { href: urls.organisationDocuments.href(to), label: documentsTexts.title }))
  if (officials.may(ctx.actor))
    actions.push(buttonLink(ctx, { href: urls.organisationRepresentation.href(to), label: representationTexts.title }))
  return officePage(ctx, {
    title: it.name,
    main: html`${pageHeader(ctx, {
      title: it.name,
      crumbs: [{ label: texts.title, href: urls.organisations.href({ office }) }, { label: it.name }],
      actions,
    })}${columns(ctx, {
      main: [
        card(ctx, {
          title: texts.publicFacts,
          body: facts(
            ctx,
            [
              { term: texts.legalForm, value: form?.name ?? it.legalForm },
              { term: texts.subject, value: subject?.name, note: subject?.article && articleWords(subject.article) },
              { term: texts.registerNumber, value: register },
              { term: texts.nip, value: it.nip && formatNip(it.nip) },
              { term: texts.regon, value: it.regon && formatRegon(it.regon) },
              { term: texts.city, value: it.city },
              {
                term: texts.website,
                value: it.website && html`<a href="${href(it.website)}" rel="nofollow">${it.website}</a>`,
              },
            ],
            "long",
          ),
        }),
        mayOrganisation(ctx, it.id, "contact") ? contactCard(ctx, it) : "",
      ],
      aside: joinCard(ctx, it, state),
    })}`,
  })
}

function contactCard(ctx: OfficeCtx, it: Organisation): Html {
  return card(ctx, {
    title: texts.contactFacts,
    body: [
      facts(
        ctx,
        [
          { term: texts.sectionContact, value: addressOf(it) },
          { term: texts.email, value: it.email },
          { term: texts.phone, value: it.phone },
          { term: texts.bankAccount, value: it.bankAccount && formatNrb(it.bankAccount) },
          { term: texts.representation, value: RULES[it.representation], note: it.representationNote },
        ],
        "long",
      ),
      html`<p class="note">${texts.contactNote[ctx.lang]}</p>`,
    ],
  })
}

/** What a member does here next. */
function nextCard(ctx: OfficeCtx): Html {
  const office = ctx.office.slug
  return card(ctx, {
    title: texts.next,
    compact: true,
    body: [
      html`<p>${texts.nextHint[ctx.lang]}</p>`,
      buttonLink(ctx, { href: urls.calls.href({ office }), label: texts.toCalls, look: "primary" }),
      html`<p>${link(ctx, { href: urls.organisationDesk.href({ office }), label: texts.toDesk })}</p>`,
    ],
  })
}

function joinCard(ctx: OfficeCtx, it: Organisation, state: "none" | "waiting" | "member"): Html | "" {
  if (state === "member") return nextCard(ctx)
  if (state === "waiting") return alert(ctx, { body: texts.waiting })
  const to = { office: ctx.office.slug, organisationId: it.id }
  const body = isPerson(ctx)
    ? buttonForm(ctx, { action: urls.organisationJoin.href(to), button: button(ctx, { label: texts.ask }) })
    : buttonLink(ctx, { href: urls.signIn.href({}, { dalej: urls.organisation.href(to) }), label: texts.ask })
  return card(ctx, { body: [html`<p>${texts.askHint[ctx.lang]}</p>`, buttonRow(ctx, body)], compact: true })
}
