import { formatAmount } from "../../../lib/money.ts"
import {
  type Content,
  checkbox,
  fieldId,
  fieldset,
  type Html,
  html,
  moneyField,
  problemList,
  say,
  table,
  textArea,
} from "../../../ui/public.ts"
import { captionOf, fieldOf, proseOf, type SectionForm } from "../pages/section.ts"
import { jointTexts, jointFieldTexts as texts } from "./joint.texts.ts"
import { offerorNames } from "./offerors.ts"
import { isJoint, offerorIds } from "./partner.ts"
import { splitOf } from "./split.ts"

type Offeror = { id: string; name: string }

function offerorsIn({ ctx, view }: SectionForm): Offeror[] {
  const { content } = view.offer
  const names = offerorNames(content, view.offerors)
  return offerorIds(content).map((id, index) => ({ id, name: names.get(id) || jointTexts.partner(index)[ctx.lang] }))
}

/** Which of the offerors carry out an activity; nothing in an offer of one organisation. */
export function doersOf(form: SectionForm, path: string, place: number): Content {
  const { ctx, view, values, problems } = form
  if (!isJoint(view.offer.content)) return ""
  const boxes = offerorsIn(form).map(({ id, name }) => {
    const field = `${path}.by.${id}`
    return checkbox(ctx, { name: field, label: name, checked: values.get(field) === "on", messages: "elsewhere" })
  })
  return html`<div id="${fieldId(`${path}.by`)}" tabindex="-1">${fieldset(ctx, {
    legend: texts.doers(place),
    body: [
      ...boxes,
      html`<div id="${fieldId(`${path}.by`)}-problems" data-live>${problemList(ctx, problems, `${path}.by`)}</div>`,
    ],
  })}</div>`
}

/** V.C: what falls to each offeror, by budget year in a task over several. */
export function splitTable(form: SectionForm): Content {
  const { ctx, view } = form
  const { content } = view.offer
  if (!isJoint(content)) return ""
  const { parts, totals, sum } = splitOf(content)
  const isOfYears = parts[0]?.year !== undefined
  const field = (offeror: Offeror, part: string, label: Parameters<typeof moneyField>[1]["label"]): Html =>
    moneyField(ctx, { ...fieldOf(form, `split.${offeror.id}.${part}`), label, bare: true, messages: "elsewhere" })
  const amount = (name: string, value: number) => html`<span data-sum="${name}">${formatAmount(value, ctx.lang)}</span>`
  const drawn = table<Offeror>(ctx, {
    caption: texts.split,
    hiddenCaption: true,
    columns: [
      { label: texts.offeror, heading: "plain", cell: (row) => row.name },
      ...parts.map(({ part, year }) => ({
        label: year === undefined ? texts.value : texts.inYear(year),
        align: "number" as const,
        cell: (row: Offeror) =>
          field(row, part, year === undefined ? texts.valueOf(row.name) : texts.valueInYear(row.name, year)),
      })),
      ...(isOfYears
        ? [
            {
              label: texts.together,
              align: "number" as const,
              cell: (row: Offeror) => amount(`split:${row.id}`, totals.get(row.id) ?? 0),
            },
          ]
        : []),
    ],
    rows: offerorsIn(form),
    foot: [
      texts.sum,
      ...parts.map(({ part, sum }) => amount(`split-${part}`, sum)),
      ...(isOfYears ? [amount("split", sum)] : []),
    ],
  })
  return [
    html`<h2 id="${fieldId("split")}">${say(ctx, captionOf(form, "split"))}</h2><p class="hint">${say(ctx, texts.splitHint)}</p>`,
    drawn,
    html`<div id="offer-split-problems" data-live>${problemList(ctx, form.problems, "split.")}</div>`,
  ]
}

/** VI.2: how the offerors are represented; what each of them does is marked beside the activities. */
export function representationField(form: SectionForm): Content {
  if (!isJoint(form.view.offer.content)) return ""
  return textArea(form.ctx, {
    ...proseOf(form, "jointRepresentation"),
    label: texts.representation,
    hint: texts.representationHint,
    rows: 4,
  })
}
