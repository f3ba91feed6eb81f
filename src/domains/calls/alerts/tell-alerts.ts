import { sql } from "kysely"
import { inEach, type Text } from "../../../lib/texts.ts"
import type { Db } from "../../../platform/db.ts"
import { sendAllLater } from "../../../platform/mail.ts"
import type { AnnulmentGround, CallState } from "../call.ts"
import { groundWords } from "../call.words.ts"
import { type Addressee, type News, newsMail, type Sending } from "./alert.mail.ts"
import { ANNULMENT_DAYS, type NewsKind } from "./alert.ts"
import "../call.tables.ts"
import "../corrections/version.tables.ts"
import "./alert.tables.ts"

/** Written to at once, in one transaction of a few queries. */
const BATCH = 500
/** News taken in one turn; the rest waits for the next. */
const TURN = 50

type Telling = Sending & { db: Db }

/**
 * Writes to everybody who wants to hear of it that a call was announced, that its conditions changed or that its closing
 * moved, in every office; returns how many letters were written. Safe to run twice and in several processes: news is
 * locked while it is told, and a row for each letter keeps anybody from being told one thing twice. `db` is not a
 * transaction; the queries do not grow with the number of subscribers but by batches.
 */
export async function tellAlerts(it: Telling, batch = BATCH): Promise<number> {
  await noteNews(it)
  const waiting = await it.db
    .selectFrom("call_alert_news")
    .select(["office_id", "id"])
    .where("told_at", "is", null)
    .orderBy("happened_at")
    .orderBy("id")
    .limit(TURN)
    .execute()
  let written = 0
  for (const { office_id, id } of waiting)
    for (let isMore = true; isMore; ) {
      const turn = await it.db.transaction().execute((db) => tellSome({ ...it, db }, office_id, id, batch))
      written += turn.written
      isMore = turn.isMore
    }
  return written
}

/**
 * Notes what there is to tell: of each announced call, still open, the announcement, the corrections that change its
 * conditions, and a closing moved by an outage; later its annulment. A slip of the pen mended is no news.
 */
async function noteNews({ db, now }: Telling): Promise<void> {
  const isChanged = sql`exists (select 1 from call_versions v where v.office_id = c.office_id and v.call_id = c.id
    and v.version > last.version and v.kind = 'conditions')`
  await sql`insert into call_alert_news (office_id, id, call_id, kind, version, closes_at, happened_at)
    select c.office_id, gen_random_uuid(), c.id,
      case when last.version is null then 'announced' when ${isChanged} then 'corrected' else 'extended' end,
      c.version, c.offers_until,
      case when last.version is null then c.published_at when ${isChanged} then c.corrected_at else ${now} end
    from calls c
    left join lateral (
      select n.version, n.closes_at from call_alert_news n where n.office_id = c.office_id and n.call_id = c.id
        and n.kind <> 'annulled'
      order by n.version desc, n.closes_at desc limit 1
    ) last on true
    where c.state = 'published' and c.published_at <= ${now} and c.offers_until >= ${now}
      and (last.version is null or c.offers_until > last.closes_at or ${isChanged})
    on conflict do nothing`.execute(db)
  await sql`insert into call_alert_news (office_id, id, call_id, kind, version, closes_at, happened_at)
    select c.office_id, gen_random_uuid(), c.id, 'annulled', c.version, c.offers_until, c.annulled_at from calls c
    where c.state = 'annulled' and c.annulled_at > ${now.subtract({ hours: ANNULMENT_DAYS * 24 })}
    on conflict do nothing`.execute(db)
}

