export type OfficeTable = {
  id: string
  slug: string
  name: string
  site_name: string
  organ: string
  kind: "city" | "city-county" | "commune" | "county" | "voivodeship"
  teryt: string | null
  address: string
  email: string
  phone: string
  created_at: Temporal.Instant
}

export type OfficeUnitTable = {
  office_id: string
  id: string
  parent_id: string | null
  name: string
  short_name: string
  created_at: Temporal.Instant
  closed_at: Temporal.Instant | null
}

export type OfficeParameterTable = {
  office_id: string
  code: string
  valid_from: string
  value: unknown
  basis: string
  set_by: string | null
  set_at: Temporal.Instant
}

declare module "../../platform/db.ts" {
  interface Tables {
    offices: OfficeTable
    office_units: OfficeUnitTable
    office_parameters: OfficeParameterTable
  }
}
