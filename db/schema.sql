-- Written by "npm run dump-schema" from the migrations; for reading and review, not for running.

create extension pg_trgm;

create extension unaccent;

create table audit_events (
  id uuid not null,
  office_id uuid,
  actor_id text,
  what text not null,
  thing_kind text not null,
  thing_id text not null,
  data jsonb default '{}'::jsonb not null,
  happened_at timestamp with time zone not null,
  digest bytea not null,
  constraint audit_events_what_check CHECK ((what ~ '^[a-z0-9-]+\.[a-z0-9-]+$'::text)),
  constraint audit_events_pkey PRIMARY KEY (id)
);
CREATE INDEX audit_events_thing ON public.audit_events USING btree (office_id, thing_kind, thing_id, happened_at);
CREATE INDEX audit_events_time ON public.audit_events USING btree (office_id, happened_at DESC);
CREATE TRIGGER audit_event_queued AFTER INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION audit_event_queued();
CREATE TRIGGER audit_event_recorded BEFORE INSERT ON public.audit_events FOR EACH ROW EXECUTE FUNCTION audit_event_recorded();
CREATE TRIGGER audit_events_frozen BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_events FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

create table audit_links (
  office_key text not null,
  "position" bigint not null,
  event_id uuid not null,
  previous_hash bytea not null,
  hash bytea not null,
  linked_at timestamp with time zone default now() not null,
  constraint audit_links_position_check CHECK (("position" > 0)),
  constraint audit_links_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint audit_links_pkey PRIMARY KEY (office_key, "position"),
  constraint audit_links_event_id_key UNIQUE (event_id)
);
CREATE TRIGGER audit_link_checked BEFORE INSERT ON public.audit_links FOR EACH ROW EXECUTE FUNCTION audit_link_checked();
CREATE TRIGGER audit_links_frozen BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_links FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

create table audit_unlinked (
  event_id uuid not null,
  office_key text not null,
  constraint audit_unlinked_event_id_fkey FOREIGN KEY (event_id) REFERENCES audit_events(id),
  constraint audit_unlinked_pkey PRIMARY KEY (event_id)
);
CREATE INDEX audit_unlinked_office ON public.audit_unlinked USING btree (office_key);

create table call_accepted_warnings (
  office_id uuid not null,
  call_id uuid not null,
  code text not null,
  reason text not null,
  accepted_at timestamp with time zone not null,
  accepted_by text,
  constraint call_accepted_warnings_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 2000))),
  constraint call_accepted_warnings_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_accepted_warnings_pkey PRIMARY KEY (office_id, call_id, code)
);

