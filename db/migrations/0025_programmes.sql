-- The programme of cooperation of a year, and of several years: art. 5a of the Act of 24 April 2003.

create table programmes (
  office_id uuid not null references offices (id),
  id uuid not null,
  -- Art. 5a ust. 1 and ust. 2; the programme of several years does not replace that of a year.
  kind text not null check (kind in ('annual', 'multi-year')),
  year_from integer not null check (year_from between 2004 and 2100),
  year_to integer not null check (year_to between 2004 and 2110),
  title text not null check (length(title) between 1 and 300),
  state text not null check (state in ('drafted', 'adopted')),
  -- Grows with every save of any part.
  revision integer not null default 0 check (revision >= 0),
  -- Number of the text in force; 0 before the council has adopted any.
  edition integer not null default 0 check (edition >= 0),
  -- Set while a change of an adopted programme is being written; only then may its parts differ from its edition.
  amended_since timestamptz,
  -- Task of the strategy that the programme carries out.
  card_id uuid,
  -- Programme of an earlier year that this one was begun from.
  begun_from uuid,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  changed_by text,
  deleted_at timestamptz,
  deleted_by text,
  primary key (office_id, id),
  foreign key (office_id, card_id) references cards (office_id, id),
  foreign key (office_id, begun_from) references programmes (office_id, id),
  constraint years_fit_the_kind check ((kind = 'annual' and year_to = year_from) or (kind = 'multi-year' and year_to > year_from)),
  constraint an_adopted_programme_has_its_edition check ((state = 'adopted') = (edition > 0)),
  constraint only_an_adopted_programme_is_amended check (amended_since is null or state = 'adopted'),
  constraint only_a_draft_of_a_programme_is_deleted check (deleted_at is null or state = 'drafted')
);
create unique index programmes_of_a_year on programmes (office_id, year_from) where kind = 'annual' and deleted_at is null;

-- The eleven parts of art. 5a ust. 4, each with its paragraphs (stable ids), ticked choices, dates or amount as one document.
create table programme_parts (
  office_id uuid not null,
  programme_id uuid not null,
  part_key text not null check (part_key in (
    'aims', 'principles', 'scope', 'forms', 'priorities', 'period', 'way', 'money', 'assessment', 'making', 'committees'
  )),
  content jsonb not null,
  -- Who writes the part.
  assigned_to text,
  primary key (office_id, programme_id, part_key),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);

-- Priority public tasks, pkt 5 of art. 5a ust. 4; a competition is announced for one.
create table programme_tasks (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  -- The paragraph of the part "priorities" in which the task stands.
  paragraph_id uuid,
  position integer not null check (position > 0),
  -- Point of art. 4 ust. 1.
  sphere text not null check (length(sphere) between 1 and 10),
  name text not null check (length(name) between 1 and 500),
  form text not null check (form in ('support', 'entrust')),
  planned_money bigint check (planned_money between 0 and 1000000000000),
  unit_id uuid,
  -- The task of the year before that this one continues.
  carried_from uuid,
  primary key (office_id, id),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);
create index programme_tasks_of_programme on programme_tasks (office_id, programme_id, position);

-- Every save of a part as it stood after it: what merges begin from, and the history that people read. Never changed.
create table programme_saves (
  office_id uuid not null,
  programme_id uuid not null,
  revision integer not null check (revision > 0),
  part_key text not null,
  content jsonb not null,
  -- Why, where something else than the editor changed the text, e.g. an accepted remark.
  because text not null default '' check (length(because) <= 500),
  saved_at timestamptz not null,
  saved_by text,
  primary key (office_id, programme_id, revision),
  foreign key (office_id, programme_id, part_key) references programme_parts (office_id, programme_id, part_key)
);
create index programme_saves_of_part on programme_saves (office_id, programme_id, part_key, revision desc);

-- Remarks of those who write the programme together, not of the public.
create table programme_comments (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  part_key text not null,
  text text not null check (length(text) between 1 and 4000),
  written_at timestamptz not null,
  written_by text not null,
  settled_at timestamptz,
  settled_by text,
  primary key (office_id, id),
  foreign key (office_id, programme_id, part_key) references programme_parts (office_id, programme_id, part_key)
);
create index programme_comments_of_part on programme_comments (office_id, programme_id, part_key, written_at);

-- What the council adopted, with the whole text as it was: the first resolution, and each that changed it.
create table programme_editions (
  office_id uuid not null,
  programme_id uuid not null,
  edition integer not null check (edition > 0),
  resolution_number text not null check (length(resolution_number) between 1 and 100),
  resolution_on date not null,
  bip_url text check (length(bip_url) between 1 and 2000),
  because text not null default '' check (length(because) <= 2000),
  snapshot text not null,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  adopted_at timestamptz not null,
  adopted_by text,
  primary key (office_id, programme_id, edition),
  foreign key (office_id, programme_id) references programmes (office_id, id),
  constraint a_change_of_a_programme_has_its_reason check (edition = 1 or because <> '')
);

-- An edition is never changed; only the address of its publication may come later.
create function programme_edition_frozen() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.bip_url is null and (to_jsonb(new) - 'bip_url') = (to_jsonb(old) - 'bip_url') then
    return new;
  end if;
  raise exception 'an adopted text of a programme is never changed (%)', tg_op;
end $$;
create trigger programme_edition_frozen before update or delete on programme_editions
  for each row execute function programme_edition_frozen();

create function programme_save_kept() returns trigger language plpgsql as $$
begin
  raise exception 'the history of a programme is never changed (%)', tg_op;
end $$;
create trigger programme_save_kept before update or delete on programme_saves
  for each row execute function programme_save_kept();

-- Parts and tasks of an adopted programme stay as adopted unless a change of it is being written.
create function programme_text_frozen() returns trigger language plpgsql as $$
declare
  it record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select 1 from programmes p where p.office_id = it.office_id and p.id = it.programme_id
      and p.state = 'adopted' and p.amended_since is null
  ) then
    raise exception 'programme % is adopted and is never edited', it.programme_id;
  end if;
  return it;
end $$;
create trigger programme_text_frozen before insert or update or delete on programme_parts
  for each row execute function programme_text_frozen();
create trigger programme_text_frozen before insert or update or delete on programme_tasks
  for each row execute function programme_text_frozen();

-- Kind and years of an adopted programme stay, and it never becomes a draft again.
create function programme_adopted_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or (new.kind, new.year_from, new.year_to, new.title, new.state)
    is distinct from (old.kind, old.year_from, old.year_to, old.title, old.state)
    or new.edition not in (old.edition, old.edition + 1)
  then
    raise exception 'programme % is adopted and is never edited', old.id;
  end if;
  return new;
end $$;
create trigger programme_adopted_stays before update or delete on programmes
  for each row when (old.state = 'adopted') execute function programme_adopted_stays();

-- The priority task that a call carries out. Of a task that is taken out only deleted drafts are left, which forget it.
alter table calls add column programme_task_id uuid;
alter table calls add foreign key (office_id, programme_task_id) references programme_tasks (office_id, id)
  on delete set null (programme_task_id);
create index calls_of_programme_task on calls (office_id, programme_task_id) where programme_task_id is not null;
