-- Written by "npm run dump-schema" from the migrations; for reading and review, not for running.

create extension btree_gin;

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

create table call_alert_letters (
  office_id uuid not null,
  news_id uuid not null,
  subscriber_id uuid not null,
  written_at timestamp with time zone not null,
  constraint call_alert_letters_office_id_news_id_fkey FOREIGN KEY (office_id, news_id) REFERENCES call_alert_news(office_id, id),
  constraint call_alert_letters_pkey PRIMARY KEY (office_id, news_id, subscriber_id)
);

create table call_alert_news (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  kind text not null,
  version integer not null,
  closes_at timestamp with time zone not null,
  happened_at timestamp with time zone not null,
  told_up_to uuid,
  told_at timestamp with time zone,
  constraint call_alert_news_kind_check CHECK ((kind = ANY (ARRAY['announced'::text, 'corrected'::text, 'extended'::text, 'annulled'::text]))),
  constraint call_alert_news_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_alert_news_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX call_alert_news_of_annulment ON public.call_alert_news USING btree (office_id, call_id) WHERE (kind = 'annulled'::text);
CREATE UNIQUE INDEX call_alert_news_of_version ON public.call_alert_news USING btree (office_id, call_id, version, closes_at) WHERE (kind <> 'annulled'::text);
CREATE INDEX call_alert_news_waiting ON public.call_alert_news USING btree (office_id, happened_at) WHERE (told_at IS NULL);

create table call_alert_requests (
  id uuid not null,
  email text not null,
  language text not null,
  spheres text[],
  office_ids uuid[],
  asked_at timestamp with time zone not null,
  constraint call_alert_requests_email_check CHECK ((email = lower(email))),
  constraint call_alert_requests_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'en'::text]))),
  constraint call_alert_requests_office_ids_check CHECK ((cardinality(office_ids) > 0)),
  constraint call_alert_requests_spheres_check CHECK ((cardinality(spheres) > 0)),
  constraint call_alert_requests_pkey PRIMARY KEY (id)
);
CREATE INDEX call_alert_requests_time ON public.call_alert_requests USING btree (asked_at);

create table call_alert_subscribers (
  id uuid not null,
  email text not null,
  language text not null,
  created_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint call_alert_subscribers_email_check CHECK ((email = lower(email))),
  constraint call_alert_subscribers_language_check CHECK ((language = ANY (ARRAY['pl'::text, 'en'::text]))),
  constraint call_alert_subscribers_pkey PRIMARY KEY (id),
  constraint call_alert_subscribers_email_key UNIQUE (email)
);

create table call_alerts (
  office_id uuid not null,
  subscriber_id uuid not null,
  spheres text[],
  since timestamp with time zone not null,
  constraint call_alerts_spheres_check CHECK ((cardinality(spheres) > 0)),
  constraint call_alerts_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint call_alerts_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES call_alert_subscribers(id) ON DELETE CASCADE,
  constraint call_alerts_pkey PRIMARY KEY (office_id, subscriber_id)
);
CREATE INDEX call_alerts_of_subscriber ON public.call_alerts USING btree (subscriber_id);

create table call_alerts_everywhere (
  subscriber_id uuid not null,
  spheres text[],
  since timestamp with time zone not null,
  constraint call_alerts_everywhere_spheres_check CHECK ((cardinality(spheres) > 0)),
  constraint call_alerts_everywhere_subscriber_id_fkey FOREIGN KEY (subscriber_id) REFERENCES call_alert_subscribers(id) ON DELETE CASCADE,
  constraint call_alerts_everywhere_pkey PRIMARY KEY (subscriber_id)
);

create table call_attachments (
  office_id uuid not null,
  call_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  size integer not null,
  sha256 text not null,
  scan text not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint call_attachments_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  constraint call_attachments_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint call_attachments_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint call_attachments_size_check CHECK ((size > 0)),
  constraint call_attachments_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_attachments_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX call_attachments_of_call ON public.call_attachments USING btree (office_id, call_id, added_at);
CREATE TRIGGER call_attachments_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.call_attachments FOR EACH ROW EXECUTE FUNCTION call_attachments_frozen();

create table call_criteria (
  office_id uuid not null,
  call_id uuid not null,
  id uuid not null,
  "position" integer not null,
  name text not null,
  hint text default ''::text not null,
  max_points integer not null,
  article_key text,
  is_bonus boolean default false not null,
  threshold integer,
  constraint a_threshold_can_be_reached CHECK (((threshold >= 1) AND (threshold <= max_points))),
  constraint call_criteria_article_key_check CHECK ((article_key = ANY (ARRAY['capability'::text, 'cost'::text, 'quality'::text, 'own_money'::text, 'in_kind'::text, 'history'::text]))),
  constraint call_criteria_hint_check CHECK ((length(hint) <= 2000)),
  constraint call_criteria_max_points_check CHECK (((max_points >= 1) AND (max_points <= 1000))),
  constraint call_criteria_name_check CHECK (((length(name) >= 1) AND (length(name) <= 300))),
  constraint call_criteria_position_check CHECK (("position" > 0)),
  constraint call_criteria_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_criteria_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX call_criteria_order ON public.call_criteria USING btree (office_id, call_id, "position");
CREATE CONSTRAINT TRIGGER call_criteria_frozen AFTER INSERT OR DELETE OR UPDATE ON public.call_criteria DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION call_criteria_frozen();

create table call_number_patterns (
  office_id uuid not null,
  pattern text not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint call_number_patterns_pattern_check CHECK (((length(pattern) <= 60) AND (pattern ~~ '%{n}%'::text) AND (pattern ~~ '%{year}%'::text))),
  constraint call_number_patterns_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint call_number_patterns_pkey PRIMARY KEY (office_id)
);

create table call_numbers (
  office_id uuid not null,
  year integer not null,
  last integer not null,
  constraint call_numbers_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint call_numbers_pkey PRIMARY KEY (office_id, year)
);

create table call_outages (
  office_id uuid not null,
  call_id uuid not null,
  began_at timestamp with time zone not null,
  ended_at timestamp with time zone not null,
  constraint call_outages_check CHECK ((ended_at > began_at)),
  constraint call_outages_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_outages_pkey PRIMARY KEY (office_id, call_id, began_at)
);

create table call_publications (
  office_id uuid not null,
  call_id uuid not null,
  channel text not null,
  published_on date not null,
  recorded_at timestamp with time zone not null,
  recorded_by text,
  version integer default 1 not null,
  published_at timestamp with time zone,
  constraint a_moment_is_of_its_day CHECK (((published_at IS NULL) OR (published_on = ((published_at AT TIME ZONE 'Europe/Warsaw'::text))::date))),
  constraint call_publications_channel_check CHECK ((channel = ANY (ARRAY['bip'::text, 'board'::text, 'website'::text]))),
  constraint call_publications_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_publications_office_id_call_id_version_fkey FOREIGN KEY (office_id, call_id, version) REFERENCES call_versions(office_id, call_id, version),
  constraint call_publications_pkey PRIMARY KEY (office_id, call_id, version, channel)
);

create table call_questions (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  asked text not null,
  asked_at timestamp with time zone not null,
  asked_by text not null,
  asked_by_email text not null,
  asked_in text not null,
  question text,
  answer text,
  answered_at timestamp with time zone,
  answered_by text,
  constraint an_answer_is_whole CHECK ((((answered_at IS NULL) AND (question IS NULL) AND (answer IS NULL)) OR ((answered_at IS NOT NULL) AND (question IS NOT NULL) AND (answer IS NOT NULL)))),
  constraint call_questions_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 10000))),
  constraint call_questions_asked_check CHECK (((length(asked) >= 1) AND (length(asked) <= 4000))),
  constraint call_questions_asked_in_check CHECK ((asked_in = ANY (ARRAY['pl'::text, 'en'::text]))),
  constraint call_questions_question_check CHECK (((length(question) >= 1) AND (length(question) <= 4000))),
  constraint call_questions_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_questions_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX call_questions_of_call ON public.call_questions USING btree (office_id, call_id, asked_at);
CREATE INDEX call_questions_waiting ON public.call_questions USING btree (office_id, asked_at) WHERE (answered_at IS NULL);
CREATE TRIGGER call_answer_stays BEFORE DELETE OR UPDATE ON public.call_questions FOR EACH ROW EXECUTE FUNCTION call_answer_stays();

create table call_templates (
  office_id uuid not null,
  id uuid not null,
  name text not null,
  content jsonb not null,
  criteria jsonb not null,
  created_at timestamp with time zone not null,
  created_by text,
  removed_at timestamp with time zone,
  removed_by text,
  constraint call_templates_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint call_templates_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint call_templates_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX call_templates_name ON public.call_templates USING btree (office_id, lower(name)) WHERE (removed_at IS NULL);

create table call_versions (
  office_id uuid not null,
  call_id uuid not null,
  version integer not null,
  kind text not null,
  content jsonb not null,
  reason text default ''::text not null,
  made_at timestamp with time zone not null,
  made_by text,
  constraint a_correction_has_its_reason CHECK (((kind = 'first'::text) OR (reason <> ''::text))),
  constraint call_versions_kind_check CHECK ((kind = ANY (ARRAY['first'::text, 'conditions'::text, 'editorial'::text]))),
  constraint call_versions_reason_check CHECK ((length(reason) <= 2000)),
  constraint call_versions_version_check CHECK ((version > 0)),
  constraint the_first_version_is_the_announcement CHECK (((kind = 'first'::text) = (version = 1))),
  constraint call_versions_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint call_versions_pkey PRIMARY KEY (office_id, call_id, version)
);
CREATE TRIGGER call_version_frozen BEFORE DELETE OR UPDATE OR TRUNCATE ON public.call_versions FOR EACH STATEMENT EXECUTE FUNCTION call_version_frozen();

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
  offer_rules jsonb default '{}'::jsonb not null,
  extended_to timestamp with time zone,
  copied_from uuid,
  version integer default 1 not null,
  corrected_at timestamp with time zone,
  offers_until timestamp with time zone generated always as (COALESCE(extended_to, closes_at)) stored,
  programme_task_id uuid,
  constraint a_correction_has_its_moment CHECK (((version = 1) = (corrected_at IS NULL))),
  constraint a_decision_has_its_moment CHECK (((state <> 'decided'::text) OR (decided_at IS NOT NULL))),
  constraint an_annulment_has_its_ground CHECK (((state <> 'annulled'::text) OR ((annulled_at IS NOT NULL) AND (annulment_ground IS NOT NULL)))),
  constraint an_extension_is_later CHECK (((extended_to IS NULL) OR (extended_to > closes_at))),
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
  constraint calls_version_check CHECK ((version > 0)),
  constraint only_a_draft_is_deleted CHECK (((deleted_at IS NULL) OR (state = 'drafted'::text))),
  constraint results_follow_the_decision CHECK (((results_published_at IS NULL) OR (state = 'decided'::text))),
  constraint what_is_announced_is_complete CHECK (((state = 'drafted'::text) OR ((number IS NOT NULL) AND (title <> ''::text) AND (cardinality(spheres) > 0) AND (form IS NOT NULL) AND (pool IS NOT NULL) AND (task_from IS NOT NULL) AND (task_to IS NOT NULL) AND (task_from <= task_to) AND (closes_at IS NOT NULL) AND (decision_on IS NOT NULL) AND (published_at IS NOT NULL)))),
  constraint calls_copied_from FOREIGN KEY (office_id, copied_from) REFERENCES calls(office_id, id),
  constraint calls_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint calls_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint calls_office_id_programme_task_id_fkey FOREIGN KEY (office_id, programme_task_id) REFERENCES programme_tasks(office_id, id) ON DELETE SET NULL (programme_task_id),
  constraint calls_pkey PRIMARY KEY (office_id, id),
  constraint calls_office_id_number_key UNIQUE (office_id, number)
);
CREATE INDEX calls_annulled ON public.calls USING btree (annulled_at) WHERE (state = 'annulled'::text);
CREATE INDEX calls_drafted ON public.calls USING btree (office_id, changed_at DESC) WHERE ((state = 'drafted'::text) AND (deleted_at IS NULL));
CREATE INDEX calls_of_programme_task ON public.calls USING btree (office_id, programme_task_id) WHERE (programme_task_id IS NOT NULL);
CREATE INDEX calls_public ON public.calls USING btree (office_id, offers_until) WHERE (state <> 'drafted'::text);
CREATE INDEX calls_running ON public.calls USING btree (office_id) WHERE (state = 'published'::text);
CREATE TRIGGER call_text_frozen BEFORE UPDATE ON public.calls FOR EACH ROW WHEN ((old.state <> 'drafted'::text)) EXECUTE FUNCTION call_text_frozen();
CREATE CONSTRAINT TRIGGER call_text_is_of_its_version AFTER INSERT OR UPDATE ON public.calls DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN ((new.state <> 'drafted'::text)) EXECUTE FUNCTION call_text_is_of_its_version();

