import { describe, expect, it } from "vitest"
import { CARD_FORMS, COOPERATION_FORMS, cooperationForm } from "./cooperation-forms.ts"
import { PRINCIPLES } from "./principles.ts"

describe("forms of cooperation", () => {
  it("begin with the seven points of art. 5 ust. 2", () => {
    const points = COOPERATION_FORMS.flatMap((form) => (form.article ? [form.article] : []))
    expect(points).toEqual([1, 2, 3, 4, 5, 6, 7].map((point) => `art. 5 ust. 2 pkt ${point} UDPPiW`))
  })

  it("include each of the seven forms of the strategy card, four of them beyond the statutory list", () => {
    const own = CARD_FORMS.map(cooperationForm).filter((form) => form.article === undefined)
    expect(CARD_FORMS).toHaveLength(7)
    expect(own.map((form) => form.key)).toEqual(["events", "resources", "foreign", "awards"])
  })

  it("have one entry a key", () => {
    expect(new Set(COOPERATION_FORMS.map((form) => form.key)).size).toBe(COOPERATION_FORMS.length)
  })
})

describe("principles of cooperation", () => {
  it("are the six of art. 5 ust. 3", () => {
    expect(PRINCIPLES.map((principle) => principle.name.pl)).toEqual([
      "pomocniczość",
      "suwerenność stron",
      "partnerstwo",
      "efektywność",
      "uczciwa konkurencja",
      "jawność",
    ])
  })
})
