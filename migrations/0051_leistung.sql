-- Leistung: one set of topics. What its Lagen do not say stands in `themen`, made here of the old single key `thema`, which stays for programs
-- that still run and is written no more.

create temporary table thema_frueher (frueher text primary key, buerger text, unternehmen text) on commit drop;
insert into thema_frueher values
  ('ausweise', 'buerger/ausweise-und-dokumente', null),
  ('wohnen', 'buerger/bauen-und-wohnen', null),
  ('familie', 'buerger/partnerschaft-und-familie', null),
  ('bauen', 'buerger/bauen-und-wohnen', 'unternehmen/bauen-und-immobilien'),
  ('verkehr', 'buerger/mobilitaet-und-fahrzeuge', 'unternehmen/logistik-und-transport'),
  ('arbeit', 'buerger/arbeit', 'unternehmen/arbeitgeber-sein'),
  ('gesundheit', 'buerger/gesundheit-und-vorsorge', null),
  ('soziales', 'buerger/sozialleistungen', null),
  ('bildung', 'buerger/schule-ausbildung-und-studium', null),
  ('steuern', 'buerger/steuern-und-abgaben', 'unternehmen/steuern-und-abgaben'),
  ('tiere', 'buerger/hobby-und-freizeit', null),
  ('zuwanderung', 'buerger/migration-und-integration', null),
  ('betrieb', null, 'unternehmen/unternehmensstart-und-gewerbezulassung'),
  ('umwelt', 'buerger/umwelt-und-klima', 'unternehmen/abfall-und-umweltschutz'),
  ('ordnung', 'buerger/recht-und-verbraucherschutz', 'unternehmen/verbraucherschutz-compliance-und-recht'),
  ('trauer', 'buerger/sterbefall-und-nachlass', null);

-- The topic of old counts for an addressee about whom the Lagen (1..: people, 2..: businesses) are silent; some topic there must be.
create function pg_temp.themen_aus(kopf jsonb) returns jsonb language sql as $$
  select coalesce(jsonb_agg(thema), '[]') from (
    select buerger as thema from thema_frueher
    where frueher = kopf ->> 'thema' and kopf -> 'adressat' ? '001' and not exists (select from jsonb_array_elements_text(kopf -> 'lagen') lage where lage like '1%')
    union all
    select unternehmen from thema_frueher
    where frueher = kopf ->> 'thema' and kopf -> 'adressat' ?| array['002', '003'] and not exists (select from jsonb_array_elements_text(kopf -> 'lagen') lage where lage like '2%')
  ) as alle where thema is not null
$$;
alter table leistung no force row level security;
alter table leistung_veroeffentlicht no force row level security;
update leistung set kopf = kopf || jsonb_build_object('themen', pg_temp.themen_aus(kopf)) where not kopf ? 'themen';
update leistung_veroeffentlicht set kopf = kopf || jsonb_build_object('themen', pg_temp.themen_aus(kopf)) where not kopf ? 'themen';
alter table leistung force row level security;
alter table leistung_veroeffentlicht force row level security;
drop function pg_temp.themen_aus(jsonb);
