-- Offers (oferty): art. 14 of the Act of 24 April 2003 and the official form of Dz.U. 2018 poz. 2057.

create table offers (
  office_id uuid not null references offices (id),
  id uuid not null,
  call_id uuid not null,
  organisation_id uuid not null references organisations (id),
  state text not null check (state in ('drafted', 'submitted', 'withdrawn', 'deleted')),
  -- Version of the official form.
  form text not null,
  -- What the organisation writes; the shape of OfferContent in src/domains/offers/offer.ts.
  content jsonb not null,
  -- Grows with every save: a save that started from an older one is merged field by field.
  revision integer not null default 1 check (revision > 0),
  created_at timestamptz not null,
  created_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  -- Given at submission, never before and never twice.
  sequence integer check (sequence > 0),
  number text,
  submitted_at timestamptz,
  submitted_by text,
  -- Canonical JSON of the offer with the organisation's data of that moment, and its SHA-256.
  snapshot text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  -- What lists of the office show and search, copied from the snapshot.
  title text,
  organisation_name text,
  organisation_numbers text,
  total_cost bigint check (total_cost between 1 and 1000000000000),
  grant_requested bigint check (grant_requested between 1 and 1000000000000),
  withdrawn_at timestamptz,
  withdrawn_by text,
  deleted_at timestamptz,
  deleted_by text,
  primary key (office_id, id),
  foreign key (office_id, call_id) references calls (office_id, id),
  unique (office_id, number),
  unique (office_id, call_id, sequence),
  constraint a_submitted_offer_is_whole check (
    case when state in ('drafted', 'deleted')
      then number is null and sequence is null and submitted_at is null and snapshot is null and sha256 is null
      else number is not null and sequence is not null and submitted_at is not null and submitted_by is not null
        and snapshot is not null and sha256 is not null and title is not null and organisation_name is not null
        and total_cost is not null and grant_requested is not null
    end
  ),
  constraint a_hash_is_of_its_snapshot check (sha256 is null or sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
  constraint a_withdrawal_has_its_moment check ((state = 'withdrawn') = (withdrawn_at is not null)),
  constraint a_deletion_has_its_moment check ((state = 'deleted') = (deleted_at is not null))
);
create index offers_of_call on offers (office_id, call_id, sequence) where state = 'submitted';
create index offers_of_organisation on offers (office_id, organisation_id, changed_at desc);
create index offers_drafted on offers (office_id, call_id, organisation_id) where state = 'drafted';

-- The last number given in a call. Locked only from the moment a number is taken until its submission commits;
-- a submission that fails gives its number back.
create table offer_numbers (
  office_id uuid not null,
  call_id uuid not null,
  last integer not null check (last > 0),
  primary key (office_id, call_id),
  foreign key (office_id, call_id) references calls (office_id, id)
);

-- Every save of a section: what two people's changes of one section have in common, and the history of a draft.
create table offer_saves (
  office_id uuid not null,
  offer_id uuid not null,
  revision integer not null check (revision > 0),
  section text not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (office_id, offer_id, revision),
  foreign key (office_id, offer_id) references offers (office_id, id)
);
create index offer_saves_of_section on offer_saves (office_id, offer_id, section, revision desc);

-- What was submitted stays as it was; only its withdrawal is added.
create function offer_stays_as_submitted() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'an offer is never deleted from the record (%)', old.id;
  end if;
  if old.submitted_at is not null and (
    new.state not in ('submitted', 'withdrawn') or new.content <> old.content or new.form <> old.form
    or new.call_id <> old.call_id or new.organisation_id <> old.organisation_id
    or new.number <> old.number or new.sequence <> old.sequence
    or new.submitted_at <> old.submitted_at or new.submitted_by <> old.submitted_by
    or new.snapshot <> old.snapshot or new.sha256 <> old.sha256
  ) then
    raise exception 'a submitted offer is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger offer_stays_as_submitted before update or delete on offers
  for each row execute function offer_stays_as_submitted();
