import { describe, expect, it } from "vitest"
import { testWorld } from "../../../tests/support/app.ts"
import { urls } from "../../urls.ts"
import { chooseLetterLanguage } from "./choose-letter-language.ts"
import { rememberLanguage } from "./remember-language.ts"

const statements: string[] = []
const world = await testWorld({ watch: (sql) => void statements.push(sql) })
const ofPerson = async (id = world.ids.people.representative) =>
  (await world.db.selectFrom("people").select("language").where("id", "=", id).executeTakeFirstOrThrow()).language

describe("the language of letters to a person", () => {
  it("is the one last used: looking changes nothing, the next thing done does", async () => {
    expect(await ofPerson()).toBe("pl")
    const person = world.as("representative")
    await person.get("/leszno?lang=en")
    expect(await ofPerson()).toBe("pl")
    await person.post(urls.accountLanguage.href({}), { letterLanguage: "used" })
    expect(await ofPerson()).toBe("en")
    await person.get("/leszno?lang=pl")
    await person.post(urls.accountLanguage.href({}), { letterLanguage: "used" })
    expect(await ofPerson()).toBe("pl")
  })

  it("is the chosen one, whatever is used, until the choice is taken back", async () => {
    const person = world.as("representative")
    const saved = await person.submit(urls.accountLanguage.href({}), { letterLanguage: "en" })
    expect(saved.html).toMatch(/value="en" checked/)
    expect(await ofPerson()).toBe("en")
    await world.run("representative", (ctx) => rememberLanguage({ ...ctx, lang: "pl" }))
    expect(await ofPerson()).toBe("en")
    await world.run("representative", (ctx) => chooseLetterLanguage(ctx, "rubbish"))
    expect(await ofPerson()).toBe("pl")
  })

  it("is not written down again while it stays the same, and is of nobody for a visitor", async () => {
    statements.length = 0
    await rememberLanguage(world.ctxOf("visitor"))
    expect(statements).toEqual([])
    await world.run("assistant", (ctx) => rememberLanguage({ ...ctx, lang: "en" }))
    expect(await ofPerson(world.ids.people.assistant)).toBe("en")
    expect(await ofPerson()).toBe("pl")
  })
})