create table card_import_readings (
  office_id uuid not null,
  import_id uuid not null,
  "position" integer not null,
  source_position integer not null,
  reading jsonb not null,
  answers jsonb not null,
  seen_at timestamp with time zone,
  card_id uuid,
  goal_id uuid,
  area_id uuid,
  constraint card_import_readings_position_check CHECK (("position" > 0)),
  constraint card_import_readings_office_id_import_id_source_position_fkey FOREIGN KEY (office_id, import_id, source_position) REFERENCES card_import_sources(office_id, import_id, "position"),
  constraint card_import_readings_pkey PRIMARY KEY (office_id, import_id, "position")
);

create table card_import_sources (
  office_id uuid not null,
  import_id uuid not null,
  "position" integer not null,
  file_name text not null,
  text text not null,
  problem jsonb,
  constraint card_import_sources_file_name_check CHECK ((length(file_name) <= 500)),
  constraint card_import_sources_position_check CHECK (("position" > 0)),
  constraint card_import_sources_office_id_import_id_fkey FOREIGN KEY (office_id, import_id) REFERENCES card_imports(office_id, id),
  constraint card_import_sources_pkey PRIMARY KEY (office_id, import_id, "position")
);

create table card_imports (
  office_id uuid not null,
  id uuid not null,
  person_id text not null,
  state text not null,
  created_at timestamp with time zone not null,
  changed_at timestamp with time zone not null,
  constraint card_imports_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'confirmed'::text, 'discarded'::text]))),
  constraint card_imports_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint card_imports_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX card_imports_open ON public.card_imports USING btree (office_id, person_id, created_at DESC) WHERE (state = 'drafted'::text);

create table card_versions (
  office_id uuid not null,
  card_id uuid not null,
  version integer not null,
  document jsonb not null,
  origin text not null,
  restored_from integer,
  made_at timestamp with time zone not null,
  made_by text,
  constraint a_restored_version_names_its_source CHECK (((origin = 'restored'::text) = (restored_from IS NOT NULL))),
  constraint card_versions_origin_check CHECK ((origin = ANY (ARRAY['imported'::text, 'edited'::text, 'measured'::text, 'restored'::text]))),
  constraint card_versions_version_check CHECK ((version > 0)),
  constraint card_versions_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint card_versions_pkey PRIMARY KEY (office_id, card_id, version)
);
CREATE TRIGGER card_versions_kept BEFORE DELETE OR UPDATE ON public.card_versions FOR EACH ROW EXECUTE FUNCTION strategy_history_kept();

create table cards (
  office_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  key text not null,
  number text not null,
  name text not null,
  version integer not null,
  done_points integer,
  planned_points integer,
  changed_at timestamp with time zone not null,
  weight integer,
  removed_at timestamp with time zone,
  removed_by text,
  constraint cards_done_points_check CHECK ((done_points >= 0)),
  constraint cards_name_check CHECK ((length(name) <= 500)),
  constraint cards_number_check CHECK ((length(number) <= 40)),
  constraint cards_planned_points_check CHECK ((planned_points >= 0)),
  constraint cards_version_check CHECK ((version > 0)),
  constraint cards_weight_check CHECK (((weight >= 0) AND (weight <= 100000))),
  constraint cards_office_id_area_id_fkey FOREIGN KEY (office_id, area_id) REFERENCES strategy_areas(office_id, id),
  constraint cards_pkey PRIMARY KEY (office_id, id),
  constraint a_card_is_there_once UNIQUE (office_id, area_id, key)
);

create table committee_members (
  office_id uuid not null,
  call_id uuid not null,
  person_id text not null,
  side text not null,
  is_chair boolean default false not null,
  added_by text not null,
  added_at timestamp with time zone not null,
  ended_at timestamp with time zone,
  constraint committee_members_side_check CHECK ((side = ANY (ARRAY['office'::text, 'organisations'::text]))),
  constraint committee_members_pkey PRIMARY KEY (office_id, call_id, person_id)
);
CREATE INDEX committee_members_person ON public.committee_members USING btree (office_id, person_id) WHERE (ended_at IS NULL);

create table committee_opinions (
  office_id uuid not null,
  call_id uuid not null,
  snapshot text not null,
  sha256 text not null,
  handed_by text not null,
  handed_at timestamp with time zone not null,
  constraint committee_opinions_pkey PRIMARY KEY (office_id, call_id)
);

create table conflict_statements (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  person_id text not null,
  exclusions jsonb not null,
  stated_at timestamp with time zone not null,
  constraint conflict_statements_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX conflict_statements_latest ON public.conflict_statements USING btree (office_id, call_id, person_id, stated_at DESC, id DESC);

create table consultation_attendees (
  office_id uuid not null,
  meeting_id uuid not null,
  id uuid not null,
  name text not null,
  kind text not null,
  organisation_name text not null,
  constraint consultation_attendees_kind_check CHECK ((kind = ANY (ARRAY['resident'::text, 'organisation'::text, 'councillor'::text, 'office'::text]))),
  constraint consultation_attendees_name_check CHECK ((length(name) <= 200)),
  constraint consultation_attendees_organisation_name_check CHECK ((length(organisation_name) <= 300)),
  constraint consultation_attendees_office_id_meeting_id_fkey FOREIGN KEY (office_id, meeting_id) REFERENCES consultation_meetings(office_id, id),
  constraint consultation_attendees_pkey PRIMARY KEY (office_id, meeting_id, id)
);

create table consultation_changes (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  paragraph_id uuid not null,
  remark_id uuid not null,
  was text not null,
  became text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  constraint consultation_changes_office_id_consultation_id_paragraph_i_fkey FOREIGN KEY (office_id, consultation_id, paragraph_id) REFERENCES consultation_paragraphs(office_id, consultation_id, id),
  constraint consultation_changes_office_id_remark_id_fkey FOREIGN KEY (office_id, remark_id) REFERENCES consultation_remarks(office_id, id),
  constraint consultation_changes_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX consultation_changes_in_order ON public.consultation_changes USING btree (office_id, consultation_id, changed_at);

create table consultation_invitations (
  office_id uuid not null,
  consultation_id uuid not null,
  organisation_id uuid not null,
  sent_at timestamp with time zone not null,
  sent_by text not null,
  constraint consultation_invitations_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_invitations_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint consultation_invitations_pkey PRIMARY KEY (office_id, consultation_id, organisation_id)
);

create table consultation_meetings (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  starts_at timestamp with time zone not null,
  place text not null,
  agenda text not null,
  minutes text default ''::text not null,
  changes integer default 0 not null,
  cancelled_at timestamp with time zone,
  saved_at timestamp with time zone not null,
  constraint consultation_meetings_agenda_check CHECK ((length(agenda) <= 5000)),
  constraint consultation_meetings_minutes_check CHECK ((length(minutes) <= 50000)),
  constraint consultation_meetings_place_check CHECK (((length(place) >= 1) AND (length(place) <= 300))),
  constraint consultation_meetings_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_meetings_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX consultation_meetings_in_order ON public.consultation_meetings USING btree (office_id, consultation_id, starts_at);

create table consultation_opinions (
  office_id uuid not null,
  consultation_id uuid not null,
  delivered_on date not null,
  due_on date not null,
  basis text not null,
  given_on date,
  opinion text,
  text text default ''::text not null,
  answer text default ''::text not null,
  name text,
  kind text,
  size integer,
  sha256 text,
  scan text,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  constraint a_file_is_whole CHECK (((name IS NULL) = (sha256 IS NULL))),
  constraint an_opinion_is_whole CHECK (((given_on IS NULL) = (opinion IS NULL))),
  constraint consultation_opinions_answer_check CHECK ((length(answer) <= 10000)),
  constraint consultation_opinions_opinion_check CHECK ((opinion = ANY (ARRAY['positive'::text, 'with-remarks'::text, 'negative'::text]))),
  constraint consultation_opinions_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint consultation_opinions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint consultation_opinions_text_check CHECK ((length(text) <= 50000)),
  constraint consultation_opinions_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_opinions_pkey PRIMARY KEY (office_id, consultation_id)
);

create table consultation_paragraphs (
  office_id uuid not null,
  consultation_id uuid not null,
  id uuid not null,
  "position" integer not null,
  place text not null,
  text text not null,
  changed_text text,
  constraint consultation_paragraphs_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_paragraphs_pkey PRIMARY KEY (office_id, consultation_id, id),
  constraint consultation_paragraphs_office_id_consultation_id_position_key UNIQUE (office_id, consultation_id, "position")
);
CREATE TRIGGER consultation_paragraph_stays BEFORE DELETE OR UPDATE ON public.consultation_paragraphs FOR EACH ROW EXECUTE FUNCTION consultation_paragraph_stays();

create table consultation_questions (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  "position" integer not null,
  question text not null,
  is_multiple boolean not null,
  options jsonb not null,
  constraint consultation_questions_question_check CHECK (((length(question) >= 1) AND (length(question) <= 500))),
  constraint consultation_questions_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_questions_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX consultation_questions_in_order ON public.consultation_questions USING btree (office_id, consultation_id, "position");

create table consultation_remarks (
  office_id uuid not null,
  id uuid not null,
  consultation_id uuid not null,
  number integer,
  paragraph_id uuid,
  text text not null,
  proposed text not null,
  folded text generated always as (fold(((text || ' '::text) || proposed))) stored,
  origin text not null,
  state text not null,
  organisation_id uuid,
  organisation_name text not null,
  person_id text,
  person_name text not null,
  email text,
  lang text not null,
  token_hash text,
  channel text,
  received_on date,
  sent_at timestamp with time zone not null,
  taken_at timestamp with time zone,
  withdrawn_at timestamp with time zone,
  entered_by text,
  is_held boolean default false not null,
  hidden_parts text[] default '{}'::text[] not null,
  hidden_reason text default ''::text not null,
  similar_to uuid,
  duplicate_of uuid,
  decision text,
  answer text default ''::text not null,
  answered_at timestamp with time zone,
  answered_by text,
  notified_at timestamp with time zone,
  author uuid,
  constraint a_forgotten_author_is_forgotten CHECK (((author IS NULL) OR ((person_id IS NULL) AND (person_name = ''::text) AND (email IS NULL) AND (token_hash IS NULL)))),
  constraint a_joined_remark_has_no_answer_of_its_own CHECK (((duplicate_of IS NULL) OR (decision IS NULL))),
  constraint a_taken_remark_has_a_number CHECK (((state = 'unconfirmed'::text) = (number IS NULL))),
  constraint an_answer_is_whole CHECK (((decision IS NULL) = (answered_at IS NULL))),
  constraint consultation_remarks_answer_check CHECK ((length(answer) <= 10000)),
  constraint consultation_remarks_channel_check CHECK ((channel = ANY (ARRAY['letter'::text, 'e-mail'::text, 'meeting'::text, 'phone'::text, 'in-person'::text]))),
  constraint consultation_remarks_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'partly'::text, 'rejected'::text, 'out-of-scope'::text]))),
  constraint consultation_remarks_lang_check CHECK ((lang = ANY (ARRAY['pl'::text, 'en'::text]))),
  constraint consultation_remarks_organisation_name_check CHECK ((length(organisation_name) <= 300)),
  constraint consultation_remarks_origin_check CHECK ((origin = ANY (ARRAY['account'::text, 'mail'::text, 'office'::text]))),
  constraint consultation_remarks_person_name_check CHECK ((length(person_name) <= 200)),
  constraint consultation_remarks_proposed_check CHECK ((length(proposed) <= 6000)),
  constraint consultation_remarks_state_check CHECK ((state = ANY (ARRAY['unconfirmed'::text, 'taken'::text, 'withdrawn'::text]))),
  constraint consultation_remarks_text_check CHECK (((length(text) >= 1) AND (length(text) <= 6000))),
  constraint consultation_remarks_office_id_consultation_id_fkey FOREIGN KEY (office_id, consultation_id) REFERENCES consultations(office_id, id),
  constraint consultation_remarks_office_id_consultation_id_paragraph_i_fkey FOREIGN KEY (office_id, consultation_id, paragraph_id) REFERENCES consultation_paragraphs(office_id, consultation_id, id),
  constraint consultation_remarks_office_id_duplicate_of_fkey FOREIGN KEY (office_id, duplicate_of) REFERENCES consultation_remarks(office_id, id),
  constraint consultation_remarks_pkey PRIMARY KEY (office_id, id),
  constraint consultation_remarks_office_id_consultation_id_number_key UNIQUE (office_id, consultation_id, number)
);
CREATE INDEX consultation_remarks_joined ON public.consultation_remarks USING btree (office_id, duplicate_of) WHERE (duplicate_of IS NOT NULL);
CREATE INDEX consultation_remarks_of_paragraph ON public.consultation_remarks USING btree (office_id, consultation_id, paragraph_id) WHERE (state = 'taken'::text);
CREATE INDEX consultation_remarks_of_person ON public.consultation_remarks USING btree (office_id, person_id) WHERE (person_id IS NOT NULL);
CREATE INDEX consultation_remarks_unconfirmed ON public.consultation_remarks USING btree (office_id, sent_at) WHERE (state = 'unconfirmed'::text);

