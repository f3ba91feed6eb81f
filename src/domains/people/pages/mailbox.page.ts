import { speak } from "../../../lib/texts.ts"
import type { Ctx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import {
  buttonLink,
  buttonRow,
  card,
  facts,
  filterBar,
  type Html,
  html,
  link,
  moment,
  pageHeader,
  table,
  textField,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { MailLine, WholeMail } from "../mailbox.queries.ts"
import { mailboxTexts as texts } from "../mailbox.texts.ts"

/** What was sent, to anybody: only where no mail is real. */
export function mailboxPage(
  ctx: Ctx,
  props: { mails: readonly MailLine[]; hasMore: boolean; to: string; before: string },
): Html {
  const { mails, to } = props
  const query = { do: to || undefined }
  return officePage(ctx, {
    title: texts.title,
    unlisted: true,
    main: [
      pageHeader(ctx, { title: texts.title, lead: texts.lead }),
      filterBar(ctx, {
        action: urls.mails.href({}),
        fields: textField(ctx, { name: "do", label: texts.search, value: to, type: "search", optional: "silent" }),
        clear: to ? urls.mails.href({}) : undefined,
      }),
      table<MailLine>(ctx, {
        caption: texts.caption,
        rows: mails,
        empty: to ? texts.noneFound : texts.none,
        columns: [
          {
            label: texts.subject,
            heading: true,
            cell: ({ id, subject }) => link(ctx, { href: urls.mail.href({ mailId: id }), label: subject }),
          },
          { label: texts.to, cell: (mail) => mail.to },
          { label: texts.sent, cell: ({ at }) => moment(ctx, at, { now: ctx.now }) },
        ],
      }),
      buttonRow(
        ctx,
        props.hasMore &&
          buttonLink(ctx, { href: urls.mails.href({}, { ...query, przed: mails.at(-1)!.id }), label: texts.older }),
        props.before !== "" &&
          buttonLink(ctx, { href: urls.mails.href({}, query), label: texts.newest, look: "quiet" }),
      ),
    ],
  })
}

/** One message as its receiver reads it, with links to press. */
export function mailPage(ctx: Ctx, mail: WholeMail): Html {
  return officePage(ctx, {
    title: mail.subject,
    unlisted: true,
    main: [
      pageHeader(ctx, {
        title: mail.subject,
        crumbs: [{ label: texts.title, href: urls.mails.href({}) }, { label: mail.subject }],
      }),
      card(ctx, {
        body: [
          facts(ctx, [
            { term: texts.to, value: mail.to },
            { term: texts.sent, value: moment(ctx, mail.at, { now: ctx.now }) },
          ]),
          html`<div class="letter">${mail.body.split("\n").map((line) => html`<p>${withLinks(ctx, line)}</p>`)}</div>`,
        ],
      }),
      html`<p>${link(ctx, { href: urls.mails.href({}), label: speak(ctx.lang)(texts.back) })}</p>`,
    ],
  })
}

function withLinks(ctx: Ctx, line: string): (Html | string)[] {
  return line
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part) => (/^https?:\/\//.test(part) ? link(ctx, { href: part, label: part }) : part))
}
