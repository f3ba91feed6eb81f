import type { MemberRole, Role } from "../../src/platform/ctx.ts"
import type { Db } from "../../src/platform/db.ts"
import { newId } from "../../src/platform/ids.ts"
import "../../src/domains/offices/office.tables.ts"
import "../../src/domains/organisations/organisation.tables.ts"
import "../../src/domains/people/person.tables.ts"

/** Everybody whom a test may ask to act. `stranger` represents another organisation; `resident` belongs nowhere. */
export const CAST = {
  administrator: { name: "Ada Administracyjna", roles: ["administrator"] },
  coordinator: { name: "Kornelia Koordynująca", roles: ["coordinator"] },
  official: { name: "Urszula Urzędowa", roles: ["official"] },
  mayor: { name: "Prosper Prezydencki", roles: ["mayor"] },
  councillor: { name: "Radosław Radny", roles: ["councillor"] },
  committee1: { name: "Karol Komisyjny", roles: ["committee-member"] },
  committee2: { name: "Kinga Komisyjna", roles: ["committee-member"] },
  committee3: { name: "Klara Komisyjna", roles: ["committee-member"] },
  goalChief: { name: "Celina Celowa", roles: ["goal-chief"] },
  representative: { name: "Renata Reprezentująca", roles: [], member: ["club", "representative"] },
  assistant: { name: "Paweł Pomocny", roles: [], member: ["club", "assistant"] },
  stranger: { name: "Obcy Obcowski", roles: [], member: ["foundation", "representative"] },
  resident: { name: "Maria Mieszkanka", roles: [] },
} as const satisfies Record<
  string,
  { name: string; roles: readonly Role[]; member?: readonly [keyof typeof ORGANISATIONS, MemberRole] }
>

export const ORGANISATIONS = {
  club: { name: "Klub Sportowy „Próba”", legalForm: "association", number: "0000123456", city: "Leszno" },
  foundation: { name: "Fundacja Obca", legalForm: "foundation", number: "0000654321", city: "Leszno" },
} as const

export type CastName = keyof typeof CAST | "visitor"

export type WorldIds = {
  office: string
  people: Readonly<Record<keyof typeof CAST, string>>
  organisations: Readonly<Record<keyof typeof ORGANISATIONS, string>>
}

/** Puts the office Leszno, the cast and two organisations into an empty schema. */
export async function populate(db: Db, now: Temporal.Instant): Promise<WorldIds> {
  const office = newId()
  await db
    .insertInto("offices")
    .values({
      id: office,
      slug: "leszno",
      name: "Urząd Miasta Leszna",
      site_name: "Razem dla Leszna",
      organ: "Prezydent Miasta Leszna",
      kind: "city-county",
      teryt: "3063011",
      address: "ul. Kazimierza Karasia 15, 64-100 Leszno",
      email: "urzad@leszno.example.org",
      phone: "",
      created_at: now,
    })
    .execute()
  const people = Object.fromEntries(Object.keys(CAST).map((key) => [key, `person-${key}`])) as WorldIds["people"]
  await db
    .insertInto("people")
    .values(
      Object.entries(CAST).map(([key, each]) => ({
        id: people[key as keyof typeof CAST],
        name: each.name,
        email: `${key.toLowerCase()}@example.org`,
        email_verified: true,
        image: null,
        second_factor_on: false,
        is_demo: false,
        created_at: now,
        updated_at: now,
      })),
    )
    .execute()
  await db
    .insertInto("person_roles")
    .values(
      Object.entries(CAST).flatMap(([key, each]) =>
        each.roles.map((role) => ({
          office_id: office,
          id: newId(),
          person_id: people[key as keyof typeof CAST],
          role,
          unit_id: null,
          granted_by: null,
          granted_at: now,
          ended_by: null,
          ended_at: null,
        })),
      ),
    )
    .execute()
  const organisations = Object.fromEntries(
    Object.keys(ORGANISATIONS).map((key) => [key, newId()]),
  ) as WorldIds["organisations"]
  for (const [key, each] of Object.entries(ORGANISATIONS))
    await db
      .insertInto("organisations")
      .values({
        id: organisations[key as keyof typeof ORGANISATIONS],
        name: each.name,
        legal_form: each.legalForm,
        register_name: "KRS",
        register_number: each.number,
        nip: "",
        regon: "",
        street: "ul. Próbna 1",
        postcode: "64-100",
        city: each.city,
        email: `${key}@example.org`,
        phone: "",
        website: "",
        bank_account: "61109010140000071219812874",
        representation: "one",
        representation_note: "",
        revision: 1,
        created_at: now,
        created_by: people.administrator,
        updated_at: now,
        closed_at: null,
      })
      .execute()
  for (const [key, each] of Object.entries(CAST)) {
    if (!("member" in each)) continue
    const [organisation, role] = each.member
    await db
      .insertInto("organisation_members")
      .values({
        organisation_id: organisations[organisation],
        person_id: people[key as keyof typeof CAST],
        role,
        requested_at: now,
        admitted_at: now,
        admitted_by: people.administrator,
        ended_at: null,
        ended_by: null,
      })
      .execute()
  }
  return { office, people, organisations }
}
