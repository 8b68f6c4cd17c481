-- Demo accounts are known to the world: a start without demo must find and lock them.
alter table zugang_konto add column demo boolean not null default false;
comment on column zugang_konto.demo is 'Made from seeds/demo/konten.yaml. Locked by each start without demo, unlocked by one with it.';
