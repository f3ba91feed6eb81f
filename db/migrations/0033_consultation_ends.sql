-- Consultations can be annulled, forget who wrote the remarks after a term, and are told of to organisations by letter.

alter table consultations
  add column annulled_at timestamptz,
  add column annulled_by text,
  add column annulment_reason text check (length(annulment_reason) between 1 and 2000),
  -- How many months after the end the names and addresses of authors are kept; set at the announcement.
  add column names_months integer not null default 12 check (names_months between 1 and 120),
  add column names_removed_at timestamptz,
  drop constraint consultations_state_check,
  add constraint consultations_state_check
    check (state in ('drafted', 'announced', 'reported', 'annulled', 'deleted')),
  add constraint an_annulled_one_says_why check (
    (state = 'annulled') = (annulled_at is not null) and (annulled_at is null) = (annulled_by is null)
      and (annulled_at is null) = (annulment_reason is null)
  );

alter table consultation_rules
  add column names_months integer not null default 12 check (names_months between 1 and 120);

alter table consultation_remarks
  -- In place of whoever wrote it, once that is forgotten: the same for all remarks of one author in one consultation.
  add column author uuid,
  add constraint a_forgotten_author_is_forgotten check (
    author is null or (person_id is null and person_name = '' and email is null and token_hash is null)
  );

-- Names of a list of presence are forgotten with those of authors; how many of each kind came stays.
alter table consultation_attendees
  drop constraint consultation_attendees_name_check,
  add constraint consultation_attendees_name_check check (length(name) <= 200);

-- Letters that tell organisations of a consultation: one each.
create table consultation_invitations (
  office_id uuid not null,
  consultation_id uuid not null,
  organisation_id uuid not null,
  sent_at timestamptz not null,
  sent_by text not null,
  primary key (office_id, consultation_id, organisation_id),
  foreign key (office_id, consultation_id) references consultations (office_id, id),
  foreign key (organisation_id) references organisations (id)
);
