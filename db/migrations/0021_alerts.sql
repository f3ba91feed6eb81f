-- Alerts: who wants to hear of new calls, what there is to tell, and to whom it was told. And the language of letters.

-- In which language a person was last met, and which one they chose for letters; null: the one last used.
alter table people add column used_language text not null default 'pl' check (used_language in ('pl', 'en'));
alter table people add column letter_language text check (letter_language in ('pl', 'en'));
alter table people add column language text generated always as (coalesce(letter_language, used_language)) stored;

-- Where one press ends letters of this kind (RFC 8058); null for letters that nobody chose, such as receipts.
alter table mails add column unsubscribe text;
-- Receipts and links that somebody waits for leave before the many letters of a list.
drop index mails_waiting;
create index mails_waiting on mails ((unsubscribe is not null), next_attempt_at) where sent_at is null;

-- Whoever hears of calls, of any office; one for an address, which is confirmed by then. Removed some time after the end.
create table call_alert_subscribers (
  id uuid primary key,
  email text not null unique check (email = lower(email)),
  language text not null check (language in ('pl', 'en')),
  created_at timestamptz not null,
  ended_at timestamptz
);

-- What they chose in each office. Spheres are points of art. 4 ust. 1; null: all of them, also those to come.
create table call_alerts (
  office_id uuid not null references offices (id),
  subscriber_id uuid not null references call_alert_subscribers (id) on delete cascade,
  spheres text[] check (cardinality(spheres) > 0),
  -- What happened before is not told.
  since timestamptz not null,
  primary key (office_id, subscriber_id)
);
-- One's own choice is of all offices.
create index call_alerts_of_subscriber on call_alerts (subscriber_id);

-- What an address without an account asked for; nothing is sent to it but the link that confirms. Removed after it expires.
create table call_alert_requests (
  id uuid primary key,
  email text not null check (email = lower(email)),
  language text not null check (language in ('pl', 'en')),
  spheres text[] check (cardinality(spheres) > 0),
  office_ids uuid[] not null check (cardinality(office_ids) > 0),
  asked_at timestamptz not null
);
create index call_alert_requests_time on call_alert_requests (asked_at);

-- What there is to tell of a call: that it was announced, that its conditions changed, that its closing moved. The same
-- version with the same closing is told of once, however often somebody looks.
create table call_alert_news (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  kind text not null check (kind in ('announced', 'corrected', 'extended')),
  version integer not null,
  closes_at timestamptz not null,
  happened_at timestamptz not null,
  -- The last subscriber written to; they are taken in the order of their ids, many at once.
  told_up_to uuid,
  told_at timestamptz,
  primary key (office_id, id),
  unique (office_id, call_id, version, closes_at),
  foreign key (office_id, call_id) references calls (office_id, id)
);
create index call_alert_news_waiting on call_alert_news (office_id, happened_at) where told_at is null;

-- Who was written to: nobody twice of one thing. Kept for a while, also of those who are gone.
create table call_alert_letters (
  office_id uuid not null,
  news_id uuid not null,
  subscriber_id uuid not null,
  written_at timestamptz not null,
  primary key (office_id, news_id, subscriber_id),
  foreign key (office_id, news_id) references call_alert_news (office_id, id)
);

create index calls_running on calls (office_id) where state = 'published';

-- Calls that are open already are no news.
insert into call_alert_news (office_id, id, call_id, kind, version, closes_at, happened_at, told_at)
  select office_id, gen_random_uuid(), id, 'announced', version, coalesce(extended_to, closes_at), published_at, now()
  from calls where state = 'published' and published_at <= now();
