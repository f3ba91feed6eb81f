-- What an announcement says of the offers it takes; the shape of OfferRules in src/domains/calls/offer-rules.ts. Keys
-- that are missing have their usual value.
alter table calls add column offer_rules jsonb not null default '{}';
-- The time for offers moved on by the announcement's own rule of outages; closes_at stays what was announced.
alter table calls add column extended_to timestamptz;
alter table calls add constraint an_extension_is_later check (extended_to is null or extended_to > closes_at);

-- A bonus stands outside the threshold; a criterion may have a least number of points of its own.
alter table call_criteria add column is_bonus boolean not null default false;
alter table call_criteria add column threshold integer;
alter table call_criteria add constraint a_threshold_can_be_reached check (threshold between 1 and max_points);

create function call_offer_rules_frozen() returns trigger language plpgsql as $$
begin
  if new.offer_rules is distinct from old.offer_rules then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  return new;
end $$;
create trigger call_offer_rules_frozen before update on calls
  for each row when (old.state <> 'drafted') execute function call_offer_rules_frozen();
