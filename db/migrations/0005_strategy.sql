-- The development strategy as its task cards print it: strategy, goals, areas, cards, indicators.

create table strategies (
  office_id uuid not null references offices (id),
  id uuid not null,
  -- The folded name: two spellings of one strategy are one row.
  key text not null,
  name text not null check (length(name) <= 500),
  created_at timestamptz not null,
  created_by text,
  primary key (office_id, id),
  constraint a_strategy_is_there_once unique (office_id, key)
);

create table strategy_goals (
  office_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  -- The number in upper case, or the folded name of a goal without one.
  key text not null,
  number text not null check (length(number) <= 40),
  name text not null check (length(name) <= 500),
  chief text not null check (length(chief) <= 500),
  created_at timestamptz not null,
  created_by text,
  primary key (office_id, id),
  foreign key (office_id, strategy_id) references strategies (office_id, id),
  constraint a_goal_is_there_once unique (office_id, strategy_id, key)
);

create table strategy_areas (
  office_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  key text not null,
  number text not null check (length(number) <= 40),
  name text not null check (length(name) <= 500),
  coordinator text not null check (length(coordinator) <= 500),
  created_at timestamptz not null,
  created_by text,
  primary key (office_id, id),
  foreign key (office_id, goal_id) references strategy_goals (office_id, id),
  constraint an_area_is_there_once unique (office_id, goal_id, key)
);

-- Number, name and points repeat what the current version says, for lists.
create table cards (
  office_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  -- Folded number and name: the same card imported again becomes a version of this one.
  key text not null,
  number text not null check (length(number) <= 40),
  name text not null check (length(name) <= 500),
  version integer not null check (version > 0),
  -- Sums over all stages and years in hundredths of a point; null when the card prints no points.
  done_points integer check (done_points >= 0),
  planned_points integer check (planned_points >= 0),
  changed_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, area_id) references strategy_areas (office_id, id),
  constraint a_card_is_there_once unique (office_id, area_id, key)
);

-- Every state a card has been in, whole, with its printed strings: only added to. The values of indicators stand in
-- indicator_values.
create table card_versions (
  office_id uuid not null,
  card_id uuid not null,
  version integer not null check (version > 0),
  document jsonb not null,
  origin text not null check (origin in ('imported', 'edited', 'measured', 'restored')),
  restored_from integer,
  made_at timestamptz not null,
  made_by text,
  primary key (office_id, card_id, version),
  foreign key (office_id, card_id) references cards (office_id, id),
  constraint a_restored_version_names_its_source check ((origin = 'restored') = (restored_from is not null))
);

-- The identity of an indicator through all versions of its card. Name, kind and source are in the versions.
create table indicators (
  office_id uuid not null,
  id uuid not null,
  card_id uuid not null,
  -- The part of the product that fills it; null when nothing does.
  measured_by text check (measured_by in ('projects-carried-out', 'city-budget-amount')),
  bound_at timestamptz,
  bound_by text,
  primary key (office_id, id),
  foreign key (office_id, card_id) references cards (office_id, id),
  constraint a_binding_has_its_moment check (measured_by is null or bound_at is not null)
);
create index indicators_of_card on indicators (office_id, card_id);

-- What was stated for a year, as printed or typed, and how it was read: only added to. The value of a version of the
-- card is the newest row of that version or an earlier one.
create table indicator_values (
  office_id uuid not null,
  indicator_id uuid not null,
  year integer not null check (year between 1900 and 2200),
  version integer not null check (version > 0),
  printed text not null check (length(printed) <= 2000),
  reading jsonb not null,
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (office_id, indicator_id, year, version),
  foreign key (office_id, indicator_id) references indicators (office_id, id)
);

create function strategy_history_kept() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only added: a correction keeps the old value', tg_table_name;
end $$;
create trigger card_versions_kept before update or delete on card_versions
  for each row execute function strategy_history_kept();
create trigger indicator_values_kept before update or delete on indicator_values
  for each row execute function strategy_history_kept();

-- Cards read from a paste or from files and not confirmed yet: the desk of one person.
create table card_imports (
  office_id uuid not null references offices (id),
  id uuid not null,
  person_id text not null,
  state text not null check (state in ('drafted', 'confirmed', 'discarded')),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (office_id, id)
);
create index card_imports_open on card_imports (office_id, person_id, created_at desc) where state = 'drafted';

-- One paste or file of an import; either it was read, or `problem` says why not.
create table card_import_sources (
  office_id uuid not null,
  import_id uuid not null,
  position integer not null check (position > 0),
  -- The file's name; empty for a paste.
  file_name text not null check (length(file_name) <= 500),
  text text not null,
  problem jsonb,
  primary key (office_id, import_id, position),
  foreign key (office_id, import_id) references card_imports (office_id, id)
);

-- One card of an import as it was read, with the person's answers so far. Confirmed, it leads to its card.
create table card_import_readings (
  office_id uuid not null,
  import_id uuid not null,
  position integer not null check (position > 0),
  source_position integer not null,
  reading jsonb not null,
  answers jsonb not null,
  -- Empty until the person has been at this card.
  seen_at timestamptz,
  card_id uuid,
  primary key (office_id, import_id, position),
  foreign key (office_id, import_id, source_position)
    references card_import_sources (office_id, import_id, position)
);

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
