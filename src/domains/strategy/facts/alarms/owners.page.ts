import type { Problem } from "../../../../lib/problems.ts"
import type { OfficeCtx } from "../../../../platform/ctx.ts"
import { officePage } from "../../../../ui/office-page.ts"
import {
  button,
  buttonLink,
  buttonRow,
  errorSummary,
  form,
  type Html,
  pageHeader,
  card as paper,
  select,
} from "../../../../ui/public.ts"
import { urls } from "../../../../urls.ts"
import { indicatorTexts } from "../../indicator.texts.ts"
import type { PlacedIndicator } from "../measured.access.ts"
import { crumbsUnder, indicatorHref } from "../pages/placed.ts"
import { alarmTexts as texts } from "./alarm.texts.ts"
import type { Looking } from "./assign-indicator.ts"

export type OwnersPageProps = {
  indicator: PlacedIndicator
  people: readonly { id: string; name: string }[]
  typed: Looking
  problems: readonly Problem[]
}

/** Who looks after an indicator and who stands in. */
export function ownersPage(ctx: OfficeCtx, { indicator, people, typed, problems }: OwnersPageProps): Html {
  const choices = people.map(({ id, name }) => ({ value: id, label: name }))
  const field = { choices, empty: texts.chooseNobody, optional: "silent" as const, problems }
  return officePage(ctx, {
    title: texts.ownersTitle,
    failed: problems.length > 0,
    main: [
      pageHeader(ctx, {
        crumbs: crumbsUnder(ctx, indicator, [{ label: texts.owner }]),
        eyebrow: indicator.name,
        title: texts.ownersTitle,
        lead: texts.ownersLead,
      }),
      errorSummary(ctx, problems),
      paper(ctx, {
        body: form(ctx, {
          action: urls.indicatorOwners.href({ office: ctx.office.slug, indicatorId: indicator.id }),
          body: [
            select(ctx, { ...field, name: "owner", label: texts.owner, value: typed.ownerId }),
            select(ctx, { ...field, name: "deputy", label: texts.deputy, value: typed.deputyId }),
            buttonRow(
              ctx,
              button(ctx, { label: texts.ownersSave, look: "primary" }),
              buttonLink(ctx, { href: indicatorHref(ctx, indicator), label: indicatorTexts.back, look: "quiet" }),
            ),
          ],
        }),
      }),
    ],
  })
}
