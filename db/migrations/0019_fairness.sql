-- The last days of a call: reminders, the closing in the record of fairness, measured outages, committed offers.

-- One row for each letter that reminded of an unsent draft: written before the letter, so that none goes out twice.
create table offer_reminders (
  office_id uuid not null,
  offer_id uuid not null,
  kind text not null check (kind in ('3-days', '24-hours', '3-hours', 'extended')),
  is_complete boolean not null,
  sent_at timestamptz not null,
  primary key (office_id, offer_id, kind),
  foreign key (office_id, offer_id) references offers (office_id, id)
);
