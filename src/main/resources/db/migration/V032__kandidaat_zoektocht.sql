alter table kandidaat add column zoektocht varchar(64);
create index ix_kandidaat_zoektocht on kandidaat (zoektocht, status);
