import type { Lang } from "../lib/texts.ts"
import type { Ctx } from "../platform/ctx.ts"
import { urls } from "../urls.ts"
import { buttonLink } from "./button.ts"
import { type Html, html } from "./html.ts"
import { officePage } from "./office-page.ts"
import { pageHeader } from "./page-header.ts"

/** A page of a few sentences and one way on: what is missing, too large or broken. Needs no database. */
export function messagePage(props: {
  lang: Lang
  /** Absent when the request got no further than the door. */
  ctx: Ctx | undefined
  title: string
  paragraphs: readonly string[]
  home: string
}): Html {
  const ctx = props.ctx ?? strangerCtx(props.lang)
  const home = ctx.office ? urls.home.href({ office: ctx.office.slug }) : urls.root.href({})
  return officePage(ctx, {
    title: props.title,
    unlisted: true,
    main: html`${pageHeader(ctx, { title: props.title })}${props.paragraphs.map((text) => html`<p>${text}</p>`)}<p>${buttonLink(ctx, { href: home, label: props.home })}</p>`,
  })
}

function strangerCtx(lang: Lang): Ctx {
  return {
    db: undefined as never,
    now: undefined as never,
    lang,
    actor: { kind: "visitor" },
    office: undefined,
    path: "/",
    files: undefined as never,
    isExample: false,
  }
}
