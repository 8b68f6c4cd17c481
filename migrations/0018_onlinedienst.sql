-- Onlinedienst: where people can apply online. Published rows with validity; a working copy per Träger follows with the editorial system.

create table onlinedienst_veroeffentlicht (
  id uuid primary key,
  leistung uuid not null,
  ars text not null check (ars ~ '^\d{12}$'),
  inhalt jsonb not null check (jsonb_typeof(inhalt) = 'object'),
  stand date not null,
  gueltig_von date,
  gueltig_bis date,
  check (gueltig_von <= gueltig_bis)
);
comment on table onlinedienst_veroeffentlicht is 'Online services for a Leistung in an area. inhalt follows domain/onlinedienst/onlinedienst.ts.';
create index onlinedienst_leistung on onlinedienst_veroeffentlicht (leistung);
grant select on onlinedienst_veroeffentlicht to amtswerk_app, amtswerk_lesen;
grant select, insert, update, delete on onlinedienst_veroeffentlicht to amtswerk_system;
