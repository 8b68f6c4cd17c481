-- Official lists as data: codes and what they mean, with source, version and whether the labels are official.
create table codeliste (
  uri text not null check (uri ~ '^urn:'),
  version text not null check (version <> ''),
  name text not null check (name <> ''),
  herausgeber text not null,
  art text not null check (art in ('amtlich', 'abgeleitet')),
  stand date,
  quelle text not null,
  hinweis text not null default '',
  primary key (uri, version)
);
comment on table codeliste is 'A list in one version. abgeleitet: put together by us from codes seen in public sources, labels may be missing.';

create table codeliste_eintrag (
  uri text not null,
  version text not null,
  code text not null check (code <> ''),
  nr integer not null,
  de text,
  en text,
  zusatz jsonb not null default '{}',
  primary key (uri, version, code),
  foreign key (uri, version) references codeliste (uri, version)
);

create table codeliste_feiertag (
  tag date primary key,
  de text not null check (de <> ''),
  en text not null check (en <> '')
);
comment on table codeliste_feiertag is 'Public holidays of Hessen as published facts; the program computes them and is checked against these.';

create table codeliste_stand (
  datei text primary key,
  sha256 text not null,
  geladen timestamptz not null default now()
);

grant select on codeliste, codeliste_eintrag, codeliste_feiertag, codeliste_stand to amtswerk_lesen, amtswerk_app;
grant select, insert, update, delete on codeliste, codeliste_eintrag, codeliste_feiertag, codeliste_stand to amtswerk_system;
