-- Questions about an announcement; what is answered is public, without the person who asked.
create table call_questions (
  office_id uuid not null,
  id uuid not null,
  call_id uuid not null,
  asked text not null check (length(asked) between 1 and 4000),
  asked_at timestamptz not null,
  asked_by text not null,
  -- Where and in what language the answer is sent.
  asked_by_email text not null,
  asked_in text not null check (asked_in in ('pl', 'en')),
  -- What everybody reads: the question as the office publishes it, and its answer.
  question text check (length(question) between 1 and 4000),
  answer text check (length(answer) between 1 and 10000),
  answered_at timestamptz,
  answered_by text,
  primary key (office_id, id),
  foreign key (office_id, call_id) references calls (office_id, id),
  constraint an_answer_is_whole check (
    (answered_at is null and question is null and answer is null)
    or (answered_at is not null and question is not null and answer is not null)
  )
);
create index call_questions_of_call on call_questions (office_id, call_id, asked_at);
create index call_questions_waiting on call_questions (office_id, asked_at) where answered_at is null;

-- A published answer is never edited: who relied on it must find it as it was.
create function call_answer_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.answered_at is not null then
    raise exception 'an answered question is never changed (%)', old.id;
  end if;
  return new;
end $$;
create trigger call_answer_stays before update or delete on call_questions
  for each row execute function call_answer_stays();
