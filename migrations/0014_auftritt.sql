-- Auftritte: under which host which appearance is shown. Reference data for every reader; written by loading.

create table auftritt (
  id uuid primary key,
  schluessel text not null unique check (schluessel ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  traeger uuid references traeger (id),
  standard boolean not null default false,
  ars text check (ars ~ '^\d{12}$'),
  basis_url text check (basis_url ~ '^https?://[^/]+$'),
  inhalt jsonb not null
);
comment on column auftritt.ars is 'Preset place; null lets people choose.';
comment on column auftritt.basis_url is 'Scheme and host of canonical addresses; null takes those of the request.';
comment on column auftritt.inhalt is 'Names, theme, languages, footer, sender: see domain/auftritt/auftritt.ts.';
create unique index auftritt_standard on auftritt (standard) where standard;
create index auftritt_traeger on auftritt (traeger);

create table auftritt_host (
  host text primary key check (host = lower(host) and host <> ''),
  auftritt uuid not null references auftritt (id) on delete cascade
);
comment on table auftritt_host is 'A host shows one Auftritt. With a port only that port, without any.';
create index auftritt_host_auftritt on auftritt_host (auftritt);

alter table auftritt enable row level security;
alter table auftritt force row level security;
create policy auftritt_lesen on auftritt for select to amtswerk_app, amtswerk_lesen using (true);
create policy auftritt_system on auftritt to amtswerk_system using (true) with check (true);
grant select on auftritt, auftritt_host to amtswerk_app, amtswerk_lesen;
grant select, insert, update, delete on auftritt, auftritt_host to amtswerk_system;
