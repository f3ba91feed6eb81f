import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  card,
  confirmPanel,
  form,
  type Html,
  hidden,
  html,
  link,
  pageHeader,
  say,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { CallSummary } from "../call.queries.ts"
import { officeTexts } from "../pages/office.texts.ts"
import { beginningTexts as texts } from "./beginning.texts.ts"
import type { CallTemplate } from "./templates.queries.ts"

export type TemplatesProps = {
  templates: readonly CallTemplate[]
  /** Announced calls, the newest first. */
  past: readonly CallSummary[]
  /** Each form carries the id of the draft it would begin. */
  newId: () => string
}

/** Templates of the office and its past calls: what a new call can begin with. */
export function templatesPage(ctx: OfficeCtx, { templates, past, newId }: TemplatesProps): Html {
  const { slug: office } = ctx.office
  const repeat = (call: CallSummary) =>
    link(ctx, {
      href: urls.callRepeat.href({ office, callId: call.id }),
      label: `${call.number ?? ""} ${call.title}`.trim(),
    })
  return officePage(ctx, {
    title: texts.readyTitle,
    main: [
      pageHeader(ctx, {
        crumbs: [{ label: officeTexts.title, href: urls.officeCalls.href({ office }) }, { label: texts.readyTitle }],
        title: texts.readyTitle,
        lead: texts.readyLead,
      }),
      templates.length === 0
        ? card(ctx, { title: texts.templates, body: html`<p>${say(ctx, texts.noTemplates)}</p>` })
        : [
            html`<h2>${say(ctx, texts.templates)}</h2>`,
            ...templates.map((template) => templateCard(ctx, template, newId())),
          ],
      card(ctx, {
        title: texts.past,
        body: [
          past.length === 0
            ? html`<p>${say(ctx, texts.noPast)}</p>`
            : html`<ul>${past.map((call) => html`<li>${repeat(call)}</li>`)}</ul>`,
        ],
      }),
      buttonRow(
        ctx,
        buttonLink(ctx, { href: urls.newCall.href({ office }), label: texts.fromScratch }),
        buttonLink(ctx, { href: urls.officeCalls.href({ office }), label: texts.allPast, look: "quiet" }),
      ),
    ],
  })
}

/** Asks before a template is removed. */
export function templateRemovalPage(ctx: OfficeCtx, template: Pick<CallTemplate, "id" | "name">): Html {
  const { slug: office } = ctx.office
  const back = urls.callTemplates.href({ office })
  return officePage(ctx, {
    title: texts.remove,
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: officeTexts.title, href: urls.officeCalls.href({ office }) },
          { label: texts.readyTitle, href: back },
          { label: texts.remove },
        ],
        title: texts.remove,
      }),
      confirmPanel(ctx, {
        title: texts.removeQuestion(template.name),
        body: texts.removeBody,
        action: urls.callTemplateRemoval.href({ office, templateId: template.id }),
        confirm: texts.remove,
        cancel: { href: back, label: texts.keep },
        danger: true,
      }),
    ],
  })
}

function templateCard(ctx: OfficeCtx, template: CallTemplate, draftId: string): Html {
  const to = { office: ctx.office.slug, templateId: template.id }
  return card(ctx, {
    level: 3,
    title: template.name,
    body: [
      template.content.title === template.name ? "" : html`<p class="quiet">${template.content.title}</p>`,
      html`<div class="button-row">${[
        form(ctx, {
          action: urls.callTemplateStart.href(to),
          label: texts.startNamed(template.name)[ctx.lang],
          body: [hidden("id", draftId), button(ctx, { label: texts.start, look: "primary" })],
        }),
        buttonLink(ctx, {
          href: urls.callTemplateRemoval.href(to),
          label: texts.remove,
          hiddenLabel: template.name,
          look: "quiet",
        }),
      ]}</div>`,
    ],
  })
}
