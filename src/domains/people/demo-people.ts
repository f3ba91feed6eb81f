import type { Text } from "../../lib/texts.ts"
import type { MemberRole, OfficeCtx, Role } from "../../platform/ctx.ts"
import { newId } from "../../platform/ids.ts"
import { demoTexts as texts } from "./demo.texts.ts"
import { grantRole } from "./grant-role.ts"
import { hashPassword } from "./password-hash.ts"
import "./person.tables.ts"

export type DemoGroup = "office" | "decision" | "committee" | "organisations"

export type DemoPerson = {
  /** Stands in the address that makes one the person. */
  key: string
  name: string
  email: string
  group: DemoGroup
  what: Text
  tryThis: Text
  role?: Role
  /** Which of the two demo organisations the person belongs to, and as what. */
  member?: { organisation: "first" | "second"; role: MemberRole }
}

/** Nobody's secret: it opens the invented people of an example installation and nothing else. */
export const DEMO_PASSWORD = "pozytek-na-probe"

const person = (
  key: string,
  name: string,
  group: DemoGroup,
  what: Text,
  tryThis: Text,
  is: Pick<DemoPerson, "role" | "member">,
): DemoPerson => ({ key, name, email: `${key}@example.org`, group, what, tryThis, ...is })

/** Everybody one can become in the example installation; the names say what they do. */
export const DEMO_PEOPLE: readonly DemoPerson[] = [
  person("adam.administrator", "Adam Administrator", "office", texts.administrator, texts.administratorTry, {
    role: "administrator",
  }),
  person("karolina.koordynator", "Karolina Koordynator", "office", texts.coordinator, texts.coordinatorTry, {
    role: "coordinator",
  }),
  person("urszula.urzednik", "Urszula Urzędnik", "office", texts.official, texts.officialTry, { role: "official" }),
  person("celina.celowa", "Celina Celowa", "office", texts.goalChief, texts.goalChiefTry, { role: "goal-chief" }),
  person("prokop.prezydent", "Prokop Prezydent", "decision", texts.mayor, texts.mayorTry, { role: "mayor" }),
  person("rita.radna", "Rita Radna", "decision", texts.councillor, texts.councillorTry, { role: "councillor" }),
  ...[
    ["konstanty.komisarz", "Konstanty Komisarz"],
    ["olga.oceniajaca", "Olga Oceniająca"],
    ["pawel.punktujacy", "Paweł Punktujący"],
  ].map(([key, name]) =>
    person(key!, name!, "committee", texts.committee, texts.committeeTry, { role: "committee-member" }),
  ),
  person("pelagia.prezeska", "Pelagia Prezeska", "organisations", texts.representative, texts.representativeTry, {
    member: { organisation: "first", role: "representative" },
  }),
  person("paulina.pomocna", "Paulina Pomocna", "organisations", texts.assistant, texts.assistantTry, {
    member: { organisation: "first", role: "assistant" },
  }),
  person(
    "roman.reprezentant",
    "Roman Reprezentant",
    "organisations",
    texts.secondRepresentative,
    texts.secondRepresentativeTry,
    { member: { organisation: "second", role: "representative" } },
  ),
  person("hubert.pomocnik", "Hubert Pomocnik", "organisations", texts.secondAssistant, texts.secondAssistantTry, {
    member: { organisation: "second", role: "assistant" },
  }),
]

/** For the console of an example installation. */
export const demoLogIns = (): { email: string; password: string; role: Text }[] =>
  DEMO_PEOPLE.map(({ email, what }) => ({ email, password: DEMO_PASSWORD, role: what }))

/**
 * Makes the demo people with their roles in the office of the context; those who exist stay as they are. `unitId`: where
 * the official works. Returns ids by key; memberships in organisations are the business of that domain.
 */
export async function addDemoPeople(ctx: OfficeCtx, unitId?: string): Promise<Map<string, string>> {
  const password = await hashPassword(DEMO_PASSWORD)
  const times = { created_at: ctx.now, updated_at: ctx.now }
  await ctx.db
    .insertInto("people")
    .values(
      DEMO_PEOPLE.map(({ name, email }) => ({
        ...{ id: newId(), name, email, email_verified: true, image: null, second_factor_on: false, is_demo: true },
        ...times,
      })),
    )
    .onConflict((conflict) => conflict.column("email").doNothing())
    .execute()
  const rows = await ctx.db
    .selectFrom("people")
    .select(["id", "email"])
    .where("is_demo", "=", true)
    .where(
      "email",
      "in",
      DEMO_PEOPLE.map(({ email }) => email),
    )
    .execute()
  await ctx.db
    .insertInto("person_credentials")
    .values(
      rows.map(({ id }) => ({
        ...{ id: newId(), person_id: id, account_id: id, provider_id: "credential", password },
        ...times,
      })),
    )
    .onConflict((conflict) => conflict.columns(["person_id", "provider_id", "account_id"]).doNothing())
    .execute()
  const ids = new Map(rows.map((row) => [DEMO_PEOPLE.find(({ email }) => email === row.email)!.key, row.id]))
  for (const { key, role } of DEMO_PEOPLE) {
    const id = ids.get(key)
    if (id && role) await grantRole(ctx, id, role, role === "official" ? unitId : undefined)
  }
  return ids
}
