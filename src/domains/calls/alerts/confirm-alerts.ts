import type { Ctx } from "../../../platform/ctx.ts"
import { type AlertRequest, getRequest } from "./alert.queries.ts"
import { CONFIRMING } from "./alert.ts"
import { chooseAlerts } from "./choose-alerts.ts"

/** What a link that confirms an address is for; undefined for one too old or not ours. */
export async function requestOfLink(ctx: Ctx, token: string): Promise<AlertRequest | undefined> {
  const id = ctx.links?.open(CONFIRMING, token)
  return id === undefined ? undefined : await getRequest(ctx, id)
}

/** Confirms an address and begins its alerts; pressed twice it confirms once. Undefined for a link too old or not ours. */
export async function confirmAlerts(ctx: Ctx, token: string): Promise<AlertRequest | undefined> {
  const request = await requestOfLink(ctx, token)
  if (request) await chooseAlerts(ctx, request.email, request)
  return request
}
