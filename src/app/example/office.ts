import { addUnit, foundOffice } from "../../domains/offices/public.ts"
import type { OfficeCtx, OfficeRef } from "../../platform/ctx.ts"
import type { Db } from "../../platform/db.ts"
import { must } from "./actors.ts"

/** The office of the first city. Address and name are public facts; the e-mail leads nowhere. */
export function makeOffice(db: Db, now: Temporal.Instant): Promise<OfficeRef> {
  return foundOffice(
    db,
    {
      slug: "leszno",
      name: "Urząd Miasta Leszna",
      site_name: "Razem dla Leszna",
      organ: "Prezydent Miasta Leszna",
      kind: "city-county",
      teryt: "3063011",
      address: "ul. Kazimierza Karasia 15, 64-100 Leszno",
      email: "urzad@leszno.example.org",
      phone: "",
    },
    now,
  )
}

const UNITS: readonly { name: string; shortName: string; parts: readonly string[] }[] = [
  {
    name: "Wydział Promocji i Współpracy z Organizacjami",
    shortName: "WPO",
    parts: ["Referat Współpracy z Organizacjami"],
  },
  { name: "Wydział Kultury i Sportu", shortName: "WKS", parts: ["Referat Sportu", "Referat Kultury"] },
  { name: "Wydział Edukacji", shortName: "WE", parts: [] },
  { name: "Miejski Ośrodek Pomocy Rodzinie", shortName: "MOPR", parts: [] },
]

/** Returns the unit that works with organisations. */
export async function makeUnits(ctx: OfficeCtx): Promise<string> {
  let first: string | undefined
  for (const { name, shortName, parts } of UNITS) {
    const id = must(await addUnit(ctx, { name, shortName, parentId: null }))
    first ??= id
    for (const part of parts) must(await addUnit(ctx, { name: part, shortName: "", parentId: id }))
  }
  return first as string
}
