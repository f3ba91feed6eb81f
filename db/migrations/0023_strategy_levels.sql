-- The three levels of a strategy: what it is for, weights of tasks, indicators of goals and areas, what pages print.

alter table strategies
  add column vision text not null default '' check (length(vision) <= 5000),
  add column mission text not null default '' check (length(mission) <= 5000),
  -- Resolutions of the council: a list of { number, on, about, href }.
  add column resolutions jsonb not null default '[]',
  -- Taken away while it had nothing in it; its key is then its own, so that the name is free.
  add column removed_at timestamptz,
  add column removed_by text;
alter table strategy_goals add column removed_at timestamptz, add column removed_by text;
alter table strategy_areas add column removed_at timestamptz, add column removed_by text;

-- Share of a task in its area, in hundredths of a percent; null when nobody has stated it.
alter table cards add column weight integer check (weight between 0 and 100000);

-- One table for the indicators of cards, areas and goals. Those of cards have their name, kind and source in the
-- versions of the card; those of areas and goals have them here.
alter table indicators
  alter column card_id drop not null,
  add column goal_id uuid,
  add column area_id uuid,
  add column name text not null default '' check (length(name) <= 500),
  add column kind text check (kind in ('product', 'result', 'impact')),
  add column source text not null default '' check (length(source) <= 500),
  -- Of every indicator, whatever its level.
  add column unit text not null default '' check (length(unit) <= 100),
  add column direction text check (direction in ('more', 'less', 'range')),
  add column method text not null default '' check (length(method) <= 5000),
  add column owner_id text,
  add column deputy_id text,
  add column place integer not null default 0,
  -- Rows of pages that nobody could tie to years, as printed: a list of { statedIn, printed }.
  add column unaligned jsonb not null default '[]',
  add column removed_at timestamptz,
  add column removed_by text,
  add constraint an_indicator_has_one_place check (num_nonnulls(card_id, goal_id, area_id) = 1),
  add constraint an_indicator_of_a_level_has_a_name check (card_id is not null or name <> ''),
  add constraint an_indicator_of_a_goal foreign key (office_id, goal_id) references strategy_goals (office_id, id),
  add constraint an_indicator_of_an_area foreign key (office_id, area_id) references strategy_areas (office_id, id);
create index indicators_of_goal on indicators (office_id, goal_id) where goal_id is not null;
create index indicators_of_area on indicators (office_id, area_id) where area_id is not null;

-- Plan and actual of a year are two values; so are the figures of two sources. `version` is that of the card, and for an
-- indicator of a goal or an area the running number of its statements.
alter table indicator_values
  add column role text not null default 'actual' check (role in ('actual', 'plan')),
  -- The page, report or person's word that states it; empty for a card, which is its own source.
  add column stated_in text not null default '' check (length(stated_in) <= 300),
  drop constraint indicator_values_pkey,
  add primary key (office_id, indicator_id, year, version, role);

-- Two indicators that a person says count the same: their values stand side by side and are never merged.
create table indicator_links (
  office_id uuid not null,
  indicator_id uuid not null,
  other_id uuid not null,
  linked_at timestamptz not null,
  linked_by text,
  primary key (office_id, indicator_id, other_id),
  foreign key (office_id, indicator_id) references indicators (office_id, id),
  foreign key (office_id, other_id) references indicators (office_id, id),
  constraint a_link_has_two_ends check (indicator_id <> other_id)
);
create index indicator_links_back on indicator_links (office_id, other_id);

-- Weights and progress as pages of areas print them: only added to. `card_id` is null in the row of the sum.
create table progress_statements (
  office_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  card_id uuid,
  weight_printed text not null check (length(weight_printed) <= 200),
  progress_printed text not null check (length(progress_printed) <= 200),
  -- Hundredths of a percent; null when the print has no number.
  progress integer check (progress >= 0),
  stated_in text not null check (length(stated_in) <= 300),
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (office_id, id),
  foreign key (office_id, area_id) references strategy_areas (office_id, id),
  foreign key (office_id, card_id) references cards (office_id, id)
);
create index progress_statements_of_area on progress_statements (office_id, area_id, card_id, recorded_at desc);
create trigger progress_statements_kept before update or delete on progress_statements
  for each row execute function strategy_history_kept();

-- A reading of a page becomes an area or a goal.
alter table card_import_readings add column goal_id uuid, add column area_id uuid;
