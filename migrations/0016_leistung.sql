-- Leistungen: identity, layers, immutable Fassungen (tenant tables), and the published rows that anybody may read.

create table leistung (
  id uuid primary key,
  traeger uuid not null references traeger (id),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  kopf jsonb not null check (kopf ->> 'slug' = slug),
  geladen text,
  erstellt timestamptz not null,
  unique (id, traeger)
);
comment on table leistung is 'Identity of a service and the facts that hold for every layer. traeger keeps the Stammtext.';
comment on column leistung.geladen is 'Fingerprint of the seed file it came from: loading the same again changes nothing.';
create index leistung_traeger on leistung (traeger);

create table leistung_identifikator (
  leistung uuid not null,
  traeger uuid not null,
  agentur text not null check (agentur <> ''),
  wert text not null check (wert <> ''),
  von date not null,
  bis date,
  primary key (leistung, agentur, wert, von),
  foreign key (leistung, traeger) references leistung (id, traeger),
  check (bis is null or von <= bis)
);
comment on table leistung_identifikator is 'Keys others use for it (LeiKa, FIM, XZuFi id), from when to when. Attributes, never identity.';
create index leistung_identifikator_wert on leistung_identifikator (agentur, wert);

create table leistung_schicht (
  id uuid primary key,
  leistung uuid not null references leistung (id),
  traeger uuid not null references traeger (id),
  ebene text not null check (ebene in ('bund', 'land', 'kreis', 'gemeinde')),
  ars text not null check (ars ~ '^\d{12}$'),
  geladen text,
  unique (leistung, ebene, ars),
  unique (id, leistung, traeger)
);
comment on table leistung_schicht is 'A layer of a Leistung: the Stammtext of Bund or Land, or what a Kreis or Gemeinde adds for its area.';
create index leistung_schicht_traeger on leistung_schicht (traeger);

create table leistung_fassung (
  id uuid primary key,
  schicht uuid not null,
  leistung uuid not null,
  traeger uuid not null,
  nr integer not null check (nr > 0),
  zustand text not null check (zustand in ('entwurf', 'fachlich-geprueft', 'methodisch-geprueft', 'freigegeben', 'veroeffentlicht')),
  inhalt jsonb not null,
  basis uuid references leistung_fassung (id),
  verfasser uuid,
  erstellt timestamptz not null,
  veroeffentlicht timestamptz,
  gueltig_von date,
  foreign key (schicht, leistung, traeger) references leistung_schicht (id, leistung, traeger),
  unique (schicht, nr),
  check ((zustand = 'veroeffentlicht') = (veroeffentlicht is not null and gueltig_von is not null))
);
comment on table leistung_fassung is 'Immutable states of a layer. Content never changes; only zustand moves forward, up to veroeffentlicht.';
comment on column leistung_fassung.basis is 'Published Fassung of the layer above on which this was written: ground of a three-way merge.';
create index leistung_fassung_traeger on leistung_fassung (traeger);

create function leistung_fassung_schuetzen() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' or old.zustand = 'veroeffentlicht' then
    raise exception 'Fassung % is kept as it is', old.id using errcode = 'check_violation';
  end if;
  if (new.id, new.schicht, new.nr, new.inhalt, new.basis, new.verfasser, new.erstellt)
     is distinct from (old.id, old.schicht, old.nr, old.inhalt, old.basis, old.verfasser, old.erstellt) then
    raise exception 'only the state of Fassung % may change', old.id using errcode = 'check_violation';
  end if;
  return new;
end $$;
create trigger leistung_fassung_unveraenderlich before update or delete on leistung_fassung
  for each row execute function leistung_fassung_schuetzen();

create table leistung_modulregel (
  leistung uuid not null references leistung (id),
  modul text not null check (modul <> ''),
  ergaenzen boolean not null,
  ersetzen boolean not null,
  ausblenden boolean not null,
  primary key (leistung, modul)
);
comment on table leistung_modulregel is 'What a Kreis or Gemeinde may do with a module of this Leistung, where it differs from the default in code. Set by its Träger, read by all.';

create table leistung_veroeffentlicht (
  schicht uuid not null references leistung_schicht (id),
  sprache text not null check (sprache in ('de', 'en', 'de-einfach')),
  gueltig_von date not null,
  gueltig_bis date,
  leistung uuid not null references leistung (id),
  fassung uuid not null references leistung_fassung (id),
  slug text not null,
  leistungsschluessel text[] not null,
  ebene text not null,
  ars text not null,
  traeger_name text not null,
  kopf jsonb not null,
  module jsonb not null,
  beitrag jsonb not null,
  regeln jsonb not null,
  stand date not null,
  primary key (schicht, sprache, gueltig_von),
  check (gueltig_bis is null or gueltig_von <= gueltig_bis)
);
comment on table leistung_veroeffentlicht is 'Published: one row per Leistung, language, layer and span of days. Anybody reads it; past rows stay, so any day can be asked for.';
create index leistung_veroeffentlicht_leistung on leistung_veroeffentlicht (leistung);
create index leistung_veroeffentlicht_slug on leistung_veroeffentlicht (slug);
create index leistung_veroeffentlicht_fassung on leistung_veroeffentlicht (fassung);
create index leistung_veroeffentlicht_schluessel on leistung_veroeffentlicht using gin (leistungsschluessel);

