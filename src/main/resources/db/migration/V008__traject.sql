create table traject (
    id bigint auto_increment primary key,
    version bigint not null,
    code varchar(20) not null,
    type varchar(30) not null,
    status varchar(20) not null,
    fase varchar(20) not null,
    client_id bigint not null,
    antenne varchar(30) not null,
    coach varchar(64),
    backup varchar(64),
    aangemeld_op date not null,
    startdatum date,
    einddatum date,
    pauze_van date,
    pauze_tot date,
    pauzereden varchar(30),
    constraint uk_traject_code unique (code),
    constraint fk_traject_client foreign key (client_id) references client (id)
);
create index ix_traject_coach on traject (coach, einddatum);
create index ix_traject_backup on traject (backup, einddatum);
create index ix_traject_antenne on traject (antenne, einddatum);
