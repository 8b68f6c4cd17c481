-- Bewertungen: how often people found the page of a Leistung helpful or not. Counts, no persons.

create table dialog_bewertung (
  traeger uuid not null references traeger (id),
  leistung uuid not null references leistung (id),
  ort text not null check (ort = '' or ort ~ '^\d{12}$'),
  sprache text not null check (sprache in ('de', 'en', 'de-einfach')),
  tag date not null,
  hilfreich integer not null check (hilfreich >= 0),
  nicht_hilfreich integer not null check (nicht_hilfreich >= 0),
  primary key (traeger, leistung, ort, sprache, tag),
  check (hilfreich + nicht_hilfreich > 0)
);
comment on table dialog_bewertung is 'Answers to "War diese Seite hilfreich?" of a day, counted. No person, no address, no time of day. Days older than a year are deleted.';
comment on column dialog_bewertung.traeger is 'Whose Auftritt the page stood in.';
comment on column dialog_bewertung.ort is 'ARS of the Gemeinde the page was made for; empty where none was chosen.';
create index dialog_bewertung_leistung on dialog_bewertung (leistung);
create index dialog_bewertung_ort on dialog_bewertung (ort, tag);
create index dialog_bewertung_tag on dialog_bewertung (tag);

alter table dialog_bewertung enable row level security;
alter table dialog_bewertung force row level security;
create policy dialog_bewertung_eigene on dialog_bewertung to amtswerk_app using (traeger = akt_traeger()) with check (traeger = akt_traeger());
create policy dialog_bewertung_am_ort on dialog_bewertung for select to amtswerk_app
  using (ort = (select t.ars from traeger t where t.id = akt_traeger()));
create policy dialog_bewertung_system on dialog_bewertung to amtswerk_system using (true) with check (true);
grant select, insert, update on dialog_bewertung to amtswerk_app;
grant select, insert, delete on dialog_bewertung to amtswerk_system;
