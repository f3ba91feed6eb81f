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
