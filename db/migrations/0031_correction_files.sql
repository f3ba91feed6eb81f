-- A return for correction may ask for attachments too. What the organisation brings waits here until the correction is sent;
-- then it takes its place among the attachments of the offer, and what it replaced stays on record.
create table offer_correction_files (
  office_id uuid not null,
  correction_id uuid not null,
  id uuid not null,
  -- Which of the papers that the announcement asks for; null for one of the organisation's own.
  requested_id text,
  -- The attachment of the offer whose place it takes; null for one more.
  instead_of uuid,
  name text not null check (length(name) between 1 and 150),
  kind text not null,
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('clean', 'infected', 'not-scanned')),
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz,
  removed_by text,
  primary key (office_id, id),
  foreign key (office_id, correction_id) references offer_corrections (office_id, id),
  foreign key (office_id, instead_of) references offer_attachments (office_id, id)
);
create index offer_correction_files_of_correction on offer_correction_files (office_id, correction_id, added_at);
create unique index offer_correction_files_one_instead on offer_correction_files (office_id, correction_id, instead_of)
  where instead_of is not null and removed_at is null;
create unique index offer_correction_files_one_as_requested on offer_correction_files (office_id, correction_id, requested_id)
  where requested_id is not null and removed_at is null;

create function offer_correction_files_stay() returns trigger language plpgsql as $$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' or not exists (
    select 1 from offer_corrections
    where office_id = new.office_id and id = new.correction_id and state = 'asked' and 'attachments' = any (sections)
  ) then
    raise exception 'the files of a correction change only while it is open';
  end if;
  return new;
end $$;
create trigger offer_correction_files_stay before insert or update or delete on offer_correction_files
  for each row execute function offer_correction_files_stay();

-- What was submitted keeps its attachments, but for those that a sent correction brings and replaces.
create or replace function offer_attachments_frozen() returns trigger language plpgsql as $$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'the attachments of a submitted offer are never changed';
  end if;
  if not exists (
    select 1 from offers where office_id = new.office_id and id = new.offer_id and submitted_at is not null
  ) then
    return new;
  end if;
  if tg_op = 'INSERT' and new.removed_at is null and exists (
    select 1 from offer_correction_files f
    join offer_corrections c on c.office_id = f.office_id and c.id = f.correction_id
    where f.office_id = new.office_id and f.id = new.id and f.sha256 = new.sha256 and f.name = new.name
      and f.requested_id is not distinct from new.requested_id and f.removed_at is null
      and c.offer_id = new.offer_id and c.state = 'sent' and c.sent_at = new.added_at
  ) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.removed_at is null and exists (
    select 1 from offer_correction_files f
    join offer_corrections c on c.office_id = f.office_id and c.id = f.correction_id
    where f.office_id = new.office_id and f.instead_of = new.id and f.removed_at is null
      and c.offer_id = new.offer_id and c.state = 'sent' and c.sent_at = new.removed_at
  ) then
    old.removed_at := new.removed_at;
    old.removed_by := new.removed_by;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'the attachments of a submitted offer are never changed';
end $$;
