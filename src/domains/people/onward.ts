import type { Form } from "../../platform/http/form.ts"
import { type Html, hidden } from "../../ui/public.ts"
import { type CarriedForm, type CarryLoss, pack, unpack } from "./carried-form.ts"
import { localPath } from "./return-path.ts"

/** Where somebody was going when asked to sign in, kept in the pages of signing in. */
export type Onward = {
  returnPath?: string | undefined
  carried?: CarriedForm | undefined
  loss?: CarryLoss | undefined
}

const PATH = "dalej"
const CARRIED = "niesione"

export const onwardOfQuery = (query: URLSearchParams): Onward => ({ returnPath: localPath(query.get(PATH)) })

export const onwardOfForm = (form: Form): Onward => ({
  returnPath: localPath(form.text(PATH)),
  carried: unpack(form.all(CARRIED)[0] ?? ""),
})

/** The same for the next page. */
export function onwardFields(onward: Onward): Html[] {
  const fields: Html[] = []
  if (onward.returnPath) fields.push(hidden(PATH, onward.returnPath))
  if (onward.carried) fields.push(hidden(CARRIED, pack(onward.carried)))
  return fields
}

/** For links: an address carries the path, never a form. */
export const onwardQuery = (onward: Onward): Record<string, string | undefined> => ({ [PATH]: onward.returnPath })
