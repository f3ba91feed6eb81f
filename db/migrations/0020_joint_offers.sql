-- Joint offers (oferty wspólne): art. 14 ust. 2–4 of the Act of 24 April 2003.

-- Organisations of the register that offer together with the one that submits. What the offer says of them is in its
-- content; these rows are the way from an organisation to the offers that name it.
create table offer_partners (
  office_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null references organisations (id),
  primary key (office_id, offer_id, organisation_id),
  foreign key (office_id, offer_id) references offers (office_id, id)
);
create index offer_partners_of_organisation on offer_partners (office_id, organisation_id, offer_id);

create function offer_partners_frozen() returns trigger language plpgsql as $$
declare
  changed offer_partners := coalesce(new, old);
begin
  if exists (
    select 1 from offers
    where office_id = changed.office_id and id = changed.offer_id and submitted_at is not null
  ) then
    raise exception 'the offerors of a submitted offer are never changed';
  end if;
  return coalesce(new, old);
end $$;
create trigger offer_partners_frozen before insert or update or delete on offer_partners
  for each row execute function offer_partners_frozen();

-- In whose name somebody confirmed: 'lead' for the organisation that submits, else the partner's id in the offer.
alter table offer_confirmations add column offeror text not null default 'lead' check (length(offeror) between 1 and 40);
drop index offer_confirmations_once;
create unique index offer_confirmations_once
  on offer_confirmations (office_id, offer_id, content_sha256, how, person_id, offeror) where how <> 'signed-pdf';
