create table taakregel (
    taak_id varchar(64) not null primary key,
    naam varchar(255) not null,
    element varchar(255) not null,
    proces_id varchar(100) not null,
    instantie_id varchar(64) not null,
    formulier varchar(100),
    traject_id bigint not null,
    trajectcode varchar(20) not null,
    fase varchar(20),
    toegewezen_aan varchar(64),
    team varchar(64),
    vervalt datetime(6),
    gemaakt datetime(6) not null
);
create index ix_taakregel_mijn on taakregel (toegewezen_aan, vervalt, taak_id);
create index ix_taakregel_team on taakregel (team, toegewezen_aan, vervalt, taak_id);
create index ix_taakregel_traject on taakregel (traject_id);
