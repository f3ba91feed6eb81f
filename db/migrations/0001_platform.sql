-- The audit chain, the outbox of mails: what every domain writes to.

-- What happened. Never updated, never deleted, no personal data but the id of the actor.
create table audit_events (
  id uuid primary key,
  office_id uuid,
  actor_id text,
  what text not null check (what ~ '^[a-z0-9-]+\.[a-z0-9-]+$'),
  thing_kind text not null,
  thing_id text not null,
  data jsonb not null default '{}',
  happened_at timestamptz not null,
  digest bytea not null
);
create index audit_events_thing on audit_events (office_id, thing_kind, thing_id, happened_at);
create index audit_events_time on audit_events (office_id, happened_at desc);

-- Events not linked yet: a queue, so that recording an event takes no lock and a closing hour does not wait in line.
create table audit_unlinked (
  event_id uuid primary key references audit_events (id),
  office_key text not null
);
create index audit_unlinked_office on audit_unlinked (office_key);

-- The chain of each office ('' = events outside of offices): link n carries the hash of link n - 1.
create table audit_links (
  office_key text not null,
  position bigint not null check (position > 0),
  event_id uuid not null unique references audit_events (id),
  previous_hash bytea not null,
  hash bytea not null,
  linked_at timestamptz not null default now(),
  primary key (office_key, position)
);

create function audit_digest(e audit_events) returns bytea language sql stable as $$
  select sha256(convert_to(jsonb_build_array(
    e.id, e.office_id, e.actor_id, e.what, e.thing_kind, e.thing_id, e.data,
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8'))
$$;

create function audit_event_recorded() returns trigger language plpgsql as $$
begin
  new.digest := audit_digest(new);
  return new;
end $$;
create trigger audit_event_recorded before insert on audit_events
  for each row execute function audit_event_recorded();

create function audit_event_queued() returns trigger language plpgsql as $$
begin
  insert into audit_unlinked (event_id, office_key) values (new.id, coalesce(new.office_id::text, ''));
  return null;
end $$;
create trigger audit_event_queued after insert on audit_events
  for each row execute function audit_event_queued();

create function audit_refuse() returns trigger language plpgsql as $$
begin
  raise exception 'the audit chain is never changed (%, %)', tg_table_name, tg_op;
end $$;
create trigger audit_events_frozen before update or delete or truncate on audit_events
  for each statement execute function audit_refuse();
create trigger audit_links_frozen before update or delete or truncate on audit_links
  for each statement execute function audit_refuse();

-- A link must continue the chain: next position, hash of the last link, hash over both.
create function audit_link_checked() returns trigger language plpgsql as $$
declare
  last audit_links;
  event_digest bytea;
begin
  select * into last from audit_links where office_key = new.office_key order by position desc limit 1;
  select digest into event_digest from audit_events where id = new.event_id;
  if new.position <> coalesce(last.position, 0) + 1
    or new.previous_hash <> coalesce(last.hash, ''::bytea)
    or new.hash <> sha256(new.previous_hash || event_digest) then
    raise exception 'this link does not continue the audit chain of office %', new.office_key;
  end if;
  return new;
end $$;
create trigger audit_link_checked before insert on audit_links
  for each row execute function audit_link_checked();

-- Links what waits, oldest first, one office after another; safe with many processes. Returns how many were linked.
create function link_audit_events(batch integer default 500) returns integer language plpgsql as $$
declare
  office text;
  event record;
  last_position bigint;
  last_hash bytea;
  linked integer := 0;
begin
  for office in select distinct office_key from audit_unlinked loop
    if not pg_try_advisory_xact_lock(hashtextextended('audit:' || office, 0)) then
      continue;
    end if;
    select position, hash into last_position, last_hash
      from audit_links where office_key = office order by position desc limit 1;
    last_position := coalesce(last_position, 0);
    last_hash := coalesce(last_hash, ''::bytea);
    for event in
      select u.event_id, e.digest from audit_unlinked u join audit_events e on e.id = u.event_id
      where u.office_key = office order by e.happened_at, e.id limit batch
    loop
      last_position := last_position + 1;
      insert into audit_links (office_key, position, event_id, previous_hash, hash)
        values (office, last_position, event.event_id, last_hash, sha256(last_hash || event.digest))
        returning hash into last_hash;
      delete from audit_unlinked where event_id = event.event_id;
      linked := linked + 1;
    end loop;
  end loop;
  return linked;
end $$;

-- The outbox: written in the transaction of the command, sent afterwards.
create table mails (
  id uuid primary key,
  office_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamptz not null,
  sent_at timestamptz,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  last_error text
);
create index mails_waiting on mails (next_attempt_at) where sent_at is null;
create index mails_time on mails (created_at desc);
