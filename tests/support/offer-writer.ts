import { readSection, valuesOf } from "../../src/domains/offers/offer.form.ts"
import { offerSamples, type Term } from "../../src/domains/offers/offer.samples.ts"
import { SECTIONS, type SectionContent, type SectionId, slugOf } from "../../src/domains/offers/offer.sections.ts"
import type { OfferContent } from "../../src/domains/offers/offer.ts"
import { newId } from "../../src/platform/ids.ts"
import { urls } from "../../src/urls.ts"
import type { Answer, Fields, Visitor } from "./visitor.ts"

const office = "leszno"

/** What one offer has been asked to become, and how much of that the product has acknowledged. */
export type WrittenOffer = {
  id: string
  /** For each section every content sent, in order, and which of them was acknowledged last. */
  sections: Map<SectionId, { sent: SectionContent[]; acknowledged: number }>
  isSubmitted: boolean
  number?: string
}

export type Assignment = { callId: string; organisationId: string; term: Term }

/**
 * A person who writes offers into the running product, section by section, as fast as it answers. Each request is
 * repeated until it is answered, some are sent twice at once, and everything acknowledged is written down.
 */
export class OfferWriter {
  readonly offers: WrittenOffer[] = []
  readonly #visitor: Visitor
  readonly #assignment: Assignment

  constructor(visitor: Visitor, assignment: Assignment) {
    this.#visitor = visitor
    this.#assignment = assignment
  }

  /** Begins, fills and submits one offer after another; the last one is finished although it is over. */
  async write(isOver: () => boolean): Promise<void> {
    while (!isOver()) {
      const offer = await this.begin()
      const content = this.#content(`Oferta ${offer.id}`)
      for (const { id } of SECTIONS) {
        if (Math.random() < 0.3) await this.save(offer, id, this.#content("W pracy"))
        await this.save(offer, id, content)
      }
      await this.#submit(offer)
    }
  }

  /** Changes the given sections of one draft again and again. */
  async rewrite(offer: WrittenOffer, sections: readonly SectionId[], isOver: () => boolean): Promise<void> {
    for (let round = 1; !isOver(); round++)
      for (const section of sections) await this.save(offer, section, this.#content(`Runda ${round}`))
  }

  async begin(): Promise<WrittenOffer> {
    const { callId, organisationId } = this.#assignment
    const fields = { id: newId(), organisation: organisationId, another: "yes" }
    const begun = await this.#post(urls.newOffer.href({ office, callId }), fields)
    const id = begun.split("/").at(-1)!
    if (begun !== urls.offer.href({ office, offerId: id })) throw new Error(`a begun offer led to ${begun}`)
    const offer: WrittenOffer = { id, sections: new Map(), isSubmitted: false }
    this.offers.push(offer)
    return offer
  }

  async save(offer: WrittenOffer, section: SectionId, content: OfferContent): Promise<void> {
    const path = urls.offerSection.href({ office, offerId: offer.id, section: slugOf(section) })
    const page = await this.#visitor.insist(() => this.#visitor.get(path))
    const revision = /name="_revision"[^>]* value="(\d+)"/.exec(page.html)?.[1]
    if (!revision) throw new Error(`${path} shows no form: ${page.status} ${page.location}`)
    const values = valuesOf(content, section, "pl")
    const { part } = readSection(section, values)
    const known = offer.sections.get(section) ?? { sent: [], acknowledged: -1 }
    offer.sections.set(section, known)
    const place = known.sent.push(part) - 1
    await this.#post(path, { ...Object.fromEntries(values), _revision: revision }, path)
    known.acknowledged = place
  }

  async #submit(offer: WrittenOffer): Promise<void> {
    const to = { office, offerId: offer.id }
    const receipt = urls.offerReceipt.href(to)
    await this.#post(urls.offerSubmission.href(to), {}, receipt)
    offer.isSubmitted = true
    const page = await this.#visitor.insist(() => this.#visitor.get(receipt))
    offer.number = /\b\d+\/\d{4}\/\d+\b/.exec(page.html)?.[0]
    if (!offer.number) throw new Error(`${receipt} names no number: ${page.status}`)
  }

  /** Posts until the product leads on, now and then with a double click, of which both halves must lead to one place. */
  async #post(path: string, fields: Fields, asked?: string): Promise<string> {
    const post = () => this.#visitor.insist(() => this.#visitor.post(path, fields))
    const answers: Answer[] = await Promise.all(Math.random() < 0.2 ? [post(), post()] : [post()])
    const expected = asked ?? answers[0]!.location ?? ""
    for (const { status, location, html } of answers) {
      if (status === 303 && location === expected) continue
      const title = /<title>([^<]*)/.exec(html)?.[1]
      throw new Error(`POST ${path} was answered ${status} ${location} ${title}`)
    }
    return expected
  }

  #content(title: string): OfferContent {
    const content = offerSamples.handball(this.#assignment.term)
    const synopsis = `${title}. ${content.synopsis}`
    const resources = `${title}. ${content.resources}`
    return { ...content, title, synopsis, resources, otherInformation: `${title}: zażółć gęślą jaźń` }
  }
}
