-- Vocabulary: everyday word and official term. Comes with the program (traeger null); what editors change belongs to their Träger from then on.

create table fachwortschatz (
  id uuid primary key,
  traeger uuid references traeger (id),
  paar text not null check (paar <> ''),
  wort text not null check (wort <> ''),
  begriff text not null check (begriff <> ''),
  art text not null check (art in ('synonym', 'oberbegriff', 'abkuerzung', 'mundart', 'marke', 'englisch')),
  bemerkung text not null,
  nr integer not null check (nr > 0),
  entfernt boolean not null,
  geladen text unique
);
comment on table fachwortschatz is 'What holds now, one row per entry; a removed one stays as a row so that it can be taken back. Null traeger: as the files that ship with the program say.';
comment on column fachwortschatz.paar is 'Word and term, folded: no pair twice.';
comment on column fachwortschatz.geladen is 'The folded pair of the row in the files it came from; null if editors made it.';
comment on column fachwortschatz.nr is 'The Fassung that holds. Whoever changes an entry says which one he saw.';
create unique index fachwortschatz_paar on fachwortschatz (paar) where not entfernt;
create index fachwortschatz_traeger on fachwortschatz (traeger);

create table fachwortschatz_fassung (
  eintrag uuid not null references fachwortschatz (id),
  nr integer not null check (nr > 0),
  traeger uuid references traeger (id),
  was text not null check (was in ('geladen', 'hinzugefuegt', 'geaendert', 'entfernt', 'zurueckgenommen')),
  wort text not null,
  begriff text not null,
  art text not null,
  bemerkung text not null,
  akteur uuid,
  zeit timestamptz not null,
  primary key (eintrag, nr)
);
comment on table fachwortschatz_fassung is 'Every state an entry ever had, who made it and when. Never changed. Null akteur: loaded from the files.';
create index fachwortschatz_fassung_traeger on fachwortschatz_fassung (traeger);

create function fachwortschatz_fassung_schuetzen() returns trigger language plpgsql as $$
begin
  raise exception 'Fassung % of % is kept as it is', old.nr, old.eintrag using errcode = 'check_violation';
end $$;
create trigger fachwortschatz_fassung_unveraenderlich before update or delete on fachwortschatz_fassung
  for each row execute function fachwortschatz_fassung_schuetzen();

-- Walls: everybody reads what holds. Only who keeps things for all sees the rest and writes, and never in what another Land has taken over.
alter table fachwortschatz enable row level security;
alter table fachwortschatz force row level security;
create policy fachwortschatz_lesen on fachwortschatz for select to amtswerk_lesen using (not entfernt);
create policy fachwortschatz_sehen on fachwortschatz for select to amtswerk_app
  using ((not entfernt or traeger = akt_traeger() or traeger is null) and (select pflegt_fuer_alle()));
create policy fachwortschatz_anlegen on fachwortschatz for insert to amtswerk_app
  with check (traeger = akt_traeger() and (select pflegt_fuer_alle()));
create policy fachwortschatz_aendern on fachwortschatz for update to amtswerk_app
  using ((traeger = akt_traeger() or traeger is null) and (select pflegt_fuer_alle()))
  with check (traeger = akt_traeger());
create policy fachwortschatz_system on fachwortschatz to amtswerk_system using (true) with check (true);
grant select on fachwortschatz to amtswerk_lesen;
grant select, insert, update on fachwortschatz to amtswerk_app;
grant select, insert, update on fachwortschatz to amtswerk_system;

alter table fachwortschatz_fassung enable row level security;
alter table fachwortschatz_fassung force row level security;
create policy fachwortschatz_fassung_sehen on fachwortschatz_fassung for select to amtswerk_app
  using ((traeger = akt_traeger() or traeger is null) and (select pflegt_fuer_alle()));
create policy fachwortschatz_fassung_schreiben on fachwortschatz_fassung for insert to amtswerk_app
  with check (traeger = akt_traeger() and (select pflegt_fuer_alle()));
create policy fachwortschatz_fassung_system on fachwortschatz_fassung to amtswerk_system using (true) with check (true);
grant select, insert on fachwortschatz_fassung to amtswerk_app;
grant select, insert on fachwortschatz_fassung to amtswerk_system;
