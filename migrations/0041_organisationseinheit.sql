-- Organisationseinheit: from what all offices were made last, so that a start with the same files makes and compares none of them.
create table organisationseinheit_bestand (
  einziger boolean primary key default true check (einziger),
  quelle text not null,
  anzahl integer not null
);
comment on table organisationseinheit_bestand is 'One row: fingerprint of the files and areas from which all offices were loaded last, and how many; none after a single file was loaded.';
alter table organisationseinheit_bestand enable row level security;
alter table organisationseinheit_bestand force row level security;
create policy organisationseinheit_bestand_system on organisationseinheit_bestand to amtswerk_system using (true) with check (true);
grant select, insert, update, delete on organisationseinheit_bestand to amtswerk_system;
