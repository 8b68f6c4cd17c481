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
grant insert on ereignis to amtswerk_app;
grant select, insert, update, delete on ereignis to amtswerk_system;

create function ereignis_melden() returns trigger language plpgsql as $$
begin
  perform pg_notify('amtswerk_ereignis', '');
  return null;
end $$;
create trigger ereignis_hinweis after insert on ereignis for each statement execute function ereignis_melden();

create table ereignis_leser (
  name text primary key,
  xid xid8 not null,
  id bigint not null,
  geaendert timestamptz not null default now()
);
comment on table ereignis_leser is 'How far each durable consumer has come.';
grant select, insert, update, delete on ereignis_leser to amtswerk_system;

-- Audit log. Entries are inserted unchained; a job seals committed ones per Träger.
create table protokoll (
  id uuid primary key,
  xid xid8 not null default pg_current_xact_id(),
  zeit timestamptz not null,
  traeger uuid,
  akteur_art text not null,
  akteur uuid,
  handlung text not null,
  gegenstand text not null,
  ergebnis text not null,
  daten jsonb not null default '{}'
);
create index protokoll_traeger on protokoll (traeger, zeit);
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
