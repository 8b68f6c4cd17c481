-- An online service belongs to a Leistung that exists; who deletes a Leistung must say first what becomes of its online services.
alter table onlinedienst_veroeffentlicht add foreign key (leistung) references leistung (id);
