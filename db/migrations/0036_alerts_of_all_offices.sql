-- Alerts about the competitions of all offices, and news that a competition is annulled.

-- Those who chose all offices, also those to come; whoever is here has no row of a single office.
create table call_alerts_everywhere (
  subscriber_id uuid primary key references call_alert_subscribers (id) on delete cascade,
  spheres text[] check (cardinality(spheres) > 0),
  -- What happened before is not told.
  since timestamptz not null
);

-- Null: all offices.
alter table call_alert_requests alter column office_ids drop not null;

-- The same version with the same closing is told of once, and so is the annulment.
alter table call_alert_news
  drop constraint call_alert_news_kind_check,
  drop constraint call_alert_news_office_id_call_id_version_closes_at_key,
  add check (kind in ('announced', 'corrected', 'extended', 'annulled'));
create unique index call_alert_news_of_version on call_alert_news (office_id, call_id, version, closes_at)
  where kind <> 'annulled';
create unique index call_alert_news_of_annulment on call_alert_news (office_id, call_id) where kind = 'annulled';

create index calls_annulled on calls (annulled_at) where state = 'annulled';
