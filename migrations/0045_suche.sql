-- Failed queries can be done with: an editor hides one from the own list until it has come up again on enough later days.

create table suche_fehlanzeige_erledigt (
  traeger uuid not null references traeger (id),
  schluessel text not null references suche_fehlanzeige (schluessel) on delete cascade,
  tag date not null,
  primary key (traeger, schluessel)
);
comment on table suche_fehlanzeige_erledigt is 'Up to this day a Träger is done with a failed query: only later days count in its list. Forgotten with the words of the query.';
create index suche_fehlanzeige_erledigt_schluessel on suche_fehlanzeige_erledigt (schluessel);
alter table suche_fehlanzeige_erledigt enable row level security;
alter table suche_fehlanzeige_erledigt force row level security;
create policy suche_fehlanzeige_erledigt_pflegen on suche_fehlanzeige_erledigt to amtswerk_app
  using (traeger = akt_traeger() and (select pflegt_fuer_alle())) with check (traeger = akt_traeger() and (select pflegt_fuer_alle()));
create policy suche_fehlanzeige_erledigt_system on suche_fehlanzeige_erledigt to amtswerk_system using (true) with check (true);
grant select, insert, update on suche_fehlanzeige_erledigt to amtswerk_app;
grant select, insert on suche_fehlanzeige_erledigt to amtswerk_system;
