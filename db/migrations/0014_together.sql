-- Who has which section of a draft open. Of no worth after a minute, so it is not written to the log of the database:
-- after a crash the table is empty and fills itself again.
create unlogged table offer_presence (
  office_id uuid not null,
  offer_id uuid not null,
  person_id text not null,
  section text not null,
  seen_at timestamptz not null,
  primary key (office_id, offer_id, person_id)
);
create index offer_presence_seen on offer_presence (seen_at);

-- What a draft was begun with: the number of the past offer and its content. Dates and amounts that still stand as there are
-- marked to be looked at.
alter table offers add column carried_from jsonb;
