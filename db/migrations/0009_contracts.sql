-- Contracts on public tasks (umowy): art. 16 of the Act of 24 April 2003, art. 221 of the Public Finance Act.

create table contracts (
  office_id uuid not null references offices (id),
  id uuid not null,
  offer_id uuid not null,
  call_id uuid not null,
  organisation_id uuid not null references organisations (id),
  state text not null check (state in ('drafted', 'signed', 'settled', 'terminated')),
  -- Given when the contract is made, never twice.
  year integer not null check (year between 1990 and 2200),
  sequence integer not null check (sequence > 0),
  number text not null,
  -- The awarded grant; everything else of the money is agreed by the parties.
  grant_amount bigint not null check (grant_amount between 1 and 1000000000000),
  own_financial bigint not null check (own_financial between 0 and 1000000000000),
  own_in_kind bigint not null check (own_in_kind between 0 and 1000000000000),
  recipients bigint not null check (recipients between 0 and 1000000000000),
  -- Agreed cost rows: [{ id, group, name, offered, amount }] of src/domains/contracts/contract.ts.
  costs jsonb not null,
  -- What it rests on: the offer as submitted, the call, the organisation; the shape of ContractBasis.
  basis jsonb not null,
  -- What lists show and search, copied from the basis.
  title text not null,
  organisation_name text not null,
  organisation_numbers text not null,
  task_from date not null,
  task_to date not null check (task_to >= task_from),
  task_year integer not null generated always as (extract(year from task_to)::integer) stored,
  grant_use_to date not null,
  other_use_to date not null,
  report_due_on date not null,
  account_number text not null check (account_number ~ '^[0-9]*$'),
  -- By how much a cost paid from the grant may rise, in hundredths of a percent.
  tolerance integer not null check (tolerance between 0 and 10000),
  non_party_scope text not null,
  office_contact text not null,
  contractor_contact text not null,
  office_signatory text not null,
  contractor_signatory text not null,
  revision integer not null default 1 check (revision > 0),
  made_at timestamptz not null,
  made_by text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  signed_on date,
  signed_form text check (signed_form in ('paper', 'qualified')),
  signed_recorded_at timestamptz,
  signed_recorded_by text,
  -- The whole text as it was signed, canonical JSON of the document, and its SHA-256.
  document text,
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  settled_at timestamptz,
  settled_by text,
  terminated_on date,
  terminated_at timestamptz,
  terminated_by text,
  termination_reason text,
  primary key (office_id, id),
  unique (office_id, offer_id),
  unique (office_id, year, sequence),
  unique (office_id, number),
  foreign key (office_id, offer_id) references offers (office_id, id),
  foreign key (office_id, call_id) references calls (office_id, id),
  constraint a_signed_contract_is_whole check (
    (signed_on is null) = (document is null) and (signed_on is null) = (sha256 is null)
    and (signed_on is null) = (signed_form is null) and (signed_on is null) = (signed_recorded_at is null)
    and (state <> 'drafted' or signed_on is null) and (state not in ('signed', 'settled') or signed_on is not null)
  ),
  constraint a_hash_is_of_its_document check (
    sha256 is null or sha256 = encode(sha256(convert_to(document, 'UTF8')), 'hex')
  ),
  constraint a_settlement_has_its_moment check ((state = 'settled') = (settled_at is not null)),
  constraint a_termination_has_its_reason check (
    (state = 'terminated') = (terminated_at is not null) and (state = 'terminated') = (termination_reason is not null)
  )
);
create index contracts_listed on contracts (office_id, year desc, sequence desc);
create index contracts_of_organisation on contracts (office_id, organisation_id, year desc, sequence desc);
create index contracts_of_call on contracts (office_id, call_id);
create index contracts_public on contracts (office_id, task_year desc, organisation_name) where signed_on is not null;
create index contracts_reported on contracts (office_id, report_due_on) where signed_on is not null;

-- Parts in which the grant is paid. Without a day of its own the only tranche is due as the template's § 3 says.
create table contract_tranches (
  office_id uuid not null,
  contract_id uuid not null,
  id uuid not null,
  position integer not null check (position > 0),
  amount bigint not null check (amount between 1 and 1000000000000),
  due_on date,
  paid_on date,
  paid_recorded_at timestamptz,
  paid_recorded_by text,
  primary key (office_id, id),
  foreign key (office_id, contract_id) references contracts (office_id, id),
  constraint a_payment_has_its_moment check ((paid_on is null) = (paid_recorded_at is null))
);
create index contract_tranches_of on contract_tranches (office_id, contract_id, position);
create index contract_tranches_due on contract_tranches (office_id, due_on) where paid_on is null;

-- The last number given in a year; its lock also keeps two people from making one contract twice.
create table contract_numbers (
  office_id uuid not null references offices (id),
  year integer not null,
  last integer not null check (last >= 0),
  primary key (office_id, year)
);

-- What was signed stays as it was signed; only its course may still be written down. A change is an annex.
create function contract_stays_as_signed() returns trigger language plpgsql as $$
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
end $$;
create trigger contract_stays_as_signed before update or delete on contracts
  for each row execute function contract_stays_as_signed();

create function contract_tranches_stay() returns trigger language plpgsql as $$
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
end $$;
create trigger contract_tranches_stay before insert or update or delete on contract_tranches
  for each row execute function contract_tranches_stay();
