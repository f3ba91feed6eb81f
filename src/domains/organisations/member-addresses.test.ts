import { beforeEach, describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import type { Lang } from "../../lib/texts.ts"
import { lettersTo } from "../../platform/mail.ts"
import { memberAddressees, organisationAddressee, organisationAddressees } from "./member-addresses.ts"

const statements: string[] = []
const world = await testWorld({ watch: (sql) => void statements.push(sql) })
const { club, foundation } = world.ids.organisations
const uses = (who: "representative" | "assistant" | "stranger", language: Lang) =>
  world.db.updateTable("people").set({ used_language: language }).where("id", "=", world.ids.people[who]).execute()
const clubIs = async () => (await organisationAddressee(world, club))[0]?.language

beforeEach(async () => {
  for (const who of ["representative", "assistant", "stranger"] as const) await uses(who, "pl")
})

describe("whom letters to organisations go to", () => {
  it("are all members and the address of the profile, each in their language, in one query for all", async () => {
    await uses("assistant", "en")
    statements.length = 0
    const found = await memberAddressees(world, [club, foundation])
    expect(statements).toHaveLength(1)
    const of = (id: string) =>
      found
        .get(id)!
        .map(({ email, language }) => `${email} ${language}`)
        .sort()
    expect(of(club)).toEqual(["assistant@example.org en", "club@example.org pl", "representative@example.org pl"])
    expect(of(foundation)).toEqual(["foundation@example.org pl", "stranger@example.org pl"])
    expect(await memberAddressees(world, [])).toEqual(new Map())
    expect((await organisationAddressees(world, [club, foundation])).get(foundation)).toEqual({
      email: "foundation@example.org",
      language: "pl",
    })
  })

  it("writes to the organisation's own mailbox as its representatives read, not as those who only help do", async () => {
    await uses("assistant", "en")
    expect(await clubIs()).toBe("pl")
    await uses("representative", "en")
    expect(await clubIs()).toBe("en")
    await world.db
      .updateTable("organisation_members")
      .set({ role: "representative" })
      .where("person_id", "=", world.ids.people.assistant)
      .execute()
    expect(await clubIs()).toBe("en")
    // Of two who differ, the language of the office.
    await uses("assistant", "pl")
    expect(await clubIs()).toBe("pl")
    // Somebody whose account has this very address is asked first.
    await uses("stranger", "en")
    await world.db
      .updateTable("people")
      .set({ email: "club@example.org" })
      .where("id", "=", world.ids.people.stranger)
      .execute()
    expect(await clubIs()).toBe("en")
  })

  it("get one letter an address, and none where the profile names no address", async () => {
    const text = { pl: "Dzień dobry", en: "Hello" }
    const to = [
      { email: "Club@example.org", language: "pl" as const },
      { email: "club@example.org", language: "en" as const },
    ]
    expect(lettersTo(to, text, text)).toEqual([{ to: "club@example.org", subject: "Hello", body: "Hello" }])
    await world.db.updateTable("organisations").set({ email: "" }).where("id", "=", foundation).execute()
    expect(await organisationAddressee(world, foundation)).toEqual([])
  })
})
