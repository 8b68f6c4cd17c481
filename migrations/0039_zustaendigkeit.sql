-- Zustaendigkeit: a single row may also say that nobody answers at one place, with the reason.
alter table zustaendigkeit_zeile
  alter column stelle drop not null,
  add column keine jsonb check (keine is null or coalesce(keine ->> 'keine' in ('nicht-angeboten', 'uebernimmt', 'beim-bund'), false)),
  add check ((stelle is null) <> (keine is null));
comment on table zustaendigkeit_zeile is 'A single row: this office for this area, or why there is none. Beats every rule; contradicting rows are kept and shown as a conflict.';
comment on column zustaendigkeit_zeile.keine is 'Instead of an office: the reason (nicht-angeboten, uebernimmt, beim-bund) and who does it.';
