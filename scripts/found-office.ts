import { parseArgs } from "node:util"
import { findOffice, foundOffice } from "../src/domains/offices/public.ts"
import { inviteToRole } from "../src/domains/people/public.ts"
import { speak, type Text } from "../src/lib/texts.ts"
import { linkEvents } from "../src/platform/audit.ts"
import { consoleLang } from "../src/platform/config.ts"
import type { OfficeCtx } from "../src/platform/ctx.ts"
import type { Db } from "../src/platform/db.ts"
import { noFiles } from "../src/platform/files.ts"
import { migrate } from "../src/platform/migrate.ts"
import { StartProblem } from "../src/platform/start-problem.ts"
import { urls } from "../src/urls.ts"
import { foundOfficeTexts as texts } from "./found-office.texts.ts"
import { NOT_TRIED, withDatabase } from "./with-database.ts"

const NEEDED = ["slug", "name", "site", "organ", "address", "email", "administrator"] as const
const OPTIONAL = ["kind", "phone", "teryt"] as const
const KINDS = ["city", "city-county", "commune", "county", "voivodeship"] as const

type Given = Partial<Record<(typeof NEEDED)[number] | (typeof OPTIONAL)[number], string>>

const t = speak(consoleLang())
const given = readOptions()
const kind = KINDS.find((each) => each === (given.kind ?? "commune"))
const problems = whyNotUsable()

if (!kind || problems.length > 0) {
  process.stderr.write(`${[...problems.map(t), "", t(texts.usage)].join("\n")}\n`)
  process.exit(NOT_TRIED)
}

await withDatabase(
  async ({ db }, { url, config }) => {
    await migrate(url)
    await db.transaction().execute((tx) => found(tx, kind, config.baseUrl))
    await linkEvents(db)
    const address = `${config.baseUrl}${urls.home.href({ office: given.slug ?? "" })}`
    process.stdout.write(`${t(texts.founded(address, given.administrator ?? ""))}\n`)
    return 0
  },
  { make: true },
)

async function found(db: Db, kind: (typeof KINDS)[number], baseUrl: string): Promise<void> {
  const { slug = "", name = "", site = "", organ = "", address = "", email = "", administrator = "" } = given
  const existing = await findOffice(db, slug)
  if (existing) throw new StartProblem(texts.slugTaken(slug, existing.name))
  const now = Temporal.Now.instant()
  const details = { slug, name, site_name: site, organ, kind, address, email }
  const office = await foundOffice(db, { ...details, teryt: given.teryt ?? null, phone: given.phone ?? "" }, now)
  const ctx: OfficeCtx = {
    db,
    now,
    lang: "pl",
    actor: { kind: "system" },
    office,
    path: "/",
    files: noFiles,
    isExample: false,
  }
  const invited = await inviteToRole(ctx, baseUrl, { email: administrator, role: "administrator" })
  const [refusal] = invited.ok ? [] : invited.problems
  if (refusal) throw new StartProblem(refusal.message)
}

function readOptions(): Given {
  const options = Object.fromEntries([...NEEDED, ...OPTIONAL].map((name) => [name, { type: "string" as const }]))
  try {
    return parseArgs({ options }).values
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`)
    return {}
  }
}

function whyNotUsable(): Text[] {
  const { slug = "", teryt } = given
  return [
    ...NEEDED.filter((name) => !given[name]?.trim()).map(texts.missing),
    ...(kind ? [] : [texts.kind(KINDS)]),
    ...(slug === "" || /^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) ? [] : [texts.slug]),
    ...(productWords().has(slug) ? [texts.slugReserved(slug)] : []),
    ...(teryt === undefined || /^\d{2,7}$/.test(teryt) ? [] : [texts.teryt]),
  ]
}

/** First words of the addresses that belong to no office; an office under one of them could never be reached. */
function productWords(): Set<string> {
  const words = Object.values(urls).map(({ pattern }) => pattern.split("/")[1] ?? "")
  return new Set([...words.filter((word) => word && !word.startsWith(":")), "assets", "api"])
}
