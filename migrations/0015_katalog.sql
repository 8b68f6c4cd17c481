-- The catalogues LeiKa and OZG (state of October 2019): reference data, the same for every Träger, never pages of a portal by themselves.
create table katalog_lage (
  themenfeld text not null,
  lage text not null,
  primary key (themenfeld, lage)
);
comment on table katalog_lage is 'Situations of life and business, each in a Themenfeld of the OZG.';

create table katalog_ozg (
  ozg_id integer primary key,
  bezeichnung text not null check (bezeichnung <> ''),
  themenfeld text not null,
  lage text not null,
  foreign key (themenfeld, lage) references katalog_lage (themenfeld, lage)
);
comment on table katalog_ozg is 'OZG-Leistungen: bundles of services that are put online together.';

create table katalog_leistung (
  id uuid primary key,
  schluessel text unique check (schluessel ~ '^(99|77)[0-9]{12}$'),
  bezeichnung text not null check (bezeichnung <> ''),
  typisierung text,
  ozg_id integer references katalog_ozg (ozg_id),
  sdg1 boolean not null,
  sdg2 boolean not null,
  rechtsgrundlage text
);
comment on table katalog_leistung is 'Entries of the LeiKa; 436 have no key. sdg1/sdg2: relevant for the EU Single Digital Gateway, annex I/II.';
create index katalog_leistung_ozg on katalog_leistung (ozg_id);

create table katalog_verrichtung (
  code text primary key check (code ~ '^[0-9]{3}$'),
  bezeichnung text not null,
  belege integer not null check (belege > 0)
);
comment on table katalog_verrichtung is 'DERIVED from the names of entries, not official; belege = how many entries say so.';

create table katalog_gruppe (
  code text primary key check (code ~ '^[0-9]{3}$'),
  lage text not null,
  anteil numeric(3, 2) not null check (anteil between 0 and 1),
  beispiele text not null
);
comment on table katalog_gruppe is 'DERIVED: groups of keys with the Lage most of them belong to and examples; official names are not known.';

create table katalog_stand (
  datei text primary key,
  sha256 text not null,
  geladen timestamptz not null default now()
);

grant select on katalog_lage, katalog_ozg, katalog_leistung, katalog_verrichtung, katalog_gruppe, katalog_stand to amtswerk_lesen, amtswerk_app;
grant select, insert, update, delete on katalog_lage, katalog_ozg, katalog_leistung, katalog_verrichtung, katalog_gruppe, katalog_stand
  to amtswerk_system;