create table call_criteria (
  office_id uuid not null,
  call_id uuid not null,
  id uuid not null,
  "position" integer not null,
  name text not null,
  hint text default ''::text not null,
  max_points integer not null,
  article_key text,
  constraint call_criteria_article_key_check CHECK ((article_key = ANY (ARRAY['capability'::text, 'cost'::text, 'quality'::text, 'own_money'::text, 'in_kind'::text, 'history'::text]))),
  constraint call_criteria_hint_check CHECK ((length(hint) <= 2000)),
  constraint call_criteria_max_points_check CHECK (((max_points >= 1) AND (max_points <= 1000))),
  constraint call_criteria_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint call_criteria_position_check CHECK (("position" > 0)),
  constraint call_criteria_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_criteria_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX call_criteria_order ON public.call_criteria USING btree (office_id, call_id, "position");
CREATE TRIGGER call_criteria_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.call_criteria FOR EACH ROW EXECUTE FUNCTION call_criteria_frozen();

create table call_numbers (
  office_id uuid not null,
  year integer not null,
  last integer not null,
  constraint call_numbers_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint call_numbers_pkey PRIMARY KEY (office_id, year)
);

create table call_publications (
  office_id uuid not null,
  call_id uuid not null,
  channel text not null,
  published_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text,
  constraint call_publications_channel_check CHECK ((channel = ANY (ARRAY['bip'::text, 'board'::text, 'website'::text]))),
  constraint call_publications_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_publications_pkey PRIMARY KEY (office_id, call_id, channel)
);

create table calls (
  office_id uuid not null,
  id uuid not null,
  state text not null,
  revision integer default 1 not null,
  number text,
  title text default ''::text not null,
  spheres text[] default '{}'::text[] not null,
  form text,
  description text default ''::text not null,
  conditions text default ''::text not null,
  rules text default ''::text not null,
  procedure text default ''::text not null,
  costs_this_year bigint,
  costs_last_year bigint,
  costs_note text default ''::text not null,
  pool bigint,
  pool_is_of_draft_budget boolean default false not null,
  grant_min bigint,
  grant_max bigint,
  max_grant_share integer,
  max_administrative_share integer,
  task_from date,
  task_to date,
  closes_at timestamp with time zone,
  decision_on date,
  threshold integer,
  card_id uuid,
  created_at timestamp with time zone not null,
  created_by text,
  changed_at timestamp with time zone not null,
  changed_by text,
  deleted_at timestamp with time zone,
  deleted_by text,
  published_at timestamp with time zone,
  published_by text,
  decided_at timestamp with time zone,
  decided_by text,
  results_published_at timestamp with time zone,
  annulled_at timestamp with time zone,
  annulled_by text,
  annulment_ground text,
  annulment_note text default ''::text not null,
  constraint a_decision_has_its_moment CHECK (((state <> 'decided'::text) OR (decided_at IS NOT NULL))),
  constraint an_annulment_has_its_ground CHECK (((state <> 'annulled'::text) OR ((annulled_at IS NOT NULL) AND (annulment_ground IS NOT NULL)))),
  constraint calls_annulment_ground_check CHECK ((annulment_ground = ANY (ARRAY['no-offers'::text, 'none-meets-requirements'::text]))),
  constraint calls_annulment_note_check CHECK ((length(annulment_note) <= 20000)),
  constraint calls_conditions_check CHECK ((length(conditions) <= 20000)),
  constraint calls_costs_last_year_check CHECK (((costs_last_year >= 0) AND (costs_last_year <= '1000000000000'::bigint))),
  constraint calls_costs_note_check CHECK ((length(costs_note) <= 20000)),
  constraint calls_costs_this_year_check CHECK (((costs_this_year >= 0) AND (costs_this_year <= '1000000000000'::bigint))),
  constraint calls_description_check CHECK ((length(description) <= 20000)),
  constraint calls_form_check CHECK ((form = ANY (ARRAY['support'::text, 'entrust'::text]))),
  constraint calls_grant_max_check CHECK (((grant_max >= 1) AND (grant_max <= '1000000000000'::bigint))),
  constraint calls_grant_min_check CHECK (((grant_min >= 1) AND (grant_min <= '1000000000000'::bigint))),
  constraint calls_max_administrative_share_check CHECK (((max_administrative_share >= 0) AND (max_administrative_share <= 10000))),
  constraint calls_max_grant_share_check CHECK (((max_grant_share >= 1) AND (max_grant_share <= 10000))),
  constraint calls_pool_check CHECK (((pool >= 1) AND (pool <= '1000000000000'::bigint))),
  constraint calls_procedure_check CHECK ((length(procedure) <= 20000)),
  constraint calls_revision_check CHECK ((revision > 0)),
  constraint calls_rules_check CHECK ((length(rules) <= 20000)),
  constraint calls_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'published'::text, 'decided'::text, 'annulled'::text]))),
  constraint calls_threshold_check CHECK (((threshold >= 1) AND (threshold <= 100000))),
  constraint calls_title_check CHECK ((length(title) <= 300)),
  constraint only_a_draft_is_deleted CHECK (((deleted_at IS NULL) OR (state = 'drafted'::text))),
  constraint results_follow_the_decision CHECK (((results_published_at IS NULL) OR (state = 'decided'::text))),
  constraint what_is_announced_is_complete CHECK (((state = 'drafted'::text) OR ((number IS NOT NULL) AND (title <> ''::text) AND (cardinality(spheres) > 0) AND (form IS NOT NULL) AND (pool IS NOT NULL) AND (task_from IS NOT NULL) AND (task_to IS NOT NULL) AND (task_from <= task_to) AND (closes_at IS NOT NULL) AND (decision_on IS NOT NULL) AND (published_at IS NOT NULL)))),
  constraint calls_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint calls_pkey PRIMARY KEY (office_id, id),
  constraint calls_office_id_number_key UNIQUE (office_id, number)
);
CREATE INDEX calls_drafted ON public.calls USING btree (office_id, changed_at DESC) WHERE ((state = 'drafted'::text) AND (deleted_at IS NULL));
CREATE INDEX calls_public ON public.calls USING btree (office_id, closes_at) WHERE (state <> 'drafted'::text);
CREATE TRIGGER call_text_frozen BEFORE UPDATE ON public.calls FOR EACH ROW WHEN ((old.state <> 'drafted'::text)) EXECUTE FUNCTION call_text_frozen();