-- Walls. The cheap comparison first; Teilhabe is in the Leistung, so it opens its layers and Fassungen too.
alter table leistung enable row level security;
alter table leistung force row level security;
create policy leistung_sehen on leistung for select to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', id, 'lesen'));
create policy leistung_anlegen on leistung for insert to amtswerk_app with check (traeger = akt_traeger());
create policy leistung_aendern on leistung for update to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', id, 'bearbeiten'));
create policy leistung_system on leistung to amtswerk_system using (true) with check (true);

alter table leistung_identifikator enable row level security;
alter table leistung_identifikator force row level security;
create policy leistung_identifikator_sehen on leistung_identifikator for select to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'lesen'));
create policy leistung_identifikator_schreiben on leistung_identifikator for insert to amtswerk_app
  with check (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'bearbeiten'));
create policy leistung_identifikator_system on leistung_identifikator to amtswerk_system using (true) with check (true);

alter table leistung_schicht enable row level security;
alter table leistung_schicht force row level security;
create policy leistung_schicht_sehen on leistung_schicht for select to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'lesen'));
create policy leistung_schicht_anlegen on leistung_schicht for insert to amtswerk_app
  with check (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'bearbeiten'));
create policy leistung_schicht_sperren on leistung_schicht for update to amtswerk_app -- "select … for update" asks for this too
  using (
    traeger = akt_traeger()
    or hat_teilhabe(traeger, 'leistung', leistung, 'bearbeiten')
    or hat_teilhabe(traeger, 'leistung', leistung, 'veroeffentlichen')
  );
create policy leistung_schicht_system on leistung_schicht to amtswerk_system using (true) with check (true);

alter table leistung_fassung enable row level security;
alter table leistung_fassung force row level security;
create policy leistung_fassung_sehen on leistung_fassung for select to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'lesen'));
create policy leistung_fassung_schreiben on leistung_fassung for insert to amtswerk_app
  with check (traeger = akt_traeger() or hat_teilhabe(traeger, 'leistung', leistung, 'bearbeiten'));
create policy leistung_fassung_aendern on leistung_fassung for update to amtswerk_app
  using (
    traeger = akt_traeger()
    or hat_teilhabe(traeger, 'leistung', leistung, 'bearbeiten')
    or hat_teilhabe(traeger, 'leistung', leistung, 'veroeffentlichen')
  );
create policy leistung_fassung_system on leistung_fassung to amtswerk_system using (true) with check (true);

alter table leistung_modulregel enable row level security;
alter table leistung_modulregel force row level security;
create policy leistung_modulregel_sehen on leistung_modulregel for select to amtswerk_app, amtswerk_lesen using (true);
create policy leistung_modulregel_setzen on leistung_modulregel to amtswerk_app
  using (exists (select from leistung l where l.id = leistung_modulregel.leistung and l.traeger = akt_traeger()))
  with check (exists (select from leistung l where l.id = leistung_modulregel.leistung and l.traeger = akt_traeger()));
create policy leistung_modulregel_system on leistung_modulregel to amtswerk_system using (true) with check (true);

create function leistung_darf_veroeffentlichen(gesucht uuid) returns boolean language sql stable parallel safe cost 1000
  return exists (
    select from leistung_schicht s
    where s.id = gesucht and (s.traeger = akt_traeger() or hat_teilhabe(s.traeger, 'leistung', s.leistung, 'veroeffentlichen'))
  );

alter table leistung_veroeffentlicht enable row level security;
alter table leistung_veroeffentlicht force row level security;
create policy leistung_veroeffentlicht_sehen on leistung_veroeffentlicht for select to amtswerk_app, amtswerk_lesen using (true);
create policy leistung_veroeffentlicht_schreiben on leistung_veroeffentlicht for insert to amtswerk_app
  with check (leistung_darf_veroeffentlichen(schicht));
create policy leistung_veroeffentlicht_beenden on leistung_veroeffentlicht for update to amtswerk_app
  using (leistung_darf_veroeffentlichen(schicht));
create policy leistung_veroeffentlicht_ersetzen on leistung_veroeffentlicht for delete to amtswerk_app -- what has once held for a day stays
  using (gueltig_von >= akt_heute() and leistung_darf_veroeffentlichen(schicht));
create policy leistung_veroeffentlicht_system on leistung_veroeffentlicht to amtswerk_system using (true) with check (true);

grant select, insert, update on leistung, leistung_fassung to amtswerk_app;
grant select, insert, update on leistung_schicht to amtswerk_app;
grant select, insert on leistung_identifikator to amtswerk_app;
grant select, insert, update, delete on leistung_modulregel to amtswerk_app;
grant select, insert, delete, update (gueltig_bis) on leistung_veroeffentlicht to amtswerk_app;
grant select on leistung_modulregel, leistung_veroeffentlicht to amtswerk_lesen;
grant select, insert, update, delete on leistung, leistung_identifikator, leistung_schicht, leistung_fassung, leistung_modulregel,
  leistung_veroeffentlicht to amtswerk_system;
