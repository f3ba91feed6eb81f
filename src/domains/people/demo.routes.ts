import type { Ctx } from "../../platform/ctx.ts"
import { exampleOnly } from "../../platform/http/access.ts"
import { Missing, pageReply, type Reply, redirectReply } from "../../platform/http/reply.ts"
import { get, post, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { listOffices } from "../offices/public.ts"
import type { Accounts } from "./accounts.ts"
import { goOn } from "./after-sign-in.ts"
import { CARRIED_BODY } from "./carried-form.ts"
import { demoTexts as texts } from "./demo.texts.ts"
import { DEMO_PASSWORD, DEMO_PEOPLE, type DemoPerson } from "./demo-people.ts"
import { onwardOfForm, onwardOfQuery } from "./onward.ts"
import { demoPeoplePage } from "./pages/demo-people.page.ts"
import { signIn } from "./sign-in.ts"

export function demoRoutes(accounts: Accounts): readonly Route[] {
  return [
    get(urls.demoPeople, exampleOnly, (ctx, { query }) =>
      pageReply(demoPeoplePage(ctx, onwardOfQuery(query).returnPath)),
    ),
    get(urls.becomeDemoPerson, exampleOnly, () => redirectReply(urls.demoPeople.href({}))),
    post(
      urls.becomeDemoPerson,
      exampleOnly,
      async (ctx, { params, form, headers }) => {
        const demo = DEMO_PEOPLE.find(({ key }) => key === params.personKey)
        if (!demo) throw new Missing("demo person")
        // Wrong guesses of one visitor must not stand in the way of the next.
        await accounts.throttle.clear("sign-in", accounts.knownDevices.keyOf(headers, demo.email))
        const result = await signIn(ctx, accounts, {
          ...{ email: demo.email, password: DEMO_PASSWORD, remember: true, headers },
        })
        if (result.kind !== "in") throw new Missing("demo person")
        return await begin(ctx, demo, result, onwardOfForm(form))
      },
      { maxBody: CARRIED_BODY },
    ),
  ]
}

async function begin(
  ctx: Ctx,
  demo: DemoPerson,
  { person, cookies }: { person: Parameters<typeof goOn>[1]; cookies: readonly string[] },
  onward: Parameters<typeof goOn>[2],
): Promise<Reply> {
  const returnPath = onward.returnPath ?? (await startOf(ctx, demo))
  const reply = await goOn(ctx, person, { ...onward, returnPath }, cookies)
  return reply.kind === "redirect" ? { ...reply, notice: texts.became(demo.name) } : reply
}

/** Where the work of a demo person begins. */
async function startOf(ctx: Ctx, demo: DemoPerson): Promise<string | undefined> {
  const [office] = await listOffices(ctx.db)
  if (!office || !demo.member) return undefined
  return urls.organisationDesk.href({ office: office.slug })
}
