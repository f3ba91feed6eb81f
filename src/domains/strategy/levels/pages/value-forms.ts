import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonForm,
  buttonRow,
  type Content,
  type Crumb,
  columns,
  errorSummary,
  form,
  type Html,
  hidden,
  html,
  link,
  numberField,
  pageHeader,
  card as paper,
  radios,
  say,
  select,
  textField,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { offeredReading } from "../../indicator.form.ts"
import { readingChoices } from "../../pages/indicator-forms.ts"
import type { LevelValue } from "../indicator-lines.ts"
import type { MeaningTyped } from "../level-indicator.form.ts"
import type { IndicatorWithValues, PlacedIndicator } from "../level-indicator.queries.ts"
import type { ValueInput } from "../state-value.ts"
import { levelIndicatorPageTexts as texts } from "./indicator.texts.ts"

/** Where the form of a value stands in its page. */
export const STATE = "podaj-wartosc"

/** The form of a new value of any source. */
export function stateCard(
  ctx: OfficeCtx,
  it: { indicatorId: string; typed: ValueInput; problems: readonly Problem[] },
): Html {
  const { typed, problems } = it
  return html`<div data-screen-only>${paper(ctx, {
    id: STATE,
    title: texts.stateTitle,
    body: form(ctx, {
      action: urls.levelIndicatorValue.href({ office: ctx.office.slug, indicatorId: it.indicatorId }),
      guardUnsaved: true,
      body: html`<div class="fields">${[
        hidden("do", "state"),
        numberField(ctx, { name: "year", label: texts.year, value: typed.year, problems }),
        radios(ctx, {
          name: "role",
          label: texts.role,
          inline: true,
          value: typed.role,
          choices: [
            { value: "actual", label: texts.actual },
            { value: "plan", label: texts.plan },
          ],
          problems,
        }),
        textField(ctx, {
          name: "statedIn",
          label: texts.statedInLabel,
          hint: texts.statedInHint,
          value: typed.statedIn,
          width: "full",
          problems,
        }),
        textField(ctx, {
          name: "printed",
          label: texts.value,
          hint: texts.valueHint,
          value: typed.printed,
          width: "medium",
          problems,
        }),
        buttonRow(ctx, button(ctx, { label: texts.state, look: "primary" })),
      ]}</div>`,
    }),
  })}</div>`
}

/** A printed value with more than one reading, for those who may say which. */
export function confirmCard(
  ctx: OfficeCtx,
  it: { indicatorId: string; value: LevelValue; typed: MeaningTyped | undefined; problems: readonly Problem[] },
): Html {
  const { value } = it
  const { reading, version } = value
  const typed = it.typed?.version === String(version) ? it.typed : undefined
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.confirmTitle(value.year, value.printed),
    body: form(ctx, {
      action: urls.levelIndicatorValue.href({ office: ctx.office.slug, indicatorId: it.indicatorId }),
      body: html`<div class="fields">${[
        hidden("do", "answer"),
        hidden("year", value.year),
        hidden("role", value.role),
        hidden("statedIn", value.statedIn),
        hidden("version", version),
        radios(ctx, {
          name: `answer.${version}`,
          label: texts.meaning,
          hint: value.statedIn,
          value: typed ? typed.choice : reading.value === undefined ? null : offeredReading(reading.value),
          choices: readingChoices(reading),
          problems: it.problems,
        }),
        textField(ctx, {
          name: `own.${version}`,
          label: texts.own,
          value: typed?.own,
          width: "medium",
          optional: "silent",
        }),
        buttonRow(ctx, button(ctx, { label: texts.confirm })),
      ]}</div>`,
    }),
  })}</div>`
}

/** Other indicators of the same fact, each with the way to take the link back. */
export function linksCard(ctx: OfficeCtx, { indicator }: { indicator: IndicatorWithValues }): Content {
  if (indicator.linked.length === 0) return ""
  const action = urls.levelIndicatorLink.href({ office: ctx.office.slug, indicatorId: indicator.id })
  return html`<div data-screen-only>${paper(ctx, {
    title: texts.linksTitle,
    compact: true,
    body: html`<ul class="plain-list">${indicator.linked.map(
      ({ id, name, place, href }) =>
        html`<li>${link(ctx, { href, label: name })}<div class="note">${place}</div>${buttonForm(ctx, {
          action,
          values: { other: id, do: "unlink" },
          button: button(ctx, { label: texts.unlink, look: "quiet", hiddenLabel: name }),
        })}</li>`,
    )}</ul>`,
  })}</div>`
}

/** The page on which a person says that another indicator counts the same. */
export function linkPage(
  ctx: OfficeCtx,
  it: {
    indicator: { id: string; name: string }
    crumbs: readonly Crumb[]
    linkable: readonly PlacedIndicator[]
    problems: readonly Problem[]
  },
): Html {
  const { indicator, linkable, problems } = it
  return officePage(ctx, {
    title: texts.linkTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, { crumbs: it.crumbs, eyebrow: indicator.name, title: texts.linkTitle, lead: texts.linksHint }),
      errorSummary(ctx, problems),
      columns(ctx, {
        main: paper(ctx, {
          body:
            linkable.length === 0
              ? html`<p class="quiet">${say(ctx, texts.noLinkable)}</p>`
              : form(ctx, {
                  action: urls.levelIndicatorLink.href({ office: ctx.office.slug, indicatorId: indicator.id }),
                  body: html`<div class="fields">${[
                    select(ctx, {
                      name: "other",
                      label: texts.other,
                      value: "",
                      choices: linkable.map(({ id, label }) => ({ value: id, label })),
                      width: "full",
                      problems,
                    }),
                    buttonRow(ctx, button(ctx, { label: texts.link, look: "primary" })),
                  ]}</div>`,
                }),
        }),
      }),
    ],
  })
}
