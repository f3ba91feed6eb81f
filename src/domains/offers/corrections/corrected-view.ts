import type { OfficeCtx } from "../../../platform/ctx.ts"
import type { FrozenAttachment } from "../attachments/attachment.ts"
import { type OfferView, viewOf } from "../offer.view.ts"
import { correctedAttachments } from "./correction-files.ts"
import { correctedOffer, type OpenCorrection } from "./save-correction.ts"

/** The offer as it would be with the correction, with what surrounds it. */
export type CorrectedView = Omit<OfferView, "attachments"> & { attachments: readonly FrozenAttachment[] }

export const correctedView = async (ctx: OfficeCtx, open: OpenCorrection): Promise<CorrectedView> => ({
  ...(await viewOf(ctx, correctedOffer(open))),
  attachments: correctedAttachments(open),
})
