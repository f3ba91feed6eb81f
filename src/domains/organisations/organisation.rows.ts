import type { OrganisationInput } from "./organisation.form.ts"
import type { OrganisationTable } from "./organisation.tables.ts"

type Given = Omit<OrganisationTable, "id" | "revision" | "created_at" | "created_by" | "updated_at" | "closed_at">

/** The columns a person fills. */
export const rowOf = (input: OrganisationInput): Given => ({
  name: input.name,
  legal_form: input.legalForm,
  register_name: input.registerName,
  register_number: input.registerNumber,
  nip: input.nip,
  regon: input.regon,
  street: input.street,
  postcode: input.postcode,
  city: input.city,
  email: input.email,
  phone: input.phone,
  website: input.website,
  bank_account: input.bankAccount,
  representation: input.representation,
  representation_note: input.representationNote,
})
