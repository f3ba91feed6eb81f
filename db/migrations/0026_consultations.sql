-- Consultations with residents and organisations (art. 5 ust. 5 UDPPiW): remarks, answers, polls, meetings, the opinion
-- of the council of public benefit, and the report.

-- How the office consults, by the resolution of its council; the act sets no term. A row holds from its day on.
create table consultation_rules (
  office_id uuid not null,
  id uuid not null,
  valid_from date not null,
  resolution text not null check (length(resolution) between 1 and 300),
  term_days integer not null check (term_days between 1 and 365),
  -- Term of the council of public benefit for drafts for which the act sets none.
  opinion_days integer check (opinion_days between 1 and 365),
  channels text[] not null check (channels <@ '{online,mail,paper,meeting}' and cardinality(channels) > 0),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (office_id, id),
  unique (office_id, valid_from)
);

create table consultations (
  office_id uuid not null,
  id uuid not null,
  kind text not null check (kind in ('programme', 'act')),
  programme_id uuid,
  title text not null check (length(title) between 1 and 300),
  about text not null check (length(about) <= 10000),
  -- The draft of an act as it was pasted; its paragraphs are cut from it at the announcement.
  act_text text not null check (length(act_text) <= 400000),
  from_on date,
  to_on date,
  channels text[] not null check (channels <@ '{online,mail,paper,meeting}'),
  resolution text not null check (length(resolution) <= 300),
  state text not null check (state in ('drafted', 'announced', 'reported', 'deleted')),
  revision integer not null,
  year integer,
  serial integer,
  number text,
  -- How often its dates changed since the announcement, for calendars.
  changes integer not null default 0,
  remarks_taken integer not null default 0,
  started_at timestamptz not null,
  started_by text not null,
  announced_at timestamptz,
  reported_at timestamptz,
  reported_by text,
  -- The report as it was published.
  report text,
  report_sha256 text check (report_sha256 ~ '^[0-9a-f]{64}$'),
  primary key (office_id, id),
  unique (office_id, year, serial),
  constraint a_consultation_has_its_dates check (state in ('drafted', 'deleted') or (from_on is not null and to_on >= from_on)),
  constraint an_announced_one_has_a_number check (
    (state in ('drafted', 'deleted')) = (announced_at is null) and (announced_at is null) = (number is null)
  ),
  constraint a_report_is_whole check (
    (state = 'reported') = (report is not null) and (report is null) = (report_sha256 is null)
      and (report is null) = (reported_at is null)
  ),
  constraint a_programme_is_named check ((kind = 'programme') = (programme_id is not null))
);
create index consultations_by_time on consultations (office_id, announced_at desc, id);
create index consultations_of_programme on consultations (office_id, programme_id) where programme_id is not null;

create function consultation_report_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a consultation is never deleted (%)', old.id;
  end if;
  if old.report is not null and (new.report, new.report_sha256) is distinct from (old.report, old.report_sha256) then
    raise exception 'a published report is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger consultation_report_stays before update or delete on consultations
  for each row execute function consultation_report_stays();

-- Paragraphs as they were opened for remarks; what remarks changed stands beside.
create table consultation_paragraphs (
  office_id uuid not null,
  consultation_id uuid not null,
  id uuid not null,
  position integer not null,
  place text not null,
  text text not null,
  -- Its words after the changes that remarks brought; null while unchanged.
  changed_text text,
  primary key (office_id, consultation_id, id),
  unique (office_id, consultation_id, position),
  foreign key (office_id, consultation_id) references consultations (office_id, id)
);

create function consultation_paragraph_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.place, new.text, new.position) is distinct from (old.place, old.text, old.position) then
    raise exception 'what was opened for remarks is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger consultation_paragraph_stays before update or delete on consultation_paragraphs
  for each row execute function consultation_paragraph_stays();

