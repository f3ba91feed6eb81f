-- What the office writes for the council beside the programme itself: why it asks to adopt it.
create table programme_justifications (
  office_id uuid not null,
  programme_id uuid not null,
  text text not null check (length(text) <= 20000),
  revision integer not null default 1 check (revision > 0),
  changed_at timestamptz not null,
  changed_by text,
  primary key (office_id, programme_id),
  foreign key (office_id, programme_id) references programmes (office_id, id)
);
