-- Corrections of criteria and of rules for offers, moments of publication, and one name for the end of the time for offers.

-- Until when offers are taken: the announced closing, or the later one that the rule of outages brought.
alter table calls add column offers_until timestamptz generated always as (coalesce(extended_to, closes_at)) stored;
drop index calls_public;
create index calls_public on calls (office_id, offers_until) where state <> 'drafted';
