import { offerForm } from "../../../law/offer-form.ts"
import type { FormField, FormSection, OfficialForm } from "../../../law/official-form.ts"
import { findSphere } from "../../../law/spheres.ts"
import { findLegalForm } from "../../../law/subjects.ts"
import { formatDate } from "../../../lib/dates.ts"
import { type Lang, speak } from "../../../lib/texts.ts"
import type { DocumentBlock, RichText } from "../../../platform/pdf.model.ts"
import { offerorsOf, type ReadOfferor } from "../joint/frozen-offerors.ts"
import { jointActivityBlocks, splitBlocks } from "../joint/joint.blocks.ts"
import { isJoint } from "../joint/partner.ts"
import { yearsOf } from "../offer.years.ts"
import { costBlocks, sourceBlocks } from "./budget.blocks.ts"
import { documentTexts as texts } from "./document.texts.ts"
import type { OfferReading } from "./offer.reading.ts"

type Fact = { label: string; value: RichText }

/**
 * The whole offer in the order and the words of the official form, for the page that shows it and for the PDF alike:
 * what one shows, the other shows too.
 */
export function offerBlocks(reading: OfferReading, lang: Lang): DocumentBlock[] {
  const form = offerForm(reading.form)
  return form.sections.flatMap((section) => [
    { kind: "heading", level: 1, text: `${section.number}. ${section.caption[lang]}` } satisfies DocumentBlock,
    ...(section.key === "statements" ? statementBlocks(reading, form, lang) : fieldBlocks(section, reading, lang)),
  ])
}

function fieldBlocks(section: FormSection, reading: OfferReading, lang: Lang): DocumentBlock[] {
  return section.fields.flatMap((field) => [
    { kind: "heading", level: 2, text: `${field.number}. ${captionOf(field, reading, lang)}` } satisfies DocumentBlock,
    ...contentOf(field, reading, lang),
  ])
}

/** The plan is of a year, which the official form leaves to be filled in. */
const captionOf = (field: FormField, { content }: OfferReading, lang: Lang): string =>
  field.key === "activities" ? `${field.caption[lang]} ${yearsOf(content)}`.trim() : field.caption[lang]

function contentOf(field: FormField, reading: OfferReading, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  const { content } = reading
  const prose = (text: string, empty = t(texts.empty)): DocumentBlock[] => [{ kind: "paragraph", text: text || empty }]
  if (field.onlyJoint && !isJoint(content)) return prose(t(texts.notApplicable))
  switch (field.key) {
    case "organ":
      return prose(`${reading.office.organ}, ${reading.office.address}`)
    case "sphere":
      return [
        { kind: "list", items: reading.call.spheres.map((pkt) => sphereOf(pkt, reading, lang)) },
        ...(reading.call.task ? prose(t(texts.callTask(reading.call.task))) : []),
      ]
    case "offeror":
      return offerorsOf(reading).map((offeror) => factsOf(offerorFacts(offeror, lang)))
    case "contact":
      return [
        factsOf([
          { label: t(texts.contactName), value: content.contact.name || t(texts.empty) },
          { label: t(texts.phone), value: content.contact.phone || t(texts.notApplicable) },
          { label: t(texts.email), value: content.contact.email || t(texts.notApplicable) },
        ]),
      ]
    case "term":
      return [factsOf(termFacts(field, reading, lang))]
    case "activities":
      return [activityTable(field, reading, lang)]
    case "results":
      return [resultTable(field, reading, lang)]
    case "costs":
      return costBlocks(field, content, lang)
    case "sources":
      return sourceBlocks(field, content, lang)
    case "split":
      return splitBlocks(field, reading, lang)
    case "jointActivities":
      return jointActivityBlocks(field, reading, lang)
    case "charges":
      return prose(content.charges === null ? "" : t(content.charges ? texts.charging : texts.notCharging))
    case "otherInformation":
      return prose(content.otherInformation, t(texts.notApplicable))
    case "title":
    case "synopsis":
    case "resultsText":
    case "experience":
    case "resources":
      return prose(content[field.key])
    default:
      throw new Error(`the form has a field that offers do not hold: ${field.key}`)
  }
}

const factsOf = (facts: Fact[]): DocumentBlock => ({ kind: "facts", facts })

function sphereOf(pkt: string, reading: OfferReading, lang: Lang): string {
  const day = (reading.submittedAt ?? reading.call.closesAt).slice(0, 10)
  const sphere = findSphere(pkt, day)
  return sphere ? `${sphere.full[lang]} (art. 4 ust. 1 pkt ${pkt})` : `art. 4 ust. 1 pkt ${pkt}`
}

function offerorFacts(it: ReadOfferor, lang: Lang): Fact[] {
  const t = speak(lang)
  const given = (text: string) => text || t(texts.notApplicable)
  return [
    { label: t(texts.name), value: it.name },
    { label: t(texts.legalForm), value: findLegalForm(it.legalForm)?.name[lang] ?? it.legalForm },
    { label: t(texts.register), value: given([it.registerName, it.registerNumber].filter(Boolean).join(" ")) },
    { label: t(texts.seat), value: given([it.street, `${it.postcode} ${it.city}`.trim()].filter(Boolean).join(", ")) },
    { label: t(texts.website), value: given(it.website) },
    { label: t(texts.email), value: given(it.email) },
    { label: t(texts.phone), value: given(it.phone) },
  ]
}

function termFacts(field: FormField, { content }: OfferReading, lang: Lang): Fact[] {
  const t = speak(lang)
  const ends = (field.columns ?? []).map((column) => ({
    label: column.caption[lang],
    value: dayOf(column.key === "from" ? content.from : content.to, lang),
  }))
  return [...ends, { label: t(texts.place), value: content.place || t(texts.empty) }]
}

const dayOf = (day: string, lang: Lang): string => (day === "" ? texts.empty[lang] : formatDate(day, lang))

function activityTable(field: FormField, { content }: OfferReading, lang: Lang): DocumentBlock {
  const t = speak(lang)
  const widths: Record<string, number> = { name: 2, description: 3, audience: 2, term: 1.6, external: 2 }
  return {
    kind: "table",
    columns: (field.columns ?? []).map((column) => ({ header: column.caption[lang], width: widths[column.key] })),
    rows: content.activities.map((activity, index) => [
      `${index + 1}.`,
      activity.name,
      activity.description,
      activity.audience,
      t(texts.termOf(dayOf(activity.from, lang), dayOf(activity.to, lang))),
      activity.external || t(texts.notApplicable),
    ]),
  }
}

function resultTable(field: FormField, { content }: OfferReading, lang: Lang): DocumentBlock {
  return {
    kind: "table",
    columns: (field.columns ?? []).map((column) => ({ header: column.caption[lang], width: 1 })),
    rows: content.results.map((result) => [result.name, result.target, result.monitoring]),
  }
}

function statementBlocks(reading: OfferReading, form: OfficialForm, lang: Lang): DocumentBlock[] {
  const t = speak(lang)
  const { statements, charges } = reading.content
  const items = form.statements.map((statement) => {
    const given = statements[statement.key]
    if (statement.kind === "alternative")
      return t(statement.choices.find((choice) => choice.value === given)?.text ?? texts.notChosen)
    if (given === true) return t(statement.text)
    return statement.onlyWhenCharging && charges === false
      ? t(texts.notApplicable)
      : t(texts.notConfirmed(t(statement.text)))
  })
  return [
    { kind: "paragraph", text: t(form.declaration) },
    { kind: "list", ordered: true, items },
  ]
}
