-- what the inbox shows and searches in, so that one page asks one table
alter table taakregel add column client varchar(210);
alter table taakregel add column werkpost_id bigint;
alter table taakregel add column werkpost varchar(210);
alter table taakregel add column volgorde datetime(6) default '9999-12-31 00:00:00' not null;
update taakregel set volgorde = coalesce(vervalt, volgorde);
update taakregel set client = (
    select concat(c.voornaam, ' ', c.naam) from traject t join client c on c.id = t.client_id where t.id = taakregel.traject_id);
create index ix_taakregel_van on taakregel (toegewezen_aan, volgorde, taak_id);
create index ix_taakregel_vrij on taakregel (toegewezen_aan, team, volgorde, taak_id);
create index ix_taakregel_werkpost on taakregel (werkpost_id);
alter table taakregel drop index ix_taakregel_mijn;
alter table taakregel drop index ix_taakregel_team;
