-- Meldungen: what a Träger announces to everybody from day to day. Everybody reads them; only that Träger sees them in its work list and changes them.

create table dialog_meldung (
  id uuid primary key,
  traeger uuid not null references traeger (id),
  titel jsonb not null check (coalesce(titel ->> 'de', '') <> ''),
  text jsonb not null check (coalesce(text ->> 'de', '') <> ''),
  gueltig_von date not null,
  gueltig_bis date not null,
  zurueckgezogen boolean not null,
  nr integer not null check (nr > 0),
  geaendert timestamptz not null,
  konto uuid,
  check (gueltig_von <= gueltig_bis)
);
comment on table dialog_meldung is 'Announcements, shown from the first to the last day. Never deleted: an old address is told apart from a wrong one.';
comment on column dialog_meldung.titel is 'By language, German always.';
comment on column dialog_meldung.nr is 'Counted up by each change: whoever changes it says which state he saw.';
comment on column dialog_meldung.konto is 'Who changed it last; null: as a file says.';
create index dialog_meldung_traeger on dialog_meldung (traeger, gueltig_bis);

alter table dialog_meldung enable row level security;
alter table dialog_meldung force row level security;
create policy dialog_meldung_lesen on dialog_meldung for select to amtswerk_lesen using (true);
create policy dialog_meldung_eigene on dialog_meldung to amtswerk_app using (traeger = akt_traeger()) with check (traeger = akt_traeger());
create policy dialog_meldung_system on dialog_meldung to amtswerk_system using (true) with check (true);
grant select (id, traeger, titel, text, gueltig_von, gueltig_bis, zurueckgezogen, geaendert) on dialog_meldung to amtswerk_lesen;
grant select, insert, update on dialog_meldung to amtswerk_app;
grant select, insert, update on dialog_meldung to amtswerk_system;
