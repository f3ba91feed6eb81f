import type { Url, UrlParams } from "../../urls.ts"
import type { Ctx, OfficeCtx } from "../ctx.ts"
import type { AccessRule } from "./access.ts"
import type { Form } from "./form.ts"
import type { Reply } from "./reply.ts"

export type PageRequest<P extends string> = {
  params: UrlParams<P>
  query: URLSearchParams
  headers: Headers
}

export type PostRequest<P extends string> = PageRequest<P> & { form: Form }

/** Inside an office's addresses the context is known to have an office. */
type CtxFor<P extends string> = P extends `/:office${string}` ? OfficeCtx : Ctx

export type Route = {
  readonly method: "GET" | "POST"
  readonly url: Url
  readonly access: AccessRule
  /** Largest accepted body in bytes; forms with files say more. */
  readonly maxBody: number
  /** The page that says beside the field that the body was larger; without it a general one does. It only reads. */
  readonly tooLarge?: Route["handle"] | undefined
  /** What it writes shows on no public page: remembered pages stay. */
  readonly isPrivate?: boolean | undefined
  /** Also other sites and programs may post it: its address is secret and says all, whoever sends it. */
  readonly fromAnywhere?: boolean | undefined
  readonly handle: (ctx: Ctx, request: PostRequest<string>) => Promise<Reply> | Reply
}

const FORM_LIMIT = 2_000_000

/** A page. Its context reads only: a change of data fails in the database. */
export function get<P extends string>(
  url: Url<P>,
  access: AccessRule,
  handle: (ctx: CtxFor<P>, request: PageRequest<P>) => Promise<Reply> | Reply,
): Route {
  return { method: "GET", url: url as unknown as Url, access, maxBody: 0, handle: handle as unknown as Route["handle"] }
}

/**
 * A change. Its context's `db` is one transaction, committed when the reply is a redirect, a page or a file with
 * status 200, and rolled back otherwise.
 */
export function post<P extends string>(
  url: Url<P>,
  access: AccessRule,
  handle: (ctx: CtxFor<P>, request: PostRequest<P>) => Promise<Reply> | Reply,
  options: {
    maxBody?: number
    isPrivate?: boolean
    fromAnywhere?: boolean
    tooLarge?: (ctx: CtxFor<P>, request: PageRequest<P>) => Promise<Reply> | Reply
  } = {},
): Route {
  return {
    method: "POST",
    url: url as unknown as Url,
    access,
    maxBody: options.maxBody ?? FORM_LIMIT,
    isPrivate: options.isPrivate,
    fromAnywhere: options.fromAnywhere,
    tooLarge: options.tooLarge as unknown as Route["handle"],
    handle: handle as unknown as Route["handle"],
  }
}
