import { sql } from "kysely"
import type { Contract } from "../../src/domains/contracts/public.ts"
import { acceptReport } from "../../src/domains/reports/accept-report.ts"
import type { World } from "./app.ts"
import { accepted } from "./contracts.ts"
import { type ReportWish, submittedReport } from "./reports.ts"

/**
 * A task that counts for indicators: its contract is paid and its report accepted. It ends in 2026, or in `year`, as if
 * it had been contracted then.
 */
export async function settledTask(world: World, wish: ReportWish & { year?: number } = {}): Promise<Contract> {
  const { report, contract } = await submittedReport(world, wish)
  accepted(await world.run("official", (ctx) => acceptReport(ctx, report.id)))
  const { year } = wish
  if (year !== undefined)
    await rewrite(
      world,
      sql`
      update contracts set task_from = make_date(${year}::int, 3, 1), task_to = make_date(${year}::int, 10, 1)
      where id = ${contract.id}`,
    )
  return contract
}

/** The acceptance of its report undone behind the product's back: the fact is no longer one. */
export async function unsettle(world: World, contract: Contract): Promise<void> {
  await rewrite(
    world,
    sql`
    update reports set state = 'submitted', accepted_at = null, accepted_by = null, grant_used = null, grant_unused = null
    where contract_id = ${contract.id}`,
  )
}

/** Changes what the database itself refuses to change. */
export async function rewrite(world: World, change: ReturnType<typeof sql>): Promise<void> {
  await world.db.transaction().execute(async (db) => {
    await sql`set local session_replication_role = replica`.execute(db)
    await change.execute(db)
  })
}
