-- Organisationseinheit: an office may serve a Bezirk (Finanzamt, Jobcenter, common Standesamt), which has no official 12-digit key.
alter table organisationseinheit drop constraint organisationseinheit_ars_check,
  add constraint organisationseinheit_ars_check check (ars ~ '^([0-9]{12}|bezirk/[a-z0-9]+(-[a-z0-9]+)*)$');
alter table organisationseinheit_veroeffentlicht drop constraint organisationseinheit_veroeffentlicht_ars_check,
  add constraint organisationseinheit_veroeffentlicht_ars_check check (ars ~ '^([0-9]{12}|bezirk/[a-z0-9]+(-[a-z0-9]+)*)$');
comment on column organisationseinheit.ars is 'The area it serves, 12 digits, or bezirk/ and the key of a Bezirk; an attribute that may change, never identity.';
