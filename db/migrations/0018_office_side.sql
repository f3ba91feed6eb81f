-- The office's side of offers: finding one among a million, and returning one for correction of named parts.

create extension if not exists btree_gin;
create index offers_words on offers using gin (
  office_id,
  fold(coalesce(number, '') || ' ' || coalesce(title, '') || ' ' || coalesce(organisation_name, '') || ' '
    || coalesce(organisation_numbers, '')) gin_trgm_ops
) where state = 'submitted';
create index offers_newest on offers (office_id, submitted_at desc, id) where state = 'submitted';

-- One call to mend named parts of a submitted offer. While it is open, `content` holds what the organisation has written
-- in those parts so far; at most one is open for an offer.
create table offer_corrections (
  office_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  state text not null check (state in ('asked', 'sent', 'cancelled')),
  sections text[] not null check (cardinality(sections) > 0),
  message text not null check (length(message) between 10 and 4000),
  asked_at timestamptz not null,
  asked_by text not null,
  due_at timestamptz not null,
  content jsonb not null default '{}',
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz,
  changed_by text,
  sent_at timestamptz,
  sent_by text,
  cancelled_at timestamptz,
  cancelled_by text,
  primary key (office_id, id),
  foreign key (office_id, offer_id) references offers (office_id, id),
  constraint a_term_lies_ahead check (due_at > asked_at),
  constraint a_correction_comes_in_time check (sent_at is null or sent_at <= due_at),
  constraint a_sent_correction_has_its_moment check ((state = 'sent') = (sent_at is not null)),
  constraint a_cancelled_correction_has_its_moment check ((state = 'cancelled') = (cancelled_at is not null))
);
create unique index offer_corrections_open on offer_corrections (office_id, offer_id) where state = 'asked';
create index offer_corrections_of_offer on offer_corrections (office_id, offer_id, asked_at);

-- Every text of an offer that was ever in force: 1 is what was submitted, each later one a correction. Nothing is changed.
create table offer_versions (
  office_id uuid not null,
  offer_id uuid not null,
  version integer not null check (version > 0),
  snapshot text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
  frozen_at timestamptz not null,
  frozen_by text not null,
  correction_id uuid,
  primary key (office_id, offer_id, version),
  foreign key (office_id, offer_id) references offers (office_id, id),
  constraint a_correction_made_it check ((version = 1) = (correction_id is null))
);

create function offer_versions_stay() returns trigger language plpgsql as $$
begin
  raise exception 'a version of an offer is never changed (%)', old.offer_id;
end $$;
create trigger offer_versions_stay before update or delete on offer_versions
  for each row execute function offer_versions_stay();

-- What was submitted stays as it was, but for a correction that the office asked for: then the row carries the newest
-- version, which must be on record word for word. Number, time and person of the submission never change.
create or replace function offer_stays_as_submitted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an offer is never deleted from the record (%)', old.id;
  end if;
  if old.submitted_at is null then
    return new;
  end if;
  if new.state not in ('submitted', 'withdrawn') or new.form <> old.form
    or new.call_id <> old.call_id or new.organisation_id <> old.organisation_id
    or new.number <> old.number or new.sequence <> old.sequence
    or new.submitted_at <> old.submitted_at or new.submitted_by <> old.submitted_by
  then
    raise exception 'a submitted offer is never changed (%)', old.id;
  end if;
  if new.content <> old.content or new.snapshot <> old.snapshot or new.sha256 <> old.sha256 then
    if new.content <> new.snapshot::jsonb -> 'content' or not exists (
      select 1 from offer_versions v
      where v.office_id = new.office_id and v.offer_id = new.id and v.snapshot = new.snapshot and v.version > 1
        and v.version = (select max(w.version) from offer_versions w where w.office_id = v.office_id and w.offer_id = v.offer_id)
        and exists (select 1 from offer_corrections c where c.office_id = v.office_id and c.id = v.correction_id and c.state = 'sent')
    ) then
      raise exception 'a submitted offer is never changed (%)', old.id;
    end if;
  end if;
  return new;
end $$;
