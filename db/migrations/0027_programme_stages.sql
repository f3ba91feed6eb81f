-- The six stages of a programme of cooperation, as the task card of the strategy names them. A stage nobody has planned yet
-- has no row: the calendar of practice and the points of the card stand for it.

create table programme_stages (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null check (stage in (
    'drafting', 'consulting', 'presenting', 'adopting', 'carrying-out', 'monitoring'
  )),
  owner_id text,
  deputy_id text,
  planned_from date not null,
  planned_to date not null,
  -- Hundredths of a point of the whole task.
  planned_points integer not null check (planned_points between 0 and 10000),
  done_points integer not null default 0 check (done_points between 0 and 10000),
  -- Why more was done than planned.
  over_note text not null default '' check (length(over_note) <= 1000),
  done_on date,
  done_by text,
  notes text not null default '' check (length(notes) <= 4000),
  changed_at timestamptz not null,
  changed_by text,
  primary key (office_id, programme_id, stage),
  foreign key (office_id, programme_id) references programmes (office_id, id),
  constraint a_stage_ends_after_it_begins check (planned_to >= planned_from),
  constraint points_are_done_on_a_day check (done_points = 0 or done_on is not null),
  constraint more_than_planned_has_its_note check (done_points <= planned_points or over_note <> '')
);
create index programme_stages_of_owner on programme_stages (office_id, owner_id) where owner_id is not null;
create index programme_stages_of_deputy on programme_stages (office_id, deputy_id) where deputy_id is not null;

-- What somebody ticked of the usual steps of a stage, and the steps an office added.
create table programme_stage_items (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null,
  -- Of a usual step its key, of an added one its id.
  key text not null check (length(key) between 1 and 60),
  -- Words of an added step; null for a usual one.
  label text check (length(label) between 1 and 300),
  added_at timestamptz not null,
  ticked_at timestamptz,
  ticked_by text,
  removed_at timestamptz,
  primary key (office_id, programme_id, stage, key),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);

-- What shows that a stage was done: a page of the product, an address, or a document. Never deleted: it can come back.
create table programme_stage_evidence (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  stage text not null,
  kind text not null check (kind in ('page', 'address', 'document')),
  label text not null check (length(label) between 1 and 300),
  href text check (length(href) between 1 and 2000),
  is_public boolean not null,
  added_at timestamptz not null,
  added_by text not null,
  removed_at timestamptz,
  removed_by text,
  name text check (length(name) between 1 and 150),
  file_kind text,
  size integer check (size > 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text check (scan in ('clean', 'infected', 'not-scanned')),
  primary key (office_id, id),
  foreign key (office_id, programme_id) references programmes (office_id, id),
  constraint a_document_has_its_file check ((kind = 'document') = (sha256 is not null)),
  constraint others_have_an_address check ((kind = 'document') = (href is null))
);
create index programme_stage_evidence_of on programme_stage_evidence (office_id, programme_id, stage, added_at);
create unique index programme_stage_evidence_once on programme_stage_evidence (office_id, programme_id, stage, href)
  where kind = 'page';

-- Letters that reminded of the end of a stage, each once for its day.
create table programme_stage_reminders (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null,
  kind text not null check (kind in ('planned', 'statutory')),
  due_on date not null,
  sent_at timestamptz not null,
  primary key (office_id, programme_id, stage, kind, due_on),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);
