import type { World } from "./app.ts"

/** The first address of the product in the newest letter to somebody that begins so, without its origin. */
export async function newestMail(world: World, to: string, start: string): Promise<string> {
  const { body } = await world.db
    .selectFrom("mails")
    .select("body")
    .where("to_address", "=", to)
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow()
  const address = body.split(/\s+/).find((word) => word.startsWith(`http://localhost${start}`))
  if (!address) throw new Error(`no address ${start}… in the letter:\n${body}`)
  return address.slice("http://localhost".length)
}
