import type { OfficeCtx } from "../../../platform/ctx.ts"
import { type Html, feedHead as head, feedLine as line } from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import { feedTexts as texts } from "./feed.texts.ts"

const feedOf = (ctx: OfficeCtx): string => urls.consultationsFeed.href({ office: ctx.office.slug })

export const feedHead = (ctx: OfficeCtx): Html =>
  head(ctx, { title: texts.title(ctx.office.siteName), href: feedOf(ctx) })

export const feedLine = (ctx: OfficeCtx): Html =>
  line(ctx, { feed: feedOf(ctx), calendar: urls.consultationsCalendar.href({ office: ctx.office.slug }) })
