-- What the search learns from people: best bets of editors, clicks without identity, and queries that found nothing or little.

create table suche_empfehlung (
  id uuid primary key,
  traeger uuid not null references traeger (id),
  anfrage text not null check (anfrage <> ''),
  wortlaut text not null check (wortlaut <> ''),
  ids text[] not null check (cardinality(ids) between 1 and 10),
  gueltig_von date,
  gueltig_bis date,
  nr integer not null check (nr > 0),
  geaendert timestamptz not null,
  konto uuid,
  unique (traeger, anfrage),
  check (gueltig_von <= gueltig_bis)
);
comment on table suche_empfehlung is 'Best bets: for this query these objects come first, in this order, as far as they hold at the place.';
comment on column suche_empfehlung.anfrage is 'Normal form: words folded and sorted. wortlaut is what the editor typed.';
comment on column suche_empfehlung.nr is 'Counted up by each change: whoever changes it says which state he saw.';
alter table suche_empfehlung enable row level security;
alter table suche_empfehlung force row level security;
create policy suche_empfehlung_lesen on suche_empfehlung for select to amtswerk_lesen using (true);
create policy suche_empfehlung_pflegen on suche_empfehlung to amtswerk_app
  using (traeger = akt_traeger() and (select pflegt_fuer_alle())) with check (traeger = akt_traeger() and (select pflegt_fuer_alle()));
create policy suche_empfehlung_system on suche_empfehlung to amtswerk_system using (true) with check (true);
grant select on suche_empfehlung to amtswerk_lesen;
grant select, insert, update, delete on suche_empfehlung to amtswerk_app;
grant select, insert on suche_empfehlung to amtswerk_system;

create table suche_klick (
  objekt text not null check (objekt <> ''),
  tag date not null,
  anzahl integer not null check (anzahl > 0),
  primary key (objekt, tag)
);
comment on table suche_klick is 'How often a hit was opened on a day. No person, no address, no query; days older than half a year are deleted.';
create index suche_klick_tag on suche_klick (tag);
grant select on suche_klick to amtswerk_lesen;
grant select, insert, update, delete on suche_klick to amtswerk_system;

create table suche_fehlanzeige_tag (
  schluessel text not null,
  tag date not null,
  anzahl integer not null check (anzahl > 0),
  ohne integer not null check (ohne between 0 and anzahl),
  primary key (schluessel, tag)
);
comment on table suche_fehlanzeige_tag is 'Days on which a query found nothing (ohne) or little. The query itself does not stand here, only an HMAC of it with a secret of the installation.';
create index suche_fehlanzeige_tag_tag on suche_fehlanzeige_tag (tag);

create table suche_fehlanzeige (
  schluessel text primary key,
  anfrage text not null check (anfrage <> ''),
  wortlaut text not null check (wortlaut <> ''),
  sprache text not null check (sprache in ('de', 'en', 'de-einfach'))
);
comment on table suche_fehlanzeige is 'The words of such a query, only while it was asked on at least three different days of the last ninety.';

alter table suche_fehlanzeige enable row level security;
alter table suche_fehlanzeige force row level security;
create policy suche_fehlanzeige_sehen on suche_fehlanzeige for select to amtswerk_app using ((select pflegt_fuer_alle()));
create policy suche_fehlanzeige_system on suche_fehlanzeige to amtswerk_system using (true) with check (true);
alter table suche_fehlanzeige_tag enable row level security;
alter table suche_fehlanzeige_tag force row level security;
create policy suche_fehlanzeige_tag_sehen on suche_fehlanzeige_tag for select to amtswerk_app using ((select pflegt_fuer_alle()));
create policy suche_fehlanzeige_tag_system on suche_fehlanzeige_tag to amtswerk_system using (true) with check (true);
grant select on suche_fehlanzeige, suche_fehlanzeige_tag to amtswerk_app;
grant select, insert, update, delete on suche_fehlanzeige, suche_fehlanzeige_tag to amtswerk_system;
