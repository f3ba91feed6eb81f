import type { Context } from "hono"
import type { Ctx } from "../platform/ctx.ts"
import { Form, readForm } from "../platform/http/form.ts"
import { Missing, missingReply, type Reply } from "../platform/http/reply.ts"
import type { PostRequest, Route } from "../platform/http/route.ts"
import { contentDisposition } from "../platform/uploads.ts"
import { type Circumstances, circumstancesOf, leaveNotice } from "./circumstances.ts"
import type { ErrorPages } from "./error-pages.ts"
import { throughOutage } from "./outage.ts"
import { memorable, memoryKey, type PageMemory } from "./page-memory.ts"

export type Serving = Circumstances & {
  errors: ErrorPages
  /** Answer to a visitor whose page or form needs a person; a posted form is carried over the sign-in. */
  askToSignIn(ctx: Ctx, asked: { path: string; form?: Form }): Reply
  /** Writes down in which language a person uses the product: letters to them follow it. */
  rememberLanguage(ctx: Ctx): Promise<void>
  /** Called after each committed change: link events, send mails. */
  afterCommit(): void
  memory: PageMemory
}

/** Carries a refusing reply out of the transaction so that nothing of it is written. */
class RolledBack extends Error {
  readonly reply: Reply
  constructor(reply: Reply) {
    super("rolled back")
    this.reply = reply
  }
}

const TRIES = 3
/** serialization_failure, deadlock_detected: PostgreSQL asks to run the transaction again. */
const RETRIED = new Set(["40001", "40P01"])

export async function serveRoute(c: Context, route: Route, it: Serving): Promise<Response> {
  const key = memoryKey(c, route, it.clock.now())
  const remembered = key && it.memory.get(key)
  if (remembered) return c.html(remembered)
  const ctx = await throughOutage(() => circumstancesOf(c, it))
  if (!ctx) return it.errors.missing(c, undefined)
  if (route.access.name === "example installation only" && !it.isExample) return it.errors.missing(c, ctx)
  const form = route.method === "POST" ? await readFormOrFail(c) : undefined
  if (form === "unreadable") return it.errors.unreadable(c, ctx)
  // A page's own script keeps what it sent; it only needs to learn that nobody is signed in.
  if (route.access.needsPerson && ctx.actor.kind === "visitor" && c.req.header("x-autosave")) return c.body(null, 401)
  if (route.access.needsPerson && ctx.actor.kind === "visitor")
    return respond(c, ctx, it, it.askToSignIn(ctx, { path: ctx.path, form }))
  if (!route.access.may(ctx.actor)) return it.errors.missing(c, ctx)
  const request = {
    params: c.req.param(),
    query: new URL(c.req.url).searchParams,
    form: form as Form,
    headers: c.req.raw.headers,
  } as PostRequest<string>
  // A scanner that keeps silent for seconds must not keep a connection to the database meanwhile.
  if (form && ctx.scanner) await Promise.all(form.everyFile().map((file) => ctx.scanner?.(file.bytes)))
  const reply =
    route.method === "GET"
      ? await throughOutage(() => answer(route, ctx, request))
      : await change(route, ctx, request, it)
  const html = key && memorable(reply)
  if (html) it.memory.put(key, html)
  return respond(c, ctx, it, reply)
}

/** What the route itself says to a body that is too large; undefined when it says nothing or not to this person. */
export async function serveTooLarge(c: Context, route: Route, it: Serving): Promise<Response | undefined> {
  if (!route.tooLarge) return undefined
  const ctx = await circumstancesOf(c, it)
  if (!ctx || !route.access.may(ctx.actor)) return undefined
  const { searchParams } = new URL(c.req.url)
  const request = { params: c.req.param(), query: searchParams, form: Form.of({}), headers: c.req.raw.headers }
  return respond(c, ctx, it, await answer({ ...route, handle: route.tooLarge }, ctx, request))
}

async function readFormOrFail(c: Context): Promise<Form | "unreadable"> {
  try {
    return await readForm(c.req.raw)
  } catch (error) {
    if (error instanceof Error && error.name === "BodyLimitError") throw error
    return "unreadable"
  }
}

async function answer(route: Route, ctx: Ctx, request: PostRequest<string>): Promise<Reply> {
  try {
    return await route.handle(ctx, request)
  } catch (error) {
    if (error instanceof Missing) return missingReply
    throw error
  }
}

async function change(route: Route, ctx: Ctx, request: PostRequest<string>, it: Serving): Promise<Reply> {
  for (let attempt = 1; ; attempt++) {
    let isDone = false
    const perform = () =>
      it.database.db.transaction().execute(async (tx) => {
        const result = await answer(route, { ...ctx, db: tx, answers: undefined }, request)
        if (result.kind === "missing" || (result.kind === "page" && result.status !== 200)) throw new RolledBack(result)
        // After the work: the accounts may have written to the same person on a connection of their own.
        if (ctx.actor.kind === "person" && ctx.actor.usedLanguage !== ctx.lang)
          await it.rememberLanguage({ ...ctx, db: tx })
        // From here to the answer of the database nobody knows whether the change is written.
        isDone = true
        return result
      })
    try {
      const reply = await throughOutage(perform, () => !isDone)
      if (!route.isPrivate) it.memory.clear()
      it.afterCommit()
      return reply
    } catch (error) {
      if (error instanceof RolledBack) return error.reply
      if (attempt >= TRIES || !RETRIED.has(String((error as { code?: unknown }).code))) throw error
    }
  }
}

function respond(c: Context, ctx: Ctx, it: Serving, reply: Reply): Response {
  if (ctx.actor.kind === "person") c.header("cache-control", "private, no-store")
  switch (reply.kind) {
    case "missing":
      return it.errors.missing(c, ctx)
    case "page":
      for (const cookie of reply.cookies ?? []) c.header("set-cookie", cookie, { append: true })
      return c.html(String(reply.body), reply.status)
    case "redirect":
      if (reply.notice) leaveNotice(c, reply.notice)
      for (const cookie of reply.cookies ?? []) c.header("set-cookie", cookie, { append: true })
      return c.redirect(reply.to, 303)
    case "response":
      return reply.response
    case "file": {
      const body = typeof reply.body === "string" ? reply.body : new Uint8Array(reply.body)
      c.header("content-type", reply.type)
      if (reply.name) c.header("content-disposition", contentDisposition(reply.name, reply.download))
      if (reply.maxAge !== undefined && ctx.actor.kind !== "person")
        c.header("cache-control", `public, max-age=${reply.maxAge}`)
      return c.body(body)
    }
  }
}
