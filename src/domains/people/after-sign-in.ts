import type { Ctx } from "../../platform/ctx.ts"
import type { Reply } from "../../platform/http/reply.ts"
import { urls } from "../../urls.ts"
import { listOffices } from "../offices/public.ts"
import type { SignedInPerson } from "./accounts.ts"
import type { Onward } from "./onward.ts"
import { resumePage } from "./pages/resume.page.ts"
import { rolesOf } from "./person.queries.ts"
import { rememberLanguage } from "./remember-language.ts"

/** Takes somebody who has just signed in to the form that was interrupted, the page asked for, or their desk. */
export async function goOn(
  ctx: Ctx,
  person: SignedInPerson,
  onward: Onward,
  cookies: readonly string[] = [],
): Promise<Reply> {
  const now: Ctx = { ...ctx, actor: { kind: "person", ...person, roles: [], memberships: [] } }
  await rememberLanguage(now)
  if (onward.carried) return { kind: "page", status: 200, body: resumePage(now, onward.carried), cookies }
  return { kind: "redirect", to: onward.returnPath ?? (await startOf(ctx, person.id)), cookies }
}

/** The desk of those who work in the only office; otherwise the home page, which leads on. */
async function startOf(ctx: Ctx, personId: string): Promise<string> {
  const offices = await listOffices(ctx.db)
  const office = offices.length === 1 ? offices[0] : undefined
  if (!office || (await rolesOf(ctx.db, personId, office.id)).length === 0) return urls.root.href({})
  return urls.desk.href({ office: office.slug })
}
