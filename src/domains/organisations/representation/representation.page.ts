import type { Problem } from "../../../lib/problems.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  card,
  emptyState,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  tag,
  textField,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { organisationTexts } from "../organisation.texts.ts"
import type { Organisation } from "../organisation.ts"
import type { Representative } from "./representation.queries.ts"
import { representationTexts as texts } from "./representation.texts.ts"

export type RepresentationPage = {
  organisation: Organisation
  representatives: readonly Representative[]
  /** The person whose evidence was refused, and what was typed. */
  typed?: { person: string; evidence: string }
  problems: readonly Problem[]
}

/** For officials: each representative, whether somebody has seen that they may be one, and the place to say so. */
export function representationPage(ctx: OfficeCtx, page: RepresentationPage): Html {
  const { organisation, problems } = page
  const to = { office: ctx.office.slug, organisationId: organisation.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        title: texts.title,
        lead: texts.lead,
        crumbs: [
          { label: organisationTexts.title, href: urls.organisations.href({ office: to.office }) },
          { label: organisation.name, href: urls.organisation.href(to) },
          { label: texts.title },
        ],
        actions: link(ctx, { href: urls.organisationDocuments.href(to), label: texts.documents }),
      }),
      errorSummary(ctx, problems),
      page.representatives.length > 0
        ? page.representatives.map((person) => personCard(ctx, page, person))
        : emptyState(ctx, { level: 2, title: texts.nobody }),
    ],
  })
}

function personCard(ctx: OfficeCtx, page: RepresentationPage, person: Representative): Html {
  const action = urls.organisationRepresentation.href({ office: ctx.office.slug, organisationId: page.organisation.id })
  const state = person.seen
    ? tag(ctx, { label: texts.seen, tone: "success" })
    : tag(ctx, { label: texts.notSeen, tone: "warning" })
  const typed = page.typed?.person === person.id ? page.typed.evidence : ""
  return card(ctx, {
    title: person.name,
    body: [
      html`<p>${state} ${words(ctx, texts.since(person.since))}</p>`,
      person.seen ? html`<p>${person.seen.evidence} (${words(ctx, texts.seenBy(person.seen))})</p>` : "",
      form(ctx, {
        action,
        label: `${words(ctx, texts.confirm)}: ${person.name}`,
        body: [
          hidden("person", person.id),
          textField(ctx, {
            name: `evidence.${person.id}`,
            label: texts.evidence,
            hint: texts.evidenceHint,
            value: typed,
            problems: page.problems,
            autocomplete: "off",
          }),
          button(ctx, { label: texts.confirm, hiddenLabel: person.name }),
        ],
      }),
    ],
  })
}
