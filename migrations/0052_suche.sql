-- Search: clicks and best bets name topics by the one set of keys there is now; several old ones can be the same today.
create temporary table thema_frueher (frueher text primary key, heute text not null) on commit drop;
insert into thema_frueher values
  ('thema/ausweise', 'thema/buerger/ausweise-und-dokumente'),
  ('thema/wohnen', 'thema/buerger/bauen-und-wohnen'),
  ('thema/familie', 'thema/buerger/partnerschaft-und-familie'),
  ('thema/bauen', 'thema/buerger/bauen-und-wohnen'),
  ('thema/verkehr', 'thema/buerger/mobilitaet-und-fahrzeuge'),
  ('thema/arbeit', 'thema/buerger/arbeit'),
  ('thema/gesundheit', 'thema/buerger/gesundheit-und-vorsorge'),
  ('thema/soziales', 'thema/buerger/sozialleistungen'),
  ('thema/bildung', 'thema/buerger/schule-ausbildung-und-studium'),
  ('thema/steuern', 'thema/buerger/steuern-und-abgaben'),
  ('thema/tiere', 'thema/buerger/hobby-und-freizeit'),
  ('thema/zuwanderung', 'thema/buerger/migration-und-integration'),
  ('thema/betrieb', 'thema/unternehmen/unternehmensstart-und-gewerbezulassung'),
  ('thema/umwelt', 'thema/buerger/umwelt-und-klima'),
  ('thema/ordnung', 'thema/buerger/recht-und-verbraucherschutz'),
  ('thema/trauer', 'thema/buerger/sterbefall-und-nachlass');

insert into suche_klick (objekt, tag, anzahl)
  select heute, tag, sum(anzahl) from suche_klick join thema_frueher on objekt = frueher group by 1, 2
  on conflict (objekt, tag) do update set anzahl = suche_klick.anzahl + excluded.anzahl;
delete from suche_klick using thema_frueher where objekt = frueher;

alter table suche_empfehlung no force row level security;
update suche_empfehlung set ids = (
  select array_agg(neu order by nr) from (
    select coalesce(heute, alt) as neu, min(platz) as nr
    from unnest(ids) with ordinality as eine (alt, platz) left join thema_frueher on alt = frueher group by 1
  ) as geordnet
) where exists (select from unnest(ids) as alt join thema_frueher on alt = frueher);
alter table suche_empfehlung force row level security;
