-- Accounts and roles. People are global: one account for every office; roles belong to an office.
-- The first six tables are those of the accounts library (better-auth), under our names (accounts.names.ts).

create table people (
  id text primary key,
  name text not null check (length(name) between 1 and 200),
  -- In lower case.
  email text not null unique check (email = lower(email)),
  email_verified boolean not null default false,
  image text,
  second_factor_on boolean default false,
  -- A person of the example installation whom anyone may become.
  is_demo boolean not null default false,
  created_at timestamptz not null,
  updated_at timestamptz not null
);

create table person_sessions (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  token text not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index person_sessions_person on person_sessions (person_id);

-- Ways of signing in: a password (provider 'credential'), later an identity provider.
create table person_credentials (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  account_id text not null,
  provider_id text not null,
  -- argon2id in PHC notation.
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  unique (person_id, provider_id, account_id)
);

-- One-time values that expire: links of reset mails, challenges of passkeys and second factors.
create table person_verifications (
  id text primary key,
  identifier text not null,
  value text not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index person_verifications_identifier on person_verifications (identifier);

-- One-time codes; the secret and the spare codes are encrypted.
create table person_second_factors (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamptz
);
create index person_second_factors_person on person_second_factors (person_id);

create table person_passkeys (
  id text primary key,
  person_id text not null references people (id) on delete cascade,
  name text,
  public_key text not null,
  credential_id text not null unique,
  -- Up to 2^32; this type arrives in the accounts library as a number.
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamptz
);
create index person_passkeys_person on person_passkeys (person_id);

-- Tries counted by account, never by address: a training room shares one. The key is a hash of the e-mail, so that
-- addresses typed by strangers are not collected.
create table person_tries (
  kind text not null check (kind in ('sign-in', 'mail')),
  key text not null,
  tries integer not null,
  blocked_until timestamptz,
  last_at timestamptz not null,
  primary key (kind, key)
);

-- Who is what in an office. An ended role stays as history.
create table person_roles (
  office_id uuid not null references offices (id),
  id uuid not null,
  person_id text not null references people (id),
  role text not null check (role in
    ('administrator', 'coordinator', 'official', 'mayor', 'councillor', 'committee-member', 'goal-chief')),
  unit_id uuid,
  -- Null: granted by the installation itself.
  granted_by text references people (id),
  granted_at timestamptz not null,
  ended_by text references people (id),
  ended_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, unit_id) references office_units (office_id, id)
);
create unique index person_roles_active on person_roles (office_id, person_id, role) where ended_at is null;
create index person_roles_by_role on person_roles (office_id, role) where ended_at is null;
create index person_roles_person on person_roles (office_id, person_id, granted_at);

-- Roles promised to an e-mail whose owner has no confirmed account yet.
create table role_invitations (
  office_id uuid not null references offices (id),
  id uuid not null,
  email text not null check (email = lower(email)),
  role text not null check (role in
    ('administrator', 'coordinator', 'official', 'mayor', 'councillor', 'committee-member', 'goal-chief')),
  unit_id uuid,
  invited_by text references people (id),
  invited_at timestamptz not null,
  accepted_at timestamptz,
  withdrawn_at timestamptz,
  primary key (office_id, id),
  foreign key (office_id, unit_id) references office_units (office_id, id)
);
create unique index role_invitations_waiting on role_invitations (office_id, email, role)
  where accepted_at is null and withdrawn_at is null;
