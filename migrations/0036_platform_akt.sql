-- Who acts, asked by every policy. In PL/pgSQL because a function in SQL is taken apart again for every statement that meets a policy:
-- planning a point read took twice as long.
create or replace function akt_traeger() returns uuid language plpgsql stable parallel safe as
  $$ begin return nullif(current_setting('amtswerk.traeger', true), '')::uuid; end $$;
create or replace function akt_akteur() returns uuid language plpgsql stable parallel safe as
  $$ begin return nullif(current_setting('amtswerk.akteur', true), '')::uuid; end $$;
create or replace function akt_heute() returns date language plpgsql stable parallel safe as
  $$ begin return nullif(current_setting('amtswerk.heute', true), '')::date; end $$;