/** One batch of letters about one thing, in the order of subscribers. */
async function tellSome(
  it: Telling,
  officeId: string,
  newsId: string,
  batch: number,
): Promise<{ written: number; isMore: boolean }> {
  const { db } = it
  const found = await db
    .selectFrom("call_alert_news as n")
    .innerJoin("calls as c", (join) => join.onRef("c.office_id", "=", "n.office_id").onRef("c.id", "=", "n.call_id"))
    .innerJoin("offices as o", "o.id", "n.office_id")
    .select(["n.kind", "n.version", "n.closes_at", "n.happened_at", "n.told_up_to"])
    .select([
      "c.annulment_ground",
      "c.annulment_note",
      "c.id",
      "c.state",
      "c.number",
      "c.title",
      "c.spheres",
      "c.pool",
      "o.slug",
      "o.name",
    ])
    .select(SPHERES_EVER.as("ever"))
    .select(REASON.as("reason"))
    .where("n.office_id", "=", officeId)
    .where("n.id", "=", newsId)
    .where("n.told_at", "is", null)
    .forUpdate("n")
    .skipLocked()
    .executeTakeFirst()
  // Told already, or being told by another process.
  if (!found) return { written: 0, isMore: false }
  const mark = (set: { told_up_to: string } | { told_at: Temporal.Instant }) =>
    db.updateTable("call_alert_news").set(set).where("office_id", "=", officeId).where("id", "=", newsId).execute()
  if (isPast(found, it.now)) {
    await mark({ told_at: it.now })
    return { written: 0, isMore: false }
  }
  const news: News = {
    kind: found.kind,
    office: { id: officeId, slug: found.slug, name: found.name },
    call: {
      id: found.id,
      number: found.number ?? "",
      title: found.title,
      spheres: found.spheres,
      pool: found.pool ?? 0,
      version: found.version,
    },
    closesAt: found.closes_at,
    reason: reasonOf(found),
  }
  const { rows } = await sql<Addressee & { isNew: boolean }>`with due as (
      select s.id, s.email, s.language, a.spheres from (
        select subscriber_id, spheres, since from call_alerts where office_id = ${officeId}
        union all select subscriber_id, spheres, since from call_alerts_everywhere
      ) a
      join call_alert_subscribers s on s.id = a.subscriber_id and s.ended_at is null
      where a.since <= ${found.happened_at} and a.subscriber_id > ${found.told_up_to ?? FIRST_ID}
        and (a.spheres is null or a.spheres && ${[...found.ever]}::text[])
      order by a.subscriber_id limit ${batch}
    ), told as (
      insert into call_alert_letters (office_id, news_id, subscriber_id, written_at)
      select ${officeId}::uuid, ${newsId}::uuid, id, ${it.now}::timestamptz from due
      on conflict do nothing returning subscriber_id
    )
    select due.*, told.subscriber_id is not null as "isNew" from due left join told on told.subscriber_id = due.id
    order by due.id`.execute(db)
  const fresh = rows.filter(({ isNew }) => isNew)
  await sendAllLater(
    { db, now: it.now, office: news.office },
    fresh.map((to) => newsMail(it, news, to)),
  )
  const isMore = rows.length === batch
  await mark(isMore ? { told_up_to: rows.at(-1)!.id } : { told_at: it.now })
  return { written: fresh.length, isMore }
}

type Found = {
  kind: NewsKind
  state: CallState
  closes_at: Temporal.Instant
  happened_at: Temporal.Instant
  reason: string | null
  annulment_ground: AnnulmentGround | null
  annulment_note: string
}

/** The clock's work was late: nobody can make an offer any more, or the annulment is long known. */
function isPast(it: Found, now: Temporal.Instant): boolean {
  if (it.kind !== "annulled") return it.state !== "published" || Temporal.Instant.compare(it.closes_at, now) < 0
  return Temporal.Instant.compare(it.happened_at.add({ hours: ANNULMENT_DAYS * 24 }), now) < 0
}

function reasonOf({ reason, annulment_ground, annulment_note }: Found): Text {
  if (annulment_ground === null) return inEach(() => reason ?? "")
  return inEach((lang) => [groundWords[annulment_ground][lang], annulment_note].filter(Boolean).join("\n"))
}

const FIRST_ID = "00000000-0000-0000-0000-000000000000"

/** Whoever was told of a call under a sphere that a correction took away hears of the correction too. */
const SPHERES_EVER = sql<string[]>`array(
  select jsonb_array_elements_text(v.content->'spheres') from call_versions v
  where v.office_id = c.office_id and v.call_id = c.id and v.version <= n.version)`

const REASON = sql<string | null>`(select v.reason from call_versions v where v.office_id = c.office_id
  and v.call_id = c.id and v.version <= n.version and v.kind = 'conditions' order by v.version desc limit 1)`
