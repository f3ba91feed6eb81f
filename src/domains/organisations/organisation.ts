import type { Representation } from "./organisation.tables.ts"

export type { Representation } from "./organisation.tables.ts"

/** An organisation (NGO or art. 3 ust. 3 subject) as every office sees it. Texts are "" where nothing was given. */
export type Organisation = {
  id: string
  name: string
  /** Code of a legal form of `src/law/subjects.ts`. */
  legalForm: string
  /** Which register, e.g. "KRS" or the name of the starosta's register. */
  registerName: string
  registerNumber: string
  nip: string
  regon: string
  street: string
  postcode: string
  city: string
  email: string
  phone: string
  website: string
  bankAccount: string
  representation: Representation
  /** The rule in words, as the register or the statute has it. */
  representationNote: string
  revision: number
}

/** "ul. Przykładowa 1, 64-100 Leszno", leaving out what is missing. */
export function addressOf(it: Pick<Organisation, "street" | "postcode" | "city">): string {
  return [it.street, [it.postcode, it.city].filter(Boolean).join(" ")].filter(Boolean).join(", ")
}
