-- Versions of an announcement (art. 13): what was announced is never edited. A correction is a new version beside the
-- old one, with its reason, and the text of the call is always the text of its latest version.

-- The announcement of a call as data: what it says, without its course. Moments are written in UTC, so that it is the
-- same in every session.
create function call_announcement(c calls) returns jsonb language sql stable as $$
  select jsonb_build_object(
    'title', c.title, 'spheres', c.spheres, 'form', c.form, 'description', c.description, 'conditions', c.conditions,
    'rules', c.rules, 'procedure', c.procedure, 'costs_this_year', c.costs_this_year, 'costs_last_year', c.costs_last_year,
    'costs_note', c.costs_note, 'pool', c.pool, 'pool_is_of_draft_budget', c.pool_is_of_draft_budget,
    'grant_min', c.grant_min, 'grant_max', c.grant_max, 'max_grant_share', c.max_grant_share,
    'max_administrative_share', c.max_administrative_share, 'task_from', c.task_from, 'task_to', c.task_to,
    'closes_at', to_char(c.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'decision_on', c.decision_on, 'threshold', c.threshold, 'offer_rules', c.offer_rules,
    'criteria', coalesce((
      select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'hint', k.hint, 'max_points', k.max_points,
        'article_key', k.article_key, 'is_bonus', k.is_bonus, 'threshold', k.threshold) order by k.position)
      from call_criteria k where k.office_id = c.office_id and k.call_id = c.id), '[]'))
$$;

create table call_versions (
  office_id uuid not null,
  call_id uuid not null,
  version integer not null check (version > 0),
  -- first: the announcement; conditions: a correction that starts the time for offers anew; editorial: one that does not.
  kind text not null check (kind in ('first', 'conditions', 'editorial')),
  content jsonb not null,
  reason text not null default '' check (length(reason) <= 2000),
  made_at timestamptz not null,
  made_by text,
  primary key (office_id, call_id, version),
  foreign key (office_id, call_id) references calls (office_id, id),
  constraint the_first_version_is_the_announcement check ((kind = 'first') = (version = 1)),
  constraint a_correction_has_its_reason check (kind = 'first' or reason <> '')
);

alter table calls add column version integer not null default 1 check (version > 0);
alter table calls add column corrected_at timestamptz;
alter table calls add constraint a_correction_has_its_moment check ((version = 1) = (corrected_at is null));

insert into call_versions (office_id, call_id, version, kind, content, made_at, made_by)
  select office_id, id, 1, 'first', call_announcement(calls), published_at, published_by from calls where state <> 'drafted';

create function call_version_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'a version of an announcement is never changed (%)', tg_op;
end $$;
create trigger call_version_frozen before update or delete or truncate on call_versions
  for each statement execute function call_version_frozen();

-- Each version is announced in the three places of its own; the moment is known where somebody wrote it down.
alter table call_publications add column version integer not null default 1;
alter table call_publications add column published_at timestamptz;
alter table call_publications drop constraint call_publications_pkey;
alter table call_publications add primary key (office_id, call_id, version, channel);
alter table call_publications add foreign key (office_id, call_id, version)
  references call_versions (office_id, call_id, version);

-- The number and the moment of the announcement stay; versions are counted up one by one.
create or replace function call_text_frozen() returns trigger language plpgsql as $$
begin
  if (new.number, new.published_at) is distinct from (old.number, old.published_at)
    or new.version not in (old.version, old.version + 1)
  then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  return new;
end $$;

-- At the end of every change, the text of an announced call is that of its version.
create function call_text_is_of_its_version() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from calls c where c.office_id = new.office_id and c.id = new.id and c.state <> 'drafted' and not exists (
      select 1 from call_versions v where v.office_id = c.office_id and v.call_id = c.id and v.version = c.version
        and v.content = call_announcement(c)
    )
  ) then
    raise exception 'the announcement of call % is published and is never edited', new.id;
  end if;
  return null;
end $$;
create constraint trigger call_text_is_of_its_version after insert or update on calls
  deferrable initially deferred for each row when (new.state <> 'drafted') execute function call_text_is_of_its_version();
