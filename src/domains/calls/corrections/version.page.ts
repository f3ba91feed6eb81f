import { formatDate, toPlainDate } from "../../../lib/dates.ts"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { OfficeCtx } from "../../../platform/ctx.ts"
import { officePage } from "../../../ui/office-page.ts"
import { alert, card, type Html, html, link, pageHeader, say } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { callDocumentTexts } from "../call.announcement.texts.ts"
import { dayOfAnnouncement } from "../call.announcement.ts"
import type { Call } from "../call.ts"
import { channelWords } from "../call.words.ts"
import { announcementCards, whenIn } from "../pages/announcement.ts"
import { publicTexts } from "../pages/public.texts.ts"
import { announcementChanges } from "./announcement-changes.ts"
import { changesShown } from "./changes.ts"
import { correctionTexts as texts } from "./correction.texts.ts"
import type { CallVersion } from "./version.queries.ts"

/** One version of an announcement for everybody: what it changed and why, and its whole text. */
export function versionPage(
  ctx: OfficeCtx,
  props: { call: Call; versions: readonly CallVersion[]; version: number },
): Html {
  const { call, versions, version } = props
  const to = { office: ctx.office.slug, callId: call.id }
  const shown = versions[version - 1]!
  const before = versions[version - 2]
  const on = dayOfAnnouncement(call, ctx.now)
  const title = version === 1 ? texts.versionFirst : texts.version(version)
  return officePage(ctx, {
    title: inEach((lang) => `${title[lang]}: ${call.title}`),
    main: [
      pageHeader(ctx, {
        crumbs: [
          { label: publicTexts.title, href: urls.calls.href({ office: ctx.office.slug }) },
          { label: call.title, href: urls.call.href(to) },
          { label: title },
        ],
        eyebrow: callDocumentTexts.eyebrow(call.number ?? ""),
        title: shown.content.title,
        lead: inEach((lang) => `${title[lang]}, ${nameOf(shown)[lang]}`),
      }),
      version === versions.length
        ? ""
        : alert(ctx, {
            tone: "warning",
            title: texts.old,
            body: texts.oldBody,
            actions: link(ctx, { href: urls.call.href(to), label: texts.toLatest }),
          }),
      before
        ? card(ctx, {
            title: texts.since(before.version),
            id: "zmiany",
            body: [
              html`<p><strong>${say(ctx, texts.reason)}:</strong> ${shown.reason}</p>`,
              changesShown(ctx, announcementChanges(before.content, shown.content, { on, lang: ctx.lang })),
            ],
          })
        : "",
      announcementCards(ctx, {
        call: { ...shown.content, number: call.number, publishedAt: call.publishedAt },
        appeared: shown.appeared,
      }),
    ],
  })
}

const nameOf = ({ kind, madeAt }: Pick<CallVersion, "kind" | "madeAt">): Text => {
  const words = kind === "first" ? texts.announcedOn : texts.correctedOn
  return inEach((lang) => words(formatDate(toPlainDate(madeAt), lang))[lang])
}

/** The versions of an announcement, the newest on top; nothing while there is only the first. */
export function versionsCard(ctx: OfficeCtx, call: Call, versions: readonly CallVersion[]): Html | "" {
  if (versions.length < 2) return ""
  const items = versions.toReversed().map(
    (it, index) =>
      html`<li>${link(ctx, {
        href: urls.callVersion.href({ office: ctx.office.slug, callId: call.id, version: String(it.version) }),
        label: it.version === 1 ? texts.versionFirst : texts.version(it.version),
      })}, ${say(ctx, nameOf(it))}${index === 0 ? html` <strong>(${say(ctx, texts.holds)})</strong>` : ""}${
        it.reason ? html`<div class="note">${it.reason}</div>` : ""
      }<div class="note">${it.appeared.map(
        (place, index) =>
          html`${index === 0 ? "" : "; "}${say(ctx, channelWords[place.channel])}: ${whenIn(ctx, place)}`,
      )}</div></li>`,
  )
  return card(ctx, { title: texts.versions, id: "zmiany-ogloszenia", body: html`<ul>${items}</ul>` })
}
