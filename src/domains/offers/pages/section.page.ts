import type { Problem } from "../../../lib/problems.ts"
import { isPerson, type OfficeCtx } from "../../../platform/ctx.ts"
import {
  addScript,
  alert,
  button,
  buttonForm,
  buttonRow,
  type Content,
  card,
  errorSummary,
  form,
  type Html,
  href,
  html,
  type Words,
  words,
} from "../../../ui/public.ts"
import { urls } from "../../../urls.ts"
import type { PartnerSearch } from "../joint/partners-card.ts"
import { type FormValues, valuesOf } from "../offer.form.ts"
import { type SectionId, sectionAfter, slugOf } from "../offer.sections.ts"
import type { OfferView } from "../offer.view.ts"
import { carriedMarks, isCarriedWhole } from "../past-offers.ts"
import { togetherTexts } from "../together/together.texts.ts"
import { costsSection } from "./costs-section.ts"
import { keptText, signInAgain } from "./kept-text.ts"
import { draftPage, OFFER_FORM_ID } from "./offer.frame.ts"
import { sectionTitles, pageTexts as texts } from "./offer-page.texts.ts"
import type { SectionForm } from "./section.ts"
import { statementsSection } from "./statements-section.ts"
import { descriptionSection, resultsSection } from "./table-sections.ts"
import { experienceSection, offerorSection, otherSection, taskSection } from "./text-sections.ts"

export const FORMS: Readonly<Record<SectionId, (form: SectionForm) => Content>> = {
  task: taskSection,
  offeror: offerorSection,
  description: descriptionSection,
  results: resultsSection,
  experience: experienceSection,
  costs: costsSection,
  other: otherSection,
  statements: statementsSection,
}

const SCRIPTS = [
  addScript("offer-copy.js", new URL("../browser/offer-copy.ts", import.meta.url)),
  addScript("offer-together.js", new URL("../browser/offer-together.ts", import.meta.url)),
  addScript("offer-session.js", new URL("../browser/offer-session.ts", import.meta.url)),
  addScript("offer-draft.js", new URL("../browser/offer-draft.ts", import.meta.url)),
]

export type SectionPage = {
  view: OfferView
  section: SectionId
  search?: PartnerSearch
  /**
   * After a refused save: what was typed, why it was refused (nothing of it is written), and the revision that the next
   * save begins from.
   */
  refused?: { values: FormValues; problems: readonly Problem[]; revision: number; title?: Words }
}

/** One section of a draft as a form, with the rest of the offer around it. */
export function sectionPage(ctx: OfficeCtx, page: SectionPage): Html {
  const { view, section, refused } = page
  const gaps = view.begun.has(section) ? view.gaps.filter((gap) => gap.section === section) : []
  const marks = refused ? [] : carriedMarks(view.offer, section).filter((mark) => !isNamed(gaps, mark))
  const problems = refused
    ? [...refused.problems, ...gaps.filter((gap) => !isNamed(refused.problems, gap))]
    : [...gaps, ...marks]
  const values = refused?.values ?? valuesOf(view.offer.content, section, ctx.lang)
  const to = { office: ctx.office.slug, offerId: view.offer.id }
  const main = [
    html`<div id="offer-words" hidden data-person="${isPerson(ctx) ? ctx.actor.id : ""}" data-saving="${words(ctx, texts.saving)}" data-refused="${words(ctx, texts.notSaved)}" data-choose="${words(ctx, texts.pressToChoose)}" data-session="${words(ctx, texts.sessionEnded)}" data-other="${words(ctx, texts.otherPerson)}" data-broken="${words(ctx, texts.broken)}" data-offline="${words(ctx, texts.offline)}"></div>`,
    isPerson(ctx) ? [keptText(ctx), signInAgain(ctx)] : "",
    others(ctx, view),
    view.offer.carried && isCarriedWhole(view.offer, section)
      ? alert(ctx, { tone: "warning", body: texts.carriedSection(view.offer.carried.number) })
      : "",
    refused?.problems.some((it) => it.code === "offer.conflict") ? html`<span hidden data-conflict></span>` : "",
    refused
      ? errorSummary(ctx, refused.problems, { form: OFFER_FORM_ID, ...(refused.title ? { title: refused.title } : {}) })
      : "",
    card(ctx, {
      body: form(ctx, {
        action: urls.offerSection.href({ ...to, section: slugOf(section) }),
        id: OFFER_FORM_ID,
        body: [
          html`<input type="hidden" name="_revision" id="offer-revision" value="${refused?.revision ?? view.offer.revision}">`,
          FORMS[section]({ ctx, view, values, problems, ...(page.search ? { search: page.search } : {}) }),
          buttonRow(
            ctx,
            sectionAfter(section)
              ? button(ctx, { label: texts.saveAndNext, name: "_go", value: "next" })
              : button(ctx, { label: texts.saveAndCheck, name: "_go", value: "check" }),
            button(ctx, { label: texts.save, look: "quiet" }),
          ),
        ],
      }),
    }),
    buttonForm(ctx, {
      action: urls.offerDeletion.href(to),
      button: button(ctx, { label: texts.deleteDraft, look: "quiet", icon: "trash-2" }),
    }),
  ]
  return draftPage(ctx, {
    view,
    section,
    title: sectionTitles[section],
    main,
    failed: refused !== undefined,
    scripts: SCRIPTS,
  })
}

/** Filled by `browser/offer-together.ts`: who else has the offer open. */
const others = (ctx: OfficeCtx, { offer }: OfferView): Html =>
  html`<div id="offer-together" class="hint" role="status" data-action="${href(urls.offerPresence.href({ office: ctx.office.slug, offerId: offer.id }))}" data-changed="${words(ctx, togetherTexts.changed)}" data-both="${words(ctx, togetherTexts.both)}" data-empty="${words(ctx, togetherTexts.empty)}" data-mine="${words(ctx, togetherTexts.mine)}" data-theirs="${words(ctx, togetherTexts.theirs)}" data-choose="${words(ctx, togetherTexts.choose)}" data-rows="${words(ctx, togetherTexts.rows)}"></div>`

const isNamed = (problems: readonly Problem[], gap: Problem): boolean =>
  problems.some((problem) => problem.field === gap.field)
