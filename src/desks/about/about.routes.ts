import { getOfficeDetails } from "../../domains/offices/public.ts"
import { everyone } from "../../platform/http/access.ts"
import { pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { accessibilityPage } from "./accessibility.page.ts"
import { privacyPage } from "./privacy.page.ts"

export const aboutRoutes: readonly Route[] = [
  get(urls.accessibility, everyone, async (ctx) => pageReply(accessibilityPage(ctx, await getOfficeDetails(ctx)))),
  get(urls.privacy, everyone, async (ctx) => pageReply(privacyPage(ctx, await getOfficeDetails(ctx)))),
]
