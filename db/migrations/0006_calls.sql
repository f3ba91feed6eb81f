-- Open competitions of offers (otwarte konkursy ofert): art. 11, 13, 15 and 18a of the Act of 24 April 2003.

create table calls (
  office_id uuid not null references offices (id),
  id uuid not null,
  state text not null check (state in ('drafted', 'published', 'decided', 'annulled')),
  -- Grows with every save: a save that started from an older revision is refused.
  revision integer not null default 1 check (revision > 0),
  -- Given at publication, never before and never twice.
  number text,
  title text not null default '' check (length(title) <= 300),
  -- Points of art. 4 ust. 1, e.g. {17,7}.
  spheres text[] not null default '{}',
  form text check (form in ('support', 'entrust')),
  description text not null default '' check (length(description) <= 20000),
  conditions text not null default '' check (length(conditions) <= 20000),
  rules text not null default '' check (length(rules) <= 20000),
  procedure text not null default '' check (length(procedure) <= 20000),
  -- Art. 13 ust. 2 pkt 7: what tasks of the same kind cost this year and the year before; zero when there were none.
  costs_this_year bigint check (costs_this_year between 0 and 1000000000000),
  costs_last_year bigint check (costs_last_year between 0 and 1000000000000),
  costs_note text not null default '' check (length(costs_note) <= 20000),
  pool bigint check (pool between 1 and 1000000000000),
  -- Art. 13 ust. 5: the money is that of a draft budget and may still change.
  pool_is_of_draft_budget boolean not null default false,
  grant_min bigint check (grant_min between 1 and 1000000000000),
  grant_max bigint check (grant_max between 1 and 1000000000000),
  -- Shares in hundredths of a percent.
  max_grant_share integer check (max_grant_share between 1 and 10000),
  max_administrative_share integer check (max_administrative_share between 0 and 10000),
  task_from date,
  task_to date,
  closes_at timestamptz,
  decision_on date,
  threshold integer check (threshold between 1 and 100000),
  card_id uuid,
  created_at timestamptz not null,
  created_by text,
  changed_at timestamptz not null,
  changed_by text,
  deleted_at timestamptz,
  deleted_by text,
  -- When the last of the three announcements of art. 13 ust. 3 appeared.
  published_at timestamptz,
  published_by text,
  decided_at timestamptz,
  decided_by text,
  results_published_at timestamptz,
  annulled_at timestamptz,
  annulled_by text,
  -- Art. 18a pkt 1 or 2.
  annulment_ground text check (annulment_ground in ('no-offers', 'none-meets-requirements')),
  annulment_note text not null default '' check (length(annulment_note) <= 20000),
  primary key (office_id, id),
  unique (office_id, number),
  foreign key (office_id, card_id) references cards (office_id, id),
  constraint only_a_draft_is_deleted check (deleted_at is null or state = 'drafted'),
  constraint what_is_announced_is_complete check (
    state = 'drafted' or (
      number is not null and title <> '' and cardinality(spheres) > 0 and form is not null and pool is not null
      and task_from is not null and task_to is not null and task_from <= task_to and closes_at is not null
      and decision_on is not null and published_at is not null
    )
  ),
  constraint a_decision_has_its_moment check (state <> 'decided' or decided_at is not null),
  constraint an_annulment_has_its_ground check (
    state <> 'annulled' or (annulled_at is not null and annulment_ground is not null)
  ),
  constraint results_follow_the_decision check (results_published_at is null or state = 'decided')
);
create index calls_public on calls (office_id, closes_at) where state <> 'drafted';
create index calls_drafted on calls (office_id, changed_at desc) where state = 'drafted' and deleted_at is null;

-- What the committee scores, in the order of the announcement; art. 15 ust. 1.
create table call_criteria (
  office_id uuid not null,
  call_id uuid not null,
  id uuid not null,
  position integer not null check (position > 0),
  name text not null check (length(name) between 1 and 300),
  hint text not null default '' check (length(hint) <= 2000),
  max_points integer not null check (max_points between 1 and 1000),
  article_key text check (article_key in ('capability', 'cost', 'quality', 'own_money', 'in_kind', 'history')),
  primary key (office_id, id),
  foreign key (office_id, call_id) references calls (office_id, id)
);
create unique index call_criteria_order on call_criteria (office_id, call_id, position);

-- The three announcements of art. 13 ust. 3; the last of them starts the time for offers.
create table call_publications (
  office_id uuid not null,
  call_id uuid not null,
  channel text not null check (channel in ('bip', 'board', 'website')),
  published_on date not null,
  recorded_at timestamptz not null,
  recorded_by text,
  primary key (office_id, call_id, channel),
  foreign key (office_id, call_id) references calls (office_id, id)
);

-- Warnings of the legal check that a person saw and let pass, with the reason given.
create table call_accepted_warnings (
  office_id uuid not null,
  call_id uuid not null,
  code text not null,
  reason text not null check (length(reason) between 1 and 2000),
  accepted_at timestamptz not null,
  accepted_by text,
  primary key (office_id, call_id, code),
  foreign key (office_id, call_id) references calls (office_id, id)
);

-- The last number given in each year.
create table call_numbers (
  office_id uuid not null references offices (id),
  year integer not null,
  last integer not null,
  primary key (office_id, year)
);

-- A published announcement is never edited (art. 13): only its course may still be written down.
create function call_text_frozen() returns trigger language plpgsql as $$
begin
  if (new.number, new.title, new.spheres, new.form, new.description, new.conditions, new.rules, new.procedure,
      new.costs_this_year, new.costs_last_year, new.costs_note, new.pool, new.pool_is_of_draft_budget, new.grant_min,
      new.grant_max, new.max_grant_share, new.max_administrative_share, new.task_from, new.task_to, new.closes_at,
      new.decision_on, new.threshold, new.published_at)
    is distinct from
     (old.number, old.title, old.spheres, old.form, old.description, old.conditions, old.rules, old.procedure,
      old.costs_this_year, old.costs_last_year, old.costs_note, old.pool, old.pool_is_of_draft_budget, old.grant_min,
      old.grant_max, old.max_grant_share, old.max_administrative_share, old.task_from, old.task_to, old.closes_at,
      old.decision_on, old.threshold, old.published_at)
  then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  return new;
end $$;
create trigger call_text_frozen before update on calls
  for each row when (old.state <> 'drafted') execute function call_text_frozen();

create function call_criteria_frozen() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from calls where state <> 'drafted' and (
      (office_id = old.office_id and id = old.call_id) or (office_id = new.office_id and id = new.call_id)
    )
  ) then
    raise exception 'the criteria of a published call are never edited';
  end if;
  return coalesce(new, old);
end $$;
create trigger call_criteria_frozen before insert or update or delete on call_criteria
  for each row execute function call_criteria_frozen();
