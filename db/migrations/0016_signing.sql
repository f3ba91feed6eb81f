-- Who agreed to exactly which offer before it is submitted, and what came on paper after it.

-- An offer put up for confirmation: its content at that moment by its hash. Another content is another row, so that a
-- later change leaves every confirmation with the content it was given to.
create table offer_signings (
  office_id uuid not null,
  offer_id uuid not null,
  content_sha256 text not null check (content_sha256 ~ '^[0-9a-f]{64}$'),
  -- The PDF to be signed outside, in the store of files, once somebody wanted it.
  pdf_sha256 text check (pdf_sha256 ~ '^[0-9a-f]{64}$'),
  put_up_at timestamptz not null,
  put_up_by text not null,
  -- When those whose confirmation is missing were written to; null while there is only a PDF.
  asked_at timestamptz,
  primary key (office_id, offer_id, content_sha256),
  foreign key (office_id, offer_id) references offers (office_id, id)
);

create table offer_confirmations (
  office_id uuid not null,
  offer_id uuid not null,
  id uuid not null,
  content_sha256 text not null,
  -- With one's own account; by a statement that all needed persons agreed; by a signature in a PDF made outside.
  how text not null check (how in ('account', 'statement', 'signed-pdf')),
  -- The representative who confirmed or stated it; null for a signature that belongs to no account.
  person_id text,
  -- Stands for everybody whom the rule of representation wants, by the statement of the one who recorded it.
  for_all boolean not null,
  name text not null check (length(name) between 1 and 1000),
  confirmed_at timestamptz not null,
  recorded_by text not null,
  -- Of a signed PDF: the file in the store, and what its check found at that moment.
  file_sha256 text check (file_sha256 ~ '^[0-9a-f]{64}$'),
  finding jsonb,
  -- What an antivirus says of that file.
  scan text check (scan in ('clean', 'infected', 'not-scanned')),
  primary key (office_id, id),
  foreign key (office_id, offer_id, content_sha256) references offer_signings (office_id, offer_id, content_sha256),
  check ((how = 'signed-pdf') = (file_sha256 is not null)),
  check ((file_sha256 is null) = (scan is null))
);
create index offer_confirmations_of_offer on offer_confirmations (office_id, offer_id, content_sha256);
create unique index offer_confirmations_once on offer_confirmations (office_id, offer_id, content_sha256, how, person_id)
  where how <> 'signed-pdf';

create function offer_confirmations_stay() returns trigger language plpgsql as $$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'a confirmation is never changed';
end $$;
create trigger offer_confirmations_stay before update or delete on offer_confirmations
  for each row execute function offer_confirmations_stay();

-- Paper confirmations that a clerk compared with what was submitted. Every try is kept.
create table paper_confirmations (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  -- The offer whose number was read; null when there is none.
  offer_id uuid,
  typed text not null check (length(typed) between 1 and 500),
  outcome text not null check (outcome in ('match', 'mismatch', 'unknown')),
  checked_at timestamptz not null,
  checked_by text not null,
  primary key (office_id, id),
  foreign key (office_id, call_id) references calls (office_id, id),
  foreign key (office_id, offer_id) references offers (office_id, id),
  check ((outcome = 'unknown') = (offer_id is null))
);
create index paper_confirmations_of_call on paper_confirmations (office_id, call_id, checked_at desc);

-- Who registers an organisation says themselves that they represent it. An official who has seen the register or a power of
-- attorney confirms it, with what was seen. It holds for the membership it was given to: an admission later than it voids it.
alter table organisation_members
  add column representation_seen_at timestamptz,
  add column representation_seen_by text,
  add column representation_seen_office uuid references offices (id),
  add column representation_evidence text not null default '' check (length(representation_evidence) <= 500);
