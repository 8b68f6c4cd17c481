-- Which folders of seed files are in as they are: a start with the same files does not look at each entry again.
create table seed_stand (
  name text primary key,
  stand text not null,
  geladen timestamptz not null
);
comment on table seed_stand is 'Fingerprint of a folder of seed files at the time it was loaded whole.';
grant select, insert, update on seed_stand to amtswerk_system;