create table mails (
  id uuid not null,
  office_id uuid,
  to_address text not null,
  subject text not null,
  body text not null,
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone,
  attempts integer default 0 not null,
  next_attempt_at timestamp with time zone not null,
  last_error text,
  constraint mails_pkey PRIMARY KEY (id)
);
CREATE INDEX mails_time ON public.mails USING btree (created_at DESC);
CREATE INDEX mails_waiting ON public.mails USING btree (next_attempt_at) WHERE (sent_at IS NULL);

create table office_parameters (
  office_id uuid not null,
  code text not null,
  valid_from date not null,
  value jsonb not null,
  basis text not null,
  set_by text,
  set_at timestamp with time zone not null,
  constraint office_parameters_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint office_parameters_pkey PRIMARY KEY (office_id, code, valid_from)
);

create table office_units (
  office_id uuid not null,
  id uuid not null,
  parent_id uuid,
  name text not null,
  short_name text default ''::text not null,
  created_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint office_units_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint office_units_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint office_units_office_id_parent_id_fkey FOREIGN KEY (office_id, parent_id) REFERENCES office_units(office_id, id),
  constraint office_units_pkey PRIMARY KEY (office_id, id)
);

create table offices (
  id uuid not null,
  slug text not null,
  name text not null,
  site_name text not null,
  organ text not null,
  kind text not null,
  teryt text,
  address text not null,
  email text not null,
  phone text default ''::text not null,
  created_at timestamp with time zone not null,
  constraint offices_kind_check CHECK ((kind = ANY (ARRAY['city'::text, 'city-county'::text, 'commune'::text, 'county'::text, 'voivodeship'::text]))),
  constraint offices_slug_check CHECK ((slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'::text)),
  constraint offices_teryt_check CHECK ((teryt ~ '^[0-9]{2,7}$'::text)),
  constraint offices_pkey PRIMARY KEY (id),
  constraint offices_slug_key UNIQUE (slug)
);

create table organisation_members (
  organisation_id uuid not null,
  person_id text not null,
  role text not null,
  requested_at timestamp with time zone not null,
  admitted_at timestamp with time zone,
  admitted_by text,
  ended_at timestamp with time zone,
  ended_by text,
  constraint organisation_members_role_check CHECK ((role = ANY (ARRAY['representative'::text, 'assistant'::text]))),
  constraint organisation_members_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint organisation_members_pkey PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX organisation_members_person ON public.organisation_members USING btree (person_id) WHERE (ended_at IS NULL);

create table organisations (
  id uuid not null,
  name text not null,
  legal_form text not null,
  register_name text default ''::text not null,
  register_number text default ''::text not null,
  nip text default ''::text not null,
  regon text default ''::text not null,
  street text default ''::text not null,
  postcode text default ''::text not null,
  city text default ''::text not null,
  email text default ''::text not null,
  phone text default ''::text not null,
  website text default ''::text not null,
  bank_account text default ''::text not null,
  representation text not null,
  representation_note text default ''::text not null,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  updated_at timestamp with time zone not null,
  closed_at timestamp with time zone,
  constraint organisations_name_check CHECK (((length(name) >= 2) AND (length(name) <= 300))),
  constraint organisations_representation_check CHECK ((representation = ANY (ARRAY['one'::text, 'two-jointly'::text, 'all'::text, 'other'::text]))),
  constraint organisations_pkey PRIMARY KEY (id)
);
CREATE INDEX organisations_name ON public.organisations USING gin (fold(name) gin_trgm_ops);
CREATE INDEX organisations_nip ON public.organisations USING btree (nip) WHERE (nip <> ''::text);
CREATE INDEX organisations_register_number ON public.organisations USING btree (register_number) WHERE (register_number <> ''::text);
CREATE INDEX organisations_regon ON public.organisations USING btree (regon) WHERE (regon <> ''::text);
CREATE INDEX organisations_sorted ON public.organisations USING btree (name COLLATE "pl-x-icu", id) WHERE (closed_at IS NULL);

create table people (
  id text not null,
  name text not null,
  email text not null,
  email_verified boolean default false not null,
  image text,
  second_factor_on boolean default false,
  is_demo boolean default false not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint people_email_check CHECK ((email = lower(email))),
  constraint people_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint people_pkey PRIMARY KEY (id),
  constraint people_email_key UNIQUE (email)
);

create table person_credentials (
  id text not null,
  person_id text not null,
  account_id text not null,
  provider_id text not null,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_credentials_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint person_credentials_pkey PRIMARY KEY (id),
  constraint person_credentials_person_id_provider_id_account_id_key UNIQUE (person_id, provider_id, account_id)
);

create table person_passkeys (
  id text not null,
  person_id text not null,
  name text,
  public_key text not null,
  credential_id text not null,
  counter double precision not null,
  device_type text not null,
  backed_up boolean not null,
  transports text,
  aaguid text,
  created_at timestamp with time zone,
  constraint person_passkeys_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint person_passkeys_pkey PRIMARY KEY (id),
  constraint person_passkeys_credential_id_key UNIQUE (credential_id)
);
CREATE INDEX person_passkeys_person ON public.person_passkeys USING btree (person_id);

create table person_roles (
  office_id uuid not null,
  id uuid not null,
  person_id text not null,
  role text not null,
  unit_id uuid,
  granted_by text,
  granted_at timestamp with time zone not null,
  ended_by text,
  ended_at timestamp with time zone,
  constraint person_roles_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'official'::text, 'mayor'::text, 'councillor'::text, 'committee-member'::text, 'goal-chief'::text]))),
  constraint person_roles_ended_by_fkey FOREIGN KEY (ended_by) REFERENCES people(id),
  constraint person_roles_granted_by_fkey FOREIGN KEY (granted_by) REFERENCES people(id),
  constraint person_roles_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint person_roles_office_id_unit_id_fkey FOREIGN KEY (office_id, unit_id) REFERENCES office_units(office_id, id),
  constraint person_roles_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id),
  constraint person_roles_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX person_roles_active ON public.person_roles USING btree (office_id, person_id, role) WHERE (ended_at IS NULL);
