import type { Text } from "../../lib/texts.ts"
import type { OfficeCtx } from "../../platform/ctx.ts"

/** A form of cooperation that the card describes and the product has a part for. */
export type CooperationForm = { label: Text; href: string; count: number }

/** What the strategy learns of the domains after it: their pages and how much is in them for everybody to see. */
export type CooperationForms = (ctx: OfficeCtx) => Promise<readonly CooperationForm[]>
