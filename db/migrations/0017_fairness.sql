-- The last days of a call: reminders, the closing in the record of fairness, measured outages, committed offers.

-- One row for each letter that reminded of an unsent draft: written before the letter, so that none goes out twice.
create table offer_reminders (
  office_id uuid not null,
  offer_id uuid not null,
  kind text not null check (kind in ('3-days', '24-hours', '3-hours', 'extended')),
  is_complete boolean not null,
  sent_at timestamptz not null,
  primary key (office_id, offer_id, kind),
  foreign key (office_id, offer_id) references offers (office_id, id)
);

-- The record of fairness (dziennik uczciwości): how many offers a call had and the root of the tree over their hashes,
-- written at the closing, when the office first judges an offer, and when the committee hands its ranking over. The same
-- figures go into the audit chain. Nothing here says what was offered or by whom.
create table fairness_records (
  office_id uuid not null,
  call_id uuid not null,
  moment text not null check (moment in ('closing', 'opening', 'ranking')),
  offers integer not null check (offers >= 0),
  withdrawn integer not null check (withdrawn between 0 and offers),
  -- Hashes under the root in the order of the offers' numbers (of the ranking: in its order).
  leaves text[] not null check (cardinality(leaves) = offers),
  root text not null check (root ~ '^[0-9a-f]{64}$'),
  recorded_at timestamptz not null,
  primary key (office_id, call_id, moment),
  foreign key (office_id, call_id) references calls (office_id, id)
);

create function fairness_record_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'the record of fairness is never changed (%)', tg_op;
end $$;
create trigger fairness_record_frozen before update or delete or truncate on fairness_records
  for each statement execute function fairness_record_frozen();

-- Once the closing is recorded nothing more is submitted, whoever writes to the database.
create function offer_came_before_the_record() returns trigger language plpgsql as $$
begin
  if exists (select 1 from fairness_records
      where office_id = new.office_id and call_id = new.call_id and moment = 'closing') then
    raise exception 'the closing of call % is recorded and takes no more offers', new.call_id;
  end if;
  return new;
end $$;
create trigger offer_came_before_the_record before update on offers
  for each row when (old.state = 'drafted' and new.state = 'submitted') execute function offer_came_before_the_record();

-- When the product was there, as stretches of beats a minute apart; what lies between two stretches is an outage.
create table uptime (
  started_at timestamptz primary key,
  last_beat_at timestamptz not null check (last_beat_at >= started_at)
);

-- The outages by which the rule of an announcement moved the closing: the evidence of calls.extended_to.
create table call_outages (
  office_id uuid not null,
  call_id uuid not null,
  began_at timestamptz not null,
  ended_at timestamptz not null check (ended_at > began_at),
  primary key (office_id, call_id, began_at),
  foreign key (office_id, call_id) references calls (office_id, id)
);

-- Hashes of offers sent before the closing, so that exactly that content may still arrive in the announced minutes after
-- it. What was signed stays: the statement with the moment, and the product's signature under it.
create table offer_commitments (
  office_id uuid not null,
  offer_id uuid not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  committed_at timestamptz not null,
  committed_by text not null,
  statement text not null,
  signature text not null,
  primary key (office_id, offer_id, sha256),
  foreign key (office_id, offer_id) references offers (office_id, id)
);