create table consultation_remarks (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  -- Given when it is taken: unconfirmed ones have none.
  number integer,
  paragraph_id uuid,
  text text not null check (length(text) between 1 and 6000),
  proposed text not null check (length(proposed) <= 6000),
  -- For searching and for finding those that say the same.
  folded text generated always as (fold(text || ' ' || proposed)) stored,
  origin text not null check (origin in ('account', 'mail', 'office')),
  state text not null check (state in ('unconfirmed', 'taken', 'withdrawn')),
  -- Who speaks: an organisation is named to everybody, a person to nobody but the office.
  organisation_id uuid,
  organisation_name text not null check (length(organisation_name) <= 300),
  person_id text,
  person_name text not null check (length(person_name) <= 200),
  email text,
  lang text not null check (lang in ('pl', 'en')),
  -- Of the confirming link of a remark sent without an account.
  token_hash text,
  -- How it came to the office that entered it, and when.
  channel text check (channel in ('letter', 'e-mail', 'meeting', 'phone', 'in-person')),
  received_on date,
  sent_at timestamptz not null,
  taken_at timestamptz,
  withdrawn_at timestamptz,
  entered_by text,
  -- Whether the office has to look for personal data before everybody sees it.
  is_held boolean not null default false,
  hidden_parts text[] not null default '{}',
  hidden_reason text not null default '',
  similar_to uuid,
  duplicate_of uuid,
  decision text check (decision in ('accepted', 'partly', 'rejected', 'out-of-scope')),
  answer text not null default '' check (length(answer) <= 10000),
  answered_at timestamptz,
  answered_by text,
  notified_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, consultation_id) references consultations (office_id, id),
  foreign key (office_id, consultation_id, paragraph_id)
    references consultation_paragraphs (office_id, consultation_id, id),
  foreign key (office_id, duplicate_of) references consultation_remarks (office_id, id),
  unique (office_id, consultation_id, number),
  constraint an_answer_is_whole check ((decision is null) = (answered_at is null)),
  constraint a_joined_remark_has_no_answer_of_its_own check (duplicate_of is null or decision is null),
  constraint a_taken_remark_has_a_number check ((state = 'unconfirmed') = (number is null))
);
create index consultation_remarks_of_paragraph
  on consultation_remarks (office_id, consultation_id, paragraph_id) where state = 'taken';
create index consultation_remarks_joined on consultation_remarks (office_id, duplicate_of) where duplicate_of is not null;
create index consultation_remarks_of_person on consultation_remarks (office_id, person_id) where person_id is not null;
create index consultation_remarks_unconfirmed on consultation_remarks (office_id, sent_at) where state = 'unconfirmed';

-- What an accepted remark changed: from the words to the words, in order.
create table consultation_changes (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  paragraph_id uuid not null,
  remark_id uuid not null,
  was text not null,
  became text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (office_id, id),
  foreign key (office_id, consultation_id, paragraph_id)
    references consultation_paragraphs (office_id, consultation_id, id),
  foreign key (office_id, remark_id) references consultation_remarks (office_id, id)
);
create index consultation_changes_in_order on consultation_changes (office_id, consultation_id, changed_at);

create table consultation_questions (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  position integer not null,
  question text not null check (length(question) between 1 and 500),
  is_multiple boolean not null,
  options jsonb not null,
  primary key (office_id, id),
  foreign key (office_id, consultation_id) references consultations (office_id, id)
);
create index consultation_questions_in_order on consultation_questions (office_id, consultation_id, position);

-- One row a confirmed address and question, by a hash of the address: with an account or by the link of a letter, a person
-- votes once. Who chose what is shown to nobody.
create table consultation_votes (
  office_id uuid not null,
  question_id uuid not null,
  voter text not null check (voter ~ '^[0-9a-f]{64}$'),
  chosen text[] not null,
  voted_at timestamptz not null,
  primary key (office_id, question_id, voter),
  foreign key (office_id, question_id) references consultation_questions (office_id, id)
);

create table consultation_meetings (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  starts_at timestamptz not null,
  place text not null check (length(place) between 1 and 300),
  agenda text not null check (length(agenda) <= 5000),
  minutes text not null default '' check (length(minutes) <= 50000),
  changes integer not null default 0,
  cancelled_at timestamptz,
  saved_at timestamptz not null,
  primary key (office_id, id),
  foreign key (office_id, consultation_id) references consultations (office_id, id)
);
create index consultation_meetings_in_order on consultation_meetings (office_id, consultation_id, starts_at);

-- The list of presence: names are for the office only, everybody sees how many of each kind came.
create table consultation_attendees (
  office_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  name text not null check (length(name) between 1 and 200),
  kind text not null check (kind in ('resident', 'organisation', 'councillor', 'office')),
  organisation_name text not null check (length(organisation_name) <= 300),
  primary key (office_id, meeting_id, id),
  foreign key (office_id, meeting_id) references consultation_meetings (office_id, id)
);

-- The opinion of the council of public benefit (art. 5a ust. 2a, art. 41i ust. 2 UDPPiW).
create table consultation_opinions (
  office_id uuid not null,
  consultation_id uuid not null,
  delivered_on date not null,
  due_on date not null,
  -- The article, or the resolution that sets a local term.
  basis text not null,
  given_on date,
  opinion text check (opinion in ('positive', 'with-remarks', 'negative')),
  text text not null default '' check (length(text) <= 50000),
  answer text not null default '' check (length(answer) <= 10000),
  name text,
  kind text,
  size integer,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  scan text check (scan in ('clean', 'infected', 'not-scanned')),
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (office_id, consultation_id),
  foreign key (office_id, consultation_id) references consultations (office_id, id),
  constraint an_opinion_is_whole check ((given_on is null) = (opinion is null)),
  constraint a_file_is_whole check ((name is null) = (sha256 is null))
);
