import type { Form } from "../../platform/http/form.ts"
import type { Consultation } from "./consultation.ts"
import { type ConsultationRules, rulesOn } from "./rules/rules.ts"

/** What the form of a draft holds, as it was typed. */
export type ConsultationTyped = {
  title: string
  about: string
  /** "" for any other draft act. */
  programmeId: string
  actText: string
  from: string
  to: string
  channels: readonly string[]
  resolution: string
  /** Of the draft it began with; 0 for a new one. */
  revision: number
}

export const readConsultation = (form: Form): ConsultationTyped => ({
  title: form.text("title"),
  about: form.text("about"),
  programmeId: form.text("programmeId"),
  actText: form.text("actText"),
  from: form.text("from"),
  to: form.text("to"),
  channels: form.all("channels"),
  resolution: form.text("resolution"),
  revision: Number.parseInt(form.text("revision"), 10) || 0,
})

export const typedOf = (it: Consultation): ConsultationTyped => ({
  title: it.title,
  about: it.about,
  programmeId: it.programmeId ?? "",
  actText: it.actText,
  from: it.from ?? "",
  to: it.to ?? "",
  channels: it.channels,
  resolution: it.resolutionBasis,
  revision: it.revision,
})

/** A new draft by the rules of the office: from tomorrow, for as long as the resolution asks. */
export function typedByRules(rules: readonly ConsultationRules[], day: Temporal.PlainDate): ConsultationTyped {
  const from = day.add({ days: 1 })
  const own = rulesOn(rules, from.toString())
  return {
    title: "",
    about: "",
    programmeId: "",
    actText: "",
    from: own ? from.toString() : "",
    to: own ? from.add({ days: own.termDays - 1 }).toString() : "",
    channels: own?.channels ?? [],
    resolution: own?.resolution ?? "",
    revision: 0,
  }
}
