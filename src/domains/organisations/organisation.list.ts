import { sql } from "kysely"
import type { Ctx } from "../../platform/ctx.ts"

export type OrganisationRow = { id: string; name: string; legalForm: string; city: string; registerNumber: string }
export type OrganisationList = { rows: OrganisationRow[]; page: number; hasMore: boolean }

const PAGE = 25

/** Organisations of the register by name in Polish order; `search` finds parts of a name, or a KRS, NIP or REGON number. */
export async function listOrganisations(
  ctx: Pick<Ctx, "db">,
  asked: { search: string; page: number },
): Promise<OrganisationList> {
  const digits = asked.search.replaceAll(/[\s-]/g, "")
  let query = ctx.db
    .selectFrom("organisations")
    .select(["id", "name", "legal_form as legalForm", "city", "register_number as registerNumber"])
    .where("closed_at", "is", null)
  if (/^\d{9,14}$/.test(digits))
    query = query.where((or) =>
      or.or([or("register_number", "=", digits), or("nip", "=", digits), or("regon", "=", digits)]),
    )
  else if (asked.search)
    query = query.where(sql<boolean>`fold(name) like '%' || fold(${likeText(asked.search)}) || '%'`)
  const rows = await query
    .orderBy(sql`name collate "pl-x-icu"`)
    .orderBy("id")
    .limit(PAGE + 1)
    .offset((asked.page - 1) * PAGE)
    .execute()
  return { rows: rows.slice(0, PAGE), page: asked.page, hasMore: rows.length > PAGE }
}

const likeText = (text: string) => text.slice(0, 100).replaceAll(/[\\%_]/g, "\\$&")
