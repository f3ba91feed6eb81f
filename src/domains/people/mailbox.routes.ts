import { exampleOnly } from "../../platform/http/access.ts"
import { Missing, pageReply } from "../../platform/http/reply.ts"
import { get, type Route } from "../../platform/http/route.ts"
import { urls } from "../../urls.ts"
import { getMail, listMails } from "./mailbox.queries.ts"
import { mailboxPage, mailPage } from "./pages/mailbox.page.ts"

export const mailboxRoutes: readonly Route[] = [
  get(urls.mails, exampleOnly, async (ctx, { query }) => {
    const to = (query.get("do") ?? "").trim().slice(0, 200)
    const before = query.get("przed") ?? ""
    return pageReply(mailboxPage(ctx, { ...(await listMails(ctx, { to, before })), to, before }))
  }),
  get(urls.mail, exampleOnly, async (ctx, { params }) => {
    const mail = await getMail(ctx, params.mailId)
    if (!mail) throw new Missing("mail")
    return pageReply(mailPage(ctx, mail))
  }),
]
