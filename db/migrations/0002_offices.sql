-- Offices (urzędy): the tenants. Every row of an office carries office_id, every index of such a table starts with it.

create table offices (
  id uuid primary key,
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null,
  site_name text not null,
  -- Whom acts name as the executive organ, e.g. "Prezydent Miasta Leszna".
  organ text not null,
  kind text not null check (kind in ('city', 'city-county', 'commune', 'county', 'voivodeship')),
  teryt text check (teryt ~ '^[0-9]{2,7}$'),
  address text not null,
  email text not null,
  phone text not null default '',
  created_at timestamptz not null
);

-- Units and their departments; a department has a unit above it.
create table office_units (
  office_id uuid not null references offices (id),
  id uuid not null,
  parent_id uuid,
  name text not null check (length(name) between 1 and 200),
  short_name text not null default '',
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, parent_id) references office_units (office_id, id)
);

-- Local parameters with dates: what a resolution or an order of this office sets, never a constant of the code.
create table office_parameters (
  office_id uuid not null references offices (id),
  code text not null,
  valid_from date not null,
  value jsonb not null,
  basis text not null,
  set_by text,
  set_at timestamptz not null,
  primary key (office_id, code, valid_from)
);
