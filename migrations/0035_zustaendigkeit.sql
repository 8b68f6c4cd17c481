-- Rules and rows name a Leistung that exists, or nobody could ever be asked for it.
alter table zustaendigkeit_regel add foreign key (leistung) references leistung (id);
alter table zustaendigkeit_zeile add foreign key (leistung) references leistung (id);
create index zustaendigkeit_regel_leistung on zustaendigkeit_regel (leistung);
create index zustaendigkeit_zeile_leistung on zustaendigkeit_zeile (leistung);
