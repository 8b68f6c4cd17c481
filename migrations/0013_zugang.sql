-- Staff accounts, their roles per Träger, sessions, failed attempts.
-- An account belongs to no Träger: one person may work for several. So what is secret in it is granted to no request at all;
-- the two functions at the end answer the only two questions of somebody who is not logged in yet.

create table zugang_konto (
  id uuid primary key,
  email text not null unique check (email = lower(email) and length(email) between 3 and 254 and position('@' in email) > 1),
  name text not null check (length(name) between 1 and 200),
  passwort text not null check (passwort like '$argon2id$%'),
  totp text not null,
  totp_schritt bigint not null default 0,
  angelegt timestamptz not null,
  gesperrt boolean not null default false
);
comment on column zugang_konto.passwort is 'argon2id, PHC string.';
comment on column zugang_konto.totp is 'TOTP secret, encrypted with the master key for the purpose zugang.totp:<id>.';
comment on column zugang_konto.totp_schritt is 'Time step of the last code that was accepted; it and older ones are refused (RFC 6238, 5.2).';

create table zugang_rolle (
  id uuid primary key,
  konto uuid not null references zugang_konto (id) on delete cascade,
  traeger uuid not null references traeger (id),
  rollen text[] not null check (cardinality(rollen) > 0 and rollen <@ array['redaktion', 'verwaltung', 'betrieb']),
  unique (konto, traeger),
  unique (id, konto)
);
comment on table zugang_rolle is 'For which Träger an account may act, and as what.';
create index zugang_rolle_traeger on zugang_rolle (traeger);

create table zugang_sitzung (
  token bytea primary key check (length(token) = 32),
  konto uuid not null,
  rolle uuid not null,
  begonnen timestamptz not null,
  benutzt timestamptz not null,
  foreign key (rolle, konto) references zugang_rolle (id, konto) on delete cascade
);
comment on table zugang_sitzung is 'Sessions. token = SHA-256 of what the browser holds. A session acts in one role and ends with it.';
create index zugang_sitzung_rolle on zugang_sitzung (rolle, konto);
create index zugang_sitzung_konto on zugang_sitzung (konto);

create table zugang_versuch (
  schluessel bytea primary key check (length(schluessel) = 32),
  anzahl integer not null check (anzahl >= 0),
  zuletzt timestamptz not null,
  gesperrt_bis timestamptz
);
comment on table zugang_versuch is 'Attempts to log in, per address and per client, existing or not. schluessel = HMAC, so that neither can be read here.';
create index zugang_versuch_zuletzt on zugang_versuch (zuletzt);

alter table zugang_konto enable row level security;
alter table zugang_rolle enable row level security;
alter table zugang_rolle force row level security;
alter table zugang_sitzung enable row level security;
alter table zugang_versuch enable row level security;

create policy zugang_konto_system on zugang_konto to amtswerk_system using (true) with check (true);
create policy zugang_rolle_system on zugang_rolle to amtswerk_system using (true) with check (true);
create policy zugang_sitzung_system on zugang_sitzung to amtswerk_system using (true) with check (true);
create policy zugang_versuch_system on zugang_versuch to amtswerk_system using (true) with check (true);
grant select, insert, update, delete on zugang_konto, zugang_rolle, zugang_sitzung, zugang_versuch to amtswerk_system;

-- A request sees roles in its own Träger, and its own elsewhere; of accounts: itself and the colleagues of that Träger, by name only.
create policy zugang_rolle_sehen on zugang_rolle for select to amtswerk_app using (traeger = akt_traeger() or konto = akt_akteur());
create policy zugang_konto_sehen on zugang_konto for select to amtswerk_app
  using (id = akt_akteur() or exists (select from zugang_rolle r where r.konto = zugang_konto.id and r.traeger = akt_traeger()));
create policy zugang_konto_code on zugang_konto for update to amtswerk_app using (id = akt_akteur()) with check (id = akt_akteur());
grant select on zugang_rolle to amtswerk_app;
grant select (id, name, totp_schritt), update (totp_schritt) on zugang_konto to amtswerk_app;

create policy zugang_sitzung_eigene on zugang_sitzung to amtswerk_app using (konto = akt_akteur()) with check (konto = akt_akteur());
grant select, insert, update (benutzt), delete on zugang_sitzung to amtswerk_app;

-- Attempts are counted before anybody is known.
create policy zugang_versuch_anonym on zugang_versuch to amtswerk_app using (akt_akteur() is null) with check (akt_akteur() is null);
grant select, insert, update, delete on zugang_versuch to amtswerk_app;

-- SECURITY DEFINER with bodies bound at creation: no search_path can bend them. The tables they read are not FORCEd, so the owner sees them.
create function zugang_konto_von(adresse text) returns table (id uuid, passwort text, totp text, totp_schritt bigint, gesperrt boolean)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select k.id, k.passwort, k.totp, k.totp_schritt, k.gesperrt from public.zugang_konto k
    where k.email = lower(adresse) and public.akt_traeger() is null and public.akt_akteur() is null;
  end;
comment on function zugang_konto_von(text) is 'What is needed to check one login. Answers only to a transaction that acts for nobody.';

create function zugang_sitzung_von(gesucht bytea) returns table (konto uuid, rolle uuid, begonnen timestamptz, benutzt timestamptz)
  language sql stable security definer set search_path = pg_catalog, pg_temp
  begin atomic
    select s.konto, s.rolle, s.begonnen, s.benutzt from public.zugang_sitzung s join public.zugang_konto k on k.id = s.konto
    where s.token = gesucht and not k.gesperrt;
  end;
comment on function zugang_sitzung_von(bytea) is 'Whose session this is. Who asks must hold the token; sessions of locked accounts are gone.';

revoke execute on function zugang_konto_von(text), zugang_sitzung_von(bytea) from public;
grant execute on function zugang_konto_von(text), zugang_sitzung_von(bytea) to amtswerk_app;
