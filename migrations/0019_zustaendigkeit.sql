-- Zustaendigkeit: who answers. Rules of law and single rows side by side; public facts, so there is no tenant wall.

create table zustaendigkeit_regel (
  id uuid primary key,
  leistung uuid not null,
  rolle text not null check (rolle in ('zustaendige-stelle', 'anlaufstelle', 'ansprechpunkt')),
  bezugsort text not null,
  ist_standard boolean not null,
  ars text not null check (ars ~ '^\d{12}$'),
  bedingung jsonb not null check (jsonb_typeof(bedingung) = 'object'),
  stelle jsonb not null check (jsonb_typeof(stelle) = 'object'),
  begruendung jsonb not null check (begruendung ? 'de'),
  rechtsgrundlage text not null check (rechtsgrundlage <> ''),
  gueltig_von date,
  gueltig_bis date,
  check (gueltig_von <= gueltig_bis)
);
comment on table zustaendigkeit_regel is 'For every Gemeinde inside ars that meets bedingung: the office that stelle describes (level of law, Bezirk, or a reasoned none).';
comment on column zustaendigkeit_regel.ist_standard is 'The Bezugsort is the one the Leistung asks for first.';

create table zustaendigkeit_zeile (
  id uuid primary key,
  leistung uuid not null,
  rolle text not null check (rolle in ('zustaendige-stelle', 'anlaufstelle', 'ansprechpunkt')),
  bezugsort text not null,
  ist_standard boolean not null,
  ars text not null check (ars ~ '^\d{12}$'),
  stelle uuid not null references organisationseinheit (id),
  begruendung jsonb check (begruendung ? 'de'),
  rechtsgrundlage text,
  gueltig_von date,
  gueltig_bis date,
  check (gueltig_von <= gueltig_bis)
);
comment on table zustaendigkeit_zeile is 'A single row: this office for this area. Beats every rule; contradicting rows are kept and shown as a conflict.';
create index zustaendigkeit_zeile_stelle on zustaendigkeit_zeile (stelle);

grant select on zustaendigkeit_regel, zustaendigkeit_zeile to amtswerk_app, amtswerk_lesen;
grant select, insert, update, delete on zustaendigkeit_regel, zustaendigkeit_zeile to amtswerk_system;
