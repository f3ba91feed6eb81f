import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  facts,
  form,
  type Html,
  moneyField,
  numberField,
  pageHeader,
  card as paper,
  textArea,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import type { Binding, Measured } from "../filled.ts"
import type { PlacedIndicator } from "../measured.access.ts"
import type { TypedOverride } from "../override-year.ts"
import { quantityIn } from "../quantity.ts"
import { LONGEST_REASON } from "../reason.ts"
import { crumbsUnder, yearHref } from "./placed.ts"
import { yearTexts as texts } from "./year.texts.ts"

type Place = { indicator: PlacedIndicator; year: number; problems: readonly Problem[] }

/** Another number instead of the counted one, with its reason. */
export function overridePage(
  ctx: OfficeCtx,
  props: Place & { binding: Binding; counted: Measured | undefined; typed: TypedOverride },
): Html {
  const { indicator, year, binding, counted, typed, problems } = props
  const now = counted?.frozen?.sum ?? counted?.live?.sum
  const field = {
    name: "value",
    label: binding.source.unit === "grosze" ? texts.valueMoney : texts.valueNumber,
    value: typed.value,
    problems,
  }
  return numberPage(ctx, { ...props, title: texts.override, lead: texts.overrideLead }, [
    facts(ctx, [
      {
        term: texts.countedNow,
        value: now === undefined ? texts.nothing(year) : quantityIn(binding.source.unit, now, ctx.lang),
      },
    ]),
    form(ctx, {
      action: urls.indicatorOverride.href(placeOf(ctx, props)),
      body: [
        binding.source.unit === "grosze" ? moneyField(ctx, field) : numberField(ctx, field),
        reasonField(ctx, typed.because, problems),
        buttonRow(
          ctx,
          button(ctx, { label: texts.overrideSave, look: "primary" }),
          buttonLink(ctx, { href: yearHref(ctx, indicator, year), label: texts.back, look: "quiet" }),
        ),
      ],
    }),
  ])
}

/** Why a frozen year follows the data again. */
export function unfreezePage(ctx: OfficeCtx, props: Place & { because: string }): Html {
  const { indicator, year, because, problems } = props
  return numberPage(ctx, { ...props, title: texts.unfreeze, lead: texts.unfreezeLead }, [
    form(ctx, {
      action: urls.indicatorUnfreeze.href(placeOf(ctx, props)),
      body: [
        reasonField(ctx, because, problems),
        buttonRow(
          ctx,
          button(ctx, { label: texts.unfreeze, look: "primary" }),
          buttonLink(ctx, { href: yearHref(ctx, indicator, year), label: texts.back, look: "quiet" }),
        ),
      ],
    }),
  ])
}

const placeOf = (ctx: OfficeCtx, { indicator, year }: Place) => ({
  office: ctx.office.slug,
  indicatorId: indicator.id,
  year: String(year),
})

const reasonField = (ctx: OfficeCtx, value: string, problems: readonly Problem[]): Html =>
  textArea(ctx, {
    name: "because",
    label: texts.reason,
    hint: texts.reasonHint,
    value,
    limit: LONGEST_REASON,
    problems,
  })

function numberPage(
  ctx: OfficeCtx,
  {
    indicator,
    year,
    problems,
    title,
    lead,
  }: Place & { title: { pl: string; en: string }; lead: { pl: string; en: string } },
  body: readonly Html[],
): Html {
  return officePage(ctx, {
    title,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsUnder(ctx, indicator, [
          { label: String(year), href: yearHref(ctx, indicator, year) },
          { label: title },
        ]),
        eyebrow: texts.title(indicator.name, year),
        title,
        lead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, { body }),
    ],
  })
}
