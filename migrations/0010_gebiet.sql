-- Areas: reference data, loaded from seeds/fakten, the same for every Träger.
create table gebiet (
  id uuid primary key,
  schluessel text not null unique check (schluessel <> ''),
  ebene text not null check (ebene in ('bund', 'land', 'regierungsbezirk', 'kreis', 'verband', 'gemeinde', 'ortsteil', 'bezirk')),
  unique (id, ebene)
);
comment on table gebiet is 'Identity of an area. schluessel is the first official key it ever had; the id is derived from it.';

create table gebiet_fassung (
  gebiet uuid not null references gebiet (id),
  nr smallint not null check (nr > 0),
  art text not null check (art in ('bund', 'land', 'regierungsbezirk', 'landkreis', 'gemeindeverband', 'kreisfreie-stadt', 'stadt', 'markt',
    'gemeinde', 'gemeindefrei', 'ortsteil', 'bezirk')),
  name text not null check (name <> ''),
  kurzname text not null check (kurzname <> ''),
  ars text check (ars ~ '^[0-9]{12}$'),
  ags text check (ags ~ '^[0-9]{1,8}$'),
  sonderstatus boolean not null default false,
  einwohner integer check (einwohner >= 0),
  einwohner_stichtag date,
  breite double precision check (breite between 47 and 56),
  laenge double precision check (laenge between 5 and 16),
  uebergeordnet uuid references gebiet (id),
  gueltig_von date,
  gueltig_bis date,
  primary key (gebiet, nr),
  unique nulls not distinct (gebiet, gueltig_von),
  check (gueltig_von <= gueltig_bis),
  check ((einwohner is null) = (einwohner_stichtag is null)),
  check ((breite is null) = (laenge is null))
);
comment on table gebiet_fassung is 'What an area was from when to when: keys, name, kind, population, parent. gueltig_bis is the last day.';
create index gebiet_fassung_ars on gebiet_fassung (ars);
create index gebiet_fassung_uebergeordnet on gebiet_fassung (uebergeordnet);

create table gebiet_nachfolger (
  gebiet uuid not null references gebiet (id),
  nachfolger uuid not null references gebiet (id),
  primary key (gebiet, nachfolger),
  check (gebiet <> nachfolger)
);
comment on table gebiet_nachfolger is 'What took the place of an area that has ended.';

create table gebiet_mitglied (
  bezirk uuid not null,
  ebene text not null default 'bezirk' check (ebene = 'bezirk'),
  gebiet uuid not null references gebiet (id),
  gueltig_von date,
  gueltig_bis date,
  foreign key (bezirk, ebene) references gebiet (id, ebene),
  unique nulls not distinct (bezirk, gebiet, gueltig_von),
  check (gueltig_von <= gueltig_bis),
  check (bezirk <> gebiet)
);
comment on table gebiet_mitglied is 'Which areas make up a Bezirk (common Standesamt, Finanzamt), from when to when.';

create table gebiet_plz (
  plz text not null check (plz ~ '^[0-9]{5}$'),
  gebiet uuid not null references gebiet (id),
  primary key (plz, gebiet)
);
comment on table gebiet_plz is 'Post codes and Gemeinden, n:m. Content is under the ODbL (OpenStreetMap), apart from the other area facts.';

create table gebiet_umriss (
  karte text not null check (karte in ('hessen-kreise', 'hessen-gemeinden')),
  gebiet uuid not null references gebiet (id),
  pfad text not null,
  primary key (karte, gebiet)
);
comment on table gebiet_umriss is 'Simplified outlines as SVG paths: for looking at, not for deciding where a point lies.';

create table gebiet_stand (
  datei text primary key,
  sha256 text not null,
  geladen timestamptz not null default now()
);
comment on table gebiet_stand is 'Which state of the fact files is loaded, so that loading again changes nothing.';

grant select on gebiet, gebiet_fassung, gebiet_nachfolger, gebiet_mitglied, gebiet_plz, gebiet_umriss, gebiet_stand to amtswerk_lesen, amtswerk_app;
grant select, insert, update, delete on gebiet, gebiet_fassung, gebiet_nachfolger, gebiet_mitglied, gebiet_plz, gebiet_umriss, gebiet_stand
  to amtswerk_system;
