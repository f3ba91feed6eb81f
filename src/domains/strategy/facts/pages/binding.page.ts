import { spheresOn } from "../../../../law/spheres.ts"
import { today } from "../../../../lib/dates.ts"
import type { Problem } from "../../../../lib/problems.ts"
import { inEach, type Text } from "../../../../lib/texts.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  type Choice,
  errorSummary,
  filterBar,
  form,
  type Html,
  hidden,
  html,
  pageHeader,
  card as paper,
  radios,
  say,
  select,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { Unit } from "../../../offices/public.ts"
import type { ChosenBinding } from "../../bind-indicator.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import type { FactYear } from "../fact.queries.ts"
import type { FactSource } from "../fact-source.ts"
import type { Catalogue } from "../filled.ts"
import type { PlacedIndicator } from "../measured.access.ts"
import { quantityIn } from "../quantity.ts"
import { suggestSource } from "../suggest-source.ts"
import { bindingTexts as texts } from "./binding.texts.ts"
import { crumbsUnder, indicatorHref } from "./placed.ts"

export type BindingPageProps = {
  indicator: PlacedIndicator
  catalogue: Catalogue
  chosen: ChosenBinding
  units: readonly Unit[]
  /** What each source counts by year, narrowed as chosen. */
  preview: ReadonlyMap<string, readonly FactYear[]>
  years: { from: number; to: number }
  problems: readonly Problem[]
}

/** Which part of the product fills an indicator: each source in plain words, with the numbers it would give. */
export function bindingPage(ctx: OfficeCtx, props: BindingPageProps): Html {
  const { indicator, chosen, problems } = props
  const at = { office: ctx.office.slug, indicatorId: indicator.id }
  return officePage(ctx, {
    title: texts.title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsUnder(ctx, indicator, [{ label: texts.title }]),
        eyebrow: indicator.name,
        title: texts.title,
        lead: texts.lead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, {
        title: texts.narrow,
        body: [html`<p class="quiet">${say(ctx, texts.narrowHint)}</p>`, narrowing(ctx, props)],
      }),
      paper(ctx, {
        body: form(ctx, {
          action: urls.indicatorBinding.href(at),
          body: [
            hidden("sphere", chosen.sphere),
            hidden("unit", chosen.unitId),
            radios(ctx, {
              name: "source",
              label: texts.choice,
              value: chosen.source,
              problems,
              choices: [...sources(ctx, props), { value: "", label: texts.none }],
            }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.save, look: "primary" }),
              buttonLink(ctx, { href: indicatorHref(ctx, indicator), label: indicatorTexts.back, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}

function narrowing(ctx: OfficeCtx, { indicator, chosen, units, problems }: BindingPageProps): Html {
  const action = urls.indicatorBinding.href({ office: ctx.office.slug, indicatorId: indicator.id })
  return filterBar(ctx, {
    action,
    label: texts.narrow,
    ...(chosen.sphere || chosen.unitId ? { clear: `${action}?sphere=&unit=` } : {}),
    fields: [
      select(ctx, {
        name: "sphere",
        label: texts.sphere,
        value: chosen.sphere,
        empty: texts.allSpheres,
        optional: "silent",
        problems,
        choices: spheresOn(today(ctx.now)).map(({ pkt, short }) => ({ value: pkt, label: short })),
      }),
      units.length === 0
        ? ""
        : select(ctx, {
            name: "unit",
            label: texts.unit,
            value: chosen.unitId,
            empty: texts.allUnits,
            optional: "silent",
            problems,
            choices: units.map(({ id, name }) => ({ value: id, label: name })),
          }),
    ],
  })
}

/** The one that fits the name first, then in the order of the catalogue. */
function sources(ctx: OfficeCtx, props: BindingPageProps): Choice[] {
  const { indicator, catalogue, chosen } = props
  const suggested = suggestSource(indicator.name)
  const offered = catalogue.filter((source) => isNarrowedBy(source, chosen) || source.key === chosen.source)
  const ordered = offered.sort((a, b) => Number(b.key === suggested) - Number(a.key === suggested))
  return ordered.map((source) => {
    return {
      value: source.key,
      label:
        source.key === suggested ? inEach((lang) => `${source.name[lang]} (${texts.suggested[lang]})`) : source.name,
      hint: html`${say(ctx, source.explanation)} <strong>${say(ctx, isNarrowedBy(source, chosen) ? previewOf(source, props) : texts.notNarrowed)}</strong>`,
    }
  })
}

const isNarrowedBy = (source: FactSource, { sphere, unitId }: ChosenBinding): boolean =>
  (sphere === "" || source.filters.includes("sphere")) && (unitId === "" || source.filters.includes("unit"))

function previewOf(source: FactSource, { preview, years }: BindingPageProps): Text {
  const counted = preview.get(source.key) ?? []
  if (counted.length === 0) return texts.previewNothing(years.from, years.to)
  return inEach(
    (lang) =>
      texts.preview(counted.map(({ year, sum }) => `${year}: ${quantityIn(source.unit, sum, lang)}`).join("; "))[lang],
  )
}
