-- The strategy as it stood when the council accepted a report on it: whole, with its hash, never changed.
create table strategy_snapshots (
  office_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  -- What the office calls it: "Raport za 2026".
  name text not null check (length(name) between 1 and 200),
  -- The resolution by which the council accepted the report, and its day.
  resolution_number text not null default '' check (length(resolution_number) <= 100),
  accepted_on date not null,
  content text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  taken_at timestamptz not null,
  taken_by text,
  primary key (office_id, id),
  foreign key (office_id, strategy_id) references strategies (office_id, id),
  constraint a_snapshot_is_hashed check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);
create index strategy_snapshots_of on strategy_snapshots (office_id, strategy_id, accepted_on desc, taken_at desc);
create trigger strategy_snapshots_kept before update or delete on strategy_snapshots
  for each row execute function strategy_history_kept();

-- The yearly round: whoever answers for a programme says that its cards and indicators are up to date for the year.
create table strategy_rounds (
  office_id uuid not null references offices (id),
  year integer not null check (year between 1990 and 2200),
  opened_at timestamptz not null,
  opened_by text,
  closed_at timestamptz,
  closed_by text,
  primary key (office_id, year)
);

-- Only added to: the newest word on a card in a year holds.
create table round_answers (
  office_id uuid not null,
  id uuid not null,
  year integer not null,
  card_id uuid not null,
  -- `confirmed`: up to date; `reopened`: somebody took the word back.
  answer text not null check (answer in ('confirmed', 'reopened')),
  note text not null default '' check (length(note) <= 2000),
  evidence_url text not null default '' check (length(evidence_url) <= 2000),
  -- The version of the card that was looked at.
  card_version integer not null,
  answered_at timestamptz not null,
  answered_by text,
  primary key (office_id, id),
  foreign key (office_id, year) references strategy_rounds (office_id, year),
  foreign key (office_id, card_id) references cards (office_id, id)
);
create index round_answers_of on round_answers (office_id, year, card_id, answered_at desc);
create trigger round_answers_kept before update or delete on round_answers
  for each row execute function strategy_history_kept();
