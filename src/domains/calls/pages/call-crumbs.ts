import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { Crumb } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { Call, CallDraft } from "../call.ts"
import { officeTexts } from "./office.texts.ts"

/** The way from the office's calls to one of them, for the pages behind it. */
export const callCrumbs = ({ office }: OfficeCtx, { id, title }: Pick<Call | CallDraft, "id" | "title">): Crumb[] => [
  { label: officeTexts.title, href: urls.officeCalls.href({ office: office.slug }) },
  { label: title || officeTexts.untitled, href: urls.officeCall.href({ office: office.slug, callId: id }) },
]
