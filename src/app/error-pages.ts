import type { Context } from "hono"
import { speak, type Text } from "../lib/texts.ts"
import type { Ctx } from "../platform/ctx.ts"
import { messagePage } from "../ui/message-page.ts"
import { appTexts as texts } from "./app.texts.ts"

/** Pages for what went wrong. Each says what happened to the person's data and what to do now. */
export type ErrorPages = {
  missing(c: Context, ctx: Ctx | undefined): Response
  unreadable(c: Context, ctx: Ctx | undefined): Response
  foreign(c: Context): Response
  tooLarge(c: Context, limit: number): Response
  broken(c: Context, incident: string): Response
}

const languageOf = (c: Context) => (/(?:^|;\s*)lang=en/.test(c.req.header("cookie") ?? "") ? "en" : "pl")

export function errorPages(): ErrorPages {
  const show = (c: Context, status: 400 | 403 | 404 | 413 | 500, title: Text, text: Text, ctx?: Ctx) => {
    const lang = ctx?.lang ?? languageOf(c)
    const t = speak(lang)
    const signIn = status === 404 && ctx?.actor.kind !== "person"
    const paragraphs = signIn ? [t(text), t(texts.missingSignIn)] : [t(text)]
    return c.html(String(messagePage({ lang, ctx, title: t(title), paragraphs, home: t(texts.toHome) })), status)
  }
  return {
    missing: (c, ctx) => show(c, 404, texts.missingTitle, texts.missingText, ctx),
    unreadable: (c, ctx) => show(c, 400, texts.unreadableTitle, texts.unreadableText, ctx),
    foreign: (c) => show(c, 403, texts.foreignTitle, texts.foreignText),
    tooLarge: (c, limit) => show(c, 413, texts.tooLargeTitle, texts.tooLargeText(`${Math.round(limit / 1e6)} MB`)),
    broken: (c, incident) => show(c, 500, texts.brokenTitle, texts.brokenText(incident)),
  }
}
