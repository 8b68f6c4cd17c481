-- Organisationseinheit: authorities, departments, counters. The working copy belongs to a Träger; published rows can be read by everybody.

create table organisationseinheit (
  id uuid primary key,
  traeger uuid not null references traeger (id),
  schluessel text check (schluessel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ars text not null check (ars ~ '^\d{12}$'),
  uebergeordnet uuid references organisationseinheit (id) check (uebergeordnet <> id),
  inhalt jsonb not null check (jsonb_typeof(inhalt) = 'object'),
  fassung integer not null default 0 check (fassung >= 0),
  geaendert timestamptz not null,
  unique (traeger, schluessel)
);
comment on table organisationseinheit is 'Working copy of an office. inhalt follows domain/organisationseinheit/organisationseinheit.ts; fassung is the last one published, 0 = never.';
comment on column organisationseinheit.ars is 'The area it serves, 12 digits; an attribute that may change, never identity.';
create index organisationseinheit_uebergeordnet on organisationseinheit (uebergeordnet);

alter table organisationseinheit enable row level security;
alter table organisationseinheit force row level security;
create policy organisationseinheit_lesen on organisationseinheit for select to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'organisationseinheit', id, 'lesen'));
create policy organisationseinheit_anlegen on organisationseinheit for insert to amtswerk_app
  with check (traeger = akt_traeger() or hat_teilhabe(traeger, 'organisationseinheit', 'bearbeiten'));
create policy organisationseinheit_aendern on organisationseinheit for update to amtswerk_app
  using (traeger = akt_traeger() or hat_teilhabe(traeger, 'organisationseinheit', id, 'bearbeiten') or hat_teilhabe(traeger, 'organisationseinheit', id, 'veroeffentlichen'))
  with check (traeger = akt_traeger() or hat_teilhabe(traeger, 'organisationseinheit', id, 'bearbeiten') or hat_teilhabe(traeger, 'organisationseinheit', id, 'veroeffentlichen'));
create policy organisationseinheit_system on organisationseinheit to amtswerk_system using (true) with check (true);
grant select, insert, update on organisationseinheit to amtswerk_app;
grant select, insert, update, delete on organisationseinheit to amtswerk_system;

create table organisationseinheit_veroeffentlicht (
  organisationseinheit uuid not null references organisationseinheit (id),
  fassung integer not null check (fassung > 0),
  ars text not null check (ars ~ '^\d{12}$'),
  uebergeordnet uuid,
  inhalt jsonb not null check (jsonb_typeof(inhalt) = 'object'),
  stand date not null,
  gueltig_von date,
  gueltig_bis date,
  primary key (organisationseinheit, fassung),
  check (gueltig_von <= gueltig_bis)
);
comment on table organisationseinheit_veroeffentlicht is 'What the public sees of an office, with validity by day (null = open). Persons only with their consent, and only in the Fassung in force.';
create unique index organisationseinheit_eine_offene on organisationseinheit_veroeffentlicht (organisationseinheit) where gueltig_bis is null;

-- Everybody reads; who writes must stand behind the office itself: the subselect passes through the tenant wall of organisationseinheit.
alter table organisationseinheit_veroeffentlicht enable row level security;
alter table organisationseinheit_veroeffentlicht force row level security;
create policy organisationseinheit_oeffentlich on organisationseinheit_veroeffentlicht for select to amtswerk_app, amtswerk_lesen using (true);
create policy organisationseinheit_veroeffentlichen on organisationseinheit_veroeffentlicht to amtswerk_app
  using (exists (select from organisationseinheit o where o.id = organisationseinheit
    and (o.traeger = akt_traeger() or hat_teilhabe(o.traeger, 'organisationseinheit', o.id, 'veroeffentlichen'))))
  with check (exists (select from organisationseinheit o where o.id = organisationseinheit
    and (o.traeger = akt_traeger() or hat_teilhabe(o.traeger, 'organisationseinheit', o.id, 'veroeffentlichen'))));
create policy organisationseinheit_veroeffentlicht_system on organisationseinheit_veroeffentlicht to amtswerk_system using (true) with check (true);
grant select on organisationseinheit_veroeffentlicht to amtswerk_lesen;
grant select, insert, update, delete on organisationseinheit_veroeffentlicht to amtswerk_app, amtswerk_system;
