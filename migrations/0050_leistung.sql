-- How a language of a published layer came about: whether a machine made it, and whether somebody has checked it.

alter table leistung_veroeffentlicht add column sprachfassung jsonb;
comment on column leistung_veroeffentlicht.sprachfassung is 'Of this language: made by a machine (maschinell, werkzeug), checked by somebody who knows it (geprueft). Null: nothing is said, a person wrote it.';
