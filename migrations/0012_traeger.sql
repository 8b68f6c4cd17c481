-- Träger (tenants) and Teilhabe: what one Träger lets another do with its objects, from when to when.

create table traeger (
  id uuid primary key,
  schluessel text not null unique check (schluessel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  name text not null check (name <> ''),
  art text not null check (art in ('land', 'ressort', 'kreis', 'gemeinde', 'kammer', 'ikz', 'regierungspraesidium')),
  ars text check (ars ~ '^\d{12}$'),
  gueltig_von date not null,
  gueltig_bis date,
  check (gueltig_bis is null or gueltig_von <= gueltig_bis)
);
comment on table traeger is 'Tenants. Their list is reference data: everybody may know which authorities there are.';
comment on column traeger.ars is 'Area it stands for, 12 digits; null when that is no administrative area (Kammer, IKZ union).';
grant select on traeger to amtswerk_app, amtswerk_lesen;
grant select, insert, update on traeger to amtswerk_system;

create table teilhabe (
  id uuid primary key,
  geber uuid not null references traeger (id),
  nehmer uuid not null references traeger (id),
  objekt_art text not null check (objekt_art in ('leistung', 'organisationseinheit', '*')),
  objekt uuid,
  recht text not null check (recht in ('lesen', 'bearbeiten', 'veroeffentlichen')),
  von date not null,
  bis date,
  check (geber <> nehmer),
  check (bis is null or von - 1 <= bis), -- the day before von: revoked at once
  check (objekt is null or objekt_art <> '*')
);
comment on table teilhabe is 'geber opens objects to nehmer. objekt null = all of that kind; bis is the last day. Ended by bis, never deleted.';
create index teilhabe_nehmer on teilhabe (nehmer, geber);
create index teilhabe_geber on teilhabe (geber);

alter table teilhabe enable row level security;
alter table teilhabe force row level security;
create policy teilhabe_sehen on teilhabe for select to amtswerk_app using (akt_traeger() in (geber, nehmer));
create policy teilhabe_gewaehren on teilhabe for insert to amtswerk_app with check (geber = akt_traeger());
create policy teilhabe_beenden on teilhabe for update to amtswerk_app using (geber = akt_traeger()) with check (geber = akt_traeger());
create policy teilhabe_system on teilhabe to amtswerk_system using (true) with check (true);
grant select, insert, update (bis) on teilhabe to amtswerk_app;
grant select, insert, update on teilhabe to amtswerk_system;

-- Both functions run with the caller's rights: teilhabe's own policy shows a nehmer just the rows needed here, so no SECURITY DEFINER.
-- Not LEAKPROOF (only a superuser may say so); cost 1000 lets indexes and the cheap comparison in a policy come first.
-- Who may bearbeiten or veroeffentlichen may also lesen: an UPDATE sees only rows that may be read.

create function hat_teilhabe(eigner uuid, art text, gegenstand uuid, gesucht text) returns boolean
  language sql stable parallel safe cost 1000
  return akt_traeger() is not null and exists (
    select from teilhabe t
    where t.nehmer = akt_traeger() and t.geber = eigner
      and t.objekt_art in (art, '*')
      and (t.objekt is null or t.objekt = gegenstand)
      and (t.recht = gesucht or gesucht = 'lesen')
      and t.von <= akt_heute() and (t.bis is null or akt_heute() <= t.bis)
  );
comment on function hat_teilhabe(uuid, text, uuid, text) is 'May the acting Träger do this with that object of the owner today? For policies, behind "traeger = akt_traeger() or".';

create function hat_teilhabe(eigner uuid, art text, gesucht text) returns boolean
  language sql stable parallel safe cost 1000
  return hat_teilhabe(eigner, art, null, gesucht);
comment on function hat_teilhabe(uuid, text, text) is 'The same for all objects of a kind: a Teilhabe in a single object does not count.';

create function teilhabe_geber(art text, gesucht text) returns uuid[]
  language sql stable parallel safe
  return array(
    select distinct t.geber from teilhabe t
    where t.nehmer = akt_traeger() and t.objekt is null
      and t.objekt_art in (art, '*')
      and (t.recht = gesucht or gesucht = 'lesen')
      and t.von <= akt_heute() and (t.bis is null or akt_heute() <= t.bis)
  );
comment on function teilhabe_geber(text, text) is 'Owners all of whose objects of a kind are open today. In a policy on a long table: traeger = any ((select teilhabe_geber(''leistung'', ''lesen''))::uuid[]) is computed once a query and can use the index.';
