-- Who keeps what holds for the whole installation (vocabulary, search): the Land, or whoever stands above all others where there is no Land.
-- In PL/pgSQL because a function in SQL is taken apart again for every statement that meets a policy.
create function pflegt_fuer_alle() returns boolean language plpgsql stable parallel safe cost 1000 as $$
declare
  rang constant text[] := array['land', 'ressort', 'regierungspraesidium', 'kreis', 'gemeinde', 'ikz', 'kammer'];
  eigene text;
begin
  select art into eigene from traeger where id = akt_traeger();
  if eigene is null then return false; end if;
  return eigene = 'land' or not exists (
    select from traeger t where t.id <> akt_traeger() and array_position(rang, t.art) <= array_position(rang, eigene)
  );
end $$;
comment on function pflegt_fuer_alle() is 'Does the acting Träger keep what holds for all: is it a Land, or is every other Träger of a lower kind? For policies: (select pflegt_fuer_alle()) is asked once a query.';