create table consultation_rules (
  office_id uuid not null,
  id uuid not null,
  valid_from date not null,
  resolution text not null,
  term_days integer not null,
  opinion_days integer,
  channels text[] not null,
  recorded_at timestamp with time zone not null,
  recorded_by text not null,
  names_months integer default 12 not null,
  constraint consultation_rules_channels_check CHECK (((channels <@ '{online,mail,paper,meeting}'::text[]) AND (cardinality(channels) > 0))),
  constraint consultation_rules_names_months_check CHECK (((names_months >= 1) AND (names_months <= 120))),
  constraint consultation_rules_opinion_days_check CHECK (((opinion_days >= 1) AND (opinion_days <= 365))),
  constraint consultation_rules_resolution_check CHECK (((length(resolution) >= 1) AND (length(resolution) <= 300))),
  constraint consultation_rules_term_days_check CHECK (((term_days >= 1) AND (term_days <= 365))),
  constraint consultation_rules_pkey PRIMARY KEY (office_id, id),
  constraint consultation_rules_office_id_valid_from_key UNIQUE (office_id, valid_from)
);

create table consultation_votes (
  office_id uuid not null,
  question_id uuid not null,
  voter text not null,
  chosen text[] not null,
  voted_at timestamp with time zone not null,
  constraint consultation_votes_voter_check CHECK ((voter ~ '^[0-9a-f]{64}$'::text)),
  constraint consultation_votes_office_id_question_id_fkey FOREIGN KEY (office_id, question_id) REFERENCES consultation_questions(office_id, id),
  constraint consultation_votes_pkey PRIMARY KEY (office_id, question_id, voter)
);

create table consultations (
  office_id uuid not null,
  id uuid not null,
  kind text not null,
  programme_id uuid,
  title text not null,
  about text not null,
  act_text text not null,
  from_on date,
  to_on date,
  channels text[] not null,
  resolution text not null,
  state text not null,
  revision integer not null,
  year integer,
  serial integer,
  number text,
  changes integer default 0 not null,
  remarks_taken integer default 0 not null,
  started_at timestamp with time zone not null,
  started_by text not null,
  announced_at timestamp with time zone,
  reported_at timestamp with time zone,
  reported_by text,
  report text,
  report_sha256 text,
  annulled_at timestamp with time zone,
  annulled_by text,
  annulment_reason text,
  names_months integer default 12 not null,
  names_removed_at timestamp with time zone,
  constraint a_consultation_has_its_dates CHECK (((state = ANY (ARRAY['drafted'::text, 'deleted'::text])) OR ((from_on IS NOT NULL) AND (to_on >= from_on)))),
  constraint a_programme_is_named CHECK (((kind = 'programme'::text) = (programme_id IS NOT NULL))),
  constraint a_report_is_whole CHECK ((((state = 'reported'::text) = (report IS NOT NULL)) AND ((report IS NULL) = (report_sha256 IS NULL)) AND ((report IS NULL) = (reported_at IS NULL)))),
  constraint an_announced_one_has_a_number CHECK ((((state = ANY (ARRAY['drafted'::text, 'deleted'::text])) = (announced_at IS NULL)) AND ((announced_at IS NULL) = (number IS NULL)))),
  constraint an_annulled_one_says_why CHECK ((((state = 'annulled'::text) = (annulled_at IS NOT NULL)) AND ((annulled_at IS NULL) = (annulled_by IS NULL)) AND ((annulled_at IS NULL) = (annulment_reason IS NULL)))),
  constraint consultations_about_check CHECK ((length(about) <= 10000)),
  constraint consultations_act_text_check CHECK ((length(act_text) <= 400000)),
  constraint consultations_annulment_reason_check CHECK (((length(annulment_reason) >= 1) AND (length(annulment_reason) <= 2000))),
  constraint consultations_channels_check CHECK ((channels <@ '{online,mail,paper,meeting}'::text[])),
  constraint consultations_kind_check CHECK ((kind = ANY (ARRAY['programme'::text, 'act'::text]))),
  constraint consultations_names_months_check CHECK (((names_months >= 1) AND (names_months <= 120))),
  constraint consultations_report_sha256_check CHECK ((report_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint consultations_resolution_check CHECK ((length(resolution) <= 300)),
  constraint consultations_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'announced'::text, 'reported'::text, 'annulled'::text, 'deleted'::text]))),
  constraint consultations_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint consultations_pkey PRIMARY KEY (office_id, id),
  constraint consultations_office_id_year_serial_key UNIQUE (office_id, year, serial)
);
CREATE INDEX consultations_by_time ON public.consultations USING btree (office_id, announced_at DESC, id);
CREATE INDEX consultations_of_programme ON public.consultations USING btree (office_id, programme_id) WHERE (programme_id IS NOT NULL);
CREATE TRIGGER consultation_report_stays BEFORE DELETE OR UPDATE ON public.consultations FOR EACH ROW EXECUTE FUNCTION consultation_report_stays();

create table contract_numbers (
  office_id uuid not null,
  year integer not null,
  last integer not null,
  constraint contract_numbers_last_check CHECK ((last >= 0)),
  constraint contract_numbers_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint contract_numbers_pkey PRIMARY KEY (office_id, year)
);

create table contract_tranches (
  office_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  "position" integer not null,
  amount bigint not null,
  due_on date,
  paid_on date,
  paid_recorded_at timestamp with time zone,
  paid_recorded_by text,
  constraint a_payment_has_its_moment CHECK (((paid_on IS NULL) = (paid_recorded_at IS NULL))),
  constraint contract_tranches_amount_check CHECK (((amount >= 1) AND (amount <= '1000000000000'::bigint))),
  constraint contract_tranches_position_check CHECK (("position" > 0)),
  constraint contract_tranches_office_id_contract_id_fkey FOREIGN KEY (office_id, contract_id) REFERENCES contracts(office_id, id),
  constraint contract_tranches_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX contract_tranches_counted ON public.contract_tranches USING btree (office_id, paid_on) INCLUDE (contract_id, amount) WHERE (paid_on IS NOT NULL);
CREATE INDEX contract_tranches_due ON public.contract_tranches USING btree (office_id, due_on) WHERE (paid_on IS NULL);
CREATE INDEX contract_tranches_of ON public.contract_tranches USING btree (office_id, contract_id, "position");
CREATE TRIGGER contract_tranches_stay BEFORE INSERT OR DELETE OR UPDATE ON public.contract_tranches FOR EACH ROW EXECUTE FUNCTION contract_tranches_stay();

create table contracts (
  office_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  year integer not null,
  sequence integer not null,
  number text not null,
  grant_amount bigint not null,
  own_financial bigint not null,
  own_in_kind bigint not null,
  recipients bigint not null,
  costs jsonb not null,
  basis jsonb not null,
  title text not null,
  organisation_name text not null,
  organisation_numbers text not null,
  task_from date not null,
  task_to date not null,
  task_year integer generated always as ((EXTRACT(year FROM task_to))::integer) stored not null,
  grant_use_to date not null,
  other_use_to date not null,
  report_due_on date not null,
  account_number text not null,
  tolerance integer not null,
  non_party_scope text not null,
  office_contact text not null,
  contractor_contact text not null,
  office_signatory text not null,
  contractor_signatory text not null,
  revision integer default 1 not null,
  made_at timestamp with time zone not null,
  made_by text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  signed_on date,
  signed_form text,
  signed_recorded_at timestamp with time zone,
  signed_recorded_by text,
  document text,
  sha256 text,
  settled_at timestamp with time zone,
  settled_by text,
  terminated_on date,
  terminated_at timestamp with time zone,
  terminated_by text,
  termination_reason text,
  constraint a_hash_is_of_its_document CHECK (((sha256 IS NULL) OR (sha256 = encode(sha256(convert_to(document, 'UTF8'::name)), 'hex'::text)))),
  constraint a_settlement_has_its_moment CHECK (((state = 'settled'::text) = (settled_at IS NOT NULL))),
  constraint a_signed_contract_is_whole CHECK ((((signed_on IS NULL) = (document IS NULL)) AND ((signed_on IS NULL) = (sha256 IS NULL)) AND ((signed_on IS NULL) = (signed_form IS NULL)) AND ((signed_on IS NULL) = (signed_recorded_at IS NULL)) AND ((state <> 'drafted'::text) OR (signed_on IS NULL)) AND ((state <> ALL (ARRAY['signed'::text, 'settled'::text])) OR (signed_on IS NOT NULL)))),
  constraint a_termination_has_its_reason CHECK ((((state = 'terminated'::text) = (terminated_at IS NOT NULL)) AND ((state = 'terminated'::text) = (termination_reason IS NOT NULL)))),
  constraint contracts_account_number_check CHECK ((account_number ~ '^[0-9]*$'::text)),
  constraint contracts_check CHECK ((task_to >= task_from)),
  constraint contracts_grant_amount_check CHECK (((grant_amount >= 1) AND (grant_amount <= '1000000000000'::bigint))),
  constraint contracts_own_financial_check CHECK (((own_financial >= 0) AND (own_financial <= '1000000000000'::bigint))),
  constraint contracts_own_in_kind_check CHECK (((own_in_kind >= 0) AND (own_in_kind <= '1000000000000'::bigint))),
  constraint contracts_recipients_check CHECK (((recipients >= 0) AND (recipients <= '1000000000000'::bigint))),
  constraint contracts_revision_check CHECK ((revision > 0)),
  constraint contracts_sequence_check CHECK ((sequence > 0)),
  constraint contracts_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint contracts_signed_form_check CHECK ((signed_form = ANY (ARRAY['paper'::text, 'qualified'::text]))),
  constraint contracts_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'signed'::text, 'settled'::text, 'terminated'::text]))),
  constraint contracts_tolerance_check CHECK (((tolerance >= 0) AND (tolerance <= 10000))),
  constraint contracts_year_check CHECK (((year >= 1990) AND (year <= 2200))),
  constraint contracts_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint contracts_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint contracts_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint contracts_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint contracts_pkey PRIMARY KEY (office_id, id),
  constraint contracts_office_id_number_key UNIQUE (office_id, number),
  constraint contracts_office_id_offer_id_key UNIQUE (office_id, offer_id),
  constraint contracts_office_id_year_sequence_key UNIQUE (office_id, year, sequence)
);
CREATE INDEX contracts_counted ON public.contracts USING btree (office_id, signed_on) INCLUDE (call_id, organisation_id, grant_amount, state) WHERE (signed_on IS NOT NULL);
CREATE INDEX contracts_listed ON public.contracts USING btree (office_id, year DESC, sequence DESC);
CREATE INDEX contracts_of_call ON public.contracts USING btree (office_id, call_id);
CREATE INDEX contracts_of_organisation ON public.contracts USING btree (office_id, organisation_id, year DESC, sequence DESC);
CREATE INDEX contracts_public ON public.contracts USING btree (office_id, task_year DESC, organisation_name) WHERE (signed_on IS NOT NULL);
CREATE INDEX contracts_reported ON public.contracts USING btree (office_id, report_due_on) WHERE (signed_on IS NOT NULL);
CREATE TRIGGER contract_stays_as_signed BEFORE DELETE OR UPDATE ON public.contracts FOR EACH ROW EXECUTE FUNCTION contract_stays_as_signed();

create table fairness_records (
  office_id uuid not null,
  call_id uuid not null,
  moment text not null,
  offers integer not null,
  withdrawn integer not null,
  leaves text[] not null,
  root text not null,
  recorded_at timestamp with time zone not null,
  constraint fairness_records_check CHECK (((withdrawn >= 0) AND (withdrawn <= offers))),
  constraint fairness_records_check1 CHECK ((cardinality(leaves) = offers)),
  constraint fairness_records_moment_check CHECK ((moment = ANY (ARRAY['closing'::text, 'opening'::text, 'ranking'::text]))),
  constraint fairness_records_offers_check CHECK ((offers >= 0)),
  constraint fairness_records_root_check CHECK ((root ~ '^[0-9a-f]{64}$'::text)),
  constraint fairness_records_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint fairness_records_pkey PRIMARY KEY (office_id, call_id, moment)
);
CREATE TRIGGER fairness_record_frozen BEFORE DELETE OR UPDATE OR TRUNCATE ON public.fairness_records FOR EACH STATEMENT EXECUTE FUNCTION fairness_record_frozen();

create table formal_checks (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  passed boolean not null,
  items jsonb not null,
  note text default ''::text not null,
  checked_by text not null,
  checked_at timestamp with time zone not null,
  constraint formal_checks_pkey PRIMARY KEY (office_id, offer_id)
);
CREATE INDEX formal_checks_call ON public.formal_checks USING btree (office_id, call_id);

create table frozen_facts (
  office_id uuid not null,
  freeze_id uuid not null,
  thing_id text not null,
  label text not null,
  quantity bigint not null,
  constraint frozen_facts_office_id_freeze_id_fkey FOREIGN KEY (office_id, freeze_id) REFERENCES indicator_freezes(office_id, id),
  constraint frozen_facts_pkey PRIMARY KEY (office_id, freeze_id, thing_id)
);
CREATE TRIGGER frozen_facts_stay BEFORE DELETE OR UPDATE ON public.frozen_facts FOR EACH ROW EXECUTE FUNCTION indicator_record_stays();

