import { type PartKey, PROGRAMME_PARTS } from "../../../law/programme.ts"
import type { Problem } from "../../../lib/problems.ts"
import type { Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  type Content,
  errorSummary,
  form,
  type Html,
  html,
  pageHeader,
  say,
  select,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Programme } from "../programme.ts"
import { adoptionTexts } from "./adoption.texts.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { cardSelect } from "./new-programme.page.ts"
import { newTexts as texts } from "./new-programme.texts.ts"
import { programmeTexts } from "./programme.texts.ts"

type SmallForm = {
  programme: Programme
  title: Text
  lead?: Text
  action: string
  problems: readonly Problem[]
  fields: Content
}

/** A page of one small form about a programme. */
function smallFormPage(ctx: OfficeCtx, it: SmallForm): Html {
  const to = { office: ctx.office.slug, programmeId: it.programme.id }
  return officePage(ctx, {
    title: it.title,
    failed: it.problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, it.programme), { label: it.title }],
        title: it.title,
        lead: it.lead,
      }),
      errorSummary(ctx, it.problems),
      form(ctx, {
        action: it.action,
        label: it.title[ctx.lang],
        body: [
          it.fields,
          buttonRow(
            ctx,
            button(ctx, { label: texts.save, look: "primary" }),
            buttonLink(ctx, { href: urls.programme.href(to), label: texts.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}

export type SettingsProps = {
  programme: Programme
  typed: { title: string; cardId: string }
  problems: readonly Problem[]
  cards: readonly { id: string; label: string }[]
}

export function settingsPage(ctx: OfficeCtx, { programme, typed, problems, cards }: SettingsProps): Html {
  const isFrozen = programme.state === "adopted"
  return smallFormPage(ctx, {
    programme,
    title: texts.settings,
    action: urls.programmeSettings.href({ office: ctx.office.slug, programmeId: programme.id }),
    problems,
    fields: [
      textField(ctx, {
        name: "title",
        label: texts.name,
        hint: isFrozen ? texts.nameFrozen : undefined,
        readonly: isFrozen,
        value: typed.title,
        problems,
      }),
      cardSelect(ctx, { value: typed.cardId, cards, problems }),
    ],
  })
}

/** Where the resolution stands in BIP, when it was not known at first. */
export function bipAddressPage(
  ctx: OfficeCtx,
  it: { programme: Programme; typed: string; problems: readonly Problem[] },
): Html {
  return smallFormPage(ctx, {
    programme: it.programme,
    title: adoptionTexts.bipTitle,
    lead: adoptionTexts.bipLead,
    action: urls.programmeBipAddress.href({ office: ctx.office.slug, programmeId: it.programme.id }),
    problems: it.problems,
    fields: textField(ctx, { name: "bipUrl", label: adoptionTexts.bipUrl, value: it.typed, problems: it.problems }),
  })
}

export type WritersProps = {
  programme: Programme
  typed: Partial<Record<PartKey, string>>
  problems: readonly Problem[]
  people: readonly { id: string; name: string }[]
}

export function writersPage(ctx: OfficeCtx, { programme, typed, problems, people }: WritersProps): Html {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  return smallFormPage(ctx, {
    programme,
    title: texts.writers,
    lead: texts.writersLead,
    action: urls.programmeWriters.href({ office: ctx.office.slug, programmeId: programme.id }),
    problems,
    fields: PROGRAMME_PARTS.map(({ key, name, pkt }) =>
      select(ctx, {
        name: key,
        label: `${pkt}. ${name[ctx.lang]}`,
        value: typed[key] ?? "",
        empty: texts.nobody,
        optional: "silent",
        choices,
        problems,
      }),
    ),
  })
}

/** After a draft is deleted: the way back. */
export function deletedPage(ctx: OfficeCtx, it: { id: string; title: string; problems: readonly Problem[] }): Html {
  const office = ctx.office.slug
  return officePage(ctx, {
    title: texts.deletedTitle,
    main: [
      pageHeader(ctx, {
        title: texts.deletedTitle,
        crumbs: [
          { label: programmeTexts.list, href: urls.officeProgrammes.href({ office }) },
          { label: texts.deletedTitle },
        ],
      }),
      errorSummary(ctx, it.problems),
      html`<p>${say(ctx, texts.deletedBody(it.title))}</p>`,
      buttonRow(
        ctx,
        buttonForm(ctx, {
          action: urls.programmeRestoration.href({ office, programmeId: it.id }),
          button: button(ctx, { label: texts.restore }),
        }),
        buttonLink(ctx, { href: urls.officeProgrammes.href({ office }), label: texts.toList, look: "quiet" }),
      ),
    ],
  })
}
