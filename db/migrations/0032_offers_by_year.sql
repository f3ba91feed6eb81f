-- Offers are counted by calendar year in Poland: with the year itself in the index only the years asked for are read, and
-- the planner knows how many offers a year has.
drop index offers_counted;
create index offers_counted on offers
  (office_id, (extract(year from submitted_at at time zone 'Europe/Warsaw')::int), submitted_at)
  include (call_id, organisation_id) where state = 'submitted';
