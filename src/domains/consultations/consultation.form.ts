import type { Form } from "../../platform/http/form.ts"
import { CHANNELS, type Consultation } from "./consultation.ts"
import { readBegan } from "./edits.ts"
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
  /** What the form of a begun draft held when it opened; absent for a new one. */
  began?: string | undefined
}

/** The same with each field as one text, to compare what two people typed. */
export type ConsultationFields = Record<Exclude<keyof ConsultationTyped, "began">, string>

export const readConsultation = (form: Form): ConsultationTyped => ({
  title: form.text("title"),
  about: form.text("about"),
  programmeId: form.text("programmeId"),
  actText: form.text("actText"),
  from: form.text("from"),
  to: form.text("to"),
  channels: form.all("channels"),
  resolution: form.text("resolution"),
  began: readBegan(form),
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
})

export const fieldsOfTyped = ({ began: _, channels, ...rest }: ConsultationTyped): ConsultationFields => ({
  ...rest,
  channels: CHANNELS.filter((channel) => channels.includes(channel)).join(" "),
})

export const typedOfFields = ({ channels, ...rest }: ConsultationFields): ConsultationTyped => ({
  ...rest,
  channels: channels.split(" ").filter(Boolean),
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
  }
}
