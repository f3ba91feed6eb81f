import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Crumb } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { type Programme, yearsOf } from "../programme.ts"
import { programmeTexts } from "./programme.texts.ts"

/** The way to a programme in the office: the list, then the programme; a page below it adds its own name. */
export const programmeCrumbs = (ctx: OfficeCtx, programme: Programme): Crumb[] => [
  { label: programmeTexts.list, href: urls.officeProgrammes.href({ office: ctx.office.slug }) },
  {
    label: yearsOf(programme),
    href: urls.programme.href({ office: ctx.office.slug, programmeId: programme.id }),
  },
]
