-- Gebiet: what kind of Bezirk it is, so that a rule can say "the Finanzamt in whose Bezirk the place lies".
alter table gebiet_fassung
  add column bezirksart text check (bezirksart <> ''),
  add check (bezirksart is null or art = 'bezirk');
comment on column gebiet_fassung.bezirksart is 'Kind of a Bezirk (finanzamt, jobcenter, standesamt …); null for all other areas.';
comment on table gebiet_mitglied is 'Which areas make up a Bezirk, from when to when. A Kreis stands for all its Gemeinden.';
