import type { Text } from "../../lib/texts.ts"

/** Anything that turns into HTML text: the result of the `html` template. */
export type Markup = { toString(): string }

/** What a handler answers; the application turns it into a response. */
export type Reply =
  | { kind: "page"; status: 200 | 404 | 413 | 422; body: Markup; cookies?: readonly string[] }
  | { kind: "redirect"; to: string; notice?: Text | undefined; cookies?: readonly string[] }
  | { kind: "file"; body: Uint8Array | string; type: string; name?: string; download: boolean; maxAge?: number }
  | { kind: "response"; response: Response }
  | { kind: "missing" }

/** A full page. */
export const pageReply = (body: Markup): Reply => ({ kind: "page", status: 200, body })

/** The same page again with problems beside its fields; what was typed is kept and nothing is written (422). */
export const againReply = (body: Markup): Reply => ({ kind: "page", status: 422, body })

/** The page of a form whose body was larger than its route takes (413); nothing of it was read. */
export const tooLargeReply = (body: Markup): Reply => ({ kind: "page", status: 413, body })

/** After a change: another page, which shows the notice once. */
export const redirectReply = (to: string, notice?: Text): Reply => ({ kind: "redirect", to, notice })

export const fileReply = (
  body: Uint8Array | string,
  file: { type: string; name?: string; download?: boolean; maxAge?: number },
): Reply => ({ kind: "file", body, download: false, ...file })

/** 404: there is no such thing, or it is none of this person's business; the two look the same. */
export const missingReply: Reply = { kind: "missing" }

/** Thrown by `accessX` functions when the thing is not this actor's to see; the application answers 404. */
export class Missing extends Error {
  constructor(what = "thing") {
    super(`no such ${what} for this actor`)
  }
}
