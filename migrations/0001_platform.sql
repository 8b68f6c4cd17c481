-- Platform: rights of the three roles, the event log, the audit log.
-- amtswerk_app     acts for one Träger, walls by row-level security
-- amtswerk_lesen   reads published rows and reference data
-- amtswerk_system  works across Träger: consumers, sealing, loading, backup

grant usage on schema public to amtswerk_app, amtswerk_lesen, amtswerk_system;

create function akt_traeger() returns uuid language sql stable parallel safe
  return nullif(current_setting('amtswerk.traeger', true), '')::uuid;
create function akt_akteur() returns uuid language sql stable parallel safe
  return nullif(current_setting('amtswerk.akteur', true), '')::uuid;
create function akt_heute() returns date language sql stable parallel safe
  return nullif(current_setting('amtswerk.heute', true), '')::date;

grant select on migration to amtswerk_app, amtswerk_lesen, amtswerk_system;

-- Event log. Order is (xid, id); a reader goes only up to pg_snapshot_xmin(pg_current_snapshot()).
create table ereignis (
  id bigint generated always as identity,
  xid xid8 not null default pg_current_xact_id(),
  zeit timestamptz not null default now(),
  art text not null,
  gegenstand text not null,
  traeger uuid,
  daten jsonb not null default '{}',
  primary key (xid, id)
);
comment on table ereignis is 'What happened, for consumers: index, caches, jobs. Holds ids, no personal data.';
alter table ereignis enable row level security;
alter table ereignis force row level security;
create policy ereignis_melden on ereignis for insert to amtswerk_app with check (traeger is not distinct from akt_traeger());
create policy ereignis_system on ereignis to amtswerk_system using (true) with check (true);
grant insert on ereignis to amtswerk_app;
grant select, insert, update, delete on ereignis to amtswerk_system;

-- No NOTIFY trigger: in every commit it halves the throughput. The writing process hints after its commit (src/platform/db/hinweis.ts).

create table ereignis_leser (
  name text primary key,
  xid xid8 not null,
  id bigint not null,
  geaendert timestamptz not null default now()
);
comment on table ereignis_leser is 'How far each durable consumer has come.';
grant select, insert, update, delete on ereignis_leser to amtswerk_system;

-- Jobs run in schema graphile_worker, which the owner's connection migrates at start (src/platform/jobs). The program's roles enqueue through this
-- door only: in their own transaction, and a role that acts for one Träger for no other.
create table job_einmal (
  schluessel text primary key,
  geplant timestamptz not null default now()
);
comment on table job_einmal is 'Jobs that were planned from an event: a second look at the same event plans nothing.';
grant select, insert, delete on job_einmal to amtswerk_system;

create function job_einplanen(aufgabe text, akteur jsonb, eingabe jsonb, schluessel text, ab timestamptz, einmal boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if current_setting('role') <> 'amtswerk_system' and (akteur ->> 'traeger')::uuid is distinct from public.akt_traeger() then
    raise exception 'a job acts for the Traeger who plans it' using errcode = 'insufficient_privilege';
  end if;
  if einmal then
    insert into public.job_einmal (schluessel) values (job_einplanen.schluessel) on conflict do nothing;
    if not found then return false; end if;
  end if;
  perform graphile_worker.add_job(aufgabe, json_build_object('akteur', akteur, 'eingabe', eingabe), run_at := ab, job_key := schluessel);
  return true;
end $$;
revoke execute on function job_einplanen from public;
grant execute on function job_einplanen to amtswerk_app, amtswerk_system;

-- Audit log. Entries are inserted unchained; a job seals committed ones per Träger.
create table protokoll (
  id uuid primary key,
  xid xid8 not null default pg_current_xact_id(),
  zeit timestamptz not null,
  traeger uuid,
  kette uuid generated always as (coalesce(traeger, '00000000-0000-0000-0000-000000000000')) stored,
  akteur_art text not null,
  akteur uuid,
  handlung text not null,
  gegenstand text not null,
  ergebnis text not null,
  daten jsonb not null default '{}'
);
create index protokoll_traeger on protokoll (traeger, zeit);
create index protokoll_kette on protokoll (kette, xid, id);
alter table protokoll enable row level security;
alter table protokoll force row level security;
create policy protokoll_schreiben on protokoll for insert to amtswerk_app with check (traeger is not distinct from akt_traeger());
create policy protokoll_lesen on protokoll for select to amtswerk_app using (traeger = akt_traeger());
create policy protokoll_system on protokoll to amtswerk_system using (true) with check (true);
grant select, insert on protokoll to amtswerk_app;
grant select, insert on protokoll to amtswerk_system;

create table protokoll_siegel (
  kette uuid not null,
  nr bigint not null,
  eintrag uuid not null unique references protokoll (id),
  hash bytea not null,
  primary key (kette, nr)
);
comment on table protokoll_siegel is 'Hash chain per Träger (kette; the nil UUID for entries without one). hash = HMAC-SHA256(key, previous hash || canonical entry).';
create table protokoll_kopf (
  kette uuid primary key,
  nr bigint not null,
  hash bytea not null
);
comment on table protokoll_kopf is 'Last link of each chain, so that a cut tail is noticed. hash = HMAC over (kette, nr, last hash).';
grant select, insert on protokoll_siegel to amtswerk_system;
grant select, insert, update on protokoll_kopf to amtswerk_system;
