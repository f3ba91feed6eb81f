import { PROGRAMME_PARTS } from "../../../law/programme.ts"
import type { Problem } from "../../../lib/problems.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  alert,
  button,
  buttonForm,
  buttonLink,
  buttonRow,
  card,
  columns,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  moneyField,
  pageHeader,
  say,
  section,
  select,
  tag,
  textArea,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { BECAUSE_LIMIT } from "../mark-adopted.ts"
import { programmeCrumbs } from "../pages/crumbs.ts"
import { lacksText, type Programme } from "../programme.ts"
import type { PastTextTyped } from "./past-text.form.ts"
import { pastTextTexts as texts } from "./past-text.texts.ts"
import type { PastRow } from "./past-text.ts"

export type PasteProps = { programme: Programme; typed: string; problems: readonly Problem[] }

/** One box for the whole resolution. */
export function pastePage(ctx: OfficeCtx, { programme, typed, problems }: PasteProps): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const title = lacksText(programme) ? texts.enter : texts.pasteAgain
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: title }],
        title,
        lead: texts.pasteLead,
      }),
      errorSummary(ctx, problems),
      form(ctx, {
        action: urls.pastTextPaste.href(to),
        label: title[ctx.lang],
        guardUnsaved: true,
        body: [
          textArea(ctx, { name: "text", label: texts.paste, value: typed, rows: 24, problems }),
          buttonRow(
            ctx,
            button(ctx, { label: texts.divide, look: "primary" }),
            buttonLink(ctx, { href: urls.programme.href(to), label: texts.back, look: "quiet" }),
          ),
        ],
      }),
    ],
  })
}

export type PastTextProps = {
  programme: Programme
  typed: PastTextTyped
  problems: readonly Problem[]
  /** Whether the rows come of a pasted text that is not saved. */
  isPreview: boolean
}

type Group = { key: string; title: Text; lead?: Text; rows: [PastRow, number][] }

/** Every paragraph with its part, under the parts; what belongs to none is at the end. */
export function pastTextPage(ctx: OfficeCtx, it: PastTextProps): Html {
  const { programme, typed, problems, isPreview } = it
  const to = { office: ctx.office.slug, programmeId: programme.id }
  const title = lacksText(programme) ? texts.enter : texts.correct
  const groups = groupsOf(typed.rows)
  const unsure = typed.rows.filter(({ unsure }) => unsure !== "").length
  const without = PROGRAMME_PARTS.filter(({ key }) => !groups.some((group) => group.key === key))
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: [...programmeCrumbs(ctx, programme), { label: title }],
        title,
        lead: isPreview ? texts.previewLead : texts.correctLead,
      }),
      errorSummary(ctx, problems),
      unsure > 0 && problems.length === 0 ? alert(ctx, { tone: "warning", body: texts.unsure(unsure) }) : "",
      without.length > 0
        ? alert(ctx, {
            tone: "info",
            body: texts.without(without.map(({ pkt, name }) => `${pkt}. ${name[ctx.lang]}`).join("; ")),
          })
        : "",
      columns(ctx, {
        main: [
          form(ctx, {
            action: urls.pastText.href(to),
            label: title[ctx.lang],
            guardUnsaved: true,
            body: [
              hidden("edition", typed.edition),
              html`<p class="note">${say(ctx, texts.how)}</p>`,
              groups.map((group) => groupView(ctx, group, problems)),
              buttonRow(
                ctx,
                button(ctx, { label: texts.add, name: "do", value: "rows.add", icon: "plus", skipChecks: true }),
                button(ctx, { label: texts.sort, name: "do", value: "sort", skipChecks: true }),
              ),
              moneyField(ctx, {
                name: "amount",
                label: texts.amount,
                hint: texts.amountHint,
                value: typed.amount,
                optional: true,
                problems,
              }),
              lacksText(programme)
                ? ""
                : textArea(ctx, {
                    name: "because",
                    label: texts.because,
                    value: typed.because,
                    rows: 3,
                    limit: BECAUSE_LIMIT,
                    problems,
                  }),
              buttonRow(
                ctx,
                button(ctx, { label: texts.save, look: "primary", name: "do", value: "save" }),
                buttonLink(ctx, { href: urls.programme.href(to), label: texts.back, look: "quiet" }),
              ),
            ],
          }),
        ],
        aside: [card(ctx, { title: texts.parts, compact: true, body: partsList(ctx, groups) }), waysCard(ctx, it)],
        asideFirst: true,
      }),
    ],
  })
}

