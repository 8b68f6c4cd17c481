-- Dialog: who is not signed in leaves something and sees nothing. Reading messages, announcing and the counts of a place are for accounts only.

drop policy dialog_rueckmeldung_eigene on dialog_rueckmeldung;
create policy dialog_rueckmeldung_annehmen on dialog_rueckmeldung for insert to amtswerk_app
  with check (traeger = akt_traeger() and erledigt is null and konto is null);
create policy dialog_rueckmeldung_sehen on dialog_rueckmeldung for select to amtswerk_app using (traeger = akt_traeger() and akt_akteur() is not null);
create policy dialog_rueckmeldung_erledigen on dialog_rueckmeldung for update to amtswerk_app
  using (traeger = akt_traeger() and akt_akteur() is not null) with check (traeger = akt_traeger() and konto = akt_akteur());

alter policy dialog_meldung_eigene on dialog_meldung
  using (traeger = akt_traeger() and akt_akteur() is not null) with check (traeger = akt_traeger() and konto = akt_akteur());
alter policy dialog_bewertung_am_ort on dialog_bewertung
  using (akt_akteur() is not null and ort = (select t.ars from traeger t where t.id = akt_traeger()));
