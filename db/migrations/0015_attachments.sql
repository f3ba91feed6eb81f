-- What people attach. Contents are in the store of files under their SHA-256; here is what they are called and whose they are.
-- A row is never deleted: what somebody removed can be brought back.

-- What shows who may act for an organisation and by what rules, given once and used in many offers.
create table organisation_documents (
  organisation_id uuid not null references organisations (id),
  id uuid not null,
  purpose text not null check (purpose in ('statute', 'register-extract', 'power-of-attorney', 'other')),
  -- The last day on which it may be used; null for no end.
  valid_until date,
  name text not null check (length(name) between 1 and 150),
  kind text not null,
  size integer not null check (size > 0),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text not null check (scan in ('clean', 'infected', 'not-scanned')),
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz,
  removed_by text,
  primary key (organisation_id, id)
);

-- Templates and other files of an announcement.
create table call_attachments (
  office_id uuid not null,
  call_id uuid not null,
  id uuid not null,
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
  foreign key (office_id, call_id) references calls (office_id, id)
);
create index call_attachments_of_call on call_attachments (office_id, call_id, added_at);

create table offer_attachments (
  office_id uuid not null,
  offer_id uuid not null,
  id uuid not null,
  -- Which of the papers that the announcement asks for; null for one of the organisation's own.
  requested_id text,
  -- The document of the organisation's profile it was taken from.
  document_id uuid,
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
  foreign key (office_id, offer_id) references offers (office_id, id)
);
create index offer_attachments_of_offer on offer_attachments (office_id, offer_id, added_at);
create unique index offer_attachments_one_as_requested on offer_attachments (office_id, offer_id, requested_id)
  where requested_id is not null and removed_at is null;

-- What was submitted, and what was announced, keeps its attachments.
create function offer_attachments_frozen() returns trigger language plpgsql as $$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' or exists (
    select 1 from offers where office_id = new.office_id and id = new.offer_id and submitted_at is not null
  ) then
    raise exception 'the attachments of a submitted offer are never changed';
  end if;
  return new;
end $$;
create trigger offer_attachments_frozen before insert or update or delete on offer_attachments
  for each row execute function offer_attachments_frozen();

create function call_attachments_frozen() returns trigger language plpgsql as $$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' or exists (
    select 1 from calls where office_id = new.office_id and id = new.call_id and state <> 'drafted'
  ) then
    raise exception 'the attachments of a published call are never changed';
  end if;
  return new;
end $$;
create trigger call_attachments_frozen before insert or update or delete on call_attachments
  for each row execute function call_attachments_frozen();
