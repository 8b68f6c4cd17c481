-- Rueckmeldungen: what people write to those who run an Auftritt. Only that Träger sees them; the words are encrypted.

create table dialog_rueckmeldung (
  id uuid primary key,
  traeger uuid not null references traeger (id),
  auftritt text not null check (auftritt <> ''),
  art text not null check (art in ('barriere', 'fehler', 'unverstaendlich', 'lob', 'sonstiges')),
  sprache text not null check (sprache in ('de', 'en')),
  inhalt text not null check (inhalt <> ''),
  eingegangen timestamptz not null,
  erledigt timestamptz,
  konto uuid,
  check (erledigt >= eingegangen)
);
comment on table dialog_rueckmeldung is 'What people wrote with the feedback form. Deleted 30 days after it was done with, 180 days after it came in the latest.';
comment on column dialog_rueckmeldung.id is 'Made of the mark in the form, so that sending twice stores once.';
comment on column dialog_rueckmeldung.inhalt is 'Encrypted: page, text and email address. No address of the client is kept.';
comment on column dialog_rueckmeldung.konto is 'Who was done with it.';
create index dialog_rueckmeldung_traeger on dialog_rueckmeldung (traeger, eingegangen);

alter table dialog_rueckmeldung enable row level security;
alter table dialog_rueckmeldung force row level security;
create policy dialog_rueckmeldung_eigene on dialog_rueckmeldung to amtswerk_app using (traeger = akt_traeger()) with check (traeger = akt_traeger());
create policy dialog_rueckmeldung_system on dialog_rueckmeldung to amtswerk_system using (true) with check (true);
grant select, insert, update on dialog_rueckmeldung to amtswerk_app;
grant select, insert, delete on dialog_rueckmeldung to amtswerk_system;
