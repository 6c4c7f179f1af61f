create table opvolging (
    id bigint auto_increment primary key,
    version bigint not null,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    niveau varchar(20) not null,
    gestart_op date not null,
    laatste_contact date,
    volgend_contact date not null,
    gestopt_op date,
    constraint opvolging_een_per_plaatsing unique (plaatsing_id),
    constraint fk_opvolging_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_opvolging_traject on opvolging (traject_id);

create table niveauherziening (
    id bigint auto_increment primary key,
    opvolging_id bigint not null,
    datum date not null,
    van varchar(20) not null,
    naar varchar(20) not null,
    reden varchar(40) not null,
    constraint fk_niveauherziening_opvolging foreign key (opvolging_id) references opvolging (id)
);
create index ix_niveauherziening_opvolging on niveauherziening (opvolging_id);

create table contactverslag (
    id bigint auto_increment primary key,
    traject_id bigint not null,
    plaatsing_id bigint not null,
    datum date not null,
    beginuur varchar(5),
    minuten int not null,
    reistijd_min int,
    kanaal varchar(30) not null,
    aanleiding varchar(30) not null,
    stemming varchar(20) not null,
    inhoud longtext not null,
    indruk longtext,
    deel_voor_derden longtext,
    uitgelegd_aan_client boolean not null,
    door varchar(64) not null,
    constraint fk_contactverslag_plaatsing foreign key (plaatsing_id) references plaatsing (id)
);
create index ix_contactverslag_traject on contactverslag (traject_id, datum);
create index ix_contactverslag_plaatsing on contactverslag (plaatsing_id, datum);
