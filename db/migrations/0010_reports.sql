-- Final reports on contracts (sprawozdania): art. 18 of the Act of 24 April 2003, annex 5 of Dz.U. 2018 poz. 2057.

create table reports (
  office_id uuid not null references offices (id),
  id uuid not null,
  contract_id uuid not null,
  organisation_id uuid not null references organisations (id),
  state text not null check (state in ('drafted', 'submitted', 'returned', 'accepted')),
  -- Version of the official form: that of the day on which the contract was signed.
  form text not null,
  -- What the organisation writes; the shape of ReportContent in src/domains/reports/report.ts.
  content jsonb not null,
  -- Grows with every save: a save that started from an older one is merged field by field.
  revision integer not null default 1 check (revision > 0),
  started_at timestamptz not null,
  started_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  accepted_at timestamptz,
  accepted_by text,
  -- What the accepted report settles.
  grant_used bigint check (grant_used between 0 and 1000000000000),
  grant_unused bigint check (grant_unused between 0 and 1000000000000),
  primary key (office_id, id),
  -- One final report for a contract; a returned one is corrected and submitted again.
  unique (office_id, contract_id),
  foreign key (office_id, contract_id) references contracts (office_id, id),
  constraint an_acceptance_has_its_moment check (
    (state = 'accepted') = (accepted_at is not null) and (state = 'accepted') = (grant_used is not null)
    and (state = 'accepted') = (grant_unused is not null)
  )
);
create index reports_of_organisation on reports (office_id, organisation_id);
create index reports_by_state on reports (office_id, state);

-- Every save of a section: what two people's changes of one section have in common, and the history of a draft.
create table report_saves (
  office_id uuid not null,
  report_id uuid not null,
  revision integer not null check (revision > 0),
  section text not null,
  content jsonb not null,
  saved_at timestamptz not null,
  saved_by text not null,
  primary key (office_id, report_id, revision),
  foreign key (office_id, report_id) references reports (office_id, id)
);
create index report_saves_of_section on report_saves (office_id, report_id, section, revision desc);

-- Each submission, frozen: canonical JSON with the contract and the organisation of that moment, and its SHA-256.
create table report_submissions (
  office_id uuid not null,
  report_id uuid not null,
  sequence integer not null check (sequence > 0),
  snapshot text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
  -- Days after the end of the term it was submitted for; 0 in time.
  days_late integer not null check (days_late >= 0),
  submitted_at timestamptz not null,
  submitted_by text not null,
  primary key (office_id, report_id, sequence),
  foreign key (office_id, report_id) references reports (office_id, id)
);

-- Why a submission went back, and by when the organisation is to correct it.
create table report_returns (
  office_id uuid not null,
  report_id uuid not null,
  sequence integer not null check (sequence > 0),
  remarks text not null check (length(remarks) between 1 and 10000),
  term_on date not null,
  returned_at timestamptz not null,
  returned_by text not null,
  primary key (office_id, report_id, sequence),
  foreign key (office_id, report_id, sequence) references report_submissions (office_id, report_id, sequence)
);

-- What was submitted, returned or accepted stays as it was.
create function report_record_stays() returns trigger language plpgsql as $$
begin
  raise exception 'submissions and returns of reports are never changed (%)', tg_table_name;
end $$;
create trigger report_submissions_stay before update or delete on report_submissions
  for each row execute function report_record_stays();
create trigger report_returns_stay before update or delete on report_returns
  for each row execute function report_record_stays();

create function report_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    raise exception 'a report is never deleted from the record (%)', old.id;
  end if;
  if old.state = 'accepted' or (old.state = 'submitted' and new.content <> old.content) then
    raise exception 'a submitted report is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger report_stays before update or delete on reports
  for each row execute function report_stays();