CREATE INDEX person_roles_by_role ON public.person_roles USING btree (office_id, role) WHERE (ended_at IS NULL);
CREATE INDEX person_roles_person ON public.person_roles USING btree (office_id, person_id, granted_at);

create table person_second_factors (
  id text not null,
  person_id text not null,
  secret text not null,
  backup_codes text not null,
  verified boolean default true,
  failed_verification_count integer default 0,
  locked_until timestamp with time zone,
  constraint person_second_factors_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint person_second_factors_pkey PRIMARY KEY (id)
);
CREATE INDEX person_second_factors_person ON public.person_second_factors USING btree (person_id);

create table person_sessions (
  id text not null,
  person_id text not null,
  token text not null,
  expires_at timestamp with time zone not null,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_sessions_person_id_fkey FOREIGN KEY (person_id) REFERENCES people(id) ON DELETE CASCADE,
  constraint person_sessions_pkey PRIMARY KEY (id),
  constraint person_sessions_token_key UNIQUE (token)
);
CREATE INDEX person_sessions_person ON public.person_sessions USING btree (person_id);

create table person_tries (
  kind text not null,
  key text not null,
  tries integer not null,
  blocked_until timestamp with time zone,
  last_at timestamp with time zone not null,
  constraint person_tries_kind_check CHECK ((kind = ANY (ARRAY['sign-in'::text, 'mail'::text]))),
  constraint person_tries_pkey PRIMARY KEY (kind, key)
);

create table person_verifications (
  id text not null,
  identifier text not null,
  value text not null,
  expires_at timestamp with time zone not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  constraint person_verifications_pkey PRIMARY KEY (id)
);
CREATE INDEX person_verifications_identifier ON public.person_verifications USING btree (identifier);

