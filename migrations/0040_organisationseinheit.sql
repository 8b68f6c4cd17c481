-- Organisationseinheit: what a seed file said when it was loaded last, so that loading it again costs one query and never overwrites what people have written since.
alter table organisationseinheit add column geladen text check (geladen <> '');
comment on column organisationseinheit.geladen is 'Fingerprint of the seed entry this row was last loaded from; null once a person has saved or published it, and for offices that come from no file.';
