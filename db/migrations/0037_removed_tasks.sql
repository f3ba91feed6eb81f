-- A task of the strategy can be taken away and come back, as a goal or a programme can.
alter table cards
  add column removed_at timestamptz,
  add column removed_by text;
