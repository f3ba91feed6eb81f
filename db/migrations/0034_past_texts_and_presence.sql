-- Programmes of past years that were not run here: a record of what the council adopted, whose text is entered later and
-- corrected with a reason.
alter table programmes add column is_entered boolean not null default false;
update programmes p set is_entered = true
where p.state = 'adopted' and not exists (
  select 1 from programme_parts s where s.office_id = p.office_id and s.programme_id = p.id
);

-- The same resolution typed better, not a later one.
alter table programme_editions add column is_correction boolean not null default false;

-- A pasted resolution that waits for somebody to look at how it was divided; gone once its paragraphs are saved.
create table programme_pasted_texts (
  office_id uuid not null,
  programme_id uuid not null,
  text text not null check (length(text) between 1 and 1000000),
  pasted_at timestamptz not null,
  pasted_by text,
  primary key (office_id, programme_id),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);

-- Who has which place of an offer or a programme open. Of no worth after a minute, so it is not written to the log of the
-- database: after a crash the table is empty and fills itself again.
drop table offer_presence;
create unlogged table presence (
  office_id uuid not null,
  thing_kind text not null,
  thing_id uuid not null,
  person_id text not null,
  place text not null,
  seen_at timestamptz not null,
  primary key (office_id, thing_kind, thing_id, person_id)
);
create index presence_seen on presence (seen_at);