function groupsOf(rows: readonly PastRow[]): Group[] {
  const groups: Group[] = []
  const named = (key: string): Pick<Group, "title" | "lead"> => {
    if (key === "skip") return { title: texts.skip, lead: texts.skipLead }
    const part = PROGRAMME_PARTS.find((each) => each.key === key)
    if (part) return { title: inEach((lang) => `${part.pkt}. ${part.name[lang]}`) }
    return { title: texts.rest, lead: texts.restLead }
  }
  for (const [index, row] of rows.entries()) {
    const last = groups.at(-1)
    const key = row.part === "join" ? (last?.key ?? "rest") : row.part
    if (last?.key === key) last.rows.push([row, index])
    else groups.push({ key, ...named(key), rows: [[row, index]] })
  }
  return groups
}

/** Parts typed out of order make two groups of one part; the address of the first is that of the part. */
function groupView(ctx: OfficeCtx, { key, title, lead, rows }: Group, problems: readonly Problem[]): Html {
  return section(ctx, {
    title,
    id: `czesc-${key}-${rows[0]![1] + 1}`,
    body: [lead ? html`<p>${say(ctx, lead)}</p>` : "", rows.map(([row, index]) => rowView(ctx, row, index, problems))],
  })
}

function rowView(ctx: OfficeCtx, row: PastRow, index: number, problems: readonly Problem[]): Html {
  const name = (field: keyof PastRow) => `rows.${index}.${field}`
  return card(ctx, {
    compact: true,
    body: html`${row.origin || row.unsure ? html`<p class="note">${row.origin} ${row.unsure ? tag(ctx, { label: texts.look, tone: "warning" }) : ""}</p>` : ""}<div class="fields">${say(
      ctx,
      [
        hidden(name("id"), row.id),
        hidden(name("origin"), row.origin),
        hidden(name("unsure"), row.unsure),
        textArea(ctx, {
          name: name("text"),
          label: texts.paragraph(index + 1),
          bare: true,
          value: row.text,
          rows: Math.min(14, Math.max(2, Math.ceil(row.text.length / 80) + row.text.split("\n").length - 1)),
          optional: "silent",
          problems,
        }),
        select(ctx, {
          name: name("part"),
          label: texts.partOf(index + 1),
          bare: true,
          value: row.part,
          choices: [
            ...PROGRAMME_PARTS.map((part) => ({ value: part.key, label: `${part.pkt}. ${part.name[ctx.lang]}` })),
            { value: "rest", label: texts.rest },
            ...(index > 0 ? [{ value: "join", label: texts.join }] : []),
            { value: "skip", label: texts.skip },
          ],
          problems,
        }),
      ],
    )}</div>`,
  })
}

const partsList = (ctx: OfficeCtx, groups: readonly Group[]): Html =>
  html`<ol class="plain-list">${groups.map(
    ({ key, title, rows }) =>
      html`<li>${link(ctx, { href: `#czesc-${key}-${rows[0]![1] + 1}`, label: title })}: ${say(ctx, texts.count(rows.length))}</li>`,
  )}</ol>`

/** Back to the box, and from a pasted text back to the saved one. */
function waysCard(ctx: OfficeCtx, { programme, isPreview }: PastTextProps): Html {
  const to = { office: ctx.office.slug, programmeId: programme.id }
  return card(ctx, {
    title: texts.title,
    compact: true,
    body: [
      html`<p>${link(ctx, { href: urls.pastTextPaste.href(to), label: texts.pasteAgain })}</p>`,
      isPreview && !lacksText(programme)
        ? buttonForm(ctx, {
            action: urls.pastTextPaste.href(to),
            values: { do: "drop" },
            button: button(ctx, { label: texts.toSaved, look: "quiet" }),
          })
        : "",
    ],
  })
}
