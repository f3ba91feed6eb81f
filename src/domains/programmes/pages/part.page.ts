import { articleWords } from "../../../law/article-words.ts"
import { type PartKey, PROGRAMME_PARTS, programmePart } from "../../../law/programme.ts"
import { blocking, type Problem } from "../../../lib/problems.ts"
import { speak } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  addScript,
  alert,
  button,
  buttonRow,
  card,
  columns,
  errorSummary,
  form,
  type Html,
  hidden,
  href,
  html,
  link,
  moment,
  pageHeader,
  say,
  taskList,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { partIsToCheck } from "../carried.ts"
import type { Comment, PartWork } from "../office.queries.ts"
import type { PartTyped } from "../part.form.ts"
import { partSlug } from "../part.slugs.ts"
import type { Programme, ProgrammeText } from "../programme.ts"
import { commentsCard } from "./comments-card.ts"
import { programmeCrumbs } from "./crumbs.ts"
import { gateCard } from "./gate.ts"
import { partTexts as texts } from "./part.texts.ts"
import { partFields } from "./part-fields.ts"
import { programmeTexts } from "./programme.texts.ts"

export type PartPageProps = {
  programme: Programme
  key: PartKey
  text: ProgrammeText
  typed: PartTyped
  problems: readonly Problem[]
  gaps: readonly Problem[]
  work: PartWork | undefined
  before: ProgrammeText | undefined
  units: readonly { id: string; name: string }[]
  comments: readonly Comment[]
  comment: { id: string; text: string }
  isUnsaved: boolean
}

const SCRIPTS = [
  addScript("part-draft.js", new URL("../browser/part-draft.ts", import.meta.url)),
  addScript("part-together.js", new URL("../browser/part-together.ts", import.meta.url)),
]

/** One part of a programme as a form, with the state of the whole beside it. */
export function partPage(ctx: OfficeCtx, it: PartPageProps): Html {
  const { programme, key } = it
  const part = programmePart(key)
  const to = { office: ctx.office.slug, programmeId: programme.id, part: partSlug(key) }
  return officePage(ctx, {
    title: part.name,
    failed: it.problems.length > 0,
    head: html`${SCRIPTS.map((script) => html`<script type="module" src="${href(script)}"></script>`)}`,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: part.name }],
        eyebrow: programmeTexts.partOf(part.pkt),
        title: part.name,
        lead: part.meaning,
        aside: savedLine(ctx, it),
      }),
      programme.amendedSince ? alert(ctx, { tone: "info", body: programmeTexts.amending }) : "",
      errorSummary(ctx, it.problems),
      it.isUnsaved && it.problems.length === 0 ? alert(ctx, { tone: "warning", body: texts.notSavedYet }) : "",
      columns(ctx, {
        before: partList(ctx, it),
        main: [
          othersHere(ctx, it),
          form(ctx, {
            id: "part-form",
            action: urls.programmePart.href(to),
            label: texts.label[ctx.lang],
            guardUnsaved: true,
            body: [
              hidden("revision", programme.revision),
              partFields(ctx, { ...it, before: it.before?.[key] }),
              buttonRow(
                ctx,
                button(ctx, { label: texts.next, look: "primary", name: "do", value: "next" }),
                button(ctx, { label: texts.save, name: "do", value: "save" }),
              ),
              key === "making" ? sentencesCard(ctx) : "",
            ],
          }),
          commentsCard(ctx, it),
        ],
        aside: [gateCard(ctx, programme, it.gaps), aboutCard(ctx, it)],
      }),
    ],
  })
}

/** Filled by `browser/part-together.ts`: who else writes the programme. */
const othersHere = (ctx: OfficeCtx, { programme, key }: PartPageProps): Html =>
  html`<div id="part-together" class="hint" role="status" data-part="${key}" data-action="${href(urls.programmePresence.href({ office: ctx.office.slug, programmeId: programme.id }))}"></div>`

/** When it was saved and by whom; the page's script says here how its own saves go. */
function savedLine(ctx: OfficeCtx, { work }: PartPageProps): Html {
  const t = speak(ctx.lang)
  const said = JSON.stringify({ saving: t(texts.saving), session: t(texts.session), broken: t(texts.broken) })
  const line = work?.lastSave
    ? html`${say(ctx, programmeTexts.savedBy(work.lastSave.by))}, ${moment(ctx, work.lastSave.at)}`
    : say(ctx, programmeTexts.neverSaved)
  return html`<p class="note" id="part-saved" role="status" data-words="${said}">${line}</p>`
}

function aboutCard(ctx: OfficeCtx, { key, work, programme }: PartPageProps): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id, part: partSlug(key) }
  return card(ctx, {
    compact: true,
    title: programmeTexts.part,
    body: [
      html`<p>${say(ctx, texts.toDeadline)}: ${say(ctx, articleWords(programmePart(key).article))}</p>`,
      html`<p>${say(ctx, texts.writer)}: ${work?.assignedTo?.name ?? say(ctx, programmeTexts.nobody)}</p>`,
      html`<p>${link(ctx, { href: urls.programmePartHistory.href(to), label: texts.history })}</p>`,
    ],
  })
}

/** The eleven parts with the state of each. */
function partList(ctx: OfficeCtx, it: PartPageProps): Html {
  const missing = new Set(blocking(it.gaps).map(({ field }) => field))
  return taskList(ctx, {
    label: programmeTexts.partsLabel,
    items: PROGRAMME_PARTS.map(({ key, name, pkt }) => ({
      label: html`${pkt}. ${say(ctx, name)}`,
      href: urls.programmePart.href({ office: ctx.office.slug, programmeId: it.programme.id, part: partSlug(key) }),
      state: missing.has(key) ? ("missing" as const) : ("done" as const),
      note: noteOf(it, key, missing.has(key)),
      current: key === it.key,
    })),
  })
}

function noteOf(it: Pick<PartPageProps, "text" | "before">, key: PartKey, isMissing: boolean) {
  if (isMissing) return programmeTexts.missing
  return partIsToCheck(it.text[key], it.before?.[key]) ? programmeTexts.look : undefined
}

function sentencesCard(ctx: OfficeCtx): Html {
  return card(ctx, {
    title: texts.fromConsultation,
    id: "konsultacje",
    body: [
      html`<p>${say(ctx, texts.fromConsultationLead)}</p>`,
      button(ctx, { label: texts.insert, name: "do", value: "sentences", skipChecks: true }),
    ],
  })
}
