-- Evaluation of offers: formal check, committee, statements of impartiality, scores, the committee's proposal, decisions.

-- What an official found when checking the form of an offer; a later check replaces the verdict, the event keeps both.
create table formal_checks (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  passed boolean not null,
  -- [{ key, verdict: "yes" | "no", note }]
  items jsonb not null,
  note text not null default '',
  checked_by text not null,
  checked_at timestamptz not null,
  primary key (office_id, offer_id)
);
create index formal_checks_call on formal_checks (office_id, call_id);

-- The committee of one call (art. 15 ust. 2a, 2d UDPPiW).
create table committee_members (
  office_id uuid not null,
  call_id uuid not null,
  person_id text not null,
  -- Of the organ, or named by organisations.
  side text not null check (side in ('office', 'organisations')),
  is_chair boolean not null default false,
  added_by text not null,
  added_at timestamptz not null,
  ended_at timestamptz,
  primary key (office_id, call_id, person_id)
);
create index committee_members_person on committee_members (office_id, person_id) where ended_at is null;

-- A statement opens the offers to a member; a later one adds or lifts exclusions. None is changed.
create table conflict_statements (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  person_id text not null,
  -- [{ offerId, ground }]: offers the member steps aside from (art. 15 ust. 2f UDPPiW, art. 24 KPA).
  exclusions jsonb not null,
  stated_at timestamptz not null,
  primary key (office_id, id)
);
create index conflict_statements_latest on conflict_statements (office_id, call_id, person_id, stated_at desc, id desc);

-- Points of one member for one offer, in hundredths; blind until every member has handed in the sheets.
create table score_sheets (
  office_id uuid not null,
  offer_id uuid not null,
  person_id text not null,
  call_id uuid not null,
  -- { criterionId: hundredths of a point }
  points jsonb not null,
  note text not null default '',
  saved_at timestamptz not null,
  submitted_at timestamptz,
  primary key (office_id, offer_id, person_id)
);
create index score_sheets_call on score_sheets (office_id, call_id, person_id);

-- What the committee proposes for each offer; 0 means no grant.
create table grant_proposals (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  amount bigint not null check (amount >= 0),
  note text not null default '',
  proposed_by text not null,
  proposed_at timestamptz not null,
  primary key (office_id, offer_id)
);
create index grant_proposals_call on grant_proposals (office_id, call_id);

-- The opinion of the committee as it was handed to the organ; frozen.
create table committee_opinions (
  office_id uuid not null,
  call_id uuid not null,
  snapshot text not null,
  sha256 text not null,
  handed_by text not null,
  handed_at timestamptz not null,
  primary key (office_id, call_id)
);

-- What the organ decided (art. 15 ust. 2g); it may differ from the opinion, with reasons.
create table grant_decisions (
  office_id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  amount bigint not null check (amount >= 0),
  reason text not null default '',
  decided_by text not null,
  decided_at timestamptz not null,
  primary key (office_id, offer_id)
);
create index grant_decisions_call on grant_decisions (office_id, call_id);
