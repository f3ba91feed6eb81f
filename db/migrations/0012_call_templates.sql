-- Announcements kept as templates of an office; what they keep is TemplateContent in
-- src/domains/calls/beginning/templates.tables.ts.
create table call_templates (
  office_id uuid not null references offices (id),
  id uuid not null,
  name text not null check (length(name) between 1 and 120),
  content jsonb not null,
  criteria jsonb not null,
  created_at timestamptz not null,
  created_by text,
  removed_at timestamptz,
  removed_by text,
  primary key (office_id, id)
);
create unique index call_templates_name on call_templates (office_id, lower(name)) where removed_at is null;

-- How an office numbers its calls: src/domains/calls/beginning/number-pattern.ts reads the pattern.
create table call_number_patterns (
  office_id uuid primary key references offices (id),
  pattern text not null check (length(pattern) <= 60 and pattern like '%{n}%' and pattern like '%{year}%'),
  changed_at timestamptz not null,
  changed_by text
);

-- The announced call that a draft repeats: what changed is shown against it.
alter table calls add column copied_from uuid;
alter table calls add constraint calls_copied_from foreign key (office_id, copied_from) references calls (office_id, id);
