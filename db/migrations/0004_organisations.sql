-- Organisations are global: one profile for every office of the installation.

create extension if not exists pg_trgm;
create extension if not exists unaccent;

-- unaccent() is only stable; an index needs an immutable function with the dictionary named.
create function fold(text) returns text language sql immutable parallel safe as $$
  select lower(public.unaccent('public.unaccent'::regdictionary, $1))
$$;

create table organisations (
  id uuid primary key,
  name text not null check (length(name) between 2 and 300),
  -- Code of src/law/subjects.ts.
  legal_form text not null,
  -- Number in KRS or in the register named beside it; text, because KRS keeps its leading zeros.
  register_name text not null default '',
  register_number text not null default '',
  nip text not null default '',
  regon text not null default '',
  street text not null default '',
  postcode text not null default '',
  city text not null default '',
  email text not null default '',
  phone text not null default '',
  website text not null default '',
  bank_account text not null default '',
  -- Who must confirm in its name, e.g. one person or two jointly.
  representation text not null check (representation in ('one', 'two-jointly', 'all', 'other')),
  representation_note text not null default '',
  -- Optimistic protection of two tabs.
  revision integer not null default 1,
  created_at timestamptz not null,
  created_by text not null,
  updated_at timestamptz not null,
  closed_at timestamptz
);
create index organisations_name on organisations using gin (fold(name) gin_trgm_ops);
create index organisations_sorted on organisations (name collate "pl-x-icu", id) where closed_at is null;
create index organisations_register_number on organisations (register_number) where register_number <> '';
create index organisations_nip on organisations (nip) where nip <> '';
create index organisations_regon on organisations (regon) where regon <> '';

-- Members act in the organisation's name: a representative signs and submits, an assistant prepares.
create table organisation_members (
  organisation_id uuid not null references organisations (id),
  person_id text not null,
  role text not null check (role in ('representative', 'assistant')),
  requested_at timestamptz not null,
  -- A request waits until a representative (or an office that checked the register) admits it.
  admitted_at timestamptz,
  admitted_by text,
  ended_at timestamptz,
  ended_by text,
  primary key (organisation_id, person_id)
);
create index organisation_members_person on organisation_members (person_id) where ended_at is null;

-- How many organisations the register holds, so that no page has to count them.
create table organisation_totals (
  only_row boolean primary key default true check (only_row),
  open integer not null check (open >= 0)
);
insert into organisation_totals (open) values (0);

create function organisations_counted() returns trigger language plpgsql as $$
declare
  change integer := 0;
begin
  if tg_op in ('INSERT', 'UPDATE') then
    change := change + (select count(*) from added where closed_at is null);
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    change := change - (select count(*) from gone where closed_at is null);
  end if;
  if change <> 0 then
    update organisation_totals set open = open + change;
  end if;
  return null;
end $$;
create trigger organisations_added after insert on organisations
  referencing new table as added for each statement execute function organisations_counted();
create trigger organisations_changed after update on organisations
  referencing old table as gone new table as added for each statement execute function organisations_counted();
create trigger organisations_removed after delete on organisations
  referencing old table as gone for each statement execute function organisations_counted();
