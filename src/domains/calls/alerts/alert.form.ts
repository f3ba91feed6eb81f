import { spheresOn } from "../../../law/spheres.ts"
import { today } from "../../../lib/dates.ts"
import { type Outcome, ok, type Problem } from "../../../lib/problems.ts"
import { isLang } from "../../../lib/texts.ts"
import { type Ctx, isPerson, type OfficeRef } from "../../../platform/ctx.ts"
import type { Form } from "../../../platform/http/form.ts"
import { newId } from "../../../platform/ids.ts"
import type { Subscriber } from "./alert.queries.ts"
import { alertTexts as texts } from "./alert.texts.ts"
import type { AlertChoice } from "./alert.ts"

/** The form as typed. */
export type AlertTyped = {
  id: string
  email: string
  offices: readonly string[]
  which: string
  spheres: readonly string[]
  /** Those that were ticked when the page was opened. */
  spheresBefore: readonly string[]
  language: string
}

/** Among the offices of the form: all of them, whichever are ticked beside it. */
export const EVERY_OFFICE = "all"

/** As a page opens it: one's own choice where there is one, with the spheres asked for in the address added. */
export function openedForm(
  ctx: Ctx,
  it: { offices: readonly OfficeRef[]; own: Subscriber | undefined; asked: readonly string[] },
): AlertTyped {
  const { own, offices } = it
  const asked = knownSpheres(ctx, it.asked)
  const here = ctx.office?.id ?? (offices.length === 1 ? offices[0]!.id : undefined)
  const spheres = knownSpheres(ctx, [...(own?.spheres ?? []), ...asked])
  return {
    id: newId(),
    email: isPerson(ctx) ? ctx.actor.email : "",
    offices:
      own?.officeIds === null ? [EVERY_OFFICE] : [...new Set([...(own?.officeIds ?? []), ...(here ? [here] : [])])],
    which: own?.spheres !== null && spheres.length > 0 ? "chosen" : "all",
    ...{ spheres, spheresBefore: spheres },
    language: own?.language ?? ctx.lang,
  }
}

export const typedForm = (form: Form): AlertTyped => ({
  id: form.text("id"),
  email: form.text("email"),
  offices: form.all("offices"),
  which: form.text("which"),
  spheres: form.all("spheres"),
  spheresBefore: form.text("spheresBefore").split(" ").filter(Boolean),
  language: form.text("language"),
})

/** Reads what was typed; unknown offices and spheres are left out, so that a choice is never of nothing. */
export function readChoice(ctx: Ctx, typed: AlertTyped, offices: readonly OfficeRef[]): Outcome<AlertChoice> {
  const problems: Problem[] = []
  const isEvery = typed.offices.includes(EVERY_OFFICE)
  const officeIds = isEvery ? null : offices.filter(({ id }) => typed.offices.includes(id)).map(({ id }) => id)
  if (officeIds?.length === 0)
    problems.push({ field: "offices", code: "alert.noOffice", message: texts.officesMissing })
  const spheres = knownSpheres(ctx, typed.spheres)
  if (typed.which !== "all" && typed.which !== "chosen")
    problems.push({ field: "which", code: "alert.which", message: texts.whichMissing })
  if (typed.which === "chosen" && spheres.length === 0)
    problems.push({ field: "spheres", code: "alert.noSphere", message: texts.spheresMissing })
  // Spheres ticked on this page say the contrary; those that stood there before are taken back.
  if (typed.which === "all" && spheres.some((pkt) => !typed.spheresBefore.includes(pkt)))
    problems.push({ field: "which", code: "alert.allAndSome", message: texts.allAndSome })
  if (problems.length > 0) return { ok: false, problems }
  const language = isLang(typed.language) ? typed.language : ctx.lang
  return ok({ officeIds, spheres: typed.which === "all" ? null : spheres, language })
}

/** Those that the act has today, each once, in its order. */
const knownSpheres = (ctx: Ctx, typed: readonly string[]): string[] =>
  spheresOn(today(ctx.now))
    .map(({ pkt }) => pkt as string)
    .filter((pkt) => typed.includes(pkt))
