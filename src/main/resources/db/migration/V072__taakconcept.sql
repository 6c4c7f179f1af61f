create table taakconcept (
    id bigint auto_increment primary key,
    version bigint not null,
    taak_id varchar(64) not null,
    account varchar(64) not null,
    taaknaam varchar(255) not null,
    traject_id bigint not null,
    versie int not null,
    gegevens longtext not null,
    bewaard datetime(6) not null,
    taak_weg_op datetime(6),
    constraint uq_taakconcept unique (taak_id, account)
);
create index ix_taakconcept_weg on taakconcept (taak_weg_op);
