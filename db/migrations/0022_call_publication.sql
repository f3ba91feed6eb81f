-- Corrections of criteria and of rules for offers, moments of publication, and one name for the end of the time for offers.

-- Until when offers are taken: the announced closing, or the later one that the rule of outages brought.
alter table calls add column offers_until timestamptz generated always as (coalesce(extended_to, closes_at)) stored;
drop index calls_public;
create index calls_public on calls (office_id, offers_until) where state <> 'drafted';

-- Each place has the moment of its announcement; the law counts by its day in Poland. Rows from before keep the day alone.
alter table call_publications add constraint a_moment_is_of_its_day check (
  published_at is null or published_on = (published_at at time zone 'Europe/Warsaw')::date
);

-- The criteria of an announced call change only with a new version of its announcement, which is looked at when
-- everything is written.
drop trigger call_criteria_frozen on call_criteria;
create or replace function call_criteria_frozen() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from calls c where c.state <> 'drafted'
      and ((c.office_id = old.office_id and c.id = old.call_id) or (c.office_id = new.office_id and c.id = new.call_id))
      and not exists (
        select 1 from call_versions v where v.office_id = c.office_id and v.call_id = c.id and v.version = c.version
          and v.content = call_announcement(c)
      )
  ) then
    raise exception 'the criteria of a published call are never edited';
  end if;
  return null;
end $$;
create constraint trigger call_criteria_frozen after insert or update or delete on call_criteria
  deferrable initially deferred for each row execute function call_criteria_frozen();

-- Rules for offers are part of the text that a version holds, and change with it.
drop trigger call_offer_rules_frozen on calls;
drop function call_offer_rules_frozen();

-- What offers are judged by is settled when the time for offers ends: no version is announced after it.
create or replace function call_text_frozen() returns trigger language plpgsql as $$
begin
  if (new.number, new.published_at) is distinct from (old.number, old.published_at)
    or new.version not in (old.version, old.version + 1)
  then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  if new.version > old.version and (old.state <> 'published' or new.corrected_at > old.offers_until) then
    raise exception 'the time for offers of call % is over, so its announcement is never edited again', old.id;
  end if;
  return new;
end $$;
