-- What organisations named as partners in a draft said to it: who takes part, and who refused and why.
alter table offers add column partnership jsonb not null default '{}' check (jsonb_typeof(partnership) = 'object');

create function offer_partnership_frozen() returns trigger language plpgsql as $$
begin
  if old.submitted_at is not null and new.partnership <> old.partnership then
    raise exception 'what partners said to a submitted offer is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger offer_partnership_frozen before update of partnership on offers
  for each row execute function offer_partnership_frozen();
