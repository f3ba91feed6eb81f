import type { Route } from "../../platform/http/route.ts"
import { attachmentRoutes } from "./attachments/attachments.routes.ts"
import { correctionAttachmentRoutes } from "./corrections/correction-attachments.routes.ts"
import { correctionSigningRoutes } from "./corrections/correction-signing.routes.ts"
import { correctionRoutes } from "./corrections/corrections.routes.ts"
import { fairnessRoutes } from "./fairness/fairness.routes.ts"
import { insuranceRoutes } from "./insurance/insurance.routes.ts"
import { partnershipRoutes } from "./joint/partnership.routes.ts"
import { paperRoutes } from "./paper/paper.routes.ts"
import { draftRoutes } from "./routes/draft.routes.ts"
import { officeOfferRoutes } from "./routes/office-offer.routes.ts"
import { submittedRoutes } from "./routes/submitted.routes.ts"
import { signingRoutes } from "./signing/signing.routes.ts"
import { togetherRoutes } from "./together/together.routes.ts"

/** Addresses of offers: the organisation's drafts, what it submitted, and the office's side. */
export const offerRoutes: readonly Route[] = [
  ...attachmentRoutes,
  ...draftRoutes,
  ...correctionRoutes,
  ...correctionAttachmentRoutes,
  ...correctionSigningRoutes,
  ...signingRoutes,
  ...partnershipRoutes,
  ...paperRoutes,
  ...submittedRoutes,
  ...togetherRoutes,
  ...officeOfferRoutes,
  ...fairnessRoutes,
  ...insuranceRoutes,
]
