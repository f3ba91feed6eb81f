-- Facts that other parts of the product report for indicators: one row for each thing counted, so that a number can
-- open the list of what stands behind it. A withdrawn fact stays and no longer counts.
create table measures (
  office_id uuid not null references offices (id),
  source text not null,
  thing_kind text not null,
  thing_id uuid not null,
  year integer not null check (year between 1990 and 2200),
  -- A count, or grosze.
  quantity bigint not null,
  label text not null,
  href text not null,
  recorded_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (office_id, source, thing_kind, thing_id)
);
create index measures_year on measures (office_id, source, year) where withdrawn_at is null;
