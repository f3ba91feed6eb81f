-- Indicators that fill themselves: facts are read where they are kept. Here is what people say about them: what fills an
-- indicator, years that are frozen, numbers set by hand with their reason, and reminders that were sent.

-- The catalogue of sources is in the code. Facts may be narrowed to a sphere (point of art. 4 ust. 1) and to a unit.
alter table indicators
  drop constraint indicators_measured_by_check,
  add constraint a_source_has_a_key check (length(measured_by) between 1 and 60),
  add column measured_sphere text check (length(measured_sphere) between 1 and 10),
  add column measured_unit uuid,
  add constraint only_a_bound_indicator_is_narrowed check (
    measured_by is not null or (measured_sphere is null and measured_unit is null)
  );

-- Each row repeated an accepted report; the same facts are now read from reports themselves.
drop table measures;

-- A year whose number no longer follows the data, with the number and the narrowing of that moment. Unfreezing keeps the
-- row and its list, and says why.
create table indicator_freezes (
  office_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  year integer not null check (year between 1900 and 2200),
  source text not null,
  sphere text,
  unit_id uuid,
  -- Things, grosze, hours or people, as the source counts.
  sum bigint not null,
  things integer not null check (things >= 0),
  frozen_at timestamptz not null,
  frozen_by text,
  lifted_at timestamptz,
  lifted_by text,
  lifted_because text check (length(lifted_because) between 1 and 2000),
  primary key (office_id, id),
  foreign key (office_id, indicator_id) references indicators (office_id, id),
  constraint an_unfreezing_has_its_reason check ((lifted_at is null) = (lifted_because is null))
);
create unique index indicator_frozen_once on indicator_freezes (office_id, indicator_id, year) where lifted_at is null;
create index indicator_freezes_of on indicator_freezes (office_id, indicator_id, year, frozen_at);

create table frozen_facts (
  office_id uuid not null,
  freeze_id uuid not null,
  thing_id text not null,
  label text not null,
  quantity bigint not null,
  primary key (office_id, freeze_id, thing_id),
  foreign key (office_id, freeze_id) references indicator_freezes (office_id, id)
);

-- A number that a person set instead of the counted one. A later one ends it; all are kept.
create table indicator_overrides (
  office_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  year integer not null check (year between 1900 and 2200),
  value bigint not null check (value between 0 and 1000000000000000),
  because text not null check (length(because) between 1 and 2000),
  -- What was counted at that moment; null when nothing was.
  counted bigint,
  set_at timestamptz not null,
  set_by text,
  ended_at timestamptz,
  ended_by text,
  primary key (office_id, id),
  foreign key (office_id, indicator_id) references indicators (office_id, id)
);
create unique index indicator_overridden_once on indicator_overrides (office_id, indicator_id, year) where ended_at is null;
create index indicator_overrides_of on indicator_overrides (office_id, indicator_id, year, set_at);

-- What was frozen or set by hand is never rewritten; only its end may be added, once.
create function indicator_record_stays() returns trigger language plpgsql as $$
declare
  ending text[] := '{lifted_at,lifted_by,lifted_because,ended_at,ended_by}';
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'frozen_facts'
    and coalesce(to_jsonb(old) ->> 'lifted_at', to_jsonb(old) ->> 'ended_at') is null
    and to_jsonb(new) - ending = to_jsonb(old) - ending then
    return new;
  end if;
  raise exception 'rows of % are only added and ended', tg_table_name;
end $$;
create trigger indicator_freezes_stay before update or delete on indicator_freezes
  for each row execute function indicator_record_stays();
create trigger frozen_facts_stay before update or delete on frozen_facts
  for each row execute function indicator_record_stays();
create trigger indicator_overrides_stay before update or delete on indicator_overrides
  for each row execute function indicator_record_stays();

-- The day by which values of a year are to be there, where the office has set another than the usual one.
create table indicator_dues (
  office_id uuid not null references offices (id),
  year integer not null check (year between 1990 and 2200),
  due_on date not null,
  set_at timestamptz not null,
  set_by text,
  primary key (office_id, year)
);

-- One row for each letter that asked for a missing value: written before the letter, so that none goes out twice.
create table indicator_reminders (
  office_id uuid not null references offices (id),
  person_id text not null,
  year integer not null,
  kind text not null check (kind in ('before', 'late', 'still-late')),
  sent_at timestamptz not null,
  primary key (office_id, person_id, year, kind)
);

-- What counting reads, so that it reads no whole offers, contracts and reports.
create index offers_counted on offers (office_id, submitted_at) include (call_id, organisation_id) where state = 'submitted';
create index contracts_counted on contracts (office_id, signed_on) include (call_id, organisation_id, grant_amount, state)
  where signed_on is not null;
create index contract_tranches_counted on contract_tranches (office_id, paid_on) include (contract_id, amount)
  where paid_on is not null;
create index reports_counted on reports (office_id, contract_id) include (grant_used, grant_unused) where state = 'accepted';