create table grant_decisions (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  amount bigint not null,
  reason text default ''::text not null,
  decided_by text not null,
  decided_at timestamp with time zone not null,
  constraint grant_decisions_amount_check CHECK ((amount >= 0)),
  constraint grant_decisions_pkey PRIMARY KEY (office_id, offer_id)
);
CREATE INDEX grant_decisions_call ON public.grant_decisions USING btree (office_id, call_id);

create table grant_proposals (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  amount bigint not null,
  note text default ''::text not null,
  proposed_by text not null,
  proposed_at timestamp with time zone not null,
  constraint grant_proposals_amount_check CHECK ((amount >= 0)),
  constraint grant_proposals_pkey PRIMARY KEY (office_id, offer_id)
);
CREATE INDEX grant_proposals_call ON public.grant_proposals USING btree (office_id, call_id);

create table indicator_dues (
  office_id uuid not null,
  year integer not null,
  due_on date not null,
  set_at timestamp with time zone not null,
  set_by text,
  constraint indicator_dues_year_check CHECK (((year >= 1990) AND (year <= 2200))),
  constraint indicator_dues_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint indicator_dues_pkey PRIMARY KEY (office_id, year)
);

create table indicator_freezes (
  office_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  source text not null,
  sphere text,
  unit_id uuid,
  sum bigint not null,
  things integer not null,
  frozen_at timestamp with time zone not null,
  frozen_by text,
  lifted_at timestamp with time zone,
  lifted_by text,
  lifted_because text,
  constraint an_unfreezing_has_its_reason CHECK (((lifted_at IS NULL) = (lifted_because IS NULL))),
  constraint indicator_freezes_lifted_because_check CHECK (((length(lifted_because) >= 1) AND (length(lifted_because) <= 2000))),
  constraint indicator_freezes_things_check CHECK ((things >= 0)),
  constraint indicator_freezes_year_check CHECK (((year >= 1900) AND (year <= 2200))),
  constraint indicator_freezes_office_id_indicator_id_fkey FOREIGN KEY (office_id, indicator_id) REFERENCES indicators(office_id, id),
  constraint indicator_freezes_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX indicator_freezes_of ON public.indicator_freezes USING btree (office_id, indicator_id, year, frozen_at);
CREATE UNIQUE INDEX indicator_frozen_once ON public.indicator_freezes USING btree (office_id, indicator_id, year) WHERE (lifted_at IS NULL);
CREATE TRIGGER indicator_freezes_stay BEFORE DELETE OR UPDATE ON public.indicator_freezes FOR EACH ROW EXECUTE FUNCTION indicator_record_stays();

create table indicator_links (
  office_id uuid not null,
  indicator_id uuid not null,
  other_id uuid not null,
  linked_at timestamp with time zone not null,
  linked_by text,
  constraint a_link_has_two_ends CHECK ((indicator_id <> other_id)),
  constraint indicator_links_office_id_indicator_id_fkey FOREIGN KEY (office_id, indicator_id) REFERENCES indicators(office_id, id),
  constraint indicator_links_office_id_other_id_fkey FOREIGN KEY (office_id, other_id) REFERENCES indicators(office_id, id),
  constraint indicator_links_pkey PRIMARY KEY (office_id, indicator_id, other_id)
);
CREATE INDEX indicator_links_back ON public.indicator_links USING btree (office_id, other_id);

create table indicator_overrides (
  office_id uuid not null,
  id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  value bigint not null,
  because text not null,
  counted bigint,
  set_at timestamp with time zone not null,
  set_by text,
  ended_at timestamp with time zone,
  ended_by text,
  constraint indicator_overrides_because_check CHECK (((length(because) >= 1) AND (length(because) <= 2000))),
  constraint indicator_overrides_value_check CHECK (((value >= 0) AND (value <= '1000000000000000'::bigint))),
  constraint indicator_overrides_year_check CHECK (((year >= 1900) AND (year <= 2200))),
  constraint indicator_overrides_office_id_indicator_id_fkey FOREIGN KEY (office_id, indicator_id) REFERENCES indicators(office_id, id),
  constraint indicator_overrides_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX indicator_overridden_once ON public.indicator_overrides USING btree (office_id, indicator_id, year) WHERE (ended_at IS NULL);
CREATE INDEX indicator_overrides_of ON public.indicator_overrides USING btree (office_id, indicator_id, year, set_at);
CREATE TRIGGER indicator_overrides_stay BEFORE DELETE OR UPDATE ON public.indicator_overrides FOR EACH ROW EXECUTE FUNCTION indicator_record_stays();

create table indicator_reminders (
  office_id uuid not null,
  person_id text not null,
  year integer not null,
  kind text not null,
  sent_at timestamp with time zone not null,
  constraint indicator_reminders_kind_check CHECK ((kind = ANY (ARRAY['before'::text, 'late'::text, 'still-late'::text]))),
  constraint indicator_reminders_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint indicator_reminders_pkey PRIMARY KEY (office_id, person_id, year, kind)
);

create table indicator_values (
  office_id uuid not null,
  indicator_id uuid not null,
  year integer not null,
  version integer not null,
  printed text not null,
  reading jsonb not null,
  recorded_at timestamp with time zone not null,
  recorded_by text,
  role text default 'actual'::text not null,
  stated_in text default ''::text not null,
  constraint indicator_values_printed_check CHECK ((length(printed) <= 2000)),
  constraint indicator_values_role_check CHECK ((role = ANY (ARRAY['actual'::text, 'plan'::text]))),
  constraint indicator_values_stated_in_check CHECK ((length(stated_in) <= 300)),
  constraint indicator_values_version_check CHECK ((version > 0)),
  constraint indicator_values_year_check CHECK (((year >= 1900) AND (year <= 2200))),
  constraint indicator_values_office_id_indicator_id_fkey FOREIGN KEY (office_id, indicator_id) REFERENCES indicators(office_id, id),
  constraint indicator_values_pkey PRIMARY KEY (office_id, indicator_id, year, version, role)
);
CREATE TRIGGER indicator_values_kept BEFORE DELETE OR UPDATE ON public.indicator_values FOR EACH ROW EXECUTE FUNCTION strategy_history_kept();

create table indicators (
  office_id uuid not null,
  id uuid not null,
  card_id uuid,
  measured_by text,
  bound_at timestamp with time zone,
  bound_by text,
  goal_id uuid,
  area_id uuid,
  name text default ''::text not null,
  kind text,
  source text default ''::text not null,
  unit text default ''::text not null,
  direction text,
  method text default ''::text not null,
  owner_id text,
  deputy_id text,
  place integer default 0 not null,
  unaligned jsonb default '[]'::jsonb not null,
  removed_at timestamp with time zone,
  removed_by text,
  measured_sphere text,
  measured_unit uuid,
  constraint a_binding_has_its_moment CHECK (((measured_by IS NULL) OR (bound_at IS NOT NULL))),
  constraint a_source_has_a_key CHECK (((length(measured_by) >= 1) AND (length(measured_by) <= 60))),
  constraint an_indicator_has_one_place CHECK ((num_nonnulls(card_id, goal_id, area_id) = 1)),
  constraint an_indicator_of_a_level_has_a_name CHECK (((card_id IS NOT NULL) OR (name <> ''::text))),
  constraint indicators_direction_check CHECK ((direction = ANY (ARRAY['more'::text, 'less'::text, 'range'::text]))),
  constraint indicators_kind_check CHECK ((kind = ANY (ARRAY['product'::text, 'result'::text, 'impact'::text]))),
  constraint indicators_measured_sphere_check CHECK (((length(measured_sphere) >= 1) AND (length(measured_sphere) <= 10))),
  constraint indicators_method_check CHECK ((length(method) <= 5000)),
  constraint indicators_name_check CHECK ((length(name) <= 500)),
  constraint indicators_source_check CHECK ((length(source) <= 500)),
  constraint indicators_unit_check CHECK ((length(unit) <= 100)),
  constraint only_a_bound_indicator_is_narrowed CHECK (((measured_by IS NOT NULL) OR ((measured_sphere IS NULL) AND (measured_unit IS NULL)))),
  constraint an_indicator_of_a_goal FOREIGN KEY (office_id, goal_id) REFERENCES strategy_goals(office_id, id),
  constraint an_indicator_of_an_area FOREIGN KEY (office_id, area_id) REFERENCES strategy_areas(office_id, id),
  constraint indicators_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint indicators_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX indicators_of_area ON public.indicators USING btree (office_id, area_id) WHERE (area_id IS NOT NULL);
CREATE INDEX indicators_of_card ON public.indicators USING btree (office_id, card_id);
CREATE INDEX indicators_of_goal ON public.indicators USING btree (office_id, goal_id) WHERE (goal_id IS NOT NULL);

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
  unsubscribe text,
  constraint mails_pkey PRIMARY KEY (id)
);
CREATE INDEX mails_time ON public.mails USING btree (created_at DESC);
CREATE INDEX mails_waiting ON public.mails USING btree (((unsubscribe IS NOT NULL)), next_attempt_at) WHERE (sent_at IS NULL);

create table offer_attachments (
  office_id uuid not null,
  offer_id uuid not null,
  id uuid not null,
  requested_id text,
  document_id uuid,
  name text not null,
  kind text not null,
  size integer not null,
  sha256 text not null,
  scan text not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint offer_attachments_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  constraint offer_attachments_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint offer_attachments_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_attachments_size_check CHECK ((size > 0)),
  constraint offer_attachments_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_attachments_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX offer_attachments_of_offer ON public.offer_attachments USING btree (office_id, offer_id, added_at);
CREATE UNIQUE INDEX offer_attachments_one_as_requested ON public.offer_attachments USING btree (office_id, offer_id, requested_id) WHERE ((requested_id IS NOT NULL) AND (removed_at IS NULL));
CREATE TRIGGER offer_attachments_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.offer_attachments FOR EACH ROW EXECUTE FUNCTION offer_attachments_frozen();

create table offer_commitments (
  office_id uuid not null,
  offer_id uuid not null,
  sha256 text not null,
  committed_at timestamp with time zone not null,
  committed_by text not null,
  statement text not null,
  signature text not null,
  constraint offer_commitments_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_commitments_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_commitments_pkey PRIMARY KEY (office_id, offer_id, sha256)
);

create table offer_confirmations (
  office_id uuid not null,
  offer_id uuid not null,
  id uuid not null,
  content_sha256 text not null,
  how text not null,
  person_id text,
  for_all boolean not null,
  name text not null,
  confirmed_at timestamp with time zone not null,
  recorded_by text not null,
  file_sha256 text,
  finding jsonb,
  scan text,
  offeror text default 'lead'::text not null,
  constraint offer_confirmations_check CHECK (((how = 'signed-pdf'::text) = (file_sha256 IS NOT NULL))),
  constraint offer_confirmations_check1 CHECK (((file_sha256 IS NULL) = (scan IS NULL))),
  constraint offer_confirmations_file_sha256_check CHECK ((file_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_confirmations_how_check CHECK ((how = ANY (ARRAY['account'::text, 'statement'::text, 'signed-pdf'::text]))),
  constraint offer_confirmations_name_check CHECK (((length(name) >= 1) AND (length(name) <= 1000))),
  constraint offer_confirmations_offeror_check CHECK (((length(offeror) >= 1) AND (length(offeror) <= 40))),
  constraint offer_confirmations_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint offer_confirmations_office_id_offer_id_content_sha256_fkey FOREIGN KEY (office_id, offer_id, content_sha256) REFERENCES offer_signings(office_id, offer_id, content_sha256),
  constraint offer_confirmations_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX offer_confirmations_of_offer ON public.offer_confirmations USING btree (office_id, offer_id, content_sha256);
CREATE UNIQUE INDEX offer_confirmations_once ON public.offer_confirmations USING btree (office_id, offer_id, content_sha256, how, person_id, offeror) WHERE (how <> 'signed-pdf'::text);
CREATE TRIGGER offer_confirmations_stay BEFORE DELETE OR UPDATE ON public.offer_confirmations FOR EACH ROW EXECUTE FUNCTION offer_confirmations_stay();

create table offer_correction_files (
  office_id uuid not null,
  correction_id uuid not null,
  id uuid not null,
  requested_id text,
  instead_of uuid,
  name text not null,
  kind text not null,
  size integer not null,
  sha256 text not null,
  scan text not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint offer_correction_files_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  constraint offer_correction_files_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint offer_correction_files_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_correction_files_size_check CHECK ((size > 0)),
  constraint offer_correction_files_office_id_correction_id_fkey FOREIGN KEY (office_id, correction_id) REFERENCES offer_corrections(office_id, id),
  constraint offer_correction_files_office_id_instead_of_fkey FOREIGN KEY (office_id, instead_of) REFERENCES offer_attachments(office_id, id),
  constraint offer_correction_files_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX offer_correction_files_of_correction ON public.offer_correction_files USING btree (office_id, correction_id, added_at);
CREATE UNIQUE INDEX offer_correction_files_one_as_requested ON public.offer_correction_files USING btree (office_id, correction_id, requested_id) WHERE ((requested_id IS NOT NULL) AND (removed_at IS NULL));
CREATE UNIQUE INDEX offer_correction_files_one_instead ON public.offer_correction_files USING btree (office_id, correction_id, instead_of) WHERE ((instead_of IS NOT NULL) AND (removed_at IS NULL));
CREATE TRIGGER offer_correction_files_stay BEFORE INSERT OR DELETE OR UPDATE ON public.offer_correction_files FOR EACH ROW EXECUTE FUNCTION offer_correction_files_stay();

create table offer_corrections (
  office_id uuid not null,
  id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  state text not null,
  sections text[] not null,
  message text not null,
  asked_at timestamp with time zone not null,
  asked_by text not null,
  due_at timestamp with time zone not null,
  content jsonb default '{}'::jsonb not null,
  revision integer default 1 not null,
  changed_at timestamp with time zone,
  changed_by text,
  sent_at timestamp with time zone,
  sent_by text,
  cancelled_at timestamp with time zone,
  cancelled_by text,
  constraint a_cancelled_correction_has_its_moment CHECK (((state = 'cancelled'::text) = (cancelled_at IS NOT NULL))),
  constraint a_correction_comes_in_time CHECK (((sent_at IS NULL) OR (sent_at <= due_at))),
  constraint a_sent_correction_has_its_moment CHECK (((state = 'sent'::text) = (sent_at IS NOT NULL))),
  constraint a_term_lies_ahead CHECK ((due_at > asked_at)),
  constraint offer_corrections_message_check CHECK (((length(message) >= 10) AND (length(message) <= 4000))),
  constraint offer_corrections_revision_check CHECK ((revision > 0)),
  constraint offer_corrections_sections_check CHECK ((cardinality(sections) > 0)),
  constraint offer_corrections_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'sent'::text, 'cancelled'::text]))),
  constraint offer_corrections_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_corrections_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX offer_corrections_of_offer ON public.offer_corrections USING btree (office_id, offer_id, asked_at);
CREATE UNIQUE INDEX offer_corrections_open ON public.offer_corrections USING btree (office_id, offer_id) WHERE (state = 'asked'::text);

create table offer_numbers (
  office_id uuid not null,
  call_id uuid not null,
  last integer not null,
  constraint offer_numbers_last_check CHECK ((last > 0)),
  constraint offer_numbers_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint offer_numbers_pkey PRIMARY KEY (office_id, call_id)
);

create table offer_partners (
  office_id uuid not null,
  offer_id uuid not null,
  organisation_id uuid not null,
  constraint offer_partners_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_partners_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint offer_partners_pkey PRIMARY KEY (office_id, offer_id, organisation_id)
);
CREATE INDEX offer_partners_of_organisation ON public.offer_partners USING btree (office_id, organisation_id, offer_id);
CREATE TRIGGER offer_partners_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.offer_partners FOR EACH ROW EXECUTE FUNCTION offer_partners_frozen();

create table offer_reminders (
  office_id uuid not null,
  offer_id uuid not null,
  kind text not null,
  is_complete boolean not null,
  sent_at timestamp with time zone not null,
  constraint offer_reminders_kind_check CHECK ((kind = ANY (ARRAY['3-days'::text, '24-hours'::text, '3-hours'::text, 'extended'::text]))),
  constraint offer_reminders_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_reminders_pkey PRIMARY KEY (office_id, offer_id, kind)
);

create table offer_saves (
  office_id uuid not null,
  offer_id uuid not null,
  revision integer not null,
  section text not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  constraint offer_saves_revision_check CHECK ((revision > 0)),
  constraint offer_saves_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_saves_pkey PRIMARY KEY (office_id, offer_id, revision)
);
CREATE INDEX offer_saves_of_section ON public.offer_saves USING btree (office_id, offer_id, section, revision DESC);

create table offer_signings (
  office_id uuid not null,
  offer_id uuid not null,
  content_sha256 text not null,
  pdf_sha256 text,
  put_up_at timestamp with time zone not null,
  put_up_by text not null,
  asked_at timestamp with time zone,
  constraint offer_signings_content_sha256_check CHECK ((content_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_signings_pdf_sha256_check CHECK ((pdf_sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offer_signings_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_signings_pkey PRIMARY KEY (office_id, offer_id, content_sha256)
);

create table offer_versions (
  office_id uuid not null,
  offer_id uuid not null,
  version integer not null,
  snapshot text not null,
  sha256 text not null,
  frozen_at timestamp with time zone not null,
  frozen_by text not null,
  correction_id uuid,
  constraint a_correction_made_it CHECK (((version = 1) = (correction_id IS NULL))),
  constraint offer_versions_check CHECK ((sha256 = encode(sha256(convert_to(snapshot, 'UTF8'::name)), 'hex'::text))),
  constraint offer_versions_version_check CHECK ((version > 0)),
  constraint offer_versions_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint offer_versions_pkey PRIMARY KEY (office_id, offer_id, version)
);
CREATE TRIGGER offer_versions_stay BEFORE DELETE OR UPDATE ON public.offer_versions FOR EACH ROW EXECUTE FUNCTION offer_versions_stay();

create table offers (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  form text not null,
  content jsonb not null,
  revision integer default 1 not null,
  created_at timestamp with time zone not null,
  created_by text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  sequence integer,
  number text,
  submitted_at timestamp with time zone,
  submitted_by text,
  snapshot text,
  sha256 text,
  title text,
  organisation_name text,
  organisation_numbers text,
  total_cost bigint,
  grant_requested bigint,
  withdrawn_at timestamp with time zone,
  withdrawn_by text,
  deleted_at timestamp with time zone,
  deleted_by text,
  carried_from jsonb,
  partnership jsonb default '{}'::jsonb not null,
  constraint a_deletion_has_its_moment CHECK (((state = 'deleted'::text) = (deleted_at IS NOT NULL))),
  constraint a_hash_is_of_its_snapshot CHECK (((sha256 IS NULL) OR (sha256 = encode(sha256(convert_to(snapshot, 'UTF8'::name)), 'hex'::text)))),
  constraint a_submitted_offer_is_whole CHECK (
CASE
    WHEN (state = ANY (ARRAY['drafted'::text, 'deleted'::text])) THEN ((number IS NULL) AND (sequence IS NULL) AND (submitted_at IS NULL) AND (snapshot IS NULL) AND (sha256 IS NULL))
    ELSE ((number IS NOT NULL) AND (sequence IS NOT NULL) AND (submitted_at IS NOT NULL) AND (submitted_by IS NOT NULL) AND (snapshot IS NOT NULL) AND (sha256 IS NOT NULL) AND (title IS NOT NULL) AND (organisation_name IS NOT NULL) AND (total_cost IS NOT NULL) AND (grant_requested IS NOT NULL))
END),
  constraint a_withdrawal_has_its_moment CHECK (((state = 'withdrawn'::text) = (withdrawn_at IS NOT NULL))),
  constraint offers_grant_requested_check CHECK (((grant_requested >= 1) AND (grant_requested <= '1000000000000'::bigint))),
  constraint offers_partnership_check CHECK ((jsonb_typeof(partnership) = 'object'::text)),
  constraint offers_revision_check CHECK ((revision > 0)),
  constraint offers_sequence_check CHECK ((sequence > 0)),
  constraint offers_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint offers_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'withdrawn'::text, 'deleted'::text]))),
  constraint offers_total_cost_check CHECK (((total_cost >= 1) AND (total_cost <= '1000000000000'::bigint))),
  constraint offers_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint offers_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint offers_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint offers_pkey PRIMARY KEY (office_id, id),
  constraint offers_office_id_call_id_sequence_key UNIQUE (office_id, call_id, sequence),
  constraint offers_office_id_number_key UNIQUE (office_id, number)
);
CREATE INDEX offers_counted ON public.offers USING btree (office_id, ((EXTRACT(year FROM (submitted_at AT TIME ZONE 'Europe/Warsaw'::text)))::integer), submitted_at) INCLUDE (call_id, organisation_id) WHERE (state = 'submitted'::text);
CREATE INDEX offers_drafted ON public.offers USING btree (office_id, call_id, organisation_id) WHERE (state = 'drafted'::text);
CREATE INDEX offers_newest ON public.offers USING btree (office_id, submitted_at DESC, id) WHERE (state = 'submitted'::text);
CREATE INDEX offers_of_call ON public.offers USING btree (office_id, call_id, sequence) WHERE (state = 'submitted'::text);
CREATE INDEX offers_of_organisation ON public.offers USING btree (office_id, organisation_id, changed_at DESC);
CREATE INDEX offers_words ON public.offers USING gin (office_id, fold(((((((COALESCE(number, ''::text) || ' '::text) || COALESCE(title, ''::text)) || ' '::text) || COALESCE(organisation_name, ''::text)) || ' '::text) || COALESCE(organisation_numbers, ''::text))) gin_trgm_ops) WHERE (state = 'submitted'::text);
CREATE TRIGGER offer_came_before_the_record BEFORE UPDATE ON public.offers FOR EACH ROW WHEN (((old.state = 'drafted'::text) AND (new.state = 'submitted'::text))) EXECUTE FUNCTION offer_came_before_the_record();
CREATE TRIGGER offer_partnership_frozen BEFORE UPDATE OF partnership ON public.offers FOR EACH ROW EXECUTE FUNCTION offer_partnership_frozen();
CREATE TRIGGER offer_stays_as_submitted BEFORE DELETE OR UPDATE ON public.offers FOR EACH ROW EXECUTE FUNCTION offer_stays_as_submitted();

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

create table organisation_documents (
  organisation_id uuid not null,
  id uuid not null,
  purpose text not null,
  valid_until date,
  name text not null,
  kind text not null,
  size integer not null,
  sha256 text not null,
  scan text not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint organisation_documents_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  constraint organisation_documents_purpose_check CHECK ((purpose = ANY (ARRAY['statute'::text, 'register-extract'::text, 'power-of-attorney'::text, 'other'::text]))),
  constraint organisation_documents_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint organisation_documents_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint organisation_documents_size_check CHECK ((size > 0)),
  constraint organisation_documents_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint organisation_documents_pkey PRIMARY KEY (organisation_id, id)
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
  representation_seen_at timestamp with time zone,
  representation_seen_by text,
  representation_seen_office uuid,
  representation_evidence text default ''::text not null,
  constraint organisation_members_representation_evidence_check CHECK ((length(representation_evidence) <= 500)),
  constraint organisation_members_role_check CHECK ((role = ANY (ARRAY['representative'::text, 'assistant'::text]))),
  constraint organisation_members_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint organisation_members_representation_seen_office_fkey FOREIGN KEY (representation_seen_office) REFERENCES offices(id),
  constraint organisation_members_pkey PRIMARY KEY (organisation_id, person_id)
);
CREATE INDEX organisation_members_person ON public.organisation_members USING btree (person_id) WHERE (ended_at IS NULL);

create table organisation_totals (
  only_row boolean default true not null,
  open integer not null,
  constraint organisation_totals_only_row_check CHECK (only_row),
  constraint organisation_totals_open_check CHECK ((open >= 0)),
  constraint organisation_totals_pkey PRIMARY KEY (only_row)
);

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
CREATE TRIGGER organisations_added AFTER INSERT ON public.organisations REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisations_counted();
CREATE TRIGGER organisations_changed AFTER UPDATE ON public.organisations REFERENCING OLD TABLE AS gone NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION organisations_counted();
CREATE TRIGGER organisations_removed AFTER DELETE ON public.organisations REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION organisations_counted();

create table paper_confirmations (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  offer_id uuid,
  typed text not null,
  outcome text not null,
  checked_at timestamp with time zone not null,
  checked_by text not null,
  constraint paper_confirmations_check CHECK (((outcome = 'unknown'::text) = (offer_id IS NULL))),
  constraint paper_confirmations_outcome_check CHECK ((outcome = ANY (ARRAY['match'::text, 'mismatch'::text, 'unknown'::text]))),
  constraint paper_confirmations_typed_check CHECK (((length(typed) >= 1) AND (length(typed) <= 500))),
  constraint paper_confirmations_office_id_call_id_fkey FOREIGN KEY (office_id, call_id) REFERENCES calls(office_id, id),
  constraint paper_confirmations_office_id_offer_id_fkey FOREIGN KEY (office_id, offer_id) REFERENCES offers(office_id, id),
  constraint paper_confirmations_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX paper_confirmations_of_call ON public.paper_confirmations USING btree (office_id, call_id, checked_at DESC);

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
  used_language text default 'pl'::text not null,
  letter_language text,
  language text generated always as (COALESCE(letter_language, used_language)) stored,
  constraint people_email_check CHECK ((email = lower(email))),
  constraint people_letter_language_check CHECK ((letter_language = ANY (ARRAY['pl'::text, 'en'::text]))),
  constraint people_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint people_used_language_check CHECK ((used_language = ANY (ARRAY['pl'::text, 'en'::text]))),
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

create unlogged table presence (
  office_id uuid not null,
  thing_kind text not null,
  thing_id uuid not null,
  person_id text not null,
  place text not null,
  seen_at timestamp with time zone not null,
  constraint presence_pkey PRIMARY KEY (office_id, thing_kind, thing_id, person_id)
);
CREATE INDEX presence_seen ON public.presence USING btree (seen_at);

create table programme_comments (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  part_key text not null,
  text text not null,
  written_at timestamp with time zone not null,
  written_by text not null,
  settled_at timestamp with time zone,
  settled_by text,
  constraint programme_comments_text_check CHECK (((length(text) >= 1) AND (length(text) <= 4000))),
  constraint programme_comments_office_id_programme_id_part_key_fkey FOREIGN KEY (office_id, programme_id, part_key) REFERENCES programme_parts(office_id, programme_id, part_key),
  constraint programme_comments_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX programme_comments_of_part ON public.programme_comments USING btree (office_id, programme_id, part_key, written_at);

create table programme_editions (
  office_id uuid not null,
  programme_id uuid not null,
  edition integer not null,
  resolution_number text not null,
  resolution_on date not null,
  bip_url text,
  because text default ''::text not null,
  snapshot text not null,
  sha256 text not null,
  adopted_at timestamp with time zone not null,
  adopted_by text,
  is_correction boolean default false not null,
  constraint a_change_of_a_programme_has_its_reason CHECK (((edition = 1) OR (because <> ''::text))),
  constraint programme_editions_because_check CHECK ((length(because) <= 2000)),
  constraint programme_editions_bip_url_check CHECK (((length(bip_url) >= 1) AND (length(bip_url) <= 2000))),
  constraint programme_editions_edition_check CHECK ((edition > 0)),
  constraint programme_editions_resolution_number_check CHECK (((length(resolution_number) >= 1) AND (length(resolution_number) <= 100))),
  constraint programme_editions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint programme_editions_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_editions_pkey PRIMARY KEY (office_id, programme_id, edition)
);
CREATE TRIGGER programme_edition_frozen BEFORE DELETE OR UPDATE ON public.programme_editions FOR EACH ROW EXECUTE FUNCTION programme_edition_frozen();

create table programme_justifications (
  office_id uuid not null,
  programme_id uuid not null,
  text text not null,
  revision integer default 1 not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint programme_justifications_revision_check CHECK ((revision > 0)),
  constraint programme_justifications_text_check CHECK ((length(text) <= 20000)),
  constraint programme_justifications_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_justifications_pkey PRIMARY KEY (office_id, programme_id)
);

create table programme_parts (
  office_id uuid not null,
  programme_id uuid not null,
  part_key text not null,
  content jsonb not null,
  assigned_to text,
  constraint programme_parts_part_key_check CHECK ((part_key = ANY (ARRAY['aims'::text, 'principles'::text, 'scope'::text, 'forms'::text, 'priorities'::text, 'period'::text, 'way'::text, 'money'::text, 'assessment'::text, 'making'::text, 'committees'::text]))),
  constraint programme_parts_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_parts_pkey PRIMARY KEY (office_id, programme_id, part_key)
);
CREATE TRIGGER programme_text_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.programme_parts FOR EACH ROW EXECUTE FUNCTION programme_text_frozen();

create table programme_pasted_texts (
  office_id uuid not null,
  programme_id uuid not null,
  text text not null,
  pasted_at timestamp with time zone not null,
  pasted_by text,
  constraint programme_pasted_texts_text_check CHECK (((length(text) >= 1) AND (length(text) <= 1000000))),
  constraint programme_pasted_texts_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_pasted_texts_pkey PRIMARY KEY (office_id, programme_id)
);

create table programme_saves (
  office_id uuid not null,
  programme_id uuid not null,
  revision integer not null,
  part_key text not null,
  content jsonb not null,
  because text default ''::text not null,
  saved_at timestamp with time zone not null,
  saved_by text,
  constraint programme_saves_because_check CHECK ((length(because) <= 500)),
  constraint programme_saves_revision_check CHECK ((revision > 0)),
  constraint programme_saves_office_id_programme_id_part_key_fkey FOREIGN KEY (office_id, programme_id, part_key) REFERENCES programme_parts(office_id, programme_id, part_key),
  constraint programme_saves_pkey PRIMARY KEY (office_id, programme_id, revision)
);
CREATE INDEX programme_saves_of_part ON public.programme_saves USING btree (office_id, programme_id, part_key, revision DESC);
CREATE TRIGGER programme_save_kept BEFORE DELETE OR UPDATE ON public.programme_saves FOR EACH ROW EXECUTE FUNCTION programme_save_kept();

create table programme_stage_evidence (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  stage text not null,
  kind text not null,
  label text not null,
  href text,
  is_public boolean not null,
  added_at timestamp with time zone not null,
  added_by text not null,
  removed_at timestamp with time zone,
  removed_by text,
  name text,
  file_kind text,
  size integer,
  sha256 text,
  scan text,
  constraint a_document_has_its_file CHECK (((kind = 'document'::text) = (sha256 IS NOT NULL))),
  constraint others_have_an_address CHECK (((kind = 'document'::text) = (href IS NULL))),
  constraint programme_stage_evidence_href_check CHECK (((length(href) >= 1) AND (length(href) <= 2000))),
  constraint programme_stage_evidence_kind_check CHECK ((kind = ANY (ARRAY['page'::text, 'address'::text, 'document'::text]))),
  constraint programme_stage_evidence_label_check CHECK (((length(label) >= 1) AND (length(label) <= 300))),
  constraint programme_stage_evidence_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  constraint programme_stage_evidence_scan_check CHECK ((scan = ANY (ARRAY['clean'::text, 'infected'::text, 'not-scanned'::text]))),
  constraint programme_stage_evidence_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint programme_stage_evidence_size_check CHECK ((size > 0)),
  constraint programme_stage_evidence_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_stage_evidence_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX programme_stage_evidence_of ON public.programme_stage_evidence USING btree (office_id, programme_id, stage, added_at);
CREATE UNIQUE INDEX programme_stage_evidence_once ON public.programme_stage_evidence USING btree (office_id, programme_id, stage, href) WHERE (kind = 'page'::text);

create table programme_stage_items (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null,
  key text not null,
  label text,
  added_at timestamp with time zone not null,
  ticked_at timestamp with time zone,
  ticked_by text,
  removed_at timestamp with time zone,
  constraint programme_stage_items_key_check CHECK (((length(key) >= 1) AND (length(key) <= 60))),
  constraint programme_stage_items_label_check CHECK (((length(label) >= 1) AND (length(label) <= 300))),
  constraint programme_stage_items_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_stage_items_pkey PRIMARY KEY (office_id, programme_id, stage, key)
);

create table programme_stage_reminders (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null,
  kind text not null,
  due_on date not null,
  sent_at timestamp with time zone not null,
  constraint programme_stage_reminders_kind_check CHECK ((kind = ANY (ARRAY['planned'::text, 'statutory'::text]))),
  constraint programme_stage_reminders_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_stage_reminders_pkey PRIMARY KEY (office_id, programme_id, stage, kind, due_on)
);

create table programme_stages (
  office_id uuid not null,
  programme_id uuid not null,
  stage text not null,
  owner_id text,
  deputy_id text,
  planned_from date not null,
  planned_to date not null,
  planned_points integer not null,
  done_points integer default 0 not null,
  over_note text default ''::text not null,
  done_on date,
  done_by text,
  notes text default ''::text not null,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint a_stage_ends_after_it_begins CHECK ((planned_to >= planned_from)),
  constraint more_than_planned_has_its_note CHECK (((done_points <= planned_points) OR (over_note <> ''::text))),
  constraint points_are_done_on_a_day CHECK (((done_points = 0) OR (done_on IS NOT NULL))),
  constraint programme_stages_done_points_check CHECK (((done_points >= 0) AND (done_points <= 10000))),
  constraint programme_stages_notes_check CHECK ((length(notes) <= 4000)),
  constraint programme_stages_over_note_check CHECK ((length(over_note) <= 1000)),
  constraint programme_stages_planned_points_check CHECK (((planned_points >= 0) AND (planned_points <= 10000))),
  constraint programme_stages_stage_check CHECK ((stage = ANY (ARRAY['drafting'::text, 'consulting'::text, 'presenting'::text, 'adopting'::text, 'carrying-out'::text, 'monitoring'::text]))),
  constraint programme_stages_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_stages_pkey PRIMARY KEY (office_id, programme_id, stage)
);
CREATE INDEX programme_stages_of_deputy ON public.programme_stages USING btree (office_id, deputy_id) WHERE (deputy_id IS NOT NULL);
CREATE INDEX programme_stages_of_owner ON public.programme_stages USING btree (office_id, owner_id) WHERE (owner_id IS NOT NULL);

create table programme_tasks (
  office_id uuid not null,
  id uuid not null,
  programme_id uuid not null,
  paragraph_id uuid,
  "position" integer not null,
  sphere text not null,
  name text not null,
  form text not null,
  planned_money bigint,
  unit_id uuid,
  carried_from uuid,
  constraint programme_tasks_form_check CHECK ((form = ANY (ARRAY['support'::text, 'entrust'::text]))),
  constraint programme_tasks_name_check CHECK (((length(name) >= 1) AND (length(name) <= 500))),
  constraint programme_tasks_planned_money_check CHECK (((planned_money >= 0) AND (planned_money <= '1000000000000'::bigint))),
  constraint programme_tasks_position_check CHECK (("position" > 0)),
  constraint programme_tasks_sphere_check CHECK (((length(sphere) >= 1) AND (length(sphere) <= 10))),
  constraint programme_tasks_office_id_programme_id_fkey FOREIGN KEY (office_id, programme_id) REFERENCES programmes(office_id, id),
  constraint programme_tasks_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX programme_tasks_of_programme ON public.programme_tasks USING btree (office_id, programme_id, "position");
CREATE TRIGGER programme_text_frozen BEFORE INSERT OR DELETE OR UPDATE ON public.programme_tasks FOR EACH ROW EXECUTE FUNCTION programme_text_frozen();

create table programmes (
  office_id uuid not null,
  id uuid not null,
  kind text not null,
  year_from integer not null,
  year_to integer not null,
  title text not null,
  state text not null,
  revision integer default 0 not null,
  edition integer default 0 not null,
  amended_since timestamp with time zone,
  card_id uuid,
  begun_from uuid,
  created_at timestamp with time zone not null,
  created_by text,
  changed_at timestamp with time zone not null,
  changed_by text,
  deleted_at timestamp with time zone,
  deleted_by text,
  is_entered boolean default false not null,
  constraint an_adopted_programme_has_its_edition CHECK (((state = 'adopted'::text) = (edition > 0))),
  constraint only_a_draft_of_a_programme_is_deleted CHECK (((deleted_at IS NULL) OR (state = 'drafted'::text))),
  constraint only_an_adopted_programme_is_amended CHECK (((amended_since IS NULL) OR (state = 'adopted'::text))),
  constraint programmes_edition_check CHECK ((edition >= 0)),
  constraint programmes_kind_check CHECK ((kind = ANY (ARRAY['annual'::text, 'multi-year'::text]))),
  constraint programmes_revision_check CHECK ((revision >= 0)),
  constraint programmes_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'adopted'::text]))),
  constraint programmes_title_check CHECK (((length(title) >= 1) AND (length(title) <= 300))),
  constraint programmes_year_from_check CHECK (((year_from >= 2004) AND (year_from <= 2100))),
  constraint programmes_year_to_check CHECK (((year_to >= 2004) AND (year_to <= 2110))),
  constraint years_fit_the_kind CHECK ((((kind = 'annual'::text) AND (year_to = year_from)) OR ((kind = 'multi-year'::text) AND (year_to > year_from)))),
  constraint programmes_office_id_begun_from_fkey FOREIGN KEY (office_id, begun_from) REFERENCES programmes(office_id, id),
  constraint programmes_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint programmes_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint programmes_pkey PRIMARY KEY (office_id, id)
);
CREATE UNIQUE INDEX programmes_of_a_year ON public.programmes USING btree (office_id, year_from) WHERE ((kind = 'annual'::text) AND (deleted_at IS NULL));
CREATE TRIGGER programme_adopted_stays BEFORE DELETE OR UPDATE ON public.programmes FOR EACH ROW WHEN ((old.state = 'adopted'::text)) EXECUTE FUNCTION programme_adopted_stays();

create table progress_statements (
  office_id uuid not null,
  id uuid not null,
  area_id uuid not null,
  card_id uuid,
  weight_printed text not null,
  progress_printed text not null,
  progress integer,
  stated_in text not null,
  recorded_at timestamp with time zone not null,
  recorded_by text,
  constraint progress_statements_progress_check CHECK ((progress >= 0)),
  constraint progress_statements_progress_printed_check CHECK ((length(progress_printed) <= 200)),
  constraint progress_statements_stated_in_check CHECK ((length(stated_in) <= 300)),
  constraint progress_statements_weight_printed_check CHECK ((length(weight_printed) <= 200)),
  constraint progress_statements_office_id_area_id_fkey FOREIGN KEY (office_id, area_id) REFERENCES strategy_areas(office_id, id),
  constraint progress_statements_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint progress_statements_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX progress_statements_of_area ON public.progress_statements USING btree (office_id, area_id, card_id, recorded_at DESC);
CREATE TRIGGER progress_statements_kept BEFORE DELETE OR UPDATE ON public.progress_statements FOR EACH ROW EXECUTE FUNCTION strategy_history_kept();

create table report_returns (
  office_id uuid not null,
  report_id uuid not null,
  sequence integer not null,
  remarks text not null,
  term_on date not null,
  returned_at timestamp with time zone not null,
  returned_by text not null,
  constraint report_returns_remarks_check CHECK (((length(remarks) >= 1) AND (length(remarks) <= 10000))),
  constraint report_returns_sequence_check CHECK ((sequence > 0)),
  constraint report_returns_office_id_report_id_sequence_fkey FOREIGN KEY (office_id, report_id, sequence) REFERENCES report_submissions(office_id, report_id, sequence),
  constraint report_returns_pkey PRIMARY KEY (office_id, report_id, sequence)
);
CREATE TRIGGER report_returns_stay BEFORE DELETE OR UPDATE ON public.report_returns FOR EACH ROW EXECUTE FUNCTION report_record_stays();

create table report_saves (
  office_id uuid not null,
  report_id uuid not null,
  revision integer not null,
  section text not null,
  content jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text not null,
  constraint report_saves_revision_check CHECK ((revision > 0)),
  constraint report_saves_office_id_report_id_fkey FOREIGN KEY (office_id, report_id) REFERENCES reports(office_id, id),
  constraint report_saves_pkey PRIMARY KEY (office_id, report_id, revision)
);
CREATE INDEX report_saves_of_section ON public.report_saves USING btree (office_id, report_id, section, revision DESC);

create table report_submissions (
  office_id uuid not null,
  report_id uuid not null,
  sequence integer not null,
  snapshot text not null,
  sha256 text not null,
  days_late integer not null,
  submitted_at timestamp with time zone not null,
  submitted_by text not null,
  constraint report_submissions_check CHECK ((sha256 = encode(sha256(convert_to(snapshot, 'UTF8'::name)), 'hex'::text))),
  constraint report_submissions_days_late_check CHECK ((days_late >= 0)),
  constraint report_submissions_sequence_check CHECK ((sequence > 0)),
  constraint report_submissions_office_id_report_id_fkey FOREIGN KEY (office_id, report_id) REFERENCES reports(office_id, id),
  constraint report_submissions_pkey PRIMARY KEY (office_id, report_id, sequence)
);
CREATE TRIGGER report_submissions_stay BEFORE DELETE OR UPDATE ON public.report_submissions FOR EACH ROW EXECUTE FUNCTION report_record_stays();

create table reports (
  office_id uuid not null,
  id uuid not null,
  contract_id uuid not null,
  organisation_id uuid not null,
  state text not null,
  form text not null,
  content jsonb not null,
  revision integer default 1 not null,
  started_at timestamp with time zone not null,
  started_by text not null,
  changed_at timestamp with time zone not null,
  changed_by text not null,
  accepted_at timestamp with time zone,
  accepted_by text,
  grant_used bigint,
  grant_unused bigint,
  constraint an_acceptance_has_its_moment CHECK ((((state = 'accepted'::text) = (accepted_at IS NOT NULL)) AND ((state = 'accepted'::text) = (grant_used IS NOT NULL)) AND ((state = 'accepted'::text) = (grant_unused IS NOT NULL)))),
  constraint reports_grant_unused_check CHECK (((grant_unused >= 0) AND (grant_unused <= '1000000000000'::bigint))),
  constraint reports_grant_used_check CHECK (((grant_used >= 0) AND (grant_used <= '1000000000000'::bigint))),
  constraint reports_revision_check CHECK ((revision > 0)),
  constraint reports_state_check CHECK ((state = ANY (ARRAY['drafted'::text, 'submitted'::text, 'returned'::text, 'accepted'::text]))),
  constraint reports_office_id_contract_id_fkey FOREIGN KEY (office_id, contract_id) REFERENCES contracts(office_id, id),
  constraint reports_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint reports_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisations(id),
  constraint reports_pkey PRIMARY KEY (office_id, id),
  constraint reports_office_id_contract_id_key UNIQUE (office_id, contract_id)
);
CREATE INDEX reports_by_state ON public.reports USING btree (office_id, state);
CREATE INDEX reports_counted ON public.reports USING btree (office_id, contract_id) INCLUDE (grant_used, grant_unused) WHERE (state = 'accepted'::text);
CREATE INDEX reports_of_organisation ON public.reports USING btree (office_id, organisation_id);
CREATE TRIGGER report_stays BEFORE DELETE OR UPDATE ON public.reports FOR EACH ROW EXECUTE FUNCTION report_stays();

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

create table round_answers (
  office_id uuid not null,
  id uuid not null,
  year integer not null,
  card_id uuid not null,
  answer text not null,
  note text default ''::text not null,
  evidence_url text default ''::text not null,
  card_version integer not null,
  answered_at timestamp with time zone not null,
  answered_by text,
  constraint round_answers_answer_check CHECK ((answer = ANY (ARRAY['confirmed'::text, 'reopened'::text]))),
  constraint round_answers_evidence_url_check CHECK ((length(evidence_url) <= 2000)),
  constraint round_answers_note_check CHECK ((length(note) <= 2000)),
  constraint round_answers_office_id_card_id_fkey FOREIGN KEY (office_id, card_id) REFERENCES cards(office_id, id),
  constraint round_answers_office_id_year_fkey FOREIGN KEY (office_id, year) REFERENCES strategy_rounds(office_id, year),
  constraint round_answers_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX round_answers_of ON public.round_answers USING btree (office_id, year, card_id, answered_at DESC);
CREATE TRIGGER round_answers_kept BEFORE DELETE OR UPDATE ON public.round_answers FOR EACH ROW EXECUTE FUNCTION strategy_history_kept();

create table schema_migrations (
  number integer not null,
  name text not null,
  sha256 text not null,
  applied_at timestamp with time zone default now() not null,
  constraint schema_migrations_pkey PRIMARY KEY (number)
);

create table score_sheets (
  office_id uuid not null,
  offer_id uuid not null,
  person_id text not null,
  call_id uuid not null,
  points jsonb not null,
  note text default ''::text not null,
  saved_at timestamp with time zone not null,
  submitted_at timestamp with time zone,
  constraint score_sheets_pkey PRIMARY KEY (office_id, offer_id, person_id)
);
CREATE INDEX score_sheets_call ON public.score_sheets USING btree (office_id, call_id, person_id);

create table strategies (
  office_id uuid not null,
  id uuid not null,
  key text not null,
  name text not null,
  created_at timestamp with time zone not null,
  created_by text,
  vision text default ''::text not null,
  mission text default ''::text not null,
  resolutions jsonb default '[]'::jsonb not null,
  removed_at timestamp with time zone,
  removed_by text,
  constraint strategies_mission_check CHECK ((length(mission) <= 5000)),
  constraint strategies_name_check CHECK ((length(name) <= 500)),
  constraint strategies_vision_check CHECK ((length(vision) <= 5000)),
  constraint strategies_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint strategies_pkey PRIMARY KEY (office_id, id),
  constraint a_strategy_is_there_once UNIQUE (office_id, key)
);

create table strategy_areas (
  office_id uuid not null,
  id uuid not null,
  goal_id uuid not null,
  key text not null,
  number text not null,
  name text not null,
  coordinator text not null,
  created_at timestamp with time zone not null,
  created_by text,
  removed_at timestamp with time zone,
  removed_by text,
  constraint strategy_areas_coordinator_check CHECK ((length(coordinator) <= 500)),
  constraint strategy_areas_name_check CHECK ((length(name) <= 500)),
  constraint strategy_areas_number_check CHECK ((length(number) <= 40)),
  constraint strategy_areas_office_id_goal_id_fkey FOREIGN KEY (office_id, goal_id) REFERENCES strategy_goals(office_id, id),
  constraint strategy_areas_pkey PRIMARY KEY (office_id, id),
  constraint an_area_is_there_once UNIQUE (office_id, goal_id, key)
);

create table strategy_goals (
  office_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  key text not null,
  number text not null,
  name text not null,
  chief text not null,
  created_at timestamp with time zone not null,
  created_by text,
  removed_at timestamp with time zone,
  removed_by text,
  constraint strategy_goals_chief_check CHECK ((length(chief) <= 500)),
  constraint strategy_goals_name_check CHECK ((length(name) <= 500)),
  constraint strategy_goals_number_check CHECK ((length(number) <= 40)),
  constraint strategy_goals_office_id_strategy_id_fkey FOREIGN KEY (office_id, strategy_id) REFERENCES strategies(office_id, id),
  constraint strategy_goals_pkey PRIMARY KEY (office_id, id),
  constraint a_goal_is_there_once UNIQUE (office_id, strategy_id, key)
);

create table strategy_rounds (
  office_id uuid not null,
  year integer not null,
  opened_at timestamp with time zone not null,
  opened_by text,
  closed_at timestamp with time zone,
  closed_by text,
  constraint strategy_rounds_year_check CHECK (((year >= 1990) AND (year <= 2200))),
  constraint strategy_rounds_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint strategy_rounds_pkey PRIMARY KEY (office_id, year)
);

create table strategy_snapshots (
  office_id uuid not null,
  id uuid not null,
  strategy_id uuid not null,
  name text not null,
  resolution_number text default ''::text not null,
  accepted_on date not null,
  content text not null,
  sha256 text not null,
  taken_at timestamp with time zone not null,
  taken_by text,
  constraint a_snapshot_is_hashed CHECK ((sha256 = encode(sha256(convert_to(content, 'UTF8'::name)), 'hex'::text))),
  constraint strategy_snapshots_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint strategy_snapshots_resolution_number_check CHECK ((length(resolution_number) <= 100)),
  constraint strategy_snapshots_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint strategy_snapshots_office_id_strategy_id_fkey FOREIGN KEY (office_id, strategy_id) REFERENCES strategies(office_id, id),
  constraint strategy_snapshots_pkey PRIMARY KEY (office_id, id)
);
CREATE INDEX strategy_snapshots_of ON public.strategy_snapshots USING btree (office_id, strategy_id, accepted_on DESC, taken_at DESC);
CREATE TRIGGER strategy_snapshots_kept BEFORE DELETE OR UPDATE ON public.strategy_snapshots FOR EACH ROW EXECUTE FUNCTION strategy_history_kept();

create table uptime (
  started_at timestamp with time zone not null,
  last_beat_at timestamp with time zone not null,
  constraint uptime_check CHECK ((last_beat_at >= started_at)),
  constraint uptime_pkey PRIMARY KEY (started_at)
);

create table yearly_report_editions (
  office_id uuid not null,
  report_id uuid not null,
  edition integer not null,
  snapshot text not null,
  sha256 text not null,
  because text default ''::text not null,
  published_at timestamp with time zone not null,
  published_by text,
  constraint a_later_edition_has_its_reason CHECK (((edition = 1) OR (because <> ''::text))),
  constraint a_report_is_hashed CHECK ((sha256 = encode(sha256(convert_to(snapshot, 'UTF8'::name)), 'hex'::text))),
  constraint yearly_report_editions_because_check CHECK ((length(because) <= 2000)),
  constraint yearly_report_editions_edition_check CHECK ((edition > 0)),
  constraint yearly_report_editions_sha256_check CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  constraint yearly_report_editions_office_id_report_id_fkey FOREIGN KEY (office_id, report_id) REFERENCES yearly_reports(office_id, id),
  constraint yearly_report_editions_pkey PRIMARY KEY (office_id, report_id, edition)
);
CREATE TRIGGER yearly_report_editions_kept BEFORE DELETE OR UPDATE ON public.yearly_report_editions FOR EACH ROW EXECUTE FUNCTION yearly_report_kept();

create table yearly_report_saves (
  office_id uuid not null,
  report_id uuid not null,
  revision integer not null,
  texts jsonb not null,
  saved_at timestamp with time zone not null,
  saved_by text,
  constraint yearly_report_saves_revision_check CHECK ((revision > 0)),
  constraint yearly_report_saves_office_id_report_id_fkey FOREIGN KEY (office_id, report_id) REFERENCES yearly_reports(office_id, id),
  constraint yearly_report_saves_pkey PRIMARY KEY (office_id, report_id, revision)
);
CREATE TRIGGER yearly_report_saves_kept BEFORE DELETE OR UPDATE ON public.yearly_report_saves FOR EACH ROW EXECUTE FUNCTION yearly_report_kept();

create table yearly_reports (
  office_id uuid not null,
  id uuid not null,
  year integer not null,
  texts jsonb not null,
  revision integer default 1 not null,
  edition integer default 0 not null,
  published_revision integer,
  presented_on date,
  bip_url text,
  created_at timestamp with time zone not null,
  created_by text,
  changed_at timestamp with time zone not null,
  changed_by text,
  constraint an_edition_shows_a_revision CHECK (((edition > 0) = (published_revision IS NOT NULL))),
  constraint yearly_reports_bip_url_check CHECK (((length(bip_url) >= 1) AND (length(bip_url) <= 2000))),
  constraint yearly_reports_edition_check CHECK ((edition >= 0)),
  constraint yearly_reports_revision_check CHECK ((revision > 0)),
  constraint yearly_reports_year_check CHECK (((year >= 2004) AND (year <= 2100))),
  constraint yearly_reports_office_id_fkey FOREIGN KEY (office_id) REFERENCES offices(id),
  constraint yearly_reports_pkey PRIMARY KEY (office_id, id),
  constraint one_report_a_year UNIQUE (office_id, year)
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

CREATE OR REPLACE FUNCTION public.call_announcement(c calls)
 RETURNS jsonb
 LANGUAGE sql
 STABLE
AS $function$
  select jsonb_build_object(
    'title', c.title, 'spheres', c.spheres, 'form', c.form, 'description', c.description, 'conditions', c.conditions,
    'rules', c.rules, 'procedure', c.procedure, 'costs_this_year', c.costs_this_year, 'costs_last_year', c.costs_last_year,
    'costs_note', c.costs_note, 'pool', c.pool, 'pool_is_of_draft_budget', c.pool_is_of_draft_budget,
    'grant_min', c.grant_min, 'grant_max', c.grant_max, 'max_grant_share', c.max_grant_share,
    'max_administrative_share', c.max_administrative_share, 'task_from', c.task_from, 'task_to', c.task_to,
    'closes_at', to_char(c.closes_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    'decision_on', c.decision_on, 'threshold', c.threshold, 'offer_rules', c.offer_rules,
    'criteria', coalesce((
      select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'hint', k.hint, 'max_points', k.max_points,
        'article_key', k.article_key, 'is_bonus', k.is_bonus, 'threshold', k.threshold) order by k.position)
      from call_criteria k where k.office_id = c.office_id and k.call_id = c.id), '[]'))
$function$;

CREATE OR REPLACE FUNCTION public.call_answer_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or old.answered_at is not null then
    raise exception 'an answered question is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.call_attachments_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' or exists (
    select 1 from calls where office_id = new.office_id and id = new.call_id and state <> 'drafted'
  ) then
    raise exception 'the attachments of a published call are never changed';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.call_criteria_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select 1 from calls c where c.state <> 'drafted'
      and ((c.office_id = old.office_id and c.id = old.call_id) or (c.office_id = new.office_id and c.id = new.call_id))
      and not exists (
        select 1 from call_versions v where v.office_id = c.office_id and v.call_id = c.id and v.version = c.version
          and v.content = call_announcement(c)
      )
  ) then
    raise exception 'the criteria of a published call are never edited';
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.call_text_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if (new.number, new.published_at) is distinct from (old.number, old.published_at)
    or new.version not in (old.version, old.version + 1)
  then
    raise exception 'the announcement of call % is published and is never edited', old.id;
  end if;
  if new.version > old.version and (old.state <> 'published' or new.corrected_at > old.offers_until) then
    raise exception 'the time for offers of call % is over, so its announcement is never edited again', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.call_text_is_of_its_version()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (
    select 1 from calls c where c.office_id = new.office_id and c.id = new.id and c.state <> 'drafted' and not exists (
      select 1 from call_versions v where v.office_id = c.office_id and v.call_id = c.id and v.version = c.version
        and v.content = call_announcement(c)
    )
  ) then
    raise exception 'the announcement of call % is published and is never edited', new.id;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.call_version_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a version of an announcement is never changed (%)', tg_op;
end $function$;

CREATE OR REPLACE FUNCTION public.consultation_paragraph_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or (new.place, new.text, new.position) is distinct from (old.place, old.text, old.position) then
    raise exception 'what was opened for remarks is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.consultation_report_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'a consultation is never deleted (%)', old.id;
  end if;
  if old.report is not null and (new.report, new.report_sha256) is distinct from (old.report, old.report_sha256) then
    raise exception 'a published report is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.contract_stays_as_signed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'a contract is never deleted from the record (%)', old.id;
  end if;
  if (new.office_id, new.id, new.offer_id, new.call_id, new.organisation_id, new.year, new.sequence, new.number,
      new.grant_amount, new.basis)
    is distinct from
     (old.office_id, old.id, old.offer_id, old.call_id, old.organisation_id, old.year, old.sequence, old.number,
      old.grant_amount, old.basis)
  then
    raise exception 'what contract % rests on is never changed', old.id;
  end if;
  if old.signed_on is not null and (
    (new.own_financial, new.own_in_kind, new.recipients, new.costs, new.task_from, new.task_to, new.grant_use_to,
      new.other_use_to, new.report_due_on, new.account_number, new.tolerance, new.non_party_scope, new.office_contact,
      new.contractor_contact, new.office_signatory, new.contractor_signatory, new.signed_on, new.signed_form,
      new.document, new.sha256)
    is distinct from
    (old.own_financial, old.own_in_kind, old.recipients, old.costs, old.task_from, old.task_to, old.grant_use_to,
      old.other_use_to, old.report_due_on, old.account_number, old.tolerance, old.non_party_scope, old.office_contact,
      old.contractor_contact, old.office_signatory, old.contractor_signatory, old.signed_on, old.signed_form,
      old.document, old.sha256)
  ) then
    raise exception 'a signed contract is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.contract_tranches_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  signed boolean;
begin
  select signed_on is not null into signed from contracts
    where office_id = coalesce(new.office_id, old.office_id) and id = coalesce(new.contract_id, old.contract_id);
  if not signed then
    return coalesce(new, old);
  end if;
  if tg_op = 'UPDATE' and old.paid_on is null
    and (new.office_id, new.contract_id, new.id, new.position, new.amount, new.due_on)
      is not distinct from (old.office_id, old.contract_id, old.id, old.position, old.amount, old.due_on)
  then
    return new;
  end if;
  raise exception 'the tranches of a signed contract are only paid, never changed (%)', coalesce(old.id, new.id);
end $function$;

CREATE OR REPLACE FUNCTION public.fairness_record_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the record of fairness is never changed (%)', tg_op;
end $function$;

CREATE OR REPLACE FUNCTION public.fold(text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE PARALLEL SAFE
AS $function$
  select lower(public.unaccent('public.unaccent'::regdictionary, $1))
$function$;

CREATE OR REPLACE FUNCTION public.indicator_record_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  ending text[] := '{lifted_at,lifted_by,lifted_because,ended_at,ended_by}';
begin
  if tg_op = 'UPDATE' and tg_table_name <> 'frozen_facts'
    and coalesce(to_jsonb(old) ->> 'lifted_at', to_jsonb(old) ->> 'ended_at') is null
    and to_jsonb(new) - ending = to_jsonb(old) - ending then
    return new;
  end if;
  raise exception 'rows of % are only added and ended', tg_table_name;
end $function$;

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

CREATE OR REPLACE FUNCTION public.offer_attachments_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' then
    raise exception 'the attachments of a submitted offer are never changed';
  end if;
  if not exists (
    select 1 from offers where office_id = new.office_id and id = new.offer_id and submitted_at is not null
  ) then
    return new;
  end if;
  if tg_op = 'INSERT' and new.removed_at is null and exists (
    select 1 from offer_correction_files f
    join offer_corrections c on c.office_id = f.office_id and c.id = f.correction_id
    where f.office_id = new.office_id and f.id = new.id and f.sha256 = new.sha256 and f.name = new.name
      and f.requested_id is not distinct from new.requested_id and f.removed_at is null
      and c.offer_id = new.offer_id and c.state = 'sent' and c.sent_at = new.added_at
  ) then
    return new;
  end if;
  if tg_op = 'UPDATE' and old.removed_at is null and exists (
    select 1 from offer_correction_files f
    join offer_corrections c on c.office_id = f.office_id and c.id = f.correction_id
    where f.office_id = new.office_id and f.instead_of = new.id and f.removed_at is null
      and c.offer_id = new.offer_id and c.state = 'sent' and c.sent_at = new.removed_at
  ) then
    old.removed_at := new.removed_at;
    old.removed_by := new.removed_by;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'the attachments of a submitted offer are never changed';
end $function$;

CREATE OR REPLACE FUNCTION public.offer_came_before_the_record()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if exists (select 1 from fairness_records
      where office_id = new.office_id and call_id = new.call_id and moment = 'closing') then
    raise exception 'the closing of call % is recorded and takes no more offers', new.call_id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.offer_confirmations_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  raise exception 'a confirmation is never changed';
end $function$;

CREATE OR REPLACE FUNCTION public.offer_correction_files_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  -- What an antivirus says later is no change of the file.
  if tg_op = 'UPDATE' then
    old.scan := new.scan;
    if old is not distinct from new then
      return new;
    end if;
  end if;
  if tg_op = 'DELETE' or not exists (
    select 1 from offer_corrections
    where office_id = new.office_id and id = new.correction_id and state = 'asked' and 'attachments' = any (sections)
  ) then
    raise exception 'the files of a correction change only while it is open';
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.offer_partners_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  changed offer_partners := coalesce(new, old);
begin
  if exists (
    select 1 from offers
    where office_id = changed.office_id and id = changed.offer_id and submitted_at is not null
  ) then
    raise exception 'the offerors of a submitted offer are never changed';
  end if;
  return coalesce(new, old);
end $function$;

CREATE OR REPLACE FUNCTION public.offer_partnership_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if old.submitted_at is not null and new.partnership <> old.partnership then
    raise exception 'what partners said to a submitted offer is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.offer_stays_as_submitted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'an offer is never deleted from the record (%)', old.id;
  end if;
  if old.submitted_at is null then
    return new;
  end if;
  if new.state not in ('submitted', 'withdrawn') or new.form <> old.form
    or new.call_id <> old.call_id or new.organisation_id <> old.organisation_id
    or new.number <> old.number or new.sequence <> old.sequence
    or new.submitted_at <> old.submitted_at or new.submitted_by <> old.submitted_by
  then
    raise exception 'a submitted offer is never changed (%)', old.id;
  end if;
  if new.content <> old.content or new.snapshot <> old.snapshot or new.sha256 <> old.sha256 then
    if new.content <> new.snapshot::jsonb -> 'content' or not exists (
      select 1 from offer_versions v
      where v.office_id = new.office_id and v.offer_id = new.id and v.snapshot = new.snapshot and v.version > 1
        and v.version = (select max(w.version) from offer_versions w where w.office_id = v.office_id and w.offer_id = v.offer_id)
        and exists (select 1 from offer_corrections c where c.office_id = v.office_id and c.id = v.correction_id and c.state = 'sent')
    ) then
      raise exception 'a submitted offer is never changed (%)', old.id;
    end if;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.offer_versions_stay()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'a version of an offer is never changed (%)', old.offer_id;
end $function$;

CREATE OR REPLACE FUNCTION public.organisations_counted()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  change integer := 0;
begin
  if tg_op in ('INSERT', 'UPDATE') then
    change := change + (select count(*) from added where closed_at is null);
  end if;
  if tg_op in ('UPDATE', 'DELETE') then
    change := change - (select count(*) from gone where closed_at is null);
  end if;
  if change <> 0 then
    update organisation_totals set open = open + change;
  end if;
  return null;
end $function$;

CREATE OR REPLACE FUNCTION public.programme_adopted_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' or (new.kind, new.year_from, new.year_to, new.title, new.state)
    is distinct from (old.kind, old.year_from, old.year_to, old.title, old.state)
    or new.edition not in (old.edition, old.edition + 1)
  then
    raise exception 'programme % is adopted and is never edited', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.programme_edition_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.bip_url is null and (to_jsonb(new) - 'bip_url') = (to_jsonb(old) - 'bip_url') then
    return new;
  end if;
  raise exception 'an adopted text of a programme is never changed (%)', tg_op;
end $function$;

CREATE OR REPLACE FUNCTION public.programme_save_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'the history of a programme is never changed (%)', tg_op;
end $function$;

CREATE OR REPLACE FUNCTION public.programme_text_frozen()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
declare
  it record := case when tg_op = 'DELETE' then old else new end;
begin
  if exists (
    select 1 from programmes p where p.office_id = it.office_id and p.id = it.programme_id
      and p.state = 'adopted' and p.amended_since is null
  ) then
    raise exception 'programme % is adopted and is never edited', it.programme_id;
  end if;
  return it;
end $function$;

CREATE OR REPLACE FUNCTION public.report_record_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'submissions and returns of reports are never changed (%)', tg_table_name;
end $function$;

CREATE OR REPLACE FUNCTION public.report_stays()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'DELETE' then
    raise exception 'a report is never deleted from the record (%)', old.id;
  end if;
  if old.state = 'accepted' or (old.state = 'submitted' and new.content <> old.content) then
    raise exception 'a submitted report is never changed (%)', old.id;
  end if;
  return new;
end $function$;

CREATE OR REPLACE FUNCTION public.strategy_history_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are only added: a correction keeps the old value', tg_table_name;
end $function$;

CREATE OR REPLACE FUNCTION public.yearly_report_kept()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'rows of % are only added', tg_table_name;
end $function$;
