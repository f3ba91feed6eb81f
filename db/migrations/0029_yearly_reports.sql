-- The report on carrying out the programme of a year (art. 5a ust. 3): what people write beside the numbers, and each
-- published edition as it was.

create table yearly_reports (
  office_id uuid not null references offices (id),
  id uuid not null,
  year integer not null check (year between 2004 and 2100),
  -- What people write, by chapter.
  texts jsonb not null,
  -- Grows with every save: a save that started from an older one is merged chapter by chapter.
  revision integer not null default 1 check (revision > 0),
  -- Number of the edition published last; 0 before the first.
  edition integer not null default 0 check (edition >= 0),
  -- The revision that the last edition shows; null before the first.
  published_revision integer,
  -- The day on which the council got it, and where it stands in BIP: both are the duty of art. 5a ust. 3.
  presented_on date,
  bip_url text check (length(bip_url) between 1 and 2000),
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  changed_by text,
  primary key (office_id, id),
  constraint one_report_a_year unique (office_id, year),
  constraint an_edition_shows_a_revision check ((edition > 0) = (published_revision is not null))
);

create table yearly_report_saves (
  office_id uuid not null,
  report_id uuid not null,
  revision integer not null check (revision > 0),
  texts jsonb not null,
  saved_at timestamptz not null,
  saved_by text,
  primary key (office_id, report_id, revision),
  foreign key (office_id, report_id) references yearly_reports (office_id, id)
);

create table yearly_report_editions (
  office_id uuid not null,
  report_id uuid not null,
  edition integer not null check (edition > 0),
  -- Numbers and texts as they were, canonical JSON, and its SHA-256.
  snapshot text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  because text not null default '' check (length(because) <= 2000),
  published_at timestamptz not null,
  published_by text,
  primary key (office_id, report_id, edition),
  foreign key (office_id, report_id) references yearly_reports (office_id, id),
  constraint a_report_is_hashed check (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
  constraint a_later_edition_has_its_reason check (edition = 1 or because <> '')
);

create function yearly_report_kept() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only added', tg_table_name;
end $$;
create trigger yearly_report_editions_kept before update or delete on yearly_report_editions
  for each row execute function yearly_report_kept();
create trigger yearly_report_saves_kept before update or delete on yearly_report_saves
  for each row execute function yearly_report_kept();