create table role_invitations (
  office_id uuid not null,
  id uuid not null,
  email text not null,
  role text not null,
  unit_id uuid,
  invited_by text,
  invited_at timestamp with time zone not null,
  accepted_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  constraint role_invitations_email_check CHECK ((email = lower(email))),
  constraint role_invitations_role_check CHECK ((role = ANY (ARRAY['administrator'::text, 'coordinator'::text, 'official'::text, 'mayor'::text, 'councillor'::text, 'committee-member'::text, 'goal-chief'::text]))),
  constraint role_invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES people(id),
  constraint role_invitations_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint role_invitations_office_id_unit_id_fkey FOREIGN KEY (office_id, unit_id) REFERENCES office_units(office_id, id),
  constraint role_invitations_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX role_invitations_waiting ON public.role_invitations USING btree (office_id, email, role) WHERE ((accepted_at IS NULL) AND (withdrawn_at IS NULL));

create table schema_migrations (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migrations_pkey PRIMARY KEY (number)
);

CREATE OR REPLACE FUNCTION public.audit_digest(e audit_events)
 RETURNS bytea
 LANGUAGE sql
 STABLE
AS $function$
  select sha256(convert_to(jsonb_build_array(
    e.id, e.office_id, e.actor_id, e.what, e.thing_kind, e.thing_id, e.data,
    to_char(e.happened_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
  )::text, 'UTF8'))
$function$;

CREATE OR REPLACE FUNCTION public.audit_event_queued()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  insert into audit_unlinked (event_id, office_key) values (new.id, coalesce(new.office_id::text, ''));
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.audit_event_recorded()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  new.digest := audit_digest(new);
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.audit_link_checked()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  last audit_links;
  event_digest bytea;
begin
  select * into last from audit_links where office_key = new.office_key order by position desc limit 1;
  select digest into event_digest from audit_events where id = new.event_id;
  if new.position <> coalesce(last.position, 0) + 1
    or new.previous_hash <> coalesce(last.hash, ''::bytea)
    or new.hash <> sha256(new.previous_hash || event_digest) then
    raise exception 'this link does not continue the audit chain of office %', new.office_key;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.audit_refuse()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the audit chain is never changed (%, %)', tg_table_name, tg_op;
end $function$;

CREATE OR REPLACE FUNCTION public.call_criteria_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select 1 from calls where state <> 'drafted' and (
      (office_id = old.office_id and id = old.call_id) or (office_id = new.office_id and id = new.call_id)
    )
  ) then
    raise exception 'the criteria of a published call are never edited';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION public.call_text_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.number, new.title, new.spheres, new.form, new.description, new.conditions, new.rules, new.procedure,
      new.costs_this_year, new.costs_last_year, new.costs_note, new.pool, new.pool_is_of_draft_budget, new.grant_min,
      new.grant_max, new.max_grant_share, new.max_administrative_share, new.task_from, new.task_to, new.closes_at,
      new.decision_on, new.threshold, new.published_at)
    is distinct from
     (old.number, old.title, old.spheres, old.form, old.description, old.conditions, old.rules, old.procedure,
      old.costs_this_year, old.costs_last_year, old.costs_note, old.pool, old.pool_is_of_draft_budget, old.grant_min,
      old.grant_max, old.max_grant_share, old.max_administrative_share, old.task_from, old.task_to, old.closes_at,
      old.decision_on, old.threshold, old.published_at)
  then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.fold(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select lower(public.unaccent('public.unaccent'::regdictionary, $1))
$function$;

CREATE OR REPLACE FUNCTION public.link_audit_events(batch integer DEFAULT 500)
 RETURNS integer
 LANGUAGE plpgsql
AS $function$
declare
  office text;
  event record;
  last_position bigint;
  last_hash bytea;
  linked integer := 0;
begin
  for office in select distinct office_key from audit_unlinked loop
    if not pg_try_advisory_xact_lock(hashtextextended('audit:' || office, 0)) then
      continue;
    end if;
    select position, hash into last_position, last_hash
      from audit_links where office_key = office order by position desc limit 1;
    last_position := coalesce(last_position, 0);
    last_hash := coalesce(last_hash, ''::bytea);
    for event in
      select u.event_id, e.digest from audit_unlinked u join audit_events e on e.id = u.event_id
      where u.office_key = office order by e.happened_at, e.id limit batch
    loop
      last_position := last_position + 1;
      insert into audit_links (office_key, position, event_id, previous_hash, hash)
        values (office, last_position, event.event_id, last_hash, sha256(last_hash || event.digest))
        returning hash into last_hash;
      delete from audit_unlinked where event_id = event.event_id;
      linked := linked + 1;
    end loop;
  end loop;
  return linked;
end $function$;
